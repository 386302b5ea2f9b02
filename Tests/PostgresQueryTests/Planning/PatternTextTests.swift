import Testing

@testable import PostgresQuery

@Suite("Patterns that one text matches")
struct PatternTextTests {
    @Test(
        "LIKE",
        arguments: [
            ("orders", "orders"), ("", ""), ("a\\_b", "a_b"), ("50\\%", "50%"), ("a\\\\b", "a\\b"),
            ("\u{E9}", "\u{E9}"),
            ("a_b", nil), ("a%", nil), ("a\\", nil),
        ] as [(String, String?)]
    )
    func like(_ pattern: String, _ text: String?) { #expect(PatternText.like(pattern) == text) }

    @Test(
        "regular expressions",
        arguments: [
            ("^(orders)$", "orders"), ("^orders$", "orders"), ("^(order items)$", "order items"), ("^(a\\$b)$", "a$b"),
            ("^(a\\.b)$", "a.b"), ("^()$", ""), ("^(\u{E9})$", "\u{E9}"),
            ("^(a|b)$", nil), ("^(a.*)$", nil), ("^(a.)$", nil), ("^(a[bc])$", nil), ("^(a)(b)$", nil),
            ("^(a\\d)$", nil),
            ("^(a\\)$", nil), ("orders", nil), ("^orders", nil), ("(orders)$", nil), ("^((?i)a)$", nil), ("^a$b$", nil),
            ("^", nil), ("$", nil), ("^a\\$", nil), ("^(a\\1)$", nil), ("^(a\\\u{E9})$", nil),
        ] as [(String, String?)]
    )
    func regularExpression(_ pattern: String, _ text: String?) {
        #expect(PatternText.regularExpression(pattern) == text)
    }

    @Test(
        "what all texts begin with is found",
        arguments: [
            ("abc%", "abc"), ("ab_c%", "ab"), ("ab\\_c%d", "ab_c"), ("%abc", ""), ("", ""), ("abc\\", ""),
            ("abc", "abc"),
        ]
    )
    func likeBeginning(_ pattern: String, _ text: String) { #expect(PatternText.beginning(ofLike: pattern) == text) }

    @Test(
        "what all texts begin with is found for regular expressions",
        arguments: [
            ("^abc", "abc"), ("^(abc.*)$", "abc"), ("^(abc)$", "abc"), ("^(abc)*$", ""), ("^(abc)?d", ""), ("abc", ""),
            ("^abc*", "ab"), ("^abc+", "abc"), ("^a{0}bc", ""), ("^abc|d", ""), ("^(ab(c)?.*)$", ""), ("^ab\\.c", "ab"),
            ("^[a]b", ""), ("^", ""), ("^(?i)abc", ""), ("^*a", ""), ("^(a", ""),
        ]
    )
    func expressionBeginning(_ pattern: String, _ text: String) {
        #expect(PatternText.beginning(ofRegularExpression: pattern) == text)
    }
}
