import PostgresCatalog
import PostgresWire

/// Functions and operators of `tsquery`, and those that show how documents are taken apart.
enum TextSearchQueryFunctions {
    static func register(in table: inout ScalarTable) {
        combining(in: &table)
        comparing(in: &table)
        table.unary("tsqueryin") { (text) throws(PostgresError) in .tsquery(try TextSearchQuery(text: text.string)) }
        table.unary("tsvectorin") { (text) throws(PostgresError) in .tsvector(try TextSearchVector(text: text.string)) }
        table.many("tsquery_rewrite") { (values) throws(PostgresError) in
            .tsquery(try values[0].tsquery.rewritten(values[1].tsquery, as: values[2].tsquery))
        }
        table.binary("tsquery_rewrite_query") { (query, rules) throws(PostgresError) in
            var result = try query.tsquery.sorted()
            for rule in rules.arrayValue.elements {
                guard case .record(let pair) = rule, pair.values.count == 2, !pair.values.contains(where: \.isNull)
                else { continue }
                result = try result.rewritten(pair.values[0].tsquery, as: pair.values[1].tsquery)
            }
            return .tsquery(result)
        }
        table.plain("tsquery_numnode") { value in .int4(Int32(truncatingIfNeeded: value.tsquery.items.count)) }
        table.plain("tsquerytree") { value in
            if value.tsquery.isEmpty { return .text("") }
            let searched = withoutNot(value.tsquery)
            return .text(searched.isEmpty ? "T" : searched.description)
        }
        table.plain("tsq_mcontains") { left, right in .bool(contains(left.tsquery, right.tsquery)) }
        table.plain("tsq_mcontained") { left, right in .bool(contains(right.tsquery, left.tsquery)) }
        table["get_current_ts_config"] = .nullary { (environment) throws(PostgresError) in
            let name = environment.setting("default_text_search_config") ?? "pg_catalog.english"
            return try ObjectNames(environment).value(of: name, as: .regconfig)
        }
        table["ts_lexize"] = .binary { (dictionary, text, environment) throws(PostgresError) in
            let known = try TextSearchDictionary(dictionary.oidValue, in: environment.catalog)
            guard let lexemes = known.lexemes(of: text.string) else { return .null }
            return .array(PostgresArray(lexemes.map { .text($0) }, of: .text))
        }
    }

    private static func comparing(in table: inout ScalarTable) {
        let tests: [(String, @Sendable (Int) -> Bool)] = [
            ("eq", { $0 == 0 }), ("ne", { $0 != 0 }), ("lt", { $0 < 0 }), ("le", { $0 <= 0 }), ("gt", { $0 > 0 }),
            ("ge", { $0 >= 0 }),
        ]
        for (name, holds) in tests {
            table.plain("tsquery_\(name)") { left, right in .bool(holds(left.tsquery.order(to: right.tsquery))) }
        }
        table.plain("tsquery_cmp") { left, right in
            .int4(Int32(truncatingIfNeeded: left.tsquery.order(to: right.tsquery)))
        }
    }

    private static func combining(in table: inout ScalarTable) {
        table.plain("tsquery_and") { left, right in joined(left, .and, right) }
        table.plain("tsquery_or") { left, right in joined(left, .or, right) }
        table.plain("tsquery_not") { value in .tsquery(value.tsquery.negated) }
        table.plain("tsquery_phrase") { left, right in joined(left, .phrase(distance: 1), right) }
        table.many("tsquery_phrase_distance") { (values) throws(PostgresError) in
            let distance = values[2].int
            guard distance >= 0, distance <= TextSearchQuery.maximumDistance else {
                throw TextSearchQuery.wrongDistance
            }
            return joined(values[0], .phrase(distance: distance), values[1])
        }
    }

    private static func joined(_ left: PostgresValue, _ item: TextSearchQuery.Item, _ right: PostgresValue)
        -> PostgresValue
    {
        .tsquery(left.tsquery.joined(item, right.tsquery))
    }

    /// The part of a query that an index can look for.
    private static func withoutNot(_ query: TextSearchQuery) -> TextSearchQuery {
        var kept: [TextSearchQuery.Item] = []
        var parts: [(start: Int, isPresent: Bool)] = []
        func drop(to start: Int) {
            kept.removeSubrange(start...)
            parts.append((start, false))
        }
        for item in query.items {
            switch item {
            case .word:
                parts.append((kept.count, true))
                kept.append(item)
            case .not: if let operand = parts.popLast() { drop(to: operand.start) }
            case .and, .or, .phrase:
                guard let second = parts.popLast(), let first = parts.popLast() else { continue }
                if first.isPresent, second.isPresent {
                    kept.append(item)
                    parts.append(first)
                } else if item == .or {
                    drop(to: first.start)
                } else {
                    parts.append((first.start, first.isPresent || second.isPresent))
                }
            }
        }
        return TextSearchQuery(wellFormed: kept)
    }

    private static func contains(_ all: TextSearchQuery, _ some: TextSearchQuery) -> Bool {
        let words = Set(all.words.map { Array($0.text.utf8) })
        return some.words.allSatisfy { words.contains(Array($0.text.utf8)) }
    }

    static func registerSets(in table: inout SetTable) {
        for source in ["ts_token_type_byid", "ts_token_type_byname"] {
            table.add(source) { (values, _) throws(PostgresError) in
                try requireDefault(values[0])
                return TextSearchToken.Kind.allCases.map {
                    [.int4($0.rawValue), .text($0.alias), .text($0.description)]
                }
            }
        }
        for source in ["ts_parse_byid", "ts_parse_byname"] {
            table.add(source) { (values, _) throws(PostgresError) in
                try requireDefault(values[0])
                var parser = TextSearchParser(values[1].string)
                return parser.parse().map { [.int4($0.kind.rawValue), .text($0.text)] }
            }
        }
        for source in ["ts_debug(text)", "ts_debug(regconfig,text)"] {
            table.add(source) { (values, environment) throws(PostgresError) in
                let configuration =
                    values.count > 1
                    ? try TextSearchFunctions.configuration(values[0], environment)
                    : try TextSearchConfiguration(environment)
                return debug(values[values.count - 1].string, configuration, ObjectNames(environment))
            }
        }
    }

    private static func requireDefault(_ parser: PostgresValue) throws(PostgresError) {
        switch parser {
        case .text(let name) where name != "default" && name != "pg_catalog.default":
            throw PostgresError("42704", "text search parser \"\(name)\" does not exist")
        case .oid(let oid) where oid.rawValue != 3722:
            throw PostgresError("XX000", "cache lookup failed for text search parser \(oid)")
        default: break
        }
    }

    private static func debug(
        _ text: String,
        _ configuration: TextSearchConfiguration,
        _ names: ObjectNames
    ) -> [[PostgresValue]] {
        var parser = TextSearchParser(text)
        return parser.parse().map { token in
            let asked = configuration.dictionaries(for: token.kind)
            let shown = asked.map { names.value($0.oid, as: .regdictionary) }
            // Each dictionary is asked by itself.
            let found = asked.lazy.compactMap { dictionary in
                dictionary.lexemes(of: token.text).map { (dictionary: dictionary, lexemes: $0) }
            }.first
            return [
                .text(token.kind.alias), .text(token.kind.description), .text(token.text),
                .array(PostgresArray(shown, of: .regdictionary)),
                found.map { names.value($0.dictionary.oid, as: .regdictionary) } ?? .null,
                found.map { .array(PostgresArray($0.lexemes.map { .text($0) }, of: .text)) } ?? .null,
            ]
        }
    }
}
