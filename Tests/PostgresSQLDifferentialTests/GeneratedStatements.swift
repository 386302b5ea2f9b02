/// The statements that the generator makes, the same in every run.
enum GeneratedStatements {
    /// The tokens of statements that a rule of the grammar allows.
    static func tokens(_ rule: String, _ count: Int) -> [[String]] { made(rule, count).statements }

    /// How often each choice of the grammar is taken for a rule's statements.
    static func uses(_ rule: String, _ count: Int) -> [Int] { made(rule, count).uses }

    private static func made(_ rule: String, _ count: Int) -> (statements: [[String]], uses: [Int]) {
        var generator = StatementGenerator(Grammar.all, seed: 1)
        let statements = (0..<count).map { number in
            switch rule {
            case "expression": ["select"] + generator.tokens(of: rule, height: 4 + number % 8)
            case "constant", "call": ["select"] + generator.tokens(of: rule, height: 3 + number % 5)
            case "type": ["select", "a", "::"] + generator.tokens(of: rule, height: 3 + number % 4)
            case "table_element":
                ["create", "table", "a", "("] + generator.tokens(of: rule, height: 3 + number % 8) + [")"]
            case "table_command": ["alter", "table", "a"] + generator.tokens(of: rule, height: 3 + number % 8)
            case "index_element":
                ["insert", "into", "a", "select", "on", "conflict", "("]
                    + generator.tokens(of: rule, height: 3 + number % 4)
                    + [")", "do", "nothing"]
            default: generator.tokens(of: rule, height: 4 + number % 12)
            }
        }
        return (statements, generator.uses)
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
