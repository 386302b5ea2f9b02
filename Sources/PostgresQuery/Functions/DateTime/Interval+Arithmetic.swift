import PostgresWire

extension Interval {
    private static var outOfRange: PostgresError { PostgresError("22008", "interval out of range") }

    /// The span with the signs of its parts changed; the lowest number of a part has no opposite and stays.
    var opposite: Interval { Interval(months: 0 &- months, days: 0 &- days, microseconds: 0 &- microseconds) }

    /// The span a number of times as long.
    func multiplied(by factor: Double) throws(PostgresError) -> Interval {
        try scaled(Double(months) * factor, Double(days) * factor, Double(microseconds) * factor)
    }

    /// The span a number of times as short (22012 for 0).
    func divided(by divisor: Double) throws(PostgresError) -> Interval {
        if divisor == 0 { throw .divisionByZero }
        return try scaled(Double(months) / divisor, Double(days) / divisor, Double(microseconds) / divisor)
    }

    /// A span of broken parts: what is broken of a month becomes days, what is broken of a day becomes time.
    private func scaled(_ months: Double, _ days: Double, _ microseconds: Double) throws(PostgresError) -> Interval {
        guard let wholeMonths = Int32(exactly: months.rounded(.towardZero)),
            let wholeDays = Int32(exactly: days.rounded(.towardZero))
        else { throw Interval.outOfRange }
        let daysOfMonth = Interval.toMicros((months - Double(wholeMonths)) * 30)
        let brokenDays = days - Double(wholeDays) + daysOfMonth - daysOfMonth.rounded(.towardZero)
        var seconds = Interval.toMicros(brokenDays * 86_400)
        var extraDays = daysOfMonth.rounded(.towardZero)
        if seconds.magnitude >= 86_400 {
            let carried = (seconds / 86_400).rounded(.towardZero)
            extraDays += carried
            seconds -= carried * 86_400
        }
        let (sum, overflow) = wholeDays.addingReportingOverflow(Int32(extraDays))
        guard !overflow, let time = Int64(exactly: (microseconds + seconds * 1e6).rounded(.toNearestOrEven)) else {
            throw Interval.outOfRange
        }
        return Interval(months: wholeMonths, days: sum, microseconds: time)
    }

    /// A number rounded to six decimal places.
    private static func toMicros(_ number: Double) -> Double { (number * 1e6).rounded(.toNearestOrEven) / 1e6 }

    /// The span with whole days of 24 hours taken from the time.
    func justifyingHours() throws(PostgresError) -> Interval {
        var result = self
        let whole = microseconds / Timestamps.microsecondsPerDay
        result.microseconds -= whole * Timestamps.microsecondsPerDay
        try result.addDays(whole)
        if result.days > 0, result.microseconds < 0 {
            result.microseconds += Timestamps.microsecondsPerDay
            result.days -= 1
        } else if result.days < 0, result.microseconds > 0 {
            result.microseconds -= Timestamps.microsecondsPerDay
            result.days += 1
        }
        return result
    }

    /// The span with whole months of 30 days taken from the days.
    func justifyingDays() throws(PostgresError) -> Interval {
        var result = self
        result.days = days % 30
        try result.addMonths(days / 30)
        if result.months > 0, result.days < 0 {
            result.days += 30
            result.months -= 1
        } else if result.months < 0, result.days > 0 {
            result.days -= 30
            result.months += 1
        }
        return result
    }

    /// The span with both done, and all parts of one sign.
    func justified() throws(PostgresError) -> Interval {
        var result = self
        if (days > 0 && microseconds > 0) || (days < 0 && microseconds < 0) {
            try result.addMonths(result.days / 30)
            result.days %= 30
        }
        let whole = result.microseconds / Timestamps.microsecondsPerDay
        result.microseconds -= whole * Timestamps.microsecondsPerDay
        try result.addDays(whole)
        try result.addMonths(result.days / 30)
        result.days %= 30
        if result.months > 0, result.days < 0 || (result.days == 0 && result.microseconds < 0) {
            result.days += 30
            result.months -= 1
        } else if result.months < 0, result.days > 0 || (result.days == 0 && result.microseconds > 0) {
            result.days -= 30
            result.months += 1
        }
        if result.days > 0, result.microseconds < 0 {
            result.microseconds += Timestamps.microsecondsPerDay
            result.days -= 1
        } else if result.days < 0, result.microseconds > 0 {
            result.microseconds -= Timestamps.microsecondsPerDay
            result.days += 1
        }
        return result
    }

    private mutating func addDays(_ count: Int64) throws(PostgresError) {
        let (sum, overflow) = days.addingReportingOverflow(Int32(truncatingIfNeeded: count))
        if overflow { throw Interval.outOfRange }
        days = sum
    }

    private mutating func addMonths(_ count: Int32) throws(PostgresError) {
        let (sum, overflow) = months.addingReportingOverflow(count)
        if overflow { throw Interval.outOfRange }
        months = sum
    }
}
