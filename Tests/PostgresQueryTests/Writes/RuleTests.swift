import PostgresCatalog
import PostgresWire
import Testing

@Suite("Rows that are written")
struct RuleTests {
    @Test("are completed and checked, and pass through views, as in PostgreSQL", arguments: WriteScript.parse(scripts))
    func script(_ script: WriteScript) { script.check(Self.tables) }

    private static let tables: [TestTable] = [parts, numbered, wide, plain, grouped, two, united]

    private static let parts: TestTable = {
        var area = Column("area", .int4, defaultExpression: "(width * height)")
        area.isGenerated = true
        var table = TestTable(
            name: "parts",
            columns: [
                Column("id", .int4, isPrimaryKey: true), Column("width", .int4, isNullable: false),
                Column("height", .int4), area,
            ],
            rows: []
        )
        table.constraints = [
            ConstraintDefinition("small", .check("height < 100"), columns: ["height"]),
            ConstraintDefinition("parts_width_check", .check("width > 0"), columns: ["width"]),
        ]
        var index = IndexDefinition(
            "parts_lower",
            elements: [IndexDefinition.Element(expression: "width + height", type: .int4)],
            isUnique: true
        )
        index.predicate = "height > 5"
        table.indexes = [index]
        return table
    }()

    private static let numbered: TestTable = {
        var serial = Column("serial", .int4, isNullable: false)
        serial.identity = .always
        var number = Column("number", .int4, isNullable: false)
        number.identity = .byDefault
        return TestTable(name: "numbered", columns: [Column("id", .int4), serial, number], rows: [])
    }()

    private static let wide: TestTable = {
        var view = RuleTests.view(
            "wide",
            [Column("id", .int4), Column("w", .int4), Column("height", .int4), Column("more", .int4)],
            "SELECT id, width AS w, height, width + 1 AS more FROM parts WHERE width > 10"
        )
        view.options = ["check_option=cascaded"]
        return view
    }()

    private static let plain = view("plain", parts.columns, "SELECT id, width, height, area FROM parts")
    private static let grouped = view("grouped", [Column("count", .int8)], "SELECT count(*) AS count FROM parts")
    private static let two = view("two", [Column("id", .int4)], "SELECT p.id FROM parts p, parts q")
    private static let united = view("united", [Column("id", .int4)], "SELECT id FROM parts UNION SELECT 1")

    private static func view(_ name: TableName, _ columns: [Column], _ query: String) -> TestTable {
        var view = TestTable(name: name, columns: columns, rows: [])
        view.viewDefinition = query
        return view
    }

    /// What PostgreSQL 15 answers.
    static let scripts = #"""
        INSERT INTO parts (id, width, height) VALUES (1, 2, 3) RETURNING id, area
            1|6
            INSERT 0 1
        INSERT INTO parts (id, width, height, area) VALUES (2, 2, 3, DEFAULT) RETURNING area
            6
            INSERT 0 1
        INSERT INTO parts (id, width, height, area) VALUES (3, 2, 3, 6)
            428C9: cannot insert a non-DEFAULT value into column "area" DETAIL: Column "area" is a generated column.
        INSERT INTO parts (id, width, height, area) VALUES (3, 2, 3, 6), (4, 1, 1, DEFAULT)
            428C9: cannot insert a non-DEFAULT value into column "area" DETAIL: Column "area" is a generated column.
        INSERT INTO parts (id, width, area) SELECT 3, 2, 6
            428C9: cannot insert a non-DEFAULT value into column "area" DETAIL: Column "area" is a generated column.
        UPDATE parts SET width = 5 RETURNING id, area
            1|15
            2|15
            UPDATE 2
        UPDATE parts SET area = 5
            428C9: column "area" can only be updated to DEFAULT DETAIL: Column "area" is a generated column.
        UPDATE parts SET area = DEFAULT, width = 6 WHERE id = 1 RETURNING area
            18
            UPDATE 1
        UPDATE parts SET width = 0 WHERE id = 1
            23514: new row for relation "parts" violates check constraint "parts_width_check" DETAIL: Failing row contains (1, 0, 3, 0).
        UPDATE parts SET height = 200 WHERE id = 1
            23514: new row for relation "parts" violates check constraint "small" DETAIL: Failing row contains (1, 6, 200, 1200).
        UPDATE parts SET height = 200, width = -1 WHERE id = 1
            23514: new row for relation "parts" violates check constraint "parts_width_check" DETAIL: Failing row contains (1, -1, 200, -200).
        UPDATE parts SET width = NULL WHERE id = 1
            23502: null value in column "width" of relation "parts" violates not-null constraint DETAIL: Failing row contains (1, null, 3, null).
        INSERT INTO parts (id, width, height) VALUES (9, -1, 1)
            23514: new row for relation "parts" violates check constraint "parts_width_check" DETAIL: Failing row contains (9, -1, 1, -1).
        INSERT INTO parts (id, width, height) VALUES (9, 7, NULL) RETURNING area
            ∅
            INSERT 0 1

