/// A day of the Gregorian calendar, extended to the past as PostgreSQL does.
public struct CivilDate: Hashable, Sendable {
    /// The year; 0 is 1 BC.
    public var year: Int
    /// The month from 1.
    public var month: Int
    /// The day of the month from 1.
    public var day: Int

    /// Seconds from 1970-01-01 to 2000-01-01.
    package static let unixSecondsOf2000: Int64 = 946_684_800
    /// Days from 0000-03-01 to 2000-01-01.
    private static let daysOf2000: Int64 = 730_425

    /// A day by its parts.
    public init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day this many days after 2000-01-01.
    public init(days: Int64) {
        let shifted = days &+ CivilDate.daysOf2000
        let era = shifted.flooredQuotient(146_097)
        let dayOfEra = shifted &- era &* 146_097
        let centuryDays = dayOfEra &- dayOfEra / 1_460 &+ dayOfEra / 36_524 &- dayOfEra / 146_096
        let yearOfEra = centuryDays / 365
        let dayOfYear = dayOfEra &- (365 &* yearOfEra &+ yearOfEra / 4 &- yearOfEra / 100)
        let shiftedMonth = (5 &* dayOfYear &+ 2) / 153
        day = Int(truncatingIfNeeded: dayOfYear &- (153 &* shiftedMonth &+ 2) / 5 &+ 1)
        month = Int(truncatingIfNeeded: shiftedMonth < 10 ? shiftedMonth &+ 3 : shiftedMonth &- 9)
        year = Int(truncatingIfNeeded: yearOfEra &+ era &* 400 &+ (month <= 2 ? 1 : 0))
    }

    /// Days since 2000-01-01; the month and day may lie outside their ranges.
    public var days: Int64 {
        let months = Int64(truncatingIfNeeded: month) &- 3
        let shiftedYear = Int64(truncatingIfNeeded: year) &+ months.flooredQuotient(12)
        let shiftedMonth = months &- months.flooredQuotient(12) &* 12
        let era = shiftedYear.flooredQuotient(400)
        let yearOfEra = shiftedYear &- era &* 400
        let dayOfYear = (153 &* shiftedMonth &+ 2) / 5 &+ Int64(truncatingIfNeeded: day) &- 1
        let dayOfEra = yearOfEra &* 365 &+ yearOfEra / 4 &- yearOfEra / 100 &+ dayOfYear
        return era &* 146_097 &+ dayOfEra &- CivilDate.daysOf2000
    }

    /// The day of the week: 0 for Sunday to 6 for Saturday.
    public var weekday: Int {
        let shifted = days &+ 6
        return Int(truncatingIfNeeded: shifted &- shifted.flooredQuotient(7) &* 7)
    }

    /// The day of the year from 1.
    public var dayOfYear: Int {
        Int(truncatingIfNeeded: days &- CivilDate(year: year, month: 1, day: 1).days &+ 1)
    }

    /// Whether a year has a February of 29 days.
    public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    /// How many days a month has.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}

extension Int64 {
    /// The quotient rounded towards negative infinity; the divisor is positive.
    package func flooredQuotient(_ divisor: Int64) -> Int64 {
        let quotient = self / divisor
        return self % divisor < 0 ? quotient &- 1 : quotient
    }
}
