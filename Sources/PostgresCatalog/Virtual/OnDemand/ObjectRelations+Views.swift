import PostgresWire

extension ObjectRelations {
    /// The views over relations.
    static let views: [ObjectRelation] = [
        view("pg_tables", ["tablename": .relationName]) { $0.tableViewRows(of: $1) },
        view("pg_views", ["viewname": .relationName]) { $0.viewRows(of: $1) },
        view("pg_matviews", ["matviewname": .relationName]) { $0.materializedViewRows(of: $1) },
        view("pg_indexes", ["tablename": .relationName, "indexname": .relationName]) { $0.indexViewRows(of: $1) },
        view("pg_stats", ["tablename": .relationName]) { $0.columnStatisticsRows(of: $1) },
        view("pg_rules", ["tablename": .relationName]) { $0.ruleViewRows(of: $1) },
        view("pg_sequences", of: [.sequences], ["sequencename": .relationName]) { $0.sequenceViewRows(of: $1) },
        view("pg_policies", ["tablename": .relationName]) { $0.policyViewRows(of: $1) },
    ].compactMap { $0 }

    /// The views that count what happens to relations.
    static let statistics: [ObjectRelation] = {
        let kinds: [(String, @Sendable (RelationEntry) -> Bool)] = [
            ("all", { _ in true }), ("user", { $0.isUser }), ("sys", { !$0.isUser }),
        ]
        let ofRelations: [String: RowSearch] = ["relid": .object(), "relname": .relationName]
        let ofIndexes: [String: RowSearch] = [
            "relid": .object(average: 2), "indexrelid": .object(), "relname": .relationName,
            "indexrelname": .relationName,
        ]
        return kinds.flatMap { kind, isWanted in
            let tables = ["pg_stat_\(kind)_tables", "pg_statio_\(kind)_tables", "pg_stat_xact_\(kind)_tables"].map {
                name in
                view(name, ofRelations) { $0.statisticRows(name, of: $1, where: isWanted) }
            }
            let indexes = ["pg_stat_\(kind)_indexes", "pg_statio_\(kind)_indexes"].map { name in
                view(name, ofIndexes) { $0.indexStatisticRows(name, of: $1, where: isWanted) }
            }
            let sequences = view("pg_statio_\(kind)_sequences", of: [.sequences], ofRelations) {
                $0.sequenceStatisticRows(of: $1, where: isWanted)
            }
            return (tables + indexes + [sequences]).compactMap { $0 }
        }
    }()
}
