import PostgresWire

/// `generate_series` and `generate_subscripts`.
enum SeriesFunctions {
    static func register(in table: inout SetTable) {
        integers("int4", in: &table) { .int4(Int32(truncatingIfNeeded: $0)) }
        integers("int8", in: &table) { .int8($0) }
        for source in ["generate_series_numeric", "generate_series_step_numeric"] {
            table.add(source, numerics)
        }
        table.add("generate_series_timestamp") { (values, environment) throws(PostgresError) in
            let series = try timestamps(values, zone: nil, environment)
            return series.map { [.timestamp($0)] }
        }
        table.add("generate_series_timestamptz") { (values, environment) throws(PostgresError) in
            let series = try timestamps(values, zone: environment.formats.timeZone, environment)
            return series.map { [.timestamptz($0)] }
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
            table.add(source) { (values, environment) throws(PostgresError) in
                let step = values.count > 2 ? values[2].integer : 1
                if step == 0 { throw stepIsZero }
                let end = values[1].integer
                var rows: [[PostgresValue]] = []
                var current = values[0].integer
                while step > 0 ? current <= end : current >= end {
                    rows.append([make(current)])
                    if rows.count % 65536 == 0 { try environment.checkCancellation() }
                    let (next, overflow) = current.addingReportingOverflow(step)
                    if overflow { break }
                    current = next
                }
                return rows
            }
        }
    }

    @Sendable
    private static func numerics(
        _ values: [PostgresValue],
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> [[PostgresValue]] {
        let step = values.count > 2 ? values[2].numericValue : .one
        let bounds: [(String, Numeric)] = [
            ("start", values[0].numericValue), ("stop", values[1].numericValue), ("step", step),
        ]
        for (name, bound) in bounds where !bound.isFinite {
            let word = name == "step" ? "step size" : "\(name) value"
            throw PostgresError("22023", "\(word) cannot be \(bound.isNaN ? "NaN" : "infinity")")
        }
        if step.isZero { throw stepIsZero }
        var rows: [[PostgresValue]] = []
        // Each value shows the places of the start and of the step.
        var current = values[0].numericValue
        let end = values[1].numericValue
        while step.isNegative ? current.compare(to: end) >= 0 : current.compare(to: end) <= 0 {
            rows.append([.numeric(current)])
            if rows.count % 65536 == 0 { try environment.checkCancellation() }
            current = try current.adding(step)
        }
        return rows
    }

    private static func timestamps(
        _ values: [PostgresValue],
        zone: (any TimeZoneRules)?,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> [Int64] {
        let step = values[2].intervalValue
        let length = step.comparableLength
        if length == 0 { throw stepIsZero }
        var result: [Int64] = []
        var current = values[0].ticks
        let end = values[1].ticks
        while length > 0 ? current <= end : current >= end {
            result.append(current)
            if result.count % 65536 == 0 { try environment.checkCancellation() }
            if Timestamps.isInfinite(current) { break }
            if let zone {
                current = try Timestamps.adding(step, to: current, in: zone)
            } else {
                current = try Timestamps.adding(step, to: current)
            }
        }
        return result
    }
}
