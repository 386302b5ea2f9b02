import PostgresCatalog
import PostgresExtensions
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Extensions: their objects come from a script, and belong to them.
extension DefinitionRun {
    mutating func createExtension(_ statement: CreateExtensionStatement) throws(PostgresError) {
        let name = statement.name.value
        if name == "plpgsql" || model.extensions[name] != nil {
            guard statement.ifNotExists else { throw PostgresError("42710", "extension \"\(name)\" already exists") }
            notice("extension \"\(name)\" already exists, skipping", sqlState: "42710")
            return
        }
        try install(name, statement.options)
    }

    private mutating func install(_ name: String, _ options: [ExtensionOption]) throws(PostgresError) {
        guard let script = ExtensionScripts.script(name) else {
            throw PostgresError(
                "0A000",
                "extension \"\(name)\" is not available",
                hint: "The extension must first be installed on the system where PostgreSQL is running."
            )
        }
        try checkMayInstall(script)
        var schema: String?
        var cascades = false
        for option in options {
            switch option {
            case .schema(let given): schema = try existingSchema(given.value)
            case .version(let given):
                guard given == script.version else {
                    throw PostgresError(
                        "22023",
                        "extension \"\(name)\" has no installation script nor update path for version \"\(given)\""
                    )
                }
            case .cascade: cascades = true
            }
        }
        for required in script.requires where model.extensions[required] == nil {
            guard cascades else {
                throw PostgresError(
                    "42704",
                    "required extension \"\(required)\" is not installed",
                    hint: "Use CREATE EXTENSION ... CASCADE to install required extensions too."
                )
            }
            notice("installing required extension \"\(required)\"")
            try install(required, options.filter { if case .version = $0 { false } else { true } })
        }
        let target: String
        if let schema { target = schema } else { target = try creationSchema() }
        var definition = ExtensionDefinition(name, schema: target, version: script.version)
        definition.owner = newOwner
        definition.comment = script.comment
        definition.isRelocatable = script.isRelocatable
        let oid = model.put(definition)
        noteNeeds(of: oid, schema: target, requires: script.requires)
        try run(script, in: target, as: oid)
        if script.isRecordedOnly {
            warn("extension \"\(name)\" is recorded, but its functions are not available", sqlState: "01000")
        }
    }

    private func checkMayInstall(_ script: ExtensionScript) throws(PostgresError) {
        guard !catalog.isSuperuser(session.user) else { return }
        let refusal = "permission denied to create extension \"\(script.name)\""
        guard script.isTrusted else {
            throw PostgresError("42501", refusal, hint: "Must be superuser to create this extension.")
        }
        guard !catalog.allows(session.user, [(.create, false)], on: catalog.databaseOID, kind: "database") else {
            return
        }
        let hint = "Must have CREATE privilege on current database to create this extension."
        throw PostgresError("42501", refusal, hint: hint)
    }

    /// An extension needs its schema and the extensions that it builds on.
    private mutating func noteNeeds(of oid: OID, schema: String, requires: [String]) {
        let own = ObjectAddress(catalog: CatalogOID.extension, object: oid)
        var needed: [ObjectAddress] = []
        if let namespace = catalog.schemaOID(schema) {
            needed.append(ObjectAddress(catalog: CatalogOID.namespace, object: namespace))
        }
        for name in requires {
            guard let other = model.extensions.oid(of: name) else { continue }
            needed.append(ObjectAddress(catalog: CatalogOID.extension, object: other))
        }
        model.setDependencies(of: oid, needed.map { ObjectDependency(own, on: $0) })
    }

    /// Runs the script of an extension; what is there afterwards and was not before belongs to it.
    private mutating func run(_ script: ExtensionScript, in schema: String, as oid: OID) throws(PostgresError) {
        let before = Set(model.objectIdentifiers)
        let others = script.requires.compactMap { model.extensions[$0]?.schema }
        var inner = DefinitionRun(
            model: model,
            session: DefinitionSession(
                environment: session.environment,
                user: catalog.isSuperuser(session.user) ? session.user : model.owner,
                searchPath: [schema] + others.filter { $0 != schema },
                temporarySchema: session.temporarySchema,
                checkBody: session.checkBody
            ),
            source: script.sql
        )
        for statement in Parser().parse(script.sql) {
            do throws(PostgresError) {
                try inner.carryOut(statement.statement)
            } catch {
                var error = error
                error.position = nil
                throw error
            }
        }
        model = inner.model
        outcome.effects += inner.outcome.effects
        let group = ObjectAddress(catalog: CatalogOID.extension, object: oid)
        for member in model.objectIdentifiers where !before.contains(member) {
            guard let address = model.address(ofWhole: member) else { continue }
            model.addDependency(ObjectDependency(address, on: group, kind: "e"))
        }
    }

