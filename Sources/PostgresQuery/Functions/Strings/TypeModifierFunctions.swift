import PostgresCatalog
import PostgresWire

/// What types make of the modifiers that are written behind their names: `numerictypmodin('{10,2}')`.
enum TypeModifierFunctions {
    private static let types: [(source: String, PostgresType)] = [
        ("numerictypmodin", .numeric), ("varchartypmodin", .varchar), ("bpchartypmodin", .bpchar),
        ("bittypmodin", .bit), ("varbittypmodin", .varbit), ("timetypmodin", .time), ("timetztypmodin", .timetz),
        ("timestamptypmodin", .timestamp), ("timestamptztypmodin", .timestamptz), ("intervaltypmodin", .interval),
    ]

    static func register(in table: inout ScalarTable) {
        for (source, type) in types {
            table.unary(source) { (list) throws(PostgresError) in
                let values = try numbers(list.arrayValue)
                let name = BuiltInCatalog.shared.type(type.oid)?.name ?? ""
                return .int4(try TypeModifiers.pack(values, type, named: name) { PostgresError($0, $1) })
            }
        }
    }

    private static func numbers(_ list: PostgresArray) throws(PostgresError) -> [Int32] {
        guard list.dimensions.count == 1 else {
            throw PostgresError("2202E", "typmod array must be one-dimensional")
        }
        guard !list.elements.contains(.null) else {
            throw PostgresError(.nullValueNotAllowed, "typmod array must not contain nulls")
        }
        var values: [Int32] = []
        for element in list.elements {
            guard case .int4(let value) = try PostgresValue(text: element.string, type: .int4, formats: TextFormats())
            else { continue }
            values.append(value)
        }
        return values
    }
}
