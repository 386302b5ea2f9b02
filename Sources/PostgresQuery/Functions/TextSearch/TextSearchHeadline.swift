import PostgresWire

/// A stretch of a document with the words of a query marked (`ts_headline`).
struct TextSearchHeadline {
    /// How the stretch is chosen and marked.
    struct Options {
        var maximumWords = 35
        var minimumWords = 15
        var shortWord = 3
        var highlightsAll = false
        var start = "<b>"
        var stop = "</b>"
        /// How many stretches there may be; 0 for a single one that is chosen as a whole.
        var maximumFragments = 0
        var delimiter = " ... "

        init() {}

        /// Reads options like `MaxWords=20, StartSel=<i>` (22023 where one is wrong).
        init(_ text: String) throws(PostgresError) {
            for (name, value) in try OptionList.read(text) {
                switch name.lowercased() {
                case "maxwords": maximumWords = try Self.number(value)
                case "minwords": minimumWords = try Self.number(value)
                case "shortword": shortWord = try Self.number(value)
                case "maxfragments": maximumFragments = try Self.number(value)
                case "fragmentdelimiter": delimiter = value
                case "startsel": start = value
                case "stopsel": stop = value
                case "highlightall":
                    highlightsAll = ["1", "on", "true", "t", "y", "yes"].contains(value.lowercased())
                default: throw PostgresError("22023", "unrecognized headline parameter: \"\(name)\"")
                }
            }
            if highlightsAll { return }
            func refuse(_ message: String) -> PostgresError { PostgresError("22023", message) }
            if minimumWords >= maximumWords { throw refuse("MinWords should be less than MaxWords") }
            if minimumWords <= 0 { throw refuse("MinWords should be positive") }
            if shortWord < 0 { throw refuse("ShortWord should be >= 0") }
            if maximumFragments < 0 { throw refuse("MaxFragments should be >= 0") }
        }

        private static func number(_ text: String) throws(PostgresError) -> Int {
            Int(try PostgresValue(text: text, type: .int4, formats: TextFormats()).integer)
        }
    }

    /// A piece of the document.
    struct Piece {
        var kind: TextSearchToken.Kind
        var text: String
        /// The words that it stands for, with their number.
        var words: [String] = []
        var place = 0
        /// How many words of the query it is one of.
        var matches = 0

        /// Whether it counts as no word.
        var isNoWord: Bool {
            switch kind {
            case .blank, .tag: true
            default: isCompoundOrURL
            }
        }

        /// Whether its parts follow, so that it is left out itself.
        var isCompoundOrURL: Bool { kind.isCompound || kind == .url }

        /// Whether a headline had better not end with it.
        func isBadEnd(_ shortWord: Int) -> Bool {
            if matches > 0 { return false }
            switch kind {
            case .scientific, .version, .decimal, .signedInteger, .unsignedInteger, .protocol, .entity: return true
            default: return isNoWord || text.utf8.count <= shortWord
            }
        }
    }

    let options: Options
    private let query: TextSearchQuery
    private(set) var pieces: [Piece] = []

    init(_ text: String, _ query: TextSearchQuery, _ configuration: TextSearchConfiguration, _ options: Options) {
        self.options = options
        self.query = query
        let searched = query.words
        var parser = TextSearchParser(text)
        var place = 0
        for token in parser.parse() {
            var piece = Piece(kind: token.kind, text: token.text)
            if let lexemes = configuration.lexemes(of: token)?.lexemes {
                place += 1
                piece.words = lexemes
                piece.place = place
                piece.matches = searched.count { word in
                    guard case .word(let text, _, let isPrefix) = word else { return false }
                    return piece.words.contains {
                        isPrefix ? $0.utf8.starts(with: text.utf8) : $0.utf8.elementsEqual(text.utf8)
                    }
                }
            }
            pieces.append(piece)
        }
    }

    /// The stretch with its marks.
    func text() -> String {
        if pieces.isEmpty { return "" }
        if options.maximumFragments > 0 { return marked(fragments()) }
        return marked([options.highlightsAll ? 0...pieces.count - 1 : best()])
    }

    /// Stretches in their order, none of which reaches into another.
    private func marked(_ ranges: [ClosedRange<Int>]) -> String {
        let isShown = pieces.indices.map { index in ranges.contains { $0.contains(index) } }
        var result = ""
        for index in pieces.indices where isShown[index] {
            if index > 0, !isShown[index - 1], !result.isEmpty { result += options.delimiter }
            let piece = pieces[index]
            if !options.highlightsAll, piece.kind == .tag {
                result += " "
            } else if !piece.isCompoundOrURL {
                let isSelected = piece.matches > 0
                let isStart = isSelected && !(index > 0 && isShown[index - 1] && pieces[index - 1].matches > 0)
                let isEnd =
                    isSelected && !(index + 1 < pieces.count && isShown[index + 1] && pieces[index + 1].matches > 0)
                result += (isStart ? options.start : "") + piece.text + (isEnd ? options.stop : "")
            }
        }
        return result
    }

