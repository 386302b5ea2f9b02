import PostgresWire
import Testing

@testable import PostgresCatalog

/// A relation with a column that its rows are looked for by.
struct SearchedColumn: Sendable, CustomTestStringConvertible {
    var definition: ObjectRelation
    var column: Int
    var testDescription: String

    static let all: [SearchedColumn] = ObjectRelations.all.values.flatMap { definition in
        definition.searches.keys.map { column in
            let relation = definition.relation
            let name = SystemColumns.shared.columns(of: relation.oid)[column].name
            return SearchedColumn(
                definition: definition,
                column: column,
                testDescription: "\(relation.schema).\(relation.name).\(name)"
            )
        }
    }.sorted { $0.testDescription < $1.testDescription }
}

@Suite("Look-ups in relations of the catalog")
struct LookupTests {
    @Test("find the rows that a scan finds", arguments: SearchedColumn.all)
    func sameRows(_ searched: SearchedColumn) throws {
        let viewer = CatalogViewer(LookupCatalog.snapshot, role: nil)
        // With nothing kept, as where there are many tables, and with all kept, as where there are few.
        for rows in [0, 1_000_000].map({ ObjectRows(viewer, searched.definition, keptRows: $0) }) {
            let all = rows.all
            var expected: [PostgresValue: [[PostgresValue]]] = [:]
            for row in all where row[searched.column] != .null {
                expected[row[searched.column].key, default: []].append(row)
            }
            for (value, wanted) in expected {
                for isComparable in [false, true] {
                    let found = rows.find(searched.column, value.searched, isComparable: isComparable)
                    #expect(found.map(\.values) == wanted, "\(value)")
                    #expect(zip(found, found.dropFirst()).allSatisfy { $0.position < $1.position }, "\(value)")
                }
                #expect(rows.estimate(searched.column, value.searched) > 0, "\(value)")
            }
            if rows.findsOthersThanZero(searched.column) {
                let found = rows.findOthersThanZero(searched.column, isComparable: false).map(\.values)
                #expect(found == all.filter { $0[searched.column].identifier != .invalid })
            }
            for beginning in ["t", "o", "order", "pg_", "pg_cl", "no such", "ü"] {
                guard rows.findsTexts(searched.column, beginningWith: beginning) else { continue }
                for isComparable in [false, true] {
                    let found = rows.find(searched.column, beginningWith: beginning, isComparable: isComparable)
                    #expect(found.map(\.values) == all.filter { $0[searched.column].begins(with: beginning) })
                    #expect(zip(found, found.dropFirst()).allSatisfy { $0.position < $1.position }, "\(beginning)")
                    #expect(found.isEmpty || rows.estimate(searched.column, beginningWith: beginning) > 0)
                }
            }
            for absent in [PostgresValue.oid(999_999_999), .text("no such name"), .text(""), .int4(7), .null]
            where expected[absent.key] == nil {
                #expect(rows.find(searched.column, absent, isComparable: false).isEmpty, "\(absent)")
            }
        }
    }

    @Test("rows found by several columns have the places that a scan gives them")
    func comparablePlaces() throws {
        let viewer = CatalogViewer(LookupCatalog.snapshot, role: nil)
        let relation = try #require(SystemRelations.shared.relation(TableName("pg_class", schema: "pg_catalog")))
        let rows = ObjectRows(viewer, try #require(ObjectRelations.all[relation.oid]), keptRows: 0)
        for row in rows.all {
            let byOID = rows.find(0, row[0], isComparable: true)
            let byName = rows.find(1, row[1], isComparable: true)
            #expect(byOID.count == 1 && byName.contains { $0.position == byOID[0].position && $0.values == row })
        }
    }

    @Test(
        "each relation of objects has a row for some object of the sample",
        arguments: ObjectRelations.all.values.map(\.relation.name).sorted()
    )
    func sampleIsComplete(_ name: String) throws {
        let viewer = CatalogViewer(LookupCatalog.snapshot, role: nil)
        let definition = try #require(ObjectRelations.all.values.first { $0.relation.name == name })
        let rows = ObjectRows(viewer, definition, keptRows: 0)
        // System tables are no objects of users, so they have no rows behind PostgreSQL's own.
        if name.hasPrefix("pg_stat_sys") || name.hasPrefix("pg_statio_sys") { return }
        #expect(rows.all.count > viewer.baseRows(of: definition).rows.count)
    }
}

extension PostgresValue {
    /// The value that is looked for to find rows of this key.
    fileprivate var searched: PostgresValue {
        if case .bytea(let bytes) = self { .text(String(decoding: bytes, as: UTF8.self)) } else { self }
    }
}
