import PostgresWire

/// What the views of `information_schema` show of whom.
extension CatalogViewer {
    /// Tables, views, foreign and partitioned tables.
    static let tableKinds: Set<String> = ["r", "v", "f", "p"]
    /// What has rows of its own.
    static let baseKinds: Set<String> = ["r", "p"]

    /// The relations of some kinds.
    func relations(of origin: RowOrigin, _ kinds: Set<String> = tableKinds) -> [CatalogEntry] {
        entries(.relations, of: origin).filter { kinds.contains($0.kind) && !$0.name.schema.hasPrefix("pg_toast") }
    }

    /// The types of a kind, by its letter in `pg_type`.
    func types(of origin: RowOrigin, _ kind: String) -> [CatalogEntry] {
        entries(.types, of: origin).filter { $0.kind == kind }
    }

    /// The composite types that are no table's rows.
    func compositeTypes(of origin: RowOrigin) -> [CatalogEntry] { relations(of: origin, ["c"]) }

    /// Whether it has the rights of the owner.
    func owns(_ entry: CatalogEntry) -> Bool { hasRights(of: entry.owner) }

    /// Whether a relation is none of another session.
    private func isShown(_ relation: CatalogEntry) -> Bool { !isOtherTemporary(relation.name.schema) }

    /// Whether it may do anything with a relation or some of its columns.
    func mayUse(_ relation: CatalogEntry) -> Bool {
        mayChange(relation)
            || isShown(relation)
                && (may([.select], with: relation.oid, "table") || may([.select], with: relation.oid, "any_column"))
    }

    /// Whether it may do anything but read.
    func mayChange(_ relation: CatalogEntry) -> Bool {
        guard isShown(relation) else { return false }
        return owns(relation)
            || may([.insert, .update, .delete, .truncate, .references, .trigger], with: relation.oid, "table")
            || may([.insert, .update, .references], with: relation.oid, "any_column")
    }

    /// Whether it may do anything with a column.
    func mayUse(column: ColumnEntry, _ privileges: [Privileges] = [.select, .insert, .update, .references]) -> Bool {
        guard isShown(column.relation) else { return false }
        return owns(column.relation) || may(privileges, with: column.relation.oid, "table")
            || may(privileges, withColumn: column.number, of: column.relation.oid)
    }

    /// Whether it may use a sequence.
    func mayUse(sequence: CatalogEntry) -> Bool {
        isShown(sequence) && (owns(sequence) || may([.select, .update, .usage], with: sequence.oid, "sequence"))
    }

    /// Whether it may call a routine.
    func mayCall(_ routine: CatalogEntry) -> Bool { owns(routine) || may([.execute], with: routine.oid, "function") }

    /// Whether it may use a type.
    func mayUse(type: CatalogEntry) -> Bool { owns(type) || may([.usage], with: type.oid, "type") }

    /// Whether it may use a composite type, which is given as a relation.
    func mayUse(composite: CatalogEntry) -> Bool {
        owns(composite) || may([.usage], with: composite["type"].identifier, "type")
    }
}

/// A column of a relation.
struct ColumnEntry {
    var relation: CatalogEntry
    var number: Int16
    var name: String
    var type: OID
    var record: CatalogRecord
}

extension CatalogViewer {
    /// The columns of the relations of some kinds.
    func columns(of origin: RowOrigin, _ kinds: Set<String> = tableKinds) -> [ColumnEntry] {
        let relations = relations(of: origin, kinds)
        guard !relations.isEmpty else { return [] }
        let byOID = Dictionary(relations.map { ($0.oid, $0) }) { first, _ in first }
        return records("pg_attribute", of: origin).compactMap { record in
            guard case .int2(let number) = record["attnum"], number > 0, !record["attisdropped"].isTrue,
                let relation = byOID[record["attrelid"].identifier]
            else { return nil }
            let name = record["attname"].characters
            let type = record["atttypid"].identifier
            return ColumnEntry(relation: relation, number: number, name: name, type: type, record: record)
        }
    }
}

extension CatalogViewer {
    /// The name of the database, as all catalogs are called.
    var catalogName: PostgresValue { .text(snapshot.model.database) }

    /// A row of a view with some names and values, and NULLs.
    ///
    /// A name stands behind what is before `_catalog`, `_schema` and `_name` in the names of its columns.
    func row(
        _ view: String,
        naming names: KeyValuePairs<String, TableName>,
        _ values: KeyValuePairs<String, PostgresValue> = [:]
    ) -> RowBuilder {
        var row = RowLayout(information: view).row()
        for (part, name) in names { row.name(part, name, in: catalogName) }
        for (column, value) in values { row[column] = value }
        return row
    }
}

extension RowBuilder {
    /// Fills in the columns for the name of an object.
    mutating func name(_ part: String, _ name: TableName, in catalog: PostgresValue) {
        self[part + "_catalog"] = catalog
        self[part + "_schema"] = .text(name.schema)
        self[part + "_name"] = .text(name.name)
    }
}
