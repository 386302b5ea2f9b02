import Testing

@Suite("INSERT")
struct InsertTests {
    @Test("writes, returns and refuses as PostgreSQL does", arguments: WriteScript.parse(scripts))
    func script(_ script: WriteScript) { script.check() }

    /// What PostgreSQL 15 answers.
    static let scripts = #"""
        INSERT INTO items VALUES (4, 'mug', 2, 'M1', '{1}', '2024-03-01')
            INSERT 0 1
        INSERT INTO items (id, name) VALUES (5, 'jar') RETURNING *
            5|jar|9.99|∅|∅|2024-01-01
            INSERT 0 1
        INSERT INTO items (name, id) VALUES ('box', 6), ('bag', 7) RETURNING id, name AS label, price * 2, upper(name)
            6|box|19.98|BOX
            7|bag|19.98|BAG
            INSERT 0 2
        INSERT INTO items (id, name, price) VALUES (8, 'a', DEFAULT), (9, 'b', 3.456) RETURNING id, price
            8|9.99
            9|3.46
            INSERT 0 2
        INSERT INTO items (id, name, price) VALUES (10, 'a', DEFAULT) RETURNING price
            9.99
            INSERT 0 1
        SELECT count(*) FROM items
            10

        INSERT INTO items DEFAULT VALUES
            23502: null value in column "id" of relation "items" violates not-null constraint DETAIL: Failing row contains (null, null, 9.99, null, null, 2024-01-01).
        INSERT INTO stock DEFAULT VALUES RETURNING *
            ∅|0|∅
            INSERT 0 1
        INSERT INTO stock SELECT id, id * 10, name FROM items ORDER BY id RETURNING amount, place
            10|pen
            20|ink
            30|cup
            INSERT 0 3
        INSERT INTO stock (place, item) SELECT 'x', 1
            INSERT 0 1
        INSERT INTO stock SELECT * FROM stock
            INSERT 0 9
        SELECT count(*) FROM stock
            18
        INSERT INTO stock (item, amount) SELECT '5', '6' RETURNING item + 1, amount
            6|6
            INSERT 0 1
        INSERT INTO stock VALUES (generate_series(1, 3), 7) RETURNING item, amount
            1|7
            2|7
            3|7
            INSERT 0 3
        INSERT INTO stock (amount) VALUES ((SELECT max(amount) FROM stock)) RETURNING amount
            30
            INSERT 0 1

