import Testing

@Suite("MERGE")
struct MergeTests {
    @Test("writes and refuses as PostgreSQL does", arguments: WriteScript.parse(scripts))
    func script(_ script: WriteScript) { script.check() }

    /// What PostgreSQL 15 answers.
    static let scripts = #"""
        MERGE INTO items USING stock ON items.id = stock.item AND place = 'A' WHEN MATCHED THEN UPDATE SET price = amount
            MERGE 1
        SELECT id, price FROM items ORDER BY id
            1|10.00
            2|4.25
            3|7.00
        MERGE INTO items i USING (VALUES (1, 'one'), (20, 'twenty')) v (id, name) ON v.id = i.id WHEN MATCHED THEN UPDATE SET name = v.name WHEN NOT MATCHED THEN INSERT (id, name) VALUES (v.id, v.name)
            MERGE 2
        SELECT id, name, price FROM items ORDER BY id
            1|one|10.00
            2|ink|4.25
            3|cup|7.00
            20|twenty|9.99
        MERGE INTO items i USING (VALUES (1), (2), (30)) v (id) ON v.id = i.id WHEN MATCHED AND i.id = 1 THEN DELETE WHEN MATCHED THEN DO NOTHING WHEN NOT MATCHED THEN DO NOTHING
            MERGE 1
        SELECT id FROM items ORDER BY id
            2
            3
            20
        MERGE INTO stock USING items ON item = id WHEN NOT MATCHED AND id > 2 THEN INSERT VALUES (id, DEFAULT, name)
            MERGE 2
        SELECT * FROM stock ORDER BY item, amount
            1|5|B
            1|10|A
            2|0|∅
            3|0|cup
            9|1|Z
            20|0|twenty
        MERGE INTO stock USING items ON item = id WHEN NOT MATCHED THEN INSERT DEFAULT VALUES
            MERGE 0

        MERGE INTO items USING stock ON items.id = stock.item WHEN MATCHED THEN UPDATE SET price = amount
            21000: MERGE command cannot affect row a second time HINT: Ensure that not more than one source row matches any one target row.
        MERGE INTO items USING stock ON items.id = stock.item WHEN MATCHED THEN UPDATE SET nope = 1
            42703@84: column "nope" of relation "items" does not exist
        MERGE INTO items USING stock ON items.id = stock.item WHEN NOT MATCHED THEN INSERT (id, name) VALUES (items.id, 'x')
            42P01@103: invalid reference to FROM-clause entry for table "items" HINT: There is an entry for table "items", but it cannot be referenced from this part of the query.
        MERGE INTO items USING stock ON items.id = stock.item WHEN NOT MATCHED AND items.id = 1 THEN DO NOTHING
            42P01@76: invalid reference to FROM-clause entry for table "items" HINT: There is an entry for table "items", but it cannot be referenced from this part of the query.
        MERGE INTO items USING stock ON items.id = stock.item WHEN NOT MATCHED THEN INSERT (id, name) VALUES (item)
            42601@89: INSERT has more target columns than expressions
        MERGE INTO items USING stock ON items.id = stock.item WHEN NOT MATCHED THEN INSERT (id, name) VALUES (item, 'x', 3)
            42601@114: INSERT has more expressions than target columns
        MERGE INTO items USING stock ON items.id = stock.item WHEN NOT MATCHED THEN INSERT (id, nope) VALUES (item, 'x')
            42703@89: column "nope" of relation "items" does not exist
        MERGE INTO items USING stock ON items.id = stock.item WHEN MATCHED THEN DELETE WHEN MATCHED THEN DO NOTHING
            42601: unreachable WHEN clause specified after unconditional WHEN clause
        MERGE INTO nothing USING stock ON true WHEN MATCHED THEN DELETE
            42P01@12: relation "nothing" does not exist
        MERGE INTO items USING nothing ON true WHEN MATCHED THEN DELETE
            42P01@24: relation "nothing" does not exist
        MERGE INTO items USING items ON true WHEN MATCHED THEN DELETE
            42712: name "items" specified more than once DETAIL: The name is used both as MERGE target table and data source.
        MERGE INTO items USING stock ON nope = 1 WHEN MATCHED THEN DELETE
            42703@33: column "nope" does not exist HINT: Perhaps you meant to reference the column "items.name" or the column "items.code".
        MERGE INTO items USING stock ON items.id = stock.item WHEN MATCHED AND count(*) > 1 THEN DELETE
            42803@72: aggregate functions are not allowed in MERGE WHEN conditions
        MERGE INTO items USING stock ON items.id = stock.item AND amount = 10 WHEN NOT MATCHED THEN INSERT (id, name) VALUES (item, NULL)
            23502: null value in column "name" of relation "items" violates not-null constraint DETAIL: Failing row contains (1, null, 9.99, null, null, 2024-01-01).
        WITH x AS (SELECT 2 AS id) MERGE INTO items USING x ON x.id = items.id WHEN MATCHED THEN DELETE
            MERGE 1
        """#
}
