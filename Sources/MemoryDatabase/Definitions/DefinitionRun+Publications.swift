import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Publications: recorded, and shown; nobody subscribes to them here.
extension DefinitionRun {
    mutating func createPublication(_ statement: PublicationStatement) throws(PostgresError) {
        let name = statement.name.value
        let isSuperuser = catalog.isSuperuser(session.user)
        if !catalog.allows(session.user, [(.create, false)], on: catalog.databaseOID, kind: "database") {
            throw PostgresError(.insufficientPrivilege, "permission denied for database \(model.database)")
        }
        if statement.isForAllTables, !isSuperuser {
            throw PostgresError(.insufficientPrivilege, "must be superuser to create FOR ALL TABLES publication")
        }
        guard model.publications.oid(of: name) == nil else {
            throw PostgresError("42710", "publication \"\(name)\" already exists")
        }
        var publication = PublicationDefinition(name)
        publication.owner = newOwner
        publication.coversAllTables = statement.isForAllTables
        try apply(statement.options, to: &publication)
        let (tables, schemas) = try published(statement.objects)
        if !schemas.isEmpty, !isSuperuser {
            throw PostgresError(.insufficientPrivilege, "must be superuser to create FOR TABLES IN SCHEMA publication")
        }
        for table in tables { try add(table, to: &publication, isNew: true) }
        try checkColumns(of: publication, besides: schemas)
        publication.schemas = schemas.map { PublicationDefinition.Schema($0) }
        model.put(publication)
        if session.environment.setting("wal_level") != "logical" {
            warn(
                "wal_level is insufficient to publish logical changes",
                sqlState: "55000",
                hint: "Set wal_level to \"logical\" before creating subscriptions."
            )
        }
    }

    mutating func alterPublication(_ statement: PublicationStatement) throws(PostgresError) {
        var publication = try publication(statement.name.value)
        try checkOwner(publication.owner, "publication", publication.name)
        guard statement.action != nil, !statement.objects.isEmpty else {
            try apply(statement.options, to: &publication)
            model.put(publication)
            return
        }
        let (tables, schemas) = try published(statement.objects)
        if !schemas.isEmpty, !catalog.isSuperuser(session.user), statement.action != "DROP" {
            throw PostgresError(.insufficientPrivilege, "must be superuser to add or set schemas")
        }
        if publication.coversAllTables {
            throw PostgresError(
                "55000",
                "publication \"\(publication.name)\" is defined as FOR ALL TABLES",
                detail: !schemas.isEmpty
                    ? "Schemas cannot be added to or dropped from FOR ALL TABLES publications."
                    : "Tables cannot be added to or dropped from FOR ALL TABLES publications."
            )
        }
        switch statement.action {
        case "ADD":
            for table in tables { try add(table, to: &publication, isNew: false) }
            for schema in schemas {
                guard !publication.schemas.contains(where: { $0.name == schema }) else {
                    throw PostgresError(
                        "42710",
                        "schema \"\(schema)\" is already member of publication \"\(publication.name)\""
                    )
                }
                publication.schemas.append(PublicationDefinition.Schema(schema))
            }
        case "DROP":
            for table in tables {
                guard publication.tables.contains(where: { $0.name == table.name }) else {
                    throw PostgresError(
                        "42704",
                        "relation \"\(table.name.name)\" is not part of the publication"
                    )
                }
                publication.tables.removeAll { $0.name == table.name }
            }
            for schema in schemas {
                guard publication.schemas.contains(where: { $0.name == schema }) else {
                    throw PostgresError("42704", "tables from schema \"\(schema)\" are not part of the publication")
                }
                publication.schemas.removeAll { $0.name == schema }
            }
        default:
            let known = publication.tables
            publication.tables = []
            for table in tables { try add(table, to: &publication, isNew: true) }
            // What stays keeps its identifier.
            for index in publication.tables.indices {
                publication.tables[index].oid = known.first { $0.name == publication.tables[index].name }?.oid
            }
            let oids = publication.schemas
            publication.schemas = schemas.map { name in
                oids.first { $0.name == name } ?? PublicationDefinition.Schema(name)
            }
        }
        try checkColumns(of: publication, besides: publication.schemas.map(\.name))
        model.put(publication)
    }

    func publication(_ name: String) throws(PostgresError) -> PublicationDefinition {
        guard let found = model.publications.oid(of: name).flatMap({ model.publications[$0] }) else {
            throw PostgresError("42704", "publication \"\(name)\" does not exist")
        }
        return found
    }

    private func checkColumns(of publication: PublicationDefinition, besides schemas: [String]) throws(PostgresError) {
        guard !schemas.isEmpty, let table = publication.tables.first(where: { !$0.columns.isEmpty }) else { return }
        throw PostgresError(
            .invalidParameterValue,
            "cannot use column list for relation \"\(table.name.schema).\(table.name.name)\" in publication "
                + "\"\(publication.name)\"",
            detail: "Column lists cannot be specified in publications containing FOR TABLES IN SCHEMA elements."
        )
    }

