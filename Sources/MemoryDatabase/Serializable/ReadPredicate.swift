import PostgresCatalog
import PostgresProto
import PostgresQuery
import PostgresWire

/// Which rows of a table a statement has looked for: those that meet its simple conditions.
struct ReadPredicate: Sendable {
    /// A condition on one column.
    private struct Test: Sendable {
        var place: Int
        var symbol: String
        var values: [PostgresValue]
    }

    private let tests: [Test]

    /// Rows that meet these conditions; those that cannot be told here count as met.
    init(_ conditions: [SelectStatement.Condition], of columns: [Column]) {
        tests = conditions.compactMap { condition in
            guard let place = columns.firstIndex(where: { $0.name == condition.column }),
                ["=", "IN", "<", "<=", ">", ">=", "IS NULL"].contains(condition.operator),
                columns[place].type != .bpchar,
                condition.values.allSatisfy({ $0.isNull || $0.canBeFound(in: columns[place].type) })
            else { return nil }
            return Test(place: place, symbol: condition.operator, values: condition.values)
        }
    }

    /// All rows.
    static let all = ReadPredicate([], of: [])

    /// Whether it is about all rows.
    var isAll: Bool { tests.isEmpty }

    /// Whether a row may be one of those that were looked for.
    func mayMatch(_ row: [PostgresValue]) -> Bool {
        tests.allSatisfy { test in
            let value = row.value(at: test.place)
            if test.symbol == "IS NULL" { return value.isNull }
            guard !value.isNull else { return false }
            return test.values.contains { wanted in
                guard !wanted.isNull else { return false }
                let order = ValueOrder.compareNullsLast(value, wanted)
                return switch test.symbol {
                case "<": order < 0
                case "<=": order <= 0
                case ">": order > 0
                case ">=": order >= 0
                default: order == 0
                }
            }
        }
    }
}

/// What a transaction has read of a table.
struct ReadCoverage: Sendable {
    /// More predicates than this count as the whole table.
    private static let limit = 256
    private(set) var predicates: [ReadPredicate] = []

    mutating func add(_ predicate: ReadPredicate) {
        if let first = predicates.first, first.isAll { return }
        if predicate.isAll || predicates.count >= Self.limit {
            predicates = [.all]
        } else {
            predicates.append(predicate)
        }
    }

    func mayMatch(_ rows: [[PostgresValue]]) -> Bool {
        predicates.contains { predicate in predicate.isAll || rows.contains { predicate.mayMatch($0) } }
    }
}

/// What a transaction has written of a table: the rows as they were, and as they are.
struct WriteCoverage: Sendable {
    /// More rows than this count as the whole table.
    private static let limit = 4096
    private var rows: [[PostgresValue]] = []
    private var isAll = false

    mutating func add(_ written: [[PostgresValue]]) {
        guard !isAll else { return }
        rows += written
        guard rows.count > Self.limit else { return }
        isAll = true
        rows = []
    }

    func mayMatch(_ predicate: ReadPredicate) -> Bool {
        isAll || predicate.isAll || rows.contains { predicate.mayMatch($0) }
    }
}
