import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// CREATE AGGREGATE, of ordinary aggregates.
extension DefinitionRun {
    mutating func createAggregate(
        _ statement: CreateObjectStatement,
        _ routine: RoutineReference
    ) throws(PostgresError) {
        guard routine.orderedArguments == nil else { throw Self.unsupported("CREATE AGGREGATE of an ordered set") }
        var options: [String: DefinitionValue] = [:]
        for clause in statement.clauses {
            for case .options(let list) in clause.values {
                for option in list { options[option.name.value.lowercased()] = option.value }
            }
        }
        guard let transitionName = options["sfunc"] ?? options["sfunc1"] else {
            throw PostgresError("42P13", "aggregate sfunc must be specified")
        }
        guard let stateText = options["stype"] ?? options["stype1"] else {
            throw PostgresError("42P13", "aggregate stype must be specified")
        }
        let state = try type(of: stateText)
        var arguments: [FunctionDefinition.Argument] = []
        for parameter in routine.arguments ?? [] {
            guard parameter.mode != .variadic else { throw Self.unsupported("CREATE AGGREGATE with VARIADIC") }
            arguments.append(.init(parameter.name?.value ?? "", try routineType(parameter.type)))
        }
        if routine.arguments == nil, let base = options["basetype"], Self.optionText(base).lowercased() != "any" {
            arguments.append(.init("", try type(of: base)))
        }
        let types = [state] + arguments.map(\.type)
        let transition = try function(of: transitionName, types)
        var aggregate = AggregateDefinition(transition: transition.name, stateType: state)
        var result = state
        guard transition.result == state.oid else {
            throw PostgresError(
                "42804",
                "return type of transition function \(transition.name.name) is not \(catalog.formatType(state.oid))"
            )
        }
        if let name = options["finalfunc"] ?? options["ffunc"] {
            let final = try function(of: name, [state])
            aggregate.final = final.name
            result = PostgresType(oid: final.result)
        }
        if let name = options["combinefunc"] { aggregate.combine = try function(of: name, [state, state]).name }
        aggregate.initialState = (options["initcond"] ?? options["initcond1"]).map(Self.optionText)
        let name = try newName(routine.name)
        var made = FunctionDefinition(name, result: result, kind: .aggregate)
        made.arguments = arguments
        made.language = "internal"
        made.volatility = .immutable
        made.owner = newOwner
        made.aggregate = aggregate
        if let old = model.functions[made.name] {
            guard statement.replaces, old.kind == .aggregate else {
                throw PostgresError("42723", "function \"\(name.name)\" already exists with same argument types")
            }
            try checkOwner(old.owner, "function", name.name)
            made.oid = old.oid
            made.owner = old.owner
            made.privileges = old.privileges
        } else {
            made.privileges = newPrivileges("f", name.schema, made.owner)
        }
        model.put(made)
    }

    private mutating func type(of value: DefinitionValue) throws(PostgresError) -> PostgresType {
        let text = Self.optionText(value)
        guard case .select(let query)? = Parser().parse("SELECT NULL::\(text)").first?.statement,
            case .select(let core) = query.body, case .cast(let cast)? = core.columns.first?.expression
        else { throw PostgresError("42704", "type \"\(text)\" does not exist") }
        return try routineType(cast.type)
    }

    /// The function that a name means for these arguments.
    private func function(
        of value: DefinitionValue,
        _ types: [PostgresType]
    ) throws(PostgresError) -> (name: TableName, result: OID) {
        let parts = Self.optionText(value).split(separator: ".").map(String.init)
        guard let last = parts.last else { throw PostgresError("42601", "syntax error") }
        let schemas = parts.count > 1 ? [parts[0]] : ["pg_catalog"] + effectivePath
        let wanted = types.map(\.oid)
        for schema in schemas {
            if schema == "pg_catalog",
                let found = BuiltInCatalog.shared.functions(named: last).first(where: { $0.arguments == wanted })
            {
                return (TableName(last, schema: schema), found.result)
            }
            let own = model.functions(named: TableName(last, schema: schema)).first { $0.inputTypes == wanted }
            if let own { return (TableName(last, schema: schema), own.result.oid) }
        }
        let shown = types.map { catalog.formatType($0.oid) }.joined(separator: ", ")
        throw PostgresError("42883", "function \(last)(\(shown)) does not exist")
    }
}
