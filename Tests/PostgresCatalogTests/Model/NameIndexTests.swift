import PostgresWire
import Testing

@testable import PostgresCatalog

@Suite("Names of objects")
struct NameIndexTests {
    private static let elsewhere = TableName("a", schema: "elsewhere")

    @Test("the first object of a name is found until it goes, then the next")
    func order() {
        var names = NameIndex()
        names.add(3, as: "a")
        names.add(2, as: "a")
        names.add(4, as: "a")
        #expect(names["a"] == 3)
        names.remove(4, from: "a")
        names.remove(3, from: "a")
        #expect(names["a"] == 2)
        names.remove(2, from: "a")
        #expect(names["a"] == nil && names.objects(named: "a").isEmpty)
    }

    @Test("an object can take a name from another, which has it again afterwards")
    func taking() {
        var names = NameIndex()
        names.add(3, as: "a")
        names.put(5, as: "a")
        #expect(names["a"] == 5 && names.objects(named: "a").sorted() == [3, 5])
        names.put(5, as: "a")
        names.remove(5, from: "a")
        #expect(names["a"] == 3 && names.objects(named: "a") == [3])
    }

    @Test("removing what does not have the name changes nothing", arguments: [OID?.none, 9])
    func strangers(_ oid: OID?) {
        var names = NameIndex()
        names.add(3, as: "a")
        names.remove(oid, from: "a")
        names.remove(3, from: Self.elsewhere)
        #expect(names["a"] == 3)
    }

    @Test("a name is found in all schemas, and only that name")
    func schemas() {
        var names = NameIndex()
        for (oid, name) in [(1, "a"), (2, "aa"), (3, "b"), (4, "")] as [(OID, TableName)] { names.add(oid, as: name) }
        names.add(5, as: Self.elsewhere)
        names.add(6, as: Self.elsewhere)
        #expect(names.objects(named: "a").sorted() == [1, 5, 6])
        #expect(names.objects(named: "") == [4])
        #expect(names.objects(named: "c").isEmpty)
    }
}
