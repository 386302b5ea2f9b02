import PostgresWire

/// The objects of users as catalog relations show them.
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
    }

    /// An index.
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

    /// The model behind them.
    let model: CatalogModel

    /// The objects of a model.
    init(_ model: CatalogModel) { self.model = model }

    var schemas: [Schema] {
        model.schemas.compactMap { schema in schema.oid.map { Schema(oid: $0, definition: schema) } }
            .sorted { $0.definition.name < $1.definition.name }
    }

    var roles: [Role] {
        model.roles.compactMap { role in role.oid.map { Role(oid: $0, definition: role) } }
            .filter { $0.oid != Self.owner }
            .sorted { $0.definition.name < $1.definition.name }
    }

    var relations: [Relation] { model.tables.sorted { $0.name < $1.name }.compactMap(relation) }

    /// The databases with their OIDs.
    var databases: [(oid: OID, name: String)] {
        let known: [String: OID] = ["template1": 1, "template0": 4, "postgres": 5]
        let names = Set(model.databases + [model.database])
        var databases: [(oid: OID, name: String)] = []
        for name in names.sorted() {
            let oid =
                known[name]
                ?? ObjectIdentifiers.identifier(for: "database \(name)") { oid in
                    databases.contains { $0.oid == oid }
                }
            databases.append((oid, name))
        }
        return databases
    }

    func relation(_ name: TableName) -> Relation? { model.tables[name].flatMap(relation) }

    func relation(_ oid: OID) -> Relation? { model.tables[oid].flatMap(relation) }

    /// The index of this name.
    func index(_ name: TableName) -> OID? {
        guard let oid = model.relationOID(name), case .index = model.object(oid) else { return nil }
        return oid
    }

    /// The name of an index.
    func indexName(_ oid: OID) -> TableName? {
        model.index(oid).map { TableName($0.index.name, schema: $0.table.name.schema) }
    }

    /// The relation whose row type or array type has this OID.
    func relation(ofType oid: OID) -> Relation? { model.table(ofType: oid).flatMap(relation) }

    func schema(_ name: String) -> OID? {
        BuiltInNamespaces.shared.oid(name) ?? model.schemas.oid(of: name)
    }

    func schemaName(_ oid: OID) -> String? {
        BuiltInNamespaces.shared.name(oid) ?? model.schemas[oid]?.name
    }

    private func relation(_ table: TableDefinition) -> Relation? {
        guard let oid = table.oid, let rowType = table.rowTypeOID, let arrayType = table.arrayTypeOID
        else { return nil }
        var relation = Relation(
            oid: oid,
            rowType: rowType,
            arrayType: arrayType,
            arrayName: table.arrayTypeName ?? GeneratedName.array(of: table.name.name),
            namespace: schema(table.name.schema) ?? .invalid,
            owner: table.owner.flatMap { model.roles.oid(of: $0) } ?? Self.owner,
            definition: table
        )
        relation.indexes = table.indexes.compactMap { index in
            guard let oid = index.oid else { return nil }
            let columns = index.elements.map { $0.column.flatMap(table.column)?.number ?? 0 }
            return Index(oid: oid, name: index.name, columns: columns, isPrimary: index.isPrimary)
        }
        relation.constraints = table.constraints.compactMap { constraint(of: table, $0) }
        return relation
    }

    private func constraint(of table: TableDefinition, _ definition: ConstraintDefinition)
        -> Constraint?
    {
        guard let oid = definition.oid else { return nil }
        var constraint = Constraint(
            oid: oid,
            name: definition.name,
            kind: definition.kind.letter,
            columns: definition.columns.compactMap { table.column($0)?.number },
            index: definition.index.flatMap { table.index($0)?.oid } ?? .invalid
        )
        guard let key = definition.foreignKey else { return constraint }
        guard let target = model.tables[key.table], let relation = target.oid,
            let name = key.columns.first,
            let column = target.column(name)
        else { return nil }
        let behind = target.indexes.first { $0.elements.map(\.column) == [name] }?.oid ?? .invalid
        constraint.index = behind
        constraint.target = .init(
            relation: relation,
            column: column.number,
            type: column.type.oid,
            index: behind
        )
        return constraint
    }
}
