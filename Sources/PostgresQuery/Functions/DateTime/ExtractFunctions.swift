import PostgresWire

/// `extract` and `date_part`.
enum ExtractFunctions {
    private typealias Field =
        @Sendable (DateTimeUnit, PostgresValue, any FunctionEnvironment) throws(PostgresError) -> FieldValue?

    static func register(in table: inout ScalarTable) {
        kind("date", "date", in: &table) { (unit, value, _) throws(PostgresError) in
            if isOfTime(unit) { return nil }
            if unit == .epoch, !Timestamps.isInfiniteDate(value.ticks) {
                return .integer((value.ticks + CivilDate.unixSecondsOf2000 / 86_400) * 86_400)
            }
            if unit == .julian, !Timestamps.isInfiniteDate(value.ticks) {
                return .integer(value.ticks + Timestamps.julianDayOf2000)
            }
            return timestampField(unit, dateTimestamp(value), nil)
        }
        kind("timestamp", "timestamp without time zone", in: &table) { (unit, value, _) throws(PostgresError) in
            timestampField(unit, value.ticks, nil)
        }
        table["date_part(text,date)"] = .binary { (name, date, _) throws(PostgresError) in
            let (midnight, type) = (try Timestamps.midnight(date.ticks), "timestamp without time zone")
            let unit = try unit(name.string, type)
            guard let found = timestampField(unit, midnight, nil) else { throw notSupported(name.string, type) }
            return found.approximate
        }
        kind("timestamptz", "timestamp with time zone", in: &table) {
            (unit, value, environment) throws(PostgresError) in
            timestampField(unit, value.ticks, environment.formats.timeZone)
        }
        kind("time", "time without time zone", in: &table) { (unit, value, _) throws(PostgresError) in
            unit == .epoch ? .scaled(Int128(value.ticks), places: 6) : timeField(unit, value.ticks)
        }
        kind("timetz", "time with time zone", in: &table) { (unit, value, _) throws(PostgresError) in
            guard case .timetz(let time, let zone) = value else { return nil }
            if unit == .epoch { return .scaled(Int128(time) + Int128(zone) * 1_000_000, places: 6) }
            return zoneField(unit, 0 &- zone) ?? timeField(unit, time)
        }
        kind("interval", "interval", in: &table) { (unit, value, _) throws(PostgresError) in
            intervalField(unit, value.intervalValue)
        }
    }

    private static func kind(_ source: String, _ type: String, in table: inout ScalarTable, _ field: @escaping Field) {
        table["extract_\(source)"] = .binary { (name, value, environment) throws(PostgresError) in
            let unit = try unit(name.string, type)
            guard let found = try field(unit, value, environment) else { throw notSupported(name.string, type) }
            return try found.exact()
        }
        // Of a date, `date_part` is that of its first moment: it knows the fields of a time, and names a timestamp in errors.
        if source == "date" { return }
        table["\(source)_part"] = .binary { (name, value, environment) throws(PostgresError) in
            let unit = try unit(name.string, type)
            guard let found = try field(unit, value, environment) else { throw notSupported(name.string, type) }
            return found.approximate
        }
    }

    static func notSupported(_ name: String, _ type: String) -> PostgresError {
        PostgresError("0A000", "unit \"\(name.lowercased())\" not supported for type \(type)")
    }

    static func unit(_ name: String, _ type: String) throws(PostgresError) -> DateTimeUnit {
        guard let unit = DateTimeUnit(named: name) else {
            throw PostgresError("22023", "unit \"\(name.lowercased())\" not recognized for type \(type)")
        }
        return unit
    }

    private static func isOfTime(_ unit: DateTimeUnit) -> Bool {
        switch unit {
        case .hour, .minute, .second, .milliseconds, .microseconds, .timezone, .timezoneHour, .timezoneMinute: true
        default: false
        }
    }

