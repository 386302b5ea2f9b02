import PostgresQuery
import PostgresWire

/// The triples of letters that a text is made of: each word in small letters, with two blanks before it and one behind.
struct Trigrams {
    /// Three bytes: letters of ASCII, or what stands for others.
    struct Trigram: Hashable, Comparable {
        let bytes: [Int8]

        /// Three characters; those that are more than three bytes together are stood for by a sum of them.
        init(_ characters: ArraySlice<Unicode.Scalar>) {
            let utf8 = characters.flatMap { Array(String($0).utf8) }
            if utf8.count == 3 {
                bytes = utf8.map { Int8(bitPattern: $0) }
            } else {
                let sum = Self.checksum(utf8)
                bytes = (0..<3).map { Int8(truncatingIfNeeded: sum >> UInt32($0 * 8)) }
            }
        }

        /// Orders by the bytes as numbers with a sign, which is the order of PostgreSQL's own.
        static func < (left: Trigram, right: Trigram) -> Bool { left.bytes.lexicographicallyPrecedes(right.bytes) }

        /// The letters, or the number of what stands for them.
        var text: String {
            if bytes.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
                return String(decoding: bytes.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            }
            let number = bytes.reduce(UInt32(0)) { $0 << 8 | UInt32(UInt8(bitPattern: $1)) }
            let digits = String(number, radix: 16)
            return "0x" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
        }

        private static let table: [UInt32] = (0..<256).map { byte in
            (0..<8).reduce(UInt32(byte)) { value, _ in value & 1 == 0 ? value >> 1 : value >> 1 ^ 0xEDB8_8320 }
        }

        /// PostgreSQL's older sum: the table is that of numbers read from the low end, the bytes come from the high one.
        private static func checksum(_ bytes: [UInt8]) -> UInt32 {
            let sum = bytes.reduce(UInt32.max) { sum, byte in
                table[Int(UInt8(truncatingIfNeeded: sum >> 24) ^ byte)] ^ sum << 8
            }
            return sum ^ .max
        }
    }

    /// Where a word begins or ends among the triples.
    struct Bounds: OptionSet {
        let rawValue: UInt8
        static let left = Bounds(rawValue: 1)
        static let right = Bounds(rawValue: 2)
    }

    /// The triples as they follow in the text.
    private(set) var sequence: [Trigram] = []
    /// For each of them what it is in its word.
    private(set) var bounds: [Bounds] = []

    init(_ text: String) {
        for word in Self.words(text) {
            let padded: [Unicode.Scalar] = [" ", " "] + word + [" "]
            let count = padded.count - 2
            for start in 0..<count {
                sequence.append(Trigram(padded[start..<(start + 3)]))
                var bound: Bounds = []
                if start == 0 { bound.insert(.left) }
                if start == count - 1 { bound.insert(.right) }
                bounds.append(bound)
            }
        }
    }

    /// The triples in their order, each once.
    var distinct: [Trigram] { Set(sequence).sorted() }

    private static func words(_ text: String) -> [[Unicode.Scalar]] {
        var words: [[Unicode.Scalar]] = []
        var word: [Unicode.Scalar] = []
        for character in text.unicodeScalars {
            if character.properties.isAlphabetic || character.properties.numericType == .decimal {
                word.append(character.simpleLowercase)
            } else if !word.isEmpty {
                words.append(word)
                word = []
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// How alike two texts are: the part of all their triples that they share.
    static func similarity(_ left: String, _ right: String) -> Float {
        let first = Set(Trigrams(left).sequence)
        let second = Set(Trigrams(right).sequence)
        guard !first.isEmpty, !second.isEmpty else { return 0 }
        let shared = first.intersection(second).count
        return share(shared, first.count, second.count)
    }

    fileprivate static func share(_ count: Int, _ first: Int, _ second: Int) -> Float {
        Float(count) / Float(first + second - count)
    }

    /// How alike a text is to the part of another that is most like it; with `isStrict` to a part of whole words.
    static func wordSimilarity(_ left: String, _ right: String, isStrict: Bool) -> Float {
        let wanted = Set(Trigrams(left).sequence)
        let searched = Trigrams(right)
        var search = WordSearch(wanted, searched, isStrict: isStrict)
        return search.best()
    }
}

/// The search for the part of a text whose triples are most like those of another.
private struct WordSearch {
    private let isStrict: Bool
    private let bounds: [Trigrams.Bounds]
    /// For each triple of the text its number among the different ones.
    private let numbers: [Int]
    /// For each number whether the other text has the triple.
    private let isWanted: [Bool]
    private let wantedCount: Int
    /// For each number where the triple was last seen in the part; -1 for nowhere.
    private var last: [Int]

    init(_ wanted: Set<Trigrams.Trigram>, _ text: Trigrams, isStrict: Bool) {
        self.isStrict = isStrict
        bounds = text.bounds
        wantedCount = wanted.count
        var known: [Trigrams.Trigram: Int] = [:]
        var isWanted: [Bool] = []
        numbers = text.sequence.map { trigram in
            if let number = known[trigram] { return number }
            known[trigram] = isWanted.count
            isWanted.append(wanted.contains(trigram))
            return isWanted.count - 1
        }
        self.isWanted = isWanted
        last = Array(repeating: -1, count: isWanted.count)
    }

    mutating func best() -> Float {
        var (lower, different, shared) = (isStrict ? 0 : -1, 0, 0)
        var best: Float = 0
        for (place, number) in numbers.enumerated() {
            if lower >= 0 || isWanted[number] {
                if last[number] < 0 {
                    different += 1
                    if isWanted[number] { shared += 1 }
                }
                last[number] = place
            }
            guard isStrict ? bounds[place].contains(.right) : isWanted[number] else { continue }
            if lower == -1 {
                lower = place
                different = 1
            }
            var found = Trigrams.share(shared, wantedCount, different)
            // A part that begins later may be more alike.
            var (fewer, fewerShared) = (different, shared)
            let before = lower
            for start in before...place {
                if !isStrict || bounds[start].contains(.left) {
                    let other = Trigrams.share(fewerShared, wantedCount, fewer)
                    if other > found { (found, different, lower, shared) = (other, fewer, start, fewerShared) }
                }
                let other = numbers[start]
                guard last[other] == start else { continue }
                fewer -= 1
                if isWanted[other] { fewerShared -= 1 }
            }
            best = max(best, found)
            for start in before..<lower where last[numbers[start]] == start { last[numbers[start]] = -1 }
        }
        return best
    }
}
