import PostgresProto
import PostgresWire
import Testing

/// Texts that come again are not read and bound again; what they mean may have changed meanwhile.
struct RememberedQueryTests {
    /// The first value of each row that the answers hold, as text.
    private func values(_ texts: [String], isExtended: Bool) async throws -> [String] {
        var messages: [FrontendMessage] = []
        for text in texts {
            guard isExtended else {
                messages.append(.query(QueryMessage(query: text)))
                continue
            }
            messages.append(.parse(ParseMessage(query: text)))
            messages.append(.bind(BindMessage()))
            messages.append(.execute(ExecuteMessage()))
            messages.append(.sync)
        }
        let answers = try await MemoryServer().answers(messages) { LibraryHandler() }
        return answers.compactMap { answer in
            guard case .dataRow(let row) = answer else { return nil }
            return row.values.first.flatMap { $0 }.map { String(decoding: $0, as: UTF8.self) }
        }
    }

    @Test(arguments: [false, true])
    func givesEachFormOfACharacterBack(isExtended: Bool) async throws {
        let composed = "SELECT octet_length('\u{e9}')"
        let decomposed = "SELECT octet_length('e\u{301}')"
        let texts = [composed, composed, composed, decomposed, decomposed, decomposed, composed]
        #expect(try await values(texts, isExtended: isExtended) == ["2", "2", "2", "3", "3", "3", "2"])
    }

    @Test(arguments: [false, true])
    func followsTheSettings(isExtended: Bool) async throws {
        let date = "SELECT '01/02/2003'::date::text"
        let texts = [
            date, date, date, "SET DateStyle = 'ISO, DMY'", date, date, "BEGIN", "SET LOCAL DateStyle = 'SQL, MDY'",
            date, "ROLLBACK", date, "RESET DateStyle", date,
        ]
        let expected = [
            "2003-01-02", "2003-01-02", "2003-01-02", "2003-02-01", "2003-02-01", "01/02/2003", "2003-02-01",
            "2003-01-02",
        ]
        #expect(try await values(texts, isExtended: isExtended) == expected)
    }

    @Test(arguments: [false, true])
    func tellsTextsApart(isExtended: Bool) async throws {
        let texts = (0..<12).map { "SELECT \($0 / 2 % 3)" }
        let expected = (0..<12).map { "\($0 / 2 % 3)" }
        #expect(try await values(texts, isExtended: isExtended) == expected)
    }
}
