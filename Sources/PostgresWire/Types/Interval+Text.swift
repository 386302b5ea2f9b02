extension Interval: CustomStringConvertible {
    /// The span in the style `postgres`.
    public var description: String { text() }

    /// The span as PostgreSQL writes it.
    public func text(style: TextFormats.IntervalStyle = .postgres) -> String {
        let fields = Fields(self)
        switch style {
        case .postgres: return fields.postgresText
        case .postgresVerbose: return fields.verboseText
        case .sqlStandard: return fields.standardText
        case .iso8601: return fields.isoText
        }
    }
}

/// The fields of an interval, each with its own sign.
private struct Fields {
    var year, month, day, hour, minute, second, microsecond: Int64

    init(_ interval: Interval) {
        year = Int64(interval.months / 12)
        month = Int64(interval.months % 12)
        day = Int64(interval.days)
        hour = interval.microseconds / 3_600_000_000
        minute = interval.microseconds / 60_000_000 % 60
        second = interval.microseconds / 1_000_000 % 60
        microsecond = interval.microseconds % 1_000_000
    }

    private var hasTime: Bool { hour != 0 || minute != 0 || hasSeconds }
    private var hasSeconds: Bool { second != 0 || microsecond != 0 }
    private var isTimeNegative: Bool { hour < 0 || minute < 0 || isSecondNegative }
    private var isSecondNegative: Bool { second < 0 || microsecond < 0 }

    private func two(_ value: Int64) -> String { value.magnitude < 10 ? "0\(value.magnitude)" : "\(value.magnitude)" }

    /// The seconds without their sign, and their fraction without zeros at its end.
    private func seconds(fills: Bool) -> String {
        let whole = fills ? two(second) : "\(second.magnitude)"
        guard microsecond != 0 else { return whole }
        var fraction = String(microsecond.magnitude)
        fraction = String(repeating: "0", count: 6 &- fraction.utf8.count) + fraction
        while fraction.last == "0" { fraction.removeLast() }
        return whole + "." + fraction
    }

    private var clock: String { "\(two(hour)):\(two(minute)):\(seconds(fills: true))" }

    var postgresText: String {
        var text = ""
        var wasNegative = false
        for (value, unit) in [(year, "year"), (month, "mon"), (day, "day")] where value != 0 {
            if !text.isEmpty { text += " " }
            if wasNegative, value > 0 { text += "+" }
            text += "\(value) \(unit)\(value == 1 ? "" : "s")"
            wasNegative = value < 0
        }
        guard text.isEmpty || hasTime else { return text }
        if !text.isEmpty { text += " " }
        return text + (isTimeNegative ? "-" : wasNegative ? "+" : "") + clock
    }

    var verboseText: String {
        var text = "@"
        var isBefore: Bool?
        for (value, unit) in [(year, "year"), (month, "mon"), (day, "day"), (hour, "hour"), (minute, "min")]
        where value != 0 {
            let before = isBefore ?? (value < 0)
            isBefore = before
            let shown = before ? 0 &- value : value
            text += " \(shown) \(unit)\(shown == 1 ? "" : "s")"
        }
        if hasSeconds {
            let before = isBefore ?? isSecondNegative
            isBefore = before
            text += isSecondNegative == before ? " " : " -"
            text += "\(seconds(fills: false)) sec\(second.magnitude == 1 && microsecond == 0 ? "" : "s")"
        }
        guard let isBefore else { return "@ 0" }
        return isBefore ? text + " ago" : text
    }

    var isoText: String {
        var text = "P"
        for (value, unit) in [(year, "Y"), (month, "M"), (day, "D")] where value != 0 { text += "\(value)\(unit)" }
        if hasTime { text += "T" }
        for (value, unit) in [(hour, "H"), (minute, "M")] where value != 0 { text += "\(value)\(unit)" }
        if hasSeconds { text += (isSecondNegative ? "-" : "") + seconds(fills: false) + "S" }
        return text == "P" ? "PT0S" : text
    }

    var standardText: String {
        let all = [year, month, day, hour, minute, second, microsecond]
        let hasNegative = all.contains { $0 < 0 }
        let hasPositive = all.contains { $0 > 0 }
        guard hasNegative || hasPositive else { return "0" }
        let hasMonths = year != 0 || month != 0
        let hasDays = day != 0 || hasTime
        let clock = "\(hour.magnitude):\(two(minute)):\(seconds(fills: true))"
        guard !(hasNegative && hasPositive), !(hasMonths && hasDays) else {
            let signs = (year < 0 || month < 0 ? "-" : "+", day < 0 ? "-" : "+", isTimeNegative ? "-" : "+")
            return "\(signs.0)\(year.magnitude)-\(month.magnitude) \(signs.1)\(day.magnitude) \(signs.2)\(clock)"
        }
        let sign = hasNegative ? "-" : ""
        if hasMonths { return "\(sign)\(year.magnitude)-\(month.magnitude)" }
        return day != 0 ? "\(sign)\(day.magnitude) \(clock)" : sign + clock
    }
}
