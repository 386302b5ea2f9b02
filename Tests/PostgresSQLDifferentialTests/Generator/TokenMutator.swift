/// Makes small mistakes in the tokens of a statement.
struct TokenMutator {
    private var random: FixedGenerator

    init(seed: UInt64) { random = FixedGenerator(seed: seed) }

    /// Signs and literals that may turn up anywhere; the last ones are none.
    private static let strays = [
        "(", ")", "[", "]", ",", ".", ";", ":", "::", ":=", "=>", "..", "*", "+", "-", "=", "<>", "<", "||", "@", "1",
        "1.5", "'x'", "x", "\"Q\"", "$1", "B'1'", "'unclosed", "\"unclosed", "\"\"", "/* unclosed", "$$unclosed", "1a",
        "$1a", "\\", "{", "E'\\u12'", "U&'\\12'", "U&'x' UESCAPE 'a'", "U&'x' UESCAPE 1",
    ]

    /// The tokens with one mistake, seldom two.
    mutating func mutated(_ tokens: [String]) -> [String] {
        var tokens = tokens
        for _ in 0...(Int.random(in: 0..<4, using: &random) == 0 ? 1 : 0) where !tokens.isEmpty { mutate(&tokens) }
        return tokens
    }

    private mutating func mutate(_ tokens: inout [String]) {
        let index = Int.random(in: 0..<tokens.count, using: &random)
        switch Int.random(in: 0..<8, using: &random) {
        case 0: tokens.remove(at: index)
        case 1: tokens.insert(tokens[index], at: index)
        case 2: tokens.swapAt(index, min(index + 1, tokens.count - 1))
        case 3: tokens.insert(stray(), at: index)
        case 4: tokens[index] = stray()
        case 5: tokens[index] = Keywords.words.randomElement(using: &random) ?? "x"
        case 6: tokens.removeSubrange(index...)
        default: tokens.insert(Keywords.words.randomElement(using: &random) ?? "x", at: index)
        }
    }

    private mutating func stray() -> String { Self.strays.randomElement(using: &random) ?? "x" }
}
