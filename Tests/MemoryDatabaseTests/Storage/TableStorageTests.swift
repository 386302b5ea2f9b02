import PostgresWire
import Testing

@testable import MemoryDatabase

@Suite("Rows, versions and what transactions see of them")
struct TableStorageTests {
    @Test("READ COMMITTED sees what is committed when a statement begins, REPEATABLE READ what the first one saw")
    func isolation() async throws {
        let tester = StorageTester()
        try await tester.fill([(1, 10), (2, 20)])
        let committed = tester.transaction(1)
        let repeatable = tester.transaction(2, isRepeatable: true)
        #expect(try tester.read(committed) == ["1=10", "2=20"])
        #expect(try tester.read(repeatable) == ["1=10", "2=20"])

        let writer = tester.transaction(3)
        try await tester.add(5, to: 1, in: writer)
        try await tester.delete(2, in: writer)
        try await tester.insert(3, 30, in: writer)
        #expect(try tester.read(writer) == ["1=15", "3=30"])
        #expect(try tester.read(committed) == ["1=10", "2=20"])
        writer.commit()

        #expect(try tester.read(committed) == ["1=15", "3=30"])
        #expect(try tester.read(repeatable) == ["1=10", "2=20"])
        #expect(try tester.find(.all, of: StorageTester.amountIndex, for: repeatable) == ["1=10", "2=20"])
        repeatable.commit()
        #expect(try tester.read(tester.transaction(4)) == ["1=15", "3=30"])
    }

    @Test("a statement does not see what it has written itself")
    func command() async throws {
        let tester = StorageTester()
        let transaction = tester.transaction(1)
        try transaction.statementBegins()
        _ = try await transaction.insert(StorageTester.row(1, 1), into: tester.table)
        #expect(tester.table.rows(from: 0, limit: 10, for: transaction.snapshot).rows.isEmpty)
        transaction.statementEnds()
        #expect(try tester.read(transaction) == ["1=1"])
    }

    @Test("rolling back leaves rows and indexes as they were")
    func rollBack() async throws {
        let tester = StorageTester()
        try await tester.fill([(1, 10), (2, 20), (3, 30)])
        let transaction = tester.transaction(1)
        try await tester.add(5, to: 1, in: transaction)
        try await tester.add(5, to: 1, in: transaction, newID: 7)
        try await tester.delete(2, in: transaction)
        try await tester.insert(2, 22, in: transaction)
        try await tester.insert(4, 40, in: transaction)
        try await tester.delete(4, in: transaction)
        #expect(Set(try tester.read(transaction)) == ["7=20", "3=30", "2=22"])
        transaction.rollBack()
        let reader = tester.transaction(2)
        let expected = ["1=10", "2=20", "3=30"]
        #expect(try tester.read(reader) == expected)
        #expect(try tester.find(.all, of: StorageTester.keyIndex, for: reader) == expected)
        #expect(try tester.find(.all, of: StorageTester.amountIndex, for: reader) == expected)
        #expect(try tester.find(.equal(to: .integer(7)), of: StorageTester.keyIndex, for: reader) == [])
    }

    @Test("a savepoint takes back what came behind it, and no more")
    func savepoint() async throws {
        let tester = StorageTester()
        try await tester.fill([(1, 10)])
        let transaction = tester.transaction(1)
        try await tester.add(1, to: 1, in: transaction)
        let mark = transaction.mark
        try await tester.add(1, to: 1, in: transaction)
        try await tester.insert(2, 20, in: transaction)
        #expect(try tester.read(transaction) == ["1=12", "2=20"])
        transaction.takeBack(to: mark)
        #expect(try tester.read(transaction) == ["1=11"])
        try await tester.insert(2, 21, in: transaction)
        transaction.commit()
        #expect(try tester.read(tester.transaction(2)) == ["1=11", "2=21"])
    }

    @Test("a key that is taken is told, and one that was given up can be taken")
    func uniqueness() async throws {
        let tester = StorageTester()
        try await tester.fill([(1, 10), (2, 20)])
        let transaction = tester.transaction(1)
        #expect(try await !tester.insert(1, 0, in: transaction))
        #expect(try await tester.delete(1, in: transaction))
        #expect(try await tester.insert(1, 11, in: transaction))
        await #expect(throws: PostgresError.self) { try await tester.add(0, to: 2, in: transaction, newID: 1) }
        #expect(try await tester.add(0, to: 2, in: transaction, newID: 3))
        #expect(try await tester.insert(2, 22, in: transaction))
        transaction.commit()
        #expect(Set(try tester.read(tester.transaction(2))) == ["1=11", "3=20", "2=22"])
    }

