import Testing

@Suite("UPDATE, DELETE and queries that lock")
struct UpdateTests {
    @Test("write, return and refuse as PostgreSQL does", arguments: WriteScript.parse(scripts))
    func script(_ script: WriteScript) { script.check() }

    /// What PostgreSQL 15 answers.
    static let scripts = #"""
        UPDATE items SET price = price + 1 WHERE id < 3
            UPDATE 2
        SELECT id, price FROM items ORDER BY id
            1|2.50
            2|5.25
            3|7.00
        UPDATE items SET name = upper(name), code = DEFAULT, price = DEFAULT RETURNING id, name, code, price
            3|CUP|∅|9.99
            1|PEN|∅|9.99
            2|INK|∅|9.99
            UPDATE 3
        UPDATE items SET (name, code) = ('n', 'c') WHERE id = 1 RETURNING name, code
            n|c
            UPDATE 1
        UPDATE items SET (name, code) = ROW('m', DEFAULT) WHERE id = 1 RETURNING name, code
            m|∅
            UPDATE 1
        UPDATE items i SET (price, code) = (SELECT sum(amount), min(place) FROM stock WHERE item = i.id) WHERE id < 3 RETURNING id, price, code
            2|0.00|∅
            1|15.00|A
            UPDATE 2
        UPDATE items SET price = (SELECT count(*) FROM stock s WHERE s.item = items.id) RETURNING id, price
            3|0.00
            2|1.00
            1|2.00
            UPDATE 3

        UPDATE items SET price = amount FROM stock WHERE stock.item = items.id AND place = 'B' RETURNING items.id, price, stock.place
            1|5.00|B
            UPDATE 1
        UPDATE items SET price = s.total FROM (SELECT item, sum(amount) AS total FROM stock GROUP BY item) s WHERE s.item = items.id RETURNING id, s.total
            2|0
            1|15
            UPDATE 2
        UPDATE items i SET name = i.name || j.name FROM items j WHERE j.id = i.id + 1 RETURNING i.id, i.name
            2|inkcup
            1|penink
            UPDATE 2
        UPDATE items SET price = 0 FROM stock WHERE stock.item = items.id
            UPDATE 2
        UPDATE stock SET amount = 100 WHERE place IS NULL RETURNING *
            2|100|∅
            UPDATE 1
        UPDATE stock SET amount = amount + 1
            UPDATE 4
        SELECT item, amount FROM stock ORDER BY item, amount
            1|6
            1|11
            2|101
            9|2

        UPDATE items SET tags[1] = 9 RETURNING id, tags
            1|{9,2}
            2|{9}
            3|{9}
            UPDATE 3
        UPDATE items SET tags[3] = 5 WHERE id = 3 RETURNING tags
            {9,NULL,5}
            UPDATE 1
        UPDATE items SET tags[0] = 4 WHERE id = 3 RETURNING tags
            [0:3]={4,9,NULL,5}
            UPDATE 1
        UPDATE items SET tags[1:2] = '{10,11}' WHERE id = 1 RETURNING tags
            {10,11}
            UPDATE 1
        UPDATE items SET tags[2:] = '{20}' WHERE id = 1 RETURNING tags
            {10,20}
            UPDATE 1
        UPDATE items SET tags[1] = 1, tags[2] = 2 WHERE id = 1 RETURNING tags
            {1,2}
            UPDATE 1
        UPDATE items SET tags[1:3] = '{1}' WHERE id = 1
            2202E: source array too small
        UPDATE items SET tags[NULL] = 1 WHERE id = 1
            22004: array subscript in assignment must not be null
        UPDATE items SET tags[1][1] = 1 WHERE id = 1
            2202E: wrong number of array subscripts
        UPDATE items SET tags = NULL RETURNING tags
            ∅
            ∅
            ∅
            UPDATE 3
        UPDATE items SET tags[1:] = '{1,2}' WHERE id = 1
            2202E: array slice subscript must provide both boundaries DETAIL: When assigning to a slice of an empty array value, slice boundaries must be fully specified.
        UPDATE items SET tags[5:6] = '{1,2}' WHERE id = 1 RETURNING tags
            [5:6]={1,2}
            UPDATE 1

