import PostgresWire

/// The functions that PostgreSQL's aggregates of floating-point numbers are made of: users make aggregates of them too.
enum FloatStateFunctions {
    static func register(in table: inout ScalarTable) {
        for name in ["float4_accum", "float8_accum"] {
            table.binary(name) { (state, value) throws(PostgresError) in
                var moments = FloatMoments(try numbers(of: state, 3, name))
                try moments.add(value.double)
                return array(moments.parts)
            }
        }
        table.binary("float8_combine") { (left, right) throws(PostgresError) in
            let parts = (try numbers(of: left, 3, "float8_combine"), try numbers(of: right, 3, "float8_combine"))
            return array(try combined(parts.0, parts.1))
        }
        table.unary("float8_avg") { (state) throws(PostgresError) in
            let moments = FloatMoments(try numbers(of: state, 3, "float8_avg"))
            return moments.count == 0 ? .null : .float8(moments.sum / moments.count)
        }
        for (name, isSample, isRoot) in [
            ("float8_var_pop", false, false), ("float8_var_samp", true, false), ("float8_stddev_pop", false, true),
            ("float8_stddev_samp", true, true),
        ] {
            table.unary(name) { (state) throws(PostgresError) in
                let moments = FloatMoments(try numbers(of: state, 3, name))
                guard let variance = moments.variance(isSample: isSample) else { return .null }
                return .float8(isRoot ? variance.squareRoot() : variance)
            }
        }
        registerPairs(in: &table)
    }

    private static func registerPairs(in table: inout ScalarTable) {
        table.many("float8_regr_accum") { (values) throws(PostgresError) in
            var state = RegressionState(try numbers(of: values[0], 6, "float8_regr_accum"), result: .slope)
            try state.add([values[1], values[2]])
            return array(state.parts)
        }
        table.binary("float8_regr_combine") { (left, right) throws(PostgresError) in
            let (first, second) = (
                try numbers(of: left, 6, "float8_regr_combine"), try numbers(of: right, 6, "float8_regr_combine")
            )
            if first[0] == 0 { return array(second) }
            if second[0] == 0 { return array(first) }
            let x = try combined(Array(first[0...2]), Array(second[0...2]))
            let y = try combined([first[0], first[3], first[4]], [second[0], second[3], second[4]])
            let differences = (first[1] / first[0] - second[1] / second[0], first[3] / first[0] - second[3] / second[0])
            let products = first[5] + second[5] + first[0] * second[0] * differences.0 * differences.1 / x[0]
            if products.isInfinite, !first[5].isInfinite, !second[5].isInfinite { throw .floatOverflow }
            return array(x + [y[1], y[2], products])
        }
        for result in RegressionState.Result.allCases where result != .count {
            let name = "float8_\(result.rawValue)"
            table.unary(name) { (state) throws(PostgresError) in
                RegressionState(try numbers(of: state, 6, name), result: result).finish()
            }
        }
    }

    /// Count, sum and squares of both parts together.
    private static func combined(_ first: [Double], _ second: [Double]) throws(PostgresError) -> [Double] {
        if first[0] == 0 { return second }
        if second[0] == 0 { return first }
        let count = first[0] + second[0]
        let sum = first[1] + second[1]
        if sum.isInfinite, !first[1].isInfinite, !second[1].isInfinite { throw .floatOverflow }
        let difference = first[1] / first[0] - second[1] / second[0]
        let squares = first[2] + second[2] + first[0] * second[0] * difference * difference / count
        if squares.isInfinite, !first[2].isInfinite, !second[2].isInfinite { throw .floatOverflow }
        return [count, sum, squares]
    }

    private static func numbers(
        of state: PostgresValue,
        _ count: Int,
        _ function: String
    ) throws(PostgresError) -> [Double] {
        let array = state.arrayValue
        guard array.dimensions.count == 1, array.elements.count == count, !array.elements.contains(.null) else {
            throw PostgresError(.internalError, "\(function): expected \(count)-element float8 array")
        }
        return array.elements.map(\.double)
    }

    private static func array(_ numbers: [Double]) -> PostgresValue {
        .array(PostgresArray(numbers.map { .float8($0) }, of: .float8))
    }
}
