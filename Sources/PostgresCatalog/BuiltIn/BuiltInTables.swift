import PostgresWire

/// The catalogs that names, types and calls are resolved with, each read on first use.
enum BuiltInTables {
    /// The rows of `pg_type`.
    static let types = BuiltInTable(
        BuiltInText.rows(
            of: "pg_type",
            [
                "oid", "typname", "typnamespace", "typlen", "typtype", "typcategory", "typispreferred", "typdelim",
                "typrelid", "typelem", "typarray", "typbasetype", "typtypmod", "typcollation",
            ]
        ) { fields, columns in
            TypeRow(
                oid: fields.oid(columns[0]),
                name: fields.string(columns[1]),
                namespace: fields.oid(columns[2]),
                length: Int16(truncatingIfNeeded: fields.integer(columns[3])),
                kind: fields.character(columns[4]),
                category: fields.character(columns[5]),
                isPreferred: fields.bool(columns[6]),
                delimiter: fields.character(columns[7]),
                relation: fields.oid(columns[8]),
                element: fields.oid(columns[9]),
                array: fields.oid(columns[10]),
                base: fields.oid(columns[11]),
                typeModifier: Int32(truncatingIfNeeded: fields.integer(columns[12])),
                collation: fields.oid(columns[13])
            )
        },
        key: \.oid,
        name: \.name
    )

    /// The rows of `pg_operator`.
    static let operators = BuiltInTable(
        BuiltInText.rows(
            of: "pg_operator",
            [
                "oid", "oprname", "oprnamespace", "oprleft", "oprright", "oprresult", "oprcode", "oprcom", "oprnegate",
            ]
        ) { fields, columns in
            OperatorRow(
                oid: fields.oid(columns[0]),
                name: fields.string(columns[1]),
                namespace: fields.oid(columns[2]),
                left: fields.oid(columns[3]),
                right: fields.oid(columns[4]),
                result: fields.oid(columns[5]),
                function: fields.oid(columns[6]),
                commutator: fields.oid(columns[7]),
                negator: fields.oid(columns[8])
            )
        },
        key: \.oid,
        name: \.name
    )

    /// The rows of `pg_cast`.
    static let casts = BuiltInTable(
        BuiltInText.rows(
            of: "pg_cast",
            ["castsource", "casttarget", "castfunc", "castcontext", "castmethod"]
        ) { fields, columns in
            CastRow(
                source: fields.oid(columns[0]),
                target: fields.oid(columns[1]),
                function: fields.oid(columns[2]),
                context: fields.character(columns[3]),
                method: fields.character(columns[4])
            )
        },
        key: { CastKey(source: $0.source, target: $0.target) }
    )

    /// The rows of `pg_aggregate`, by their functions.
    static let aggregates = BuiltInTable(
        BuiltInText.rows(of: "pg_aggregate", ["aggfnoid", "aggkind", "aggnumdirectargs"]) { fields, columns in
            AggregateRow(
                function: fields.oid(columns[0]),
                kind: fields.character(columns[1]),
                directArguments: fields.integer(columns[2])
            )
        },
        key: \.function
    )

    /// The types that a cast is between.
    struct CastKey: Hashable, Sendable {
        var source: OID
        var target: OID
    }
}

extension BuiltInTable where Row == TypeRow {
    /// The type of this name in a namespace.
    func row(_ name: String, in namespace: OID) -> TypeRow? { rows(named: name).first { $0.namespace == namespace } }
}