        INSERT INTO wide (id, w, height) VALUES (1, 20, 3) RETURNING *
            1|20|3|21
            INSERT 0 1
        INSERT INTO wide (id, w) VALUES (2, 5)
            44000: new row violates check option for view "wide" DETAIL: Failing row contains (2, 5, null, null).
        INSERT INTO plain (id, width) VALUES (2, 5) RETURNING id, width, area
            2|5|∅
            INSERT 0 1
        UPDATE wide SET w = w + 1 RETURNING id, w, more
            1|21|22
            UPDATE 1
        UPDATE wide SET w = 3
            44000: new row violates check option for view "wide" DETAIL: Failing row contains (1, 3, 3, 9).
        UPDATE wide SET more = 3
            0A000: cannot update column "more" of view "wide" DETAIL: View columns that are not columns of their base relation are not updatable.
        UPDATE wide SET width = 3
            42703@17: column "width" of relation "wide" does not exist
        INSERT INTO wide (more) VALUES (3)
            0A000: cannot insert into column "more" of view "wide" DETAIL: View columns that are not columns of their base relation are not updatable.
        DELETE FROM wide WHERE w < 100 RETURNING w
            21
            DELETE 1
        SELECT id, width FROM parts
            2|5
        DELETE FROM plain WHERE width = 5
            DELETE 1
        INSERT INTO grouped VALUES (1)
            55000: cannot insert into view "grouped" DETAIL: Views that return aggregate functions are not automatically updatable. HINT: To enable inserting into the view, provide an INSTEAD OF INSERT trigger or an unconditional ON INSERT DO INSTEAD rule.
        UPDATE grouped SET count = 1
            55000: cannot update view "grouped" DETAIL: Views that return aggregate functions are not automatically updatable. HINT: To enable updating the view, provide an INSTEAD OF UPDATE trigger or an unconditional ON UPDATE DO INSTEAD rule.
        DELETE FROM two
            55000: cannot delete from view "two" DETAIL: Views that do not select from a single table or view are not automatically updatable. HINT: To enable deleting from the view, provide an INSTEAD OF DELETE trigger or an unconditional ON DELETE DO INSTEAD rule.
        INSERT INTO united VALUES (1)
            55000: cannot insert into view "united" DETAIL: Views containing UNION, INTERSECT, or EXCEPT are not automatically updatable. HINT: To enable inserting into the view, provide an INSTEAD OF INSERT trigger or an unconditional ON INSERT DO INSTEAD rule.

        INSERT INTO parts (id, width, height) VALUES (1, 2, 8) ON CONFLICT ((width + height)) WHERE height > 5 DO NOTHING RETURNING id
            1
            INSERT 0 1
        INSERT INTO parts (id, width, height) VALUES (2, 2, 9) ON CONFLICT ((width + height)) DO NOTHING
            42P10: there is no unique or exclusion constraint matching the ON CONFLICT specification
        INSERT INTO parts (id, width, height) VALUES (2, 2, 9) ON CONFLICT ((height + width)) WHERE height > 5 DO NOTHING
            42P10: there is no unique or exclusion constraint matching the ON CONFLICT specification
        INSERT INTO parts (id, width, height) VALUES (1, 3, 9) ON CONFLICT (id) DO UPDATE SET height = 4, area = DEFAULT RETURNING area
            8
            INSERT 0 1
        INSERT INTO parts (id, width, height) VALUES (1, 3, 9) ON CONFLICT (id) DO UPDATE SET area = 4
            428C9: column "area" can only be updated to DEFAULT DETAIL: Column "area" is a generated column.
        INSERT INTO parts (id, width, height) VALUES (1, 3, 9) ON CONFLICT (id) DO UPDATE SET width = -4
            23514: new row for relation "parts" violates check constraint "parts_width_check" DETAIL: Failing row contains (1, -4, 4, -16).
        INSERT INTO parts (id, width, height) VALUES (1, -3, 9) ON CONFLICT (id) DO NOTHING
            23514: new row for relation "parts" violates check constraint "parts_width_check" DETAIL: Failing row contains (1, -3, 9, -27).

        INSERT INTO numbered VALUES (3, 6)
            428C9: cannot insert a non-DEFAULT value into column "serial" DETAIL: Column "serial" is an identity column defined as GENERATED ALWAYS. HINT: Use OVERRIDING SYSTEM VALUE to override.
        INSERT INTO numbered VALUES (3, 6, 7), (4, DEFAULT, 8)
            428C9: cannot insert a non-DEFAULT value into column "serial" DETAIL: Column "serial" is an identity column defined as GENERATED ALWAYS. HINT: Use OVERRIDING SYSTEM VALUE to override.
        INSERT INTO numbered OVERRIDING SYSTEM VALUE VALUES (3, 66, 7) RETURNING *
            3|66|7
            INSERT 0 1
        INSERT INTO numbered (id, serial, number) OVERRIDING SYSTEM VALUE SELECT 4, 67, 8 RETURNING *
            4|67|8
            INSERT 0 1
        UPDATE numbered SET serial = 5
            428C9: column "serial" can only be updated to DEFAULT DETAIL: Column "serial" is an identity column defined as GENERATED ALWAYS.
        UPDATE numbered SET number = 5 WHERE id = 3 RETURNING *
            3|66|5
            UPDATE 1
        """#
}
