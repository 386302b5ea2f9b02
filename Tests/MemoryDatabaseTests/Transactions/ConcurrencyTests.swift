import PostgresWire
import Testing

@testable import MemoryDatabase

@Suite("Transactions at the same time")
struct ConcurrencyTests {
    @Test("who wants a row that is being changed waits, and then changes the newer state")
    func waits() async throws {
        let tester = StorageTester()
        try await tester.fill([(1, 10)])
        let first = tester.transaction(1)
        try await tester.add(1, to: 1, in: first)
        async let second: Void = {
            let transaction = tester.transaction(2)
            try await tester.add(100, to: 1, in: transaction)
            transaction.commit()
        }()
        await tester.untilWaiting(2)
        first.commit()
        try await second
        #expect(try tester.read(tester.transaction(3)) == ["1=111"])
    }

    @Test("the wait ends well where the other rolls back")
    func waitsForRollBack() async throws {
        let tester = StorageTester()
        try await tester.fill([(1, 10)])
        let first = tester.transaction(1)
        try await tester.delete(1, in: first)
        async let second: Bool = {
            let transaction = tester.transaction(2, isRepeatable: true)
            let isDone = try await tester.add(100, to: 1, in: transaction)
            transaction.commit()
            return isDone
        }()
        await tester.untilWaiting(2)
        first.rollBack()
        #expect(try await second)
        #expect(try tester.read(tester.transaction(3)) == ["1=110"])
    }

