import PostgresCatalog
import PostgresWire
import Testing

@Suite("Names of objects")
struct NamesTests {
    let snapshot = SampleCatalog.snapshot
    let path = ["pg_catalog", "public"]

    @Test(
        "types are named as format_type names them",
        arguments: [
            (1043, 24, "character varying(20)"), (1043, nil, "character varying"), (1700, 655366, "numeric(10,2)"),
            (1700, 657410, "numeric(10,-2)"), (1184, 3, "timestamp(3) with time zone"), (1007, nil, "integer[]"),
            (1042, nil, "character"), (1042, -1, "bpchar"), (1560, -1, "\"bit\""), (18, nil, "\"char\""), (0, nil, "-"),
            (1, nil, "???"), (1186, 458751, "interval year to month"), (1186, 0x7FFF_0002, "interval(2)"),
            (30, nil, "oidvector"), (2205, nil, "regclass"),
        ] as [(UInt32, Int32?, String)]
    )
    func formatType(oid: UInt32, modifier: Int32?, name: String) {
        #expect(snapshot.formatType(OID(oid), typeModifier: modifier) == name)
    }

    @Test("types outside the search path are qualified")
    func qualifiedTypes() throws {
        let orders = try #require(snapshot.relation(TableName("orders", schema: "sales")))
        #expect(snapshot.formatType(orders.rowType) == "sales.orders")
        #expect(snapshot.formatType(orders.rowType, searchPath: ["sales"]) == "orders")
        let domain = try #require(snapshot.type(named: "sql_identifier", schema: "information_schema"))
        #expect(snapshot.formatType(domain.oid) == "information_schema.sql_identifier")
    }

    @Test(
        "identifiers are quoted where they must be",
        arguments: [
            ("users", "users"), ("Users", "\"Users\""), ("select", "\"select\""), ("a b", "\"a b\""),
            ("a\"b", "\"a\"\"b\""), ("1a", "\"1a\""), ("_a1", "_a1"), ("", "\"\""), ("name", "name"),
            ("é", "\"é\""),
        ]
    )
    func quote(name: String, quoted: String) {
        #expect(SQLIdentifier.quote(name) == quoted)
    }

    @Test(
        "names with dots come apart",
        arguments: [
            ("a.b", ["a", "b"]), (" A . \"B c\" ", ["a", "B c"]), ("\"a\"\"b\"", ["a\"b"]), ("", nil), ("a b", nil),
            ("\"a", nil), ("a.", nil), ("\"\"", nil),
        ] as [(String, [String]?)]
    )
    func parts(text: String, parts: [String]?) {
        #expect(SQLIdentifier.parts(of: text) == parts)
    }

    @Test(
        "what does not exist is an error",
        arguments: [
            ("nope", "42P01", "relation \"nope\" does not exist"),
            ("x.y", "3F000", "schema \"x\" does not exist"),
            ("pg_catalog.y", "42P01", "relation \"pg_catalog.y\" does not exist"),
            ("\"a", "42602", "invalid name syntax"),
            ("a.b.c", "0A000", "cross-database references are not implemented: \"a.b.c\""),
            ("a.b.c.d", "42601", "improper relation name (too many dotted names): a.b.c.d"),
            ("99999999999", "22003", "value \"99999999999\" is out of range for type oid"),
        ]
    )
    func relationErrors(text: String, state: String, message: String) {
        let error = #expect(throws: PostgresError.self) { try snapshot.relationOID(text: text, searchPath: path) }
        #expect(error?.sqlState.rawValue == state)
        #expect(error?.message == message)
    }

    @Test("functions are found by name when it is theirs alone")
    func functions() throws {
        #expect(try snapshot.functionOID(text: "now", searchPath: path) == 1299)
        let error = #expect(throws: PostgresError.self) {
            try snapshot.functionOID(text: "substring", searchPath: path)
        }
        #expect(error?.sqlState == "42725")
        #expect(snapshot.functionText(936, searchPath: path) == "pg_catalog.\"substring\"")
        #expect(snapshot.functionSignature(936, searchPath: path) == "\"substring\"(text,integer,integer)")
        #expect(snapshot.operatorText(551, searchPath: path) == "pg_catalog.+")
        #expect(snapshot.operatorSignature(551, searchPath: path) == "+(integer,integer)")
        #expect(snapshot.functionIdentityArguments(3464)?.hasPrefix("years integer, ") == true)
        #expect(snapshot.functionArguments(3464)?.hasSuffix("secs double precision DEFAULT 0.0") == true)
        #expect(snapshot.functionResult(1069) == "SETOF bigint")
    }

    @Test("operators are found by name when it is theirs alone")
    func operatorNames() throws {
        #expect(try snapshot.operatorOID(text: "||/", searchPath: path) == 597)
        #expect(try snapshot.operatorOID(text: "pg_catalog.||/", searchPath: path) == 597)
        #expect(throws: PostgresError("42725", "more than one operator named -")) {
            try snapshot.operatorOID(text: "-", searchPath: path)
        }
        #expect(throws: PostgresError("42883", "operator does not exist: +++")) {
            try snapshot.operatorOID(text: "+++", searchPath: path)
        }
    }

    @Test("relations are shown with their schema where they need it")
    func relations() throws {
        let orders = try #require(snapshot.relation(TableName("orders", schema: "sales")))
        #expect(snapshot.relationText(orders.oid, searchPath: path) == "sales.orders")
        #expect(snapshot.relationText(orders.oid, searchPath: ["sales"]) == "orders")
        #expect(snapshot.tableIsVisible(orders.oid, searchPath: path) == false)
        #expect(snapshot.tableIsVisible(1259, searchPath: []) == true)
        #expect(snapshot.tableIsVisible(5, searchPath: path) == nil)
        #expect(snapshot.relationText(5, searchPath: path) == "5")
        #expect(try snapshot.relationOID(text: "SALES.Orders", searchPath: path) == orders.oid)
    }

    @Test("definitions are PostgreSQL's")
    func definitions() throws {
        let key = try #require(snapshot.relationOID("users_email_key"))
        #expect(
            snapshot.indexDefinition(key) == "CREATE UNIQUE INDEX users_email_key ON public.users USING btree (email)"
        )
        #expect(snapshot.indexColumnDefinition(key, column: 1) == "email")
        let rows = SampleCatalog.rows("pg_constraint").suffix(4)
        let definitions = rows.compactMap { row -> String? in
            guard case .oid(let oid)? = row["oid"] else { return nil }
            return snapshot.constraintDefinition(oid)
        }
        #expect(
            definitions.sorted() == [
                "FOREIGN KEY (user_id) REFERENCES users(id)", "PRIMARY KEY (id)", "PRIMARY KEY (id, line)",
                "UNIQUE (email)",
            ]
        )
    }

    @Test("remarks are found")
    func descriptions() throws {
        let users = try #require(snapshot.relation("users"))
        #expect(snapshot.objectDescription(users.oid, catalog: "pg_class") == "People")
        #expect(snapshot.columnDescription(users.oid, column: 2) == "Where to write")
        #expect(snapshot.columnDescription(users.oid, column: 1) == nil)
        #expect(snapshot.objectDescription(1299, catalog: "pg_proc") == "current transaction time")
        #expect(snapshot.objectDescription(1299, catalog: "pg_class") == nil)
        #expect(
            snapshot.schemaOID("sales").flatMap { snapshot.objectDescription($0, catalog: "pg_namespace") } == "Selling"
        )
    }
}
