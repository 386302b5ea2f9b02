import PostgresWire
import Testing

@testable import PostgresCatalog

@Suite("Catalog model")
struct CatalogModelTests {
    @Test("completes the keys that columns carry with PostgreSQL's names")
    func keys() throws {
        let model = CatalogModel(tables: [
            TableDefinition(
                "a",
                columns: [Column("id", .int4, isPrimaryKey: true), Column("u", .text, isUnique: true)]
            ),
            TableDefinition("b", columns: [Column("a_id", .int4, references: .init("a", "id"))]),
        ])
        let a = try #require(model.tables["a"])
        let b = try #require(model.tables["b"])
        #expect(a.constraints.map(\.name) == ["a_pkey", "a_u_key"])
        #expect(a.indexes.map(\.name) == ["a_pkey", "a_u_key"])
        #expect(a.indexes.allSatisfy { $0.isUnique && $0.oid != nil })
        #expect(b.constraints.map(\.name) == ["b_a_id_fkey"])
        #expect(model.referencing("a").map(\.name) == ["b"])
    }

    @Test("a table that is put in again keeps its OIDs and the numbers of its columns")
    func replacement() throws {
        var model = CatalogModel(tables: [
            TableDefinition("t", columns: [Column("a", .int4, isPrimaryKey: true), Column("b", .text)])
        ])
        let before = try #require(model.tables["t"])
        var changed = before
        changed.droppedColumns.append(changed.columns.removeLast())
        changed.columns.append(Column("c", .int8))
        let stored = model.put(changed)
        let oid = try #require(stored)
        let after = try #require(model.tables[oid])
        #expect(oid == before.oid && after.rowTypeOID == before.rowTypeOID)
        #expect(after.columns.map(\.number) == [1, 3])
        #expect(after.constraints.map(\.oid) == before.constraints.map(\.oid))
    }

    @Test("finds nothing of a table that was removed")
    func removal() throws {
        var model = CatalogModel(tables: [TableDefinition("t", columns: [Column("a", .int4, isPrimaryKey: true)])])
        let table = try #require(model.tables["t"])
        let oids = [table.oid].compactMap { $0 } + table.partOIDs
        #expect(oids.count == 5 && oids.allSatisfy { model.object($0) != nil })
        model.remove(oids[0])
        #expect(oids.allSatisfy { model.object($0) == nil })
        #expect(model.relationOID("t") == nil && model.relationOID("t_pkey") == nil && model.typeOID("_t") == nil)
        #expect(model.relationName("t", nil, "pkey", in: "public", isConstraint: true) == "t_pkey")
    }

    @Test("a rename reaches the tables that name it")
    func rename() throws {
        var model = CatalogModel(tables: [
            TableDefinition("a", columns: [Column("id", .int4, isPrimaryKey: true)]),
            TableDefinition("b", columns: [Column("a_id", .int4, references: .init("a", "id"))]),
        ])
        let oid = try #require(model.relationOID("a"))
        model.renameTable(oid, to: TableName("z", schema: "s"))
        #expect(model.tables["b"]?.constraints.first?.foreignKey?.table == TableName("z", schema: "s"))
        #expect(model.referencing(TableName("z", schema: "s")).map(\.name) == ["b"])
        #expect(model.schemas.oid(of: "s") != nil && model.tables["a"] == nil)
    }

    @Test("numbers objects in the order in which they come where it is told to")
    func sequentialIdentifiers() throws {
        var model = CatalogModel()
        model.nextOID = 16384
        let mood = model.put(TypeDefinition("mood", labels: ["sad", "ok"]))
        let second = model.put(SequenceDefinition("s"))
        let first = try #require(mood)
        #expect(first == 16385 && second == 16388)
        #expect(model.types[first]?.labels?.map(\.oid) == [16386, 16387])
        #expect(model.typeOID("_mood") == 16384 && model.type(owning: 16384)?.name == "mood")
    }

    @Test("changes one table of fifty thousand without a copy of the others")
    func largeModel() {
        let tables = (0..<50_000).map { TableDefinition(TableName("t\($0)"), columns: [Column("id", .int4)]) }
        var model = CatalogModel(tables: tables)
        let original = model
        let clock = ContinuousClock()
        let time = clock.measure {
            for number in 0..<100 {
                let copy = model
                model.put(
                    TableDefinition(TableName("new\(number)"), columns: [Column("id", .int4, isPrimaryKey: true)])
                )
                #expect(copy.tables.count + 1 == model.tables.count)
            }
        }
        #expect(model.tables.count == 50_100 && original.tables.count == 50_000)
        #expect(time < .seconds(2), "a hundred changes of a shared model took \(time)")
    }
}