        INSERT INTO items VALUES (1, 'dup')
            23505: duplicate key value violates unique constraint "items_pkey" DETAIL: Key (id)=(1) already exists.
        INSERT INTO items (id) VALUES (4)
            23502: null value in column "name" of relation "items" violates not-null constraint DETAIL: Failing row contains (4, null, 9.99, null, null, 2024-01-01).
        INSERT INTO items (id, name) VALUES (4, 'x'), (5, NULL)
            23502: null value in column "name" of relation "items" violates not-null constraint DETAIL: Failing row contains (5, null, 9.99, null, null, 2024-01-01).
        INSERT INTO items (id, name) VALUES (1, 'x'), (5, NULL)
            23505: duplicate key value violates unique constraint "items_pkey" DETAIL: Key (id)=(1) already exists.
        INSERT INTO items (id, name, code) VALUES (4, 'x', 'toolong')
            22001: value too long for type character varying(5)
        INSERT INTO items (id, name, code) VALUES (4, 'x', 'abc      ') RETURNING code
            abc  
            INSERT 0 1
        INSERT INTO items (id, name, price) VALUES (4, 'x', 12345.678)
            22003: numeric field overflow DETAIL: A field with precision 6, scale 2 must round to an absolute value less than 10^4.
        INSERT INTO items (id, name) VALUES ('zz', 'x')
            22P02@38: invalid input syntax for type integer: "zz"
        INSERT INTO items (id, name) VALUES (true, 'x')
            42804@38: column "id" is of type integer but expression is of type boolean HINT: You will need to rewrite or cast the expression.
        INSERT INTO items (id, name) VALUES (1.5, 'x'::text)
            23505: duplicate key value violates unique constraint "items_pkey" DETAIL: Key (id)=(2) already exists.
        INSERT INTO items (id, name) SELECT name, id FROM items
            42804@37: column "id" is of type integer but expression is of type text HINT: You will need to rewrite or cast the expression.
        INSERT INTO items (id, added) VALUES (1, 5)
            42804@42: column "added" is of type date but expression is of type integer HINT: You will need to rewrite or cast the expression.
        INSERT INTO items (id, nme) VALUES (1, 'x')
            42703@24: column "nme" of relation "items" does not exist
        INSERT INTO items (id, id) VALUES (1, 2)
            42701@24: column "id" specified more than once
        INSERT INTO items (id, ctid) VALUES (1, '(0,1)')
            42703@24: column "ctid" of relation "items" does not exist
        INSERT INTO items (id, name) VALUES (1, 'x', 3)
            42601@46: INSERT has more expressions than target columns
        INSERT INTO items (id, name, price) VALUES (1, 'x')
            42601@30: INSERT has more target columns than expressions
        INSERT INTO items (id, name) VALUES ((1, 'x'))
            42601@24: INSERT has more target columns than expressions HINT: The insertion source is a row expression containing the same number of columns expected by the INSERT. Did you accidentally use extra parentheses?
        INSERT INTO items (id, name) VALUES (1, 'x'), (2)
            42601@48: VALUES lists must all be the same length
        INSERT INTO items VALUES (1, 2, 3, 4, 5, 6, 7)
            42601@45: INSERT has more expressions than target columns
        INSERT INTO items SELECT 1, 2, 3, 4, 5, 6, 7
            42601@44: INSERT has more expressions than target columns
        INSERT INTO items (id, name, price) SELECT 1, 'x'
            42601@30: INSERT has more target columns than expressions
        INSERT INTO nothing VALUES (1)
            42P01@13: relation "nothing" does not exist
        INSERT INTO items (id, name) VALUES (nope, 'x')
            42703@38: column "nope" does not exist HINT: Perhaps you meant to reference the column "items.name" or the column "items.code".
        INSERT INTO items (id, name) VALUES (4, 'x') RETURNING nope
            42703@56: column "nope" does not exist HINT: Perhaps you meant to reference the column "items.name" or the column "items.code".
        INSERT INTO items (id, name) VALUES (4, 'x') RETURNING count(*)
            42803@56: aggregate functions are not allowed in RETURNING
        INSERT INTO items (id, name) VALUES (4, 'x') RETURNING row_number() OVER ()
            42P20@56: window functions are not allowed in RETURNING
        INSERT INTO items (id, name) VALUES (4, 'x') RETURNING generate_series(1, 2)
            0A000@56: set-returning functions are not allowed in RETURNING
        INSERT INTO items (id, name) VALUES (count(*), 'x')
            42803@38: aggregate functions are not allowed in VALUES
        INSERT INTO items AS i (id, name) VALUES (44, 'x') RETURNING i.id, i.name
            44|x
            INSERT 0 1
        INSERT INTO items AS i (id, name) VALUES (45, 'x') RETURNING items.id
            42P01@62: invalid reference to FROM-clause entry for table "items" HINT: Perhaps you meant to reference the table alias "i".
        INSERT INTO items (id, name) VALUES (1/0, 'x')
            22012: division by zero
        INSERT INTO items (id, name) SELECT 1/0, 'x'
            22012: division by zero
        INSERT INTO items (id, name, added) VALUES (46, 'x', 'nonsense')
            22007@54: invalid input syntax for type date: "nonsense"

        INSERT INTO items (id, name, tags[1], tags[2]) VALUES (4, 'x', 5, 6) RETURNING tags
            {5,6}
            INSERT 0 1
        INSERT INTO items (id, name, tags[3]) VALUES (5, 'x', 5) RETURNING tags
            [3:3]={5}
            INSERT 0 1
        INSERT INTO items (id, name, tags[1]) VALUES (6, 'x', 'y')
            22P02@55: invalid input syntax for type integer: "y"
        INSERT INTO items (id, name, tags[1]) VALUES (6, 'x', DEFAULT)
            0A000@30: cannot set an array element to DEFAULT
        INSERT INTO items (id, name.first) VALUES (6, 'x')
            42804@24: cannot assign to field "first" of column "name" because its type text is not a composite type
        INSERT INTO items (id, name[1]) VALUES (6, 'x')
            42804: cannot subscript type text because it does not support subscripting
        INSERT INTO items (id, tags[1]) VALUES (6, true)
            42804@24: subscripted assignment to "tags" requires type integer but expression is of type boolean HINT: You will need to rewrite or cast the expression.

