import PostgresCatalog
import PostgresWire
import Testing

@Suite("Assignment to a part of a jsonb value")
struct JSONAssignmentTests {
    @Test("makes what is missing, and refuses, as PostgreSQL does", arguments: WriteScript.parse(scripts))
    func script(_ script: WriteScript) { script.check([Self.docs]) }

    private static let docs = TestTable(
        name: "docs",
        columns: [Column("id", .int4, isPrimaryKey: true), Column("d", .jsonb)],
        rows: [
            [.int4(1), json(#"{"a":1,"b":[1,2]}"#)], [.int4(2), .null], [.int4(3), json("[1,2]")],
            [.int4(4), json("5")],
        ]
    )

    private static func json(_ text: String) -> PostgresValue {
        (try? JSONValue(text: text)).map { PostgresValue.jsonb($0) } ?? .null
    }

    /// What PostgreSQL 15 answers.
    static let scripts = #"""
        UPDATE docs SET d['a'] = '2' WHERE id < 3 RETURNING *
            1|{"a": 2, "b": [1, 2]}
            2|{"a": 2}
            UPDATE 2
        UPDATE docs SET d['b'][1] = '"x"' WHERE id = 1 RETURNING d
            {"a": 2, "b": [1, "x"]}
            UPDATE 1
        UPDATE docs SET d['b'][5] = '9' WHERE id = 1 RETURNING d
            {"a": 2, "b": [1, "x", null, null, null, 9]}
            UPDATE 1
        UPDATE docs SET d['n']['m'][2] = '{"z":1}', d['o'] = 'true' WHERE id = 1 RETURNING d
            {"a": 2, "b": [1, "x", null, null, null, 9], "n": {"m": [null, null, {"z": 1}]}, "o": true}
            UPDATE 1
        UPDATE docs SET d[-1] = '7' WHERE id = 3 RETURNING d
            [1, 7]
            UPDATE 1
        UPDATE docs SET d[-9] = '7' WHERE id = 3
            22023: path element at position 1 is out of range: -9
        UPDATE docs SET d['k'] = '7' WHERE id = 3
            22P02: path element at position 1 is not an integer: "k"
        UPDATE docs SET d[1]['k'] = '7' WHERE id = 3
            22023: cannot replace existing key DETAIL: The path assumes key is a composite object, but it is a scalar value.
        UPDATE docs SET d['k'] = '7' WHERE id = 4
            22023: cannot replace existing key DETAIL: The path assumes key is a composite object, but it is a scalar value.
        UPDATE docs SET d[0] = '7' WHERE id = 2 RETURNING d
            {"0": 7, "a": 2}
            UPDATE 1
        UPDATE docs SET d = NULL WHERE id = 2
            UPDATE 1
        UPDATE docs SET d[2] = '7' WHERE id = 2 RETURNING d
            [null, null, 7]
            UPDATE 1
        UPDATE docs SET d['x'] = NULL WHERE id = 1 RETURNING d
            {"a": 2, "b": [1, "x", null, null, null, 9], "n": {"m": [null, null, {"z": 1}]}, "o": true, "x": null}
            UPDATE 1
        UPDATE docs SET d[NULL] = '1' WHERE id = 1
            22004: jsonb subscript in assignment must not be null
        UPDATE docs SET d['a'] = 5 WHERE id = 1
            42804@17: subscripted assignment to "d" requires type jsonb but expression is of type integer HINT: You will need to rewrite or cast the expression.
        UPDATE docs SET d['a':'b'] = '5' WHERE id = 1
            42804@23: jsonb subscript does not support slices
        UPDATE docs SET d[1.5] = '5' WHERE id = 1
            42804@19: subscript type numeric is not supported HINT: jsonb subscript must be coercible to either integer or text.
        UPDATE docs SET d[true] = '5' WHERE id = 1
            42804@19: subscript type boolean is not supported HINT: jsonb subscript must be coercible to either integer or text.
        INSERT INTO docs (id, d['a'], d['b'][0]) VALUES (5, '1', '2') RETURNING d
            {"a": 1, "b": [2]}
            INSERT 0 1
        """#
}
