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
            ("SELECT a INTO copy FROM t UNION SELECT 1", .definition),
            ("SELECT * FROM t FOR UPDATE", .write),
            ("SELECT * FROM t FOR KEY SHARE", .write),
            ("SELECT * FROM (SELECT * FROM t FOR SHARE) s", .write),
            ("SELECT a FROM t WHERE a IN (SELECT b FROM u FOR UPDATE)", .write),
            ("SELECT nextval('s')", .write),
            ("SELECT 1 + pg_catalog.setval('s', 5)", .write),
            ("SELECT s.nextval('s')", .read),
            ("SELECT f(currval('s'))", .read),
            ("SELECT * FROM lo_creat(-1)", .write),
            ("VALUES (nextval('s'))", .write),
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
            ("EXPLAIN (ANALYZE, ANALYZE off) DELETE FROM t", .read),
            ("EXPLAIN (ANALYZE off, ANALYZE) DELETE FROM t", .write),
            ("EXPLAIN ANALYZE CREATE TABLE t AS SELECT 1", .definition),
            ("EXPLAIN ANALYZE SELECT * FROM t FOR UPDATE", .write),
            ("COPY (SELECT nextval('s')) TO STDOUT", .write),
            ("DO 'begin end'", .write),
            ("REFRESH MATERIALIZED VIEW v", .write),
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
            ("DECLARE c CURSOR FOR SELECT * FROM t FOR UPDATE", .write),
            ("LISTEN news", .session),
            ("SOMETHING new", .write),
        ] as [(String, StatementEffect)]
    )
    func effect(_ text: String, _ effect: StatementEffect) {
        #expect(Parser().parse(text).first?.effect == effect)
    }
}
