internal import Glibc
import PostgresWire

/// Powers, roots and logarithms of `float8`, by the same library that PostgreSQL uses.
enum FloatPowers {
    static func register(in table: inout ScalarTable) {
        table.unary("dcbrt") { (value) throws(PostgresError) in .float8(try checked(cbrt(value.double), value.double)) }
        table.unary("dexp") { (value) throws(PostgresError) in
            let number = value.double
            if number.isNaN { return .float8(number) }
            if number.isInfinite { return .float8(number > 0 ? number : 0) }
            let result = exp(number)
            if result.isInfinite { throw .floatOverflow }
            if result == 0 { throw .floatUnderflow }
            return .float8(result)
        }
        table.unary("dlog1") { (value) throws(PostgresError) in try logarithm(value.double, log) }
        table.unary("dlog10") { (value) throws(PostgresError) in try logarithm(value.double, log10) }
        table.binary("dpow") { (base, exponent) throws(PostgresError) in
            .float8(try power(base.double, exponent.double))
        }
    }

    /// A result that is infinite only where an argument is, and 0 only where the argument is.
    static func checked(_ result: Double, _ argument: Double) throws(PostgresError) -> Double {
        if result.isInfinite, !argument.isInfinite { throw .floatOverflow }
        if result == 0, argument != 0 { throw .floatUnderflow }
        return result
    }

    private static func logarithm(_ number: Double, _ body: (Double) -> Double) throws(PostgresError) -> PostgresValue {
        if number == 0 { throw .logarithmOfZero }
        if number < 0 { throw .logarithmOfNegative }
        let result = body(number)
        if result.isInfinite, !number.isInfinite { throw .floatOverflow }
        if result == 0, number != 1 { throw .floatUnderflow }
        return .float8(result)
    }

    private static func power(_ base: Double, _ exponent: Double) throws(PostgresError) -> Double {
        // PostgreSQL makes a NaN of its own here, whose sign clients that read binary values may see.
        if base.isNaN { return exponent == 0 ? 1 : .nan }
        if exponent.isNaN { return base == 1 ? 1 : .nan }
        if base == 0, exponent < 0 { throw .zeroToNegativePower }
        if base < 0, exponent.rounded(.down) != exponent { throw .complexPower }
        let result = pow(base, exponent)
        if base.isInfinite || exponent.isInfinite { return result }
        if result.isInfinite { throw .floatOverflow }
        if result == 0, base != 0 { throw .floatUnderflow }
        return result
    }
}

extension PostgresError {
    /// 2201E.
    static var logarithmOfZero: PostgresError { PostgresError("2201E", "cannot take logarithm of zero") }
    /// 2201E.
    static var logarithmOfNegative: PostgresError {
        PostgresError("2201E", "cannot take logarithm of a negative number")
    }
    /// 2201F.
    static var zeroToNegativePower: PostgresError {
        PostgresError("2201F", "zero raised to a negative power is undefined")
    }
    /// 2201F.
    static var complexPower: PostgresError {
        PostgresError("2201F", "a negative number raised to a non-integer power yields a complex result")
    }
    /// 22003 for an argument outside of a function's domain.
    static var inputOutOfRange: PostgresError { PostgresError("22003", "input is out of range") }
}
