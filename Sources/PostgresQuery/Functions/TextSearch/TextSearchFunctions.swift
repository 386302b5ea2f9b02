import PostgresWire

/// Functions of text search that make documents and queries, and match them (PostgreSQL 15 docs, §9.13).
enum TextSearchFunctions {
    static func register(in table: inout ScalarTable) {
        documents(in: &table)
        queries(in: &table)
        matching(in: &table)
        ranking(in: &table)
        headlines(in: &table)
        TextSearchVectorFunctions.register(in: &table)
        TextSearchQueryFunctions.register(in: &table)
    }

    /// A function with and without the configuration in front of its arguments.
    typealias Configured =
        @Sendable (
            [PostgresValue], TextSearchConfiguration, any FunctionEnvironment
        ) throws(PostgresError) -> PostgresValue

    private static func configured(
        _ name: String,
        _ byName: String,
        in table: inout ScalarTable,
        _ body: @escaping Configured
    ) {
        table[name] = .many { (values, environment) throws(PostgresError) in
            try body(values, try TextSearchConfiguration(environment), environment)
        }
        table[byName] = .many { (values, environment) throws(PostgresError) in
            try body(Array(values.dropFirst()), try configuration(values[0], environment), environment)
        }
    }

    /// The configuration that a `regconfig` stands for.
    static func configuration(
        _ value: PostgresValue,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> TextSearchConfiguration {
        try TextSearchConfiguration(value.oidValue, in: environment.catalog)
    }

    private static func documents(in table: inout ScalarTable) {
        configured("to_tsvector", "to_tsvector_byid", in: &table) { values, configuration, _ in
            .tsvector(configuration.vector(of: values[0].string))
        }
        for kind in ["json", "jsonb"] {
            configured("\(kind)_string_to_tsvector", "\(kind)_string_to_tsvector_byid", in: &table) {
                (values, configuration, _) throws(PostgresError) in
                .tsvector(try JSONDocument(kinds: [.string]).vector(JSONPiece(values[0]), configuration))
            }
            configured("\(kind)_to_tsvector", "\(kind)_to_tsvector_byid", in: &table) {
                (values, configuration, _) throws(PostgresError) in
                let kinds = try JSONDocument.kinds(values[1].jsonbValue)
                return .tsvector(try JSONDocument(kinds: kinds).vector(JSONPiece(values[0]), configuration))
            }
        }
    }

    private static func queries(in table: inout ScalarTable) {
        configured("to_tsquery", "to_tsquery_byid", in: &table) { (values, configuration, _) throws(PostgresError) in
            var parser = TextSearchQueryParser(values[0].string)
            let draft = try parser.parse { word, weights, isPrefix in
                configuration.operand(word, joining: .phrase, weights: weights, isPrefix: isPrefix)
            }
            return .tsquery(draft.cleaned)
        }
        configured("plainto_tsquery", "plainto_tsquery_byid", in: &table) { values, configuration, _ in
            .tsquery(configuration.query(for: values[0].string, joining: .and))
        }
        configured("phraseto_tsquery", "phraseto_tsquery_byid", in: &table) { values, configuration, _ in
            .tsquery(configuration.query(for: values[0].string, joining: .phrase))
        }
        configured("websearch_to_tsquery", "websearch_to_tsquery_byid", in: &table) {
            (values, configuration, _) throws(PostgresError) in
            .tsquery(try WebSearch(values[0].string, configuration).query())
        }
    }

    private static func matching(in table: inout ScalarTable) {
        table.plain("ts_match_vq") { vector, query in
            .bool(TextSearchMatch(vector: vector.tsvector).matches(query.tsquery))
        }
        table.plain("ts_match_qv") { query, vector in
            .bool(TextSearchMatch(vector: vector.tsvector).matches(query.tsquery))
        }
        table["ts_match_tq"] = .binary { (text, query, environment) throws(PostgresError) in
            let vector = try TextSearchConfiguration(environment).vector(of: text.string)
            return .bool(TextSearchMatch(vector: vector).matches(query.tsquery))
        }
        table["ts_match_tt"] = .binary { (text, query, environment) throws(PostgresError) in
            let configuration = try TextSearchConfiguration(environment)
            let vector = configuration.vector(of: text.string)
            let words = configuration.query(for: query.string, joining: .and)
            return .bool(TextSearchMatch(vector: vector).matches(words))
        }
    }

    private static func headlines(in table: inout ScalarTable) {
        for suffix in ["", "_opt"] {
            let hasOptions = !suffix.isEmpty
            configured("ts_headline\(suffix)", "ts_headline_byid\(suffix)", in: &table) {
                (values, configuration, _) throws(PostgresError) in
                let options =
                    hasOptions ? try TextSearchHeadline.Options(values[2].string) : TextSearchHeadline.Options()
                let headline = TextSearchHeadline(values[0].string, values[1].tsquery, configuration, options)
                return .text(headline.text())
            }
            configured("ts_headline_jsonb\(suffix)", "ts_headline_jsonb_byid\(suffix)", in: &table) {
                (values, configuration, _) throws(PostgresError) in
                let options =
                    hasOptions ? try TextSearchHeadline.Options(values[2].string) : TextSearchHeadline.Options()
                return .jsonb(marked(values[0].jsonbValue, values[1].tsquery, configuration, options))
            }
            configured("ts_headline_json\(suffix)", "ts_headline_json_byid\(suffix)", in: &table) {
                (values, configuration, _) throws(PostgresError) in
                let options =
                    hasOptions ? try TextSearchHeadline.Options(values[2].string) : TextSearchHeadline.Options()
                return .json(
                    try JSONPiece(values[0]).replacingStrings { text in
                        TextSearchHeadline(text, values[1].tsquery, configuration, options).text()
                    }
                )
            }
        }
    }

    /// A JSON value with the words of a query marked in its strings.
    private static func marked(
        _ value: JSONValue,
        _ query: TextSearchQuery,
        _ configuration: TextSearchConfiguration,
        _ options: TextSearchHeadline.Options
    ) -> JSONValue {
        switch value {
        case .string(let text): .string(TextSearchHeadline(text, query, configuration, options).text())
        case .array(let elements): .array(elements.map { marked($0, query, configuration, options) })
        case .object(let object):
            .object(
                JSONObject(
                    object.members.map {
                        JSONObject.Member($0.key, marked($0.value, query, configuration, options))
                    }
                )
            )
        default: value
        }
    }

    private static func ranking(in table: inout ScalarTable) {
        for (suffix, hasWeights, hasMethod) in [
            ("tt", false, false), ("ttf", false, true), ("wtt", true, false), ("wttf", true, true),
        ] {
            table.many("ts_rank_\(suffix)") { (values) throws(PostgresError) in
                var rank = TextSearchRank()
                if hasWeights { rank.weights = try TextSearchRank.weights(values[0].arrayValue) }
                let first = hasWeights ? 1 : 0
                if hasMethod { rank.method = Int32(truncatingIfNeeded: values[first + 2].integer) }
                return .float4(rank.rank(values[first].tsvector, values[first + 1].tsquery))
            }
            table.many("ts_rankcd_\(suffix)") { (values) throws(PostgresError) in
                let weights =
                    hasWeights ? try TextSearchRank.weights(values[0].arrayValue) : TextSearchRank().weights
                let first = hasWeights ? 1 : 0
                let method = hasMethod ? Int32(truncatingIfNeeded: values[first + 2].integer) : 0
                let cover = TextSearchCover(weights: weights, method: method)
                return .float4(cover.rank(values[first].tsvector, values[first + 1].tsquery))
            }
        }
    }
}

extension PostgresValue {
    var tsvector: TextSearchVector {
        if case .tsvector(let vector) = self { return vector }
        return TextSearchVector()
    }

