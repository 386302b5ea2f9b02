public import PostgresWire

/// What can be written: `pg_relation_is_updatable`, `pg_column_is_updatable` and the columns of `information_schema`
/// that come from them.
extension CatalogSnapshot {
    /// The commands that can change rows of a relation, one bit each.
    public struct WritingCommands: OptionSet, Sendable {
        /// The bits of the commands, as PostgreSQL counts them.
        public let rawValue: Int32

        /// A set of these bits.
        public init(rawValue: Int32) { self.rawValue = rawValue }

        /// UPDATE.
        public static let update = Self(rawValue: 1 << 2)
        /// INSERT.
        public static let insert = Self(rawValue: 1 << 3)
        /// DELETE.
        public static let delete = Self(rawValue: 1 << 4)
        /// All three.
        public static let all: Self = [.insert, .update, .delete]
    }

    /// The commands that can change rows of a relation, or the values of one of its columns.
    public func writingCommands(_ oid: OID, column: Int16? = nil) -> WritingCommands {
        guard let relation = relation(oid) else { return [] }
        switch relation.kind {
        case "r", "p": return .all
        case "v":
            guard let columns = model.tables[oid]?.writableColumns else {
                guard Self.updatableViews.contains(relation.name.name) else { return [] }
                guard let column else { return .all }
                let name = columnName(oid, number: column) ?? ""
                return Self.fixedColumns[relation.name.name]?.contains(name) == true ? .delete : .all
            }
            guard !columns.isEmpty else { return [] }
            let isWritable = column.map { number in
                let index = Int(number) - 1
                return columns.indices.contains(index) && columns[index]
            }
            return isWritable ?? columns.contains(true) ? .all : .delete
        default: return []
        }
    }

    /// The columns of the system's own updatable views that cannot be written.
    private static let fixedColumns: [String: Set<String>] = [
        "pg_group": ["grolist"],
        "pg_stat_database_conflicts": [
            "confl_tablespace", "confl_lock", "confl_snapshot", "confl_bufferpin", "confl_deadlock",
        ],
    ]
}
