/// A map in the order of its keys of which a copy shares nearly everything with the original.
///
/// The entries stand in short runs. A change copies one run and the list of runs, so that a catalog of fifty thousand
/// tables is copied for free and changed in microseconds. A look-up is a binary search.
struct OrderedMap<Key: Comparable & Hashable & Sendable, Value: Hashable & Sendable>: Hashable,
    Sendable
{
    private struct Run: Hashable, Sendable {
        var keys: [Key]
        var values: [Value]
    }

    /// The most entries that a run has.
    private static var limit: Int { 128 }

    private var runs: [Run] = []
    /// How many entries there are.
    private(set) var count = 0

    /// An empty map.
    init() {}

    /// Whether there is no entry.
    var isEmpty: Bool { count == 0 }

    /// The value of a key; nil removes the entry.
    subscript(key: Key) -> Value? {
        get {
            guard let run = run(for: key) else { return nil }
            let position = Self.position(of: key, in: runs[run].keys)
            guard position < runs[run].keys.count, runs[run].keys[position] == key else { return nil }
            return runs[run].values[position]
        }
        set {
            if let newValue { insert(newValue, for: key) } else { remove(key) }
        }
    }

    /// The values in the order of their keys.
    var values: some Sequence<Value> { runs.lazy.flatMap(\.values) }

    /// The keys in their order.
    var keys: some Sequence<Key> { runs.lazy.flatMap(\.keys) }

    /// The entries whose keys are at least `start`, in order, while the closure wants more.
    func forEach(from start: Key, _ body: (Key, Value) -> Bool) {
        guard var run = run(for: start) else { return }
        var position = Self.position(of: start, in: runs[run].keys)
        while run < runs.count {
            while position < runs[run].keys.count {
                guard body(runs[run].keys[position], runs[run].values[position]) else { return }
                position += 1
            }
            run += 1
            position = 0
        }
    }

    private mutating func insert(_ value: Value, for key: Key) {
        guard let run = run(for: key) else {
            runs.append(Run(keys: [key], values: [value]))
            count += 1
            return
        }
        let position = Self.position(of: key, in: runs[run].keys)
        if position < runs[run].keys.count, runs[run].keys[position] == key {
            runs[run].values[position] = value
            return
        }
        runs[run].keys.insert(key, at: position)
        runs[run].values.insert(value, at: position)
        count += 1
        if runs[run].keys.count > Self.limit { split(run, insertedAt: position) }
    }

    /// Makes two runs of one; where entries come in ascending order the first stays full.
    private mutating func split(_ run: Int, insertedAt position: Int) {
        let isLast = run == runs.count - 1 && position == Self.limit
        let middle = isLast ? Self.limit : (Self.limit + 1) / 2
        let upper = Run(
            keys: Array(runs[run].keys[middle...]),
            values: Array(runs[run].values[middle...])
        )
        runs[run].keys.removeSubrange(middle...)
        runs[run].values.removeSubrange(middle...)
        runs.insert(upper, at: run + 1)
    }

    private mutating func remove(_ key: Key) {
        guard let run = run(for: key) else { return }
        let position = Self.position(of: key, in: runs[run].keys)
        guard position < runs[run].keys.count, runs[run].keys[position] == key else { return }
        runs[run].keys.remove(at: position)
        runs[run].values.remove(at: position)
        count -= 1
        if runs[run].keys.isEmpty { runs.remove(at: run) }
    }

    /// The run that has the key, or would: the last whose first key is not above it, or the first of all.
    private func run(for key: Key) -> Int? {
        guard !runs.isEmpty else { return nil }
        var low = 0
        var high = runs.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if let first = runs[middle].keys.first, first <= key { low = middle } else { high = middle }
        }
        return low
    }

    /// The position of the first key that is not below this one.
    private static func position(of key: Key, in keys: [Key]) -> Int {
        var low = 0
        var high = keys.count
        while low < high {
            let middle = (low + high) / 2
            if keys[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
