import PostgresWire

/// `generate_series` and `generate_subscripts`.
enum SeriesFunctions {
    static func register(in table: inout SetTable) {
        integers("int4", in: &table) { .int4(Int32(truncatingIfNeeded: $0)) }
        integers("int8", in: &table) { .int8($0) }
        for source in ["generate_series_numeric", "generate_series_step_numeric"] {
            table.series(source, numerics)
        }
        table.series("generate_series_timestamp") { (values, _) throws(PostgresError) in
            try timestamps(values, zone: nil) { .timestamp($0) }
        }
        table.series("generate_series_timestamptz") { (values, environment) throws(PostgresError) in
            try timestamps(values, zone: environment.formats.timeZone) { .timestamptz($0) }
        }
        for source in ["generate_subscripts", "generate_subscripts_nodir"] {
            table.add(source) { values, _ in
                guard case .array(let array) = values[0] else { return [] }
                guard values[1].int >= 1, values[1].int <= array.dimensions.count else { return [] }
                let dimension = array.dimensions[values[1].int - 1]
                let rows: [[PostgresValue]] = (0..<max(dimension.count, 0)).map {
                    [.int4(dimension.lowerBound &+ $0)]
                }
                return values.count > 2 && values[2].boolean ? rows.reversed() : rows
            }
        }
    }

    private static var stepIsZero: PostgresError { PostgresError("22023", "step size cannot equal zero") }

    private static func integers(
        _ type: String,
        in table: inout SetTable,
        _ make: @escaping @Sendable (Int64) -> PostgresValue
    ) {
        for source in ["generate_series_\(type)", "generate_series_step_\(type)"] {
            table.series(source) { (values, _) throws(PostgresError) in
                let step = values.count > 2 ? values[2].integer : 1
                if step == 0 { throw stepIsZero }
                let end = values[1].integer
                var next: Int64? = values[0].integer
                return ValueSeries {
                    guard let current = next, step > 0 ? current <= end : current >= end else { return nil }
                    let (following, overflow) = current.addingReportingOverflow(step)
                    next = overflow ? nil : following
                    return make(current)
                }
            }
        }
    }

    @Sendable
    private static func numerics(
        _ values: [PostgresValue],
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> ValueSeries {
        let step = values.count > 2 ? values[2].numericValue : .one
        let bounds: [(String, Numeric)] = [
            ("start", values[0].numericValue), ("stop", values[1].numericValue), ("step", step),
        ]
        for (name, bound) in bounds where !bound.isFinite {
            let word = name == "step" ? "step size" : "\(name) value"
            throw PostgresError("22023", "\(word) cannot be \(bound.isNaN ? "NaN" : "infinity")")
        }
        if step.isZero { throw stepIsZero }
        let end = values[1].numericValue
        // Each value shows the places of the start and of the step.
        var next = values[0].numericValue
        return ValueSeries { () throws(PostgresError) in
            let current = next
            guard step.isNegative ? current.compare(to: end) >= 0 : current.compare(to: end) <= 0 else { return nil }
            next = try current.adding(step)
            return .numeric(current)
        }
    }

    private static func timestamps(
        _ values: [PostgresValue],
        zone: (any TimeZoneRules)?,
        _ make: @escaping (Int64) -> PostgresValue
    ) throws(PostgresError) -> ValueSeries {
        let step = values[2].intervalValue
        let length = step.comparableLength
        if length == 0 { throw stepIsZero }
        let end = values[1].ticks
        var next: Int64? = values[0].ticks
        return ValueSeries { () throws(PostgresError) in
            guard let current = next, length > 0 ? current <= end : current >= end else { return nil }
            if Timestamps.isInfinite(current) {
                next = nil
            } else if let zone {
                next = try Timestamps.adding(step, to: current, in: zone)
            } else {
                next = try Timestamps.adding(step, to: current)
            }
            return make(current)
        }
    }
}
