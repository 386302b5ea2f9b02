import PostgresWire

/// The arithmetic of `numeric`.
enum NumericFunctions {
    static func register(in table: inout ScalarTable) {
        arithmetic(in: &table)
        rounding(in: &table)
        powers(in: &table)
        table.unary("numeric_sqrt") { (value) throws(PostgresError) in .numeric(try value.numericValue.squareRoot()) }
        table.plain("numeric_scale") { value in
            value.numericValue.isFinite ? .int4(Int32(truncatingIfNeeded: value.numericValue.scale)) : .null
        }
        table.plain("numeric_min_scale") { value in
            value.numericValue.isFinite ? .int4(Int32(truncatingIfNeeded: value.numericValue.trimmed().scale)) : .null
        }
        table.plain("numeric_trim_scale") { value in .numeric(value.numericValue.trimmed()) }
        table["width_bucket_numeric"] = .many { (values, _) throws(PostgresError) in try bucket(values) }
    }

    private static func arithmetic(in table: inout ScalarTable) {
        table.binary("numeric_add") { (left, right) throws(PostgresError) in
            .numeric(try left.numericValue.adding(right.numericValue))
        }
        table.binary("numeric_sub") { (left, right) throws(PostgresError) in
            .numeric(try left.numericValue.subtracting(right.numericValue))
        }
        table.binary("numeric_mul") { (left, right) throws(PostgresError) in
            .numeric(try left.numericValue.multiplied(by: right.numericValue))
        }
        table.binary("numeric_div") { (left, right) throws(PostgresError) in
            .numeric(try left.numericValue.divided(by: right.numericValue))
        }
        table.binary("numeric_div_trunc") { (left, right) throws(PostgresError) in
            .numeric(try left.numericValue.truncatedQuotient(by: right.numericValue))
        }
        table.binary("numeric_mod") { (left, right) throws(PostgresError) in
            .numeric(try left.numericValue.remainder(dividingBy: right.numericValue))
        }
        table.plain("numeric_uplus") { value in value }
        table.plain("numeric_uminus") { value in .numeric(value.numericValue.negated()) }
        table.plain("numeric_abs") { value in .numeric(value.numericValue.magnitude) }
        table.unary("numeric_inc") { (value) throws(PostgresError) in .numeric(try value.numericValue.adding(.one)) }
        table.plain("numeric_sign") { value in
            let number = value.numericValue
            if number.isNaN { return .numeric(.nan) }
            return .numeric(number.isZero ? .zero : number.isNegative ? Numeric(-1) : .one)
        }
        table.binary("numeric_gcd") { (left, right) throws(PostgresError) in
            .numeric(try commonDivisor(left.numericValue, right.numericValue))
        }
        table.binary("numeric_lcm") { (left, right) throws(PostgresError) in
            let (left, right) = (left.numericValue, right.numericValue)
            if !left.isFinite || !right.isFinite { return .numeric(.nan) }
            let scale = max(left.scale, right.scale)
            if left.isZero || right.isZero { return .numeric(Numeric.zero.showing(scale: scale)) }
            let share = try left.truncatedQuotient(by: commonDivisor(left, right))
            return .numeric(try share.multiplied(by: right).magnitude.showing(scale: scale))
        }
    }

    private static func powers(in table: inout ScalarTable) {
        table.unary("numeric_exp") { (value) throws(PostgresError) in .numeric(try value.numericValue.exponential()) }
        table.unary("numeric_ln") { (value) throws(PostgresError) in
            .numeric(try value.numericValue.naturalLogarithm())
        }
        table.binary("numeric_log") { (base, number) throws(PostgresError) in
            .numeric(try base.numericValue.logarithm(of: number.numericValue))
        }
        for source in ["log(numeric)", "log10(numeric)"] {
            table.unary(source) { (value) throws(PostgresError) in
                .numeric(try Numeric(10).logarithm(of: value.numericValue))
            }
        }
        table.binary("numeric_power") { (base, exponent) throws(PostgresError) in
            .numeric(try base.numericValue.power(exponent.numericValue))
        }
        table["numeric_fac"] = .unary { (value, environment) throws(PostgresError) in
            .numeric(
                try .factorial(value.integer) { () throws(PostgresError) in try environment.checkCancellation() }
            )
        }
    }

    private static func commonDivisor(_ left: Numeric, _ right: Numeric) throws(PostgresError) -> Numeric {
        if !left.isFinite || !right.isFinite { return .nan }
        let scale = max(left.scale, right.scale)
        var (left, right) = (left.magnitude, right.magnitude)
        while !right.isZero { (left, right) = (right, try left.remainder(dividingBy: right)) }
        return left.showing(scale: scale)
    }

    private static func rounding(in table: inout ScalarTable) {
        table.plain("numeric_round") { value, scale in .numeric(value.numericValue.rounded(scale: limited(scale))) }
        table.plain("numeric_trunc") { value, scale in .numeric(value.numericValue.truncated(scale: limited(scale))) }
        table.plain("round(numeric)") { value in .numeric(value.numericValue.rounded(scale: 0)) }
        table.plain("trunc(numeric)") { value in .numeric(value.numericValue.truncated(scale: 0)) }
        table.plain("numeric_ceil") { value in .numeric(value.numericValue.ceiling()) }
        table.plain("numeric_floor") { value in .numeric(value.numericValue.floor()) }
    }

    /// A scale within the range of all digits that a number can have.
    private static func limited(_ scale: PostgresValue) -> Int { min(max(scale.int, -131_073), 16_383) }

    private static func bucket(_ values: [PostgresValue]) throws(PostgresError) -> PostgresValue {
        let (operand, low, high) = (values[0].numericValue, values[1].numericValue, values[2].numericValue)
        let count = Numeric(values[3].integer)
        guard values[3].integer > 0 else { throw PostgresError("2201G", "count must be greater than zero") }
        if operand.isNaN || low.isNaN || high.isNaN {
            throw PostgresError("2201G", "operand, lower bound, and upper bound cannot be NaN")
        }
        guard low.isFinite, high.isFinite else {
            throw PostgresError("2201G", "lower and upper bounds must be finite")
        }
        let order = low.compare(to: high)
        if order == 0 { throw PostgresError("2201G", "lower bound cannot equal upper bound") }
        if operand.compare(to: low) * order > 0 { return .int4(0) }
        if operand.compare(to: high) * order <= 0 {
            return .int4(try count.adding(.one).integer(as: Int32.self, named: "integer"))
        }
        let distance = try operand.subtracting(low).multiplied(by: count)
        let index = try distance.truncatedQuotient(by: high.subtracting(low))
        return .int4(try index.adding(.one).integer(as: Int32.self, named: "integer"))
    }
}
