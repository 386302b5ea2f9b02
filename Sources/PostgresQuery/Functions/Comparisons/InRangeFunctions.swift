import PostgresWire

/// `in_range(value, base, offset, subtracts, isLess)`: the tests behind frames of windows by RANGE.
enum InRangeFunctions {
    private static let sources = """
        in_range_int2_int2 in_range_int2_int4 in_range_int2_int8 in_range_int4_int2 in_range_int4_int4
        in_range_int4_int8 in_range_int8_int8 in_range_float4_float8 in_range_float8_float8 in_range_numeric_numeric
        in_range_date_interval in_range_timestamp_interval in_range_timestamptz_interval in_range_time_interval
        in_range_timetz_interval in_range_interval_interval
        """

    static func register(in table: inout ScalarTable) {
        for source in sources.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            table[String(source)] = .many { (values, environment) throws(PostgresError) in
                let range = WindowRange(
                    offset: values[2],
                    isSubtracted: values[3].boolean,
                    isLess: values[4].boolean,
                    environment: environment
                )
                return .bool(try range.holds(values[0], values[1]))
            }
        }
    }
}
