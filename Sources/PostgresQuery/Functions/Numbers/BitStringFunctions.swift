import PostgresWire

/// The functions of `bit` and `varbit`.
enum BitStringFunctions {
    static func register(in table: inout ScalarTable) {
        parts(in: &table)
        combining("bit_and", "AND", in: &table) { left, right in left & right }
        combining("bit_or", "OR", in: &table) { left, right in left | right }
        combining("bitxor", "XOR", in: &table) { left, right in left ^ right }
        table.plain("bitnot") { value in
            .bits(BitString(count: bits(value).count, bytes: bits(value).bytes.map { ~$0 }))
        }
        table.plain("bitcat") { left, right in .bits(BitString(bits: list(left) + list(right))) }
        table.plain("bitlength") { value in .int4(Int32(truncatingIfNeeded: bits(value).count)) }
        table.plain("bitoctetlength") { value in .int4(Int32(truncatingIfNeeded: bits(value).bytes.count)) }
        table.plain("bitshiftleft") { value, distance in shifted(value, by: distance.int) }
        table.plain("bitshiftright") { value, distance in shifted(value, by: -distance.int) }
        table.binary("bitgetbit") { (value, index) throws(PostgresError) in
            let value = bits(value)
            guard index.int >= 0, index.int < value.count else {
                throw PostgresError("2202E", "bit index \(index.integer) out of valid range (0..\(value.count - 1))")
            }
            return .int4(value[index.int] ? 1 : 0)
        }
        table.plain("bitfromint4") { value, length in fromInteger(value.integer, width: 32, length: length.int) }
        table.plain("bitfromint8") { value, length in fromInteger(value.integer, width: 64, length: length.int) }
        table.unary("bittoint4") { (value) throws(PostgresError) in
            guard bits(value).count <= 32 else { throw .outOfRange("integer") }
            return .int4(Int32(truncatingIfNeeded: number(value)))
        }
        table.unary("bittoint8") { (value) throws(PostgresError) in
            guard bits(value).count <= 64 else { throw .outOfRange("bigint") }
            return .int8(Int64(bitPattern: number(value)))
        }
    }

    static func bits(_ value: PostgresValue) -> BitString {
        if case .bits(let bits) = value { return bits }
        return BitString(count: 0, bytes: [])
    }

    static func list(_ value: PostgresValue) -> [Bool] {
        let value = bits(value)
        return (0..<value.count).map { value[$0] }
    }

    private static func number(_ value: PostgresValue) -> UInt64 { list(value).reduce(0) { $0 << 1 | ($1 ? 1 : 0) } }

    private static func combining(
        _ source: String,
        _ name: String,
        in table: inout ScalarTable,
        _ combine: @escaping @Sendable (UInt8, UInt8) -> UInt8
    ) {
        table.binary(source) { (left, right) throws(PostgresError) in
            let (left, right) = (bits(left), bits(right))
            guard left.count == right.count else {
                throw PostgresError("22026", "cannot \(name) bit strings of different sizes")
            }
            return .bits(BitString(count: left.count, bytes: zip(left.bytes, right.bytes).map(combine)))
        }
    }

    private static func shifted(_ value: PostgresValue, by distance: Int) -> PostgresValue {
        let value = bits(value)
        let distance = min(max(distance, -value.count), value.count)
        return .bits(BitString(bits: (0..<value.count).map { value[$0 &+ distance] }))
    }

    private static func fromInteger(_ number: Int64, width: Int, length: Int) -> PostgresValue {
        let length = length <= 0 || length > 83_886_080 ? 1 : length
        return .bits(
            BitString(bits: (0..<length).map { number &>> Int64(min(length &- 1 &- $0, 63)) & 1 == 1 })
        )
    }
}
