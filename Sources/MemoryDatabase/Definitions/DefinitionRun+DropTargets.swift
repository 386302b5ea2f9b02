import PostgresCatalog
import PostgresSQL
import PostgresWire

/// The objects that DROP names, and what messages call them.
extension DefinitionRun {
    /// The object that a name leads to; nil after a notice that there is none.
    mutating func dropTarget(_ name: ObjectName, _ statement: DropStatement) throws(PostgresError) -> ObjectAddress? {
        switch (statement.kind, name) {
        case (.table, .name(let name)), (.view, .name(let name)), (.materializedView, .name(let name)),
            (.sequence, .name(let name)), (.index, .name(let name)), (.foreignTable, .name(let name)):
            return try relationTarget(name, statement)
        case (_, .relation(let reference)): return try relationTarget(reference.name, statement)
        case (.type, .type(let type)), (.domain, .type(let type)): return try typeTarget(type.name, statement)
        case (.type, .name(let name)), (.domain, .name(let name)): return try typeTarget(name, statement)
        case (_, .routine(let reference)): return try routineTarget(reference, statement)
        case (.schema, .name(let name)):
            guard schemaExists(name.name) else { return try missing("schema \"\(name.name)\"", "3F000", statement) }
            guard let oid = catalog.schemaOID(name.name) else { return nil }
            if name.name == "public" { model.isPublicSchemaDropped = true }
            return ObjectAddress(catalog: CatalogOID.namespace, object: oid)
        case (.role, .role(let reference)):
            guard case .name(let name) = reference else {
                throw PostgresError("22023", "cannot use special role specifier in DROP ROLE")
            }
            guard let oid = model.roles.oid(of: name.value) else {
                return try missing("role \"\(name.value)\"", "42704", statement)
            }
            return ObjectAddress(catalog: CatalogOID.role, object: oid)
        case (.extension, .name(let name)):
            guard let oid = model.extensions.oid(of: name.name) else {
                return try missing("extension \"\(name.name)\"", "42704", statement)
            }
            return ObjectAddress(catalog: CatalogOID.extension, object: oid)
        case (.collation, .name(let name)):
            for candidate in try candidates(name) {
                if let oid = model.collations.oid(of: candidate) {
                    return ObjectAddress(catalog: CatalogOID.collation, object: oid)
                }
            }
            return try missing("collation \"\(Self.shown(name))\" for encoding \"UTF8\"", "42704", statement)
        case (.statistics, .name(let name)):
            for candidate in try candidates(name) {
                if let oid = model.statistics.oid(of: candidate) {
                    return ObjectAddress(catalog: CatalogOID.statistics, object: oid)
                }
            }
            return try missing("statistics object \"\(Self.shown(name))\"", "42704", statement)
        case (.foreignDataWrapper, .name(let name)):
            guard let oid = model.foreignDataWrappers.oid(of: name.name) else {
                return try missing("foreign-data wrapper \"\(name.name)\"", "42704", statement)
            }
            return ObjectAddress(catalog: CatalogOID.foreignDataWrapper, object: oid)
        case (.server, .name(let name)):
            guard let oid = model.foreignServers.oid(of: name.name) else {
                return try missing("server \"\(name.name)\"", "42704", statement)
            }
            return ObjectAddress(catalog: CatalogOID.foreignServer, object: oid)
        case (.textSearchConfiguration, .name(let name)), (.textSearchDictionary, .name(let name)),
            (.textSearchTemplate, .name(let name)):
            return try textSearchTarget(name, statement)
        case (.eventTrigger, .name(let name)):
            guard let oid = model.eventTriggers.oid(of: name.name) else {
                return try missing("event trigger \"\(name.name)\"", "42704", statement)
            }
            return ObjectAddress(catalog: CatalogOID.eventTrigger, object: oid)
        case (.accessMethod, .name(let name)): return try accessMethodTarget(name.name, statement)
        case (.publication, .name(let name)):
            guard let oid = model.publications.oid(of: name.name) else {
                return try missing("publication \"\(name.name)\"", "42704", statement)
            }
            return ObjectAddress(catalog: CatalogOID.publication, object: oid)
        case (.subscription, .name(let name)):
            guard let oid = model.subscriptions.oid(of: name.name) else {
                return try missing("subscription \"\(name.name)\"", "42704", statement)
            }
            if model.subscriptions[oid]?.slot != nil {
                throw PostgresError(
                    "08006",
                    "could not connect to publisher when attempting to drop replication slot "
                        + "\"\(model.subscriptions[oid]?.slot ?? "")\": this server does not replicate",
                    hint: "Use ALTER SUBSCRIPTION ... DISABLE to disable the subscription, and then use ALTER "
                        + "SUBSCRIPTION ... SET (slot_name = NONE) to disassociate it from the slot."
                )
            }
            return ObjectAddress(catalog: CatalogOID.subscription, object: oid)
        case (_, .mapping(let role, let server)): return try mappingTarget(role, server.value, statement)
        case (_, .part(let part, let table)): return try partTarget(part.value, table, statement)
        case (.operator, .operator(let reference)): return try operatorTarget(reference, statement)
        case (.cast, .cast(let source, let target)): return try castTarget(source, target, statement)
        case (.operatorClass, .method(let name, let method)), (.operatorFamily, .method(let name, let method)):
            return try groupTarget(name, method.value, statement)
        default: throw Self.unsupported("DROP \(statement.kind.rawValue)")
        }
    }

