import PostgresWire

/// The functions behind the casts between dates, times, timestamps and intervals.
enum DateTimeCasts {
    static func register(in table: inout ScalarTable) {
        dates(in: &table)
        times(in: &table)
        zoned(in: &table)
        combined(in: &table)
        table.plain("interval_time") { value in .time(Timestamps.timeOfDay(value.intervalValue.microseconds)) }
        table.plain("time_interval") { value in .interval(Interval(microseconds: value.ticks)) }
    }

    private static func dates(in table: inout ScalarTable) {
        table.unary("date_timestamp") { (value) throws(PostgresError) in
            .timestamp(try Timestamps.midnight(value.ticks))
        }
        table["date_timestamptz"] = .unary { (value, environment) throws(PostgresError) in
            let midnight = try Timestamps.midnight(value.ticks)
            let instant = environment.formats.timeZone.instant(ofLocal: midnight)
            guard (try? Timestamps.checked(Int128(instant))) != nil || Timestamps.isInfinite(instant) else {
                throw PostgresError("22008", "date out of range for timestamp")
            }
            return .timestamptz(instant)
        }
        table.plain("timestamp_date") { value in Timestamps.date(value.ticks) }
        table["timestamptz_date"] = .unary { value, environment in
            Timestamps.date(environment.formats.timeZone.localTimestamp(value.ticks))
        }
        table["timestamptz_timestamp"] = .unary { value, environment in
            .timestamp(environment.formats.timeZone.localTimestamp(value.ticks))
        }
        table["timestamp_timestamptz"] = .unary { value, environment in
            .timestamptz(environment.formats.timeZone.instant(ofLocal: value.ticks))
        }
    }

    private static func combined(in table: inout ScalarTable) {
        table["timestamptz(date,time)"] = .binary { (date, time, environment) throws(PostgresError) in
            let midnight = try Timestamps.midnight(date.ticks)
            if Timestamps.isInfinite(midnight) { return .timestamptz(midnight) }
            let local = try Timestamps.checked(Int128(midnight) + Int128(time.ticks))
            return .timestamptz(environment.formats.timeZone.instant(ofLocal: local))
        }
    }

    private static func times(in table: inout ScalarTable) {
        table.plain("timestamp_time") { value in
            Timestamps.isInfinite(value.ticks) ? .null : .time(Timestamps.timeOfDay(value.ticks))
        }
        table["timestamptz_time"] = .unary { value, environment in
            if Timestamps.isInfinite(value.ticks) { return .null }
            return .time(Timestamps.timeOfDay(environment.formats.timeZone.localTimestamp(value.ticks)))
        }
        table.plain("timetz_time") { value in .time(value.ticks) }
    }

    private static func zoned(in table: inout ScalarTable) {
        table["time_timetz"] = .unary { value, environment in
            let offset = environment.formats.timeZone.offset(at: environment.transactionTimestamp)
            return .timetz(value.ticks, zone: 0 &- offset.secondsEast)
        }
        table["timestamptz_timetz"] = .unary { value, environment in
            if Timestamps.isInfinite(value.ticks) { return .null }
            let zone = environment.formats.timeZone
            let time = Timestamps.timeOfDay(zone.localTimestamp(value.ticks))
            return .timetz(time, zone: 0 &- zone.offset(at: value.ticks).secondsEast)
        }
    }
}
