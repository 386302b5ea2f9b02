import PostgresWire

/// How words are made from pieces of a document: the configurations `simple` and `english`.
struct TextSearchConfiguration {
    /// What makes a word from a piece.
    enum Dictionary: String {
        case simple
        case englishStem = "english_stem"

        /// The words of a piece; none for a stop word.
        func words(_ text: String) -> [String] {
            let lower = Self.lowercased(text)
            switch self {
            case .simple: return [lower]
            case .englishStem: return EnglishStopWords.all.contains(lower) ? [] : [EnglishStemmer.stem(lower)]
            }
        }

        private static func lowercased(_ text: String) -> String {
            var result = String.UnicodeScalarView()
            for scalar in text.unicodeScalars {
                let mapped = scalar.properties.lowercaseMapping.unicodeScalars
                result.append(mapped.count == 1 ? mapped.first ?? scalar : scalar)
            }
            return String(result)
        }
    }

    private let isEnglish: Bool

    /// The configuration of this name, with or without its schema (42704, or 0A000 for one that is not built).
    init(named name: String) throws(PostgresError) {
        switch name {
        case "simple", "pg_catalog.simple": isEnglish = false
        case "english", "pg_catalog.english": isEnglish = true
        default: throw PostgresError(.featureNotSupported, "text search configuration \"\(name)\" is not supported")
        }
    }

    /// The session's own configuration.
    init(_ environment: any FunctionEnvironment) throws(PostgresError) {
        try self.init(named: environment.setting("default_text_search_config") ?? "pg_catalog.english")
    }

    /// What makes words from pieces of a kind; nil where nothing does.
    func dictionary(for kind: TextSearchToken.Kind) -> Dictionary? {
        switch kind {
        case .blank, .tag, .protocol, .entity: nil
        case .asciiWord, .word, .wordPart, .asciiPart, .asciiCompound, .compound: isEnglish ? .englishStem : .simple
        default: .simple
        }
    }

    /// A word of a document with its number.
    struct Word {
        var text: String
        var place: Int
    }

    /// The words of a document; `place` is the number of the last one before it, and of the last one in it afterwards.
    func words(of text: String, after place: inout Int) -> [Word] {
        var words: [Word] = []
        var parser = TextSearchParser(text)
        for token in parser.parse() {
            guard let dictionary = dictionary(for: token.kind), token.text.utf8.count < 2047 else { continue }
            place += 1
            for word in dictionary.words(token.text) { words.append(Word(text: word, place: place)) }
        }
        return words
    }

    /// The words of a document with their places.
    func vector(of text: String) -> TextSearchVector {
        var place = 0
        return TextSearchVector(words(of: text, after: &place).map { .init($0.text, [.init($0.place)]) })
    }

    /// What joins the words of one operand.
    enum Joining { case and, phrase }

    /// The query for the words of a text.
    func draft(of text: String, joining: Joining, weights: UInt8 = 0, isPrefix: Bool = false) -> TextSearchDraft {
        var place = 0
        var result: TextSearchDraft?
        func append(_ next: TextSearchDraft) {
            guard let left = result else { return result = next }
            result = joining == .and ? .and(left, next) : .phrase(left, next, distance: 1)
        }
        var last = 0
        for word in words(of: text, after: &place) {
            while last > 0, last + 1 < word.place {
                append(.stop)
                last += 1
            }
            last = word.place
            append(.word(word.text, weights: weights, isPrefix: isPrefix))
        }
        return result ?? .stop
    }
}
