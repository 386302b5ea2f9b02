/// Words of a document with the places where they stand: `tsvector` (PostgreSQL 15 docs, §8.11.1).
public struct TextSearchVector: Hashable, Sendable {
    /// How much a place counts, from D (the usual) to A.
    public enum Weight: UInt8, Hashable, Sendable, CaseIterable {
        /// The usual weight.
        case d
        /// More than usual.
        case c
        /// Still more.
        case b
        /// The most.
        case a

        /// The letter.
        package var letter: UInt8 { UInt8(ascii: "D") &- rawValue }

        /// The weight of a letter of either case.
        package init?(letter: UInt8) {
            let upper = letter & 0xDF
            guard upper >= UInt8(ascii: "A"), upper <= UInt8(ascii: "D") else { return nil }
            self.init(rawValue: UInt8(ascii: "D") &- upper)
        }
    }

    /// A place of a word.
    public struct Position: Hashable, Sendable {
        /// The number of the word in the document, from 1.
        public var place: Int
        /// How much it counts.
        public var weight: Weight

        /// A place of a word.
        public init(_ place: Int, _ weight: Weight = .d) {
            self.place = min(place, TextSearchVector.maximumPlace)
            self.weight = weight
        }
    }

    /// A word with its places.
    public struct Lexeme: Hashable, Sendable {
        /// The word.
        public var word: String
        /// Its places in order, each once; none where they are not known.
        public var positions: [Position]

        /// A word with its places.
        public init(_ word: String, _ positions: [Position] = []) {
            self.word = word
            self.positions = positions
        }
    }

    /// The largest number of a place.
    package static let maximumPlace = 16383
    /// How many places of one word are kept.
    package static let maximumPositions = 255

    /// The words in the order of their bytes, each once.
    public private(set) var lexemes: [Lexeme]

    /// The words, those that come more than once put together.
    public init(_ lexemes: [Lexeme] = []) {
        let sorted = lexemes.enumerated().sorted { left, right in
            let order = TextSearchVector.order(left.element.word, right.element.word)
            return order == 0 ? left.offset < right.offset : order < 0
        }
        self.lexemes = []
        for (_, lexeme) in sorted {
            if let last = self.lexemes.last, TextSearchVector.order(last.word, lexeme.word) == 0 {
                self.lexemes[self.lexemes.count &- 1].positions += lexeme.positions
            } else {
                self.lexemes.append(lexeme)
            }
        }
        for index in self.lexemes.indices {
            self.lexemes[index].positions = TextSearchVector.merged(self.lexemes[index].positions)
        }
    }

    /// Places in order; of those of one number the heaviest.
    private static func merged(_ positions: [Position]) -> [Position] {
        if positions.count < 2 { return positions }
        var result: [Position] = []
        for position in positions.sorted(by: { $0.place < $1.place }) {
            if let last = result.last, last.place == position.place {
                if position.weight.rawValue > last.weight.rawValue { result[result.count &- 1] = position }
            } else if result.count < maximumPositions, result.last?.place != maximumPlace {
                result.append(position)
            }
        }
        return result
    }

    /// Orders words by their bytes.
    package static func order(_ left: String, _ right: String) -> Int {
        for (first, second) in zip(left.utf8, right.utf8) where first != second { return Int(first) &- Int(second) }
        return left.utf8.count &- right.utf8.count
    }

    /// The lexeme of a word.
    package subscript(word: String) -> Lexeme? {
        let index = index(of: word)
        guard index < lexemes.count, TextSearchVector.order(lexemes[index].word, word) == 0 else { return nil }
        return lexemes[index]
    }

    /// The lexemes whose words start with a text.
    package func lexemes(startingWith prefix: String) -> ArraySlice<Lexeme> {
        lexemes[index(of: prefix)...].prefix { $0.word.utf8.starts(with: prefix.utf8) }
    }

    /// The index of the first word that is not before this one.
    private func index(of word: String) -> Int {
        var (low, high) = (0, lexemes.count)
        while low < high {
            let middle = (low &+ high) / 2
            if TextSearchVector.order(lexemes[middle].word, word) < 0 { low = middle &+ 1 } else { high = middle }
        }
        return low
    }
}
