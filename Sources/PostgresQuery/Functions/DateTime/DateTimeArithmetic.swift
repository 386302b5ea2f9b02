import PostgresWire

/// The operators `+`, `-`, `*` and `/` of dates, times, timestamps and intervals, and comparisons across their types.
enum DateTimeArithmetic {
    static func register(in table: inout ScalarTable) {
        dates(in: &table)
        timestamps(in: &table)
        times(in: &table)
        intervals(in: &table)
        mixedComparisons(in: &table)
    }

    private static func dates(in table: inout ScalarTable) {
        for (source, isFirst) in [("date_pli", true), ("integer_pl_date(int4,date)", false)] {
            table.binary(source) { (left, right) throws(PostgresError) in
                let (date, days) = isFirst ? (left, right) : (right, left)
                return try moved(date, by: days.integer)
            }
        }
        table.binary("date_mii") { (date, days) throws(PostgresError) in try moved(date, by: 0 &- days.integer) }
        table.binary("date_mi") { (left, right) throws(PostgresError) in
            if Timestamps.isInfiniteDate(left.ticks) || Timestamps.isInfiniteDate(right.ticks) {
                throw PostgresError("22008", "cannot subtract infinite dates")
            }
            return .int4(Int32(truncatingIfNeeded: left.ticks &- right.ticks))
        }
        table.binary("date_pl_interval") { (date, span) throws(PostgresError) in
            let start = try Timestamps.midnight(date.ticks)
            return .timestamp(try Timestamps.adding(span.intervalValue, to: start))
        }
        table.binary("interval_pl_date(interval,date)") { (span, date) throws(PostgresError) in
            let start = try Timestamps.midnight(date.ticks)
            return .timestamp(try Timestamps.adding(span.intervalValue, to: start))
        }
        table.binary("date_mi_interval") { (date, span) throws(PostgresError) in
            let start = try Timestamps.midnight(date.ticks)
            return .timestamp(try Timestamps.adding(span.intervalValue.opposite, to: start))
        }
        table.binary("datetime_timestamp") { (date, time) throws(PostgresError) in try combined(date, time) }
        table.binary("timedate_pl(time,date)") { (time, date) throws(PostgresError) in try combined(date, time) }
        table.binary("datetimetz_timestamptz") { (date, time) throws(PostgresError) in try instant(date, time) }
        table.binary("timetzdate_pl(timetz,date)") { (time, date) throws(PostgresError) in try instant(date, time) }
    }

    private static func moved(_ date: PostgresValue, by days: Int64) throws(PostgresError) -> PostgresValue {
        if Timestamps.isInfiniteDate(date.ticks) { return date }
        return try Timestamps.checkedDate(date.ticks &+ days)
    }

    private static func combined(_ date: PostgresValue, _ time: PostgresValue) throws(PostgresError) -> PostgresValue {
        let midnight = try Timestamps.midnight(date.ticks)
        if Timestamps.isInfinite(midnight) { return .timestamp(midnight) }
        return .timestamp(try Timestamps.checked(Int128(midnight) + Int128(time.ticks)))
    }

    private static func instant(_ date: PostgresValue, _ time: PostgresValue) throws(PostgresError) -> PostgresValue {
        let midnight = try Timestamps.midnight(date.ticks)
        if Timestamps.isInfinite(midnight) { return .timestamptz(midnight) }
        guard case .timetz(let clock, let zone) = time else { return .null }
        let sum = Int128(midnight) + Int128(clock) + Int128(zone) * 1_000_000
        guard let instant = try? Timestamps.checked(sum) else {
            throw PostgresError("22008", "date out of range for timestamp")
        }
        return .timestamptz(instant)
    }

    private static func timestamps(in table: inout ScalarTable) {
        table.binary("timestamp_pl_interval") { (start, span) throws(PostgresError) in
            .timestamp(try Timestamps.adding(span.intervalValue, to: start.ticks))
        }
        table.binary("interval_pl_timestamp(interval,timestamp)") { (span, start) throws(PostgresError) in
            .timestamp(try Timestamps.adding(span.intervalValue, to: start.ticks))
        }
        table.binary("timestamp_mi_interval") { (start, span) throws(PostgresError) in
            .timestamp(try Timestamps.adding(span.intervalValue.opposite, to: start.ticks))
        }
        table["timestamptz_pl_interval"] = .binary { (start, span, environment) throws(PostgresError) in
            let zone = environment.formats.timeZone
            return .timestamptz(try Timestamps.adding(span.intervalValue, to: start.ticks, in: zone))
        }
        table["interval_pl_timestamptz(interval,timestamptz)"] = .binary {
            (span, start, environment) throws(PostgresError) in
            let zone = environment.formats.timeZone
            return .timestamptz(try Timestamps.adding(span.intervalValue, to: start.ticks, in: zone))
        }
        table["timestamptz_mi_interval"] = .binary { (start, span, environment) throws(PostgresError) in
            let zone = environment.formats.timeZone
            return .timestamptz(try Timestamps.adding(span.intervalValue.opposite, to: start.ticks, in: zone))
        }
        table.binary("timestamp_mi") { (left, right) throws(PostgresError) in
            if Timestamps.isInfinite(left.ticks) || Timestamps.isInfinite(right.ticks) {
                throw PostgresError("22008", "cannot subtract infinite timestamps")
            }
            return .interval(try Interval(microseconds: left.ticks &- right.ticks).justifyingHours())
        }
    }

