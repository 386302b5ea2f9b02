extension ExtensionScript {
    /// `btree_gin`: indexes of the method `gin` over values that have an order.
    static let btreeGIN: ExtensionScript = {
        var script = ExtensionScript(
            name: "btree_gin",
            version: "1.3",
            comment: "support for indexing common datatypes in GIN"
        )
        script.isTrusted = true
        let classes =
            scalarTypes + [
                ("money", "money"), ("varchar", "character varying"), ("char", "\"char\""), ("name", "name"),
                ("bit", "bit"), ("varbit", "bit varying"), ("timestamp", "timestamp"), ("timestamptz", "timestamptz"),
            ]
        script.sql = classes.map { operatorClass("\($0.name)_ops", for: $0.type, method: "gin") }.joined()
        return script
    }()

    /// `btree_gist`: indexes and exclusion constraints of the method `gist` over values that have an order.
    static let btreeGiST: ExtensionScript = {
        var script = ExtensionScript(
            name: "btree_gist",
            version: "1.7",
            comment: "support for indexing common datatypes in GiST"
        )
        script.isTrusted = true
        let distances = [
            ("cash_dist", "money", "money"), ("date_dist", "date", "integer"), ("float4_dist", "real", "real"),
            ("float8_dist", "double precision", "double precision"), ("int2_dist", "smallint", "smallint"),
            ("int4_dist", "integer", "integer"), ("int8_dist", "bigint", "bigint"),
            ("interval_dist", "interval", "interval"), ("oid_dist", "oid", "oid"), ("time_dist", "time", "interval"),
            ("ts_dist", "timestamp", "interval"), ("tstz_dist", "timestamptz", "interval"),
        ]
        let signatures = distances.map { "\($0)(\($1), \($1)) RETURNS \($2)" }.joined(separator: "\n")
        script.sql = functions("btree_gist", "IMMUTABLE STRICT PARALLEL SAFE", signatures)
        for (function, type, _) in distances {
            script.sql += """
                CREATE OPERATOR <-> (LEFTARG = \(type), RIGHTARG = \(type), FUNCTION = \(function), COMMUTATOR = <->);

                """
        }
        let classes =
            [
                ("cash", "money"), ("bit", "bit"), ("vbit", "bit varying"), ("timestamp", "timestamp"),
                ("timestamptz", "timestamptz"),
            ] + scalarTypes
        let near = Set(distances.map(\.1))
        for (name, type) in classes {
            let distance = near.contains(type) ? [(15, "<->", " FOR ORDER BY pg_catalog.integer_ops")] : []
            let more = [(6, "<>", "")] + distance
            script.sql += operatorClass("gist_\(name)_ops", for: type, method: "gist", more: more)
        }
        return script
    }()

    private static let scalarTypes: [(name: String, type: String)] = [
        ("int2", "smallint"), ("int4", "integer"), ("int8", "bigint"), ("float4", "real"),
        ("float8", "double precision"), ("oid", "oid"), ("time", "time"), ("timetz", "timetz"), ("date", "date"),
        ("interval", "interval"), ("macaddr", "macaddr"), ("macaddr8", "macaddr8"), ("inet", "inet"), ("cidr", "cidr"),
        ("text", "text"), ("bpchar", "character"), ("bytea", "bytea"), ("numeric", "numeric"), ("uuid", "uuid"),
        ("enum", "anyenum"), ("bool", "boolean"),
    ]

    /// A class whose operators are those of the order of a type; those of `varchar` and `cidr` are of other types.
    private static func operatorClass(
        _ name: String,
        for type: String,
        method: String,
        more: [(number: Int, symbol: String, ending: String)] = []
    ) -> String {
        let operand = ["character varying": "text", "cidr": "inet"][type] ?? type
        let symbols = ["<", "<=", "=", ">=", ">"].enumerated().map { (number: $0 + 1, symbol: $1, ending: "") }
        let items = (symbols + more).map { "OPERATOR \($0.number) \($0.symbol) (\(operand), \(operand))\($0.ending)" }
        return "CREATE OPERATOR CLASS \(name) DEFAULT FOR TYPE \(type) USING \(method) AS "
            + items.joined(separator: ", ") + ";\n"
    }
}
