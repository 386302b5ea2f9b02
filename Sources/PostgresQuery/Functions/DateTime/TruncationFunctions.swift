import PostgresWire

/// `date_trunc`, `date_bin`, `age` and the functions that test or make dates and times.
enum TruncationFunctions {
    static func register(in table: inout ScalarTable) {
        truncation(in: &table)
        bins(in: &table)
        ages(in: &table)
        justifying(in: &table)
        table.plain("date_finite") { value in .bool(!Timestamps.isInfiniteDate(value.ticks)) }
        table.plain("timestamp_finite") { value in .bool(!Timestamps.isInfinite(value.ticks)) }
        table.plain("interval_finite") { _ in .bool(true) }
    }

    private static func truncation(in table: inout ScalarTable) {
        table.binary("timestamp_trunc") { (unit, value) throws(PostgresError) in
            let type = "timestamp without time zone"
            if Timestamps.isInfinite(value.ticks) { return value }
            return .timestamp(try Timestamps.checked(truncated(value.ticks, to: unit.string, type)))
        }
        table["timestamptz_trunc"] = .binary { (unit, value, environment) throws(PostgresError) in
            .timestamptz(try truncated(value.ticks, to: unit.string, in: environment.formats.timeZone))
        }
        table["timestamptz_trunc_zone"] = .many { (values, environment) throws(PostgresError) in
            // Neither the zone nor the unit is looked at where there is nothing to truncate.
            if Timestamps.isInfinite(values[1].ticks) { return values[1] }
            let zone = try ZoneFunctions.zone(named: values[2].string, environment)
            return .timestamptz(try truncated(values[1].ticks, to: values[0].string, in: zone))
        }
        table.binary("interval_trunc") { (unit, value) throws(PostgresError) in
            let found = try truncatingUnit(unit.string, "interval")
            return .interval(try truncated(value.intervalValue, to: found))
        }
    }

    private static func truncated(
        _ timestamp: Int64,
        to unit: String,
        in zone: any TimeZoneRules
    ) throws(PostgresError) -> Int64 {
        if Timestamps.isInfinite(timestamp) { return timestamp }
        // On the zone's clocks it can be out of the range, as long as the instant is not.
        let local = try truncated(zone.localTimestamp(timestamp), to: unit, "timestamp with time zone")
        return try Timestamps.checked(Int128(zone.instant(ofLocal: Int64(clamping: local))))
    }

    /// The unit of a name; those that only `extract` knows are not recognized.
    private static func truncatingUnit(_ name: String, _ type: String) throws(PostgresError) -> DateTimeUnit {
        let unit = try ExtractFunctions.unit(name, type)
        switch unit {
        case .epoch, .dow, .isodow, .doy, .isoyear, .julian:
            throw PostgresError("22023", "unit \"\(name.lowercased())\" not recognized for type \(type)")
        default: return unit
        }
    }

    private static func truncated(_ timestamp: Int64, to name: String, _ type: String) throws(PostgresError) -> Int128 {
        let unit = try truncatingUnit(name, type)
        var fields = DateTimeFields(local: timestamp)
        switch unit {
        case .microseconds: break
        case .milliseconds: fields.time -= fields.time % 1000
        case .second: fields.time -= fields.time % 1_000_000
        case .minute: fields.time -= fields.time % 60_000_000
        case .hour: fields.time -= fields.time % Timestamps.microsecondsPerHour
        case .day, .week, .month, .quarter, .year, .decade, .century, .millennium:
            fields.time = 0
            fields.date = truncated(fields, to: unit)
        default: throw ExtractFunctions.notSupported(name, type)
        }
        return fields.timestamp
    }

    private static func truncated(_ fields: DateTimeFields, to unit: DateTimeUnit) -> CivilDate {
        let date = fields.date
        let year = Int64(date.year)
        switch unit {
        case .week: return CivilDate(days: date.days - fields.isoWeekday + 1)
        case .month: return CivilDate(year: date.year, month: date.month, day: 1)
        case .quarter: return CivilDate(year: date.year, month: (date.month - 1) / 3 * 3 + 1, day: 1)
        case .year: return CivilDate(year: date.year, month: 1, day: 1)
        case .decade: return CivilDate(year: Int(year.flooredQuotient(10) * 10), month: 1, day: 1)
        case .century: return CivilDate(year: Int((year - 1).flooredQuotient(100) * 100 + 1), month: 1, day: 1)
        case .millennium: return CivilDate(year: Int((year - 1).flooredQuotient(1000) * 1000 + 1), month: 1, day: 1)
        default: return date
        }
    }

    private static func truncated(_ span: Interval, to unit: DateTimeUnit) throws(PostgresError) -> Interval {
        func whole(_ months: Int32) -> Interval { Interval(months: span.months / months * months) }
        func whole(_ time: Int64) -> Interval {
            Interval(months: span.months, days: span.days, microseconds: span.microseconds / time * time)
        }
        switch unit {
        case .millennium: return whole(Int32(12_000))
        case .century: return whole(Int32(1200))
        case .decade: return whole(Int32(120))
        case .year: return whole(Int32(12))
        case .quarter: return whole(Int32(3))
        case .month: return whole(Int32(1))
        case .day: return Interval(months: span.months, days: span.days)
        case .hour: return whole(Timestamps.microsecondsPerHour)
        case .minute: return whole(Int64(60_000_000))
        case .second: return whole(Int64(1_000_000))
        case .milliseconds: return whole(Int64(1000))
        case .microseconds: return span
        case .week:
            throw PostgresError(
                "0A000",
                "unit \"week\" not supported for type interval",
                detail: "Months usually have fractional weeks."
            )
        default: throw PostgresError("0A000", "unit \"\(unit.rawValue)\" not supported for type interval")
        }
    }