        INSERT INTO items (id, name) VALUES (1, 'dup'), (4, 'new') ON CONFLICT DO NOTHING RETURNING id
            4
            INSERT 0 1
        INSERT INTO items (id, name) VALUES (1, 'dup') ON CONFLICT (id) DO NOTHING
            INSERT 0 0
        INSERT INTO items (id, name) VALUES (1, 'up'), (5, 'fresh') ON CONFLICT (id) DO UPDATE SET name = excluded.name || items.name, price = items.price + 1 RETURNING id, name, price
            1|uppen|2.50
            5|fresh|9.99
            INSERT 0 2
        INSERT INTO items (id, name) VALUES (1, 'no') ON CONFLICT (id) DO UPDATE SET name = 'never' WHERE items.price > 100 RETURNING id
            INSERT 0 0
        INSERT INTO items AS i (id, name) VALUES (1, 'x') ON CONFLICT ON CONSTRAINT items_pkey DO UPDATE SET (name, code) = ROW(excluded.name, 'c') RETURNING name, code
            x|c
            INSERT 0 1
        INSERT INTO items (id, name) VALUES (7, 'a'), (7, 'b') ON CONFLICT (id) DO UPDATE SET name = excluded.name
            21000: ON CONFLICT DO UPDATE command cannot affect row a second time HINT: Ensure that no rows proposed for insertion within the same command have duplicate constrained values.
        INSERT INTO items (id, name) VALUES (8, 'a'), (8, 'b') ON CONFLICT (id) DO NOTHING RETURNING *
            8|a|9.99|∅|∅|2024-01-01
            INSERT 0 1
        INSERT INTO items (id, name) VALUES (1, 'x') ON CONFLICT (name) DO NOTHING
            42P10: there is no unique or exclusion constraint matching the ON CONFLICT specification
        INSERT INTO items (id, name) VALUES (1, 'x') ON CONFLICT (nope) DO NOTHING
            42703@58: column "nope" does not exist HINT: Perhaps you meant to reference the column "items.name" or the column "items.code".
        INSERT INTO items (id, name) VALUES (1, 'x') ON CONFLICT ON CONSTRAINT nope DO NOTHING
            42704: constraint "nope" for table "items" does not exist
        INSERT INTO items (id, name) VALUES (1, 'x') ON CONFLICT DO UPDATE SET name = 'x'
            42601@46: ON CONFLICT DO UPDATE requires inference specification or constraint name HINT: For example, ON CONFLICT (column_name).
        INSERT INTO items (id, name) VALUES (1, 'x') ON CONFLICT (id) DO UPDATE SET name = name || 'x'
            42702@84: column reference "name" is ambiguous
        INSERT INTO items (id, name) VALUES (1, 'x') ON CONFLICT (id) DO UPDATE SET nope = 1
            42703@77: column "nope" of relation "items" does not exist
        INSERT INTO items (id, name) VALUES (1, 'x') ON CONFLICT (id) DO UPDATE SET name = NULL
            23502: null value in column "name" of relation "items" violates not-null constraint DETAIL: Failing row contains (1, null, 2.50, c, {1,2}, 2024-02-01).
        INSERT INTO items (id, name) VALUES (1, 'x') ON CONFLICT (id) DO UPDATE SET name = DEFAULT
            23502: null value in column "name" of relation "items" violates not-null constraint DETAIL: Failing row contains (1, null, 2.50, c, {1,2}, 2024-02-01).
        INSERT INTO items (id, name) VALUES (1, 'x') ON CONFLICT (id DESC) DO NOTHING
            42P10@58: ASC/DESC is not allowed in ON CONFLICT clause
        INSERT INTO items (id, name) VALUES (1, 'x') ON CONFLICT (id) DO UPDATE SET name = excluded.nme
            42703@84: column excluded.nme does not exist HINT: Perhaps you meant to reference the column "excluded.name".
        """#
}
