import PostgresWire

/// The date and time that `to_date` and `to_timestamp` make of what a template has found.
extension ScannedDateTime {
    /// A date that is not checked against the calendar's limits, with a time.
    struct Result {
        var date = CivilDate(year: 0, month: 1, day: 1)
        var hour = 0
        var minute = 0
        var second = 0
        var microsecond = 0
        /// Seconds east of UTC, where the text has an offset.
        var secondsEast: Int32?

        /// The microseconds since midnight.
        var time: Int64 {
            ((Int64(hour) * 60 + Int64(minute)) * 60 + Int64(second)) * 1_000_000 + Int64(microsecond)
        }

        /// Whether the date is within the range in which days are counted.
        var isCountable: Bool {
            let isLate = date.year > -4713 || (date.year == -4713 && date.month >= 11)
            let isEarly = date.year < 5_874_898 || (date.year == 5_874_898 && date.month < 6)
            return isLate && isEarly
        }
    }

    /// Which parts of a date are known.
    private struct Known {
        var year = false
        var month = false
        var day = false

        static let all = Known(year: true, month: true, day: true)
    }

    /// The date and time; `source` is the text, for messages.
    func result(_ source: String) throws(PostgresError) -> Result {
        var result = Result()
        try setTime(&result)
        var known = Known()
        setYear(&result, &known)
        setWeek(&result, &known)
        try setDay(&result, &known)
        result.microsecond = millisecond * 1000 + microsecond
        let outOfRange = PostgresError("22008", "date/time field value out of range: \"\(source)\"")
        let isClock =
            (0..<24).contains(result.hour) && (0..<60).contains(result.minute) && (0..<60).contains(result.second)
            && (0..<1_000_000).contains(result.microsecond)
        guard ScannedDateTime.isValid(result.date, known), isClock else { throw outOfRange }
        if zoneSign != 0 {
            guard (0...15).contains(zoneHour), (0..<60).contains(zoneMinute) else {
                throw PostgresError("22009", "time zone displacement out of range: \"\(source)\"")
            }
            result.secondsEast = Int32(truncatingIfNeeded: zoneSign * (zoneHour * 60 + zoneMinute) * 60)
        }
        return result
    }

    private func setTime(_ result: inout Result) throws(PostgresError) {
        if secondOfDay != 0 {
            result.hour = secondOfDay / 3600
            result.minute = secondOfDay % 3600 / 60
            result.second = secondOfDay % 60
        }
        if second != 0 { result.second = second }
        if minute != 0 { result.minute = minute }
        if hour != 0 { result.hour = hour }
        guard usesTwelveHours else { return }
        guard (1...12).contains(result.hour) else {
            throw PostgresError(
                "22007",
                "hour \"\(result.hour)\" is invalid for the 12-hour clock",
                hint: "Use the 24-hour clock, or give an hour between 1 and 12."
            )
        }
        if isAfternoon != 0, result.hour < 12 {
            result.hour += 12
        } else if isAfternoon == 0, result.hour == 12 {
            result.hour = 0
        }
    }

    private func setYear(_ result: inout Result, _ known: inout Known) {
        guard year != 0 || century != 0 else { return }
        known.year = true
        let century = isBeforeChrist != 0 ? -century : century
        if year == 0 {
            result.date.year = century >= 0 ? (century - 1) * 100 + 1 : century * 100 + 1
        } else if century != 0, yearWidth <= 2 {
            // The two digits of a year in a century; the 21st began in 2001, the 6th before Christ in 600.
            let short = year % 100
            if short == 0 {
                result.date.year = century * 100 + (century >= 0 ? 0 : 1)
            } else {
                result.date.year = century >= 0 ? short + (century - 1) * 100 : (century + 1) * 100 - short + 1
            }
        } else {
            result.date.year = isBeforeChrist != 0 ? -year : year
            if result.date.year < 0 { result.date.year += 1 }
        }
    }

    private func setWeek(_ result: inout Result, _ known: inout Known) {
        if julian != 0 {
            result.date = JulianDay.date(julian)
            known = .all
        }
        guard week != 0, calendar == .isoWeek else { return }
        let monday = JulianDay.start(ofWeek: week, year: result.date.year)
        result.date = JulianDay.date(weekday == 0 ? monday : weekday > 1 ? monday + weekday - 2 : monday + 6)
        known = .all
    }

    private func setDay(_ result: inout Result, _ known: inout Known) throws(PostgresError) {
        let dayOfYear = week != 0 && calendar != .isoWeek ? (week - 1) * 7 + 1 : dayOfYear
        let day = weekOfMonth != 0 ? (weekOfMonth - 1) * 7 + 1 : day
        if day != 0 {
            result.date.day = day
            known.day = true
        }
        if month != 0 {
            result.date.month = month
            known.month = true
        }
        guard dayOfYear != 0, result.date.month <= 1 || result.date.day <= 1 else { return }
        if result.date.year == 0, isBeforeChrist == 0 {
            throw PostgresError("22007", "cannot calculate day of year without year information")
        }
        if calendar == .isoWeek {
            result.date = JulianDay.date(JulianDay.start(ofWeek: 1, year: result.date.year) - 1 + dayOfYear)
            known = .all
            return
        }
        var (month, before) = (1, 0)
        while month <= 12 {
            let length = CivilDate.length(ofMonth: month, year: result.date.year)
            if dayOfYear <= before + length { break }
            before += length
            month += 1
        }
        if result.date.month <= 1 { result.date.month = month }
        if result.date.day <= 1 { result.date.day = dayOfYear - before }
        (known.month, known.day) = (true, true)
    }

    private static func isValid(_ date: CivilDate, _ known: Known) -> Bool {
        if known.month, !(1...12).contains(date.month) { return false }
        guard known.day else { return true }
        guard known.year, known.month else { return (1...31).contains(date.day) }
        return date.day >= 1 && date.day <= CivilDate.length(ofMonth: date.month, year: date.year)
    }
}
