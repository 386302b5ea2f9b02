/// Expressions as they are kept, and as a session sees them.
extension CatalogSnapshot {
    /// An expression in which names of users' objects carry their schemas, without those that the search path makes
    /// needless.
    public func shown(_ text: String, searchPath: [String]) -> String {
        guard text.contains(".") else { return text }
        var result = ""
        var rest = text[...]
        var before: Character?
        while let first = rest.first {
            if first == "'" {
                let literal = Self.literal(rest)
                rest = rest[literal.endIndex...]
                result += rest.hasPrefix("::regclass") ? shownRelation(literal, searchPath) : String(literal)
                before = "'"
                continue
            }
            if first == "\"" || first == "_" || first.isLetter, let name = Self.identifier(rest) {
                let after = rest[name.endIndex...]
                let isPart = before.map { $0 == "." || $0 == "_" || $0.isLetter || $0.isNumber } ?? false
                if !isPart, after.first == ".", let object = Self.identifier(after.dropFirst()) {
                    let behind = text[object.endIndex...]
                    let isType = result.hasSuffix("::")
                    let names = [name, object].map { SQLIdentifier.parts(of: String($0))?.first ?? String($0) }
                    let found = TableName(names[1], schema: names[0])
                    if isVisible(found, isFunction: behind.first == "(", isType: isType, searchPath) {
                        result += object
                        rest = behind
                        before = "\""
                        continue
                    }
                }
                if name == "OPERATOR", after.first == "(", let symbol = visibleOperator(after, searchPath) {
                    result += symbol.text
                    rest = symbol.rest
                    before = " "
                    continue
                }
                result += name
                rest = after
                before = "_"
                continue
            }
            result.append(first)
            before = first
            rest = rest.dropFirst()
        }
        return result
    }

    /// The characters of an operator in parentheses behind `OPERATOR` with its schema, where they alone find it.
    private func visibleOperator(
        _ text: Substring,
        _ searchPath: [String]
    ) -> (text: Substring, rest: Substring)? {
        guard let schema = Self.identifier(text.dropFirst()), text[schema.endIndex...].first == "." else { return nil }
        let symbol = text[schema.endIndex...].dropFirst().prefix { $0 != ")" }
        let name = SQLIdentifier.parts(of: String(schema))?.first ?? String(schema)
        let found = userOperators(named: String(symbol), schema: name)
        guard !found.isEmpty, found.allSatisfy({ operatorIsVisible($0.oid, searchPath: searchPath) == true }) else {
            return nil
        }
        return (symbol, text[symbol.endIndex...].dropFirst())
    }

    private func isVisible(_ name: TableName, isFunction: Bool, isType: Bool, _ searchPath: [String]) -> Bool {
        guard schemaOID(name.schema) != nil else { return false }
        let first = Self.firstSchema(searchPath) { schema in
            let candidate = TableName(name.name, schema: schema)
            if isFunction {
                return !model.functions(named: candidate).isEmpty
                    || schema == "pg_catalog" && !BuiltInTables.functions.rows(named: name.name).isEmpty
            }
            return isType ? type(named: name.name, schema: schema) != nil : relationOID(candidate) != nil
        }
        return first == name.schema
    }

    /// The name of a relation in a string constant, without its schema where that is needless.
    private func shownRelation(_ literal: Substring, _ searchPath: [String]) -> String {
        let inner = literal.dropFirst().dropLast()
        guard let parts = SQLIdentifier.parts(of: String(inner)), parts.count == 2,
            isVisible(TableName(parts[1], schema: parts[0]), isFunction: false, isType: false, searchPath)
        else { return String(literal) }
        return "'" + SQLIdentifier.quote(parts[1]) + "'"
    }

    /// The string constant at the beginning of a text, with its quotes.
    private static func literal(_ text: Substring) -> Substring {
        var index = text.index(after: text.startIndex)
        while index < text.endIndex {
            let next = text.index(after: index)
            if text[index] == "'" {
                guard next < text.endIndex, text[next] == "'" else { return text[..<next] }
                index = text.index(after: next)
            } else {
                index = next
            }
        }
        return text
    }

    /// The name at the beginning of a text, with its quotes.
    private static func identifier(_ text: Substring) -> Substring? {
        guard let first = text.first else { return nil }
        if first == "\"" {
            guard let end = text.dropFirst().firstIndex(of: "\"") else { return nil }
            return text[...end]
        }
        guard first == "_" || first.isLetter else { return nil }
        return text.prefix { $0 == "_" || $0 == "$" || $0.isLetter || $0.isNumber }
    }
}
