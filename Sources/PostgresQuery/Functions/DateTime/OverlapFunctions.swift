import PostgresWire

/// `OVERLAPS`: whether two periods have a moment in common.
///
/// A period is given by its two ends in any order, or by one end and a length; one end may be NULL.
enum OverlapFunctions {
    private typealias Order = @Sendable (PostgresValue, PostgresValue) -> Int
    private typealias Addition =
        @Sendable (PostgresValue, PostgresValue, any FunctionEnvironment) throws(PostgresError) -> PostgresValue

    static func register(in table: inout ScalarTable) {
        for source in ["overlaps_time", "overlaps_timetz", "overlaps_timestamp"] {
            table.plainFour(source) { overlap($0, $1, $2, $3) }
        }
        lengths("timestamp", in: &table) { (start, span, _) throws(PostgresError) in
            .timestamp(try Timestamps.adding(span.intervalValue, to: start.ticks))
        }
        lengths("timestamptz", in: &table) { (start, span, environment) throws(PostgresError) in
            let zone = environment.formats.timeZone
            return .timestamptz(try Timestamps.adding(span.intervalValue, to: start.ticks, in: zone))
        }
        lengths("time", in: &table) { (start, span, _) throws(PostgresError) in
            .time(Timestamps.timeOfDay(start.ticks &+ Timestamps.timeOfDay(span.intervalValue.microseconds)))
        }
    }

    /// The three functions in which one or both periods have a length.
    private static func lengths(_ type: String, in table: inout ScalarTable, _ add: @escaping Addition) {
        for (first, second) in [(false, true), (true, false), (true, true)] {
            let types = [type, first ? "interval" : type, type, second ? "interval" : type]
            table["overlaps(\(types.joined(separator: ",")))"] = .many { (values, environment) throws(PostgresError) in
                var ends = values
                if first { ends[1] = try end(values[0], values[1], environment, add) }
                if second { ends[3] = try end(values[2], values[3], environment, add) }
                return overlap(ends[0], ends[1], ends[2], ends[3])
            }
        }
    }

    private static func end(
        _ start: PostgresValue,
        _ span: PostgresValue,
        _ environment: any FunctionEnvironment,
        _ add: Addition
    ) throws(PostgresError) -> PostgresValue {
        start.isNull || span.isNull ? .null : try add(start, span, environment)
    }

    /// The ends of a period in order, the known one first.
    private static func ordered(
        _ start: PostgresValue,
        _ end: PostgresValue
    ) -> (PostgresValue, PostgresValue) {
        if start.isNull { return (end, .null) }
        if !end.isNull, ValueOrder.compare(start, end) > 0 { return (end, start) }
        return (start, end)
    }

    private static func overlap(
        _ firstStart: PostgresValue,
        _ firstEnd: PostgresValue,
        _ secondStart: PostgresValue,
        _ secondEnd: PostgresValue
    ) -> PostgresValue {
        let first = ordered(firstStart, firstEnd)
        let second = ordered(secondStart, secondEnd)
        if first.0.isNull || second.0.isNull { return .null }
        let order = ValueOrder.compare(first.0, second.0)
        if order == 0 { return first.1.isNull || second.1.isNull ? .null : .bool(true) }
        let (earlier, later) = order < 0 ? (first, second) : (second, first)
        if earlier.1.isNull { return .null }
        if ValueOrder.compare(later.0, earlier.1) < 0 { return .bool(true) }
        return later.1.isNull ? .null : .bool(false)
    }
}

extension ScalarTable {
    /// Adds a function of four arguments that cannot fail and needs nothing of its environment.
    fileprivate mutating func plainFour(
        _ source: String,
        _ body: @escaping @Sendable (PostgresValue, PostgresValue, PostgresValue, PostgresValue) -> PostgresValue
    ) {
        self[source] = .many { values, _ in body(values[0], values[1], values[2], values[3]) }
    }
}