    /// The next stretch from a piece on that answers the query, as short as can be.
    func cover(from start: Int) -> ClosedRange<Int>? {
        let limit = max(options.maximumWords * 10, 100) * max(options.maximumFragments, 1)
        func next(_ place: Int) -> Int? { pieces.indices[place...].first { pieces[$0].matches > 0 } }
        var first = start < pieces.count ? next(start) : nil
        while let low = first {
            var last: Int? = low
            var following: Int?
            while let high = last, high - low < limit {
                if answers(low...high) { return low...high }
                let more = high + 1 < pieces.count ? next(high + 1) : nil
                if high == low { following = more }
                last = more
            }
            first = following
        }
        return nil
    }

    private func answers(_ range: ClosedRange<Int>) -> Bool {
        let lexemes = pieces[range].flatMap { piece in
            piece.words.map { TextSearchVector.Lexeme($0, [.init(piece.place)]) }
        }
        return TextSearchMatch(vector: TextSearchVector(lexemes)).matches(query)
    }

    /// A stretch that may become the headline.
    private struct Candidate {
        var range: ClosedRange<Int>
        var matches: Int
        var isWhole: Bool
    }

    /// The words at the beginning, for a document in which nothing is found.
    func beginning() -> ClosedRange<Int> {
        var (count, end) = (0, 0)
        for index in pieces.indices where count < options.minimumWords {
            if !pieces[index].isNoWord { count += 1 }
            end = index
        }
        return 0...end
    }

    private func best() -> ClosedRange<Int> {
        var best: Candidate?
        var start = 0
        while let cover = cover(from: start) {
            let candidate = candidate(around: cover)
            if isBetter(candidate, than: best) { best = candidate }
            start = cover.lowerBound + 1
        }
        return best?.range ?? beginning()
    }

    private func isBetter(_ candidate: Candidate, than best: Candidate?) -> Bool {
        guard let best else { return true }
        if candidate.isWhole != best.isWhole { return candidate.isWhole }
        if candidate.matches != best.matches { return candidate.matches > best.matches }
        return !isBadEnd(candidate.range.upperBound) && isBadEnd(best.range.upperBound)
    }

    func isBadEnd(_ index: Int) -> Bool { pieces[index].isBadEnd(options.shortWord) }

    /// The stretch made longer or shorter, until it has the length wanted and ends well.
    private func candidate(around cover: ClosedRange<Int>) -> Candidate {
        var (count, matches) = (0, 0)
        var (start, end) = (cover.lowerBound, cover.lowerBound)
        func take(_ index: Int, _ sign: Int) {
            if !pieces[index].isNoWord { count += sign }
            if pieces[index].matches > 0 { matches += sign }
        }
        var index = cover.lowerBound
        while index <= cover.upperBound, count < options.maximumWords {
            take(index, 1)
            end = index
            index += 1
        }
        if count < options.maximumWords {
            index -= 1
            while index < pieces.count, count < options.maximumWords {
                if index > cover.upperBound { take(index, 1) }
                end = index
                if !isBadEnd(index), count >= options.minimumWords { break }
                index += 1
            }
            if count < options.minimumWords {
                index = cover.lowerBound - 1
                while index >= 0 {
                    take(index, 1)
                    if count >= options.maximumWords { break }
                    if !isBadEnd(index), count >= options.minimumWords { break }
                    index -= 1
                }
                start = max(index, 0)
            }
        } else {
            index = min(index, cover.upperBound)
            while count > options.minimumWords, isBadEnd(index) {
                take(index, -1)
                end = index - 1
                index -= 1
            }
        }
        return Candidate(
            range: start...max(start, end),
            matches: matches,
            isWhole: start <= cover.lowerBound && end >= cover.upperBound
        )
    }
}

/// Options written as `name=value, name="value"`.
enum OptionList {
    /// - Throws: 42601 where a name has no value or a quote no end.
    static func read(_ text: String) throws(PostgresError) -> [(name: String, value: String)] {
        let invalid = PostgresError("42601", "invalid parameter list format: \"\(text)\"")
        var result: [(name: String, value: String)] = []
        var rest = text[...]
        while true {
            rest = rest.drop { $0.isWhitespace || $0 == "," }
            guard let first = rest.first else { return result }
            let name: String
            if first == "\"" {
                guard let quoted = takeQuoted(&rest) else { throw invalid }
                name = quoted
            } else {
                // A name has one character at least, whichever it is.
                let plain = rest.dropFirst().prefix { $0 != "=" && !$0.isWhitespace }
                name = String(first) + plain
                rest = rest.dropFirst(plain.count + 1)
            }
            rest = rest.drop { $0.isWhitespace }
            guard rest.first == "=" else { throw invalid }
            rest = rest.dropFirst().drop { $0.isWhitespace }
            guard let start = rest.first else { throw invalid }
            if start == "E", rest.dropFirst().first == "'" { rest = rest.dropFirst() }
            if let quote = rest.first, quote == "\"" || quote == "'" {
                guard let quoted = takeQuoted(&rest) else { throw invalid }
                result.append((name, quoted))
            } else {
                let plain = rest.prefix { $0 != "," && !$0.isWhitespace }
                rest = rest.dropFirst(plain.count)
                result.append((name, String(plain)))
            }
        }
    }

    /// What stands between quotes of the kind that comes next; nil where there is no second one.
    private static func takeQuoted(_ rest: inout Substring) -> String? {
        guard let quote = rest.popFirst() else { return nil }
        var value = ""
        while let character = rest.popFirst() {
            if character == quote {
                guard rest.first == quote else { return value }
                rest = rest.dropFirst()
            }
            value.append(character)
        }
        return nil
    }
}
