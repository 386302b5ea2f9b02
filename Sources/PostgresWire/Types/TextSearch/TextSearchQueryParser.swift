/// Reads the operators of a query by recursive descent: `|`, `&`, `<->`, `!`.
package struct TextSearchQueryParser {
    /// Makes the part of a query that a word stands for.
    package typealias WordMaker = (String, UInt8, Bool) throws(PostgresError) -> TextSearchDraft

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
            if reader.words.peek == nil { return .stop }
            let node = try reader.or(make)
            reader.words.skipBlanks()
            guard reader.words.peek == nil else { throw failure }
            return node
        }
    }

    private struct Reader {
        var words: TextSearchWords
        let failure: PostgresError
        let text: String
        var depth = 0
        /// How many operators of phrases there are.
        private var phrases = 0

        init(words: TextSearchWords, failure: PostgresError, text: String) {
            self.words = words
            self.failure = failure
            self.text = text
        }

        mutating func or(_ make: WordMaker) throws(PostgresError) -> TextSearchDraft {
            try nest()
            defer { depth &-= 1 }
            var parts = [try and(make)]
            while skip(UInt8(ascii: "|")) { parts.append(try and(make)) }
            return .chain(parts) { .or($0, $1) }
        }

        private mutating func nest() throws(PostgresError) {
            depth &+= 1
            guard depth < 200 else { throw PostgresError("54001", "stack depth limit exceeded") }
        }

        private mutating func and(_ make: WordMaker) throws(PostgresError) -> TextSearchDraft {
            var parts = [try phrase(make)]
            while skip(UInt8(ascii: "&")) { parts.append(try phrase(make)) }
            return .chain(parts) { .and($0, $1) }
        }

        private mutating func phrase(_ make: WordMaker) throws(PostgresError) -> TextSearchDraft {
            var left = try operand(make)
            while let distance = try distance() {
                phrases &+= 1
                guard phrases < 2000 else { throw PostgresError("54001", "stack depth limit exceeded") }
                left = .phrase(left, try operand(make), distance: distance)
            }
            return left
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

        private mutating func operand(_ make: WordMaker) throws(PostgresError) -> TextSearchDraft {
            if skip(UInt8(ascii: "!")) {
                try nest()
                defer { depth &-= 1 }
                return .not(try operand(make))
            }
            if skip(UInt8(ascii: "(")) {
                let inner = try or(make)
                guard skip(UInt8(ascii: ")")) else { throw failure }
                return inner
            }
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

extension TextSearchQuery {
    /// The error of a distance that is too large, or below 0.
    package static var wrongDistance: PostgresError {
        PostgresError(
            "22023",
            "distance in phrase operator must be an integer value between zero and \(maximumDistance) inclusive"
        )
    }
}
