import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Functions and procedures.
extension DefinitionRun {
    mutating func createRoutine(_ statement: CreateRoutineStatement) throws(PostgresError) {
        let name = try newName(statement.name)
        var function = FunctionDefinition(name, result: .void, kind: statement.isProcedure ? .procedure : .function)
        function.owner = newOwner
        try setParameters(statement, of: &function)
        try checkPolymorphism(of: function)
        try apply(statement.options, to: &function, isNew: true)
        try setBody(statement, of: &function)
        if let old = model.functions[function.name] {
            guard statement.replaces else {
                throw PostgresError("42723", "function \"\(name.name)\" already exists with same argument types")
            }
            try checkOwner(old.owner, "function", name.name)
            try checkReplacement(old, function)
            function.oid = old.oid
            function.owner = old.owner
            function.privileges = old.privileges
            function.comment = old.comment
        } else {
            function.privileges = newPrivileges("f", name.schema, function.owner)
        }
        if function.language == "plpgsql" { try session.checkBody(function) }
        let oid = model.put(function)
        if function.language == "sql" { try session.checkSQLBody(function, catalog) }
        setDependencies(of: oid, function.standardBody, statement.body)
        if !["sql", "plpgsql", "internal", "c"].contains(function.language) {
            warn(
                "\(statement.isProcedure ? "procedure" : "function") \"\(name.name)\" is recorded, but cannot be called: "
                    + "language \"\(function.language)\" is not supported",
                sqlState: "01000"
            )
        }
    }

    private mutating func setParameters(
        _ statement: CreateRoutineStatement,
        of function: inout FunctionDefinition
    ) throws(PostgresError) {
        var hasDefault = false
        var seen: Set<String> = []
        for parameter in statement.parameters {
            let mode: FunctionDefinition.Mode =
                switch parameter.mode {
                case .out: .out
                case .inout: .inOut
                case .variadic: .variadic
                case .in, nil: .in
                }
            let type = try signatureType(parameter.type, "argument")
            let name = parameter.name?.value ?? ""
            if !name.isEmpty, !seen.insert(name).inserted {
                throw PostgresError("42P13", "parameter name \"\(name)\" used more than once")
            }
            var argument = FunctionDefinition.Argument(name, type, mode: mode)
            if let expression = parameter.defaultValue {
                guard mode.isInput else {
                    throw PostgresError("42P13", "only input parameters can have default values")
                }
                let target = Column(name, type)
                argument.defaultExpression = try binder.bind(expression, in: .columnDefault, target: target).text
                hasDefault = true
            } else if mode.isInput, mode != .variadic, hasDefault {
                throw PostgresError("42P13", "input parameters after one with a default value must also have defaults")
            }
            function.arguments.append(argument)
        }
        let outputs = function.arguments.filter { $0.mode == .out || $0.mode == .inOut }
        switch statement.result {
        case .table(let columns):
            for column in columns {
                let type = try routineType(column.type)
                function.arguments.append(.init(column.name?.value ?? "", type, mode: .table))
            }
            function.returnsSet = true
            function.result = columns.count == 1 ? function.arguments.last?.type ?? .record : .record
        case .type(let written):
            function.result = try signatureType(written, "return")
            function.returnsSet = written.isSet
            if !outputs.isEmpty {
                let expected = outputs.count == 1 ? outputs[0].type : .record
                guard function.result == expected else {
                    throw PostgresError(
                        "42P13",
                        "function result type must be \(catalog.formatType(expected.oid)) because of OUT parameters"
                    )
                }
            }
        case nil:
            if statement.isProcedure {
                function.result = outputs.isEmpty ? .void : .record
            } else {
                guard let first = outputs.first else {
                    throw PostgresError("42P13", "function result type must be specified")
                }
                function.result = outputs.count == 1 ? first.type : .record
            }
        }
    }

    /// A type of an argument or result, which may be a column's.
    mutating func routineType(_ name: TypeName) throws(PostgresError) -> PostgresType {
        guard name.isColumnType else {
            var single = name
            single.isSet = false
            return try binder.type(single).type
        }
        let table = try table(QualifiedName(Array(name.name.parts.dropLast())))
        guard let column = table.column(name.name.name) else {
            throw PostgresError(
                "42703",
                "column \"\(name.name.name)\" of relation \"\(table.name.name)\" does not exist"
            )
        }
        notice("type reference \(Self.shown(name.name))%TYPE converted to \(catalog.formatType(column.type.oid))")
        return column.type
    }

