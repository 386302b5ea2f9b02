import PostgresSQL
import Testing

struct ParseCacheTests {
    @Test func remembersWhatItHasReadTwice() {
        let cache = ParseCache()
        let first = cache.parse("SELECT a FROM t; BEGIN")
        #expect(cache.statistics.count == 0)
        for _ in 0..<3 { #expect(cache.parse("SELECT a FROM t; BEGIN") == first) }
        #expect(first == Parser().parse("SELECT a FROM t; BEGIN"))
        let statistics = cache.statistics
        #expect(statistics.hits == 2)
        #expect(statistics.misses == 2)
        #expect(statistics.count == 1)
        #expect(statistics.bytes == "SELECT a FROM t; BEGIN".utf8.count)
    }

    @Test func tellsFormsOfTheSameCharacterApart() {
        let cache = ParseCache()
        let texts = ["SELECT '\u{e9}'", "SELECT 'e\u{301}'"]
        for text in texts + texts + texts { #expect(cache.parse(text) == Parser().parse(text)) }
        #expect(cache.statistics.count == 2)
    }

    @Test func keepsToItsLimit() {
        let cache = ParseCache(limit: 1_000)
        for number in 0..<1_000 {
            for _ in 0..<2 { _ = cache.parse("SELECT \(number)") }
        }
        let statistics = cache.statistics
        #expect(statistics.misses == 2_000)
        #expect(statistics.bytes <= 1_000)
        #expect(statistics.count > 40)
    }

    @Test func keepsWhatIsAskedForAgain() {
        let cache = ParseCache(limit: 1_000)
        for _ in 0..<2 { _ = cache.parse("SELECT name") }
        for number in 0..<1_000 {
            for _ in 0..<2 { _ = cache.parse("SELECT \(number)") }
            _ = cache.parse("SELECT name")
        }
        #expect(cache.statistics.misses == 2_002)
    }

    @Test func readsLongTextsWithoutKeepingThem() {
        let cache = ParseCache(limit: 160)
        for _ in 0..<3 { #expect(cache.parse("SELECT 1, 2, 3").count == 1) }
        #expect(cache.statistics.count == 0)
    }

    @Test func keepsToItsParsersOptions() {
        let cache = ParseCache(Parser(ParserOptions(isStrict: true)))
        #expect(cache.parse("SELECT a FROM t LIMIT 1, 2").first?.firstError != nil)
    }

    @Test func forgetsAll() {
        let cache = ParseCache()
        for _ in 0..<2 { _ = cache.parse("SELECT 1") }
        #expect(cache.statistics.count == 1)
        cache.removeAll()
        #expect(cache.statistics.count == 0)
    }

    @Test func servesManyAtOnce() async {
        let cache = ParseCache(limit: 2_000)
        await withTaskGroup(of: Bool.self) { group in
            for start in 0..<8 {
                group.addTask {
                    (0..<500).allSatisfy { number in
                        let text = "SELECT \((start * 7 + number) % 90)"
                        return cache.parse(text).first?.text == text
                    }
                }
            }
            for await isRight in group { #expect(isRight) }
        }
        #expect(cache.statistics.hits + cache.statistics.misses == 4_000)
    }
}
