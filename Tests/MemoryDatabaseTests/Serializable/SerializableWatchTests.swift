import PostgresCatalog
import PostgresProto
import PostgresWire
import Testing

@testable import MemoryDatabase

@Suite("The watch over serializable transactions")
struct SerializableWatchTests {
    private static let table = OID(rawValue: 20_000)
    private static let columns = [Column("id", .int4), Column("name", .text)]

    private func row(_ id: Int32, _ name: String = "x") -> [PostgresValue] { [.int4(id), .text(name)] }

    private func rows(where id: Int32? = nil) -> ReadPredicate {
        let conditions = id.map {
            [SelectStatement.Condition(column: "id", operator: "=", values: [.int4($0)])]
        }
        return ReadPredicate(conditions ?? [], of: Self.columns)
    }

    private func commit(_ watch: SerializableWatch, _ number: UInt64, at commit: UInt64) throws {
        try watch.prepareToCommit(number)
        watch.committed(number, at: commit)
    }

    @Test("refuses the second of two that have read what the other wrote")
    func writeSkew() throws {
        let watch = SerializableWatch()
        let (first, second) = (watch.begin(1), watch.begin(1))
        for number in [first, second] { try watch.reads(number, rows(), of: Self.table) }
        try watch.writes(first, row(1), row(1, "y"), of: Self.table)
        try watch.writes(second, row(2), row(2, "y"), of: Self.table)
        try commit(watch, first, at: 2)
        let error = #expect(throws: PostgresError.self) { try watch.prepareToCommit(second) }
        #expect(error?.sqlState == "40001")
    }

    @Test("lets those pass that have read other rows, or that run one after the other")
    func harmless() throws {
        let watch = SerializableWatch()
        let (first, second) = (watch.begin(1), watch.begin(1))
        try watch.reads(first, rows(where: 1), of: Self.table)
        try watch.reads(second, rows(where: 2), of: Self.table)
        try watch.writes(first, row(1), row(1, "y"), of: Self.table)
        try watch.writes(second, row(2), row(2, "y"), of: Self.table)
        try commit(watch, first, at: 2)
        try commit(watch, second, at: 3)
        let third = watch.begin(3)
        try watch.reads(third, rows(), of: Self.table)
        try watch.writes(third, row(1), row(1, "z"), of: Self.table)
        try commit(watch, third, at: 4)
    }

    @Test("refuses a row that comes where another has looked for it")
    func phantom() throws {
        let watch = SerializableWatch()
        let (first, second) = (watch.begin(1), watch.begin(1))
        try watch.reads(first, rows(where: 7), of: Self.table)
        try watch.reads(second, rows(where: 8), of: Self.table)
        try watch.writes(first, nil, row(8), of: Self.table)
        try watch.writes(second, nil, row(7), of: Self.table)
        try commit(watch, second, at: 2)
        #expect(throws: PostgresError.self) { try watch.prepareToCommit(first) }
    }

    @Test("forgets what was rolled back")
    func rollback() throws {
        let watch = SerializableWatch()
        let (first, second) = (watch.begin(1), watch.begin(1))
        for number in [first, second] { try watch.reads(number, rows(), of: Self.table) }
        try watch.writes(first, row(1), row(1, "y"), of: Self.table)
        try watch.writes(second, row(2), row(2, "y"), of: Self.table)
        watch.rolledBack(first)
        try commit(watch, second, at: 2)
    }
}