    mutating func apply(
        _ options: [DefinitionClause],
        to function: inout FunctionDefinition,
        isNew: Bool
    ) throws(PostgresError) {
        var seen: Set<String> = []
        var hasLanguage = false
        for option in options {
            let key = Self.optionKey(option.keyword)
            if key != "SET", key != "RESET", !seen.insert(key).inserted {
                throw PostgresError("42601", "conflicting or redundant options", position: position(option.range))
            }
            switch option.keyword {
            case "AS":
                guard case .strings(let texts)? = option.values.first, let last = texts.last else { break }
                function.source = last
                if texts.count > 1 { function.library = texts[0] }
            case "LANGUAGE":
                guard let language = option.values.first?.qualifiedName?.name else { break }
                function.language = language.lowercased()
                hasLanguage = true
            case "IMMUTABLE": function.volatility = .immutable
            case "STABLE": function.volatility = .stable
            case "VOLATILE": function.volatility = .volatile
            case "STRICT", "RETURNS NULL ON NULL INPUT": function.isStrict = true
            case "CALLED ON NULL INPUT": function.isStrict = false
            case "LEAKPROOF": function.isLeakProof = true
            case "NOT LEAKPROOF": function.isLeakProof = false
            case "SECURITY DEFINER": function.isSecurityDefiner = true
            case "SECURITY INVOKER": function.isSecurityDefiner = false
            case "WINDOW": function.kind = .window
            case "PARALLEL":
                switch option.values.first?.qualifiedName?.name {
                case "safe": function.parallel = "s"
                case "restricted": function.parallel = "r"
                case "unsafe": function.parallel = "u"
                default: throw PostgresError("42601", "parameter \"parallel\" must be SAFE, RESTRICTED, or UNSAFE")
                }
            case "COST":
                function.cost = try positive(option, "COST")
            case "ROWS":
                guard function.returnsSet || !isNew else {
                    throw PostgresError("22023", "ROWS is not applicable when function does not return a set")
                }
                function.rows = try positive(option, "ROWS")
            case "SUPPORT":
                function.support = option.values.first?.qualifiedName.map {
                    TableName($0.name, schema: $0.schema ?? "pg_catalog")
                }
            case "TRANSFORM": throw Self.unsupported("TRANSFORM")
            default: applySetting(option, to: &function)
            }
        }
        if isNew, !hasLanguage, function.source.isEmpty || seen.contains("AS") {
            guard !seen.contains("AS") else { throw PostgresError("42P13", "no language specified") }
        }
    }

    private static func optionKey(_ keyword: String) -> String {
        switch keyword {
        case "IMMUTABLE", "STABLE", "VOLATILE": "VOLATILITY"
        case "STRICT", "RETURNS NULL ON NULL INPUT", "CALLED ON NULL INPUT": "STRICT"
        case "LEAKPROOF", "NOT LEAKPROOF": "LEAKPROOF"
        case "SECURITY DEFINER", "SECURITY INVOKER": "SECURITY"
        default: keyword
        }
    }

    private func positive(_ option: DefinitionClause, _ word: String) throws(PostgresError) -> Float {
        guard case .number(let expression)? = option.values.first, let value = Float(expression.sql), value > 0 else {
            throw PostgresError("22023", "\(word) must be positive")
        }
        return value
    }

    private func applySetting(_ option: DefinitionClause, to function: inout FunctionDefinition) {
        for value in option.values {
            switch value {
            case .set(let set):
                guard case .list(let values) = set.value else { continue }
                let text = values.map(Self.settingText).joined(separator: ", ")
                function.settings.removeAll { $0.hasPrefix(set.name + "=") }
                function.settings.append("\(set.name)=\(text)")
            case .reset(let reset):
                guard let name = reset.name else {
                    function.settings = []
                    continue
                }
                function.settings.removeAll { $0.hasPrefix(name + "=") }
            default: break
            }
        }
    }

    static func settingText(_ expression: Expression) -> String {
        switch expression {
        case .literal(let literal):
            if case .string(let text) = literal.value { return text }
            return expression.sql
        case .column(let reference): return reference.parts.map(\.value).joined(separator: ".")
        default: return expression.sql
        }
    }

    private func setBody(
        _ statement: CreateRoutineStatement,
        of function: inout FunctionDefinition
    ) throws(PostgresError) {
        if let body = statement.body {
            guard function.language == "sql" else {
                throw PostgresError("42P13", "inline SQL function body only valid for language SQL")
            }
            function.standardBody = bodyText(body)
            return
        }
        guard !function.source.isEmpty || statement.options.contains(where: { $0.keyword == "AS" }) else {
            throw PostgresError("42P13", "no function body specified")
        }
        let languages: Set<String> = ["sql", "plpgsql", "internal", "c"]
        guard languages.contains(function.language) else {
            throw PostgresError("42704", "language \"\(function.language)\" does not exist")
        }
    }

