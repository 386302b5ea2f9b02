import PostgresWire

extension PostgresError {
    /// 22003 for a floating-point result that is too large.
    static var floatOverflow: PostgresError { PostgresError("22003", "value out of range: overflow") }
    /// 22003 for a floating-point result that is too small.
    static var floatUnderflow: PostgresError { PostgresError("22003", "value out of range: underflow") }
}

/// A floating-point type of SQL.
protocol SQLFloat: BinaryFloatingPoint, Sendable {
    /// The number as a value.
    var value: PostgresValue { get }
    /// The number in a value.
    init(reading value: PostgresValue)
}

extension Float: SQLFloat {
    var value: PostgresValue { .float4(self) }
    init(reading value: PostgresValue) { self = Float(value.double) }
}

extension Double: SQLFloat {
    var value: PostgresValue { .float8(self) }
    init(reading value: PostgresValue) { self = value.double }
}

/// The arithmetic of `float4` and `float8`.
enum FloatFunctions {
    static func register(in table: inout ScalarTable) {
        arithmetic(Float.self, "float4", in: &table)
        for prefix in ["float8", "float48", "float84"] { arithmetic(Double.self, prefix, in: &table) }
        signs(Float.self, "float4", in: &table)
        signs(Double.self, "float8", in: &table)
        rounding(in: &table)
    }

    private static func arithmetic<F: SQLFloat>(_: F.Type, _ prefix: String, in table: inout ScalarTable) {
        table.binary("\(prefix)pl") { (left, right) throws(PostgresError) in
            let (left, right) = (F(reading: left), F(reading: right))
            return try finite(left + right, left, right).value
        }
        table.binary("\(prefix)mi") { (left, right) throws(PostgresError) in
            let (left, right) = (F(reading: left), F(reading: right))
            return try finite(left - right, left, right).value
        }
        table.binary("\(prefix)mul") { (left, right) throws(PostgresError) in
            let (left, right) = (F(reading: left), F(reading: right))
            let product = try finite(left * right, left, right)
            if product == 0, left != 0, right != 0 { throw .floatUnderflow }
            return product.value
        }
        table.binary("\(prefix)div") { (left, right) throws(PostgresError) in
            let (left, right) = (F(reading: left), F(reading: right))
            if right == 0, !left.isNaN { throw .divisionByZero }
            let quotient = left / right
            if quotient.isInfinite, !left.isInfinite { throw .floatOverflow }
            if quotient == 0, left != 0, !right.isInfinite { throw .floatUnderflow }
            return quotient.value
        }
    }

    private static func finite<F: SQLFloat>(_ result: F, _ left: F, _ right: F) throws(PostgresError) -> F {
        if result.isInfinite, !left.isInfinite, !right.isInfinite { throw .floatOverflow }
        return result
    }

    private static func signs<F: SQLFloat>(_: F.Type, _ prefix: String, in table: inout ScalarTable) {
        table.plain("\(prefix)up") { value in value }
        table.plain("\(prefix)um") { value in (-F(reading: value)).value }
        table.plain("\(prefix)abs") { value in F(reading: value).magnitude.value }
    }

    private static func rounding(in table: inout ScalarTable) {
        table.plain("dround") { value in .float8(value.double.rounded(.toNearestOrEven)) }
        table.plain("dtrunc") { value in .float8(value.double.rounded(.towardZero)) }
        table.plain("dceil") { value in .float8(value.double.rounded(.up)) }
        table.plain("dfloor") { value in .float8(value.double.rounded(.down)) }
        table.plain("dsign") { value in .float8(value.double > 0 ? 1 : value.double < 0 ? -1 : 0) }
        table.unary("dsqrt") { (value) throws(PostgresError) in
            if value.double < 0 { throw PostgresError("2201F", "cannot take square root of a negative number") }
            return .float8(value.double.squareRoot())
        }
        table["width_bucket_float8"] = .many { (values, _) throws(PostgresError) in
            try bucket(values[0].double, values[1].double, values[2].double, count: values[3].integer)
        }
    }

    private static func bucket(
        _ operand: Double,
        _ low: Double,
        _ high: Double,
        count: Int64
    ) throws(PostgresError) -> PostgresValue {
        guard count > 0 else { throw PostgresError("2201G", "count must be greater than zero") }
        if operand.isNaN || low.isNaN || high.isNaN {
            throw PostgresError("2201G", "operand, lower bound, and upper bound cannot be NaN")
        }
        guard low.isFinite, high.isFinite else {
            throw PostgresError("2201G", "lower and upper bounds must be finite")
        }
        if low == high { throw PostgresError("2201G", "lower bound cannot equal upper bound") }
        let isRising = low < high
        if isRising ? operand < low : operand > low { return .int4(0) }
        if isRising ? operand >= high : operand <= high {
            guard let last = Int32(exactly: count + 1) else { throw .outOfRange("integer") }
            return .int4(last)
        }
        let share = (operand / 2 - low / 2) / (high / 2 - low / 2)
        let index = Int64((Double(count) * share).rounded(.down))
        return .int4(Int32(truncatingIfNeeded: min(index, count - 1) + 1))
    }
}
