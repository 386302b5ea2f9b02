import PostgresCatalog
import PostgresWire
import Testing

@Suite("Rows of system relations")
struct RowsTests {
    let snapshot = SampleCatalog.snapshot

    @Test(
        "hold the system's rows and the users'",
        arguments: [
            ("pg_class", 410 + 6), ("pg_type", 611 + 6), ("pg_namespace", 5), ("pg_proc", 3245),
            ("pg_operator", 799), ("pg_cast", 229), ("pg_aggregate", 148), ("pg_index", 162 + 3),
            ("pg_constraint", 111 + 4), ("pg_attrdef", 1), ("pg_database", 2), ("pg_authid", 13), ("pg_user", 1),
            ("pg_extension", 1), ("pg_tablespace", 2), ("pg_am", 7), ("pg_trigger", 0), ("pg_rewrite", 142 + 1),
            ("pg_stat_activity", 0), ("pg_settings", 356), ("pg_stat_user_tables", 2),
        ]
    )
    func counts(relation: String, count: Int) {
        #expect(SampleCatalog.rows(relation).count == count)
    }

    @Test("have a value for every column")
    func widths() throws {
        for relation in SampleCatalog.rows("pg_class") {
            guard case .oid(let oid)? = relation["oid"], let found = snapshot.relation(oid), found.isSystem else {
                continue
            }
            let widths = Set(snapshot.rows(of: oid).map(\.count))
            #expect(widths.isSubset(of: [found.columns.count]), "\(found.name)")
        }
    }

    @Test("describe a table and its index")
    func classes() throws {
        let rows = SampleCatalog.rows("pg_class")
        let users = try #require(rows.first { $0["relname"] == .text("users") })
        #expect(users["relkind"] == .text("r"))
        #expect(users["relnatts"] == .int2(7))
        #expect(users["relhasindex"] == .bool(true))
        #expect(users["relnamespace"] == .oid(2200))
        #expect(users["relhastriggers"] == .bool(true))
        let key = try #require(rows.first { $0["relname"] == .text("users_pkey") })
        #expect(key["relkind"] == .text("i"))
        #expect(key["relam"] == .oid(403))
        let totals = try #require(rows.first { $0["relname"] == .text("totals") })
        #expect(totals["relkind"] == .text("v"))
        #expect(totals["relfilenode"] == .oid(0))
    }

    @Test("show regproc columns by name and OID, vectors from subscript 0")
    func valueShapes() throws {
        let int4 = try #require(SampleCatalog.rows("pg_type").first { $0["oid"] == .oid(23) })
        #expect(int4["typinput"] == .object(42, name: "int4in"))
        #expect(int4["typsubscript"] == .object(0, name: "-"))
        let index = try #require(SampleCatalog.rows("pg_index").last)
        guard case .array(let keys)? = index["indkey"] else { Issue.record("no vector"); return }
        #expect(keys.dimensions == [.init(count: Int32(keys.elements.count), lowerBound: 0)])
        #expect(keys.elementType == .int2)
    }

    @Test("are found by key")
    func keys() throws {
        let relation = try #require(snapshot.relation(schema: nil, name: "pg_proc", searchPath: []))
        let found = snapshot.rows(of: relation.oid, where: RowKey(column: 0, equals: .oid(1299)))
        #expect(found.map { $0[1] } == [.text("now")])
        #expect(snapshot.rows(of: relation.oid, where: RowKey(column: 0, equals: .oid(1))).isEmpty)
        #expect(snapshot.rows(of: relation.oid, where: RowKey(column: 0, equals: .null)).isEmpty)
        #expect(snapshot.rows(of: 1247, where: RowKey(column: 1, equals: .text("users"))).count == 1)
    }

