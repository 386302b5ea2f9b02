import PostgresWire
import Testing

@testable import MemoryDatabase

@Suite("Locks that are waited for")
struct LockManagerTests {
    /// PostgreSQL 15 docs, table 13.2: the modes that each one conflicts with.
    static let conflicts: [(LockMode, [Int])] = [
        (.accessShare, [8]),
        (.rowShare, [7, 8]),
        (.rowExclusive, [5, 6, 7, 8]),
        (.shareUpdateExclusive, [4, 5, 6, 7, 8]),
        (.share, [3, 4, 6, 7, 8]),
        (.shareRowExclusive, [3, 4, 5, 6, 7, 8]),
        (.exclusive, [2, 3, 4, 5, 6, 7, 8]),
        (.accessExclusive, [1, 2, 3, 4, 5, 6, 7, 8]),
    ]

    @Test("modes conflict as PostgreSQL's table says", arguments: conflicts)
    func modes(_ mode: LockMode, _ expected: [Int]) {
        let found = (1...8).compactMap { LockMode(rawValue: $0) }.filter { mode.conflicts(with: $0) }
        #expect(found.map(\.rawValue) == expected)
    }

    private static func request(
        _ session: SessionNumber,
        _ mode: LockMode = .exclusive,
        isOfSession: Bool = false
    ) -> LockRequest {
        var request = LockRequest(tag: .advisory(0, 1, isPair: false), mode: mode, session: session)
        request.isOfSession = isOfSession
        return request
    }

    @Test("a lock is held as often as it was taken, and in two ways")
    func counts() {
        let locks = LockManager()
        let tag = LockTag.advisory(0, 1, isPair: false)
        #expect(locks.tryAcquire(Self.request(1, isOfSession: true)))
        #expect(locks.tryAcquire(Self.request(1, isOfSession: true)))
        #expect(locks.tryAcquire(Self.request(1)))
        #expect(!locks.tryAcquire(Self.request(2)))
        #expect(locks.release(tag, .exclusive, 1, isOfSession: true))
        locks.transactionEnds(1)
        #expect(!locks.tryAcquire(Self.request(2)))
        #expect(locks.release(tag, .exclusive, 1, isOfSession: true))
        #expect(!locks.release(tag, .exclusive, 1, isOfSession: true))
        #expect(locks.tryAcquire(Self.request(2)))
        locks.transactionEnds(2)
        #expect(locks.tryAcquire(Self.request(3, isOfSession: true)))
        locks.releaseAll(3)
        #expect(locks.entries().isEmpty)
    }

    @Test("who came first gets the lock first, and shared ones go together")
    func queue() async throws {
        let locks = LockManager()
        #expect(locks.tryAcquire(Self.request(1)))
        func start(_ session: SessionNumber, _ mode: LockMode) async -> Task<Void, any Error> {
            let task = Task { try await locks.acquire(Self.request(session, mode)) }
            while !locks.entries().values.contains(where: { $0.queue.contains { $0.session == session } }) {
                await Task.yield()
            }
            return task
        }
        let second = await start(2, .share)
        let third = await start(3, .share)
        let fourth = await start(4, .exclusive)
        let fifth = await start(5, .share)
        locks.transactionEnds(1)
        try await second.value
        try await third.value
        #expect(locks.entries().values.first?.queue.map(\.session) == [4, 5])
        locks.transactionEnds(2)
        locks.transactionEnds(3)
        try await fourth.value
        #expect(locks.entries().values.first?.queue.map(\.session) == [5])
        locks.transactionEnds(4)
        try await fifth.value
    }
}
