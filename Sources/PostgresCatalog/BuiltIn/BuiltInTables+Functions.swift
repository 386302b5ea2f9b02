import PostgresWire

extension BuiltInTables {
    /// The rows of `pg_proc`.
    static let functions = BuiltInTable(
        BuiltInText.rows(
            of: "pg_proc",
            [
                "oid", "proname", "pronamespace", "prokind", "proisstrict", "proretset", "provolatile", "prorettype",
                "proargtypes", "provariadic", "pronargdefaults", "proallargtypes", "proargmodes", "proargnames",
                "prosrc", "proargdefaults",
            ]
        ) { fields, columns in
            FunctionRow(
                oid: fields.oid(columns[0]),
                name: fields.string(columns[1]),
                namespace: fields.oid(columns[2]),
                kind: fields.character(columns[3]),
                isStrict: fields.bool(columns[4]),
                returnsSet: fields.bool(columns[5]),
                volatility: fields.character(columns[6]),
                result: fields.oid(columns[7]),
                arguments: fields.oids(columns[8]),
                variadic: fields.oid(columns[9]),
                defaultCount: fields.integer(columns[10]),
                allArguments: fields.oids(columns[11]),
                argumentModes: fields.strings(columns[12]).compactMap(\.first),
                argumentNames: fields.strings(columns[13]),
                source: fields.string(columns[14]),
                defaults: fields.isNull(columns[15]) ? [] : DefaultArguments.split(fields.string(columns[15]))
            )
        },
        key: \.oid,
        name: \.name
    )
}

/// The defaults of a function's arguments as the built-in text writes them: SQL expressions between `; `.
package enum DefaultArguments {
    /// The single expressions.
    package static func split(_ text: String) -> [String] {
        var parts: [String] = []
        var rest = Substring(text)
        while let semicolon = rest.firstIndex(of: ";") {
            parts.append(String(rest[..<semicolon]))
            rest = rest[rest.index(after: semicolon)...].drop { $0 == " " }
        }
        return parts + [String(rest)]
    }
}
