public import PostgresWire

/// Functions, triggers, rules and partition keys of users as SQL.
extension CatalogSnapshot {
    /// A function as the statement that makes it (`pg_get_functiondef`).
    public func functionDefinition(_ oid: OID, searchPath: [String]) -> String? {
        guard let function = model.functions[oid] else { return nil }
        let name = Self.qualified(function.qualifiedName.name, function.qualifiedName.schema)
        let arguments = functionArguments(oid, searchPath: searchPath) ?? ""
        let isProcedure = function.kind == .procedure
        var text = "CREATE OR REPLACE \(isProcedure ? "PROCEDURE" : "FUNCTION") \(name)(\(arguments))\n"
        if !isProcedure, let result = functionResult(oid, searchPath: searchPath) { text += " RETURNS \(result)\n" }
        text += " LANGUAGE \(SQLIdentifier.quote(function.language))\n"
        let options = self.options(of: function)
        if !options.isEmpty { text += " \(options.joined(separator: " "))\n" }
        for setting in function.settings {
            let key = setting.prefix { $0 != "=" }
            text += " SET \(key) TO \(Self.settingText(String(key), String(setting.dropFirst(key.count + 1))))\n"
        }
        if let body = function.standardBody { return text + body + "\n" }
        let word = isProcedure ? "procedure" : "function"
        var tag = "$\(word)$"
        while function.source.contains(tag) { tag = "$" + tag.dropFirst().dropLast() + "x$" }
        return text + "AS \(tag)\(function.source)\(tag)\n"
    }

    private func options(of function: FunctionDefinition) -> [String] {
        var options: [String] = []
        if function.kind == .window { options.append("WINDOW") }
        switch function.volatility {
        case .immutable: options.append("IMMUTABLE")
        case .stable: options.append("STABLE")
        case .volatile: break
        }
        switch function.parallel {
        case "s": options.append("PARALLEL SAFE")
        case "r": options.append("PARALLEL RESTRICTED")
        default: break
        }
        if function.isStrict { options.append("STRICT") }
        if function.isSecurityDefiner { options.append("SECURITY DEFINER") }
        if function.isLeakProof { options.append("LEAKPROOF") }
        let usual: Float = ["c", "internal"].contains(function.language) ? 1 : 100
        if let cost = function.cost, cost != usual { options.append("COST \(Self.number(cost))") }
        if let rows = function.rows, rows != 1000 { options.append("ROWS \(Self.number(rows))") }
        return options
    }

    private static func number(_ value: Float) -> String {
        Int(exactly: value).map { String($0) } ?? String(value)
    }

    private static func settingText(_ name: String, _ value: String) -> String {
        func quoted(_ text: String) -> String {
            "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
        }
        guard name == "search_path" || name == "temp_tablespaces" else { return quoted(value) }
        let parts = value.split(separator: ",").map { part in
            part.drop { $0 == " " }.filter { $0 != "\"" }
        }
        return parts.isEmpty ? "''" : parts.map { quoted(String($0)) }.joined(separator: ", ")
    }

    /// An expression without the parentheses around the whole of it.
    private static func withoutParentheses(_ text: String) -> String {
        guard text.hasPrefix("("), text.hasSuffix(")") else { return text }
        var depth = 0
        var quote: Character?
        for (place, character) in text.enumerated() {
            if let open = quote {
                if character == open { quote = nil }
                continue
            }
            switch character {
            case "'", "\"": quote = character
            case "(": depth += 1
            case ")": depth -= 1
            default: break
            }
            if depth == 0, place < text.count - 1 { return text }
        }
        return String(text.dropFirst().dropLast())
    }

