import PostgresWire

/// The relations whose rows are made of objects, one object at a time.
enum ObjectRelations {
    /// The relations by their OIDs.
    static let all: [OID: ObjectRelation] = {
        let relations = catalogs + routines + views + statistics + information
        return Dictionary(relations.map { ($0.relation.oid, $0) }) { first, _ in first }
    }()

    /// A relation of `pg_catalog` with rows of its own.
    static func catalog(
        _ name: String,
        _ sections: [ObjectSection],
        rows: Int = 1,
        _ searches: [String: RowSearch],
        _ make: @escaping @Sendable (CatalogSnapshot, RowOrigin, OID?) -> [[PostgresValue]]
    ) -> ObjectRelation? {
        relation(TableName(name, schema: "pg_catalog"), sections, rows, searches, hasOwnRows: true) {
            make($0.snapshot, $1, $2)
        }
    }

    /// A view of `pg_catalog`.
    static func view(
        _ name: String,
        of sections: [ObjectSection] = [.tables],
        _ searches: [String: RowSearch],
        _ make: @escaping @Sendable (CatalogSnapshot, RowOrigin) -> [[PostgresValue]]
    ) -> ObjectRelation? {
        relation(TableName(name, schema: "pg_catalog"), sections, 1, searches, hasOwnRows: false) {
            viewer,
            origin,
            _ in
            make(viewer.snapshot, origin)
        }
    }

    /// A view of `information_schema`.
    static func information(
        _ name: String,
        of sections: [ObjectSection] = [.tables],
        rows: Int = 1,
        _ searches: [String: RowSearch],
        _ make: @escaping @Sendable (CatalogViewer, RowOrigin) -> [[PostgresValue]],
        more: (@Sendable (CatalogViewer, RowOrigin) -> [[PostgresValue]])? = nil
    ) -> ObjectRelation? {
        let name = TableName(name, schema: "information_schema")
        var made = relation(name, sections, rows, searches, hasOwnRows: false) { viewer, origin, _ in
            make(viewer, origin)
        }
        made?.isPersonal = true
        if let more { made?.makeMore = { viewer, origin, _ in more(viewer, origin) } }
        return made
    }

    private static func relation(
        _ name: TableName,
        _ sections: [ObjectSection],
        _ rows: Int,
        _ searches: [String: RowSearch],
        hasOwnRows: Bool,
        _ make: @escaping ObjectRelation.Maker
    ) -> ObjectRelation? {
        guard let relation = SystemRelations.shared.relation(name) else { return nil }
        let layout = RowLayout(relation)
        let known = searches.compactMap { column, search in layout.position(column).map { ($0, search) } }
        return ObjectRelation(
            relation: relation,
            sections: sections,
            rowsPerObject: rows,
            searches: Dictionary(known) { first, _ in first },
            hasOwnRows: hasOwnRows,
            make: make
        )
    }
}

