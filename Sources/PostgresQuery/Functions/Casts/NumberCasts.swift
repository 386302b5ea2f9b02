import PostgresWire

/// The functions behind the casts between numbers, truth values and identifiers.
enum NumberCasts {
    static func register(in table: inout ScalarTable) {
        integers(in: &table)
        floats(in: &table)
        numerics(in: &table)
        jsonb(in: &table)
        table.plain("bool_int4") { value in .int4(value.boolean ? 1 : 0) }
        table.plain("int4_bool") { value in .bool(value.integer != 0) }
        table.plain("booland_statefunc") { left, right in .bool(left.boolean && right.boolean) }
        table.plain("boolor_statefunc") { left, right in .bool(left.boolean || right.boolean) }
    }

    private static func integers(in table: inout ScalarTable) {
        narrowing("i4toi2", to: Int16.self, in: &table)
        narrowing("int82", to: Int16.self, in: &table)
        narrowing("int84", to: Int32.self, in: &table)
        // It is the cast to oid too.
        table["i2toi4"] = .typed { values, _, result, _ in
            let number = Int32(truncatingIfNeeded: values[0].integer)
            return result == .oid ? .oid(OID(UInt32(bitPattern: number))) : .int4(number)
        }
        table.plain("int28") { value in .int8(value.integer) }
        table.plain("int48") { value in .int8(value.integer) }
        table.plain("oidtoi8") { value in .int8(value.integer) }
        table.unary("i8tooid") { (value) throws(PostgresError) in
            guard let number = UInt32(exactly: value.integer) else { throw .outOfRange("OID") }
            return .oid(OID(number))
        }
        table.plain("xid8toxid") { value in
            guard case .text(let digits) = value else { return .oid(OID(UInt32(truncatingIfNeeded: value.integer))) }
            return .oid(OID(UInt32(truncatingIfNeeded: UInt64(digits) ?? 0)))
        }
    }

    private static func narrowing<I: SQLInteger>(_ source: String, to type: I.Type, in table: inout ScalarTable) {
        table.unary(source) { (value) throws(PostgresError) in
            guard let result = I(exactly: value.integer) else { throw .outOfRange(I.sqlName) }
            return result.value
        }
    }

    private static func floats(in table: inout ScalarTable) {
        for source in ["i2tod", "i4tod", "i8tod"] { table.plain(source) { value in .float8(Double(value.integer)) } }
        for source in ["i2tof", "i4tof", "i8tof"] { table.plain(source) { value in .float4(Float(value.integer)) } }
        for prefix in ["d", "f"] {
            rounding("\(prefix)toi2", to: Int16.self, in: &table)
            rounding("\(prefix)toi4", to: Int32.self, in: &table)
            rounding("\(prefix)toi8", to: Int64.self, in: &table)
        }
        table.plain("ftod") { value in .float8(value.double) }
        table.unary("dtof") { (value) throws(PostgresError) in
            let result = Float(value.double)
            if result.isInfinite, !value.double.isInfinite { throw .floatOverflow }
            if result == 0, value.double != 0 { throw .floatUnderflow }
            return .float4(result)
        }
    }

    private static func rounding<I: SQLInteger>(_ source: String, to type: I.Type, in table: inout ScalarTable) {
        table.unary(source) { (value) throws(PostgresError) in
            guard let result = I(exactly: value.double.rounded(.toNearestOrEven)) else { throw .outOfRange(I.sqlName) }
            return result.value
        }
    }

    private static func numerics(in table: inout ScalarTable) {
        for source in ["int2_numeric", "int4_numeric", "int8_numeric"] {
            table.plain(source) { value in .numeric(Numeric(value.integer)) }
        }
        table.plain("float8_numeric") { value in .numeric(Numeric(value.double)) }
        table.plain("float4_numeric") { value in
            guard case .float4(let number) = value else { return .numeric(Numeric(value.double)) }
            return .numeric(Numeric(number))
        }
        table.unary("numeric_int2") { (value) throws(PostgresError) in
            .int2(try value.numericValue.integer(as: Int16.self, named: "smallint"))
        }
        table.unary("numeric_int4") { (value) throws(PostgresError) in
            .int4(try value.numericValue.integer(as: Int32.self, named: "integer"))
        }
        table.unary("numeric_int8") { (value) throws(PostgresError) in
            .int8(try value.numericValue.integer(as: Int64.self, named: "bigint"))
        }
        table.unary("numeric_float8") { (value) throws(PostgresError) in .float8(try value.numericValue.doubleValue()) }
        table.unary("numeric_float4") { (value) throws(PostgresError) in .float4(try float(value.numericValue)) }
    }

    /// The nearest float; 22003 where there is none.
    private static func float(_ number: Numeric) throws(PostgresError) -> Float {
        if number.isNaN { return .nan }
        if number.isInfinite { return number.isNegative ? -.infinity : .infinity }
        let text = number.description
        guard let result = Float(text), result.isFinite, result != 0 || number.isZero else {
            throw PostgresError("22003", "\"\(text)\" is out of range for type real")
        }
        return result
    }

    private static func jsonb(in table: inout ScalarTable) {
        table.unary("jsonb_bool") { (value) throws(PostgresError) in
            guard case .bool(let result) = value.jsonbValue else { throw cannotCast(value.jsonbValue, "boolean") }
            return .bool(result)
        }
        table.unary("jsonb_numeric") { (value) throws(PostgresError) in
            .numeric(try number(value.jsonbValue, "numeric"))
        }
        table.unary("jsonb_int2") { (value) throws(PostgresError) in
            .int2(try number(value.jsonbValue, "smallint").integer(as: Int16.self, named: "smallint"))
        }
        table.unary("jsonb_int4") { (value) throws(PostgresError) in
            .int4(try number(value.jsonbValue, "integer").integer(as: Int32.self, named: "integer"))
        }
        table.unary("jsonb_int8") { (value) throws(PostgresError) in
            .int8(try number(value.jsonbValue, "bigint").integer(as: Int64.self, named: "bigint"))
        }
        table.unary("jsonb_float4") { (value) throws(PostgresError) in
            .float4(try float(number(value.jsonbValue, "real")))
        }
        table.unary("jsonb_float8") { (value) throws(PostgresError) in
            .float8(try number(value.jsonbValue, "double precision").doubleValue())
        }
    }

    private static func number(_ value: JSONValue, _ type: String) throws(PostgresError) -> Numeric {
        guard case .number(let result) = value else { throw cannotCast(value, type) }
        return result
    }

    private static func cannotCast(_ value: JSONValue, _ type: String) -> PostgresError {
        let kind =
            switch value {
            case .null: "null"
            case .bool: "boolean"
            case .number: "numeric"
            case .string: "string"
            case .array: "array"
            case .object: "object"
            }
        return PostgresError("22023", "cannot cast jsonb \(kind) to type \(type)")
    }
}
