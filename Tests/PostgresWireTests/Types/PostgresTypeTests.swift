import Testing

@testable import PostgresWire

@Suite("PostgresType")
struct PostgresTypeTests {
    @Test(arguments: [
        (PostgresType.int4, "integer", "int4", 4, "N"), (.varchar, "character varying", "varchar", -1, "S"),
        (.timestamptz, "timestamp with time zone", "timestamptz", 8, "D"), (.char, "\"char\"", "char", 1, "Z"),
        (.int4Array, "integer[]", "_int4", -1, "A"), (.cstring, "cstring", "cstring", -2, "P"),
        (.recordArray, "record[]", "_record", -1, "P"), (.int2vector, "int2vector", "int2vector", -1, "A"),
        (PostgresType(oid: 99_999), "???", "???", -1, "U"), (.name, "name", "name", 64, "S"),
    ])
    func facts(type: PostgresType, name: String, internalName: String, length: Int16, category: Character) {
        #expect(type.name == name)
        #expect(type.internalName == internalName)
        #expect(type.length == length)
        #expect(type.category == category)
        if internalName != "???" { #expect(PostgresType(internalName: internalName) == type) }
    }

    @Test func arraysAndElements() {
        #expect(PostgresType.jsonb.arrayType == .jsonbArray)
        #expect(PostgresType.jsonbArray.elementType == .jsonb)
        #expect(PostgresType.int2vector.elementType == .int2)
        #expect(!PostgresType.int2vector.isArray)
        #expect(PostgresType.point.elementType == nil)
        #expect(PostgresType.name.elementType == nil)
        #expect(PostgresType.box.delimiter == ";")
        #expect(TypeTable.byOID.count > 180)
        for (oid, facts) in TypeTable.byOID where facts.array != 0 {
            let type = PostgresType(oid: OID(oid))
            #expect(type.arrayType?.elementType == type)
            #expect(type.name == facts.name && type.category == facts.category && type.length == facts.length)
            #expect(type.isPreferred == facts.isPreferred && type.internalName == facts.internalName)
        }
    }

    @Test(
        arguments: [
            (PostgresType.varchar, 14, "character varying(10)"), (.bpchar, 5, "character(1)"), (.bpchar, -1, "bpchar"),
            (.numeric, (10 << 16 | 2) + 4, "numeric(10,2)"), (.numeric, (3 << 16 | 0x7FE) + 4, "numeric(3,-2)"),
            (.timestamp, 3, "timestamp(3) without time zone"), (.timetz, 0, "time(0) with time zone"),
            (.int4, 5, "integer"),
            (.bit, -1, "\"bit\""), (.varbit, 7, "bit varying(7)"),
            (.interval, 7_176 << 16 | 4, "interval day to second(4)"),
            (.interval, 4 << 16 | 0xFFFF, "interval year"), (.interval, 0x7FFF << 16 | 2, "interval(2)"),
            (PostgresType(oid: 1015), 14, "character varying(10)[]"),
        ] as [(PostgresType, Int32, String)]
    )
    func modifiers(type: PostgresType, modifier: Int32, expected: String) {
        #expect(type.name(typeModifier: modifier) == expected)
    }
}