    @Test("show the settings in force")
    func settings() throws {
        var context = CatalogContext()
        context.settings = { [SettingEntry("timezone", value: "UTC", source: "client")] }
        let rows = SampleCatalog.rows("pg_settings", context: context)
        let zone = try #require(rows.first { $0["name"] == .text("TimeZone") })
        #expect(zone["setting"] == .text("UTC"))
        #expect(zone["boot_val"] == .text("GMT"))
        #expect(zone["source"] == .text("client"))
        let other = try #require(rows.first { $0["name"] == .text("work_mem") })
        #expect(other["setting"] == .text("4096"))
        #expect(other["unit"] == .text("kB"))
        #expect(other["source"] == .text("default"))
    }

    @Test("show sessions, prepared statements and cursors")
    func sessions() throws {
        var context = CatalogContext()
        context.activity = {
            var entry = ActivityEntry(pid: 7, database: "catalog_check", user: "postgres")
            entry.state = "active"
            return [entry]
        }
        context.preparedStatements = {
            [
                PreparedStatementEntry(
                    name: "p",
                    statement: "SELECT $1",
                    prepareTime: 1,
                    parameterTypes: [.int4],
                    isFromSQL: false
                )
            ]
        }
        let activity = try #require(SampleCatalog.rows("pg_stat_activity", context: context).first)
        #expect(activity["pid"] == .int4(7))
        #expect(activity["usesysid"] == .oid(10))
        #expect(activity["state"] == .text("active"))
        #expect(activity["query_start"] == .null)
        let prepared = try #require(SampleCatalog.rows("pg_prepared_statements", context: context).first)
        #expect(prepared["parameter_types"] == .array(PostgresArray([.object(23, name: "integer")], of: .regtype)))
    }

    @Test("show roles")
    func roles() throws {
        let model = CatalogModel(
            owner: "boss",
            roles: [RoleDefinition("app", memberOf: ["readers"]), RoleDefinition("readers", canLogIn: false)],
            tables: [TableDefinition("t", columns: [], owner: "app")]
        )
        let snapshot = CatalogSnapshot(model)
        #expect(snapshot.userName(10) == "boss")
        #expect(snapshot.userName(9) == "unknown (OID=9)")
        #expect(SampleCatalog.rows("pg_user", in: snapshot).map { $0["usename"] } == [.text("boss"), .text("app")])
        let table = SampleCatalog.rows("pg_tables", in: snapshot).first { $0["tablename"] == .text("t") }
        #expect(table?["tableowner"] == .text("app"))
    }

    @Test("describe columns in information_schema")
    func informationColumns() throws {
        let rows = SampleCatalog.rows("columns", schema: "information_schema")
        func column(_ name: String) throws -> [String: PostgresValue] {
            try #require(rows.first { $0["table_name"] == .text("users") && $0["column_name"] == .text(name) })
        }
        #expect(try column("email")["character_maximum_length"] == .int4(120))
        #expect(try column("email")["is_nullable"] == .text("NO"))
        #expect(try column("balance")["numeric_scale"] == .int4(2))
        #expect(try column("created")["datetime_precision"] == .int4(3))
        #expect(try column("tags")["data_type"] == .text("ARRAY"))
        #expect(try column("tags")["udt_name"] == .text("_text"))
        #expect(try column("name")["column_default"] == .text("'nobody'::text"))
    }

    @Test("name the foreign key's target")
    func referentialConstraints() throws {
        let rows = SampleCatalog.rows("referential_constraints", schema: "information_schema")
        #expect(rows.count == 1)
        #expect(rows.first?["constraint_name"] == .text("orders_user_id_fkey"))
        #expect(rows.first?["unique_constraint_name"] == .text("users_pkey"))
    }

    @Test("give system columns")
    func systemColumns() {
        #expect(snapshot.systemValue("tableoid", of: 1259, row: 0) == .oid(1259))
        #expect(snapshot.systemValue("ctid", of: 1259, row: 0) == .text("(0,1)"))
        #expect(snapshot.systemValue("nothing", of: 1259, row: 0) == .null)
    }
}
