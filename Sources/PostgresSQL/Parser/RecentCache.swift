/// Values by key, up to a limit: those go first that were not asked for while the newer half of the room was filled.
///
/// A value is kept from the second time on that it is offered. What comes once only, as a statement does with its constants
/// in the text, would push out what comes again, and is dearer to keep and to let go than it is worth.
package struct RecentCache<Key: Hashable, Value> {
    /// Values that came in, or were asked for, in the same span of time.
    private struct Generation {
        var entries: [Key: (value: Value, weight: Int)] = [:]
        var weight = 0
    }

    /// How many keys are recognised that were offered once.
    private static var seenCount: Int { 1024 }

    /// What the weights of the values may come to together.
    package let limit: Int
    private var new = Generation()
    private var old = Generation()
    /// The hashes of the keys that were offered once, each at the place that it gives.
    private var seen: [Int]

    /// An empty cache with room for values of this weight.
    package init(limit: Int) {
        self.limit = limit
        seen = Array(repeating: 0, count: Self.seenCount)
    }

    /// How many values it holds.
    package var count: Int { new.entries.count + old.entries.count }

    /// What they weigh together.
    package var weight: Int { new.weight + old.weight }

    /// The value of this key, which is then among the newer ones.
    package mutating func find(_ key: Key) -> Value? {
        if let entry = new.entries[key] { return entry.value }
        guard let entry = old.entries.removeValue(forKey: key) else { return nil }
        old.weight -= entry.weight
        add(key, entry)
        return entry.value
    }

    /// Offers the value of a key.
    package mutating func offer(_ value: Value, for key: Key, weight: Int = 1) {
        let hash = key.hashValue
        let place = hash & (Self.seenCount - 1)
        guard seen[place] == hash else {
            seen[place] = hash
            return
        }
        if new.entries[key] == nil, old.entries[key] == nil { add(key, (value, weight)) }
    }

    /// Forgets all.
    package mutating func removeAll() { self = RecentCache(limit: limit) }

    private mutating func add(_ key: Key, _ entry: (value: Value, weight: Int)) {
        if new.weight + entry.weight > limit / 2 {
            old = new
            new = Generation()
        }
        new.entries[key] = entry
        new.weight += entry.weight
    }
}
