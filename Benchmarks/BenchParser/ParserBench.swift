import CMalloc
import PostgresSQL

/// What parsing some texts costs.
struct ParserBench {
    private let texts: [String]
    private let parser: Parser

    init(texts: [String], isStrict: Bool) {
        self.texts = texts
        parser = Parser(ParserOptions(isStrict: isStrict))
    }

    /// How many texts have an error.
    var refused: Int {
        texts.count { text in parser.parse(text).contains { $0.firstError != nil } }
    }

    /// How many texts a second are parsed, in as many rounds as begin within the time.
    func statementsPerSecond(for seconds: Double) -> Double {
        let clock = ContinuousClock()
        let start = clock.now
        var rounds = 0
        var spent = Duration.zero
        repeat {
            for text in texts { use(parser.parse(text)) }
            rounds += 1
            spent = clock.now - start
        } while spent < .seconds(seconds)
        return Double(rounds * texts.count) / (spent / .seconds(1))
    }

    /// How many bytes of the heap a text's statements keep.
    var bytesEach: Double {
        for text in texts { use(parser.parse(text)) }  // what is made once is made now
        var kept: [[ParsedStatement]] = []
        kept.reserveCapacity(texts.count)
        let before = mallinfo2()
        for text in texts { kept.append(parser.parse(text)) }
        let after = mallinfo2()
        let bytes = Self.bytes(after) - Self.bytes(before)
        use(kept)
        return Double(bytes) / Double(texts.count)
    }

    /// What is in use of the heap, large pieces included, which the system gives one by one.
    private static func bytes(_ information: mallinfo2) -> Int { Int(information.uordblks) + Int(information.hblkhd) }

    /// Takes a value, so that its making is not optimised away.
    @inline(never)
    private func use(_ statements: [[ParsedStatement]]) { precondition(statements.count == texts.count) }

    /// Takes a value, so that its making is not optimised away.
    @inline(never)
    private func use(_ statements: [ParsedStatement]) { precondition(!statements.isEmpty) }
}
