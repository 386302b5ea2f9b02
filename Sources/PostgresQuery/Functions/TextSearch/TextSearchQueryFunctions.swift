import PostgresCatalog
import PostgresWire

/// Functions and operators of `tsquery`, and those that show how documents are taken apart.
enum TextSearchQueryFunctions {
    static func register(in table: inout ScalarTable) {
        combining(in: &table)
        comparing(in: &table)
        table.unary("tsqueryin") { (text) throws(PostgresError) in .tsquery(try TextSearchQuery(text: text.string)) }
        table.unary("tsvectorin") { (text) throws(PostgresError) in .tsvector(try TextSearchVector(text: text.string)) }
        table.many("tsquery_rewrite") { values in
            .tsquery(values[0].tsquery.rewritten(values[1].tsquery, as: values[2].tsquery))
        }
        table.plain("tsquery_rewrite_query") { query, rules in
            var result = query.tsquery.sorted
            for rule in rules.arrayValue.elements {
                guard case .record(let pair) = rule, pair.values.count == 2, !pair.values.contains(where: \.isNull)
                else { continue }
                result = result.rewritten(pair.values[0].tsquery, as: pair.values[1].tsquery)
            }
            return .tsquery(result)
        }
        table.plain("tsquery_numnode") { value in .int4(Int32(truncatingIfNeeded: value.tsquery.root?.count ?? 0)) }
        table.plain("tsquerytree") { value in
            guard let root = value.tsquery.root else { return .text("") }
            return .text(withoutNot(root).map { TextSearchQuery($0).description } ?? "T")
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
        table.plain("tsquery_and") { left, right in joined(left, right) { .and($0, $1) } }
        table.plain("tsquery_or") { left, right in joined(left, right) { .or($0, $1) } }
        table.plain("tsquery_not") { value in .tsquery(TextSearchQuery(value.tsquery.root.map { .not($0) })) }
        table.plain("tsquery_phrase") { left, right in joined(left, right) { .phrase($0, $1, distance: 1) } }
        table.many("tsquery_phrase_distance") { (values) throws(PostgresError) in
            let distance = values[2].int
            guard distance >= 0, distance <= TextSearchQuery.maximumDistance else {
                throw TextSearchQuery.wrongDistance
            }
            return joined(values[0], values[1]) { .phrase($0, $1, distance: distance) }
        }
    }

    private static func joined(
        _ left: PostgresValue,
        _ right: PostgresValue,
        _ make: (TextSearchQuery.Node, TextSearchQuery.Node) -> TextSearchQuery.Node
    ) -> PostgresValue {
        guard let first = left.tsquery.root else { return right }
        guard let second = right.tsquery.root else { return left }
        return .tsquery(TextSearchQuery(make(first, second)))
    }

    /// The part of a query that an index can look for.
    private static func withoutNot(_ node: TextSearchQuery.Node) -> TextSearchQuery.Node? {
        switch node {
        case .word: return node
        case .not: return nil
        case .or(let left, let right):
            guard let left = withoutNot(left), let right = withoutNot(right) else { return nil }
            return .or(left, right)
        case .and(let left, let right):
            guard let first = withoutNot(left) else { return withoutNot(right) }
            return withoutNot(right).map { .and(first, $0) } ?? first
        case .phrase(let left, let right, let distance):
            guard let first = withoutNot(left) else { return withoutNot(right) }
            return withoutNot(right).map { .phrase(first, $0, distance: distance) } ?? first
        }
    }

    private static func contains(_ all: TextSearchQuery, _ some: TextSearchQuery) -> Bool {
        let words = Set((all.root?.words ?? []).map { Array($0.text.utf8) })
        return (some.root?.words ?? []).allSatisfy { words.contains(Array($0.text.utf8)) }
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
