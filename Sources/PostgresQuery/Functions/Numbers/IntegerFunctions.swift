import PostgresWire

/// An integer type of SQL.
protocol SQLInteger: FixedWidthInteger, SignedInteger, Sendable {
    /// The name in messages.
    static var sqlName: String { get }
    /// The integer as a value.
    var value: PostgresValue { get }
}

extension Int16: SQLInteger {
    static var sqlName: String { "smallint" }
    var value: PostgresValue { .int2(self) }
}

extension Int32: SQLInteger {
    static var sqlName: String { "integer" }
    var value: PostgresValue { .int4(self) }
}

extension Int64: SQLInteger {
    static var sqlName: String { "bigint" }
    var value: PostgresValue { .int8(self) }
}

extension PostgresError {
    /// 22012.
    static var divisionByZero: PostgresError { PostgresError("22012", "division by zero") }
}

/// The functions of `int2`, `int4` and `int8`.
enum IntegerFunctions {
    static func register(in table: inout ScalarTable) {
        family(Int16.self, "int2", in: &table)
        family(Int32.self, "int4", in: &table)
        family(Int64.self, "int8", in: &table)
        for name in ["int24", "int42"] { arithmetic(Int32.self, name, in: &table) }
        for name in ["int28", "int82", "int48", "int84"] { arithmetic(Int64.self, name, in: &table) }
        bits(Int16.self, "int2", in: &table)
        bits(Int32.self, "int4", in: &table)
        bits(Int64.self, "int8", in: &table)
        divisors(Int32.self, "int4", in: &table)
        divisors(Int64.self, "int8", in: &table)
    }

    private static func arithmetic<I: SQLInteger>(_: I.Type, _ prefix: String, in table: inout ScalarTable) {
        table.binary("\(prefix)pl") { (left, right) throws(PostgresError) in
            let (sum, overflow) = I(truncatingIfNeeded: left.integer)
                .addingReportingOverflow(I(truncatingIfNeeded: right.integer))
            if overflow { throw .outOfRange(I.sqlName) }
            return sum.value
        }
        table.binary("\(prefix)mi") { (left, right) throws(PostgresError) in
            let (difference, overflow) = I(truncatingIfNeeded: left.integer)
                .subtractingReportingOverflow(I(truncatingIfNeeded: right.integer))
            if overflow { throw .outOfRange(I.sqlName) }
            return difference.value
        }
        table.binary("\(prefix)mul") { (left, right) throws(PostgresError) in
            let (product, overflow) = I(truncatingIfNeeded: left.integer)
                .multipliedReportingOverflow(by: I(truncatingIfNeeded: right.integer))
            if overflow { throw .outOfRange(I.sqlName) }
            return product.value
        }
        table.binary("\(prefix)div") { (left, right) throws(PostgresError) in
            let divisor = I(truncatingIfNeeded: right.integer)
            if divisor == 0 { throw .divisionByZero }
            let (quotient, overflow) = I(truncatingIfNeeded: left.integer).dividedReportingOverflow(by: divisor)
            if overflow { throw .outOfRange(I.sqlName) }
            return quotient.value
        }
    }

    private static func family<I: SQLInteger>(_: I.Type, _ prefix: String, in table: inout ScalarTable) {
        arithmetic(I.self, prefix, in: &table)
        table.binary("\(prefix)mod") { (left, right) throws(PostgresError) in
            let divisor = I(truncatingIfNeeded: right.integer)
            if divisor == 0 { throw .divisionByZero }
            return divisor == -1 ? I.zero.value : (I(truncatingIfNeeded: left.integer) % divisor).value
        }
        table.plain("\(prefix)up") { value in value }
        table.unary("\(prefix)um") { (value) throws(PostgresError) in
            let (negated, overflow) = I.zero.subtractingReportingOverflow(I(truncatingIfNeeded: value.integer))
            if overflow { throw .outOfRange(I.sqlName) }
            return negated.value
        }
        table.unary("\(prefix)abs") { (value) throws(PostgresError) in
            let number = I(truncatingIfNeeded: value.integer)
            if number == I.min { throw .outOfRange(I.sqlName) }
            return (number < 0 ? 0 - number : number).value
        }
        table.unary("\(prefix)inc") { (value) throws(PostgresError) in
            let (sum, overflow) = I(truncatingIfNeeded: value.integer).addingReportingOverflow(1)
            if overflow { throw .outOfRange(I.sqlName) }
            return sum.value
        }
    }

    private static func bits<I: SQLInteger>(_: I.Type, _ prefix: String, in table: inout ScalarTable) {
        table.plain("\(prefix)and") { left, right in I(truncatingIfNeeded: left.integer & right.integer).value }
        table.plain("\(prefix)or") { left, right in I(truncatingIfNeeded: left.integer | right.integer).value }
        table.plain("\(prefix)xor") { left, right in I(truncatingIfNeeded: left.integer ^ right.integer).value }
        table.plain("\(prefix)not") { value in I(truncatingIfNeeded: ~value.integer).value }
        if I.bitWidth == 64 {
            table.plain("\(prefix)shl") { left, right in .int8(left.integer &<< right.integer) }
            table.plain("\(prefix)shr") { left, right in .int8(left.integer &>> right.integer) }
        } else {
            // An int2 is shifted in 32 bits, as C promotes it.
            table.plain("\(prefix)shl") { left, right in
                I(
                    truncatingIfNeeded: Int32(truncatingIfNeeded: left.integer)
                        &<< Int32(truncatingIfNeeded: right.integer)
                )
                .value
            }
            table.plain("\(prefix)shr") { left, right in
                I(
                    truncatingIfNeeded: Int32(truncatingIfNeeded: left.integer)
                        &>> Int32(truncatingIfNeeded: right.integer)
                )
                .value
            }
        }
    }

    private static func divisors<I: SQLInteger>(_: I.Type, _ prefix: String, in table: inout ScalarTable) {
        table.binary("\(prefix)gcd") { (left, right) throws(PostgresError) in
            let divisor = commonDivisor(left.integer.magnitude, right.integer.magnitude)
            guard let result = I(exactly: divisor) else { throw .outOfRange(I.sqlName) }
            return result.value
        }
        table.binary("\(prefix)lcm") { (left, right) throws(PostgresError) in
            let (left, right) = (left.integer.magnitude, right.integer.magnitude)
            if left == 0 || right == 0 { return I.zero.value }
            let (product, overflow) = (left / commonDivisor(left, right)).multipliedReportingOverflow(by: right)
            guard !overflow, let result = I(exactly: product) else { throw .outOfRange(I.sqlName) }
            return result.value
        }
    }

    /// The greatest common divisor (Euclid).
    private static func commonDivisor(_ left: UInt64, _ right: UInt64) -> UInt64 {
        var (left, right) = (left, right)
        while right != 0 { (left, right) = (right, left % right) }
        return left
    }
}