extension ObjectRelations {
    /// Relations, columns and what belongs to them.
    static let catalogs: [ObjectRelation] = [
        catalog(
            "pg_class",
            [.tables, .sequences, .types],
            rows: 4,
            [
                "oid": .object(passesOID: true), "relname": .relationName,
                "reltype": .object(canBeZero: true), "reltoastrelid": .object(canBeZero: true),
                "relkind": .letter(["S": [.sequences], "c": [.types]], rest: [.tables]),
            ]
        ) { $0.classRows(of: $1, wanted: $2) },
        catalog(
            "pg_attribute",
            [.tables, .sequences, .types],
            rows: 20,
            ["attrelid": .object(average: 12, passesOID: true)]
        ) { $0.attributeRows(of: $1, wanted: $2) },
        catalog("pg_attrdef", [.tables], ["oid": .object(), "adrelid": .object(average: 2)]) { snapshot, origin, _ in
            snapshot.defaultRows(of: origin)
        },
        catalog(
            "pg_type",
            [.tables, .types],
            rows: 2,
            [
                "oid": .object(), "typname": .typeName, "typrelid": .object(canBeZero: true),
                "typelem": .object(canBeZero: true), "typarray": .object(canBeZero: true),
                "typbasetype": .within(.types),
                "typtype": .letter(
                    ["c": [.tables, .types], "b": [.tables, .types]],
                    rest: [.types]
                ),
            ]
        ) { snapshot, origin, _ in snapshot.typeRows(of: origin) },
        catalog("pg_enum", [.types], ["oid": .object(), "enumtypid": .object(average: 4)]) { snapshot, origin, _ in
            snapshot.enumerationRows(of: origin)
        },
        catalog("pg_range", [.types], ["rngtypid": .object(), "rngmultitypid": .object(canBeZero: true)]) {
            snapshot,
            origin,
            _ in
            snapshot.rangeRows(of: origin)
        },
        catalog(
            "pg_index",
            [.tables],
            rows: 2,
            ["indexrelid": .object(), "indrelid": .object(average: 2)]
        ) { snapshot, origin, _ in snapshot.indexRows(of: origin) },
        catalog(
            "pg_constraint",
            [.tables, .types],
            rows: 2,
            [
                "oid": .object(), "conname": .constraintName, "conrelid": .object(average: 2, canBeZero: true),
                "contypid": .object(canBeZero: true, sectionsOfOthers: [.types]),
                "conindid": .mention, "conparentid": .parent, "confrelid": .mention,
            ]
        ) { snapshot, origin, _ in snapshot.constraintRows(of: origin) },
        catalog("pg_sequence", [.sequences], ["seqrelid": .object()]) { snapshot, origin, _ in
            snapshot.sequenceRows(of: origin)
        },
        catalog("pg_inherits", [.tables], ["inhrelid": .object(), "inhparent": .parent]) { snapshot, origin, _ in
            snapshot.inheritanceRows(of: origin)
        },
        catalog("pg_partitioned_table", [.tables], ["partrelid": .object()]) { snapshot, origin, _ in
            snapshot.partitionedTableRows(of: origin)
        },
        catalog("pg_foreign_table", [.tables], ["ftrelid": .object()]) { snapshot, origin, _ in
            snapshot.foreignTableRows(of: origin)
        },
        catalog(
            "pg_depend",
            [.tables, .sequences, .types, .functions, .dependencies],
            rows: 8,
            ["objid": .dependent, "refobjid": .dependency]
        ) { snapshot, origin, _ in snapshot.dependencyRows(of: origin) },
        catalog(
            "pg_shdepend",
            [.schemas, .tables, .sequences, .types, .functions, .extensions, .collations, .statistics, .remaining],
            ["objid": .objectOrRemaining]
        ) { snapshot, origin, _ in snapshot.sharedDependencyRows(of: origin) },
        catalog(
            "pg_description",
            [
                .schemas, .tables, .sequences, .types, .functions, .extensions, .collations, .statistics, .remarks,
                .operators, .casts, .operatorClasses, .operatorFamilies,
            ],
            ["objoid": .described]
        ) { snapshot, origin, _ in snapshot.descriptionRows(of: origin) },
    ].compactMap { $0 }

    /// Functions, and what is done when tables are used.
    static let routines: [ObjectRelation] = [
        catalog("pg_proc", [.functions], ["oid": .object(), "proname": .functionName]) { snapshot, origin, _ in
            snapshot.procedureRows(of: origin)
        },
        catalog("pg_aggregate", [.functions], ["aggfnoid": .object()]) { snapshot, origin, _ in
            snapshot.aggregateRows(of: origin)
        },
        catalog("pg_trigger", [.tables], rows: 2, ["oid": .trigger, "tgrelid": .object(average: 2)]) {
            snapshot,
            origin,
            _ in
            snapshot.triggerRows(of: origin)
        },
        catalog("pg_rewrite", [.tables], ["oid": .object(), "ev_class": .object()]) { snapshot, origin, _ in
            snapshot.rewriteRows(of: origin)
        },
        catalog("pg_policy", [.tables], ["oid": .object(), "polrelid": .object()]) { snapshot, origin, _ in
            snapshot.policyRows(of: origin)
        },
        catalog("pg_statistic_ext", [.statistics], ["oid": .object(), "stxrelid": .within(.statistics)]) {
            snapshot,
            origin,
            _ in
            snapshot.statisticsRows(of: origin)
        },
    ].compactMap { $0 }
}
