import PostgresWire

/// The views of what the server as a whole has done. Blocks, logs and archives are not kept, so the numbers are zeros.
extension CatalogSnapshot {
    /// The rows of such a view; nil for any other relation.
    func serverStatisticRows(_ name: String, _ context: CatalogContext) -> [[PostgresValue]]? {
        switch name {
        case "pg_stat_archiver", "pg_stat_bgwriter", "pg_stat_wal", "pg_stat_recovery_prefetch":
            [zeros(in: name, like: [], context)]
        case "pg_stat_slru": Self.caches.map { zeros(in: name, like: [.text($0)], context) }
        case "pg_stat_database_conflicts":
            objects.databases.map { zeros(in: name, like: [.oid($0.oid), .text($0.name)], context) }
        default: nil
        }
    }

    /// The caches of PostgreSQL's transaction bookkeeping.
    private static let caches = [
        "CommitTs", "MultiXactMember", "MultiXactOffset", "Notify", "Serial", "Subtrans", "Xact", "other",
    ]

    private func zeros(in name: String, like head: [PostgresValue], _ context: CatalogContext) -> [PostgresValue] {
        let relation = SystemRelations.shared.relation(TableName(name, schema: "pg_catalog"))
        let columns = relation.map { SystemColumns.shared.columns(of: $0.oid) } ?? []
        let start = context.activity().compactMap(\.backendStart).min()
        return head
            + columns.dropFirst(head.count).map { column in
                switch column.baseType {
                case 20: .int8(0)
                case 23: .int4(0)
                case 701: .float8(0)
                case 1700: .numeric(Numeric(0))
                case 1184 where column.name == "stats_reset": start.map { .timestamptz($0) } ?? .null
                default: .null
                }
            }
    }
}
