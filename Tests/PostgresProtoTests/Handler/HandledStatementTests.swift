import PostgresSQL
import PostgresWire
import Testing

@testable import PostgresProto

struct HandledStatementTests {
    private func statement(_ text: String, _ parameters: [PostgresValue] = []) throws -> HandledStatement {
        let parsed = try #require(Parser().parse(text).first)
        return HandledStatement(parsed: parsed, parameters: parameters, formats: TextFormats())
    }

    /// The value in `SELECT … = value`'s only condition.
    private func value(
        _ text: String,
        as type: PostgresType,
        _ parameters: [PostgresValue] = []
    ) throws -> PostgresValue? {
        let statement = try statement("DELETE FROM t WHERE a = \(text)", parameters)
        let condition = try #require(statement.information?.conditions.first)
        return try statement.value(of: try #require(condition.value), as: type)
    }

    @Test(arguments: [
        ("12", PostgresType.int4, PostgresValue.int4(12)),
        ("-12", .int8, .int8(-12)),
        ("'12'", .int4, .int4(12)),
        ("'12'", .text, .text("12")),
        ("1.5", .float8, .float8(1.5)),
        ("-1.5", .float8, .float8(-1.5)),
        ("true", .bool, .bool(true)),
        ("true", .text, .text("true")),
        ("null", .int4, .null),
        ("$1", .int4, .int4(7)),
        ("$2", .text, .text("x")),
    ])
    func readsConstantsAsTheType(text: String, type: PostgresType, expected: PostgresValue) throws {
        #expect(try value(text, as: type, [.text("7"), .text("x")]) == expected)
    }

    @Test(arguments: [
        ("'x'", PostgresType.int4, "22P02"), ("99999999999", .int4, "22003"), ("$3", .int4, "08P01"),
    ])
    func refusesWhatTheTypeDoesNotTake(text: String, type: PostgresType, state: String) throws {
        let error = #expect(throws: PostgresError.self) { try value(text, as: type, [.text("7")]) }
        #expect(error?.sqlState.rawValue == state)
    }

    @Test(arguments: ["1::int8", "-'1'", "ARRAY[1]"])
    func leavesOtherExpressionsToTheCaller(text: String) throws {
        #expect(try value(text, as: .int4) == nil)
    }

    @Test func hasNoInformationOfOtherStatements() throws {
        #expect(try statement("TRAIN MODEL x").information == nil)
        #expect(try statement("INSERT INTO t VALUES (1)").information?.tables.first?.name == "t")
    }
}
