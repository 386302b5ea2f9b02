import PostgresWire

/// The functions and operators that search `jsonb` with a path.
enum JSONPathFunctions {
    static func register(in table: inout ScalarTable) {
        for suffix in ["", "_tz"] {
            let usesZone = suffix == "_tz"
            table["jsonb_path_exists\(suffix)"] = .many { (values, environment) throws(PostgresError) in
                try exists(values, environment, usesZone: usesZone)
            }
            table["jsonb_path_match\(suffix)"] = .many { (values, environment) throws(PostgresError) in
                try match(values, environment, usesZone: usesZone)
            }
            table["jsonb_path_query_array\(suffix)"] = .many { (values, environment) throws(PostgresError) in
                .jsonb(.array(try search(values, environment, usesZone: usesZone)))
            }
            table["jsonb_path_query_first\(suffix)"] = .many { (values, environment) throws(PostgresError) in
                try search(values, environment, usesZone: usesZone).first.map { .jsonb($0) } ?? .null
            }
        }
        table["jsonb_path_exists_opr"] = .many { (values, environment) throws(PostgresError) in
            try exists(values, environment, usesZone: false)
        }
        table["jsonb_path_match_opr"] = .many { (values, environment) throws(PostgresError) in
            try match(values, environment, usesZone: false)
        }
    }

    static func registerSets(in table: inout SetTable) {
        table.series("jsonb_path_query") { (values, environment) throws(PostgresError) in
            ValueSeries(try search(values, environment, usesZone: false)) { .jsonb($0) }
        }
        table.series("jsonb_path_query_tz") { (values, environment) throws(PostgresError) in
            ValueSeries(try search(values, environment, usesZone: true)) { .jsonb($0) }
        }
    }

    /// Reads a path, its regular expressions included.
    static func path(_ text: String) throws(PostgresError) -> JSONPath {
        let path = try JSONPath(text: text)
        for pattern in path.patterns { _ = try pattern.expression() }
        return path
    }

    private static func run(
        _ values: [PostgresValue],
        _ found: PathFindings?,
        _ environment: any FunctionEnvironment,
        usesZone: Bool
    ) throws(PostgresError) -> PathOutcome {
        guard case .jsonPath(let path) = values[1] else { return .notFound }
        var variables: JSONObject?
        if values.count > 2 {
            guard case .object(let object) = values[2].jsonbValue else {
                throw PostgresError(
                    "22023",
                    "\"vars\" argument is not an object",
                    detail: "Jsonpath parameters should be encoded as key-value pairs of \"vars\" object."
                )
            }
            variables = object
        }
        var run = PathRun(
            path,
            values[0].jsonbValue,
            variables,
            throwsErrors: !isSilent(values),
            usesZone: usesZone,
            environment
        )
        return try run.run(path, found)
    }

    /// The operators never throw; the functions do unless told otherwise.
    private static func isSilent(_ values: [PostgresValue]) -> Bool { values.count < 4 || values[3].boolean }

    private static func exists(
        _ values: [PostgresValue],
        _ environment: any FunctionEnvironment,
        usesZone: Bool
    ) throws(PostgresError) -> PostgresValue {
        switch try run(values, nil, environment, usesZone: usesZone) {
        case .found: .bool(true)
        case .notFound: .bool(false)
        case .failed: .null
        }
    }

    private static func match(
        _ values: [PostgresValue],
        _ environment: any FunctionEnvironment,
        usesZone: Bool
    ) throws(PostgresError) -> PostgresValue {
        let found = PathFindings()
        _ = try run(values, found, environment, usesZone: usesZone)
        if found.values.count == 1 {
            switch found.values[0].content {
            case .json(.bool(let value)): return .bool(value)
            case .json(.null): return .null
            default: break
            }
        }
        if isSilent(values) { return .null }
        throw PostgresError("22038", "single boolean result is expected")
    }

    private static func search(
        _ values: [PostgresValue],
        _ environment: any FunctionEnvironment,
        usesZone: Bool
    ) throws(PostgresError) -> [JSONValue] {
        let found = PathFindings()
        _ = try run(values, found, environment, usesZone: usesZone)
        return found.values.map(\.json)
    }
}