    private static func times(in table: inout ScalarTable) {
        table.plain("time_pl_interval") { time, span in
            .time(onClock(time.ticks, plus: span.intervalValue.microseconds))
        }
        table.plain("interval_pl_time(interval,time)") { span, time in
            .time(onClock(time.ticks, plus: span.intervalValue.microseconds))
        }
        table.plain("time_mi_interval") { time, span in
            .time(onClock(time.ticks, plus: 0 &- onClock(0, plus: span.intervalValue.microseconds)))
        }
        table.plain("time_mi_time") { left, right in .interval(Interval(microseconds: left.ticks &- right.ticks)) }
        table.plain("timetz_pl_interval") { time, span in
            guard case .timetz(let clock, let zone) = time else { return .null }
            return .timetz(onClock(clock, plus: span.intervalValue.microseconds), zone: zone)
        }
        table.plain("interval_pl_timetz(interval,timetz)") { span, time in
            guard case .timetz(let clock, let zone) = time else { return .null }
            return .timetz(onClock(clock, plus: span.intervalValue.microseconds), zone: zone)
        }
        table.plain("timetz_mi_interval") { time, span in
            guard case .timetz(let clock, let zone) = time else { return .null }
            return .timetz(onClock(clock, plus: 0 &- onClock(0, plus: span.intervalValue.microseconds)), zone: zone)
        }
    }

    /// A time moved on a clock of 24 hours.
    private static func onClock(_ time: Int64, plus microseconds: Int64) -> Int64 {
        Timestamps.timeOfDay(time &+ Timestamps.timeOfDay(microseconds))
    }

    private static func intervals(in table: inout ScalarTable) {
        table.binary("interval_pl") { (left, right) throws(PostgresError) in
            .interval(try left.intervalValue.adding(right.intervalValue))
        }
        table.binary("interval_mi") { (left, right) throws(PostgresError) in
            .interval(try left.intervalValue.subtracting(right.intervalValue))
        }
        table.unary("interval_um") { (value) throws(PostgresError) in .interval(try value.intervalValue.negated()) }
        table.binary("interval_mul") { (span, factor) throws(PostgresError) in
            .interval(try span.intervalValue.multiplied(by: factor.double))
        }
        table.binary("mul_d_interval") { (factor, span) throws(PostgresError) in
            .interval(try span.intervalValue.multiplied(by: factor.double))
        }
        table.binary("interval_div") { (span, divisor) throws(PostgresError) in
            .interval(try span.intervalValue.divided(by: divisor.double))
        }
    }

    private static func mixedComparisons(in table: inout ScalarTable) {
        let types = ["date", "timestamp", "timestamptz"]
        for left in types {
            for right in types where left != right {
                mixedComparison(left, right, "eq", in: &table) { $0 == 0 }
                mixedComparison(left, right, "ne", in: &table) { $0 != 0 }
                mixedComparison(left, right, "lt", in: &table) { $0 < 0 }
                mixedComparison(left, right, "le", in: &table) { $0 <= 0 }
                mixedComparison(left, right, "gt", in: &table) { $0 > 0 }
                mixedComparison(left, right, "ge", in: &table) { $0 >= 0 }
                mixedOrder(left, right, in: &table)
            }
        }
    }

    private static func mixedComparison(
        _ left: String,
        _ right: String,
        _ name: String,
        in table: inout ScalarTable,
        _ test: @escaping @Sendable (Int) -> Bool
    ) {
        let isZoned = left == "timestamptz" || right == "timestamptz"
        table["\(left)_\(name)_\(right)"] = .binary { left, right, environment in
            let zone: (any TimeZoneRules)? = isZoned ? environment.formats.timeZone : nil
            let (left, right) = (comparable(left, zone), comparable(right, zone))
            return .bool(test(left < right ? -1 : left == right ? 0 : 1))
        }
    }

    private static func mixedOrder(_ left: String, _ right: String, in table: inout ScalarTable) {
        let isZoned = left == "timestamptz" || right == "timestamptz"
        table["\(left)_cmp_\(right)"] = .binary { left, right, environment in
            let zone: (any TimeZoneRules)? = isZoned ? environment.formats.timeZone : nil
            let (left, right) = (comparable(left, zone), comparable(right, zone))
            return .int4(left < right ? -1 : left == right ? 0 : 1)
        }
    }

    /// A date or timestamp as microseconds, beyond the range of timestamps too; in UTC where there is a zone.
    private static func comparable(_ value: PostgresValue, _ zone: (any TimeZoneRules)?) -> Int128 {
        switch value {
        case .date(.min): return Int128(Int64.min)
        // Above every timestamp and every day that is no infinity.
        case .date(.max), .timestamp(.max), .timestamptz(.max): return Int128.max
        case .date(let days):
            let midnight = Int128(days) * Int128(Timestamps.microsecondsPerDay)
            guard let zone, let local = Int64(exactly: midnight) else { return midnight }
            return Int128(zone.instant(ofLocal: local))
        case .timestamp(let local): return Int128(zone?.instant(ofLocal: local) ?? local)
        default: return Int128(value.ticks)
        }
    }
}
