import PostgresWire

/// A relation as the views over `pg_class` see it: of users or of the system.
struct RelationEntry {
    var oid: OID
    var name: TableName
    var kind: Character
    var owner: OID
    var hasIndexes: Bool
    var hasRules: Bool
    var hasTriggers: Bool
    var hasToast: Bool

    /// Whether it is outside the schemas of the system.
    var isUser: Bool {
        name.schema != "pg_catalog" && name.schema != "information_schema" && !name.schema.hasPrefix("pg_toast")
    }
    /// Whether it has rows of its own.
    var isTable: Bool { kind == "r" || kind == "p" }
}

extension RelationEntry {
    /// The relations that PostgreSQL itself brings.
    static let builtIn: [RelationEntry] = BuiltInValues.rows(of: "pg_class").rows.map { row in
        RelationEntry(row) { BuiltInNamespaces.shared.name($0) }
    }

    /// A relation by its row in `pg_class`.
    fileprivate init(_ row: [PostgresValue], schemaName: (OID) -> String?) {
        let layout = RowLayout("pg_class")
        oid = layout.value("oid", of: row).identifier
        name = TableName(
            layout.value("relname", of: row).characters,
            schema: schemaName(layout.value("relnamespace", of: row).identifier) ?? ""
        )
        kind = layout.value("relkind", of: row).characters.first ?? " "
        owner = layout.value("relowner", of: row).identifier
        hasIndexes = layout.value("relhasindex", of: row).isTrue
        hasRules = layout.value("relhasrules", of: row).isTrue
        hasTriggers = layout.value("relhastriggers", of: row).isTrue
        hasToast = layout.value("reltoastrelid", of: row).identifier != .invalid
    }
}

extension CatalogSnapshot {
    /// The relations that an object has in `pg_class`, in its order.
    func relationEntries(of origin: RowOrigin) -> [RelationEntry] {
        if case .builtIn = origin { return RelationEntry.builtIn }
        return classRows(of: origin).map { RelationEntry($0, schemaName: objects.schemaName) }
    }

    /// The relations that an object has, by their OIDs.
    func entriesByOID(of origin: RowOrigin) -> [OID: RelationEntry] {
        Dictionary(relationEntries(of: origin).map { ($0.oid, $0) }) { first, _ in first }
    }

    func tableViewRows(of origin: RowOrigin) -> [[PostgresValue]] {
        relationEntries(of: origin).filter(\.isTable).map { entry in
            let isShared = entry.name.schema == "pg_catalog" && SharedRelations.oids.contains(entry.oid)
            return [
                .text(entry.name.schema), .text(entry.name.name), .text(userName(entry.owner)),
                isShared ? .text("pg_global") : .null,
                .bool(entry.hasIndexes), .bool(entry.hasRules), .bool(entry.hasTriggers), .bool(false),
            ]
        }
    }

    func viewRows(of origin: RowOrigin) -> [[PostgresValue]] {
        relationEntries(of: origin).filter { $0.kind == "v" }.map { entry in
            [
                .text(entry.name.schema), .text(entry.name.name), .text(userName(entry.owner)),
                .text(orNull: shownDefinition(entry.oid)),
            ]
        }
    }

    /// The query behind a view as views of the catalog show it, with a semicolon.
    func shownDefinition(_ oid: OID) -> String? {
        viewDefinition(oid).map { text in
            let shown = shown(text, searchPath: ["pg_catalog", "public"])
            return shown.hasSuffix(";") ? shown : shown + ";"
        }
    }

    func materializedViewRows(of origin: RowOrigin) -> [[PostgresValue]] {
        relationEntries(of: origin).filter { $0.kind == "m" }.map { entry in
            [
                .text(entry.name.schema), .text(entry.name.name), .text(userName(entry.owner)), .null,
                .bool(entry.hasIndexes), .bool(model.tables[entry.oid]?.isPopulated ?? true),
                .text(orNull: shownDefinition(entry.oid)),
            ]
        }
    }

    func indexViewRows(of origin: RowOrigin) -> [[PostgresValue]] {
        let layout = RowLayout("pg_index")
        let entries = entriesByOID(of: origin)
        return indexRows(of: origin).compactMap { row in
            let index = layout.value("indexrelid", of: row).identifier
            guard let table = entries[layout.value("indrelid", of: row).identifier], let entry = entries[index],
                table.isTable || table.kind == "m"
            else { return nil }
            return [
                .text(table.name.schema), .text(table.name.name), .text(entry.name.name),
                SharedRelations.oids.contains(table.oid) ? .text("pg_global") : .null,
                .text(orNull: indexDefinition(index)),
            ]
        }
    }

