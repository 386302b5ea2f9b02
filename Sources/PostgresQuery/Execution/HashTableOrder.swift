import PostgresWire

/// In which order PostgreSQL's hash tables give what was put into them (`simplehash.h`): nobody is promised it, but whoever
/// compares sees it.
struct HashTableOrder {
    /// How full a table becomes before it grows.
    private static let fill = 0.9
    /// How full it is at least where it grows because entries lie far from their places.
    private static let leastFill = 0.1
    private static let farthest = 25
    private static let mostMoved = 150

    private var places: [Int]
    private let hashes: [UInt32]
    private var mask: Int
    private var threshold: Int
    private var count = 0

    /// The order of entries with these hashes, which came one after the other, in a table made for so many.
    static func order(of hashes: [UInt32], expected: Double) -> [Int] {
        var table = HashTableOrder(hashes, expected: expected)
        for entry in hashes.indices { table.insert(entry) }
        return table.entries
    }

    private init(_ hashes: [UInt32], expected: Double) {
        self.hashes = hashes
        let wanted = min(max((max(expected, 1) / Self.fill).rounded(.down), 2), 16_777_216)
        var size = 2
        while Double(size) < wanted { size *= 2 }
        places = Array(repeating: -1, count: size)
        mask = size - 1
        threshold = Int(Double(size) * Self.fill)
    }

    private func home(_ entry: Int) -> Int { Int(hashes[entry]) & mask }

    private mutating func insert(_ entry: Int) {
        while !tryInserting(entry) { grow() }
    }

    /// False where the table must grow before.
    private mutating func tryInserting(_ entry: Int) -> Bool {
        guard count < threshold else { return false }
        var place = home(entry)
        var distance = 0
        while places[place] >= 0 {
            let other = (place &- home(places[place])) & mask
            if distance > other { return move(from: place, for: entry) }
            place = (place &+ 1) & mask
            distance += 1
            if distance > Self.farthest, isFull { return false }
        }
        places[place] = entry
        count += 1
        return true
    }

    private var isFull: Bool { Double(count) / Double(places.count) >= Self.leastFill }

    /// Moves entries by one place, up to the next free one, for one that lies farther from where it belongs.
    private mutating func move(from start: Int, for entry: Int) -> Bool {
        var free = start
        var distance = 0
        repeat {
            free = (free &+ 1) & mask
            if places[free] >= 0 {
                distance += 1
                if distance > Self.mostMoved, isFull { return false }
            }
        } while places[free] >= 0
        while free != start {
            let before = (free &- 1) & mask
            places[free] = places[before]
            free = before
        }
        places[start] = entry
        count += 1
        return true
    }

    private mutating func grow() {
        let old = places
        mask = old.count * 2 - 1
        places = Array(repeating: -1, count: old.count * 2)
        threshold = Int(Double(places.count) * Self.fill)
        // The first that is where it belongs, or a free place.
        let start = old.indices.first { old[$0] < 0 || home(old[$0]) == $0 } ?? 0
        for step in old.indices {
            let entry = old[(start + step) % old.count]
            guard entry >= 0 else { continue }
            var place = home(entry)
            while places[place] >= 0 { place = (place &+ 1) & mask }
            places[place] = entry
        }
    }

    /// The entries, read backwards from the first free place.
    private var entries: [Int] {
        let start = places.firstIndex(of: -1) ?? 0
        return places.indices.compactMap { step in
            let entry = places[(start &- step) & mask]
            return entry >= 0 ? entry : nil
        }
    }
}

/// How PostgreSQL would hash the keys of groups.
struct GroupHashing: Sendable {
    /// More groups than these are given as they appeared: a table of so many would not fit the memory anyway.
    static let most = 20_000

    /// The types of the keys.
    let types: [PostgresType]
    /// About how many groups there are.
    let expected: Double

    /// The order of groups with these keys; nil where their types have no hashes.
    func order(_ count: Int, _ key: (Int) -> [PostgresValue]) -> [Int]? {
        guard count > 1, count <= Self.most else { return nil }
        var hashes: [UInt32] = []
        hashes.reserveCapacity(count)
        for group in 0..<count {
            guard let hash = hash(key(group)) else { return nil }
            hashes.append(hash)
        }
        return HashTableOrder.order(of: hashes, expected: expected)
    }

    private func hash(_ key: [PostgresValue]) -> UInt32? {
        var all: UInt32 = 0
        for (value, type) in zip(key, types) {
            all = all << 1 | all >> 31
            if value.isNull { continue }
            guard let own = try? ValueHash.hash(value, type, seed: nil) else { return nil }
            all ^= UInt32(truncatingIfNeeded: own)
        }
        // The bits are mixed once more, since tables look at the lowest of them.
        all ^= all >> 16
        all = all &* 0x85EB_CA6B
        all ^= all >> 13
        all = all &* 0xC2B2_AE35
        return all ^ all >> 16
    }
}
