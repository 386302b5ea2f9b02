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
        if ["utc", "gmt", "z"].contains(name.lowercased()) { return FixedTimeZone.utc }
        if let zone = environment.formats.timeZones?.rules(named: name) { return zone }
        guard let seconds = westOfUTC(name) else {
            throw PostgresError("22023", "time zone \"\(name)\" not recognized")
        }
        return FixedTimeZone(name: name, secondsEast: 0 &- seconds, abbreviation: name)
    }

    /// The seconds west of UTC in `+02` or `-05:30`, which POSIX counts that way round.
    private static func westOfUTC(_ text: String) -> Int32? {
        guard let sign = text.first, sign == "+" || sign == "-" else { return nil }
        let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count) else { return nil }
        var seconds: Int32 = 0
        for index in 0..<3 {
            guard index < parts.count else {
                seconds *= 60
                continue
            }
            guard let number = Int32(parts[index]), number >= 0, number <= (index == 0 ? 167 : 59) else { return nil }
            seconds = seconds * 60 + number
        }
        return sign == "-" ? 0 - seconds : seconds
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
            .timestamptz(try zone(named: name.string, environment).instant(ofLocal: value.ticks))
        }
        table["timestamptz_zone"] = .binary { (name, value, environment) throws(PostgresError) in
            .timestamp(try zone(named: name.string, environment).localTimestamp(value.ticks))
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
            try Timestamps.checkedDate(date(values).days)
        }
        table.many("make_time") { (values) throws(PostgresError) in .time(try time(values[...])) }
        table.many("make_timestamp") { (values) throws(PostgresError) in .timestamp(try local(values)) }
        table["make_timestamptz"] = .many { (values, environment) throws(PostgresError) in
            .timestamptz(environment.formats.timeZone.instant(ofLocal: try local(values)))
        }
        table["make_timestamptz_at_timezone"] = .many { (values, environment) throws(PostgresError) in
            .timestamptz(try zone(named: values[6].string, environment).instant(ofLocal: local(values)))
        }
        table.many("make_interval") { (values) throws(PostgresError) in .interval(try interval(values)) }
        table.unary("float8_timestamptz") { (value) throws(PostgresError) in
            if value.double.isNaN { throw PostgresError("22008", "timestamp cannot be NaN") }
            if value.double.isInfinite { return .timestamptz(value.double < 0 ? .min : .max) }
            let micros = ((value.double - Double(CivilDate.unixSecondsOf2000)) * 1e6).rounded(.toNearestOrEven)
            guard let exact = Int128(exactly: micros), let timestamp = try? Timestamps.checked(exact) else {
                let text = value.text(as: .float8, formats: TextFormats())
                throw PostgresError("22008", "timestamp out of range: \"\(text)\"")
            }
            return .timestamptz(timestamp)
        }
    }

    private static func date(_ values: [PostgresValue]) throws(PostgresError) -> CivilDate {
        let (year, month, day) = (values[0].int, values[1].int, values[2].int)
        let shifted = year < 0 ? year + 1 : year
        let isMonth = month >= 1 && month <= 12
        guard year != 0, isMonth, day >= 1, day <= CivilDate.length(ofMonth: month, year: shifted) else {
            let text = "\(year)-\(padded(month))-\(padded(day))"
            throw PostgresError("22008", "date field value out of range: \(text)")
        }
        return CivilDate(year: shifted, month: month, day: day)
    }

    private static func padded(_ number: Int) -> String { number >= 0 && number < 10 ? "0\(number)" : "\(number)" }

    private static func time(_ values: ArraySlice<PostgresValue>) throws(PostgresError) -> Int64 {
        let parts = Array(values)
        let (hour, minute, second) = (parts[0].integer, parts[1].integer, parts[2].double)
        let micros = (second * 1e6).rounded(.toNearestOrEven)
        let isClock = (0...24).contains(hour) && (0...59).contains(minute) && second >= 0 && micros <= 60_000_000
        let total = hour * 3_600_000_000 + minute * 60_000_000 + (isClock ? Int64(micros) : 0)
        guard isClock, total <= Timestamps.microsecondsPerDay else {
            let whole = second == second.rounded() && second.magnitude < 1e9
            let shown =
                whole ? padded(Int(second)) : PostgresValue.float8(second).text(as: .float8, formats: TextFormats())
            let text = "\(padded(Int(hour))):\(padded(Int(minute))):\(shown)"
            throw PostgresError("22008", "time field value out of range: \(text)")
        }
        return total
    }

    private static func local(_ values: [PostgresValue]) throws(PostgresError) -> Int64 {
        let days = try date(values).days
        let time = try time(values[3..<6])
        return try Timestamps.checked(Int128(days) * Int128(Timestamps.microsecondsPerDay) + Int128(time))
    }

    private static func interval(_ values: [PostgresValue]) throws(PostgresError) -> Interval {
        let outOfRange = PostgresError("22008", "interval out of range")
        let months = values[0].integer * 12 + values[1].integer
        let days = values[2].integer * 7 + values[3].integer
        let seconds = (values[6].double * 1e6).rounded(.toNearestOrEven)
        let clock = Int128(values[4].integer) * 3_600_000_000 + Int128(values[5].integer) * 60_000_000
        guard let months = Int32(exactly: months), let days = Int32(exactly: days),
            let micros = Int128(exactly: seconds), let time = Int64(exactly: clock + micros)
        else { throw outOfRange }
        return Interval(months: months, days: days, microseconds: time)
    }
}
