/// A map in the order of its keys of which a copy shares nearly everything with the original.
///
/// The entries stand in short runs, and the runs in groups. A change copies one run, the list of runs in its group and the
/// list of groups, so that a catalog of fifty thousand tables is copied for free and changed in microseconds. A look-up is
/// a binary search.
package struct OrderedMap<Key: Comparable & Hashable & Sendable, Value: Sendable>: Sendable {
    private struct Run: Sendable {
        var keys: [Key]
        var values: [Value]

        /// Takes the entries from a place on away, and gives them.
        mutating func cut(at middle: Int) -> Run {
            let upper = Run(keys: Array(keys[middle...]), values: Array(values[middle...]))
            keys.removeSubrange(middle...)
            values.removeSubrange(middle...)
            return upper
        }
    }

    private struct Group: Sendable {
        var runs: [Run]

        var firstKey: Key? { runs.first?.keys.first }
    }

    /// Where an entry is, or would be.
    private struct Place {
        var group: Int
        var run: Int
        var entry: Int
    }

    /// The most entries that a run has, and the most runs that a group has.
    private static var limit: Int { 64 }

    private var groups: [Group] = []
    /// How many entries there are.
    package private(set) var count = 0

    /// An empty map.
    package init() {}

    /// Whether there is no entry.
    package var isEmpty: Bool { count == 0 }

    /// The value of a key; nil removes the entry.
    package subscript(key: Key) -> Value? {
        get {
            guard let place = place(of: key), holds(key, at: place) else { return nil }
            return groups[place.group].runs[place.run].values[place.entry]
        }
        set {
            if let newValue { insert(newValue, for: key) } else { remove(key) }
        }
    }

    /// The values in the order of their keys.
    package var values: some Sequence<Value> { groups.lazy.flatMap { $0.runs.lazy.flatMap(\.values) } }

    /// The keys in their order.
    package var keys: some Sequence<Key> { groups.lazy.flatMap { $0.runs.lazy.flatMap(\.keys) } }

    /// The entries whose keys are at least `start`, in order, while the closure wants more.
    package func forEach(from start: Key, _ body: (Key, Value) -> Bool) {
        guard var place = place(of: start) else { return }
        while place.group < groups.count {
            while place.run < groups[place.group].runs.count {
                let run = groups[place.group].runs[place.run]
                while place.entry < run.keys.count {
                    guard body(run.keys[place.entry], run.values[place.entry]) else { return }
                    place.entry += 1
                }
                place.run += 1
                place.entry = 0
            }
            place.group += 1
            place.run = 0
        }
    }

    private mutating func insert(_ value: Value, for key: Key) {
        guard let place = place(of: key) else {
            groups.append(Group(runs: [Run(keys: [key], values: [value])]))
            count += 1
            return
        }
        if holds(key, at: place) {
            groups[place.group].runs[place.run].values[place.entry] = value
            return
        }
        groups[place.group].runs[place.run].keys.insert(key, at: place.entry)
        groups[place.group].runs[place.run].values.insert(value, at: place.entry)
        count += 1
        if groups[place.group].runs[place.run].keys.count > Self.limit { split(place) }
    }

    /// Makes two runs of one, and two groups of one that has too many runs then; where entries come in ascending order the
    /// first stays full.
    private mutating func split(_ place: Place) {
        let isLastGroup = place.group == groups.count - 1
        let isLast = isLastGroup && place.run == groups[place.group].runs.count - 1 && place.entry == Self.limit
        let middle = isLast ? Self.limit : (Self.limit + 1) / 2
        groups[place.group].runs.insert(groups[place.group].runs[place.run].cut(at: middle), at: place.run + 1)
        guard groups[place.group].runs.count > Self.limit else { return }
        let half = isLast ? Self.limit : (Self.limit + 1) / 2
        let upper = Group(runs: Array(groups[place.group].runs[half...]))
        groups[place.group].runs.removeSubrange(half...)
        groups.insert(upper, at: place.group + 1)
    }

    private mutating func remove(_ key: Key) {
        guard let place = place(of: key), holds(key, at: place) else { return }
        groups[place.group].runs[place.run].keys.remove(at: place.entry)
        groups[place.group].runs[place.run].values.remove(at: place.entry)
        count -= 1
        guard groups[place.group].runs[place.run].keys.isEmpty else { return }
        groups[place.group].runs.remove(at: place.run)
        if groups[place.group].runs.isEmpty { groups.remove(at: place.group) }
    }

    private func holds(_ key: Key, at place: Place) -> Bool {
        let keys = groups[place.group].runs[place.run].keys
        return place.entry < keys.count && keys[place.entry] == key
    }

    /// Where the key is or would be: in the last run whose first key is not above it, or in the first of all.
    private func place(of key: Key) -> Place? {
        guard !groups.isEmpty else { return nil }
        let group = max(Self.count(groups.count) { groups[$0].firstKey.map { $0 <= key } ?? true } - 1, 0)
        let runs = groups[group].runs
        let run = max(Self.count(runs.count) { runs[$0].keys.first.map { $0 <= key } ?? true } - 1, 0)
        let keys = runs[run].keys
        return Place(group: group, run: run, entry: Self.count(keys.count) { keys[$0] < key })
    }

    /// How many of so many in a row, from the first on, a condition holds for that holds for no later one after it has
    /// failed.
    private static func count(_ count: Int, where holds: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension OrderedMap: Equatable where Value: Equatable {
    package static func == (left: OrderedMap, right: OrderedMap) -> Bool {
        left.count == right.count && left.keys.elementsEqual(right.keys) && left.values.elementsEqual(right.values)
    }
}

extension OrderedMap: Hashable where Value: Hashable {
    package func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for key in keys { hasher.combine(key) }
        for value in values { hasher.combine(value) }
    }
}
