import PostgresProto
import Testing

@Suite("Statements that write, in a session")
struct WritingSessionTests {
    @Test(
        "keep to transactions, prepared statements and cursors as in PostgreSQL",
        arguments: MessageScript.parse(text)
    )
    func script(_ script: MessageScript) async throws { try await script.check { ShelfHandler() } }

    /// What PostgreSQL 15 answers.
    private static let text = #"""
        BEGIN
            >CommandComplete BEGIN
        DECLARE c CURSOR FOR WITH x AS (DELETE FROM items RETURNING id) SELECT * FROM x
            >Error 0A000 DECLARE CURSOR must not contain data-modifying statements in WITH
        ROLLBACK
            >CommandComplete ROLLBACK
        DECLARE c CURSOR WITH HOLD FOR SELECT * FROM items FOR UPDATE
            >Error 0A000 DECLARE CURSOR WITH HOLD ... FOR UPDATE is not supported DETAIL: Holdable cursors must be READ ONLY.
        BEGIN
            >CommandComplete BEGIN
        DECLARE c SCROLL CURSOR FOR SELECT * FROM items FOR SHARE
            >Error 0A000 DECLARE SCROLL CURSOR ... FOR SHARE is not supported DETAIL: Scrollable cursors must be READ ONLY.
        ROLLBACK
            >CommandComplete ROLLBACK
        BEGIN
            >CommandComplete BEGIN
        DECLARE c CURSOR FOR SELECT id FROM items ORDER BY id FOR UPDATE
            >CommandComplete DECLARE CURSOR
        FETCH 2 FROM c
            >DataRow 1
            >DataRow 2
            >CommandComplete FETCH 2
        COMMIT
            >CommandComplete COMMIT
        BEGIN READ ONLY
            >CommandComplete BEGIN
        SELECT * FROM items FOR KEY SHARE
            >Error 25006 cannot execute SELECT FOR KEY SHARE in a read-only transaction
        ROLLBACK
            >CommandComplete ROLLBACK
        BEGIN READ ONLY
            >CommandComplete BEGIN
        WITH x AS (DELETE FROM items RETURNING id) SELECT * FROM x
            >Error 25006 cannot execute SELECT in a read-only transaction
        ROLLBACK
            >CommandComplete ROLLBACK
        PREPARE p AS INSERT INTO items (id, name) VALUES ($1, $2) RETURNING id
            >CommandComplete PREPARE
        EXECUTE p (77, 'x')
            >DataRow 77
            >CommandComplete INSERT 0 1
        EXECUTE p (77, 'x')
            >Error 23505 duplicate key value violates unique constraint "items_pkey" DETAIL: Key (id)=(77) already exists.
        EXECUTE p ('y', 'x')
            >Error 22P02 invalid input syntax for type integer: "y"
        DEALLOCATE p
            >CommandComplete DEALLOCATE
        INSERT INTO items (id, name) VALUES (78, 'a'); INSERT INTO items (id, name) VALUES (79, 'b'); INSERT INTO items (id, name) VALUES (78, 'c')
            >CommandComplete INSERT 0 1
            >CommandComplete INSERT 0 1
            >Error 23505 duplicate key value violates unique constraint "items_pkey" DETAIL: Key (id)=(78) already exists.
        SELECT count(*) FROM items WHERE id > 77
            >DataRow 0
            >CommandComplete SELECT 1
        INSERT INTO items (id, name) VALUES (80, 'a'); SELECT name FROM items WHERE id = 80
            >CommandComplete INSERT 0 1
            >DataRow a
            >CommandComplete SELECT 1
        WITH x AS (INSERT INTO items (id, name) VALUES (81, 'a') RETURNING id) SELECT id + 1 FROM x
            >DataRow 82
            >CommandComplete SELECT 1
        INSERT INTO items (id, name) VALUES (82, 'a'), (82, 'b')
            >Error 23505 duplicate key value violates unique constraint "items_pkey" DETAIL: Key (id)=(82) already exists.
        SELECT id, name FROM items WHERE id > 77 ORDER BY id
            >DataRow 80|a
            >DataRow 81|a
            >CommandComplete SELECT 2

        BEGIN
            >CommandComplete BEGIN
        DECLARE c CURSOR FOR SELECT id, name FROM items
            >CommandComplete DECLARE CURSOR
        UPDATE items SET name = 'x' WHERE CURRENT OF c
            >Error 24000 cursor "c" is not positioned on a row
        ROLLBACK
            >CommandComplete ROLLBACK
        BEGIN
            >CommandComplete BEGIN
        DECLARE c CURSOR FOR SELECT id, name FROM items
            >CommandComplete DECLARE CURSOR
        FETCH 2 FROM c
            >DataRow 1|pen
            >DataRow 2|ink
            >CommandComplete FETCH 2
        UPDATE items SET name = 'x' WHERE CURRENT OF c RETURNING id, name
            >DataRow 2|x
            >CommandComplete UPDATE 1
        UPDATE items SET price = 1 WHERE CURRENT OF c RETURNING id, name, price
            >DataRow 2|x|1.00
            >CommandComplete UPDATE 1
        FETCH 1 FROM c
            >DataRow 3|cup
            >CommandComplete FETCH 1
        DELETE FROM items WHERE CURRENT OF c
            >CommandComplete DELETE 1
        DELETE FROM stock WHERE CURRENT OF c
            >Error 24000 cursor "c" is not a simply updatable scan of table "stock"
        ROLLBACK
            >CommandComplete ROLLBACK
        BEGIN
            >CommandComplete BEGIN
        DECLARE c CURSOR FOR SELECT i.id, place FROM items i JOIN stock ON item = id WHERE place = 'B' FOR UPDATE OF i
            >CommandComplete DECLARE CURSOR
        FETCH c
            >DataRow 1|B
            >CommandComplete FETCH 1
        UPDATE items SET name = 'joined' WHERE CURRENT OF c RETURNING id
            >DataRow 1
            >CommandComplete UPDATE 1
        ROLLBACK
            >CommandComplete ROLLBACK
        BEGIN
            >CommandComplete BEGIN
        DECLARE c CURSOR FOR SELECT count(*) FROM items
            >CommandComplete DECLARE CURSOR
        FETCH c
            >DataRow 3
            >CommandComplete FETCH 1
        DELETE FROM items WHERE CURRENT OF c
            >Error 24000 cursor "c" is not a simply updatable scan of table "items"
        ROLLBACK
            >CommandComplete ROLLBACK
        BEGIN
            >CommandComplete BEGIN
        DELETE FROM items WHERE CURRENT OF nothing
            >Error 34000 cursor "nothing" does not exist
        ROLLBACK
            >CommandComplete ROLLBACK
        BEGIN
            >CommandComplete BEGIN
        DECLARE c CURSOR FOR SELECT id FROM items
            >CommandComplete DECLARE CURSOR
        MOVE ALL FROM c
            >CommandComplete MOVE 3
        DELETE FROM items WHERE CURRENT OF c
            >Error 24000 cursor "c" is not positioned on a row
        ROLLBACK
            >CommandComplete ROLLBACK
        """#
}
