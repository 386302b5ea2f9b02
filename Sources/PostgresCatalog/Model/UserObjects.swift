import PostgresWire

/// The objects of users with their identifiers.
struct UserObjects: Sendable {
    /// A schema.
    struct Schema: Sendable {
        var oid: OID
        var definition: SchemaDefinition
    }

    /// A role.
    struct Role: Sendable {
        var oid: OID
        var definition: RoleDefinition
    }

    /// A table or view.
    struct Relation: Sendable {
        var oid: OID
        var rowType: OID
        var arrayType: OID
        /// The name of the array type: `_table`.
        var arrayName: String
        var namespace: OID
        var owner: OID
        var definition: TableDefinition
        var indexes: [Index] = []
        var constraints: [Constraint] = []

        var name: TableName { definition.name }

        /// The number of a column, from 1.
        func number(of column: String) -> Int16? {
            definition.columns.firstIndex { $0.name == column }.map { Int16(truncatingIfNeeded: $0 + 1) }
        }
    }

    /// The index behind a primary key or unique constraint.
    struct Index: Sendable {
        var oid: OID
        var name: String
        var columns: [Int16]
        var isPrimary: Bool
    }

    /// A constraint.
    struct Constraint: Sendable {
        /// The column of another relation that a foreign key points to.
        struct Target: Sendable {
            var relation: OID
            var column: Int16
            var type: OID
            var index: OID
        }

        var oid: OID
        var name: String
        /// `contype`: p, u or f.
        var kind: Character
        var columns: [Int16]
        var index: OID
        var target: Target?
    }

    /// The role of OID 10, which owns what nobody else does.
    static let owner: OID = 10

    private(set) var schemas: [Schema] = []
    private(set) var roles: [Role] = []
    private(set) var relations: [Relation] = []
    /// The databases with their OIDs.
    private(set) var databases: [(oid: OID, name: String)] = []
    private var names: [TableName: Int] = [:]
    private var positions: [OID: Int] = [:]
    private var rowTypes: [OID: Int] = [:]
    private var indexNames: [TableName: OID] = [:]
    private var indexPositions: [OID: Int] = [:]
    private var identifiers = ObjectIdentifiers()

    /// The objects of a model.
    init(_ model: CatalogModel) {
        let tables = model.tables.sorted { ($0.name.schema, $0.name.name) < ($1.name.schema, $1.name.name) }
        addSchemas(model, tables: tables)
        addRoles(model)
        addDatabases(model)
        for table in tables { add(table, owner: model.owner) }
        for position in relations.indices { addKeys(position) }
        for position in relations.indices { addForeignKeys(position) }
    }

    func relation(_ name: TableName) -> Relation? { names[name].map { relations[$0] } }

    func relation(_ oid: OID) -> Relation? { positions[oid].map { relations[$0] } }

    /// The index of this name.
    func index(_ name: TableName) -> OID? { indexNames[name] }

    /// The name of an index.
    func indexName(_ oid: OID) -> TableName? {
        guard let relation = indexPositions[oid].map({ relations[$0] }),
            let index = relation.indexes.first(where: { $0.oid == oid })
        else { return nil }
        return TableName(index.name, schema: relation.name.schema)
    }

    /// The relation whose row type or array type has this OID.
    func relation(ofType oid: OID) -> Relation? { rowTypes[oid].map { relations[$0] } }

    func schema(_ name: String) -> OID? {
        BuiltInNamespaces.shared.oid(name) ?? schemas.first { $0.definition.name == name }?.oid
    }

    func schemaName(_ oid: OID) -> String? {
        BuiltInNamespaces.shared.name(oid) ?? schemas.first { $0.oid == oid }?.definition.name
    }

    private mutating func addSchemas(_ model: CatalogModel, tables: [TableDefinition]) {
        var definitions = model.schemas
        for table in tables where !definitions.contains(where: { $0.name == table.name.schema }) {
            definitions.append(SchemaDefinition(table.name.schema))
        }
        for definition in definitions.sorted(by: { $0.name < $1.name })
        where BuiltInNamespaces.shared.oid(definition.name) == nil {
            schemas.append(
                Schema(oid: identifiers.identifier(for: "schema \(definition.name)"), definition: definition)
            )
        }
    }

