import Testing

@testable import PostgresProto

@Suite("Reading scripts as psql does")
struct ScriptReaderTests {
    static let scripts: [(String, [ScriptReader.Item])] = [
        ("", []),
        ("  ; ;\n-- nothing\n/* /* nested */ ; */", []),
        ("SELECT 1", [.statement("SELECT 1", line: 1)]),
        ("SELECT 1;SELECT 2;", [.statement("SELECT 1", line: 1), .statement("SELECT 2", line: 1)]),
        ("\n\nSELECT\n1;\nSELECT 2", [.statement("SELECT\n1", line: 3), .statement("SELECT 2", line: 5)]),
        ("SELECT ';', E'\\';', \";\";", [.statement("SELECT ';', E'\\';', \";\"", line: 1)]),
        ("SELECT 'it''s;';x", [.statement("SELECT 'it''s;'", line: 1), .statement("x", line: 1)]),
        ("SELECT 'a\\';x", [.statement("SELECT 'a\\'", line: 1), .statement("x", line: 1)]),
        ("DO $$ a; $b$ $$;x", [.statement("DO $$ a; $b$ $$", line: 1), .statement("x", line: 1)]),
        ("DO $b$ a; $$ ; $b$;x", [.statement("DO $b$ a; $$ ; $b$", line: 1), .statement("x", line: 1)]),
        ("SELECT $1;x", [.statement("SELECT $1", line: 1), .statement("x", line: 1)]),
        ("SELECT 1 -- ;\n;x", [.statement("SELECT 1 -- ;\n", line: 1), .statement("x", line: 2)]),
        ("SELECT /* ; */ 1;", [.statement("SELECT /* ; */ 1", line: 1)]),
        (
            "CREATE RULE r AS DO (a; b);x",
            [.statement("CREATE RULE r AS DO (a; b)", line: 1), .statement("x", line: 1)]
        ),
        (
            "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN a THEN 1 END; END;x",
            [
                .statement(
                    "CREATE FUNCTION f() RETURNS int BEGIN ATOMIC SELECT 1; SELECT CASE WHEN a THEN 1 END; END",
                    line: 1
                ), .statement("x", line: 1),
            ]
        ),
        (
            "\\connect shop\nSELECT 1;\n\\restrict abc\n",
            [.command("connect shop", line: 1), .statement("SELECT 1", line: 2), .command("restrict abc", line: 3)]
        ),
        ("\u{FEFF}SELECT 1;", [.statement("SELECT 1", line: 1)]),
        ("SELECT 'never ends; \n", [.statement("SELECT 'never ends;", line: 1)]),
    ]

    @Test("a script is cut into statements and commands", arguments: scripts)
    func items(_ text: String, _ expected: [ScriptReader.Item]) {
        var reader = ScriptReader(text)
        var items: [ScriptReader.Item] = []
        while let item = reader.next() { items.append(item) }
        #expect(items == expected)
    }

    static let data: [(String, String)] = [
        ("COPY t FROM stdin;\n1\ta\n2\tb\n\\.\nSELECT 1;", "1\ta\n2\tb\n"),
        ("COPY t FROM stdin;\n\\.\nSELECT 1;", ""),
        ("COPY t FROM stdin; -- data\r\n1;\r\n\\.\r\nSELECT 1;", "1;\r\n"),
        ("COPY t FROM stdin;\n1\n\\N\n", "1\n\\N\n"),
    ]

    @Test("the data of COPY ends with a line of its own", arguments: data)
    func copyData(_ text: String, _ expected: String) {
        var reader = ScriptReader(text)
        _ = reader.next()
        #expect(String(decoding: reader.takeCopyData(), as: UTF8.self) == expected)
        if text.hasSuffix("SELECT 1;") {
            let rest = reader.next()
            guard case .statement("SELECT 1", _)? = rest else {
                Issue.record("\(String(describing: rest)) follows")
                return
            }
        }
    }
}
