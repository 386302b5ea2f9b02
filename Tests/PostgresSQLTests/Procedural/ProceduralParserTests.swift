import PostgresSQL
import Testing

@Suite("PL/pgSQL is read as PostgreSQL reads it")
struct ProceduralParserTests {
    /// A routine `bad(a int) RETURNS int`.
    private var routine: ProceduralParser.Routine {
        ProceduralParser.Routine(
            name: "bad",
            arguments: [ProceduralParser.Argument(names: ["$1", "a"], isRow: false)]
        )
    }

    @Test(
        "what is wrong is told with PostgreSQL's words and place",
        arguments: [
            (" BEGIN RETURN a ", "syntax error at end of input", 16),
            (" BEGIN a := (3; end ", "mismatched parentheses at or near \";\"", 14),
            (" BEGIN if a > 3; end if; end ", "missing \"THEN\" at end of SQL expression", 15),
            (" BEGIN if then end if; end ", "missing expression at or near \"then\"", 10),
            (" BEGIN select 3 ", "unexpected end of function definition at end of input", 16),
            (" BEGIN a := 3); end ", "mismatched parentheses at or near \")\"", 13),
            (" BEGIN for i in 1 .. loop end loop; end ", "missing expression at or near \"loop\"", 21),
            (" BEGIN select 1 into x; end ", "\"x\" is not a known variable", 21),
            (" BEGIN return; end ", "missing expression at or near \";\"", 13),
            (" <<l>> BEGIN end x ", "end label \"x\" differs from block's label \"l\"", 17),
            (" BEGIN end x ", "end label \"x\" specified for unlabeled block", 11),
            (" hello ", "syntax error at or near \"hello\"", 1),
            (" BEGIN end; x ", "syntax error at or near \"x\"", 12),
            (" declare x; BEGIN end; ", "missing data type declaration at or near \";\"", 10),
            (" BEGIN get diagnostics a = nosuch; end ", "unrecognized GET DIAGNOSTICS item at or near \"nosuch\"", 27),
        ]
    )
    func refused(_ code: String, _ message: String, _ place: Int) {
        guard case .failure(let failure) = ProceduralParser.parse(code, routine) else {
            Issue.record("accepted: \(code)")
            return
        }
        #expect(failure.diagnostic.message == message)
        #expect(Int(failure.diagnostic.range.start) == place)
    }

    @Test("lines are counted from the beginning of the code")
    func lines() throws {
        let code = try ProceduralParser.parse("\nBEGIN\n  a := 1;\n\n  RETURN a;\nEND", routine).get()
        #expect(code.block.line == 2)
        #expect(code.block.statements.map(\.line) == [3, 5])
    }

    @Test("what nests too deep is refused")
    func nesting() {
        let code = String(repeating: "begin ", count: 5000) + String(repeating: "end; ", count: 5000)
        guard case .failure(let failure) = ProceduralParser.parse(code, routine) else {
            Issue.record("accepted")
            return
        }
        #expect(failure.diagnostic.sqlState == "54001")
    }

    @Test("any beginning of a text is read or refused")
    func beginnings() {
        let code = """
            <<l>> DECLARE r record; c CURSOR (k int) FOR SELECT k; x numeric(3, 1)[] := '{1}'; BEGIN
            FOR r IN SELECT 1 AS q LOOP x[1] := r.q; EXIT l WHEN x[1] > 2; END LOOP;
            OPEN c(3); FETCH RELATIVE 1 FROM c INTO r; CASE a WHEN 1 THEN NULL; ELSE RAISE NOTICE '%', a; END CASE;
            EXECUTE 'SELECT $1' INTO STRICT r USING a; GET DIAGNOSTICS a = ROW_COUNT; RETURN a;
            EXCEPTION WHEN division_by_zero OR SQLSTATE '22000' THEN RAISE; END l
            """
        #expect(throws: Never.self) { try ProceduralParser.parse(code, routine).get() }
        let bytes = Array(code.utf8)
        for length in bytes.indices {
            let beginning = String(decoding: bytes[..<length], as: UTF8.self)
            guard case .failure = ProceduralParser.parse(beginning, routine) else {
                #expect(beginning.hasSuffix("END") || beginning.hasSuffix("END "))
                continue
            }
        }
    }
}