    @Test("REPEATABLE READ is refused a row that others have changed or deleted", arguments: [true, false])
    func serializationFailure(_ deletes: Bool) async throws {
        let tester = StorageTester()
        try await tester.fill([(1, 10)])
        let transaction = tester.transaction(1, isRepeatable: true)
        _ = try tester.read(transaction)
        let other = tester.transaction(2)
        if deletes { try await tester.delete(1, in: other) } else { try await tester.add(0, to: 1, in: other) }
        other.commit()
        let error = await #expect(throws: PostgresError.self) { try await tester.add(1, to: 1, in: transaction) }
        #expect(error?.sqlState == "40001")
        #expect(
            error?.message == "could not serialize access due to concurrent \(deletes ? "delete" : "update")"
        )
    }

    @Test("who wants a key that another is inserting waits for the other", arguments: [true, false])
    func keyInProgress(_ commits: Bool) async throws {
        let tester = StorageTester()
        let first = tester.transaction(1)
        try await tester.insert(1, 10, in: first)
        async let second: Bool = {
            let transaction = tester.transaction(2)
            defer { transaction.commit() }
            return try await tester.insert(1, 20, in: transaction)
        }()
        await tester.untilWaiting(2)
        if commits { first.commit() } else { first.rollBack() }
        #expect(try await second == !commits)
        #expect(try tester.read(tester.transaction(3)) == [commits ? "1=10" : "1=20"])
    }

    @Test("two that wait for each other: one gives up, the other goes on")
    func deadlock() async throws {
        let tester = StorageTester()
        try await tester.fill([(1, 10), (2, 20)])
        let first = tester.transaction(1)
        try await tester.add(1, to: 1, in: first)
        async let other: String? = {
            let second = tester.transaction(2)
            try await tester.add(1, to: 2, in: second)
            defer { second.rollBack() }
            do {
                try await tester.add(1, to: 1, in: second)
                return nil
            } catch let error as PostgresError {
                return error.sqlState.rawValue
            }
        }()
        await tester.untilWaiting(2)
        var own: String?
        do {
            try await tester.add(1, to: 2, in: first)
            first.commit()
        } catch let error as PostgresError {
            own = error.sqlState.rawValue
            #expect(error.detail?.contains("waits for ShareLock on transaction") == true)
            first.rollBack()
        }
        let theirs = try await other
        #expect([own, theirs].compactMap { $0 } == ["40P01"])
    }

    @Test("lock_timeout ends a wait")
    func lockTimeout() async throws {
        let tester = StorageTester()
        try await tester.fill([(1, 10)])
        let first = tester.transaction(1)
        try await tester.add(1, to: 1, in: first)
        let second = tester.transaction(2)
        second.patience.lockTimeout = .milliseconds(20)
        let error = await #expect(throws: PostgresError.self) { try await tester.add(1, to: 1, in: second) }
        #expect(error?.sqlState == "55P03")
        #expect(tester.locks.entries().values.allSatisfy { $0.queue.isEmpty })
    }

    @Test("cancelling the task ends a wait")
    func cancellation() async throws {
        let tester = StorageTester()
        try await tester.fill([(1, 10)])
        let first = tester.transaction(1)
        try await tester.add(1, to: 1, in: first)
        let task = Task {
            let second = tester.transaction(2)
            defer { second.rollBack() }
            try await tester.add(1, to: 1, in: second)
        }
        await tester.untilWaiting(2)
        task.cancel()
        let error = await #expect(throws: PostgresError.self) { try await task.value }
        #expect(error?.sqlState == "57014")
    }

    static let conflicts: [(RowLockMode, RowLockMode, Bool)] = [
        (.keyShare, .keyShare, false), (.keyShare, .share, false), (.keyShare, .noKeyUpdate, false),
        (.keyShare, .update, true), (.share, .share, false), (.share, .noKeyUpdate, true), (.share, .update, true),
        (.noKeyUpdate, .noKeyUpdate, true), (.noKeyUpdate, .update, true), (.update, .update, true),
    ]

    @Test("locks of rows conflict as PostgreSQL's table says", arguments: conflicts)
    func rowLocks(_ first: RowLockMode, _ second: RowLockMode, _ conflict: Bool) async throws {
        let tester = StorageTester()
        try await tester.fill([(1, 10)])
        for (held, wanted) in [(first, second), (second, first)] {
            let holder = tester.transaction(1)
            let seeker = tester.transaction(2)
            try holder.statementBegins()
            let row = StorageTester.row(1, 10)
            _ = try await holder.lock(0, row, held, in: tester.table, of: 7)
            try seeker.statementBegins()
            let attempt = try await seeker.lock(0, row, wanted, in: tester.table, of: 7, policy: .fail)
            let isBlocked = if case .blocked = attempt { true } else { false }
            #expect(isBlocked == conflict)
            holder.commit()
            seeker.commit()
        }
    }

    @Test("many tasks that move money between accounts lose none of it")
    func transfers() async throws {
        let tester = StorageTester()
        let accounts: Int32 = 6
        try await tester.fill((0..<accounts).map { ($0, 100) })
        try await withThrowingTaskGroup(of: Void.self) { group in
            for worker in 1...8 {
                group.addTask {
                    var seed = UInt32(worker)
                    for _ in 0..<150 {
                        seed = seed &* 1_664_525 &+ 1_013_904_223
                        let from = Int32(seed >> 8 & 0xFFFF) % accounts
                        let to = Int32(seed >> 16 & 0xFFFF) % accounts
                        let transaction = tester.transaction(SessionNumber(worker))
                        do {
                            try await tester.add(-1, to: from, in: transaction)
                            try await tester.add(1, to: to, in: transaction)
                            transaction.commit()
                        } catch let error as PostgresError where error.sqlState == "40P01" {
                            transaction.rollBack()
                        }
                        let reader = tester.transaction(SessionNumber(100 + worker))
                        let total = try tester.read(reader).compactMap { Int($0.split(separator: "=")[1]) }
                        #expect(total.reduce(0, +) == 600)
                        reader.commit()
                    }
                }
            }
            try await group.waitForAll()
        }
        tester.table.vacuum()
        #expect(tester.table.entryCounts == [6, 6])
        #expect(tester.locks.entries().isEmpty)
    }
}