    mutating func missing(
        _ what: String,
        _ state: SQLState,
        _ statement: DropStatement
    ) throws(PostgresError) -> ObjectAddress? {
        guard statement.ifExists else { throw PostgresError(state, "\(what) does not exist") }
        notice("\(what) does not exist, skipping")
        return nil
    }

    private mutating func relationTarget(
        _ name: QualifiedName,
        _ statement: DropStatement
    ) throws(PostgresError) -> ObjectAddress? {
        let word = statement.kind.rawValue.lowercased()
        if let schema = name.schema, !schemaExists(schema), schema != "pg_temp" {
            return try missing("schema \"\(schema)\"", "3F000", statement)
        }
        guard let oid = try findRelation(name) else {
            return try missing(
                "\(word) \"\(Self.shown(name))\"",
                statement.kind == .index ? "42704" : "42P01",
                statement
            )
        }
        do throws(PostgresError) {
            try checkKind(oid, statement.kind, name.name)
        } catch {
            var error = error
            error.hint = dropHint(oid)
            throw error
        }
        if let (table, index) = model.index(oid) {
            if let constraint = table.constraints.first(where: { $0.hasIndex && $0.index == index.name }) {
                let shown = describe(Self.constraint(constraint.oid ?? .invalid))
                throw PostgresError(
                    "2BP01",
                    "cannot drop index \(index.name) because \(shown) requires it",
                    hint: "You can drop \(shown) instead."
                )
            }
        } else if let owner = model.sequences[oid]?.ownedBy, owner.isIdentity {
            let shown = "column \(owner.column) of table \(shown(owner.table))"
            throw PostgresError(
                "2BP01",
                "cannot drop sequence \(name.name) because \(shown) requires it",
                hint: "You can drop \(shown) instead."
            )
        }
        return Self.relation(oid)
    }

    private func dropHint(_ oid: OID) -> String? {
        let word: String
        if let table = model.tables[oid] {
            switch table.kind {
            case .table, .partitionedTable: word = "DROP TABLE to remove a table"
            case .view: word = "DROP VIEW to remove a view"
            case .materializedView: word = "DROP MATERIALIZED VIEW to remove a materialized view"
            case .foreignTable: word = "DROP FOREIGN TABLE to remove a foreign table"
            }
        } else if model.sequences[oid] != nil {
            word = "DROP SEQUENCE to remove a sequence"
        } else if model.index(oid) != nil {
            word = "DROP INDEX to remove an index"
        } else {
            word = "DROP TYPE to remove a type"
        }
        return "Use \(word)."
    }

