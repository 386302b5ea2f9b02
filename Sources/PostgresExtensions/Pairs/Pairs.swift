import PostgresQuery
import PostgresWire

/// Pairs of keys and values in one value (`hstore`).
struct Pairs: DefinedContent {
    /// A key with its value.
    struct Pair: Hashable, Sendable {
        var key: [UInt8]
        /// nil for NULL.
        var value: [UInt8]?
    }

    /// The pairs in the order of their keys: shorter ones first, each key once.
    let pairs: [Pair]

    /// Of pairs with the same key the first counts.
    init(_ pairs: [Pair]) {
        let sorted = pairs.enumerated().sorted { left, right in
            let order = Self.order(left.element.key, right.element.key)
            return order == 0 ? left.offset < right.offset : order < 0
        }
        var kept: [Pair] = []
        for (_, pair) in sorted where kept.last?.key != pair.key { kept.append(pair) }
        self.pairs = kept
    }

    init(binary: [UInt8]) throws(PostgresError) {
        var place = 0
        func number() throws(PostgresError) -> Int {
            guard binary.count - place >= 4 else {
                throw PostgresError("08P01", "insufficient data left in message")
            }
            defer { place += 4 }
            return Int(Int32(bitPattern: binary[place..<(place + 4)].reduce(0) { $0 << 8 | UInt32($1) }))
        }
        func bytes(_ count: Int) throws(PostgresError) -> [UInt8] {
            guard count >= 0, binary.count - place >= count else {
                throw PostgresError("08P01", "insufficient data left in message")
            }
            defer { place += count }
            let part = Array(binary[place..<(place + count)])
            guard String(validating: part, as: UTF8.self) != nil else {
                throw PostgresError("22021", "invalid byte sequence for encoding \"UTF8\"")
            }
            return part
        }
        let count = try number()
        guard count >= 0, count <= binary.count else {
            throw PostgresError("54000", "number of pairs (\(count)) exceeds the maximum allowed (178956970)")
        }
        var read: [Pair] = []
        for _ in 0..<count {
            let keyCount = try number()
            guard keyCount >= 0 else { throw PostgresError("22004", "null value not allowed for hstore key") }
            let key = try bytes(keyCount)
            let valueCount = try number()
            read.append(Pair(key: key, value: valueCount < 0 ? nil : try bytes(valueCount)))
        }
        self.init(read)
    }

    var binary: [UInt8] {
        func number(_ value: Int) -> [UInt8] {
            let bits = UInt32(bitPattern: Int32(truncatingIfNeeded: value))
            return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: bits >> UInt32($0)) }
        }
        var bytes = number(pairs.count)
        for pair in pairs {
            bytes += number(pair.key.count) + pair.key
            bytes += pair.value.map { number($0.count) + $0 } ?? number(-1)
        }
        return bytes
    }

    var text: String {
        var bytes: [UInt8] = []
        func quote(_ part: [UInt8]) {
            bytes.append(UInt8(ascii: "\""))
            for byte in part {
                if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
                bytes.append(byte)
            }
            bytes.append(UInt8(ascii: "\""))
        }
        for (place, pair) in pairs.enumerated() {
            if place > 0 { bytes += Array(", ".utf8) }
            quote(pair.key)
            bytes += Array("=>".utf8)
            if let value = pair.value { quote(value) } else { bytes += Array("NULL".utf8) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    var json: String? { PairsConversions.jsonText(self, isLoose: false) }

    var memorySize: Int { pairs.reduce(64) { $0 &+ 80 &+ $1.key.count &+ ($1.value?.count ?? 0) } }

    /// The order of PostgreSQL's own: that of all characters behind each other, then that of the numbers of pairs.
    func compare(to other: Self) -> Int {
        guard !pairs.isEmpty, !other.pairs.isEmpty else { return pairs.count - other.pairs.count }
        let (left, right) = (joined, other.joined)
        for (first, second) in zip(left, right) where first != second { return first < second ? -1 : 1 }
        if left.count != right.count { return left.count - right.count }
        if pairs.count != other.pairs.count { return pairs.count - other.pairs.count }
        for (first, second) in zip(pairs, other.pairs) {
            if first.key.count != second.key.count { return first.key.count - second.key.count }
            if (first.value == nil) != (second.value == nil) { return first.value == nil ? 1 : -1 }
            let counts = (first.value?.count ?? 0, second.value?.count ?? 0)
            if counts.0 != counts.1 { return counts.0 - counts.1 }
        }
        return 0
    }

    private var joined: [UInt8] { pairs.flatMap { $0.key + ($0.value ?? []) } }

    /// The order of keys: by their lengths, then by their bytes.
    static func order(_ left: [UInt8], _ right: [UInt8]) -> Int {
        if left.count != right.count { return left.count - right.count }
        for (first, second) in zip(left, right) where first != second { return first < second ? -1 : 1 }
        return 0
    }

    /// The pair of a key.
    subscript(key: [UInt8]) -> Pair? {
        var (low, high) = (0, pairs.count)
        while low < high {
            let middle = (low + high) / 2
            let order = Self.order(pairs[middle].key, key)
            if order == 0 { return pairs[middle] }
            if order < 0 { low = middle + 1 } else { high = middle }
        }
        return nil
    }
}
