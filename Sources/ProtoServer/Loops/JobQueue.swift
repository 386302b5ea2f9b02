/// What an event loop has to do besides waiting for its sockets.
struct JobQueue {
    /// One piece of it.
    enum Item {
        /// A step of a connection's task.
        case job(UnownedJob, ConnectionExecutor)
        /// Bytes have come for a connection whose task sleeps.
        case arrival(PolledSocket)
        /// Something short: a timer that has fired, a hook.
        case call(@Sendable () -> Void)
    }

    private var items = FIFO<Item>()
    /// Sockets that are not watched any more; let go when no event can speak of them.
    private var retired: [Unmanaged<PolledSocket>] = []
    /// Whether the loop waits in the kernel with nothing to do.
    private(set) var isSleeping = false
    private(set) var isStopping = false

    /// Adds an item; true when the loop must be woken for it.
    mutating func append(_ item: Item) -> Bool {
        items.append(item)
        return wakes()
    }

    mutating func popFirst() -> Item? { items.popFirst() }

    /// Says that the loop is about to wait; false when there is something to do.
    mutating func fallAsleep() -> Bool {
        isSleeping = items.isEmpty && !isStopping
        return isSleeping
    }

    /// Whether a sleeping loop must be woken now; it is to be woken once only.
    mutating func wakes() -> Bool {
        defer { isSleeping = false }
        return isSleeping
    }

    mutating func stop() -> Bool {
        isStopping = true
        return wakes()
    }

    mutating func retire(_ socket: Unmanaged<PolledSocket>) { retired.append(socket) }

    /// The sockets that may be let go, now that all events were delivered.
    mutating func takeRetired() -> [Unmanaged<PolledSocket>] {
        guard !retired.isEmpty else { return [] }
        defer { retired = [] }
        return retired
    }
}
