import PostgresWire

/// The rows of the toast tables of users' tables: those of one of PostgreSQL's own, with other OIDs and names.
struct ToastRows: Sendable {
    /// The one maker.
    static let shared = ToastRows()

    private let indexes = RowLayout("pg_index")
    private let table: [PostgresValue]
    private let index: [PostgresValue]
    private let indexRow: [PostgresValue]
    private let tableAttributes: [[PostgresValue]]
    private let indexAttributes: [[PostgresValue]]

    private init() {
        let relations = BuiltInValues.rows(of: "pg_class")
        func relation(_ name: String) -> [PostgresValue] {
            relations.rows(where: 1, equals: .text(name)).first ?? RowLayout("pg_class").row().values
        }
        let (table, index) = (relation("pg_toast_1255"), relation("pg_toast_1255_index"))
        (self.table, self.index) = (table, index)
        func rows(_ name: String, of relation: [PostgresValue]) -> [[PostgresValue]] {
            relation.first.map { BuiltInValues.rows(of: name).rows(where: 0, equals: $0) } ?? []
        }
        indexRow = rows("pg_index", of: index).first ?? []
        tableAttributes = rows("pg_attribute", of: table)
        indexAttributes = rows("pg_attribute", of: index)
    }

    /// The rows of `pg_class`.
    func classRows(
        _ toast: ToastDefinition,
        of definition: TableDefinition,
        owner: OID,
        namespace: OID
    ) -> [[PostgresValue]] {
        let oid = definition.oid ?? .invalid
        let schema = definition.name.schema
        return [
            (table, toast.oid, ToastDefinition.name(of: oid, in: schema)),
            (index, toast.indexOID, ToastDefinition.indexName(of: oid, in: schema)),
        ].map { template, made, name in
            var row = template
            row[ClassPlace.oid] = .oid(made)
            row[ClassPlace.name] = .text(name.name)
            row[ClassPlace.namespace] = .oid(namespace)
            row[ClassPlace.owner] = .oid(owner)
            row[ClassPlace.file] = .oid(made)
            // It is empty as long as nobody has looked.
            let isTable = made == toast.oid
            row[ClassPlace.pages] = .int4(isTable ? 0 : 1)
            row[ClassPlace.rows] = .float4(isTable ? -1 : 0)
            row[ClassPlace.visiblePages] = .int4(0)
            row[ClassPlace.persistence] = CatalogSnapshot.letter(definition.persistence.rawValue)
            return row
        }
    }

    /// The rows of `pg_attribute`.
    func attributeRows(_ toast: ToastDefinition) -> [[PostgresValue]] {
        tableAttributes.map { [.oid(toast.oid)] + $0.dropFirst() }
            + indexAttributes.map { [.oid(toast.indexOID)] + $0.dropFirst() }
    }

    /// The row of `pg_index`.
    func indexRow(_ toast: ToastDefinition) -> [PostgresValue] {
        var row = indexes.row(like: indexRow)
        row["indexrelid"] = .oid(toast.indexOID)
        row["indrelid"] = .oid(toast.oid)
        return row.values
    }
}
