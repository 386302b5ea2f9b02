import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Operators, casts, operator classes and families where DROP, COMMENT and ALTER name them.
extension DefinitionRun {
    /// The operator that DROP names; nil after a notice that there is none.
    mutating func operatorTarget(
        _ reference: OperatorReference,
        _ statement: DropStatement
    ) throws(PostgresError) -> ObjectAddress? {
        guard let oid = try findOperator(reference) else {
            guard statement.ifExists else { throw try missingOperator(reference) }
            let symbol = (reference.name.schema.map { $0 + "." } ?? "") + reference.name.symbol
            notice("operator \(symbol) does not exist, skipping")
            return nil
        }
        try checkOwner(model.operators[oid]?.owner, "operator", reference.name.symbol)
        return ObjectAddress(catalog: CatalogOID.operator, object: oid)
    }

    /// The cast that DROP names; nil after a notice that there is none.
    mutating func castTarget(
        _ source: TypeName,
        _ target: TypeName,
        _ statement: DropStatement
    ) throws(PostgresError) -> ObjectAddress? {
        let types = [try binder.type(source).type.oid, try binder.type(target).type.oid]
        guard let oid = model.casts.oid(of: CastSignature(from: types[0], to: types[1])) else {
            let names = types.map { catalog.formatType($0, searchPath: effectivePath) }
            return try missing("cast from type \(names[0]) to type \(names[1])", "42704", statement)
        }
        try checkOwnsEnd(of: types)
        return ObjectAddress(catalog: CatalogOID.cast, object: oid)
    }

    /// Refuses to touch a cast of which neither type belongs to the user.
    private func checkOwnsEnd(of types: [OID]) throws(PostgresError) {
        guard !types.contains(where: { catalog.owns(session.user, objectOf: model.types[$0]?.owner) }) else { return }
        let names = types.map { catalog.formatType($0, searchPath: effectivePath) }
        throw PostgresError(.insufficientPrivilege, "must be owner of type \(names[0]) or type \(names[1])")
    }

    /// The operator class or family that DROP names; nil after a notice that there is none.
    mutating func groupTarget(
        _ name: QualifiedName,
        _ method: String,
        _ statement: DropStatement
    ) throws(PostgresError) -> ObjectAddress? {
        guard catalog.accessMethodOID(method) != nil else {
            throw PostgresError("42704", "access method \"\(method)\" does not exist")
        }
        let isClass = statement.kind == .operatorClass
        let found = isClass ? try findOperatorClass(name, method) : try findFamily(name, method)
        guard let oid = found else {
            let word = isClass ? "operator class" : "operator family"
            let shown = "\(word) \"\(Self.shown(name))\""
            guard !statement.ifExists else {
                notice("\(shown) does not exist for access method \"\(method)\", skipping")
                return nil
            }
            throw PostgresError("42704", "\(shown) does not exist for access method \"\(method)\"")
        }
        return ObjectAddress(catalog: isClass ? CatalogOID.operatorClass : CatalogOID.operatorFamily, object: oid)
    }

    /// A cast, operator class or operator family as messages name it.
    func describe(group oid: OID) -> String {
        if let cast = model.casts[oid] {
            let types = [cast.name.source, cast.name.target].map { catalog.formatType($0, searchPath: effectivePath) }
            return "cast from \(types[0]) to \(types[1])"
        }
        func shown(_ name: OperatorGroupName) -> String {
            let isVisible = effectivePath.contains(name.name.schema)
            let schema = isVisible ? "" : SQLIdentifier.quote(name.name.schema) + "."
            return schema + SQLIdentifier.quote(name.name.name) + " for access method \(name.method)"
        }
        if let found = model.operatorClasses[oid] { return "operator class " + shown(found.name) }
        if let found = model.operatorFamilies[oid] { return "operator family " + shown(found.name) }
        return "object \(oid)"
    }