    private func apply(
        _ options: [DefinitionOption],
        to publication: inout PublicationDefinition
    ) throws(PostgresError) {
        var seen: Set<String> = []
        for option in options {
            let name = option.name.value
            let text = option.value.map(Self.optionText)
            switch name {
            case "publish":
                publication.operations = []
                for word in (text ?? "").split(separator: ",") {
                    let word = word.trimmingPrefix { $0 == " " }.prefix { $0 != " " }
                    guard let letter = Self.operations[String(word)] else {
                        throw PostgresError(
                            "42601",
                            "unrecognized value for publication option \"publish\": \"\(word)\""
                        )
                    }
                    publication.operations.append(letter)
                }
            case "publish_via_partition_root": publication.publishesViaRoot = try Self.boolean(text, of: name)
            default: throw PostgresError("42601", "unrecognized publication parameter: \"\(name)\"")
            }
            guard seen.insert(name).inserted else {
                throw PostgresError(
                    "42601",
                    "conflicting or redundant options",
                    position: position(option.range)
                )
            }
        }
    }

    private static let operations: [String: Character] = [
        "insert": "i", "update": "u", "delete": "d", "truncate": "t",
    ]

    /// The truth value of an option; one without a value is on.
    static func boolean(_ text: String?, of name: String) throws(PostgresError) -> Bool {
        switch text?.lowercased() {
        case nil, "true", "on", "1": return true
        case "false", "off", "0": return false
        default: throw PostgresError("42601", "\(name) requires a Boolean value")
        }
    }

    /// The tables and schemas of FOR, ADD, DROP or SET.
    private mutating func published(
        _ objects: [PublicationObject]
    ) throws(PostgresError) -> (tables: [PublicationDefinition.Table], schemas: [String]) {
        var tables: [PublicationDefinition.Table] = []
        var schemas: [String] = []
        for object in objects {
            switch object {
            case .table(let written):
                guard let oid = try findRelation(written.table.name) else { throw missingRelation(written.table.name) }
                guard let definition = model.tables[oid] else {
                    throw Self.cannotPublish(written.table.name.name, "sequences")
                }
                let inheriting =
                    written.table.isOnly || definition.kind == .partitionedTable
                    ? [] : model.descendants(of: definition.name)
                for name in [definition.name] + inheriting {
                    var table = PublicationDefinition.Table(name)
                    table.columns = try columns(written.columns, of: definition)
                    if let condition = written.condition {
                        table.condition =
                            try binder.bind(
                                condition,
                                in: .policy,
                                columns: definition.columns,
                                of: definition.name.name
                            ).text
                    }
                    if !tables.contains(where: { $0.name == name }) { tables.append(table) }
                }
            case .schema(let name): schemas.append(try existingSchema(name.value))
            case .currentSchema:
                guard let first = effectivePath.first else {
                    throw PostgresError("3F000", "no schema has been selected for CURRENT_SCHEMA")
                }
                schemas.append(first)
            }
        }
        return (tables, schemas)
    }

    private func columns(_ names: [Identifier], of table: TableDefinition) throws(PostgresError) -> [String] {
        var found: [String] = []
        for name in names {
            guard let column = table.column(name.value) else {
                throw PostgresError(
                    "42703",
                    "column \"\(name.value)\" of relation \"\(table.name.name)\" does not exist"
                )
            }
            if column.isGenerated {
                throw PostgresError("42P10", "cannot use generated column \"\(name.value)\" in publication column list")
            }
            guard !found.contains(name.value) else {
                throw PostgresError("42710", "duplicate column \"\(name.value)\" in publication column list")
            }
            found.append(name.value)
        }
        return found
    }

    private func add(
        _ table: PublicationDefinition.Table,
        to publication: inout PublicationDefinition,
        isNew: Bool
    ) throws(PostgresError) {
        guard let definition = model.tables[table.name] else { return }
        try checkOwner(definition.owner, "table", definition.name.name)
        let name = definition.name.name
        switch definition.kind {
        case .table, .partitionedTable: break
        case .view: throw Self.cannotPublish(name, "views")
        case .materializedView: throw Self.cannotPublish(name, "materialized views")
        case .foreignTable: throw Self.cannotPublish(name, "foreign tables")
        }
        switch definition.persistence {
        case .permanent: break
        case .temporary: throw Self.cannotPublish(name, "temporary tables")
        case .unlogged: throw Self.cannotPublish(name, "unlogged tables")
        }
        if publication.tables.contains(where: { $0.name == table.name }) {
            guard !isNew else { return }
            throw PostgresError(
                "42710",
                "relation \"\(name)\" is already member of publication \"\(publication.name)\""
            )
        }
        publication.tables.append(table)
    }

    private static func cannotPublish(_ name: String, _ kind: String) -> PostgresError {
        PostgresError(
            "22023",
            "cannot add relation \"\(name)\" to publication",
            detail: "This operation is not supported for \(kind)."
        )
    }
}