    private static func bins(in table: inout ScalarTable) {
        table.many("timestamp_bin") { (values) throws(PostgresError) in .timestamp(try binned(values)) }
        table.many("timestamptz_bin") { (values) throws(PostgresError) in .timestamptz(try binned(values)) }
    }

    private static func binned(_ values: [PostgresValue]) throws(PostgresError) -> Int64 {
        let (stride, source, origin) = (values[0].intervalValue, values[1].ticks, values[2].ticks)
        if Timestamps.isInfinite(source) { return source }
        if Timestamps.isInfinite(origin) { throw PostgresError("22008", "origin out of range") }
        if stride.months != 0 {
            throw PostgresError("0A000", "timestamps cannot be binned into intervals containing months or years")
        }
        let length = stride.comparableLength
        if length <= 0 { throw PostgresError("22008", "stride must be greater than zero") }
        let (distance, overflow) = source.subtractingReportingOverflow(origin)
        guard !overflow, let length = Int64(exactly: length) else {
            throw PostgresError("22008", "interval out of range")
        }
        let rest = distance % length
        let start = Int128(source) - Int128(rest)
        return rest < 0 ? try Timestamps.checked(start - Int128(length)) : Int64(truncatingIfNeeded: start)
    }

    private static func ages(in table: inout ScalarTable) {
        table.binary("timestamp_age") { (left, right) throws(PostgresError) in
            .interval(try age(left.ticks, right.ticks))
        }
        table["timestamptz_age"] = .binary { (left, right, environment) throws(PostgresError) in
            .interval(try age(left.ticks, right.ticks, environment.formats.timeZone))
        }
        table["age(timestamp)"] = .unary { (value, environment) throws(PostgresError) in
            .interval(try age(today(environment), value.ticks))
        }
        table["age(timestamptz)"] = .unary { (value, environment) throws(PostgresError) in
            let zone = environment.formats.timeZone
            return .interval(try age(zone.instant(ofLocal: today(environment)), value.ticks, zone))
        }
    }

    /// The local midnight before the transaction's start.
    private static func today(_ environment: any FunctionEnvironment) -> Int64 {
        let local = environment.formats.timeZone.localTimestamp(environment.transactionTimestamp)
        return local &- Timestamps.timeOfDay(local)
    }

    /// The difference in years, months, days and time, as people count it.
    private static func age(
        _ left: Int64,
        _ right: Int64,
        _ zone: (any TimeZoneRules)? = nil
    ) throws(PostgresError) -> Interval {
        // Infinity counts as the last microsecond that there is, and its opposite as nothing.
        if left == .min || right == .min { throw Timestamps.outOfRange }
        let isNegative = left < right
        let (later, earlier) = isNegative ? (right, left) : (left, right)
        let (end, start) = (fields(of: later, in: zone), fields(of: earlier, in: zone))
        var time = end.time - start.time
        var days = end.date.day - start.date.day
        var months = (end.date.year - start.date.year) * 12 + end.date.month - start.date.month
        if time < 0 {
            time += Timestamps.microsecondsPerDay
            days -= 1
        }
        while days < 0 {
            // What is borrowed is the length of the earlier date's month.
            days += CivilDate.length(ofMonth: start.date.month, year: start.date.year)
            months -= 1
        }
        let span = Interval(months: Int32(truncatingIfNeeded: months), days: Int32(days), microseconds: time)
        return isNegative ? try span.negated() : span
    }

    /// What clocks show at an instant, or at a local timestamp; infinity is the last microsecond here too.
    private static func fields(of timestamp: Int64, in zone: (any TimeZoneRules)?) -> DateTimeFields {
        guard let zone else { return DateTimeFields(local: timestamp) }
        guard timestamp == .max else { return DateTimeFields(local: zone.localTimestamp(timestamp)) }
        // 400 years earlier there is room for the offset.
        let cycle = 146_097 * Timestamps.microsecondsPerDay
        let east = Int64(zone.offset(at: timestamp).secondsEast) * 1_000_000
        var fields = DateTimeFields(local: timestamp &- cycle &+ east)
        fields.date.year += 400
        return fields
    }

    private static func justifying(in table: inout ScalarTable) {
        table.unary("interval_justify_hours") { (value) throws(PostgresError) in
            .interval(try value.intervalValue.justifyingHours())
        }
        table.unary("interval_justify_days") { (value) throws(PostgresError) in
            .interval(try value.intervalValue.justifyingDays())
        }
        table.unary("interval_justify_interval") { (value) throws(PostgresError) in
            .interval(try value.intervalValue.justified())
        }
    }
}