    /// COMMENT ON an operator, a cast, an operator class or an operator family.
    mutating func setComment(_ text: String?, operatorObject object: ObjectReference) throws(PostgresError) {
        switch object.name {
        case .operator(let reference):
            var found = try existingOperator(reference)
            try checkOwner(found.owner, "operator", found.name.name.name)
            found.comment = text
            model.put(found)
        case .cast(let source, let target):
            let types = [try binder.type(source).type.oid, try binder.type(target).type.oid]
            guard var found = model.casts[CastSignature(from: types[0], to: types[1])] else {
                let names = types.map { catalog.formatType($0, searchPath: effectivePath) }
                throw PostgresError("42704", "cast from type \(names[0]) to type \(names[1]) does not exist")
            }
            try checkOwnsEnd(of: types)
            found.comment = text
            model.put(found)
        case .method(let name, let method):
            let oid = try existingGroup(name, method.value, isClass: object.kind == .operatorClass)
            if var found = model.operatorClasses[oid] {
                try checkOwner(found.owner, "operator class", found.name.name.name)
                found.comment = text
                model.put(found)
            } else if var found = model.operatorFamilies[oid] {
                try checkOwner(found.owner, "operator family", found.name.name.name)
                found.comment = text
                model.put(found)
            }
        default: throw Self.unsupported("COMMENT ON \(object.kind.rawValue)")
        }
    }

    private func existingGroup(
        _ name: QualifiedName,
        _ method: String,
        isClass: Bool
    ) throws(PostgresError) -> OID {
        guard isClass else { return try existingFamily(name, method) }
        if let found = try findOperatorClass(name, method) { return found }
        throw PostgresError(
            "42704",
            "operator class \"\(Self.shown(name))\" does not exist for access method \"\(method)\""
        )
    }

    /// ALTER OPERATOR, OPERATOR CLASS and OPERATOR FAMILY … OWNER TO.
    mutating func setOwner(_ owner: String?, ofOperatorObject object: ObjectReference) throws(PostgresError) {
        switch object.name {
        case .operator(let reference):
            var found = try existingOperator(reference)
            try checkOwner(found.owner, "operator", found.name.name.name)
            found.owner = owner
            model.put(found)
        case .method(let name, let method):
            let oid = try existingGroup(name, method.value, isClass: object.kind == .operatorClass)
            if var found = model.operatorClasses[oid] {
                found.owner = owner
                model.put(found)
            } else if var found = model.operatorFamilies[oid] {
                found.owner = owner
                model.put(found)
            }
        default: throw Self.unsupported("ALTER \(object.kind.rawValue) OWNER TO")
        }
    }

    /// ALTER OPERATOR, OPERATOR CLASS and OPERATOR FAMILY … SET SCHEMA.
    mutating func setSchema(_ schema: String, ofOperatorObject object: ObjectReference) throws(PostgresError) {
        switch object.name {
        case .operator(let reference):
            let found = try existingOperator(reference)
            try checkOwner(found.owner, "operator", found.name.name.name)
            try move(ObjectAddress(catalog: CatalogOID.operator, object: found.oid ?? .invalid), toSchema: schema)
        case .method(let name, let method):
            let isClass = object.kind == .operatorClass
            let oid = try existingGroup(name, method.value, isClass: isClass)
            let catalog = isClass ? CatalogOID.operatorClass : CatalogOID.operatorFamily
            try move(ObjectAddress(catalog: catalog, object: oid), toSchema: schema)
        default: throw Self.unsupported("ALTER \(object.kind.rawValue) SET SCHEMA")
        }
    }

    /// Moves an operator, an operator class or an operator family to another schema, where its name must be free.
    mutating func move(_ address: ObjectAddress, toSchema schema: String) throws(PostgresError) {
        let oid = address.object
        if var found = model.operators[oid] {
            found.name.name.schema = schema
            if let other = model.operators.oid(of: found.name), other != oid {
                let shown = catalog.operatorSignature(other, searchPath: effectivePath)
                throw PostgresError("42723", "operator \(shown) already exists in schema \"\(schema)\"")
            }
            model.put(found)
        } else if var found = model.operatorClasses[oid] {
            found.name.name.schema = schema
            model.put(found)
        } else if var found = model.operatorFamilies[oid] {
            found.name.name.schema = schema
            model.put(found)
        }
        moveNamespaceDependency(of: address, to: schema)
    }

    /// What is said of an object's schema is that of the new one.
    private mutating func moveNamespaceDependency(of address: ObjectAddress, to schema: String) {
        guard let namespace = catalog.schemaOID(schema) else { return }
        let kept = model.dependencies(of: address.object).filter { $0.referenced.catalog != CatalogOID.namespace }
        let needed = ObjectAddress(catalog: CatalogOID.namespace, object: namespace)
        model.setDependencies(of: address.object, kept + [ObjectDependency(address, on: needed)])
    }
}
