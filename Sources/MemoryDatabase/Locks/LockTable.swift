import PostgresWire

/// The session that holds or wants locks, by its process number.
typealias SessionNumber = Int32

/// All locks that are held and wanted, as one piece that the manager's lock protects.
struct LockTable {
    /// A mode that a session holds, and how often.
    struct Grant {
        var session: SessionNumber
        var mode: LockMode
        /// How often until the end of the transaction.
        var transactionCount = 0
        /// How often until it is released or the session ends.
        var sessionCount = 0
    }

    /// A lock with those that hold it and those that want it, in the order in which they came.
    struct Entry {
        var grants: [Grant] = []
        var queue: [LockWaiter] = []
    }

    private(set) var entries: [LockTag: Entry] = [:]
    /// What each session holds until the end of its transaction, in the order in which it got it.
    private var ofTransaction: [SessionNumber: [LockTag]] = [:]
    /// What each session holds beyond its transaction.
    private var ofSession: [SessionNumber: Set<LockTag>] = [:]
    /// What each waiting session waits for.
    private(set) var waiting: [SessionNumber: LockWaiter] = [:]

    /// Takes a lock if nothing is in the way.
    mutating func take(_ tag: LockTag, _ mode: LockMode, _ session: SessionNumber, isOfSession: Bool) -> Bool {
        guard isFree(tag, mode, session) else { return false }
        grant(tag, mode, session, isOfSession: isOfSession)
        return true
    }

    /// Whether nothing is in the way of a lock: no other's lock, and no one who waits longer for one that conflicts.
    func isFree(_ tag: LockTag, _ mode: LockMode, _ session: SessionNumber) -> Bool {
        guard let entry = entries[tag] else { return true }
        if entry.grants.contains(where: { $0.session != session && mode.conflicts(with: $0.mode) }) { return false }
        // Who holds the lock already does not queue behind those who wait for it to be released.
        if entry.grants.contains(where: { $0.session == session }) { return true }
        return !entry.queue.contains { $0.session != session && mode.conflicts(with: $0.mode) }
    }

    private mutating func grant(_ tag: LockTag, _ mode: LockMode, _ session: SessionNumber, isOfSession: Bool) {
        var entry = entries[tag] ?? Entry()
        let index: Int
        if let known = entry.grants.firstIndex(where: { $0.session == session && $0.mode == mode }) {
            index = known
        } else {
            index = entry.grants.count
            entry.grants.append(Grant(session: session, mode: mode))
        }
        if isOfSession {
            entry.grants[index].sessionCount += 1
            ofSession[session, default: []].insert(tag)
        } else {
            entry.grants[index].transactionCount += 1
            if entry.grants[index].transactionCount == 1 { ofTransaction[session, default: []].append(tag) }
        }
        entries[tag] = entry
    }

    /// Puts a waiter at the end of the queue.
    mutating func enqueue(_ waiter: LockWaiter) {
        entries[waiter.tag, default: Entry()].queue.append(waiter)
        waiting[waiter.session] = waiter
    }

    /// Takes a waiter out of its queue, false where it is in none any more, and wakes those who were behind it.
    mutating func dequeue(_ waiter: LockWaiter) -> (wasWaiting: Bool, woken: [LockWaiter]) {
        guard waiting[waiter.session] === waiter else { return (false, []) }
        waiting[waiter.session] = nil
        entries[waiter.tag]?.queue.removeAll { $0 === waiter }
        return (true, wake(waiter.tag))
    }

    /// Releases one hold of a lock; nil where the session does not hold it.
    mutating func release(
        _ tag: LockTag,
        _ mode: LockMode,
        _ session: SessionNumber,
        isOfSession: Bool
    ) -> [LockWaiter]? {
        guard var entry = entries[tag],
            let index = entry.grants.firstIndex(where: { $0.session == session && $0.mode == mode }),
            (isOfSession ? entry.grants[index].sessionCount : entry.grants[index].transactionCount) > 0
        else { return nil }
        if isOfSession { entry.grants[index].sessionCount -= 1 } else { entry.grants[index].transactionCount -= 1 }
        let grant = entry.grants[index]
        if !isOfSession, grant.transactionCount == 0, let last = ofTransaction[session]?.lastIndex(of: tag) {
            ofTransaction[session]?.remove(at: last)
        }
        if grant.transactionCount == 0, grant.sessionCount == 0 { entry.grants.remove(at: index) }
        if !entry.grants.contains(where: { $0.session == session && $0.sessionCount > 0 }) {
            ofSession[session]?.remove(tag)
        }
        entries[tag] = entry
        return wake(tag)
    }

