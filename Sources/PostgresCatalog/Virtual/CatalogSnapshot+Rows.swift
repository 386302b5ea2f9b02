public import PostgresWire
import Synchronization

/// Which rows of a relation are wanted: all, or those with a value in a column.
public struct RowKey: Hashable, Sendable {
    /// The position of the column, from 0.
    public var column: Int
    /// The value, in the case that the column's values have (`.oid` for an OID, `.text` for a name).
    public var value: PostgresValue

    /// The rows with this value in this column.
    public init(column: Int, equals value: PostgresValue) {
        self.column = column
        self.value = value
    }
}

extension CatalogSnapshot {
    /// The rows of a system relation, with a value for each column in PostgreSQL's order.
    ///
    /// A relation whose rows we do not make has none. With a key, the rows come through an index that the first such
    /// search makes.
    public func rows(
        of relation: OID,
        where key: RowKey? = nil,
        context: CatalogContext = CatalogContext()
    ) -> [[PostgresValue]] {
        guard let relation = SystemRelations.shared.relation(relation) else {
            return model.sequences[relation].map { [sequenceRow($0, context)] } ?? []
        }
        if let rows = rows(of: relation, context: context) {
            guard let key else { return rows }
            return rows.filter {
                $0.indices.contains(key.column) && $0[key.column].key == key.value.key && key.value != .null
            }
        }
        let stored = storedRows(of: relation)
        let rows = key.map { stored.rows(where: $0.column, equals: $0.value) } ?? stored.rows
        return counting(in: relation.oid, context).map { rows.map($0) } ?? rows
    }

    /// The rows of a system relation with their indexes; nil where there can be others each time they are read.
    ///
    /// Those of a relation that shows counters are completed by `counting(in:_:)`.
    package func indexedRows(of relation: OID) -> IndexedRows? {
        guard let relation = SystemRelations.shared.relation(relation), !Self.isVarying(relation) else { return nil }
        return storedRows(of: relation)
    }

    /// The value of a system column (`ctid`, `xmin` …) of a row of a relation.
    public func systemValue(_ column: String, of relation: OID, row: Int) -> PostgresValue {
        switch column {
        case "tableoid": .oid(relation)
        case "ctid": .text("(\(row / 0xFFFF),\(row % 0xFFFF + 1))")
        case "xmin": .oid(1)
        case "xmax", "cmin", "cmax": .oid(0)
        default: .null
        }
    }

    /// The rows of a relation of `pg_catalog` that only changes with the snapshot.
    func storedRows(of name: String) -> IndexedRows {
        guard let relation = SystemRelations.shared.relation(TableName(name, schema: "pg_catalog")) else {
            return IndexedRows([])
        }
        return storedRows(of: relation)
    }

    private func storedRows(of relation: SystemRelation) -> IndexedRows {
        if let rows = producedRows.withLock({ $0[relation.oid] }) { return rows }
        let rows =
            relation.schema == "pg_catalog" ? catalogRows(relation.name) : informationRows(relation.name)
        let builtIn = BuiltInValues.rows(of: relation)
        let isGrown = relation.schema == "pg_catalog" && isGrown(relation.name)
        let stored = rows.map { IndexedRows($0, base: isGrown ? builtIn : nil) } ?? builtIn
        producedRows.withLock { $0[relation.oid] = stored }
        return stored
    }

    /// Whether the rows of a relation begin with those that PostgreSQL itself brings.
    private func isGrown(_ name: String) -> Bool {
        if name == "pg_description" {
            return !model.schemas.contains { $0.comment != nil && BuiltInNamespaces.shared.oid($0.name) != nil }
        }
        return Self.grownRelations.contains(name)
    }

    /// The relations whose rows are those that PostgreSQL itself brings with those of users behind them.
    private static let grownRelations: Set<String> = [
        "pg_class", "pg_attribute", "pg_type", "pg_index", "pg_constraint", "pg_auth_members",
        "pg_proc", "pg_range", "pg_rewrite", "pg_collation", "pg_extension", "pg_depend",
    ]

    /// The rows of a relation that can be different each time; nil for the others.
    private func rows(of relation: SystemRelation, context: CatalogContext) -> [[PostgresValue]]? {
        guard relation.schema == "pg_catalog" else {
            return informationRows(relation.name, context: context)
        }
        return switch relation.name {
        case "pg_settings": settingRows(context)
        case "pg_stat_activity": activityRows(context)
        case "pg_stat_gssapi": context.activity().map { [.int4($0.pid), .bool(false), .null, .bool(false)] }
        case "pg_prepared_statements": preparedStatementRows(context)
        case "pg_cursors": cursorRows(context)
        case "pg_locks": context.locks()
        case "pg_sequences": sequenceViewRows(context)
        case "pg_timezone_names": context.timeZoneNames()
        case "pg_timezone_abbrevs": context.timeZoneAbbreviations()
        default: nil
        }
    }

