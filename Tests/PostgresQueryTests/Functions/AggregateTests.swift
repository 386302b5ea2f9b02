import PostgresWire
import Testing

@testable import PostgresQuery

@Suite("Aggregates give what PostgreSQL gives")
struct AggregateTests {
    @Test("an aggregate's result or error", arguments: AggregateCases.text.split(separator: "\n").map(String.init))
    func aggregate(_ line: String) throws {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        try #require(fields.count == 5)
        let types = fields[1].split(separator: ",").compactMap { PostgresType(internalName: String($0)) }
        let result = PostgresType(internalName: String(fields[2])) ?? .text
        let environment = TestEnvironment()
        let make = try #require(FunctionLibrary.aggregate(String(fields[0])))
        var state = make(types, result, environment)
        let outcome: String
        do throws(PostgresError) {
            for row in fields[3].split(separator: "|") {
                var values: [PostgresValue] = []
                for (text, type) in zip(row.split(separator: "^", omittingEmptySubsequences: false), types) {
                    let value: PostgresValue =
                        text == "~"
                        ? .null : try PostgresValue(text: String(text), type: type, formats: environment.formats)
                    values.append(value)
                }
                try state.add(values)
            }
            let value = try state.finish()
            outcome = value.isNull ? "" : "=" + value.text(as: result, formats: environment.formats)
        } catch {
            outcome = "!\(error.sqlState) \(error.message)"
        }
        #expect(outcome == ScalarFunctionTests.Case.unescaped(fields[4]))
    }

    @Test("a percentile takes rows in order", arguments: [(0.5, 2.5), (0.25, 1.75), (1.0, 4.0)])
    func percentile(fraction: Double, expected: Double) throws {
        let make = try #require(FunctionLibrary.aggregate("percentile_cont(float8,float8)"))
        var state = make([.float8, .float8], .float8, TestEnvironment())
        for value in 1...4 { try state.add([.float8(fraction), .float8(Double(value))]) }
        #expect(try state.finish() == .float8(expected))
    }
}
