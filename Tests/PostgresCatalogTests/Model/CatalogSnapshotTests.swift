import PostgresCatalog
import PostgresWire
import Testing

@Suite("Catalog snapshot")
struct CatalogSnapshotTests {
    let snapshot = SampleCatalog.snapshot
    let path = ["pg_catalog", "public"]

    @Test("finds relations by name and search path")
    func lookup() throws {
        let users = try #require(snapshot.relation(schema: nil, name: "users", searchPath: path))
        #expect(users.columns.map(\.name) == SampleCatalog.users.columns.map(\.name))
        #expect(users.columns.map(\.number) == Array(1...7))
        #expect(!users.isSystem)
        #expect(users.oid >= .firstUserObject)
        #expect(snapshot.relation(users.oid)?.name == "users")
        #expect(snapshot.relation(schema: nil, name: "orders", searchPath: path) == nil)
        #expect(snapshot.relation(schema: nil, name: "orders", searchPath: path + ["sales"])?.kind == "r")
        #expect(snapshot.relation(schema: "sales", name: "orders", searchPath: path)?.columns.count == 5)
        #expect(snapshot.relation(schema: "public", name: "pg_class", searchPath: path) == nil)
    }

    @Test("finds system relations with PostgreSQL's columns")
    func systemRelations() throws {
        let relation = try #require(snapshot.relation(schema: nil, name: "pg_class", searchPath: ["public"]))
        #expect(relation.oid == 1259)
        #expect(relation.isSystem)
        #expect(relation.columns.count == 33)
        #expect(relation.columns.first?.isNullable == false)
        let columns = try #require(snapshot.relation(schema: "information_schema", name: "columns", searchPath: []))
        #expect(columns.columns.count == 44)
        #expect(columns.columns.first?.type == .name)
        #expect(columns.columns.first { $0.name == "ordinal_position" }?.type == .int4)
        let routines = try #require(snapshot.relation(schema: "information_schema", name: "routines", searchPath: []))
        #expect(routines.columns.first { $0.name == "created" }?.typeModifier == 2)
        #expect(snapshot.relation(schema: nil, name: "pg_class_oid_index", searchPath: path) == nil)
    }

    @Test("a table of the user is found before a system relation only where the path says so")
    func shadowing() {
        let snapshot = CatalogSnapshot(tables: ["pg_class": [Column("mine", .int4)]])
        #expect(snapshot.relation(schema: nil, name: "pg_class", searchPath: ["public"])?.oid == 1259)
        let first = snapshot.relation(schema: nil, name: "pg_class", searchPath: ["public", "pg_catalog"])
        #expect(first?.columns.map(\.name) == ["mine"])
    }

    @Test("keeps OIDs when other tables come and go")
    func stableIdentifiers() {
        let one = CatalogSnapshot(tables: ["b": [Column("id", .int4, isPrimaryKey: true)]])
        let many = CatalogSnapshot(
            tables: [
                "a": [Column("id", .int4, isPrimaryKey: true)], "b": [Column("id", .int4, isPrimaryKey: true)],
                "c": [Column("b", .int4, references: .init("b", "id"))],
            ],
            generation: 2
        )
        #expect(one.relation("b")?.oid == many.relation("b")?.oid)
        #expect(one.relation("b")?.rowType == many.relation("b")?.rowType)
        #expect(one.relationOID("b_pkey") == many.relationOID("b_pkey"))
        #expect(many.generation == 2)
    }

    @Test("gives every object its own OID")
    func uniqueIdentifiers() {
        let tables = (0..<2000).map { TableDefinition(TableName("t\($0)"), columns: [Column("id", .int4)]) }
        let snapshot = CatalogSnapshot(CatalogModel(tables: tables))
        let oids = tables.compactMap { snapshot.relation($0.name) }.flatMap { [$0.oid, $0.rowType] }
        #expect(Set(oids).count == 4000)
        #expect(oids.allSatisfy { $0 >= .firstUserObject && $0.rawValue <= UInt32(Int32.max) })
    }

    @Test(
        "names constraints as PostgreSQL does",
        arguments: [
            ("t", ["t_pkey", "t_b_key", "t_c_fkey"]),
            (
                String(repeating: "x", count: 63),
                [
                    String(repeating: "x", count: 58) + "_pkey", String(repeating: "x", count: 57) + "_b_key",
                    String(repeating: "x", count: 56) + "_c_fkey",
                ]
            ),
            (
                String(repeating: "é", count: 31),
                [
                    String(repeating: "é", count: 29) + "_pkey", String(repeating: "é", count: 28) + "_b_key",
                    String(repeating: "é", count: 28) + "_c_fkey",
                ]
            ),
        ]
    )
    func constraintNames(table: String, names: [String]) {
        let name = TableName(table)
        let columns = [
            Column("a", .int4, isPrimaryKey: true), Column("b", .text, isUnique: true),
            Column("c", .int4, references: .init(name, "a")),
        ]
        let snapshot = CatalogSnapshot(tables: [name: columns])
        let rows = SampleCatalog.rows("pg_constraint", in: snapshot).filter {
            $0["conrelid"] == .oid(snapshot.relation(name)?.oid ?? 0)
        }
        #expect(rows.map { $0["conname"] } == names.map { .text($0) })
    }

    @Test("numbers names that are taken")
    func takenNames() {
        let snapshot = CatalogSnapshot(
            tables: ["t": [Column("a", .int4, isPrimaryKey: true)], "t_pkey": [Column("b", .int4)]]
        )
        #expect(snapshot.relationOID("t_pkey1") != nil)
        #expect(snapshot.relation("t_pkey")?.columns.first?.name == "b")
    }

    @Test("a unique column that is the whole key has one index")
    func uniqueKey() {
        let snapshot = CatalogSnapshot(tables: ["t": [Column("a", .int4, isPrimaryKey: true, isUnique: true)]])
        #expect(snapshot.relationOID("t_pkey") != nil)
        #expect(snapshot.relationOID("t_a_key") == nil)
    }

    @Test("a reference to nothing makes no constraint")
    func danglingReference() {
        let columns = [Column("a", .int4, references: .init("gone", "id"))]
        let snapshot = CatalogSnapshot(tables: ["t": columns])
        #expect(SampleCatalog.rows("pg_constraint", in: snapshot).allSatisfy { $0["contype"] != .text("f") })
    }

    @Test("finds row types and array types")
    func types() throws {
        let users = try #require(snapshot.relation("users"))
        let row = try #require(snapshot.type(users.rowType))
        #expect(row.kind == "c")
        #expect(row.relation == users.oid)
        let array = try #require(snapshot.type(named: "_users", schema: "public"))
        #expect(array.element == users.rowType)
        #expect(array.oid == row.array)
        #expect(snapshot.formatType(array.oid) == "users[]")
    }
}