    private mutating func typeTarget(
        _ name: QualifiedName,
        _ statement: DropStatement
    ) throws(PostgresError) -> ObjectAddress? {
        if let schema = name.schema, !schemaExists(schema) {
            return try missing("schema \"\(schema)\"", "3F000", statement)
        }
        guard let oid = try findType(name) else {
            return try missing("type \"\(Self.shown(name))\"", "42704", statement)
        }
        if let table = model.table(ofType: oid) {
            throw PostgresError(
                "2BP01",
                "cannot drop type \(name.name) because table \(table.name.name) requires it",
                hint: "You can drop table \(table.name.name) instead."
            )
        }
        if statement.kind == .domain, model.types[oid]?.domain == nil {
            throw PostgresError("42809", "\"\(Self.shown(name))\" is not a domain")
        }
        return ObjectAddress(catalog: CatalogOID.type, object: oid)
    }

    private mutating func routineTarget(
        _ reference: RoutineReference,
        _ statement: DropStatement
    ) throws(PostgresError) -> ObjectAddress? {
        do throws(PostgresError) {
            let function = try function(reference, kind: statement.kind)
            return function.oid.map { ObjectAddress(catalog: CatalogOID.function, object: $0) }
        } catch {
            guard statement.ifExists, error.sqlState == "42883" || error.sqlState == "3F000" else { throw error }
            if error.sqlState == "3F000" {
                notice(error.message + ", skipping")
                return nil
            }
            let word = statement.kind.rawValue.lowercased()
            var shown = Self.shown(reference.name)
            if let parameters = reference.arguments {
                shown +=
                    "("
                    + parameters.map { Self.shown($0.type.name) + ($0.type.arrayBounds.isEmpty ? "" : "[]") }
                    .joined(separator: ",") + ")"
            } else {
                shown = "\"\(shown)\""
            }
            notice("\(word) \(shown) does not exist, skipping")
            return nil
        }
    }

    private mutating func partTarget(
        _ part: String,
        _ written: QualifiedName,
        _ statement: DropStatement
    ) throws(PostgresError) -> ObjectAddress? {
        guard let found = try findRelation(written), let table = model.tables[found] else {
            return try missing("relation \"\(Self.shown(written))\"", "42P01", statement)
        }
        let word = statement.kind.rawValue.lowercased()
        let oid: OID?
        let catalog: OID
        switch statement.kind {
        case .trigger: (oid, catalog) = (table.triggers.first { $0.name == part }?.oid, CatalogOID.trigger)
        case .rule: (oid, catalog) = (table.rules.first { $0.name == part }?.oid, CatalogOID.rewrite)
        default: (oid, catalog) = (table.policies.first { $0.name == part }?.oid, CatalogOID.policy)
        }
        guard let oid else {
            let isOfTable = !statement.ifExists && (statement.kind == .policy || statement.kind == .trigger)
            let of = isOfTable ? "table" : "relation"
            return try missing("\(word) \"\(part)\" for \(of) \"\(table.name.name)\"", "42704", statement)
        }
        try checkOwner(table.owner, "relation", table.name.name)
        if statement.kind == .trigger, let trigger = table.triggers.first(where: { $0.oid == oid }) {
            try checkIsOwn(trigger, of: table)
        }
        return ObjectAddress(catalog: catalog, object: oid)
    }