    private func bodyText(_ body: RoutineBody) -> String {
        switch body {
        case .value(let expression): return "RETURN \(expression.sql)"
        case .statements(let statements):
            let lines = statements.map { statement in
                switch statement {
                case .statement(.select(let query)): " \(qualified(query));"
                case .statement(let other): " \(other.sql ?? "");"
                case .value(let expression): " RETURN \(expression.sql);"
                }
            }
            return (["BEGIN ATOMIC"] + lines + ["END"]).joined(separator: "\n")
        }
    }

    /// Notes what a body in standard form needs; what one in a text needs nobody knows.
    private mutating func setDependencies(of routine: OID, _ text: String?, _ body: RoutineBody?) {
        let address = ObjectAddress(catalog: CatalogOID.function, object: routine)
        var needed = text.map { objects(namedIn: $0) } ?? []
        if case .statements(let statements)? = body {
            for case .statement(let statement) in statements { needed.formUnion(relations(namedIn: statement)) }
        }
        needed.remove(address)
        model.setDependencies(of: routine, needed.map { ObjectDependency(address, on: $0) })
    }

    private func checkReplacement(_ old: FunctionDefinition, _ new: FunctionDefinition) throws(PostgresError) {
        if (old.kind == .procedure) != (new.kind == .procedure) {
            let word = old.kind == .procedure ? "procedure" : "function"
            throw PostgresError(
                "42809",
                "cannot change routine kind",
                detail: "\"\(old.qualifiedName.name)\" is a \(word)."
            )
        }
        guard old.result == new.result, old.returnsSet == new.returnsSet else {
            throw PostgresError(
                "42P13",
                "cannot change return type of existing function",
                hint: "Use DROP FUNCTION \(signature(old)) first."
            )
        }
        for (before, after) in zip(old.arguments, new.arguments) where before.mode.isInput {
            if !before.name.isEmpty, before.name != after.name {
                throw PostgresError(
                    "42P13",
                    "cannot change name of input parameter \"\(before.name)\"",
                    hint: "Use DROP FUNCTION \(signature(old)) first."
                )
            }
            if before.defaultExpression != nil, after.defaultExpression == nil {
                throw PostgresError(
                    "42P13",
                    "cannot remove parameter defaults from existing function",
                    hint: "Use DROP FUNCTION \(signature(old)) first."
                )
            }
        }
    }

    /// `name(type,type)`, the schema where the bare name does not find it.
    func signature(_ function: FunctionDefinition) -> String {
        let name = function.qualifiedName
        let types = function.inputTypes.map { catalog.formatType($0, searchPath: effectivePath) }
        let isVisible =
            effectivePath.first { !model.functions(named: TableName(name.name, schema: $0)).isEmpty } == name.schema
        let shown =
            isVisible
            ? SQLIdentifier.quote(name.name) : SQLIdentifier.quote(name.schema) + "." + SQLIdentifier.quote(name.name)
        return shown + "(" + types.joined(separator: ",") + ")"
    }

    /// The function that a reference names.
    func function(
        _ reference: RoutineReference,
        kind: ObjectKind
    ) throws(PostgresError) -> FunctionDefinition {
        let word =
            switch kind {
            case .procedure: "procedure"
            case .aggregate: "aggregate"
            case .routine: "routine"
            default: "function"
            }
        let candidates = try functions(named: reference.name).filter { function in
            switch kind {
            case .procedure: function.kind == .procedure
            case .aggregate: function.kind == .aggregate
            case .function: function.kind != .procedure
            default: true
            }
        }
        let shown = Self.shown(reference.name)
        guard let parameters = reference.arguments else {
            guard let first = candidates.first else {
                throw PostgresError("42883", "could not find a \(word) named \"\(shown)\"")
            }
            guard candidates.count == 1 else {
                throw PostgresError(
                    "42725",
                    "\(word) name \"\(shown)\" is not unique",
                    hint: "Specify the argument list to select the \(word) unambiguously."
                )
            }
            return first
        }
        var types: [OID] = []
        for parameter in parameters where parameter.mode != .out {
            types.append(try binder.type(parameter.type).type.oid)
        }
        for candidate in try self.candidates(reference.name) {
            if let found = model.functions[FunctionName(candidate, types)], candidates.contains(found) { return found }
        }
        if let found = candidates.first(where: { $0.arguments.map(\.type.oid) == types }) { return found }
        for candidate in try self.candidates(reference.name) {
            guard let other = model.functions[FunctionName(candidate, types)] else { continue }
            throw PostgresError("42809", "\(signature(other)) is not \(kind == .aggregate ? "an" : "a") \(word)")
        }
        let list = types.map { catalog.formatType($0, searchPath: effectivePath) }.joined(separator: ", ")
        throw PostgresError("42883", "\(word) \(shown)(\(list)) does not exist")
    }
}
