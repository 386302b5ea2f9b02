import PostgresCatalog
import PostgresProto
import PostgresQuery
import PostgresWire

/// A table with those that inherit from it, or with its partitions: what a statement means that names it without ONLY.
final class TableFamily: Sendable {
    /// A table that has rows.
    struct Member: Sendable {
        var table: TableAccess
        /// How the columns of the family's head lie in it.
        var mapping: ColumnMapping
        /// What its rows must be like beyond what the head says.
        var rules: MemberRules?
        /// The indexes of the head that its own belong to, by the names of its own.
        var headIndexes: [String: String]
    }

    /// The head: its columns are those that the statement sees.
    let definition: TableDefinition
    let columnsWithIdentity: [Column]
    /// All members, in the order in which PostgreSQL reads them.
    let members: [Member]
    /// How rows find their partition; nil where the tables inherit only.
    let tree: PartitionTree?
    private let places: [OID: Int]
    /// The columns of the head that decide about a row's partition; nil where expressions do.
    private let keyColumns: Set<Int>?

    /// The family of a table.
    ///
    /// - Throws: what the expressions of bounds, keys and checks say.
    init(_ definition: TableDefinition, in state: DatabaseState, _ catalog: CatalogSnapshot) throws(PostgresError) {
        self.definition = definition
        columnsWithIdentity = definition.columns + [Column("ctid", .tid, isNullable: false)]
        let tree = try PartitionTree(definition, in: state.model, catalog)
        self.tree = tree
        let names = tree.map(\.tableNames) ?? [definition.name] + state.model.descendants(of: definition.name)
        var members: [Member] = []
        var places: [OID: Int] = [:]
        for name in names {
            guard let table = state.table(name) else { continue }
            places[table.oid] = members.count
            members.append(
                Member(
                    table: table,
                    mapping: ColumnMapping(from: definition.columns, to: table.definition.columns),
                    rules: try MemberRules(table.definition, under: definition, catalog),
                    headIndexes: Self.headIndexes(of: table.definition, under: definition, in: state.model)
                )
            )
        }
        self.members = members
        self.places = places
        keyColumns = tree?.keyColumns(under: definition)
    }

    private init(withoutMembers other: TableFamily) {
        definition = other.definition
        columnsWithIdentity = other.columnsWithIdentity
        members = []
        tree = other.tree
        places = [:]
        keyColumns = other.keyColumns
    }

    /// The family as ONLY sees a partitioned table: without rows.
    var withoutMembers: TableFamily { TableFamily(withoutMembers: self) }

    /// Whether a row can move to another partition when these columns get values.
    func mayMove(_ columns: [Int]) -> Bool { keyColumns.map { key in columns.contains { key.contains($0) } } ?? true }

    /// The members that can have rows which meet simple conditions on columns.
    func members(matching conditions: [SelectStatement.Condition]) -> [Member] {
        guard let tree, !conditions.isEmpty, !members.isEmpty else { return members }
        return tree.tables(matching: conditions).compactMap { member($0) }
    }

    /// The member of this OID.
    func member(_ table: OID) -> Member? { places[table].map { members[$0] } }

    private static func headIndexes(
        of table: TableDefinition,
        under head: TableDefinition,
        in model: CatalogModel
    ) -> [String: String] {
        let known = Dictionary(head.indexes.compactMap { index in index.oid.map { ($0, index.name) } }) { first, _ in
            first
        }
        guard !known.isEmpty else { return [:] }
        var found: [String: String] = [:]
        for index in table.indexes {
            var next = index.oid
            var steps = 0
            // Partitions of partitions have indexes that belong to those of the table between.
            while let oid = next, steps < 64 {
                if let name = known[oid] { found[index.name] = name }
                next = model.index(oid)?.index.parent
                steps += 1
            }
        }
        return found
    }
}

extension PartitionTree {
    /// The tables below that have rows, in the order of their bounds.
    var tableNames: [TableName] {
        parts.flatMap { part in
            switch part.content {
            case .table: [part.definition.name]
            case .tree(let tree): tree.tableNames
            }
        }
    }

    /// The columns of the head that are in the keys of all levels; nil where there are expressions among these.
    fileprivate func keyColumns(under head: TableDefinition) -> Set<Int>? {
        var found: Set<Int> = []
        for place in places {
            guard let place, let column = head.columns.firstIndex(where: { $0.name == definition.columns[place].name })
            else { return nil }
            found.insert(column)
        }
        for case .tree(let tree) in parts.map(\.content) {
            guard let below = tree.keyColumns(under: head) else { return nil }
            found.formUnion(below)
        }
        return found
    }

    /// The tables below that can have rows which meet simple conditions.
    fileprivate func tables(matching conditions: [SelectStatement.Condition]) -> [OID] {
        parts(matching: conditions).flatMap { index in
            switch parts[index].content {
            case .table: parts[index].definition.oid.map { [$0] } ?? []
            case .tree(let tree): tree.tables(matching: conditions)
            }
        }
    }
}
