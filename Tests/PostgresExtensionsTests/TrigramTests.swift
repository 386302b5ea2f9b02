import Testing

@testable import PostgresExtensions

@Suite("Triples of letters")
struct TrigramTests {
    /// Answers of `show_trgm` of PostgreSQL 15.
    @Test(
        "are those of PostgreSQL",
        arguments: [
            ("", []), ("a", ["  a", " a "]), ("word", ["  w", " wo", "ord", "rd ", "wor"]),
            ("é", ["0xe69b54", "0xe82c48"]),
        ] as [(String, [String])]
    )
    func distinct(_ text: String, _ wanted: [String]) {
        #expect(Trigrams(text).distinct.map(\.text) == wanted)
    }

    /// Answers of `similarity` of PostgreSQL 15.
    @Test(
        "tell how alike texts are",
        arguments: [("word", "two words", 0.36363637), ("abc", "abc", 1), ("abc", "xyz", 0), ("", "", 0)]
    )
    func similarity(_ left: String, _ right: String, _ wanted: Float) {
        #expect(Trigrams.similarity(left, right) == wanted)
    }

    /// Answers of `word_similarity` and `strict_word_similarity` of PostgreSQL 15.
    @Test(
        "find the part that is most alike",
        arguments: [("word", "two words", 0.8, 0.5714286), ("", "x", 0, 0), ("a", "", 0, 0)]
    )
    func words(_ left: String, _ right: String, _ plain: Float, _ strict: Float) {
        #expect(Trigrams.wordSimilarity(left, right, isStrict: false) == plain)
        #expect(Trigrams.wordSimilarity(left, right, isStrict: true) == strict)
    }
}
