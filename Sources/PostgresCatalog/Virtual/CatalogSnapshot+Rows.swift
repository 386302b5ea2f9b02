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
    /// A relation whose rows we do not make has none. With a key, only the rows of objects that can have it are made.
    public func rows(
        of relation: OID,
        where key: RowKey? = nil,
        context: CatalogContext = CatalogContext()
    ) -> [[PostgresValue]] {
        guard let relation = SystemRelations.shared.relation(relation) else {
            return model.sequences[relation].map { [sequenceRow($0, context)] } ?? []
        }
        if let rows = rows(of: relation, context: context).map({ IndexedRows($0) }) {
            return key.map { rows.rows(where: $0.column, equals: $0.value) } ?? rows.all
        }
        let made = relationRows(
            of: relation,
            for: CatalogViewer(
                self,
                role: context.currentUser,
                temporarySchema: context.searchPath.first { $0.hasPrefix("pg_temp_") }
            )
        )
        let rows = key.map { made.rows(where: $0.column, equals: $0.value) } ?? made.all
        return counting(in: relation.oid, context).map { rows.map($0) } ?? rows
    }

    /// The rows of a system relation; nil where there can be others each time they are read.
    ///
    /// Those of a relation that shows counters are completed by `counting(in:_:)`. Views of `information_schema` show what
    /// a role may see; nil sees all, but for temporary objects of other sessions than that of this schema.
    package func catalogRows(
        of relation: OID,
        for role: String?,
        temporarySchema: String? = nil
    ) -> (any CatalogRows)? {
        guard let relation = SystemRelations.shared.relation(relation), !Self.isVarying(relation) else { return nil }
        return relationRows(of: relation, for: CatalogViewer(self, role: role, temporarySchema: temporarySchema))
    }

    /// Takes note of the columns of a relation that a query reads, where what they show hangs on other tables, too: a
    /// table has triggers where the foreign keys of others point to it.
    package func willRead(_ columns: (Int) -> Bool, of relation: OID) {
        guard let reads = model.reads, relation == CatalogOID.relation,
            let relation = SystemRelations.shared.relation(relation),
            let column = RowLayout(relation).position("relhastriggers"), columns(column)
        else { return }
        reads.needAll()
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
    func relationRows(of name: String) -> any CatalogRows {
        guard let relation = SystemRelations.shared.relation(TableName(name, schema: "pg_catalog")) else {
            return IndexedRows([])
        }
        return relationRows(of: relation, for: CatalogViewer(self, role: nil))
    }

    private func relationRows(of relation: SystemRelation, for viewer: CatalogViewer) -> any CatalogRows {
        if let definition = ObjectRelations.all[relation.oid] { return ObjectRows(viewer, definition) }
        return storedRows(of: relation, for: viewer)
    }

    /// The rows of a small relation of `pg_catalog`, made at once.
    func storedRows(of name: String) -> IndexedRows {
        guard let relation = SystemRelations.shared.relation(TableName(name, schema: "pg_catalog")) else {
            return IndexedRows([])
        }
        return storedRows(of: relation, for: CatalogViewer(self, role: nil))
    }

    private func storedRows(of relation: SystemRelation, for viewer: CatalogViewer) -> IndexedRows {
        let isInformation = relation.schema == "information_schema"
        return kept(viewer.key(relation.oid, isPersonal: isInformation)) {
            let rows = isInformation ? viewer.informationRows(relation.name) : smallRows(relation.name)
            let builtIn = BuiltInValues.rows(of: relation)
            let isGrown = relation.schema == "pg_catalog" && Self.grownRelations.contains(relation.name)
            return rows.map { IndexedRows($0, base: isGrown ? builtIn : nil) } ?? builtIn
        }
    }

    /// The rows kept for a relation, made where there are none yet; what hangs on who reads it is kept for a role.
    func kept(_ key: KeptRowsKey, _ make: () -> IndexedRows) -> IndexedRows {
        if let rows = producedRows.withLock({ $0[key] }) { return rows }
        let made = make()
        producedRows.withLock { produced in
            if key.isPersonal, produced.keys.count(where: \.isPersonal) >= Self.personalRows {
                produced = produced.filter { !$0.key.isPersonal }
            }
            produced[key] = made
        }
        return made
    }

    /// The most relations whose rows for single roles are kept.
    private static let personalRows = 64

    /// The small relations whose rows are those that PostgreSQL itself brings with those of users behind them.
    private static let grownRelations: Set<String> = [
        "pg_auth_members", "pg_collation", "pg_extension", "pg_ts_config", "pg_ts_config_map", "pg_ts_dict",
        "pg_ts_template",
        "pg_operator", "pg_cast", "pg_opclass", "pg_opfamily", "pg_am", "pg_amop", "pg_amproc",
    ]

    /// The rows of a relation that can be different each time; nil for the others.
    private func rows(of relation: SystemRelation, context: CatalogContext) -> [[PostgresValue]]? {
        guard relation.schema == "pg_catalog" else { return nil }
        return switch relation.name {
        case "pg_settings": settingRows(context)
        case "pg_stat_activity": activityRows(context)
        case "pg_stat_gssapi": context.activity().map { [.int4($0.pid), .bool(false), .null, .bool(false)] }
        case "pg_stat_ssl": context.activity().map(Self.encryptionRow)
        case "pg_prepared_statements": preparedStatementRows(context)
        case "pg_cursors": cursorRows(context)
        case "pg_locks": context.locks()
        case "pg_user_mappings": userMappingViewRows(context)
        case "pg_prepared_xacts": context.preparedTransactions()
        case "pg_largeobject": context.largeObjectPages()
        case "pg_largeobject_metadata": largeObjectRows(context)
        case "pg_timezone_names": context.timeZoneNames()
        case "pg_timezone_abbrevs": context.timeZoneAbbreviations()
        default: serverStatisticRows(relation.name, context)
        }
    }

    /// Whether the rows of a relation can be different each time, so that they are made when they are read.
    private static func isVarying(_ relation: SystemRelation) -> Bool { varyingRelations.contains(relation.oid) }

    private static let varyingRelations: Set<OID> = {
        let names = [
            "pg_settings", "pg_stat_activity", "pg_prepared_statements", "pg_cursors", "pg_locks", "pg_largeobject",
            "pg_largeobject_metadata", "pg_prepared_xacts", "pg_user_mappings", "pg_timezone_names",
            "pg_timezone_abbrevs", "pg_stat_gssapi", "pg_stat_ssl", "pg_stat_archiver", "pg_stat_bgwriter",
            "pg_stat_database_conflicts", "pg_stat_recovery_prefetch", "pg_stat_slru", "pg_stat_wal",
        ]
        let found = names.map { TableName($0, schema: "pg_catalog") }
        return Set(found.compactMap { SystemRelations.shared.relation($0)?.oid })
    }()

    /// The rows of a small relation of `pg_catalog` which differ from those that PostgreSQL itself brings.
    private func smallRows(_ name: String) -> [[PostgresValue]]? {
        switch name {
        case "pg_namespace": namespaceRows()
        case "pg_database": databaseRows()
        case "pg_authid": roleRows()
        case "pg_auth_members": membershipRows()
        case "pg_extension": extensionCatalogRows()
        case "pg_collation": collationCatalogRows()
        case "pg_am": model.accessMethods.isEmpty ? nil : accessMethodRows()
        case "pg_operator": model.operators.isEmpty ? nil : operatorCatalogRows()
        case "pg_cast": model.casts.isEmpty ? nil : castCatalogRows()
        case "pg_opclass": model.operatorClasses.isEmpty ? nil : operatorClassRows()
        case "pg_opfamily": model.operatorFamilies.isEmpty ? nil : operatorFamilyRows()
        case "pg_amop": model.operatorFamilies.isEmpty ? nil : familyOperatorRows()
        case "pg_amproc": model.operatorFamilies.isEmpty ? nil : familyFunctionRows()
        case "pg_default_acl": defaultPrivilegeRows()
        case "pg_foreign_data_wrapper": foreignDataWrapperRows()
        case "pg_foreign_server": foreignServerRows()
        case "pg_user_mapping": userMappingRows()
        case "pg_publication": publicationRows()
        case "pg_publication_rel": publishedTableRows()
        case "pg_publication_namespace": publishedSchemaRows()
        case "pg_publication_tables": publicationTableRows()
        case "pg_subscription": subscriptionRows()
        case "pg_event_trigger": eventTriggerRows()
        case "pg_ts_config": textSearchConfigurationRows()
        case "pg_ts_config_map": textSearchMappingRows()
        case "pg_ts_dict": textSearchDictionaryRows()
        case "pg_ts_template": textSearchTemplateRows()
        case "pg_db_role_setting": roleSettingRows()
        case "pg_shdescription": sharedDescriptionRows()
        case "pg_roles": roleViewRows()
        case "pg_user": userRows(isShadow: false)
        case "pg_shadow": userRows(isShadow: true)
        case "pg_group": groupRows()
        case "pg_stat_database": databaseStatisticRows()
        case "pg_stat_user_functions", "pg_stat_xact_user_functions": []
        case "pg_available_extensions": extensionRows()
        case "pg_available_extension_versions": extensionVersionRows()
        default: nil
        }
    }
}

