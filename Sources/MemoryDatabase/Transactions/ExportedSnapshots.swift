import PostgresProto
import PostgresWire
import Synchronization

/// The snapshots that transactions of a database have exported, by their names (PostgreSQL 15 docs, section 9.27.5).
final class ExportedSnapshots: Sendable {
    /// A snapshot with what must be known of the transaction that it is of.
    struct Entry: Sendable {
        var hold: SnapshotHold
        var isSerializable: Bool
        var isReadOnly: Bool
    }

    private struct State {
        var entries: [String: Entry] = [:]
        var count: UInt32 = 0
    }

    private let state = Mutex(State())

    /// Keeps a snapshot, and gives the name that it is found by.
    func add(_ entry: Entry, session: SessionNumber) -> String {
        state.withLock { state in
            state.count &+= 1
            let name = "\(Self.digits(UInt32(bitPattern: session)))-\(Self.digits(state.count))-1"
            state.entries[name] = entry
            return name
        }
    }

    /// The snapshot of a name.
    subscript(name: String) -> Entry? { state.withLock { $0.entries[name] } }

    /// A transaction has ended that has exported these.
    func forget(_ names: [String]) {
        guard !names.isEmpty else { return }
        state.withLock { state in for name in names { state.entries[name] = nil } }
    }

    private static func digits(_ number: UInt32) -> String {
        let digits = String(number, radix: 16, uppercase: true)
        return String(repeating: "0", count: 8 - digits.utf8.count) + digits
    }
}

extension MemoryHandler {
    /// Exports what the transaction sees.
    func export(_ transaction: MemoryTransaction) -> String {
        let name = database.snapshots.add(
            ExportedSnapshots.Entry(
                hold: transaction.rows.currentHold(),
                isSerializable: transaction.isSerializable,
                isReadOnly: isReadOnly
            ),
            session: session.processID
        )
        transaction.exportedSnapshots.append(name)
        return name
    }

    /// Lets a transaction that has seen nothing yet see what another one sees.
    func take(snapshot name: String, _ transaction: MemoryTransaction) throws(PostgresError) {
        guard let entry = database.snapshots[name] else {
            throw PostgresError("22023", "invalid snapshot identifier: \"\(name)\"")
        }
        if transaction.isSerializable {
            guard entry.isSerializable else {
                throw PostgresError(
                    "0A000",
                    "a serializable transaction cannot import a snapshot from a non-serializable transaction"
                )
            }
            if entry.isReadOnly, !isReadOnly {
                throw PostgresError(
                    "0A000",
                    "a non-read-only serializable transaction cannot import a snapshot from a read-only transaction"
                )
            }
        }
        transaction.rows.see(entry.hold)
    }

    private var isReadOnly: Bool { session.setting("transaction_read_only") == "on" }
}
