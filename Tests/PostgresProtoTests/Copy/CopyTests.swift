import PostgresProto
import Testing

@Suite("COPY")
struct CopyTests {
    @Test("answers and refuses as PostgreSQL does", arguments: MessageScript.parse(text))
    func script(_ script: MessageScript) async throws { try await script.check { ShelfHandler() } }

    private func extended(_ query: String, _ data: [FrontendMessage]) async throws -> [String] {
        let start: [FrontendMessage] = [
            .parse(ParseMessage(query: query)), .bind(BindMessage()), .describe(DescribeMessage(.portal)),
            .execute(ExecuteMessage()),
        ]
        let end: [FrontendMessage] = [.sync, .query(QueryMessage(query: "SELECT count(*) FROM items"))]
        return try await MemoryServer().transcript(start + data + end) { ShelfHandler() }
    }

    @Test("runs in the extended protocol, and lets an early Sync pass")
    func extended() async throws {
        let lines = try await extended(
            "COPY items (id, name) FROM STDIN",
            [
                .copyData(CopyData(data: Array("50\tx\n51".utf8))), .sync,
                .copyData(CopyData(data: Array("\ty\n".utf8))), .copyDone,
            ]
        )
        #expect(
            lines == [
                "ParseComplete", "BindComplete", "NoData", "CopyIn 0 0,0", "CommandComplete COPY 2", "Ready I",
                "RowDescription count:20", "DataRow 5", "CommandComplete SELECT 1", "Ready I",
            ]
        )
    }

    @Test("takes nothing of what fails, and skips what the client had sent already")
    func extendedFailure() async throws {
        let lines = try await extended(
            "COPY items (id, name) FROM STDIN",
            [
                .copyData(CopyData(data: Array("50\tx\n51\n".utf8))), .copyData(CopyData(data: Array("x".utf8))),
                .copyDone,
            ]
        )
        #expect(
            lines == [
                "ParseComplete", "BindComplete", "NoData", "CopyIn 0 0,0",
                "Error 22P04 missing data for column \"name\"", "Ready I", "RowDescription count:20", "DataRow 3",
                "CommandComplete SELECT 1", "Ready I",
            ]
        )
    }

    @Test("goes out in the extended protocol")
    func extendedOut() async throws {
        let lines = try await extended("COPY stock (amount) TO STDOUT", [])
        #expect(
            lines.prefix(10) == [
                "ParseComplete", "BindComplete", "NoData", "CopyOut 0 0", "CopyData 10\\n", "CopyData 5\\n",
                "CopyData 0\\n", "CopyData 1\\n", "CopyDone", "CommandComplete COPY 4",
            ]
        )
    }

    @Test("ends with the connection where the client sends something else")
    func unexpected() async throws {
        let lines = try await extended("COPY items (id, name) FROM STDIN", [.query(QueryMessage(query: "SELECT 1"))])
        #expect(
            lines.dropFirst(3) == [
                "CopyIn 0 0,0", "Error 08P01 unexpected message type 0x51 during COPY from stdin",
                "Error 08P01 terminating connection because protocol synchronization was lost",
            ]
        )
    }

    /// What PostgreSQL 15 answers.
    private static let text = #"""
        COPY items FROM STDIN
            <4\tmug\t2\tM1\t{1,2}\t2024-03-01\n
            <5\tjar\t\\N\t\\N\t\\N\t\\N\n6\ta\\tb\\\\c\\nd\\x41\\101\t1.005\t\\N\t\\N\t\\N\n
            >CopyIn 0 0,0,0,0,0,0
            >CommandComplete COPY 3
        SELECT id, name, price, code FROM items ORDER BY id
            >DataRow 1|pen|1.50|P1
            >DataRow 2|ink|4.25|I1
            >DataRow 3|cup|7.00|NULL
            >DataRow 4|mug|2.00|M1
            >DataRow 5|jar|NULL|NULL
            >DataRow 6|a\tb\\c\ndAA|1.01|NULL
            >CommandComplete SELECT 6
        COPY items (id, name) FROM STDIN WITH (FORMAT csv, HEADER)
            <id,name\n7,"a ""q"", b"\n8,"li
            <ne\nbreak"\n9,\n
            >CopyIn 0 0,0
            >Error 23502 null value in column "name" of relation "items" violates not-null constraint DETAIL: Failing row contains (9, null, 9.99, null, null, 2024-01-01). CONTEXT: COPY items, line 5: "9,"
        SELECT id, name FROM items WHERE id > 6 ORDER BY id
            >CommandComplete SELECT 0
        COPY items (id, name) FROM STDIN (FORMAT csv)
            <9,""\n10,x
            >CopyIn 0 0,0
            >CommandComplete COPY 2
        COPY items (id, name, code) FROM STDIN (DELIMITER '|', NULL 'nix')
            <11|nix y|nix\n12|q\\|r|z\n
            >CopyIn 0 0,0,0
            >CommandComplete COPY 2
        SELECT id, name, code FROM items WHERE id > 8 ORDER BY id
            >DataRow 9||NULL
            >DataRow 10|x|NULL
            >DataRow 11|nix y|NULL
            >DataRow 12|q|r|z
            >CommandComplete SELECT 4
        COPY items TO STDOUT
            >CopyOut 0 0,0,0,0,0,0
            >CopyData 1\tpen\t1.50\tP1\t{1,2}\t2024-02-01\n
            >CopyData 2\tink\t4.25\tI1\t\\N\t2024-02-02\n
            >CopyData 3\tcup\t7.00\t\\N\t{7}\t\\N\n
            >CopyData 4\tmug\t2.00\tM1\t{1,2}\t2024-03-01\n
            >CopyData 5\tjar\t\\N\t\\N\t\\N\t\\N\n
            >CopyData 6\ta\\tb\\\\c\\ndAA\t1.01\t\\N\t\\N\t\\N\n
            >CopyData 9\t\t9.99\t\\N\t\\N\t2024-01-01\n
            >CopyData 10\tx\t9.99\t\\N\t\\N\t2024-01-01\n
            >CopyData 11\tnix y\t9.99\t\\N\t\\N\t2024-01-01\n
            >CopyData 12\tq|r\t9.99\tz\t\\N\t2024-01-01\n
            >CopyDone
            >CommandComplete COPY 10
        COPY items (name, id) TO STDOUT (FORMAT csv, HEADER)
            >CopyOut 0 0,0
            >CopyData name,id\n
            >CopyData pen,1\n
            >CopyData ink,2\n
            >CopyData cup,3\n
            >CopyData mug,4\n
            >CopyData jar,5\n
            >CopyData "a\tb\\c\ndAA",6\n
            >CopyData "",9\n
            >CopyData x,10\n
            >CopyData nix y,11\n
            >CopyData q|r,12\n
            >CopyDone
            >CommandComplete COPY 10
        COPY (SELECT id, name, price * 2 AS double FROM items ORDER BY id DESC LIMIT 2) TO STDOUT (FORMAT csv, FORCE_QUOTE (name), DELIMITER ';')
            >CopyOut 0 0,0,0
            >CopyData 12;"q|r";19.98\n
            >CopyData 11;"nix y";19.98\n
            >CopyDone
            >CommandComplete COPY 2
        COPY (SELECT 1 AS a, NULL::text AS b, 'x' AS c) TO STDOUT (FORMAT binary)
            >CopyOut 1 1,1,1
            >CopyData PGCOPY\n\xff\r\n\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x04\x00\x00\x00\x01\xff\xff\xff\xff\x00\x00\x00\x01x
            >CopyData \xff\xff
            >CopyDone
            >CommandComplete COPY 1
        COPY (SELECT 1 WHERE false) TO STDOUT (FORMAT binary)
            >CopyOut 1 1
            >CopyData PGCOPY\n\xff\r\n\x00\x00\x00\x00\x00\x00\x00\x00\x00\xff\xff
            >CopyDone
            >CommandComplete COPY 0
        COPY (DELETE FROM stock WHERE item = 1 RETURNING amount) TO STDOUT
            >CopyOut 0 0
            >CopyData 10\n
            >CopyData 5\n
            >CopyDone
            >CommandComplete COPY 2
        COPY stock TO STDOUT (HEADER, NULL '-')
            >CopyOut 0 0,0,0
            >CopyData item\tamount\tplace\n
            >CopyData 2\t0\t-\n
            >CopyData 9\t1\tZ\n
            >CopyDone
            >CommandComplete COPY 2

        COPY stock (item, amount) FROM STDIN (FORMAT binary)
            <PGCOPY\n\xff\r\n\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x04\x00\x00\x00\x07\x00\x00\x00\x04\x00
            <\x00\x00\x08\xff\xff
            >CopyIn 1 1,1
            >CommandComplete COPY 1
        SELECT amount FROM stock WHERE item = 7
            >DataRow 8
            >CommandComplete SELECT 1
        COPY stock FROM STDIN (FORMAT binary)
            <PGCOPX\n\xff\r\n\x00\x00\x00\x00\x00\x00\x00\x00\x00
            >CopyIn 1 1,1,1
            >Error 22P04 COPY file signature not recognized
        COPY stock FROM STDIN (FORMAT binary)
            <PGCOPY\n\xff\r\n\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x04\x00\x00\x00\x07
            >CopyIn 1 1,1,1
            >Error 22P04 row field count is 2, expected 3 CONTEXT: COPY stock, line 1
        COPY stock (item, amount) FROM STDIN (FORMAT binary)
            <PGCOPY\n\xff\r\n\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\x00\x00\x02\x00\x07\x00\x00\x00\x04\x00\x00\x00\x01\xff\xff
            >CopyIn 1 1,1
            >Error 08P01 insufficient data left in message CONTEXT: COPY stock, line 1, column item
        COPY stock (item) FROM STDIN (FORMAT binary)
            <PGCOPY\n\xff\r\n\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x04\x00\x00
            >CopyIn 1 1
            >Error 22P04 unexpected EOF in COPY data CONTEXT: COPY stock, line 1, column item

        COPY items FROM STDIN
            <x\tmug\n
            >CopyIn 0 0,0,0,0,0,0
            >Error 22P02 invalid input syntax for type integer: "x" CONTEXT: COPY items, line 1, column id: "x"
        COPY items (id, name) FROM STDIN
            <4\tmug\nfive\tjar\n
            >CopyIn 0 0,0
            >Error 22P02 invalid input syntax for type integer: "five" CONTEXT: COPY items, line 2, column id: "five"
        COPY items (id, name) FROM STDIN
            <4\tmug\n5\tjar\tmore\n
            >CopyIn 0 0,0
            >Error 22P04 extra data after last expected column CONTEXT: COPY items, line 2: "5\tjar\tmore"
        COPY items (id, name) FROM STDIN
            <4\tmug\n5\n
            >CopyIn 0 0,0
            >Error 22P04 missing data for column "name" CONTEXT: COPY items, line 2: "5"
        COPY items (id, name) FROM STDIN
            <4\tmug\n5\t\\N\n
            >CopyIn 0 0,0
            >Error 23502 null value in column "name" of relation "items" violates not-null constraint DETAIL: Failing row contains (5, null, 9.99, null, null, 2024-01-01). CONTEXT: COPY items, line 2: "5\t\\N"
        COPY items (id, name) FROM STDIN
            <4\tmug\n1\tdup\n
            >CopyIn 0 0,0
            >Error 23505 duplicate key value violates unique constraint "items_pkey" DETAIL: Key (id)=(1) already exists. CONTEXT: COPY items, line 2
        COPY items (id, name, code) FROM STDIN
            <4\tmug\ttoolong\n
            >CopyIn 0 0,0,0
            >Error 22001 value too long for type character varying(5) CONTEXT: COPY items, line 1, column code: "toolong"
        COPY items (id, name) FROM STDIN (FORMAT csv)
            <4,"mug\n
            >CopyIn 0 0,0
            >Error 22P04 unterminated CSV quoted field CONTEXT: COPY items, line 1: "4,"mug\n"
        COPY items (id, name) FROM STDIN
            <4\tmug\n
            !changed my mind
            >CopyIn 0 0,0
            >Error 57014 COPY from stdin failed: changed my mind CONTEXT: COPY items, line 2
        COPY items (id, name) FROM STDIN
            <4\tmug\n\\.\n5\tjar\n
            >CopyIn 0 0,0
            >CommandComplete COPY 1
        SELECT id FROM items ORDER BY id
            >DataRow 1
            >DataRow 2
            >DataRow 3
            >DataRow 4
            >CommandComplete SELECT 4
        COPY items (id, name) FROM STDIN
            <6\ta\r\n7\tb\n
            >CopyIn 0 0,0
            >Error 22P04 literal newline found in data HINT: Use "\n" to represent newline. CONTEXT: COPY items, line 2
        COPY items (id, name) FROM STDIN
            <6\ta\n7\tb\r\n
            >CopyIn 0 0,0
            >Error 22P04 literal carriage return found in data HINT: Use "\r" to represent carriage return. CONTEXT: COPY items, line 2
        COPY items (id, name) FROM STDIN (FORMAT csv)
            <6,a\r\n7,b\n
            >CopyIn 0 0,0
            >Error 22P04 unquoted newline found in data HINT: Use quoted CSV field to represent newline. CONTEXT: COPY items, line 2
        COPY items (id, name) FROM STDIN
            <6\ta\\.\n
            >CopyIn 0 0,0
            >CommandComplete COPY 1
        COPY items (id, name) FROM STDIN
            <6\ta\xff\n
            >CopyIn 0 0,0
            >Error 22021 invalid byte sequence for encoding "UTF8": 0xff CONTEXT: COPY items, line 1
        COPY items (id, name) FROM STDIN (HEADER match)
            <id\tname\n6\tx\n
            >CopyIn 0 0,0
            >Error 23505 duplicate key value violates unique constraint "items_pkey" DETAIL: Key (id)=(6) already exists. CONTEXT: COPY items, line 2
        COPY items (id, name) FROM STDIN (HEADER match)
            <id\tnom\n7\tx\n
            >CopyIn 0 0,0
            >Error 22P04 column name mismatch in header line field 2: got "nom", expected "name" CONTEXT: COPY items, line 1: "id\tnom"
        COPY items (id, name) FROM STDIN (HEADER match)
            <id\n7\tx\n
            >CopyIn 0 0,0
            >Error 22P04 wrong number of fields in header line: got 1, expected 2 CONTEXT: COPY items, line 1: "id"
        COPY items (id, name) FROM STDIN WHERE id > 20 AND price = 9.99
            <7\tno\n21\tyes\n
            >CopyIn 0 0,0
            >CommandComplete COPY 1
        COPY stock FROM STDIN (FORMAT csv, FORCE_NOT_NULL (place), FORCE_NULL (item))
            <"",1,\n
            >CopyIn 0 0,0,0
            >CommandComplete COPY 1
        SELECT item, amount, place = '' FROM stock WHERE item IS NULL
            >DataRow NULL|1|t
            >CommandComplete SELECT 1
        SELECT count(*) FROM items
            >DataRow 6
            >CommandComplete SELECT 1
        TRUNCATE stock
            >CommandComplete TRUNCATE TABLE
        SELECT count(*) FROM stock
            >DataRow 0
            >CommandComplete SELECT 1
        TRUNCATE TABLE stock, items
            >CommandComplete TRUNCATE TABLE
        TRUNCATE nothing
            >Error 42P01 relation "nothing" does not exist
        BEGIN READ ONLY
            >CommandComplete BEGIN
        COPY items FROM STDIN
            >Error 25006 cannot execute COPY FROM in a read-only transaction
        ROLLBACK
            >CommandComplete ROLLBACK
        BEGIN READ ONLY
            >CommandComplete BEGIN
        TRUNCATE items
            >Error 25006 cannot execute TRUNCATE TABLE in a read-only transaction
        ROLLBACK
            >CommandComplete ROLLBACK
        BEGIN READ ONLY
            >CommandComplete BEGIN
        INSERT INTO items VALUES (1, 'x')
            >Error 25006 cannot execute INSERT in a read-only transaction
        ROLLBACK
            >CommandComplete ROLLBACK

        COPY items FROM STDIN (FORMAT x)
            >Error 22023 COPY format "x" not recognized
        COPY items FROM STDIN (FORMAT csv, FORMAT csv)
            >Error 42601 conflicting or redundant options
        COPY items FROM STDIN (NOPE)
            >Error 42601 option "nope" not recognized
        COPY items FROM STDIN (FORMAT binary, DELIMITER ',')
            >Error 42601 cannot specify DELIMITER in BINARY mode
        COPY items FROM STDIN (FORMAT binary, NULL 'x')
            >Error 42601 cannot specify NULL in BINARY mode
        COPY items FROM STDIN (FORMAT binary, HEADER)
            >Error 0A000 cannot specify HEADER in BINARY mode
        COPY items (nope) FROM STDIN
            >Error 42703 column "nope" of relation "items" does not exist
        COPY items (id, id) FROM STDIN
            >Error 42701 column "id" specified more than once
        COPY (DELETE FROM items) TO STDOUT
            >Error 0A000 COPY query must have a RETURNING clause
        COPY items FROM STDIN WHERE count(*) > 1
            >Error 42803 aggregate functions are not allowed in COPY FROM WHERE conditions
        COPY nothing TO STDOUT
            >Error 42P01 relation "nothing" does not exist
        COPY items TO STDOUT (HEADER match)
            >Error 0A000 cannot use "match" with HEADER in COPY TO
        COPY items FROM STDIN (HEADER 'x')
            >Error 42601 header requires a Boolean value or "match"
        COPY items FROM STDIN (QUOTE 'x')
            >Error 0A000 COPY quote available only in CSV mode
        COPY items FROM STDIN (ESCAPE 'x')
            >Error 0A000 COPY escape available only in CSV mode
        COPY items TO STDOUT (FORMAT csv, FORCE_NOT_NULL (id))
            >Error 0A000 COPY force not null only available using COPY FROM
        COPY items TO STDOUT (FORMAT csv, FORCE_QUOTE (nope))
            >Error 42703 column "nope" of relation "items" does not exist
        COPY items (id) TO STDOUT (FORMAT csv, FORCE_QUOTE (name))
            >Error 42P10 FORCE_QUOTE column "name" not referenced by COPY
        COPY items FROM STDIN (FORMAT csv, FORCE_QUOTE (id))
            >Error 0A000 COPY force quote only available using COPY TO
        COPY items FROM STDIN (FORCE_NULL (id))
            >Error 0A000 COPY force null available only in CSV mode
        COPY items FROM STDIN (FORMAT csv, FORCE_NULL *)
            >Error 22023 argument to option "force_null" must be a list of column names
        COPY items FROM STDIN (ENCODING 'nope')
            >Error 22023 argument to option "encoding" must be a valid encoding name
        COPY items FROM STDIN (DELIMITER 'ab')
            >Error 0A000 COPY delimiter must be a single one-byte character
        COPY items FROM STDIN (DELIMITER 'a')
            >Error 22023 COPY delimiter cannot be "a"
        COPY items FROM STDIN (DELIMITER E'\n')
            >Error 22023 COPY delimiter cannot be newline or carriage return
        COPY items FROM STDIN (NULL E'\n')
            >Error 22023 COPY null representation cannot use newline or carriage return
        COPY items FROM STDIN (FORMAT csv, QUOTE ',')
            >Error 22023 COPY delimiter and quote must be different
        COPY items FROM STDIN (FORMAT csv, QUOTE 'ab')
            >Error 0A000 COPY quote must be a single one-byte character
        COPY items FROM STDIN (DELIMITER '|', NULL '|')
            >Error 0A000 COPY delimiter must not appear in the NULL specification
        COPY items FROM STDIN (FORMAT csv, NULL '"')
            >Error 0A000 CSV quote character must not appear in the NULL specification
        COPY items FROM STDIN (FORMAT)
            >Error 42601 format requires a parameter
        """#
}