/// Whose rows of which relation are kept.
struct KeptRowsKey: Hashable {
    var relation: OID
    /// The role that they are shown to; nil where that does not matter, and for who sees all.
    var role: String?
    /// The temporary schema of the session, where that matters.
    var temporarySchema: String?

    /// Whether they are shown to some alone.
    var isPersonal: Bool { role != nil || temporarySchema != nil }
}

extension CatalogViewer {
    /// The rows that PostgreSQL itself brings in a relation which users' objects add to.
    func baseRows(of definition: ObjectRelation) -> IndexedRows {
        guard definition.hasOwnRows else { return BaseRows.rows(of: definition, for: self) }
        return snapshot.ownRows(of: definition)
    }
}

extension CatalogSnapshot {
    fileprivate func ownRows(of definition: ObjectRelation) -> IndexedRows {
        if definition.relation.name == "pg_description", hasOtherBuiltInDescriptions {
            return otherDescriptions.withLock { kept in
                let made = kept ?? builtInDescriptions()
                kept = made
                return made
            }
        }
        return BuiltInValues.rows(of: definition.relation)
    }
}

/// The rows of views that are made of what PostgreSQL itself brings.
///
/// They hang on the names of the database and of the owner of all, and are kept for the last few of these.
///
/// What a role sees of them hangs on the roles of PostgreSQL itself whose rights it has.
private enum BaseRows {
    private struct Key: Hashable {
        var relation: OID
        var database: String
        var owner: String
        var rights: Set<String>?
    }

    private static let limit = 256
    private static let made = Mutex<[Key: IndexedRows]>([:])

    static func rows(of definition: ObjectRelation, for viewer: CatalogViewer) -> IndexedRows {
        let model = viewer.snapshot.model
        let rights = definition.isPersonal ? viewer.builtInRights : nil
        let key = Key(
            relation: definition.relation.oid,
            database: model.database,
            owner: model.owner,
            rights: rights
        )
        if let known = made.withLock({ $0[key] }) { return known }
        var rows = definition.make(viewer, .builtIn, nil)
        if let more = definition.makeMore { rows += more(viewer, .builtIn, nil) }
        let indexed = IndexedRows(rows)
        made.withLock { made in
            if made.count >= limit { made.removeAll() }
            made[key] = indexed
        }
        return indexed
    }
}