        UPDATE items SET nope = 1
            42703@18: column "nope" of relation "items" does not exist
        UPDATE items SET id = 'x'
            22P02@23: invalid input syntax for type integer: "x"
        UPDATE items SET id = true
            42804@23: column "id" is of type integer but expression is of type boolean HINT: You will need to rewrite or cast the expression.
        UPDATE items SET name = NULL WHERE id = 1
            23502: null value in column "name" of relation "items" violates not-null constraint DETAIL: Failing row contains (1, null, 1.50, P1, {1,2}, 2024-02-01).
        UPDATE items SET code = 'toolong'
            22001: value too long for type character varying(5)
        UPDATE items SET id = 1, id = 2
            42601: multiple assignments to same column "id"
        UPDATE items SET (id, name) = (1)
            0A000@32: source for a multiple-column UPDATE item must be a sub-SELECT or ROW() expression
        UPDATE items SET (id, name) = (1, 2, 3)
            42601@31: number of columns does not match number of values
        UPDATE items SET (id, name) = (SELECT 1)
            42601@31: number of columns does not match number of values
        UPDATE items SET (id, name) = 'x'
            0A000@31: source for a multiple-column UPDATE item must be a sub-SELECT or ROW() expression
        UPDATE items SET ctid = '(0,1)'
            0A000@18: cannot assign to system column "ctid"
        UPDATE nothing SET a = 1
            42P01@8: relation "nothing" does not exist
        UPDATE items SET name = nope
            42703@25: column "nope" does not exist HINT: Perhaps you meant to reference the column "items.name" or the column "items.code".
        UPDATE items SET name = 'x' WHERE nme = 'x'
            42703@35: column "nme" does not exist HINT: Perhaps you meant to reference the column "items.name".
        UPDATE items SET name = 'x' WHERE name
            42804@35: argument of WHERE must be type boolean, not type text
        UPDATE items SET name = 'x' WHERE count(*) > 1
            42803@35: aggregate functions are not allowed in WHERE
        UPDATE items SET price = count(*)
            42803@26: aggregate functions are not allowed in UPDATE
        UPDATE items SET price = generate_series(1, 2)
            0A000@26: set-returning functions are not allowed in UPDATE
        UPDATE items SET name = 'x' FROM items
            42712: table name "items" specified more than once
        UPDATE items SET name = 'x' FROM stock WHERE id = 1 RETURNING nope
            42703@63: column "nope" does not exist HINT: Perhaps you meant to reference the column "items.name" or the column "items.code".
        UPDATE items SET name = 'x' FROM (SELECT items.id) s
            42P01@42: invalid reference to FROM-clause entry for table "items" HINT: There is an entry for table "items", but it cannot be referenced from this part of the query.
        UPDATE items i SET name = 'x' WHERE items.id = 1
            42P01@37: invalid reference to FROM-clause entry for table "items" HINT: Perhaps you meant to reference the table alias "i".
        UPDATE items SET items.name = 'x'
            42703@18: column "items" of relation "items" does not exist
        UPDATE items SET tags['x'] = 1
            22P02@23: invalid input syntax for type integer: "x"
        UPDATE items SET id = 2 WHERE id = 1
            23505: duplicate key value violates unique constraint "items_pkey" DETAIL: Key (id)=(2) already exists.
        UPDATE items SET price = 1 / (id - 2)
            22012: division by zero
        UPDATE items SET id = 1 WHERE id = 1 RETURNING *
            1|pen|1.50|P1|{1,2}|2024-02-01
            UPDATE 1
        UPDATE ONLY items AS z SET name = 'z' WHERE z.id = 1 RETURNING z.*
            1|z|1.50|P1|{1,2}|2024-02-01
            UPDATE 1

        DELETE FROM stock WHERE item = 1 RETURNING *
            1|10|A
            1|5|B
            DELETE 2
        DELETE FROM items USING stock WHERE stock.item = items.id RETURNING items.id, stock.amount
            2|0
            DELETE 1
        DELETE FROM stock s USING items i WHERE i.id = s.item
            DELETE 0
        DELETE FROM stock
            DELETE 2
        DELETE FROM stock RETURNING *
            DELETE 0
        DELETE FROM nothing
            42P01@13: relation "nothing" does not exist
        DELETE FROM items WHERE nope = 1
            42703@25: column "nope" does not exist HINT: Perhaps you meant to reference the column "items.name" or the column "items.code".
        DELETE FROM items USING items
            42712: table name "items" specified more than once
        DELETE FROM items i USING items j WHERE j.id = i.id - 1 RETURNING i.id, j.id
            DELETE 0

