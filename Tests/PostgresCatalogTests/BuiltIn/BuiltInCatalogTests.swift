import PostgresCatalog
import PostgresWire
import Testing

@Suite("Built-in catalog")
struct BuiltInCatalogTests {
    let catalog = BuiltInCatalog.shared

    @Test("holds as many rows as a new PostgreSQL 15 cluster")
    func counts() {
        #expect(catalog.types.count == 611)
        #expect(catalog.functions.count == 3245)
        #expect(catalog.operators.count == 799)
        #expect(catalog.casts.count == 229)
        #expect(catalog.functions.count { $0.kind == "a" } == 148)
    }

    @Test("finds types", arguments: [("int4", 23, "N", 1007), ("text", 25, "S", 1009), ("_text", 1009, "A", 0)])
    func types(name: String, oid: UInt32, category: Character, array: UInt32) throws {
        let row = try #require(catalog.type(named: name))
        #expect(row.oid == OID(oid))
        #expect(row.category == category)
        #expect(row.array == OID(array))
        #expect(catalog.type(OID(oid))?.name == name)
    }

    @Test("reads every column of a type")
    func typeColumns() throws {
        let varchar = try #require(catalog.type(1043))
        #expect(varchar.length == -1)
        #expect(varchar.kind == "b")
        #expect(varchar.collation == 100)
        #expect(catalog.type(25)?.isPreferred == true)
        #expect(catalog.type(603)?.delimiter == ";")
        #expect(catalog.type(1009)?.element == 25)
        #expect(catalog.type(83)?.relation == 1259)
        let stamp = try #require(catalog.types.first { $0.name == "time_stamp" })
        #expect(stamp.kind == "d")
        #expect(stamp.base == 1184)
        #expect(stamp.typeModifier == 2)
    }

    @Test("finds all functions of a name")
    func overloads() {
        #expect(catalog.functions(named: "substring").map(\.oid) == [936, 937, 1680, 1699, 2012, 2013, 2073, 2074])
        #expect(catalog.functions(named: "no_such_function").isEmpty)
        #expect(catalog.functions(named: "_pg_expandarray").isEmpty)
    }

    @Test("reads arguments, modes, names and defaults")
    func functionColumns() throws {
        let interval = try #require(catalog.functions(named: "make_interval").first)
        #expect(interval.arguments == [23, 23, 23, 23, 23, 23, 701])
        #expect(interval.argumentNames == ["years", "months", "weeks", "days", "hours", "mins", "secs"])
        #expect(interval.defaultCount == 7)
        #expect(interval.defaults == ["0", "0", "0", "0", "0", "0", "0.0"])
        let keywords = try #require(catalog.functions(named: "pg_get_keywords").first)
        #expect(keywords.arguments.isEmpty)
        #expect(keywords.allArguments == [25, 18, 16, 25, 25])
        #expect(keywords.argumentModes == ["o", "o", "o", "o", "o"])
        #expect(keywords.argumentNames.last == "baredesc")
        #expect(keywords.returnsSet)
        let concat = try #require(catalog.functions(named: "concat").first)
        #expect(concat.variadic == 2276)
        #expect(!concat.isStrict)
        #expect(concat.volatility == "s")
        #expect(concat.source == "text_concat")
    }

    @Test("gives as many defaults as it counts")
    func defaults() {
        for row in catalog.functions { #expect(row.defaults.count == row.defaultCount, "\(row.name)") }
    }

    @Test("finds operators")
    func operators() throws {
        let plus = try #require(catalog.operator(551))
        #expect(plus.name == "+")
        #expect(plus.left == 23)
        #expect(plus.right == 23)
        #expect(plus.result == 23)
        #expect(plus.function == 177)
        #expect(plus.commutator == 551)
        #expect(catalog.operators(named: "<>").allSatisfy { $0.result == 16 })
        #expect(catalog.operators(named: "-").contains { $0.left == 0 && $0.right == 23 })
        #expect(catalog.operator(96)?.negator == 518)
    }

    @Test("finds casts and aggregates")
    func castsAndAggregates() throws {
        let cast = try #require(catalog.cast(from: 23, to: 20))
        #expect(cast.function == 481)
        #expect(cast.context == "i")
        #expect(cast.method == "f")
        #expect(catalog.cast(from: 25, to: 1043)?.method == "b")
        #expect(catalog.cast(from: 23, to: 25) == nil)
        let percentile = try #require(catalog.functions(named: "percentile_cont").first)
        #expect(catalog.aggregate(percentile.oid)?.kind == "o")
        #expect(catalog.aggregate(percentile.oid)?.directArguments == 1)
    }
}
