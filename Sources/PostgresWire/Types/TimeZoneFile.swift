/// A zone of the tz database, read from the bytes of its file (RFC 8536).
public struct TimeZoneFile: TimeZoneRules {
    /// The name as `SHOW TimeZone` writes it.
    public let name: String
    private var transitions: [Int64] = []
    /// The offset from each transition on, by its index in `offsets`.
    private var indices: [UInt8] = []
    private var offsets: [TimeZoneOffset] = []

    /// The offset of a zone that has never had another one.
    public var fixedSecondsEast: Int32? {
        guard let first = offsets.first?.secondsEast else { return nil }
        return offsets.allSatisfy { $0.secondsEast == first } ? first : nil
    }

    /// What holds behind the last transition.
    private var rule: PosixTimeZone?

    /// The zone in these bytes of a `TZif` file; nil where they are none.
    public init?(name: String, bytes: [UInt8]) {
        self.name = name
        guard let first = Header(bytes, at: 0) else { return nil }
        var header = first
        var timeSize = 4
        if first.version >= UInt8(ascii: "2") {
            guard let second = Header(bytes, at: first.end(timeSize: 4)) else { return nil }
            (header, timeSize) = (second, 8)
        }
        guard header.end(timeSize: timeSize) <= bytes.count, readData(bytes, header, timeSize: timeSize) else {
            return nil
        }
        guard timeSize == 8 else { return }
        let footer = bytes[header.end(timeSize: 8)...].split(
            separator: UInt8(ascii: "\n"),
            omittingEmptySubsequences: true
        )
        if let text = footer.first { rule = PosixTimeZone(name: name, rule: String(decoding: text, as: UTF8.self)) }
    }

    /// The counts at the head of a block.
    private struct Header {
        let version: UInt8
        let start: Int
        let universalCount, standardCount, leapCount, timeCount, typeCount, characterCount: Int

        init?(_ bytes: [UInt8], at start: Int) {
            guard start >= 0, start &+ 44 <= bytes.count, bytes[start..<start &+ 4].elementsEqual("TZif".utf8) else {
                return nil
            }
            self.start = start &+ 44
            version = bytes[start &+ 4]
            let counts = (0..<6).map { Int(TimeZoneFile.integer(bytes, at: start &+ 20 &+ $0 &* 4, size: 4)) }
            guard counts.allSatisfy({ $0 >= 0 && $0 <= bytes.count }) else { return nil }
            (universalCount, standardCount, leapCount) = (counts[0], counts[1], counts[2])
            (timeCount, typeCount, characterCount) = (counts[3], counts[4], counts[5])
        }

        func end(timeSize: Int) -> Int {
            start &+ timeCount &* (timeSize &+ 1) &+ typeCount &* 6 &+ characterCount &+ leapCount &* (timeSize &+ 4)
                &+ standardCount &+ universalCount
        }
    }

    /// A signed integer in network byte order; the caller answers for its bytes.
    private static func integer(_ bytes: [UInt8], at offset: Int, size: Int) -> Int64 {
        let value = bytes[offset..<offset &+ size].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return size == 4 ? Int64(Int32(truncatingIfNeeded: value)) : Int64(bitPattern: value)
    }

    private mutating func readData(_ bytes: [UInt8], _ header: Header, timeSize: Int) -> Bool {
        let indexStart = header.start &+ header.timeCount &* timeSize
        let typeStart = indexStart &+ header.timeCount
        let nameStart = typeStart &+ header.typeCount &* 6
        let names = bytes[nameStart..<nameStart &+ header.characterCount]
        transitions = (0..<header.timeCount).map {
            TimeZoneFile.integer(bytes, at: header.start &+ $0 &* timeSize, size: timeSize)
        }
        indices = Array(bytes[indexStart..<typeStart])
        for index in 0..<header.typeCount {
            let start = typeStart &+ index &* 6
            let abbreviation = names.dropFirst(Int(bytes[start &+ 5])).prefix { $0 != 0 }
            offsets.append(
                TimeZoneOffset(
                    secondsEast: Int32(truncatingIfNeeded: TimeZoneFile.integer(bytes, at: start, size: 4)),
                    abbreviation: String(decoding: abbreviation, as: UTF8.self),
                    isDaylight: bytes[start &+ 4] != 0
                )
            )
        }
        let isOrdered = zip(transitions, transitions.dropFirst()).allSatisfy { $0 < $1 }
        return isOrdered && !offsets.isEmpty && indices.allSatisfy { Int($0) < offsets.count }
    }

    /// The offset of the last transition to this abbreviation before an instant, or of the first behind it.
    public func offset(ofAbbreviation abbreviation: String, atUnixSeconds seconds: Int64) -> TimeZoneOffset? {
        let isAbbreviation = { (offset: TimeZoneOffset) in offset.abbreviation == abbreviation }
        guard offsets.contains(where: isAbbreviation) else { return nil }
        let uses = zip(transitions, indices).map { ($0, offsets[Int($1)]) }.filter { isAbbreviation($0.1) }
        if let last = uses.last(where: { $0.0 <= seconds }) { return last.1 }
        return offsets.first.flatMap { isAbbreviation($0) ? $0 : nil } ?? uses.first?.1
    }

    /// The offset at an instant, in seconds since 1970-01-01 UTC.
    public func offset(atUnixSeconds seconds: Int64) -> TimeZoneOffset {
        if let rule, transitions.last.map({ seconds >= $0 }) ?? true { return rule.offset(atUnixSeconds: seconds) }
        var (low, high) = (0, transitions.count)
        while low < high {
            let middle = (low &+ high) / 2
            if transitions[middle] <= seconds { low = middle &+ 1 } else { high = middle }
        }
        return low == 0 ? offsets[0] : offsets[Int(indices[low &- 1])]
    }
}
