/// Reads the words and operators of a query: `|`, `&`, `<->`, `!` and parentheses.
package struct TextSearchQueryParser {
    /// Makes the operand that a word stands for.
    package typealias WordMaker = (String, UInt8, Bool) throws(PostgresError) -> [TextSearchDraft.Item]

    private let text: String
    private let failure: PostgresError

    package init(_ text: String) {
        self.text = text
        failure = PostgresError("42601", "syntax error in tsquery: \"\(text)\"")
    }

    /// Reads the whole text.
    package mutating func parse(_ make: WordMaker) throws(PostgresError) -> TextSearchDraft {
        let failure = failure
        let text = text
        return try text.withBytes { (bytes) throws(PostgresError) in
            var reader = Reader(words: TextSearchWords(bytes, isQuery: true, failure), failure: failure, text: text)
            reader.words.skipBlanks()
            return reader.words.peek == nil ? TextSearchDraft() : try reader.draft(make)
        }
    }

    private struct Reader {
        var words: TextSearchWords
        let failure: PostgresError
        let text: String

        mutating func draft(_ make: WordMaker) throws(PostgresError) -> TextSearchDraft {
            var draft = TextSearchDraft()
            var parentheses = 0
            while true {
                if skip(UInt8(ascii: "!")) {
                    try draft.append(.not)
                    continue
                }
                if skip(UInt8(ascii: "(")) {
                    draft.openParenthesis()
                    parentheses &+= 1
                    continue
                }
                draft.append(try word(make))
                while skip(UInt8(ascii: ")")) {
                    guard parentheses > 0 else { throw failure }
                    draft.closeParenthesis()
                    parentheses &-= 1
                }
                guard let item = try joiner() else { break }
                try draft.append(item)
            }
            words.skipBlanks()
            guard parentheses == 0, words.peek == nil else { throw failure }
            return draft
        }

        /// The operator between two operands.
        private mutating func joiner() throws(PostgresError) -> TextSearchQuery.Item? {
            if skip(UInt8(ascii: "|")) { return .or }
            if skip(UInt8(ascii: "&")) { return .and }
            return try distance().map { .phrase(distance: $0) }
        }

        private mutating func skip(_ byte: UInt8) -> Bool {
            words.skipBlanks()
            guard words.peek == byte else { return false }
            words.offset &+= 1
            return true
        }

        /// `<->` or `<2>`.
        private mutating func distance() throws(PostgresError) -> Int? {
            guard skip(UInt8(ascii: "<")) else { return nil }
            if words.peek == UInt8(ascii: "-") {
                words.offset &+= 1
                try endDistance()
                return 1
            }
            var number = 0
            let start = words.offset
            while let byte = words.peek, ByteReader.isDigit(byte) {
                number = min(number &* 10 &+ Int(byte &- UInt8(ascii: "0")), 1_000_000)
                words.offset &+= 1
            }
            guard words.offset > start else { throw failure }
            try endDistance()
            guard number <= TextSearchQuery.maximumDistance else { throw TextSearchQuery.wrongDistance }
            return number
        }

        /// What ends a distance, behind which the text must go on.
        private mutating func endDistance() throws(PostgresError) {
            guard words.peek == UInt8(ascii: ">") else { throw failure }
            words.offset &+= 1
            guard words.peek != nil else { throw failure }
        }

        private mutating func word(_ make: WordMaker) throws(PostgresError) -> [TextSearchDraft.Item] {
            words.skipBlanks()
            guard words.peek != nil else {
                throw PostgresError("42601", "no operand in tsquery: \"\(text)\"")
            }
            guard let word = try words.next() else { throw failure }
            guard word.utf8.count < 2047 else {
                throw PostgresError("54000", "word is too long in tsquery: \"\(text)\"")
            }
            var weights: UInt8 = 0
            var isPrefix = false
            if words.peek == UInt8(ascii: ":") {
                words.offset &+= 1
                while let byte = words.peek {
                    if byte == UInt8(ascii: "*") {
                        isPrefix = true
                    } else if let weight = TextSearchVector.Weight(letter: byte) {
                        weights |= 1 << weight.rawValue
                    } else {
                        break
                    }
                    words.offset &+= 1
                }
            }
            return try make(word, weights, isPrefix)
        }
    }
}
