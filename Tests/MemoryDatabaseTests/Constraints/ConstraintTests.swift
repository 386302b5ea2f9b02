import PostgresWire
import Testing

@testable import MemoryDatabase

/// Every expected line is what PostgreSQL 15 gives.
@Suite("Constraints")
struct ConstraintTests {
    /// Statements with what each gives.
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var steps: [(String, [String])]
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(
            name: "unique keys",
            steps: [
                ("CREATE TABLE t (a int PRIMARY KEY, b text, c int, UNIQUE (b, c))", []),
                ("INSERT INTO t VALUES (1, 'x', 1), (2, 'x', NULL), (3, 'x', NULL)", []),
                (
                    "INSERT INTO t VALUES (1, 'y', 1)",
                    [
                        "23505 duplicate key value violates unique constraint \"t_pkey\"",
                        "Key (a)=(1) already exists.",
                    ]
                ),
                (
                    "INSERT INTO t VALUES (4, 'x', 1)",
                    [
                        "23505 duplicate key value violates unique constraint \"t_b_c_key\"",
                        "Key (b, c)=(x, 1) already exists.",
                    ]
                ),
                (
                    "UPDATE t SET a = 2 WHERE a = 3",
                    [
                        "23505 duplicate key value violates unique constraint \"t_pkey\"",
                        "Key (a)=(2) already exists.",
                    ]
                ),
                ("SELECT a FROM t ORDER BY a", ["1", "2", "3"]),
            ]
        ),
        Case(
            name: "foreign keys",
            steps: [
                ("CREATE TABLE p (id int PRIMARY KEY)", []),
                ("CREATE TABLE c (id int PRIMARY KEY, p_id int REFERENCES p)", []),
                ("INSERT INTO p VALUES (1), (2)", []),
                ("INSERT INTO c VALUES (10, 1), (11, NULL)", []),
                (
                    "INSERT INTO c VALUES (12, 5)",
                    [
                        "23503 insert or update on table \"c\" violates foreign key constraint \"c_p_id_fkey\"",
                        "Key (p_id)=(5) is not present in table \"p\".",
                    ]
                ),
                (
                    "UPDATE c SET p_id = 7 WHERE id = 10",
                    [
                        "23503 insert or update on table \"c\" violates foreign key constraint \"c_p_id_fkey\"",
                        "Key (p_id)=(7) is not present in table \"p\".",
                    ]
                ),
                (
                    "DELETE FROM p WHERE id = 1",
                    [
                        "23503 update or delete on table \"p\" violates foreign key constraint \"c_p_id_fkey\" on table \"c\"",
                        "Key (id)=(1) is still referenced from table \"c\".",
                    ]
                ),
                ("UPDATE p SET id = 3 WHERE id = 2", []),
                ("DELETE FROM c; DELETE FROM p WHERE id = 1", []),
                ("SELECT * FROM p", ["3"]),
            ]
        ),
        Case(
            name: "actions of foreign keys",
            steps: [
                ("CREATE TABLE p (id int PRIMARY KEY)", []),
                (
                    "CREATE TABLE c (id int PRIMARY KEY, a int REFERENCES p ON DELETE CASCADE ON UPDATE CASCADE, "
                        + "b int DEFAULT 9 REFERENCES p ON DELETE SET NULL ON UPDATE SET DEFAULT)",
                    []
                ),
                ("CREATE TABLE g (c_id int REFERENCES c ON DELETE CASCADE)", []),
                ("INSERT INTO p VALUES (1), (2), (9)", []),
                ("INSERT INTO c VALUES (10, 1, 2), (11, 2, 2), (12, 2, 1)", []),
                ("INSERT INTO g VALUES (10), (11), (12)", []),
                ("UPDATE p SET id = 5 WHERE id = 1", []),
                ("SELECT * FROM c ORDER BY id", ["10|5|2", "11|2|2", "12|2|9"]),
                ("DELETE FROM p WHERE id = 2", []),
                ("SELECT * FROM c ORDER BY id", ["10|5|"]),
                ("SELECT * FROM g", ["10"]),
            ]
        ),
        Case(
            name: "a table that refers to itself",
            steps: [
                ("CREATE TABLE n (id int PRIMARY KEY, up int REFERENCES n ON DELETE CASCADE)", []),
                ("INSERT INTO n VALUES (3, 2), (2, 1), (1, NULL)", []),
                ("DELETE FROM n WHERE id = 2", []),
                ("SELECT * FROM n", ["1|"]),
                ("DELETE FROM n", []),
            ]
        ),
        Case(
            name: "deferred constraints",
            steps: [
                ("CREATE TABLE p (id int PRIMARY KEY)", []),
                ("CREATE TABLE c (p_id int REFERENCES p DEFERRABLE INITIALLY DEFERRED)", []),
                ("CREATE TABLE u (id int UNIQUE DEFERRABLE INITIALLY DEFERRED)", []),
                ("BEGIN; INSERT INTO c VALUES (1); INSERT INTO p VALUES (1); COMMIT", []),
                (
                    "BEGIN; INSERT INTO c VALUES (2); COMMIT",
                    [
                        "23503 insert or update on table \"c\" violates foreign key constraint \"c_p_id_fkey\"",
                        "Key (p_id)=(2) is not present in table \"p\".",
                    ]
                ),
                ("SELECT count(*) FROM c", ["1"]),
                (
                    "BEGIN; INSERT INTO c VALUES (2); SET CONSTRAINTS ALL IMMEDIATE",
                    [
                        "23503 insert or update on table \"c\" violates foreign key constraint \"c_p_id_fkey\"",
                        "Key (p_id)=(2) is not present in table \"p\".",
                    ]
                ),
                ("ROLLBACK", []),
                ("INSERT INTO u VALUES (1), (2)", []),
                ("UPDATE u SET id = id + 1", []),
                (
                    "BEGIN; INSERT INTO u VALUES (3); COMMIT",
                    [
                        "23505 duplicate key value violates unique constraint \"u_id_key\"",
                        "Key (id)=(3) already exists.",
                    ]
                ),
                ("SELECT id FROM u ORDER BY id", ["2", "3"]),
            ]
        ),
        Case(
            name: "ON CONFLICT",
            steps: [
                ("CREATE TABLE t (a int PRIMARY KEY, b int UNIQUE)", []),
                ("INSERT INTO t VALUES (1, 1)", []),
                ("INSERT INTO t VALUES (1, 2) ON CONFLICT DO NOTHING RETURNING a", []),
                ("INSERT INTO t VALUES (1, 2) ON CONFLICT (a) DO UPDATE SET b = excluded.b RETURNING *", ["1|2"]),
                (
                    "INSERT INTO t VALUES (3, 2) ON CONFLICT (a) DO NOTHING",
                    [
                        "23505 duplicate key value violates unique constraint \"t_b_key\"",
                        "Key (b)=(2) already exists.",
                    ]
                ),
            ]
        ),
    ]

    @Test("are observed as by PostgreSQL", arguments: cases)
    func observed(_ test: Case) async {
        let session = SQLTester()
        for (statement, expected) in test.steps {
            let found = await session.run(statement)
            #expect(found == expected, "\(statement)")
        }
    }
}
