import PostgresWire
import Synchronization

/// Sees to it that serializable transactions leave the database as if they had run one after the other.
///
/// It is PostgreSQL's method (docs, §13.2.3): transactions read snapshots, and it is noted when one has read what another
/// that runs at the same time has written anew. Where such dependencies lead from one transaction through a second to a
/// third that commits first, one of them fails. What was read is kept as conditions on rows, and not as places of them, so
/// that rows are found that came later.
final class SerializableWatch: Sendable {
    /// The number of a transaction, by which the watch knows it.
    typealias Number = UInt64

    fileprivate struct Node {
        /// The commit up to which it sees what others did.
        var snapshot: CommitNumber
        /// Whether it is committed, or is about to be.
        var isCommitted = false
        /// The place of its commit among those of serializable transactions.
        var order: UInt64 = 0
        /// A commit that saw it; nil while it may not be seen yet.
        var commit: CommitNumber?
        var reads: [OID: ReadCoverage] = [:]
        var writes: [OID: WriteCoverage] = [:]
        /// Those that have read what this one wrote anew.
        var readers: Set<Number> = []
        /// Those that wrote anew what this one has read.
        var writers: Set<Number> = []
        /// Whether it cannot be committed any more.
        var isDoomed = false
    }

    fileprivate struct State {
        var next: Number = 1
        var order: UInt64 = 0
        var nodes: [Number: Node] = [:]
    }

    private let state = Mutex(State())

    /// A transaction begins that sees what was committed up to here.
    func begin(_ snapshot: CommitNumber) -> Number {
        state.withLock { state in
            defer { state.next += 1 }
            state.nodes[state.next] = Node(snapshot: snapshot)
            return state.next
        }
    }

    /// A transaction reads rows of a table.
    ///
    /// - Throws: 40001.
    func reads(_ number: Number, _ predicate: ReadPredicate, of table: OID) throws(PostgresError) {
        try state.withLock { state throws(PostgresError) in
            state.nodes[number]?.reads[table, default: ReadCoverage()].add(predicate)
            for other in state.others(besides: number) {
                guard state.nodes[other]?.writes[table]?.mayMatch(predicate) ?? false else { continue }
                state.depend(number, on: other)
            }
            try state.check(number, "conflict out checking")
        }
    }

    /// A transaction has written a row of a table: it was `old`, and is `new`.
    ///
    /// - Throws: 40001.
    func writes(
        _ number: Number,
        _ old: [PostgresValue]?,
        _ new: [PostgresValue]?,
        of table: OID
    ) throws(PostgresError) {
        let rows = [old, new].compactMap(\.self)
        try state.withLock { state throws(PostgresError) in
            state.nodes[number]?.writes[table, default: WriteCoverage()].add(rows)
            for other in state.others(besides: number) {
                guard state.nodes[other]?.reads[table]?.mayMatch(rows) ?? false else { continue }
                state.depend(other, on: number)
            }
            try state.check(number, "write")
        }
    }

    /// A statement of a transaction begins.
    ///
    /// - Throws: 40001 where it cannot be committed any more.
    func statementBegins(_ number: Number) throws(PostgresError) {
        try state.withLock { state throws(PostgresError) in try state.check(number, "conflict out checking") }
    }

    /// A transaction is about to commit.
    ///
    /// - Throws: 40001 where it cannot.
    func prepareToCommit(_ number: Number) throws(PostgresError) {
        try state.withLock { state throws(PostgresError) in
            try state.check(number, "commit attempt")
            state.order += 1
            state.nodes[number]?.isCommitted = true
            state.nodes[number]?.order = state.order
            // It is the first of them to commit: whoever depends on it may not stand in the middle any more.
            for reader in state.nodes[number]?.readers ?? [] { state.doomPivot(reader, before: number) }
        }
    }

    /// All that a transaction did is seen by snapshots from this commit on.
    func committed(_ number: Number, at commit: CommitNumber) {
        state.withLock { state in
            state.nodes[number]?.commit = commit
            state.forget()
        }
    }

    /// Nothing of a transaction lasts.
    func rolledBack(_ number: Number) {
        state.withLock { state in
            state.remove(number)
            state.forget()
        }
    }
}

extension SerializableWatch.State {
    /// The transactions that run at the same time as this one, or did so.
    fileprivate func others(besides number: SerializableWatch.Number) -> [SerializableWatch.Number] {
        guard let own = nodes[number] else { return [] }
        return nodes.compactMap { other, node in
            guard other != number else { return nil }
            guard let commit = node.commit else { return other }
            return commit > own.snapshot ? other : nil
        }
    }

    /// One has read what another wrote anew.
    fileprivate mutating func depend(_ reader: SerializableWatch.Number, on writer: SerializableWatch.Number) {
        guard nodes[reader]?.writers.insert(writer).inserted ?? false else { return }
        nodes[writer]?.readers.insert(reader)
        if nodes[writer]?.isCommitted ?? false { doomPivot(reader, before: writer) }
        for last in nodes[writer]?.writers ?? [] where nodes[last]?.isCommitted ?? false {
            doomPivot(writer, before: last)
        }
    }

    /// Dooms one of three: the one in the middle, or where that has committed the one that depends on it.
    ///
    /// - Parameter last: The transaction on which the one in the middle depends; it has committed, or does so now.
    fileprivate mutating func doomPivot(_ pivot: SerializableWatch.Number, before last: SerializableWatch.Number) {
        guard let middle = nodes[pivot], let end = nodes[last] else { return }
        // Nothing is wrong where another than the last one committed first.
        if middle.isCommitted, middle.order < end.order { return }
        for first in middle.readers {
            guard let node = nodes[first] else { continue }
            if first != last, node.isCommitted, node.order < end.order { continue }
            if !middle.isCommitted {
                nodes[pivot]?.isDoomed = true
            } else if !node.isCommitted {
                nodes[first]?.isDoomed = true
            }
        }
    }

    fileprivate func check(_ number: SerializableWatch.Number, _ occasion: String) throws(PostgresError) {
        guard nodes[number]?.isDoomed ?? false else { return }
        throw PostgresError(
            "40001",
            "could not serialize access due to read/write dependencies among transactions",
            detail: "Reason code: Canceled on identification as a pivot, during \(occasion).",
            hint: "The transaction might succeed if retried."
        )
    }

    fileprivate mutating func remove(_ number: SerializableWatch.Number) {
        guard let node = nodes.removeValue(forKey: number) else { return }
        for reader in node.readers { nodes[reader]?.writers.remove(number) }
        for writer in node.writers { nodes[writer]?.readers.remove(number) }
    }

    /// Forgets those that nobody runs at the same time with any more.
    fileprivate mutating func forget() {
        let oldest = nodes.values.lazy.filter { !$0.isCommitted }.map(\.snapshot).min()
        let finished = nodes.filter { _, node in
            guard let commit = node.commit else { return false }
            return oldest.map { commit <= $0 } ?? true
        }
        for number in finished.keys { remove(number) }
    }
}
