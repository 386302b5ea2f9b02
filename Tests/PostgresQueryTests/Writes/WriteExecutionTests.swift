import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire
import Testing

@Suite("The execution of a write")
struct WriteExecutionTests {
    @Test("looks again at a row that another transaction has changed")
    func changed() {
        let session = WriteSession(TestTable.writable)
        session.interference = { $0.change("items", row: 0, column: 2, to: .int4(50)) }
        // The row was found with 1.50 and is at 50 now: the condition does not hold any more.
        #expect(session.outcome("UPDATE items SET name = 'cheap' WHERE price < 5 RETURNING id") == ["2", "UPDATE 1"])
    }

    @Test("writes what follows from the latest version of a row")
    func latest() {
        let session = WriteSession(TestTable.writable)
        session.interference = { $0.change("stock", row: 0, column: 1, to: .int4(100)) }
        let lines = session.outcome("UPDATE stock SET amount = amount + 1 WHERE item = 1 RETURNING amount")
        #expect(lines.sorted() == ["101", "6", "UPDATE 2"])
    }

    @Test("leaves out a row that is gone")
    func gone() {
        let session = WriteSession(TestTable.writable)
        session.interference = { $0.remove("stock", row: 0) }
        #expect(session.outcome("DELETE FROM stock WHERE item = 1 RETURNING place") == ["B", "DELETE 1"])
    }

    @Test("locks the latest version of a row, and only as many rows as the limit gives")
    func locks() {
        let session = WriteSession(TestTable.writable)
        session.interference = { $0.change("items", row: 2, column: 1, to: .text("mug")) }
        #expect(session.outcome("SELECT name FROM items ORDER BY id DESC LIMIT 1 FOR UPDATE") == ["mug"])
        #expect(session.writes == ["lock 1"])
    }

    @Test(
        "locks rows in sub-queries and in WITH, wherever they are read",
        arguments: [
            "UPDATE items SET name = 'x' WHERE id = (SELECT id FROM items ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED) "
                + "RETURNING id",
            "UPDATE items SET name = 'x' FROM (SELECT id FROM items ORDER BY id LIMIT 1 FOR UPDATE) next "
                + "WHERE next.id = items.id RETURNING items.id",
            "WITH next AS (SELECT id FROM items ORDER BY id LIMIT 1 FOR UPDATE) UPDATE items SET name = 'x' FROM next "
                + "WHERE next.id = items.id RETURNING items.id",
            "WITH next AS (SELECT id FROM items ORDER BY id LIMIT 1 FOR UPDATE) UPDATE items SET name = 'x' "
                + "WHERE id IN (SELECT id FROM next) RETURNING id",
            "UPDATE items SET name = 'x' WHERE id = ANY(ARRAY(SELECT id FROM items ORDER BY id LIMIT 1 FOR UPDATE)) "
                + "RETURNING id",
        ]
    )
    func queue(_ sql: String) {
        let session = WriteSession(TestTable.writable)
        #expect(session.outcome(sql) == ["1", "UPDATE 1"])
        #expect(session.writes == ["lock 1", "update 1"])
    }

    @Test("merges a row whose partner has gone as one without a partner")
    func mergedGone() {
        let session = WriteSession(TestTable.writable)
        session.interference = { $0.remove("items", row: 0) }
        let merge =
            "MERGE INTO items i USING (VALUES (1)) v (id) ON v.id = i.id WHEN MATCHED THEN UPDATE SET name = 'x' "
            + "WHEN NOT MATCHED THEN INSERT (id, name) VALUES (v.id, 'new')"
        #expect(session.outcome(merge) == ["MERGE 1"])
        #expect(session.outcome("SELECT name FROM items WHERE id = 1") == ["new"])
    }

    @Test("inserts in batches and holds no more than one")
    func batches() {
        let session = WriteSession(TestTable.writable)
        #expect(session.outcome("INSERT INTO stock SELECT g, g FROM generate_series(1, 600) g") == ["INSERT 0 600"])
        #expect(session.writes == ["insert 256", "insert 256", "insert 88"])
    }

    @Test("knows the types of parameters from the columns that they go to")
    func parameters() throws {
        let session = WriteSession(TestTable.writable)
        let query = try session.bind("INSERT INTO items (id, name, price, tags[1]) VALUES ($1, $2, $3, $4)")
        #expect(query.parameterTypes == [.int4, .text, .numeric, .int4])
        let update = try session.bind("UPDATE items SET code = $1, added = $2 WHERE id = $3 RETURNING added")
        #expect(update.parameterTypes == [.varchar, .date, .int4])
        #expect(update.columns.map(\.name) == ["added"])
        #expect(update.columns.map(\.type) == [.date])
        #expect(try !session.bind("DELETE FROM items").hasResult)
    }

    @Test("runs with values of its parameters")
    func values() {
        let session = WriteSession(TestTable.writable)
        let lines = session.outcome(
            "INSERT INTO stock VALUES ($1, $2) RETURNING amount, ctid IS NOT NULL",
            parameters: [.int4(1), .int4(2)]
        )
        #expect(lines == ["2|t", "INSERT 0 1"])
    }
}
