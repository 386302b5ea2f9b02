import PostgresWire

/// Dates and timestamps as counts, with PostgreSQL's limits and infinities.
enum Timestamps {
    static let microsecondsPerDay: Int64 = 86_400_000_000
    static let microsecondsPerHour: Int64 = 3_600_000_000
    /// 4713-01-01 BC.
    private static let minimum: Int64 = -211_813_488_000_000_000
    /// The first instant of the year 294277.
    private static let end: Int64 = 9_223_371_331_200_000_000
    private static let minimumDate: Int64 = -2_451_545
    private static let endDate: Int64 = 2_145_031_949
    /// Days from 4714-11-24 BC, where Julian days start, to 2000-01-01.
    static let julianDayOf2000: Int64 = 2_451_545

    static var outOfRange: PostgresError { PostgresError("22008", "timestamp out of range") }

    /// Whether a timestamp is one of the infinities.
    static func isInfinite(_ timestamp: Int64) -> Bool { timestamp == .min || timestamp == .max }

    /// Whether a date is one of the infinities.
    static func isInfiniteDate(_ days: Int64) -> Bool { days == Int64(Int32.min) || days == Int64(Int32.max) }

    /// A timestamp, or 22008 where it is outside PostgreSQL's range.
    static func checked(_ timestamp: Int128) throws(PostgresError) -> Int64 {
        guard timestamp >= Int128(minimum), timestamp < Int128(end) else { throw outOfRange }
        return Int64(truncatingIfNeeded: timestamp)
    }

    /// A date, or 22008 where it is outside PostgreSQL's range.
    static func checkedDate(_ days: Int64) throws(PostgresError) -> PostgresValue {
        guard days >= minimumDate, days < endDate else { throw PostgresError("22008", "date out of range") }
        return .date(Int32(truncatingIfNeeded: days))
    }

    /// The first microsecond of a day; 22008 where no timestamp reaches it.
    static func midnight(_ days: Int64) throws(PostgresError) -> Int64 {
        if days == Int64(Int32.min) { return .min }
        if days == Int64(Int32.max) { return .max }
        let timestamp = Int128(days) * Int128(microsecondsPerDay)
        guard timestamp < Int128(end) else { throw PostgresError("22008", "date out of range for timestamp") }
        return Int64(truncatingIfNeeded: timestamp)
    }

    /// The day of a timestamp, infinities kept.
    static func date(_ timestamp: Int64) -> PostgresValue {
        if timestamp == .min { return .date(.min) }
        if timestamp == .max { return .date(.max) }
        return .date(Int32(truncatingIfNeeded: timestamp.flooredQuotient(microsecondsPerDay)))
    }

    /// The microseconds since midnight.
    static func timeOfDay(_ timestamp: Int64) -> Int64 {
        timestamp &- timestamp.flooredQuotient(microsecondsPerDay) &* microsecondsPerDay
    }

    /// A timestamp moved by a span: months first, then days, then microseconds.
    static func adding(_ interval: Interval, to timestamp: Int64) throws(PostgresError) -> Int64 {
        if isInfinite(timestamp) { return timestamp }
        var result = timestamp
        if interval.months != 0 { result = try addingMonths(Int(interval.months), to: result) }
        if interval.days != 0 {
            result = try checked(Int128(result) + Int128(interval.days) * Int128(microsecondsPerDay))
        }
        return try checked(Int128(result) + Int128(interval.microseconds))
    }

    /// The same with months and days counted on the clocks of a zone.
    static func adding(
        _ interval: Interval,
        to timestamp: Int64,
        in zone: any TimeZoneRules
    ) throws(PostgresError) -> Int64 {
        if isInfinite(timestamp) { return timestamp }
        var result = timestamp
        if interval.months != 0 {
            result = zone.instant(ofLocal: try addingMonths(Int(interval.months), to: zone.localTimestamp(result)))
        }
        if interval.days != 0 {
            let local = Int128(zone.localTimestamp(result)) + Int128(interval.days) * Int128(microsecondsPerDay)
            result = zone.instant(ofLocal: try checked(local))
        }
        return try checked(Int128(result) + Int128(interval.microseconds))
    }

    private static func addingMonths(_ months: Int, to timestamp: Int64) throws(PostgresError) -> Int64 {
        var date = CivilDate(days: timestamp.flooredQuotient(microsecondsPerDay))
        let month = Int64(date.month - 1 + months)
        date.year += Int(month.flooredQuotient(12))
        date.month = Int(month - month.flooredQuotient(12) * 12) + 1
        date.day = min(date.day, CivilDate.length(ofMonth: date.month, year: date.year))
        return try checked(Int128(date.days) * Int128(microsecondsPerDay) + Int128(timeOfDay(timestamp)))
    }
}
