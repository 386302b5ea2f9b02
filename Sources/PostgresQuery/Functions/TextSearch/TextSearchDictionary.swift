import PostgresCatalog
import PostgresWire

/// What makes lexemes of a token (PostgreSQL 15 docs, section 12.6).
struct TextSearchDictionary {
    private enum Method {
        /// The token in small letters, where that is to be taken for known.
        case simple(accepts: Bool)
        /// The stem of a word of a language.
        case stem(TextSearchLanguage)
        /// What a library makes of the token, which other dictionaries look at then.
        case filter(@Sendable (String) -> String?)
    }

    /// The OID in `pg_ts_dict`.
    let oid: OID
    private let method: Method
    private let stopWords: Set<String>

    /// The dictionary `simple`.
    static let simple = TextSearchDictionary(
        oid: TextSearchObject.simpleDictionary,
        method: .simple(accepts: true),
        stopWords: []
    )

    private init(oid: OID, method: Method, stopWords: Set<String>) {
        self.oid = oid
        self.method = method
        self.stopWords = stopWords
    }

    /// A dictionary of the catalog.
    ///
    /// - Throws: 0A000 for one of a kind or a language that is not built.
    init(_ oid: OID, in catalog: CatalogSnapshot) throws(PostgresError) {
        self.oid = oid
        guard let (lexize, options) = catalog.textSearchMethod(of: oid) else {
            throw PostgresError("XX000", "cache lookup failed for text search dictionary \(oid)")
        }
        func option(_ name: String) -> String? { options.first { $0.name.lowercased() == name }?.value }
        switch lexize {
        case "dsimple_lexize":
            let accepts =
                option("accept").map { ["true", "on", "yes", "1", "t", "y"].contains($0.lowercased()) } ?? true
            method = .simple(accepts: accepts)
        case "dsnowball_lexize":
            guard let language = option("language").flatMap(TextSearchLanguage.init(name:)) else {
                throw Self.unsupported(oid, catalog)
            }
            method = .stem(language)
        default:
            guard let filter = FunctionLibraries.filter(lexize) else { throw Self.unsupported(oid, catalog) }
            method = .filter(filter)
        }
        if let name = option("stopwords") {
            guard let language = TextSearchLanguage(name: name) else { throw Self.unsupported(oid, catalog) }
            stopWords = language.stopWords
        } else {
            stopWords = []
        }
    }

    private static func unsupported(_ oid: OID, _ catalog: CatalogSnapshot) -> PostgresError {
        let name = catalog.textSearchDictionaryName(oid)?.name ?? oid.description
        return PostgresError(.featureNotSupported, "text search dictionary \"\(name)\" is not supported")
    }

    /// What the dictionary hands on to those behind it in the place of a token; nil where it does not do that.
    func filtered(_ token: String) -> String? {
        if case .filter(let filter) = method { filter(token) } else { nil }
    }

    /// The lexemes of a token: none for a stop word, nil for a token that it does not know.
    func lexemes(of token: String) -> [String]? {
        if case .filter(let filter) = method { return filter(token).map { [$0] } }
        let lower = Self.lowercased(token)
        if stopWords.contains(lower) { return [] }
        switch method {
        case .simple(let accepts): return accepts ? [lower] : nil
        case .stem(let language): return [language.stem(lower)]
        case .filter: return nil
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