    private static func dateTimestamp(_ date: PostgresValue) -> Int64 {
        if case .date(.min) = date { return .min }
        if case .date(.max) = date { return .max }
        let (product, overflow) = date.ticks.multipliedReportingOverflow(by: Timestamps.microsecondsPerDay)
        return overflow ? .max - 1 : product
    }

    private static func timestampField(
        _ unit: DateTimeUnit,
        _ timestamp: Int64,
        _ zone: (any TimeZoneRules)?
    ) -> FieldValue? {
        if Timestamps.isInfinite(timestamp) {
            switch unit {
            case .year, .decade, .century, .millennium, .julian, .isoyear, .epoch:
                return .infinite(isNegative: timestamp == .min)
            default: return .missing
            }
        }
        if unit == .epoch { return epoch(timestamp) }
        let east = zone?.offset(at: timestamp).secondsEast
        let fields = DateTimeFields(local: zone?.localTimestamp(timestamp) ?? timestamp, secondsEast: east)
        if let east, let field = zoneField(unit, east) { return field }
        return dateField(unit, fields) ?? timeField(unit, fields.time)
    }

    /// Seconds since 1970.
    private static func epoch(_ timestamp: Int64) -> FieldValue {
        .scaled(Int128(timestamp) + Int128(CivilDate.unixSecondsOf2000) * 1_000_000, places: 6)
    }

    private static func dateField(_ unit: DateTimeUnit, _ fields: DateTimeFields) -> FieldValue? {
        let year = Int64(fields.date.year)
        switch unit {
        case .year: return .integer(DateTimeFields.shown(year))
        case .decade: return .integer(year.flooredQuotient(10))
        case .century: return .integer(DateTimeFields.period(year, of: 100))
        case .millennium: return .integer(DateTimeFields.period(year, of: 1000))
        case .quarter: return .integer(Int64(fields.date.month - 1) / 3 + 1)
        case .month: return .integer(Int64(fields.date.month))
        case .week: return .integer(fields.isoWeek.week)
        case .isoyear: return .integer(DateTimeFields.shown(fields.isoWeek.year))
        case .day: return .integer(Int64(fields.date.day))
        case .dow: return .integer(Int64(fields.date.weekday))
        case .isodow: return .integer(fields.isoWeekday)
        case .doy: return .integer(Int64(fields.date.dayOfYear))
        case .julian:
            let days = fields.date.days + Timestamps.julianDayOf2000
            return .days(days, microseconds: fields.time)
        default: return nil
        }
    }

    private static func timeField(_ unit: DateTimeUnit, _ time: Int64) -> FieldValue? {
        switch unit {
        case .hour: .integer(time / Timestamps.microsecondsPerHour)
        case .minute: .integer(time / 60_000_000 % 60)
        case .second: .scaled(Int128(time % 60_000_000), places: 6)
        case .milliseconds: .scaled(Int128(time % 60_000_000), places: 3)
        case .microseconds: .integer(time % 60_000_000)
        default: nil
        }
    }

    private static func zoneField(_ unit: DateTimeUnit, _ east: Int32) -> FieldValue? {
        switch unit {
        case .timezone: .integer(Int64(east))
        case .timezoneHour: .integer(Int64(east / 3600))
        case .timezoneMinute: .integer(Int64(east % 3600 / 60))
        default: nil
        }
    }

    private static func intervalField(_ unit: DateTimeUnit, _ span: Interval) -> FieldValue? {
        let (months, years) = (Int64(span.months), Int64(span.months / 12))
        switch unit {
        case .millennium: return .integer(years / 1000)
        case .century: return .integer(years / 100)
        case .decade: return .integer(years / 10)
        case .year: return .integer(years)
        case .quarter: return .integer(months % 12 / 3 + 1)
        case .month: return .integer(months % 12)
        case .day: return .integer(Int64(span.days))
        case .epoch:
            return .length(span)
        default: return timeField(unit, span.microseconds)
        }
    }
}
