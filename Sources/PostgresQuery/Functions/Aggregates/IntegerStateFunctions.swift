import PostgresWire

/// The functions that PostgreSQL's aggregates of integers and spans of time are made of, as far as their states are values.
enum IntegerStateFunctions {
    static func register(in table: inout ScalarTable) {
        for type in ["int2", "int4"] {
            for (ending, sign) in [("", Int64(1)), ("_inv", -1)] {
                table.binary("\(type)_avg_accum\(ending)") { (state, value) throws(PostgresError) in
                    let (count, sum) = try pair(state)
                    return array([count &+ sign, sum &+ sign &* value.integer])
                }
            }
        }
        table.binary("int4_avg_combine") { (_, _) throws(PostgresError) in
            throw PostgresError(.internalError, "aggregate function called in non-aggregate context")
        }
        table.unary("int8_avg") { (state) throws(PostgresError) in
            let (count, sum) = try pair(state)
            return count == 0 ? .null : .numeric(try Numeric(sum).divided(by: Numeric(count)))
        }
        table.unary("int2int4_sum") { (state) throws(PostgresError) in
            let (count, sum) = try pair(state)
            return count == 0 ? .null : .int8(sum)
        }
        for name in ["int2_sum", "int4_sum"] {
            table.plain(name) { sum, value in
                if value.isNull { return sum }
                return .int8((sum.isNull ? 0 : sum.integer) &+ value.integer)
            }
        }
        table.binary("int8_sum") { (sum, value) throws(PostgresError) in
            if value.isNull { return sum }
            let number = Numeric(value.integer)
            return .numeric(sum.isNull ? number : try sum.numericValue.adding(number))
        }
        registerIntervals(in: &table)
    }

    /// A sum, and a count in the microseconds of another span.
    private static func registerIntervals(in table: inout ScalarTable) {
        table.binary("interval_accum") { (state, value) throws(PostgresError) in
            let (sum, count) = try spans(state)
            return try spans(try sum.adding(value.intervalValue), count, plus: 1)
        }
        table.binary("interval_accum_inv") { (state, value) throws(PostgresError) in
            let (sum, count) = try spans(state)
            return try spans(try sum.subtracting(value.intervalValue), count, plus: -1)
        }
        table.binary("interval_combine") { (left, right) throws(PostgresError) in
            let (first, second) = (try spans(left), try spans(right))
            return try spans(try first.sum.adding(second.sum), first.count, plus: second.count)
        }
        table.unary("interval_avg") { (state) throws(PostgresError) in
            let (sum, count) = try spans(state)
            return count == 0 ? .null : .interval(try sum.divided(by: Double(count)))
        }
    }

    private static func pair(_ state: PostgresValue) throws(PostgresError) -> (count: Int64, sum: Int64) {
        let array = state.arrayValue
        guard array.dimensions.count == 1, array.elements.count == 2, !array.elements.contains(.null) else {
            throw PostgresError(.internalError, "expected 2-element int8 array")
        }
        return (array.elements[0].integer, array.elements[1].integer)
    }

    private static func array(_ numbers: [Int64]) -> PostgresValue {
        .array(PostgresArray(numbers.map { .int8($0) }, of: .int8))
    }

    private static func spans(_ state: PostgresValue) throws(PostgresError) -> (sum: Interval, count: Int64) {
        let array = state.arrayValue
        guard array.elements.count == 2 else {
            throw PostgresError(.internalError, "expected 2-element interval array")
        }
        return (array.elements[0].intervalValue, array.elements[1].intervalValue.microseconds)
    }

    private static func spans(
        _ sum: Interval,
        _ count: Int64,
        plus more: Int64
    ) throws(PostgresError) -> PostgresValue {
        var counted = Interval()
        counted.microseconds = count &+ more
        return .array(PostgresArray([.interval(sum), .interval(counted)], of: .interval))
    }
}