    var tsquery: TextSearchQuery {
        if case .tsquery(let query) = self { return query }
        return TextSearchQuery()
    }
}

/// The words in the parts of a JSON value.
struct JSONDocument {
    /// Which parts count.
    enum Kind: String { case key, string, numeric, boolean }

    let kinds: Set<Kind>

    /// The kinds that an argument of `jsonb_to_tsvector` names.
    static func kinds(_ filter: JSONValue) throws(PostgresError) -> Set<Kind> {
        let names: [JSONValue]
        switch filter {
        case .array(let elements): names = elements
        case .object:
            throw PostgresError(
                "22023",
                "wrong flag type, only arrays and scalars are allowed"
            )
        default: names = [filter]
        }
        var kinds: Set<Kind> = []
        for name in names {
            guard case .string(let text) = name else {
                throw PostgresError(
                    "22023",
                    "flag array element is not a string",
                    hint: "Possible values are: \"string\", \"numeric\", \"boolean\", \"key\", and \"all\"."
                )
            }
            if text.lowercased() == "all" { return [.key, .string, .numeric, .boolean] }
            guard let kind = Kind(rawValue: text.lowercased()) else {
                throw PostgresError(
                    "22023",
                    "wrong flag in flag array: \"\(text)\"",
                    hint: "Possible values are: \"string\", \"numeric\", \"boolean\", \"key\", and \"all\"."
                )
            }
            kinds.insert(kind)
        }
        return kinds
    }

    func vector(
        _ piece: JSONPiece,
        _ configuration: TextSearchConfiguration
    ) throws(PostgresError) -> TextSearchVector {
        var lexemes: [TextSearchVector.Lexeme] = []
        var place = 0
        for text in try texts(piece) {
            let words = configuration.words(of: text, after: &place)
            lexemes += words.map { .init($0.text, [.init($0.place)]) }
            if !words.isEmpty { place += 1 }
        }
        return TextSearchVector(lexemes)
    }

    private func texts(_ piece: JSONPiece) throws(PostgresError) -> [String] {
        switch try piece.content() {
        case .array(let elements):
            var result: [String] = []
            for element in elements { result += try texts(element) }
            return result
        case .object(let members):
            var result: [String] = []
            for member in members {
                if kinds.contains(.key) { result.append(member.key) }
                result += try texts(member.value)
            }
            return result
        case .scalar:
            switch piece.typeName {
            case "string": return kinds.contains(.string) ? [piece.text.string] : []
            case "number": return kinds.contains(.numeric) ? [piece.json] : []
            case "boolean": return kinds.contains(.boolean) ? [piece.json] : []
            default: return []
            }
        }
    }
}