    /// A trigger as the statement that makes it (`pg_get_triggerdef`); with a search path in the pretty form.
    public func triggerDefinition(_ oid: OID, searchPath: [String], isPretty: Bool = false) -> String? {
        guard case .trigger(of: let owner)? = model.object(oid), let table = model.tables[owner] else { return nil }
        guard let trigger = table.triggers.first(where: { $0.oid == oid }) else {
            return keyTriggerDefinition(oid, owner: table, searchPath: searchPath, isPretty: isPretty)
        }
        let tableText =
            isPretty ? relationText(owner, searchPath: searchPath) : Self.qualified(table.name.name, table.name.schema)
        var text = "CREATE \(trigger.isConstraint ? "CONSTRAINT " : "")TRIGGER \(SQLIdentifier.quote(trigger.name)) "
        switch trigger.timing {
        case .before: text += "BEFORE"
        case .after: text += "AFTER"
        case .insteadOf: text += "INSTEAD OF"
        }
        var events: [String] = []
        if trigger.events.contains(.insert) { events.append("INSERT") }
        if trigger.events.contains(.delete) { events.append("DELETE") }
        if trigger.events.contains(.update) {
            let columns = trigger.columns.map(SQLIdentifier.quote).joined(separator: ", ")
            events.append(columns.isEmpty ? "UPDATE" : "UPDATE OF \(columns)")
        }
        if trigger.events.contains(.truncate) { events.append("TRUNCATE") }
        text += " \(events.joined(separator: " OR ")) ON \(tableText) "
        if trigger.isConstraint {
            if let other = trigger.constraintTable.flatMap({ model.tables[$0]?.oid }) {
                text += "FROM \(relationText(other, searchPath: searchPath)) "
            }
            text += trigger.isDeferrable ? "DEFERRABLE " : "NOT DEFERRABLE "
            text += "INITIALLY \(trigger.isInitiallyDeferred ? "DEFERRED" : "IMMEDIATE") "
        }
        if trigger.oldTable != nil || trigger.newTable != nil {
            text += "REFERENCING "
            if let name = trigger.oldTable { text += "OLD TABLE AS \(SQLIdentifier.quote(name)) " }
            if let name = trigger.newTable { text += "NEW TABLE AS \(SQLIdentifier.quote(name)) " }
        }
        text += "FOR EACH \(trigger.isForEachRow ? "ROW" : "STATEMENT") "
        if let condition = trigger.condition {
            let shown = shown(condition, searchPath: searchPath)
            text += "WHEN (\(isPretty ? Self.withoutParentheses(shown) : shown)) "
        }
        let function = model.triggerFunction(trigger.function)
        let name =
            function.map { functionText($0, searchPath: searchPath) }
            ?? Self.qualified(trigger.function.name, trigger.function.schema)
        return text + "EXECUTE FUNCTION \(name)(\(Self.argumentText(of: trigger)))"
    }

    /// The arguments of a trigger's function as SQL.
    static func argumentText(of trigger: TriggerDefinition) -> String {
        trigger.arguments.map { text in
            "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
        }.joined(separator: ", ")
    }

    /// A rule of a table as the statement that makes it (`pg_get_ruledef`); nil for that of a view, which is its query.
    public func ruleDefinition(_ oid: OID, searchPath: [String]) -> String? {
        guard case .rule(of: let owner)? = model.object(oid), let table = model.tables[owner] else { return nil }
        return table.rules.first { $0.oid == oid }?.definition
    }

    /// The view that a rule makes one of.
    package func viewOfRule(_ oid: OID) -> OID? {
        guard case .rule(of: let owner)? = model.object(oid), model.tables[owner]?.viewRuleOID == oid else {
            return nil
        }
        return owner
    }

    /// A relation with its schema.
    package func qualifiedText(_ relation: OID) -> String {
        relationName(relation).map { Self.qualified($0.name, $0.schema) } ?? relation.description
    }

    /// The key of a partitioned table (`pg_get_partkeydef`): `RANGE (a, b)`.
    public func partitionKeyDefinition(_ oid: OID, searchPath: [String]) -> String? {
        guard let table = model.tables[oid], let key = table.partitionKey else { return nil }
        let word =
            switch key.strategy {
            case .range: "RANGE"
            case .list: "LIST"
            case .hash: "HASH"
            }
        let parts = key.elements.map { keyText($0, KeyTextStyle(searchPath: searchPath)) }
        return "\(word) (\(parts.joined(separator: ", ")))"
    }

    /// The sequence that a column owns (`pg_get_serial_sequence`).
    public func serialSequence(_ table: OID, column: String) -> String? {
        guard let name = model.tables[table]?.name else { return nil }
        let owned = model.sequences(ownedBy: name).filter { $0.ownedBy?.column == column }
        return owned.first.map { Self.qualified($0.name.name, $0.name.schema) }
    }
}
