import PostgresSQL
import Testing

@Suite("The fingerprint of a statement")
struct FingerprintTests {
    private func fingerprint(_ text: String) -> UInt64? { Parser().parse(text).first?.fingerprint }

    @Test(
        "does not tell constants, spacing, comments and spelling apart",
        arguments: [
            [
                "select a from t where b = 1", "SELECT  A /* x */ FROM \"t\" WHERE b='x' -- y",
                "select a from t where b = $1",
                "select a from t where (b = -1.5)", "select a from t where ((b) = null)",
            ],
            ["select a from t where b in (1)", "select a from t where b in (1, 2, $3)"],
            ["insert into t values (1, 2)", "insert into t values (3, 'x'), (4, null), (5, 6)"],
            ["select a::int from t x", "select cast(a as integer) from t as x"],
            ["select a != 1 from t inner join u on true", "select a <> 2 from t join u on false"],
            ["select a from t limit 1", "select a from t limit 20"], ["set work_mem = 1", "SET work_mem TO 200"],
            ["create role r password 'x'", "CREATE ROLE r PASSWORD 'y'"],
            ["selec 1 frm t", "SELEC  'x' frm T /* z */"],
            ["select * from t where (a = 1", "select * from T where (a = 'b'"],
        ]
    )
    func same(_ texts: [String]) {
        #expect(Set(texts.map(fingerprint)).count == 1)
    }

    @Test("tells statements apart that are not the same")
    func different() {
        let texts = [
            "select a from t", "select b from t", "select a from u", "select a from t where a = 1",
            "select a from t where a > 1", "select a from t where a is null", "select a from t where a is true",
            "select a from t where a in (1)", "select a from t where a in (1, b)", "select a from t order by 1",
            "select a from t order by 2", "select a from t order by a", "select f(1) from t", "select f(1, 2) from t",
            "select a x from t", "select a + 1 * 2 from t", "select (a + 1) * 2 from t", "delete from t", "select",
            "begin",
            "commit", "insert into t values (1)", "insert into t values (1, 2)", "insert into t values (1), (a)",
            "select \"select\" from t", "selec a", "selec b", "select a from t limit 1", "select a from t offset 1",
        ]
        #expect(Set(texts.map(fingerprint)).count == texts.count)
    }

    @Test("is the same in every process")
    func stable() {
        #expect(fingerprint("select a from t where b = 1") == 86_652_522_964_818_261)
    }
}
