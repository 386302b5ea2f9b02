import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// CREATE CAST.
extension DefinitionRun {
    mutating func createCast(
        _ statement: CreateObjectStatement,
        from written: TypeName,
        to target: TypeName
    ) throws(PostgresError) {
        let types = (source: try routineType(written), target: try routineType(target))
        try checkEnds(types.source, types.target)
        var cast = CastDefinition(CastSignature(from: types.source.oid, to: types.target.oid), method: .binary)
        for clause in statement.clauses {
            switch clause.keyword {
            case "WITH INOUT": cast.method = .inputOutput
            case "WITH FUNCTION":
                guard case .routine(let reference)? = clause.values.first else { continue }
                let function = try castFunction(reference)
                try check(function, casts: types.source, to: types.target)
                cast.method = .function
                cast.function = function.oid
            case "AS IMPLICIT": cast.context = .implicit
            case "AS ASSIGNMENT": cast.context = .assignment
            default: break
            }
        }
        if cast.method == .binary { try checkBinary(types.source, types.target) }
        if cast.method != .function || catalog.function(cast.function)?.arguments.count == 1,
            types.source == types.target
        {
            throw PostgresError("42P17", "source data type and target data type are the same")
        }
        guard catalog.cast(from: types.source.oid, to: types.target.oid) == nil else {
            throw PostgresError(
                "42710",
                "cast from type \(name(types.source)) to type \(name(types.target)) already exists"
            )
        }
        let oid = model.put(cast)
        let own = ObjectAddress(catalog: CatalogOID.cast, object: oid)
        var needed = typeNeeds([types.source.oid, types.target.oid])
        if cast.function >= .firstUserObject {
            needed.append(ObjectAddress(catalog: CatalogOID.function, object: cast.function))
        }
        model.setDependencies(of: oid, needed.map { ObjectDependency(own, on: $0) })
    }

    private func name(_ type: PostgresType) -> String { catalog.formatType(type.oid, searchPath: effectivePath) }

    private mutating func checkEnds(_ source: PostgresType, _ target: PostgresType) throws(PostgresError) {
        for (type, word) in [(source, "source"), (target, "target")] {
            guard let row = catalog.type(type.oid), row.kind == "p" else { continue }
            throw PostgresError("42809", "\(word) data type \(name(type)) is a pseudo-type")
        }
        let isOwner = [source, target].contains { type in
            let owner = model.type(owning: type.oid).map(\.owner)
            return owner.map { catalog.owns(session.user, objectOf: $0) } ?? catalog.isSuperuser(session.user)
        }
        guard isOwner else {
            throw PostgresError("42501", "must be owner of type \(name(source)) or type \(name(target))")
        }
        for (type, word) in [(source, "source"), (target, "target")] where catalog.type(type.oid)?.kind == "d" {
            warn("cast will be ignored because the \(word) data type is a domain", sqlState: "42809")
            return
        }
    }

    private func castFunction(_ reference: RoutineReference) throws(PostgresError) -> FunctionRow {
        guard let parameters = reference.arguments else {
            let found = try function(reference, kind: .function)
            guard let row = found.oid.flatMap({ catalog.function($0) }) else {
                throw PostgresError("42883", "could not find a function named \"\(Self.shown(reference.name))\"")
            }
            return row
        }
        var types: [OID] = []
        for parameter in parameters where parameter.mode != .out {
            types.append(try binder.type(parameter.type).type.oid)
        }
        return try routine(reference.name, types)
    }

    private func check(
        _ function: FunctionRow,
        casts source: PostgresType,
        to target: PostgresType
    ) throws(PostgresError) {
        func refuse(_ what: String) -> PostgresError { PostgresError("42P17", what) }
        let arguments = function.arguments
        guard (1...3).contains(arguments.count) else { throw refuse("cast function must take one to three arguments") }
        guard binder.isBinaryCoercible(from: source, to: PostgresType(oid: arguments[0])) else {
            throw refuse("argument of cast function must match or be binary-coercible from source data type")
        }
        if arguments.count > 1, arguments[1] != PostgresType.int4.oid {
            throw refuse("second argument of cast function must be type integer")
        }
        if arguments.count > 2, arguments[2] != PostgresType.bool.oid {
            throw refuse("third argument of cast function must be type boolean")
        }
        guard binder.isBinaryCoercible(from: PostgresType(oid: function.result), to: target) else {
            throw refuse("return data type of cast function must match or be binary-coercible to target data type")
        }
        if function.kind != "f" { throw refuse("cast function must be a normal function") }
        if function.returnsSet { throw refuse("cast function must not return a set") }
    }

    private func checkBinary(_ source: PostgresType, _ target: PostgresType) throws(PostgresError) {
        func refuse(_ what: String) -> PostgresError { PostgresError("42P17", what) }
        guard catalog.isSuperuser(session.user) else {
            throw PostgresError("42501", "must be superuser to create a cast WITHOUT FUNCTION")
        }
        if source == target { return }
        let layouts = [source, target].map { catalog.storageLayout(of: $0.oid) }
        guard layouts[0] == layouts[1] else {
            throw refuse("source and target data types are not physically compatible")
        }
        let rows = [source, target].compactMap { catalog.type($0.oid) }
        if rows.contains(where: { $0.kind == "c" }) { throw refuse("composite data types are not binary-compatible") }
        if rows.contains(where: { $0.category == "A" && $0.element != .invalid }) {
            throw refuse("array data types are not binary-compatible")
        }
        if rows.contains(where: { $0.kind == "r" || $0.kind == "m" }) {
            throw refuse("range data types are not binary-compatible")
        }
        if rows.contains(where: { $0.kind == "e" }) { throw refuse("enum data types are not binary-compatible") }
        if rows.contains(where: { $0.kind == "d" }) {
            throw refuse("domain data types must not be marked binary-compatible")
        }
    }
}
