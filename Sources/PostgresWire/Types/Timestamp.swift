/// Dates and timestamps as PostgreSQL counts them: days and microseconds since 2000-01-01.
package enum Timestamp {
    /// Microseconds of a day.
    package static let day: Int64 = 86_400_000_000
    /// The first timestamp: 4714-11-24 BC.
    package static let minimum: Int64 = -211_813_488_000_000_000
    /// The first timestamp that is too late.
    package static let limit: Int64 = 9_223_371_331_200_000_000
    /// The first date: 4714-11-24 BC.
    package static let minimumDate: Int64 = -2_451_545
    /// The first date that is too late.
    package static let dateLimit: Int64 = 2_145_031_949
    /// 1970-01-01 as microseconds since 2000-01-01.
    package static let unixEpoch: Int64 = -946_684_800_000_000

    /// Whether a timestamp is within PostgreSQL's range; infinities are not.
    package static func isValid(_ value: Int64) -> Bool { value >= minimum && value < limit }
    /// Whether a date is within PostgreSQL's range; infinities are not.
    package static func isValidDate(_ value: Int64) -> Bool { value >= minimumDate && value < dateLimit }

    /// Rounds microseconds to this many decimal places of a second, half away from 0.
    package static func rounded(_ value: Int64, precision: Int32) -> Int64 {
        guard precision >= 0, precision < 6, value != .min, value != .max else { return value }
        let scale = [1_000_000, 100_000, 10_000, 1_000, 100, 10][Int(precision)] as Int64
        let (sum, overflow) = value.addingReportingOverflow(value >= 0 ? scale / 2 : 0 &- scale / 2)
        return overflow ? value : sum / scale &* scale
    }

    /// A timestamp's day and the microseconds in it.
    package static func split(_ value: Int64) -> (days: Int64, time: Int64) {
        let days = value.flooredQuotient(day)
        return (days, value &- days &* day)
    }
}
