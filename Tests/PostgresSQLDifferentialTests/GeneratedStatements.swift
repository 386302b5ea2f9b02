/// The statements that the generator makes, the same in every run.
enum GeneratedStatements {
    /// The tokens of statements that a rule of the grammar allows.
    static func tokens(_ rule: String, _ count: Int) -> [[String]] {
        var generator = StatementGenerator(Grammar.all, seed: 1)
        return (0..<count).map { number in
            switch rule {
            case "expression": ["select"] + generator.tokens(of: rule, height: 4 + number % 8)
            default: generator.tokens(of: rule, height: 4 + number % 12)
            }
        }
    }

    /// The same as texts.
    static func texts(_ rule: String, _ count: Int) -> [String] {
        tokens(rule, count).map { $0.joined(separator: " ") }
    }

    /// Such statements with mistakes in them.
    static func mutations(_ rule: String, _ count: Int, of copies: Int) -> [String] {
        var mutator = TokenMutator(seed: 2)
        return tokens(rule, count).flatMap { tokens in
            (0..<copies).map { _ in mutator.mutated(tokens).joined(separator: " ") }
        }
    }
}
