import PostgresSQL
import Testing

@Suite struct ToleranceTests {
    private func selectCore(_ text: String) -> SelectCore? {
        guard case .select(let query) = Parser().parse(text).first?.statement, case .select(let core) = query.body
        else { return nil }
        return core
    }

    @Test("a broken item leaves its neighbours understood")
    func brokenItem() throws {
        let core = try #require(
            selectCore("select a, b c d, e + , f from t, u v w, x where y = = z group by a, b c order by 1")
        )
        let kept = core.columns.map(\.expression.sql)
        #expect(kept == ["a", "b c d", "e +", "f"])
        #expect(core.from.count == 3)
        guard case .opaque(let text) = core.from[1] else {
            Issue.record("the second table was understood")
            return
        }
        #expect(text.text == "u v w")
        #expect(core.whereClause == .opaque(OpaqueText(text: "y = = z")))
        #expect(core.groupBy.count == 2)
    }

    @Test("what is broken in a subquery stays in it")
    func brokenSubquery() throws {
        let core = try #require(selectCore("select a from (select b c d, e from t) x where f = 1"))
        guard case .subquery(let derived) = core.from[0], case .select(let inner) = derived.query.body else {
            Issue.record("no subquery")
            return
        }
        #expect(inner.columns.map(\.expression.sql) == ["b c d", "e"])
        #expect(core.whereClause?.sql == "f = 1")
    }

    @Test("half-typed statements keep what is there", arguments: ["select * from t where", "select * from t order by"])
    func halfTyped(_ text: String) throws {
        #expect(try #require(selectCore(text)).from == [.table(TableReference(name: QualifiedName(["t"])))])
        #expect(Parser().parse(text).first?.firstError?.message == "syntax error at end of input")
    }

    @Test("PostgreSQL's refusals have its message, SQLSTATE and place", arguments: CorpusFiles.refused)
    func refused(_ refusal: Refusal) {
        let parser = Parser(ParserOptions(isStrict: true))
        let error = parser.parse(refusal.statement).compactMap(\.firstError).first
        #expect(error?.sqlState == refusal.sqlState)
        #expect(error?.message == refusal.message)
        let start = error.map { Int($0.range.start) } ?? -1
        let characters = refusal.statement.utf8.prefix(max(0, start)).filter { $0 & 0xC0 != 0x80 }.count
        #expect((start < 0 ? nil : characters + 1) == refusal.position)
    }

    @Test("what PostgreSQL accepts has no error", arguments: CorpusFiles.accepted)
    func accepted(_ text: String) { #expect(Parser().parse(text).allSatisfy { $0.firstError == nil }) }

    @Test("every beginning of a statement has a type and clauses")
    func prefixes() {
        for text in CorpusFiles.accepted + CorpusFiles.clients.prefix(60) {
            let bytes = Array(text.utf8)
            for length in stride(from: 0, through: bytes.count, by: bytes.count > 400 ? 7 : 1) {
                check(String(decoding: bytes[..<length], as: UTF8.self))
            }
        }
    }

    @Test("mutated statements and random bytes never stop the parser")
    func mutations() {
        var generator = FixedGenerator(seed: 15)
        let texts = (CorpusFiles.accepted + CorpusFiles.clients).map { Array($0.utf8) }
        let pieces = [
            "(", ")", "'", "\"", "$$", "/*", "--", ";", ",", " select ", " from ", "[", "::", " and ", "\u{0}", "é",
            "E'\\",
        ]
        .map { Array($0.utf8) }
        for round in 0..<4_000 {
            guard var bytes = texts.randomElement(using: &generator), !bytes.isEmpty else { continue }
            if round % 10 == 0 { bytes = (0..<64).map { _ in UInt8.random(in: 0...255, using: &generator) } }
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                let place = Int.random(in: 0..<bytes.count, using: &generator)
                switch Int.random(in: 0..<4, using: &generator) {
                case 0: bytes[place] = UInt8.random(in: 0...255, using: &generator)
                case 1: bytes.removeSubrange(place..<min(bytes.count, place + 5))
                case 2: bytes.insert(contentsOf: pieces.randomElement(using: &generator) ?? [], at: place)
                default: bytes.append(contentsOf: bytes[place...].prefix(40))
                }
                if bytes.isEmpty { bytes = [0x28] }
            }
            check(String(decoding: bytes, as: UTF8.self))
        }
    }

    private func check(_ text: String) {
        for statement in Parser().parse(text) {
            if statement.type.rawValue.isEmpty { Issue.record("no type: \(text)") }
            if statement.clauses.isEmpty != (statement.clauses.first == nil) { Issue.record("no clauses: \(text)") }
            _ = StatementInfo(statement)
            let isPlaced = statement.range.start >= 0 && Int(statement.range.end) <= text.utf8.count
            if !isPlaced { Issue.record("misplaced: \(text)") }
        }
    }
}