    /// ALTER EXTENSION … UPDATE, ADD, DROP.
    mutating func alterExtension(_ statement: AlterExtensionStatement) throws(PostgresError) {
        let name = statement.name.value
        guard let definition = model.extensions[name], let oid = definition.oid else {
            throw PostgresError("42704", "extension \"\(name)\" does not exist")
        }
        try checkOwner(definition.owner, "extension", name)
        switch statement.change {
        case .update(let versions):
            let wanted = versions.last ?? ExtensionScripts.script(name)?.version ?? definition.version
            guard wanted != definition.version else {
                return notice("version \"\(wanted)\" of extension \"\(name)\" is already installed")
            }
            throw PostgresError(
                "22023",
                "extension \"\(name)\" has no update path from version \"\(definition.version)\" to version \"\(wanted)\""
            )
        case .add(let object):
            let address = try address(of: object)
            if let holder = model.extensionHolding(address.object), let other = model.extensions[holder] {
                throw PostgresError(
                    "55000",
                    "\(describe(address)) is already a member of extension \"\(other.name)\""
                )
            }
            let group = ObjectAddress(catalog: CatalogOID.extension, object: oid)
            model.addDependency(ObjectDependency(address, on: group, kind: "e"))
        case .drop(let object):
            let address = try address(of: object)
            guard model.extensionHolding(address.object) == oid else {
                throw PostgresError("55000", "\(describe(address)) is not a member of extension \"\(name)\"")
            }
            let group = ObjectAddress(catalog: CatalogOID.extension, object: oid)
            model.removeDependency(ObjectDependency(address, on: group, kind: "e"))
        }
    }

    private mutating func address(of object: ObjectReference) throws(PostgresError) -> ObjectAddress {
        let statement = DropStatement(kind: object.kind, names: [object.name])
        guard let address = try dropTarget(object.name, statement) else {
            throw Self.unsupported("\(object.kind.rawValue) as a member of an extension")
        }
        return address
    }

    /// ALTER EXTENSION … SET SCHEMA: its members go along.
    mutating func setSchema(_ schema: String, ofExtension name: String) throws(PostgresError) {
        guard var definition = model.extensions[name], let oid = definition.oid else {
            throw PostgresError("42704", "extension \"\(name)\" does not exist")
        }
        try checkOwner(definition.owner, "extension", name)
        guard definition.isRelocatable else {
            throw PostgresError("0A000", "extension \"\(name)\" does not support SET SCHEMA")
        }
        guard definition.schema != schema else { return }
        for dependency in model.dependents(on: oid) where dependency.kind == "e" {
            try moveMember(dependency.dependent, to: schema)
        }
        definition.schema = schema
        model.put(definition)
        let requires = ExtensionScripts.script(name)?.requires ?? []
        noteNeeds(of: oid, schema: schema, requires: requires)
    }

    private mutating func moveMember(_ member: ObjectAddress, to schema: String) throws(PostgresError) {
        let oid = member.object
        if var function = model.functions[oid] {
            function.qualifiedName.schema = schema
            model.put(function)
        } else if var type = model.types[oid] {
            type.name.schema = schema
            type.arrayTypeName = nil
            model.put(type)
        } else if let name = model.relationName(oid) {
            try move(relation: oid, to: TableName(name.name, schema: schema))
        } else {
            try move(member, toSchema: schema)
        }
    }

    /// Refuses to remove a member of an extension that stays.
    func checkNoMember(_ targets: [ObjectAddress]) throws(PostgresError) {
        guard !model.extensions.isEmpty else { return }
        for target in targets where target.part == 0 {
            guard let holder = model.extensionHolding(target.object), !targets.contains(where: { $0.object == holder })
            else { continue }
            let shown = describe(ObjectAddress(catalog: CatalogOID.extension, object: holder))
            throw PostgresError(
                "2BP01",
                "cannot drop \(describe(target)) because \(shown) requires it",
                hint: "You can drop \(shown) instead."
            )
        }
    }
}
