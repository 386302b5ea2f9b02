import PostgresCatalog
import PostgresWire

/// How words are made from pieces of a document: which dictionaries are asked for which kinds of tokens.
struct TextSearchConfiguration {
    private let dictionaries: [Int32: [TextSearchDictionary]]

    /// The configuration of this OID.
    ///
    /// - Throws: 0A000 where a dictionary of it is not built.
    init(_ oid: OID, in catalog: CatalogSnapshot) throws(PostgresError) {
        var known: [OID: TextSearchDictionary] = [:]
        var dictionaries: [Int32: [TextSearchDictionary]] = [:]
        for (token, oids) in catalog.textSearchMappings(of: oid) {
            for dictionary in oids {
                let made: TextSearchDictionary
                if let found = known[dictionary] {
                    made = found
                } else {
                    made = try TextSearchDictionary(dictionary, in: catalog)
                    known[dictionary] = made
                }
                dictionaries[token, default: []].append(made)
            }
        }
        self.dictionaries = dictionaries
    }

    /// The session's own configuration.
    init(_ environment: any FunctionEnvironment) throws(PostgresError) {
        let name = environment.setting("default_text_search_config") ?? "pg_catalog.english"
        let found = try ObjectNames(environment).value(of: name, as: .regconfig)
        try self.init(found.oidValue, in: environment.catalog)
    }

    /// The dictionaries that are asked for tokens of a kind; none for tokens that are left out.
    func dictionaries(for kind: TextSearchToken.Kind) -> [TextSearchDictionary] { dictionaries[kind.rawValue] ?? [] }

    /// The lexemes of a token with the dictionary that knows it; nil where none does.
    func lexemes(of token: TextSearchToken) -> (dictionary: TextSearchDictionary, lexemes: [String])? {
        var text = token.text
        for dictionary in dictionaries(for: token.kind) {
            if let filtered = dictionary.filtered(text) {
                text = filtered
            } else if let lexemes = dictionary.lexemes(of: text) {
                return (dictionary, lexemes)
            }
        }
        return nil
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
            guard token.text.utf8.count < 2047, let lexemes = lexemes(of: token)?.lexemes else { continue }
            place += 1
            for word in lexemes { words.append(Word(text: word, place: place)) }
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

    /// The operand that the words of a text make, joined in their order.
    func operand(
        _ text: String,
        joining: Joining,
        weights: UInt8 = 0,
        isPrefix: Bool = false
    ) -> [TextSearchDraft.Item] {
        var place = 0
        var items: [TextSearchDraft.Item] = []
        func append(_ item: TextSearchDraft.Item) {
            let isFirst = items.isEmpty
            items.append(item)
            if !isFirst { items.append(joining == .and ? .and : .phrase(distance: 1)) }
        }
        var last = 0
        for word in words(of: text, after: &place) {
            while last > 0, last + 1 < word.place {
                append(nil)
                last += 1
            }
            last = word.place
            append(.word(word.text, weights: weights, isPrefix: isPrefix))
        }
        return items.isEmpty ? [nil] : items
    }

    /// The query for the words of a text.
    func query(for text: String, joining: Joining) -> TextSearchQuery {
        var draft = TextSearchDraft()
        draft.append(operand(text, joining: joining))
        return draft.cleaned
    }
}
