import PostgresCatalog
import PostgresProto
import PostgresWire
import Synchronization

/// What functions ask for: numbers of sequences, and advisory locks.
extension MemoryHandler {
    /// The numbers of a sequence.
    func storage(of sequence: SequenceDefinition) throws(PostgresError) -> SequenceStorage {
        let state = transaction?.state ?? database.published.state
        guard let oid = sequence.oid, let found = state.sequences[oid] else {
            throw PostgresError("42P01", "relation \"\(sequence.name.name)\" does not exist")
        }
        return found
    }

    /// Takes an advisory lock.
    ///
    /// The thread waits, which the server knows how to bear; the statement can be stopped meanwhile.
    func take(_ lock: AdvisoryLock, waits: Bool) throws -> Bool {
        let request = LockRequest(
            tag: lock.tag,
            mode: lock.mode,
            session: session.processID,
            isOfSession: !lock.endsWithTransaction,
            patience: patience
        )
        if !database.locks.tryAcquire(request) {
            guard waits else { return false }
            let locks = database.locks
            try wait { try await locks.acquire(request) }
        }
        if lock.endsWithTransaction { transaction?.hasTaken(lock.tag, lock.mode) }
        return true
    }

    /// Waits within a function of SQL, which cannot suspend its statement.
    func wait(for event: @escaping @Sendable () async throws -> Void) throws(PostgresError) {
        let outcome = WaitOutcome()
        let task = Task.detached {
            do {
                try await event()
                outcome.set(.success(()))
            } catch {
                outcome.set(.failure(PostgresError(wrapping: error)))
            }
        }
        let environment = makeEnvironment(database.published.catalog)
        while outcome.value == nil {
            do {
                try environment.checkCancellation()
            } catch {
                task.cancel()
            }
            session.server.pause(microseconds: 500)
        }
        try outcome.value?.get()
    }
}

/// How a wait in another task has ended.
private final class WaitOutcome: Sendable {
    private let state = Mutex<Result<Void, PostgresError>?>(nil)

    var value: Result<Void, PostgresError>? { state.withLock { $0 } }

    func set(_ value: Result<Void, PostgresError>) { state.withLock { $0 = value } }
}

extension AdvisoryLock {
    /// What the lock manager knows it by.
    var tag: LockTag {
        switch key {
        case .single(let number):
            .advisory(
                UInt32(truncatingIfNeeded: number >> 32),
                UInt32(truncatingIfNeeded: number),
                isPair: false
            )
        case .pair(let first, let second):
            .advisory(UInt32(bitPattern: first), UInt32(bitPattern: second), isPair: true)
        }
    }

    /// The mode that it is taken in.
    var mode: LockMode { isShared ? .share : .exclusive }
}