    /// An object as messages name it.
    func describe(_ address: ObjectAddress) -> String {
        let oid = address.object
        switch address.catalog {
        case CatalogOID.relation:
            let whole = describe(relation: oid)
            guard address.part != 0 else { return whole }
            let number = Int16(truncatingIfNeeded: address.part)
            let name = model.tables[oid]?.column(number: number)?.name
            return "column \(name ?? "?") of \(whole)"
        case CatalogOID.constraint:
            guard let (table, constraint) = model.constraint(oid) else { return "constraint \(oid)" }
            return "constraint \(constraint.name) on \(describe(relation: table.oid ?? .invalid))"
        case CatalogOID.attributeDefault:
            guard case .columnDefault(of: let owner)? = model.object(oid), let table = model.tables[owner],
                let column = table.columns.first(where: { $0.defaultOID == oid })
            else { return "default \(oid)" }
            return "default value for column \(column.name) of \(describe(relation: owner))"
        case CatalogOID.type: return "type \(catalog.formatType(oid, searchPath: effectivePath))"
        case CatalogOID.function:
            guard let function = model.functions[oid] else { return "function \(oid)" }
            return "function \(signature(function))"
        case CatalogOID.foreignDataWrapper: return "foreign-data wrapper \(model.foreignDataWrappers[oid]?.name ?? "?")"
        case CatalogOID.foreignServer: return "server \(model.foreignServers[oid]?.name ?? "?")"
        case CatalogOID.userMapping: return describe(mapping: oid)
        case CatalogOID.textSearchConfiguration:
            return "text search configuration \(catalog.textSearchConfigurationText(oid, searchPath: effectivePath))"
        case CatalogOID.textSearchDictionary:
            return "text search dictionary \(catalog.textSearchDictionaryText(oid, searchPath: effectivePath))"
        case CatalogOID.textSearchTemplate:
            return "text search template \(model.textSearchTemplates[oid]?.name.name ?? "?")"
        case CatalogOID.eventTrigger: return "event trigger \(model.eventTriggers[oid]?.name ?? "?")"
        case CatalogOID.accessMethod: return "access method \(model.accessMethods[oid]?.name ?? "?")"
        case CatalogOID.publication: return "publication \(model.publications[oid]?.name ?? "?")"
        case CatalogOID.subscription: return "subscription \(model.subscriptions[oid]?.name ?? "?")"
        case CatalogOID.largeObject: return "large object \(oid)"
        case CatalogOID.namespace: return "schema \(catalog.schemaName(oid) ?? "?")"
        case CatalogOID.trigger:
            guard let owner = model.object(oid)?.owner, let table = model.tables[owner],
                let trigger = table.triggers.first(where: { $0.oid == oid })
            else { return "trigger \(oid)" }
            return "trigger \(trigger.name) on \(describe(relation: owner))"
        case CatalogOID.policy:
            guard let owner = model.object(oid)?.owner, let table = model.tables[owner],
                let policy = table.policies.first(where: { $0.oid == oid })
            else { return "policy \(oid)" }
            return "policy \(policy.name) on \(describe(relation: owner))"
        case CatalogOID.extension: return "extension \(model.extensions[oid]?.name ?? "?")"
        case CatalogOID.statistics: return "statistics object \(model.statistics[oid]?.name.name ?? "?")"
        case CatalogOID.operator: return "operator \(catalog.operatorSignature(oid, searchPath: effectivePath))"
        case CatalogOID.cast, CatalogOID.operatorClass, CatalogOID.operatorFamily: return describe(group: oid)
        case CatalogOID.collation: return "collation \(model.collations[oid]?.name.name ?? "?")"
        default: return "object \(oid)"
        }
    }

    private func describe(relation oid: OID) -> String {
        guard let name = model.relationName(oid) else { return "relation \(oid)" }
        let word: String
        if let table = model.tables[oid] {
            switch table.kind {
            case .table, .partitionedTable: word = "table"
            case .view: word = "view"
            case .materializedView: word = "materialized view"
            case .foreignTable: word = "foreign table"
            }
        } else if model.sequences[oid] != nil {
            word = "sequence"
        } else if model.index(oid) != nil {
            word = "index"
        } else {
            word = "composite type"
        }
        return "\(word) \(shown(name))"
    }

    /// A name, with its schema where the bare name does not find the relation.
    func shown(_ name: TableName) -> String {
        let first = (["pg_catalog"] + effectivePath).first { schema in
            let candidate = TableName(name.name, schema: schema)
            return model.relationOID(candidate) != nil || catalog.relation(candidate) != nil
        }
        let quoted = SQLIdentifier.quote(name.name)
        return first == name.schema ? quoted : SQLIdentifier.quote(name.schema) + "." + quoted
    }
}
