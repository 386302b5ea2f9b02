package import PostgresWire

/// The OIDs of the catalogs themselves, by which `pg_depend` and `pg_description` name them.
package enum CatalogOID {
    /// `pg_type`.
    package static let type: OID = 1247
    /// `pg_proc`.
    package static let function: OID = 1255
    /// `pg_class`.
    package static let relation: OID = 1259
    /// `pg_authid`.
    package static let role: OID = 1260
    /// `pg_database`.
    package static let database: OID = 1262
    /// `pg_user_mapping`.
    package static let userMapping: OID = 1418
    /// `pg_foreign_server`.
    package static let foreignServer: OID = 1417
    /// `pg_foreign_data_wrapper`.
    package static let foreignDataWrapper: OID = 2328
    /// `pg_am`.
    package static let accessMethod: OID = 2601
    /// `pg_attrdef`.
    package static let attributeDefault: OID = 2604
    /// `pg_constraint`.
    package static let constraint: OID = 2606
    /// `pg_cast`.
    package static let cast: OID = 2605
    /// `pg_opclass`.
    package static let operatorClass: OID = 2616
    /// `pg_operator`.
    package static let `operator`: OID = 2617
    /// `pg_opfamily`.
    package static let operatorFamily: OID = 2753
    /// `pg_amop`.
    package static let familyOperator: OID = 2602
    /// `pg_amproc`.
    package static let familyFunction: OID = 2603
    /// `pg_language`.
    package static let language: OID = 2612
    /// `pg_largeobject`.
    package static let largeObject: OID = 2613
    /// `pg_namespace`.
    package static let namespace: OID = 2615
    /// `pg_rewrite`.
    package static let rewrite: OID = 2618
    /// `pg_trigger`.
    package static let trigger: OID = 2620
    /// `pg_extension`.
    package static let `extension`: OID = 3079
    /// `pg_policy`.
    package static let policy: OID = 3256
    /// `pg_statistic_ext`.
    package static let statistics: OID = 3381
    /// `pg_collation`.
    package static let collation: OID = 3456
    /// `pg_ts_dict`.
    package static let textSearchDictionary: OID = 3600
    /// `pg_ts_config`.
    package static let textSearchConfiguration: OID = 3602
    /// `pg_ts_template`.
    package static let textSearchTemplate: OID = 3764
    /// `pg_event_trigger`.
    package static let eventTrigger: OID = 3466
    /// `pg_subscription`.
    package static let subscription: OID = 6100
    /// `pg_publication`.
    package static let publication: OID = 6104
    /// `pg_publication_rel`.
    package static let publishedTable: OID = 6106
    /// `pg_locks`.
    package static let locks: OID = 12073
}
