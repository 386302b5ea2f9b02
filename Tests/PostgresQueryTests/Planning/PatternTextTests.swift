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
}