    @Test("NULL is taken by no one, unless NULLs are not distinct", arguments: [(false, true), (true, false)])
    func nulls(_ nullsAreEqual: Bool, _ isTaken: Bool) async throws {
        let clock = CommitClock()
        let index = TableIndex.onColumns(
            [0],
            id: OID(1),
            name: "t_key",
            uniqueness: .immediate,
            nullsAreEqual: nullsAreEqual
        )
        let table = TableStorage(clock: clock, indexes: [index])
        let transaction = StorageTransaction(clock: clock, locks: LockManager(), session: 1, isRepeatable: false)
        try transaction.statementBegins()
        _ = try await transaction.insert([.null], into: table)
        let second = try await transaction.insert([.null], into: table)
        let wasInserted = if case .inserted = second { true } else { false }
        #expect(wasInserted == isTaken)
    }

    @Test("a deferrable key is looked at when it is asked for")
    func deferrable() async throws {
        let tester = StorageTester(uniqueness: .deferrable)
        try await tester.fill([(1, 10), (2, 20)])
        let transaction = tester.transaction(1)
        #expect(try await tester.add(0, to: 1, in: transaction, newID: 2))
        #expect(transaction.keysToCheck.count == 1)
        // Both rows have the key 2 now; one of them gets another.
        try transaction.statementBegins()
        let both = tester.table.rows(
            in: .equal(to: .integer(2)),
            of: StorageTester.keyIndex,
            for: transaction.snapshot
        ).rows
        #expect(both.count == 2)
        let row = try #require(both.last)
        let duplicate = try await transaction.firstDuplicate { _ in true }
        #expect(duplicate?.1.key.count == 1)
        _ = try await transaction.update(
            row.place,
            from: row.values,
            to: StorageTester.row(1, 20),
            in: tester.table,
            of: 7
        )
        #expect(try await transaction.firstDuplicate { _ in true } == nil)
    }

    @Test("versions that nobody sees are freed, with their index entries and places")
    func vacuum() async throws {
        let tester = StorageTester()
        try await tester.fill([(1, 0), (2, 0)])
        let old = tester.transaction(50, isRepeatable: true)
        #expect(try tester.read(old) == ["1=0", "2=0"])
        for number in 1...100 {
            let transaction = tester.transaction(1)
            try await tester.add(1, to: 1, in: transaction)
            if number == 50 { try await tester.delete(2, in: transaction) }
            transaction.commit()
        }
        tester.table.vacuum()
        #expect(try tester.read(old) == ["1=0", "2=0"])
        #expect(try tester.find(.equal(to: .integer(0)), of: StorageTester.amountIndex, for: old).count == 2)
        old.commit()
        tester.table.vacuum()
        #expect(tester.table.entryCounts == [1, 1])
        let transaction = tester.transaction(2)
        try await tester.insert(9, 9, in: transaction)
        transaction.commit()
        #expect(tester.table.placeCount == 2)
        #expect(Set(try tester.read(tester.transaction(3))) == ["1=100", "9=9"])
    }

    @Test("an index that is made later finds what every snapshot sees")
    func laterIndex() async throws {
        let tester = StorageTester()
        try await tester.fill([(1, 10), (2, 20)])
        let old = tester.transaction(1, isRepeatable: true)
        _ = try tester.read(old)
        let writer = tester.transaction(2)
        try await tester.add(5, to: 1, in: writer)
        writer.commit()
        try tester.table.add(.onColumns([1, 0], id: OID(9), name: "t_both"))
        #expect(try tester.find(.all, of: OID(9), for: old) == ["1=10", "2=20"])
        #expect(try tester.find(.all, of: OID(9), for: tester.transaction(3)) == ["1=15", "2=20"])
    }

    @Test("a scan in parts meets each row once, though rows come and go meanwhile")
    func parts() async throws {
        let tester = StorageTester()
        try await tester.fill((0..<3000).map { (Int32($0), Int32($0 % 7)) })
        let reader = tester.transaction(1, isRepeatable: true)
        try reader.statementBegins()
        var seen: [Int] = []
        var last: OrderedIndex.Entry?
        var round: Int32 = 0
        while true {
            let (rows, next) = tester.table.rows(
                in: .all,
                of: StorageTester.amountIndex,
                after: last,
                limit: 250,
                for: reader.snapshot
            )
            seen += rows.map(\.place)
            let writer = tester.transaction(2)
            for id in stride(from: round, to: 3000, by: 100) { try await tester.add(1, to: id, in: writer) }
            try await tester.delete(round * 3 + 1, in: writer)
            writer.commit()
            round += 1
            guard case .entry(let entry) = next else { break }
            last = entry
        }
        #expect(seen.count == 3000)
        #expect(Set(seen).count == 3000)
    }
}
