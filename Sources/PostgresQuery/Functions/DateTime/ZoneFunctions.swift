import PostgresWire

/// `AT TIME ZONE`, and the functions that make dates and times of numbers.
enum ZoneFunctions {
    static func register(in table: inout ScalarTable) {
        zones(in: &table)
        making(in: &table)
    }

    /// The zone of a name; 22023 where there is none.
    static func zone(
        named name: String,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> any TimeZoneRules {
        // An abbreviation comes before a zone of its name: CET has no summer time.
        let formats = environment.formats
        // Without an abbreviation a rule is an offset alone: `+02`, counted westwards.
        if let zone = formats.zone(abbreviated: name) ?? formats.zone(named: name) { return zone }
        throw PostgresError("22023", "time zone \"\(name)\" not recognized")
    }

    /// The zone of `make_timestamptz`, in which an offset counts eastwards.
    private static func makingZone(
        named name: String,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> any TimeZoneRules {
        if let first = name.utf8.first, first >= 48, first <= 57 {
            throw PostgresError(
                "22023",
                "invalid input syntax for type numeric time zone: \"\(name)\"",
                hint: "Numeric time zones must have \"-\" or \"+\" as first character."
            )
        }
        guard let first = name.first, first == "+" || first == "-" else { return try zone(named: name, environment) }
        guard let seconds = offset(name) else {
            throw PostgresError("22023", "time zone \"\(name)\" not recognized")
        }
        if seconds > 57_599 { throw PostgresError("22023", "numeric time zone \"\(name)\" out of range") }
        return FixedTimeZone(name: name, secondsEast: first == "-" ? 0 - seconds : seconds, abbreviation: name)
    }

    /// The seconds in `+5`, `+0530`, `+05:30` or `+05:30:15` without their sign; too many where they are out of range.
    private static func offset(_ name: String) -> Int32? {
        let parts = name.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count),
            parts.allSatisfy({ $0.utf8.allSatisfy { $0 >= 48 && $0 <= 57 } })
        else { return nil }
        var numbers = parts.map { $0.isEmpty ? 0 : Int32($0) ?? 1000 }
        if numbers.count == 1 {
            numbers = parts[0].utf8.count > 2 ? [numbers[0] / 100, numbers[0] % 100, 0] : [numbers[0], 0, 0]
        }
        if numbers.count == 2 { numbers.append(0) }
        guard numbers[0] <= 15, numbers[1] < 60, numbers[2] < 60 else { return .max }
        return numbers[0] * 3600 + numbers[1] * 60 + numbers[2]
    }

    /// The zone that an interval stands for: so far east of UTC.
    private static func zone(of span: Interval) throws(PostgresError) -> any TimeZoneRules {
        if span.months != 0 || span.days != 0 {
            let text = span.text()
            throw PostgresError("22023", "interval time zone \"\(text)\" must not include months or days")
        }
        let seconds = Int32(truncatingIfNeeded: span.microseconds / 1_000_000)
        return FixedTimeZone(name: "", secondsEast: seconds, abbreviation: "")
    }

    private static func zones(in table: inout ScalarTable) {
        table["timestamp_zone"] = .binary { (name, value, environment) throws(PostgresError) in
            if Timestamps.isInfinite(value.ticks) { return .timestamptz(value.ticks) }
            return .timestamptz(try zone(named: name.string, environment).instant(ofLocal: value.ticks))
        }
        table["timestamptz_zone"] = .binary { (name, value, environment) throws(PostgresError) in
            if Timestamps.isInfinite(value.ticks) { return .timestamp(value.ticks) }
            return .timestamp(try zone(named: name.string, environment).localTimestamp(value.ticks))
        }
        table["timetz_zone"] = .binary { (name, value, environment) throws(PostgresError) in
            let east = try zone(named: name.string, environment).offset(at: environment.transactionTimestamp)
                .secondsEast
            return moved(value, secondsEast: east)
        }
        table.binary("timestamp_izone") { (span, value) throws(PostgresError) in
            .timestamptz(try zone(of: span.intervalValue).instant(ofLocal: value.ticks))
        }
        table.binary("timestamptz_izone") { (span, value) throws(PostgresError) in
            .timestamp(try zone(of: span.intervalValue).localTimestamp(value.ticks))
        }
        table.binary("timetz_izone") { (span, value) throws(PostgresError) in
            moved(value, secondsEast: try zone(of: span.intervalValue).offset(at: 0).secondsEast)
        }
    }

    private static func moved(_ value: PostgresValue, secondsEast: Int32) -> PostgresValue {
        guard case .timetz(let time, let zone) = value else { return .null }
        let utc = time &+ Int64(zone) &* 1_000_000
        return .timetz(Timestamps.timeOfDay(utc &+ Int64(secondsEast) &* 1_000_000), zone: 0 &- secondsEast)
    }

    private static func making(in table: inout ScalarTable) {
        table.many("make_date") { (values) throws(PostgresError) in
            // Years before Christ are counted from 0 in what is said of them.
            var shown = values
            if values[0].integer < 0, values[0].integer > Int32.min {
                shown[0] = .int4(Int32(truncatingIfNeeded: values[0].integer &+ 1))
            }
            let date = try date(values, shown)
            guard let value = try? Timestamps.checkedDate(date.days) else {
                throw PostgresError("22008", "date out of range: \(dateText(shown))")
            }
            return value
        }
        table.many("make_time") { (values) throws(PostgresError) in .time(try time(values[...])) }
        table.many("make_timestamp") { (values) throws(PostgresError) in .timestamp(try local(values)) }
        table["make_timestamptz"] = .many { (values, environment) throws(PostgresError) in
            .timestamptz(environment.formats.timeZone.instant(ofLocal: try local(values)))
        }
        table["make_timestamptz_at_timezone"] = .many { (values, environment) throws(PostgresError) in
            let local = try local(values)
            return .timestamptz(try makingZone(named: values[6].string, environment).instant(ofLocal: local))
        }
        table.many("make_interval") { (values) throws(PostgresError) in .interval(try interval(values)) }
        table.unary("float8_timestamptz") { (value) throws(PostgresError) in
            if value.double.isNaN { throw PostgresError("22008", "timestamp cannot be NaN") }
            if value.double.isInfinite { return .timestamptz(value.double < 0 ? .min : .max) }
            let micros = ((value.double - Double(CivilDate.unixSecondsOf2000)) * 1e6).rounded(.toNearestOrEven)
            guard let exact = Int128(exactly: micros), let timestamp = try? Timestamps.checked(exact) else {
                let text = PrintedNumber.short(value.double)
                throw PostgresError("22008", "timestamp out of range: \"\(text)\"")
            }
            return .timestamptz(timestamp)
        }
    }

    private static func dateText(_ values: [PostgresValue]) -> String {
        "\(values[0].int)-\(padded(values[1].int))-\(padded(values[2].int))"
    }

    private static func timeText(_ parts: [PostgresValue]) -> String {
        let second = parts[2].double
        let isOneDigit = second >= 0 && second < 10 && second == second.rounded()
        let shown = isOneDigit ? padded(Int(second)) : PrintedNumber.short(second)
        return "\(parts[0].int):\(padded(parts[1].int)):\(shown)"
    }

    /// The date of year, month and day; `shown` are those that messages tell.
    private static func date(
        _ values: [PostgresValue],
        _ shown: [PostgresValue]
    ) throws(PostgresError) -> CivilDate {
        let (year, month, day) = (values[0].int, values[1].int, values[2].int)
        let shifted = year < 0 ? year + 1 : year
        let isMonth = month >= 1 && month <= 12
        guard year != 0, year > Int(Int32.min), isMonth, day >= 1,
            day <= CivilDate.length(ofMonth: month, year: shifted)
        else { throw PostgresError("22008", "date field value out of range: \(dateText(shown))") }
        let date = CivilDate(year: shifted, month: month, day: day)
        guard ScannedDateTime.Result(date: date).isCountable else {
            throw PostgresError("22008", "date out of range: \(dateText(shown))")
        }
        return date
    }

    private static func padded(_ number: Int) -> String { number >= 0 && number < 10 ? "0\(number)" : "\(number)" }

    private static func time(_ values: ArraySlice<PostgresValue>) throws(PostgresError) -> Int64 {
        let parts = Array(values)
        let (hour, minute, second) = (parts[0].integer, parts[1].integer, parts[2].double)
        let micros = (second * 1e6).rounded(.toNearestOrEven)
        let isClock = (0...24).contains(hour) && (0...59).contains(minute) && second >= 0 && micros <= 60_000_000
        let total = hour * 3_600_000_000 + minute * 60_000_000 + (isClock ? Int64(micros) : 0)
        guard isClock, total <= Timestamps.microsecondsPerDay else {
            throw PostgresError("22008", "time field value out of range: \(timeText(parts))")
        }
        return total
    }

    private static func local(_ values: [PostgresValue]) throws(PostgresError) -> Int64 {
        let days = try date(values, values).days
        let time = try time(values[3..<6])
        let local = Int128(days) * Int128(Timestamps.microsecondsPerDay) + Int128(time)
        guard let checked = try? Timestamps.checked(local) else {
            let text = "\(dateText(values)) \(timeText(Array(values[3..<6])))"
            throw PostgresError("22008", "timestamp out of range: \(text)")
        }
        return checked
    }

    /// A span of so many of each; what does not fit is cut off, as it is in 32 and 64 bits.
    private static func interval(_ values: [PostgresValue]) throws(PostgresError) -> Interval {
        let seconds = values[6].double
        guard seconds.isFinite else { throw PostgresError("22008", "interval out of range") }
        let microseconds = Int64(exactly: (seconds * 1e6).rounded(.toNearestOrEven)) ?? .min
        let clock = values[4].integer &* 3_600_000_000 &+ values[5].integer &* 60_000_000
        return Interval(
            months: Int32(truncatingIfNeeded: values[0].integer * 12 + values[1].integer),
            days: Int32(truncatingIfNeeded: values[2].integer * 7 + values[3].integer),
            microseconds: clock &+ microseconds
        )
    }
}
