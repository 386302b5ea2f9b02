internal import Glibc
import PostgresWire

/// Trigonometric and hyperbolic functions of `float8`.
enum Trigonometry {
    static func register(in table: inout ScalarTable) {
        circular(in: &table)
        inverse(in: &table)
        hyperbolic(in: &table)
        table["dpi"] = .nullary { _ in .float8(.pi) }
        table.unary("degrees") { (value) throws(PostgresError) in
            let result = value.double / radiansPerDegree
            if result.isInfinite, !value.double.isInfinite { throw .floatOverflow }
            if result == 0, value.double != 0 { throw .floatUnderflow }
            return .float8(result)
        }
        table.unary("radians") { (value) throws(PostgresError) in
            let result = value.double * radiansPerDegree
            if result.isInfinite, !value.double.isInfinite { throw .floatOverflow }
            if result == 0, value.double != 0 { throw .floatUnderflow }
            return .float8(result)
        }
    }

    /// As the C library's users write it.
    static let radiansPerDegree = 0.0174532925199432957692

    private static func circular(in table: inout ScalarTable) {
        periodic("dsin", in: &table) { sin($0) }
        periodic("dcos", in: &table) { cos($0) }
        periodic("dtan", in: &table) { tan($0) }
        periodic("dcot", in: &table) { 1 / tan($0) }
    }

    /// A function that has no value at the infinities.
    static func periodic(
        _ source: String,
        in table: inout ScalarTable,
        _ body: @escaping @Sendable (Double) -> Double
    ) {
        table.unary(source) { (value) throws(PostgresError) in
            let number = value.double
            if number.isNaN { return .float8(.nan) }
            if number.isInfinite { throw .inputOutOfRange }
            return .float8(body(number))
        }
    }

    private static func inverse(in table: inout ScalarTable) {
        bounded("dasin", in: &table) { asin($0) }
        bounded("dacos", in: &table) { acos($0) }
        table.plain("datan") { value in .float8(value.double.isNaN ? .nan : atan(value.double)) }
        table.plain("datan2") { y, x in
            if y.double.isNaN || x.double.isNaN { return .float8(.nan) }
            return .float8(atan2(y.double, x.double))
        }
    }

    /// A function of numbers from -1 to 1.
    static func bounded(
        _ source: String,
        in table: inout ScalarTable,
        _ body: @escaping @Sendable (Double) -> Double
    ) {
        table.unary(source) { (value) throws(PostgresError) in
            let number = value.double
            if number.isNaN { return .float8(.nan) }
            if number < -1 || number > 1 { throw .inputOutOfRange }
            return .float8(body(number))
        }
    }

    private static func hyperbolic(in table: inout ScalarTable) {
        table.plain("dsinh") { value in .float8(sinh(value.double)) }
        table.plain("dcosh") { value in .float8(cosh(value.double)) }
        table.plain("dtanh") { value in .float8(tanh(value.double)) }
        table.plain("dasinh") { value in .float8(asinh(value.double)) }
        table.unary("dacosh") { (value) throws(PostgresError) in
            if value.double < 1 { throw .inputOutOfRange }
            return .float8(acosh(value.double))
        }
        bounded("datanh", in: &table) { number in
            if number == -1 { return -.infinity }
            return number == 1 ? .infinity : atanh(number)
        }
    }
}
