import PostgresWire
import Testing

@testable import PostgresQuery

@Suite("Scalar functions give what PostgreSQL gives")
struct ScalarFunctionTests {
    /// One line of the table.
    struct Case: CustomTestStringConvertible, Sendable {
        var source: String
        var types: [PostgresType]
        var result: PostgresType
        var arguments: [String]
        var expected: String
        var testDescription: String

        init?(_ line: Substring) {
            var fields = line.split(separator: ";", omittingEmptySubsequences: false).map(Case.unescaped)
            guard fields.count >= 4 else { return nil }
            testDescription = String(line)
            expected = fields.removeLast()
            source = fields[0]
            types = fields[1].split(separator: ",").compactMap { PostgresType(internalName: String($0)) }
            result = PostgresType(internalName: fields[2]) ?? .text
            arguments = Array(fields[3...])
        }

        static func unescaped(_ text: Substring) -> String {
            var result = ""
            var characters = text.makeIterator()
            while let character = characters.next() {
                guard character == "\\", let next = characters.next() else {
                    result.append(character)
                    continue
                }
                result.append(next == "n" ? "\n" : next == "t" ? "\t" : next)
            }
            return result
        }
    }

    @Test("a call's result or error", arguments: ScalarCases.text.split(separator: "\n").compactMap(Case.init))
    func call(_ test: Case) throws {
        let implementation = try #require(FunctionLibrary.scalar(test.source), "no function \(test.source)")
        let environment = TestEnvironment()
        let outcome: String
        do throws(PostgresError) {
            var values: [PostgresValue] = []
            for (text, type) in zip(test.arguments, test.types) {
                values.append(try PostgresValue(text: text, type: type, formats: environment.formats))
            }
            let value = try implementation.call(values, test.types, test.result, environment)
            outcome = value.isNull ? "" : "=" + value.text(as: test.result, formats: environment.formats)
        } catch {
            outcome = "!\(error.sqlState) \(error.message)"
        }
        #expect(outcome == test.expected)
    }
}