    private mutating func addRoles(_ model: CatalogModel) {
        for definition in model.roles.sorted(by: { $0.name < $1.name }) where definition.name != model.owner {
            roles.append(Role(oid: identifiers.identifier(for: "role \(definition.name)"), definition: definition))
        }
    }

    private mutating func addDatabases(_ model: CatalogModel) {
        let known: [String: OID] = ["template1": 1, "template0": 4, "postgres": 5]
        var names = model.databases
        if !names.contains(model.database) { names.append(model.database) }
        for name in Set(names).sorted() {
            databases.append((known[name] ?? identifiers.identifier(for: "database \(name)"), name))
        }
    }

    private mutating func add(_ table: TableDefinition, owner: String) {
        guard names[table.name] == nil else { return }
        let ownerName = table.owner ?? owner
        let relation = Relation(
            oid: identifiers.identifier(for: "relation \(table.name)"),
            rowType: identifiers.identifier(for: "type \(table.name)"),
            arrayType: identifiers.identifier(for: "array \(table.name)"),
            arrayName: GeneratedName.array(of: table.name.name),
            namespace: schema(table.name.schema) ?? .invalid,
            owner: roles.first { $0.definition.name == ownerName }?.oid ?? Self.owner,
            definition: table
        )
        let position = relations.count
        names[table.name] = position
        positions[relation.oid] = position
        rowTypes[relation.rowType] = position
        rowTypes[relation.arrayType] = position
        relations.append(relation)
    }

    private mutating func addKeys(_ position: Int) {
        let relation = relations[position]
        guard relation.definition.kind.hasStorage else { return }
        let columns = relation.definition.columns
        let key = columns.indices.filter { columns[$0].isPrimaryKey }
        if !key.isEmpty { addKey(position, columns: key, column: nil, label: "pkey") }
        for index in columns.indices where columns[index].isUnique && key != [index] {
            addKey(position, columns: [index], column: columns[index].name, label: "key")
        }
    }

    private mutating func addKey(_ position: Int, columns: [Int], column: String?, label: String) {
        let relation = relations[position]
        let schema = relation.name.schema
        let name = GeneratedName.make(relation.name.name, column, label) { candidate in
            let candidate = TableName(candidate, schema: schema)
            return names[candidate] != nil || indexNames[candidate] != nil
        }
        let numbers = columns.map { Int16(truncatingIfNeeded: $0 + 1) }
        let index = Index(
            oid: identifiers.identifier(for: "relation \(schema).\(name)"),
            name: name,
            columns: numbers,
            isPrimary: column == nil
        )
        indexNames[TableName(name, schema: schema)] = index.oid
        indexPositions[index.oid] = position
        relations[position].indexes.append(index)
        relations[position].constraints.append(
            Constraint(
                oid: identifiers.identifier(for: "constraint \(relation.name) \(name)"),
                name: name,
                kind: column == nil ? "p" : "u",
                columns: numbers,
                index: index.oid
            )
        )
    }

    private mutating func addForeignKeys(_ position: Int) {
        let relation = relations[position]
        guard relation.definition.kind.hasStorage else { return }
        for (index, column) in relation.definition.columns.enumerated() {
            guard let reference = column.references, let target = self.relation(reference.table),
                let number = target.number(of: reference.column)
            else { continue }
            let taken = Set(relations[position].constraints.map(\.name))
            let name = GeneratedName.make(relation.name.name, column.name, "fkey", isTaken: taken.contains)
            let behind = target.indexes.first { $0.columns == [number] }
            relations[position].constraints.append(
                Constraint(
                    oid: identifiers.identifier(for: "constraint \(relation.name) \(name)"),
                    name: name,
                    kind: "f",
                    columns: [Int16(truncatingIfNeeded: index + 1)],
                    index: behind?.oid ?? .invalid,
                    target: .init(
                        relation: target.oid,
                        column: number,
                        type: target.definition.columns[Int(number) - 1].type.oid,
                        index: behind?.oid ?? .invalid
                    )
                )
            )
        }
    }
}

extension GeneratedName {
    /// `_name`, cut so that it fits.
    static func array(of name: String) -> String {
        var result = "_" + name
        while result.utf8.count > maximumLength { result.unicodeScalars.removeLast() }
        return result
    }
}
