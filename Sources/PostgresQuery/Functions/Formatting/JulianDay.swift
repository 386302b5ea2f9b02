import PostgresWire

/// Days counted from 4714-11-24 BC, with the weeks of ISO 8601; months and days may lie outside their ranges, as those
/// of an interval do.
enum JulianDay {
    /// The number of a day; the year 0 is 1 BC.
    static func number(year: Int, month: Int, day: Int) -> Int {
        let isLate = month > 2
        let months = month &+ (isLate ? 1 : 13)
        let years = year &+ (isLate ? 4800 : 4799)
        let century = years / 100
        let leapDays = years / 4 &- century &+ century / 4
        let number = years &* 365 &- 32_167 &+ leapDays &+ 7834 &* months / 256 &+ day
        // Counted in 32 bits, so that the years of an interval can be too many.
        return Int(Int32(truncatingIfNeeded: number))
    }

    /// The day of a number.
    static func date(_ number: Int) -> CivilDate {
        CivilDate(days: Int64(number) &- Timestamps.julianDayOf2000)
    }

    /// The Monday with which a week of ISO 8601 begins.
    static func start(ofWeek week: Int, year: Int) -> Int {
        let fourth = number(year: year, month: 1, day: 4)
        return fourth &- weekdayFromMonday(fourth) &+ (week &- 1) &* 7
    }

    /// The year and week of ISO 8601 that a day lies in.
    static func isoWeek(year: Int, month: Int, day: Int) -> (year: Int, week: Int) {
        let number = number(year: year, month: month, day: day)
        var year = year
        if number < start(ofWeek: 1, year: year) { year &-= 1 }
        var week = (number &- start(ofWeek: 1, year: year)) / 7 &+ 1
        if week >= 52, number >= start(ofWeek: 1, year: year &+ 1) {
            year &+= 1
            week = (number &- start(ofWeek: 1, year: year)) / 7 &+ 1
        }
        return (year, week)
    }

    /// 0 for a Monday to 6 for a Sunday.
    private static func weekdayFromMonday(_ number: Int) -> Int {
        let weekday = number % 7
        return weekday < 0 ? weekday &+ 7 : weekday
    }
}
