import PostgresWire

/// A catalog whose objects have a name, a schema, an owner and a list of privileges, by the beginning of its columns' names.
struct ObjectCatalog {
    var name: String
    var prefix: String

    static let relations = ObjectCatalog(name: "pg_class", prefix: "rel")
    static let routines = ObjectCatalog(name: "pg_proc", prefix: "pro")
    static let types = ObjectCatalog(name: "pg_type", prefix: "typ")
    static let collations = ObjectCatalog(name: "pg_collation", prefix: "coll")
    static let wrappers = ObjectCatalog(name: "pg_foreign_data_wrapper", prefix: "fdw")
    static let servers = ObjectCatalog(name: "pg_foreign_server", prefix: "srv")
}

/// A row of a catalog as views of `information_schema` read it.
struct CatalogRecord {
    var layout: RowLayout
    var values: [PostgresValue]

    subscript(column: String) -> PostgresValue { layout.value(column, of: values) }
}

/// An object with a name and an owner.
struct CatalogEntry {
    var oid: OID
    var name: TableName
    /// The owner's name.
    var owner: String
    private let catalog: ObjectCatalog
    private let record: CatalogRecord

    init(_ values: [PostgresValue], in catalog: ObjectCatalog, _ layout: RowLayout, _ snapshot: CatalogSnapshot) {
        self.catalog = catalog
        record = CatalogRecord(layout: layout, values: values)
        oid = record["oid"].identifier
        let namespace = record[catalog.prefix + "namespace"].identifier
        name = TableName(record[catalog.prefix + "name"].characters, schema: snapshot.schemaName(namespace) ?? "")
        owner = snapshot.userName(record[catalog.prefix + "owner"].identifier)
    }

    /// The value of a column, named without the beginning that all columns of its catalog have.
    subscript(column: String) -> PostgresValue { record[catalog.prefix + column] }

    /// The letter that says of what kind it is.
    var kind: String { self[catalog.prefix == "typ" ? "type" : "kind"].characters }

    /// The name that no other routine has.
    var specificName: TableName { TableName("\(name.name)_\(oid)", schema: name.schema) }
}

extension CatalogViewer {
    /// The rows that an object has in a relation of `pg_catalog`.
    func records(_ catalog: String, of origin: RowOrigin) -> [CatalogRecord] {
        let layout = RowLayout(catalog)
        return rows(catalog, of: origin).map { CatalogRecord(layout: layout, values: $0) }
    }

    /// The rows of a relation of `pg_catalog` with a value in a column.
    func records(_ catalog: String, where column: String, equals value: PostgresValue) -> [CatalogRecord] {
        let layout = RowLayout(catalog)
        guard let position = layout.position(column) else { return [] }
        return snapshot.relationRows(of: catalog).rows(where: position, equals: value).map {
            CatalogRecord(layout: layout, values: $0)
        }
    }

    /// What an object has in a catalog.
    func entries(_ catalog: ObjectCatalog, of origin: RowOrigin) -> [CatalogEntry] {
        let layout = RowLayout(catalog.name)
        return rows(catalog.name, of: origin).map { CatalogEntry($0, in: catalog, layout, snapshot) }
    }

    /// All that is in a small catalog.
    func entries(_ catalog: ObjectCatalog) -> [CatalogEntry] {
        let layout = RowLayout(catalog.name)
        return snapshot.relationRows(of: catalog.name).all.map { CatalogEntry($0, in: catalog, layout, snapshot) }
    }

    /// The object of this OID.
    func entry(_ catalog: ObjectCatalog, _ oid: OID) -> CatalogEntry? {
        let row = snapshot.relationRows(of: catalog.name).rows(where: 0, equals: .oid(oid)).first
        return row.map { CatalogEntry($0, in: catalog, RowLayout(catalog.name), snapshot) }
    }

    private func rows(_ catalog: String, of origin: RowOrigin) -> [[PostgresValue]] {
        guard let relation = SystemRelations.shared.relation(TableName(catalog, schema: "pg_catalog")) else {
            return []
        }
        if case .builtIn = origin { return BuiltInValues.rows(of: relation).rows }
        return ObjectRelations.all[relation.oid]?.make(self, origin, nil) ?? []
    }
}