        WITH gone AS (DELETE FROM stock WHERE item = 1 RETURNING *) SELECT sum(amount) FROM gone
            15
        WITH new AS (INSERT INTO items (id, name) VALUES (10, 'ten'), (11, 'eleven') RETURNING id, name) INSERT INTO stock SELECT id, 0, name FROM new RETURNING *
            10|0|ten
            11|0|eleven
            INSERT 0 2
        WITH gone AS (DELETE FROM items WHERE id = 10 RETURNING id), more AS (UPDATE stock SET amount = 7 WHERE item = 10 RETURNING amount) SELECT (SELECT id FROM gone), (SELECT amount FROM more), count(*) FROM items
            10|7|5
        WITH up AS (UPDATE items SET price = 1 RETURNING id, price) SELECT up.id, up.price, items.price FROM up JOIN items USING (id) ORDER BY id
            1|1.00|1.50
            2|1.00|4.25
            3|1.00|7.00
            11|1.00|9.99
        WITH x AS (INSERT INTO stock VALUES (5, 5)) SELECT 1
            1
        WITH x AS (INSERT INTO stock VALUES (6, 6)) SELECT * FROM x
            0A000@59: WITH query "x" does not have a RETURNING clause
        WITH x AS (DELETE FROM stock RETURNING *) DELETE FROM items WHERE id IN (SELECT item FROM x) RETURNING id
            2
            11
            DELETE 2
        SELECT count(*) FROM stock
            0
        WITH RECURSIVE t AS (INSERT INTO stock (item) SELECT 1 FROM t RETURNING item) SELECT 1
            42P19@16: recursive query "t" must not contain data-modifying statements
        SELECT * FROM (WITH x AS (DELETE FROM items RETURNING id) SELECT * FROM x) s
            0A000@21: WITH clause containing a data-modifying statement must be at the top level
        WITH x(a) AS (INSERT INTO stock VALUES (7, 7, 'q') RETURNING *) SELECT a, amount FROM x
            7|7

        SELECT * FROM items ORDER BY id FOR UPDATE
            1|pen|1.50|P1|{1,2}|2024-02-01
            2|ink|4.25|I1|∅|2024-02-02
            3|cup|7.00|∅|{7}|∅
        SELECT id FROM items ORDER BY id DESC LIMIT 1 FOR UPDATE SKIP LOCKED
            3
        SELECT i.id, s.amount FROM items i JOIN stock s ON s.item = i.id ORDER BY 1, 2 FOR SHARE OF i NOWAIT
            1|5
            1|10
            2|0
        SELECT id FROM items WHERE id = 1 FOR NO KEY UPDATE OF items FOR KEY SHARE
            1
        SELECT count(*) FROM items FOR UPDATE
            0A000: FOR UPDATE is not allowed with aggregate functions
        SELECT DISTINCT id FROM items FOR UPDATE
            0A000: FOR UPDATE is not allowed with DISTINCT clause
        SELECT id FROM items GROUP BY id FOR UPDATE
            0A000: FOR UPDATE is not allowed with GROUP BY clause
        SELECT id FROM items GROUP BY id HAVING true FOR SHARE
            0A000: FOR SHARE is not allowed with GROUP BY clause
        SELECT row_number() OVER () FROM items FOR UPDATE
            0A000: FOR UPDATE is not allowed with window functions
        SELECT generate_series(1, 2) FROM items FOR UPDATE
            0A000: FOR UPDATE is not allowed with set-returning functions in the target list
        SELECT id FROM items UNION SELECT 1 FOR UPDATE
            0A000: FOR UPDATE is not allowed with UNION/INTERSECT/EXCEPT
        SELECT * FROM (SELECT count(*) FROM items) s FOR UPDATE
            0A000: FOR UPDATE is not allowed with aggregate functions
        SELECT * FROM (SELECT DISTINCT id FROM items) s FOR UPDATE
            0A000: FOR UPDATE is not allowed with DISTINCT clause
        SELECT * FROM (SELECT id FROM items UNION SELECT 1) s FOR UPDATE
            0A000: FOR UPDATE is not allowed with UNION/INTERSECT/EXCEPT
        SELECT s.count, t.item FROM (SELECT count(*) FROM items) s, stock t WHERE t.item = 2 FOR UPDATE OF t
            3|2
        SELECT id FROM (SELECT id, price FROM items) s WHERE id = 2 FOR UPDATE
            2
        SELECT s.id, t.amount FROM (SELECT id FROM items WHERE id < 3) s JOIN stock t ON t.item = s.id ORDER BY 1, 2 FOR UPDATE
            1|5
            1|10
            2|0
        SELECT id FROM items FOR UPDATE OF nope
            42P01@36: relation "nope" in FOR UPDATE clause not found in FROM clause
        SELECT i.id FROM items i LEFT JOIN stock s ON s.item = i.id FOR UPDATE
            0A000: FOR UPDATE cannot be applied to the nullable side of an outer join
        SELECT i.id FROM items i LEFT JOIN stock s ON s.item = i.id ORDER BY 1 FOR UPDATE OF i
            1
            1
            2
            3
        SELECT id FROM items FOR UPDATE OF public.items
            42601@36: FOR UPDATE must specify unqualified relation names
        SELECT 1 FOR UPDATE
            1
        """#
}