    /// Ends all that the session's transaction holds.
    mutating func releaseTransaction(_ session: SessionNumber) -> [LockWaiter] {
        guard let tags = ofTransaction.removeValue(forKey: session) else { return [] }
        var woken: [LockWaiter] = []
        for tag in tags {
            guard var entry = entries[tag] else { continue }
            for index in entry.grants.indices where entry.grants[index].session == session {
                entry.grants[index].transactionCount = 0
            }
            entry.grants.removeAll { $0.session == session && $0.sessionCount == 0 }
            entries[tag] = entry
            woken += wake(tag)
        }
        return woken
    }

    /// Gives what the session's transaction holds to another one, which holds nothing yet.
    mutating func handOver(from session: SessionNumber, to other: SessionNumber) {
        guard let tags = ofTransaction.removeValue(forKey: session) else { return }
        ofTransaction[other] = tags
        for tag in Set(tags) {
            guard var entry = entries[tag] else { continue }
            for index in entry.grants.indices where entry.grants[index].session == session {
                let count = entry.grants[index].transactionCount
                guard count > 0 else { continue }
                if entry.grants[index].sessionCount == 0 {
                    entry.grants[index].session = other
                } else {
                    entry.grants[index].transactionCount = 0
                    let mode = entry.grants[index].mode
                    entry.grants.append(Grant(session: other, mode: mode, transactionCount: count))
                }
            }
            entries[tag] = entry
        }
    }

    /// Whether the session holds a lock for its transaction that it holds beyond that, too.
    func holdsTwice(_ session: SessionNumber) -> Bool {
        guard let lasting = ofSession[session] else { return false }
        return ofTransaction[session]?.contains { lasting.contains($0) } ?? false
    }

    /// Ends what the session holds beyond its transactions.
    mutating func releaseSession(_ session: SessionNumber) -> [LockWaiter] {
        guard let tags = ofSession.removeValue(forKey: session) else { return [] }
        var woken: [LockWaiter] = []
        for tag in tags {
            guard var entry = entries[tag] else { continue }
            for index in entry.grants.indices where entry.grants[index].session == session {
                entry.grants[index].sessionCount = 0
            }
            entry.grants.removeAll { $0.session == session && $0.transactionCount == 0 }
            entries[tag] = entry
            woken += wake(tag)
        }
        return woken
    }

    /// Gives a lock to those in its queue who can have it now, in their order.
    private mutating func wake(_ tag: LockTag) -> [LockWaiter] {
        guard let entry = entries[tag] else { return [] }
        var woken: [LockWaiter] = []
        var before: [LockMode] = []
        for waiter in entry.queue {
            let grants = entries[tag]?.grants ?? []
            let isBlocked =
                grants.contains { $0.session != waiter.session && waiter.mode.conflicts(with: $0.mode) }
                || before.contains { waiter.mode.conflicts(with: $0) }
            if isBlocked {
                before.append(waiter.mode)
                continue
            }
            woken.append(waiter)
            waiting[waiter.session] = nil
            if waiter.keeps { grant(tag, waiter.mode, waiter.session, isOfSession: waiter.isOfSession) }
        }
        if !woken.isEmpty { entries[tag]?.queue.removeAll { waiter in woken.contains { $0 === waiter } } }
        if let left = entries[tag], left.grants.isEmpty, left.queue.isEmpty { entries[tag] = nil }
        return woken
    }

    /// The sessions that are in the way of a waiter.
    func blockers(of waiter: LockWaiter) -> [SessionNumber] {
        guard let entry = entries[waiter.tag] else { return [] }
        var blockers = entry.grants.filter { $0.session != waiter.session && waiter.mode.conflicts(with: $0.mode) }
            .map(\.session)
        for other in entry.queue {
            if other === waiter { break }
            if waiter.mode.conflicts(with: other.mode) { blockers.append(other.session) }
        }
        return blockers
    }

    /// The waiters that wait for each other in a circle with this one, beginning with it; empty where there is none.
    func deadlock(of waiter: LockWaiter) -> [LockWaiter] {
        var seen: Set<SessionNumber> = [waiter.session]
        var path: [LockWaiter] = [waiter]
        func search(_ current: LockWaiter) -> Bool {
            for blocker in blockers(of: current) {
                if blocker == waiter.session { return true }
                guard seen.insert(blocker).inserted, let next = waiting[blocker] else { continue }
                path.append(next)
                if search(next) { return true }
                path.removeLast()
            }
            return false
        }
        return search(waiter) ? path : []
    }
}
