public import PostgresWire

/// The functions of users as `pg_proc` has them.
extension CatalogSnapshot {
    /// The functions of users of this name in a schema.
    public func userFunctions(named name: String, schema: String) -> [FunctionRow] {
        guard !model.functions.isEmpty else { return [] }
        return model.functions(named: TableName(name, schema: schema)).compactMap { row(of: $0) }
    }

    /// The function of this OID: one of PostgreSQL's own, or one of a user.
    public func function(_ oid: OID) -> FunctionRow? {
        oid < .firstUserObject ? BuiltInTables.functions.row(oid) : model.functions[oid].flatMap { row(of: $0) }
    }

    private func row(of function: FunctionDefinition) -> FunctionRow? {
        guard let oid = function.oid else { return nil }
        let inputs = function.arguments.filter(\.mode.isInput)
        let variadic = function.arguments.first { $0.mode == .variadic }
        let hasModes = function.arguments.contains { $0.mode != .in }
        let defaults = inputs.compactMap(\.defaultExpression)
        let element = variadic.flatMap { type($0.type.oid)?.element }
        var made = FunctionRow(
            oid: oid,
            name: function.qualifiedName.name,
            namespace: objects.schema(function.qualifiedName.schema) ?? .invalid,
            kind: function.kind.rawValue,
            isStrict: function.isStrict,
            returnsSet: function.returnsSet,
            volatility: function.volatility.rawValue,
            result: function.result.oid,
            arguments: inputs.map(\.type.oid),
            variadic: element ?? .invalid,
            defaultCount: defaults.count,
            allArguments: hasModes ? function.arguments.map(\.type.oid) : [],
            argumentModes: hasModes ? function.arguments.map(\.mode.rawValue) : [],
            argumentNames: function.arguments.contains { !$0.name.isEmpty } ? function.arguments.map(\.name) : [],
            source: function.source,
            defaults: defaults
        )
        made.library = library(of: function, oid)
        return made
    }

    /// Where the code of a function without a body in SQL is found: `internal`, or the last part of its library's path.
    ///
    /// Only the functions in C of extensions are found: what a user's own library does is not known.
    private func library(of function: FunctionDefinition, _ oid: OID) -> String? {
        switch function.language {
        case "internal" where function.aggregate == nil: return "internal"
        case "c":
            guard let library = function.library, model.extensionHolding(oid) != nil else { return nil }
            return library.split(separator: "/").last.map(String.init)
        default: return nil
        }
    }
}
