import PostgresProto
import Testing

@testable import ProtoServer

@Suite("Types of CSV columns")
struct CSVTypesTests {
    private func type(of values: [String]) -> String {
        var types = CSVTypes.all
        for value in values {
            types.formIntersection(Array(value.utf8).withUnsafeBytes { CSVTypes(of: $0) })
        }
        return types.type.name
    }

    @Test(
        "are the narrowest that all values have",
        arguments: [
            (["1", "-20", "0"], "bigint"),
            (["9223372036854775807", "-9223372036854775808"], "bigint"),
            (["9223372036854775808", "1"], "numeric"),
            (["1.50", "2"], "numeric"),
            ([".5", "-0.25"], "numeric"),
            (["1e5", "2.5"], "double precision"),
            (["1e400"], "text"),
            (["007", "12"], "text"),
            (["1.", "2"], "text"),
            (["-", "1"], "text"),
            (["1 2"], "text"),
            (["true", "FALSE", ""], "boolean"),
            (["t", "f"], "text"),
            (["2024-02-29", "1999-12-31"], "date"),
            (["2023-02-29"], "text"),
            (["2024-13-01"], "text"),
            (["2024-02-29", "2024-02-29 12:30"], "timestamp without time zone"),
            (["2024-02-29T12:30:45.123456"], "timestamp without time zone"),
            (["2024-02-29T24:00:00"], "text"),
            (["2024-02-29T12:30:45Z", "2024-02-29 12:30-03:30"], "timestamp with time zone"),
            (["2024-02-29T12:30:45Z", "2024-02-29 12:30"], "text"),
            (["1", "2024-02-29"], "text"),
        ]
    )
    func narrowest(_ values: [String], _ name: String) {
        #expect(type(of: values) == name)
    }

    @Test(
        "read timestamps as microseconds",
        arguments: [
            ("2000-01-01 00:00", 0),
            ("2000-01-02 00:00:00.5", 86_400_500_000),
            ("1999-12-31T23:59:59", -1_000_000),
        ] as [(String, Int64)]
    )
    func timestamps(_ text: String, _ value: Int64) {
        #expect(Array(text.utf8).withUnsafeBytes { CSVValue.timestamp($0) } == value)
    }

    @Test(
        "read zones as offsets from UTC",
        arguments: [
            ("2000-01-01 00:00Z", 0),
            ("2000-01-01 02:00+02", 0),
            ("1999-12-31 20:30:00-0330", 0),
            ("2000-01-01 00:00:01+00:00", 1_000_000),
        ] as [(String, Int64)]
    )
    func zones(_ text: String, _ value: Int64) {
        #expect(Array(text.utf8).withUnsafeBytes { CSVValue.timestamptz($0) } == value)
    }
}
