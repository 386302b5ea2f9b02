import PostgresWire

/// `percentile_cont`, `percentile_disc` and `mode`: their rows come in the order of WITHIN GROUP.
enum OrderedSetAggregates {
    static func register(in table: inout [String: AggregateImplementation]) {
        for type in ["float8", "interval"] {
            table["percentile_cont(float8,\(type))"] = { _, result, _ in
                PercentileState(isContinuous: true, result: result)
            }
            table["percentile_cont(_float8,\(type))"] = { _, result, _ in
                PercentileState(isContinuous: true, result: result)
            }
        }
        for type in ["float8", "_float8"] {
            table["percentile_disc(\(type),anyelement)"] = { _, result, _ in
                PercentileState(isContinuous: false, result: result)
            }
        }
        table["mode(anyelement)"] = { _, _, _ in ModeState() }
    }
}

/// Keeps ordered values and picks those at one or several fractions of the way.
private struct PercentileState: AggregateState {
    let isContinuous: Bool
    let result: PostgresType
    var fractions = PostgresValue.null
    var values: [PostgresValue] = []

    mutating func add(_ arguments: [PostgresValue]) {
        guard arguments.count == 2 else { return }
        fractions = arguments[0]
        if !arguments[1].isNull { values.append(arguments[1]) }
    }

    func finish() throws(PostgresError) -> PostgresValue {
        guard case .array(var array) = fractions else { return try value(at: fractions) }
        if values.isEmpty { return .null }
        var picked: [PostgresValue] = []
        for fraction in array.elements { picked.append(try value(at: fraction)) }
        array.elements = picked
        array.elementType = result.elementType ?? array.elementType
        return .array(array)
    }

    private func value(at fraction: PostgresValue) throws(PostgresError) -> PostgresValue {
        if fraction.isNull { return .null }
        let fraction = fraction.double
        guard fraction >= 0, fraction <= 1 else {
            let number =
                fraction.isFinite
                ? PrintedNumber.short(fraction)
                : PostgresValue.float8(fraction).text(as: .float8, formats: TextFormats())
            throw PostgresError("22003", "percentile value \(number) is not between 0 and 1")
        }
        if values.isEmpty { return .null }
        let last = values.count - 1
        guard isContinuous else {
            let row = Int((fraction * Double(values.count)).rounded(.up))
            return values[min(max(row - 1, 0), last)]
        }
        let place = fraction * Double(last)
        let lower = min(Int(place.rounded(.down)), last)
        let upper = min(Int(place.rounded(.up)), last)
        if lower == upper { return values[lower] }
        return try PercentileState.between(values[lower], values[upper], place - Double(lower))
    }

    /// The value at a share of the way from one to another.
    private static func between(
        _ low: PostgresValue,
        _ high: PostgresValue,
        _ share: Double
    ) throws(PostgresError) -> PostgresValue {
        if case .interval(let low) = low, case .interval(let high) = high {
            return .interval(try low.adding(high.subtracting(low).multiplied(by: share)))
        }
        return .float8(low.double + share * (high.double - low.double))
    }
}

/// Finds the value that comes most often, the first of several.
private struct ModeState: AggregateState {
    var current = PostgresValue.null
    var count = 0
    var best = PostgresValue.null
    var bestCount = 0

    mutating func add(_ arguments: [PostgresValue]) {
        guard let value = arguments.last, !value.isNull else { return }
        if !current.isNull, ValueOrder.areEqual(current, value) {
            count &+= 1
        } else {
            current = value
            count = 1
        }
        if count > bestCount { (best, bestCount) = (current, count) }
    }

    func finish() -> PostgresValue { best }
}
