import PostgresSQL
import Testing

@Suite("The effect of a statement")
struct StatementEffectTests {
    @Test(
        "is told from its tree, and else from its type",
        arguments: [
            ("SELECT 1", .read),
            ("TABLE t", .read),
            ("VALUES (1)", .read),
            ("SELECT * INTO copy FROM t", .definition),
            ("WITH gone AS (DELETE FROM t RETURNING *) SELECT * FROM gone", .write),
            ("WITH a AS (WITH b AS (INSERT INTO t DEFAULT VALUES RETURNING 1) TABLE b) TABLE a", .write),
            ("WITH a AS (SELECT 1) SELECT * FROM a", .read),
            ("INSERT INTO t VALUES (1)", .write),
            ("UPDATE t SET a = 1", .write),
            ("DELETE FROM t", .write),
            ("MERGE INTO t USING s ON t.a = s.a WHEN MATCHED THEN DELETE", .write),
            ("TRUNCATE t", .write),
            ("COPY t FROM STDIN", .write),
            ("COPY t TO STDOUT", .read),
            ("COPY t TO PROGRAM 'cat'", .write),
            ("COPY (SELECT 1) TO STDOUT", .read),
            ("COPY (DELETE FROM t RETURNING a) TO STDOUT", .write),
            ("CALL p()", .write),
            ("EXPLAIN DELETE FROM t", .read),
            ("EXPLAIN ANALYZE DELETE FROM t", .write),
            ("EXPLAIN (ANALYZE false) DELETE FROM t", .read),
            ("EXPLAIN (VERBOSE, ANALYZE) SELECT 1", .read),
            ("CREATE TABLE t (a int)", .definition),
            ("ALTER TABLE t ADD b int", .definition),
            ("GRANT SELECT ON t TO someone", .definition),
            ("BEGIN", .transaction),
            ("SAVEPOINT s", .transaction),
            ("PREPARE TRANSACTION 'x'", .transaction),
            ("PREPARE p AS DELETE FROM t", .session),
            ("EXECUTE p", .write),
            ("SET work_mem = 1", .session),
            ("SHOW work_mem", .read),
            ("DECLARE c CURSOR FOR SELECT 1", .session),
            ("LISTEN news", .session),
            ("SOMETHING new", .write),
        ] as [(String, StatementEffect)]
    )
    func effect(_ text: String, _ effect: StatementEffect) {
        #expect(Parser().parse(text).first?.effect == effect)
    }
}