    /// A row of zeros for each table, with NULLs for the indexes that it has not; `counting(in:_:)` puts in what is counted.
    func statisticRows(
        _ name: String,
        of origin: RowOrigin,
        where isWanted: (RelationEntry) -> Bool
    ) -> [[PostgresValue]] {
        let relation = SystemRelations.shared.relation(TableName(name, schema: "pg_catalog"))
        let columns = relation.map { SystemColumns.shared.columns(of: $0.oid) } ?? []
        return relationEntries(of: origin).filter { ["r", "t", "m"].contains($0.kind) && isWanted($0) }.map { entry in
            let head: [PostgresValue] = [.oid(entry.oid), .text(entry.name.schema), .text(entry.name.name)]
            let zeros = columns.dropFirst(head.count).map { column -> PostgresValue in
                guard column.baseType == 20 else { return .null }
                if column.name.hasPrefix("idx_") { return entry.hasIndexes ? .int8(0) : .null }
                if column.name.hasPrefix("toast_") || column.name.hasPrefix("tidx_") {
                    return entry.hasToast ? .int8(0) : .null
                }
                return .int8(0)
            }
            return head + zeros
        }
    }

    /// A row of zeros for each index.
    func indexStatisticRows(
        _ name: String,
        of origin: RowOrigin,
        where isWanted: (RelationEntry) -> Bool
    ) -> [[PostgresValue]] {
        let relation = SystemRelations.shared.relation(TableName(name, schema: "pg_catalog"))
        let count = relation.map { SystemColumns.shared.columns(of: $0.oid).count } ?? 0
        let layout = RowLayout("pg_index")
        let entries = entriesByOID(of: origin)
        return indexRows(of: origin).compactMap { row in
            guard let table = entries[layout.value("indrelid", of: row).identifier], isWanted(table),
                let index = entries[layout.value("indexrelid", of: row).identifier],
                ["r", "t", "m"].contains(table.kind)
            else { return nil }
            let head: [PostgresValue] = [
                .oid(table.oid), .oid(index.oid), .text(table.name.schema), .text(table.name.name),
                .text(index.name.name),
            ]
            return head + Array(repeating: .int8(0), count: max(count - head.count, 0))
        }
    }

    /// A row of zeros for each sequence.
    func sequenceStatisticRows(
        of origin: RowOrigin,
        where isWanted: (RelationEntry) -> Bool
    ) -> [[PostgresValue]] {
        relationEntries(of: origin).filter { $0.kind == "S" && isWanted($0) }.map { entry in
            [.oid(entry.oid), .text(entry.name.schema), .text(entry.name.name), .int8(0), .int8(0)]
        }
    }

    func databaseStatisticRows() -> [[PostgresValue]] {
        let relation = SystemRelations.shared.relation(TableName("pg_stat_database", schema: "pg_catalog"))
        let columns = relation.map { SystemColumns.shared.columns(of: $0.oid) } ?? []
        // The first row is that of the objects which all databases share.
        let heads: [[PostgresValue]] = [[.oid(0), .null]] + objects.databases.map { [.oid($0.oid), .text($0.name)] }
        return heads.map { head in
            let zeros = columns.dropFirst(head.count).map { column -> PostgresValue in
                switch column.baseType {
                case 20 where column.name != "checksum_failures": .int8(0)
                case 23: .int4(0)
                case 701: .float8(0)
                default: .null
                }
            }
            return head + zeros
        }
    }

    func extensionRows() -> [[PostgresValue]] {
        let own: [[PostgresValue]] = [
            [.text("plpgsql"), .text("1.0"), .text("1.0"), .text("PL/pgSQL procedural language")]
        ]
        return own
            + model.availableExtensions.map { found in
                [
                    .text(found.name), .text(found.version), .text(orNull: model.extensions[found.name]?.version),
                    .text(found.comment),
                ]
            }
    }
}

extension CatalogSnapshot {
    func extensionVersionRows() -> [[PostgresValue]] {
        let layout = RowLayout("pg_available_extension_versions")
        var row = layout.row()
        row["name"] = .text("plpgsql")
        row["version"] = .text("1.0")
        row["installed"] = .bool(true)
        row["superuser"] = .bool(true)
        row["trusted"] = .bool(true)
        row["relocatable"] = .bool(false)
        row["schema"] = .text("pg_catalog")
        row["comment"] = .text("PL/pgSQL procedural language")
        let own = row.values
        return [own]
            + model.availableExtensions.map { found in
                row["name"] = .text(found.name)
                row["version"] = .text(found.version)
                row["installed"] = .bool(model.extensions[found.name]?.version == found.version)
                row["superuser"] = .bool(true)
                row["trusted"] = .bool(found.isTrusted)
                row["relocatable"] = .bool(found.isRelocatable)
                row["schema"] = .null
                row["requires"] =
                    found.requires.isEmpty
                    ? .null : .array(PostgresArray(found.requires.map { .text($0) }, of: .name))
                row["comment"] = .text(found.comment)
                return row.values
            }
    }
}

/// The relations that all databases share.
enum SharedRelations {
    static let oids = Set(
        BuiltInText.rows(of: "pg_class", ["oid", "relisshared"]) { fields, columns in
            fields.bool(columns[1]) ? fields.oid(columns[0]) : nil
        }
    )
}