    /// Whether the rows of a relation can be different each time, so that they are made when they are read.
    private static func isVarying(_ relation: SystemRelation) -> Bool {
        let names: Set<String> =
            relation.schema == "pg_catalog"
            ? [
                "pg_settings", "pg_stat_activity", "pg_prepared_statements", "pg_cursors", "pg_locks",
                "pg_timezone_names", "pg_timezone_abbrevs", "pg_sequences", "pg_stat_gssapi",
            ] : ["enabled_roles", "applicable_roles", "administrable_role_authorizations", "routines"]
        return names.contains(relation.name)
    }

    /// The rows of a relation of `pg_catalog` which differ from those that PostgreSQL itself brings.
    private func catalogRows(_ name: String) -> [[PostgresValue]]? {
        switch name {
        case "pg_class": classRows()
        case "pg_attribute": attributeRows()
        case "pg_attrdef": defaultRows()
        case "pg_type": typeRows()
        case "pg_namespace": namespaceRows()
        case "pg_index": indexRows()
        case "pg_constraint": constraintRows()
        case "pg_depend": dependencyRows()
        case "pg_description": descriptionRows()
        case "pg_database": databaseRows()
        case "pg_authid": roleRows()
        case "pg_auth_members": membershipRows()
        case "pg_sequence": sequenceRows()
        case "pg_enum": enumerationRows()
        case "pg_range": rangeRows()
        case "pg_proc": procedureRows()
        case "pg_aggregate": aggregateRows()
        case "pg_trigger": triggerRows()
        case "pg_rewrite": rewriteRows()
        case "pg_policy": policyRows()
        default: otherCatalogRows(name)
        }
    }

    private func otherCatalogRows(_ name: String) -> [[PostgresValue]]? {
        switch name {
        case "pg_inherits": inheritanceRows()
        case "pg_partitioned_table": partitionedTableRows()
        case "pg_extension": extensionCatalogRows()
        case "pg_statistic_ext": statisticsRows()
        case "pg_collation": collationCatalogRows()
        case "pg_default_acl": defaultPrivilegeRows()
        case "pg_foreign_data_wrapper": foreignDataWrapperRows()
        case "pg_foreign_server": foreignServerRows()
        case "pg_foreign_table": foreignTableRows()
        case "pg_user_mapping": userMappingRows()
        case "pg_publication": publicationRows()
        case "pg_db_role_setting": roleSettingRows()
        case "pg_shdescription": sharedDescriptionRows()
        case "pg_shdepend": sharedDependencyRows()
        default: catalogViewRows(name)
        }
    }

    /// The rows of the views of `pg_catalog`.
    private func catalogViewRows(_ name: String) -> [[PostgresValue]]? {
        switch name {
        case "pg_roles": roleViewRows()
        case "pg_user": userRows(isShadow: false)
        case "pg_shadow": userRows(isShadow: true)
        case "pg_group": groupRows()
        case "pg_tables": tableViewRows()
        case "pg_stats": columnStatisticsRows()
        case "pg_views": viewRows()
        case "pg_matviews": materializedViewRows()
        case "pg_indexes": indexViewRows()
        case "pg_stat_all_tables": statisticRows(name) { _ in true }
        case "pg_stat_user_tables": statisticRows(name) { $0.isUser }
        case "pg_stat_sys_tables": statisticRows(name) { !$0.isUser }
        case "pg_statio_all_tables": statisticRows(name) { _ in true }
        case "pg_statio_user_tables": statisticRows(name) { $0.isUser }
        case "pg_statio_sys_tables": statisticRows(name) { !$0.isUser }
        case "pg_stat_all_indexes", "pg_statio_all_indexes": indexStatisticRows(name) { _ in true }
        case "pg_stat_user_indexes", "pg_statio_user_indexes": indexStatisticRows(name) { $0.isUser }
        case "pg_stat_sys_indexes", "pg_statio_sys_indexes": indexStatisticRows(name) { !$0.isUser }
        case "pg_statio_all_sequences": sequenceStatisticRows { _ in true }
        case "pg_statio_user_sequences": sequenceStatisticRows { $0.isUser }
        case "pg_statio_sys_sequences": sequenceStatisticRows { !$0.isUser }
        case "pg_stat_database": databaseStatisticRows()
        case "pg_rules": ruleViewRows()
        case "pg_policies": policyViewRows()
        case "pg_available_extensions": extensionRows()
        case "pg_available_extension_versions": extensionVersionRows()
        default: nil
        }
    }
}
