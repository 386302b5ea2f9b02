/// A span of time in months, days and microseconds, which are never converted into each other.
public struct Interval: Hashable, Sendable {
    /// Months, twelve to the year.
    public var months: Int32
    /// Days.
    public var days: Int32
    /// Microseconds.
    public var microseconds: Int64

    /// A span of these parts.
    public init(months: Int32 = 0, days: Int32 = 0, microseconds: Int64 = 0) {
        self.months = months
        self.days = days
        self.microseconds = microseconds
    }

    /// The length by which PostgreSQL compares: microseconds, with 30 days to the month and 24 hours to the day.
    public var comparableLength: Int128 {
        Int128(microseconds) + (Int128(months) * 30 + Int128(days)) * 86_400_000_000
    }

    /// The span in the other direction (22008 where a part cannot be negated).
    public func negated() throws(PostgresError) -> Interval { try Interval().subtracting(self) }

    /// The sum, part by part.
    public func adding(_ other: Interval) throws(PostgresError) -> Interval {
        let (months, first) = months.addingReportingOverflow(other.months)
        let (days, second) = days.addingReportingOverflow(other.days)
        let (microseconds, third) = microseconds.addingReportingOverflow(other.microseconds)
        if first || second || third { throw PostgresError("22008", "interval out of range") }
        return Interval(months: months, days: days, microseconds: microseconds)
    }

    /// The difference, part by part.
    public func subtracting(_ other: Interval) throws(PostgresError) -> Interval {
        let (months, first) = months.subtractingReportingOverflow(other.months)
        let (days, second) = days.subtractingReportingOverflow(other.days)
        let (microseconds, third) = microseconds.subtractingReportingOverflow(other.microseconds)
        if first || second || third { throw PostgresError("22008", "interval out of range") }
        return Interval(months: months, days: days, microseconds: microseconds)
    }
}
