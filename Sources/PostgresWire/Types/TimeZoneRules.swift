/// What a clock in a zone shows at one instant.
public struct TimeZoneOffset: Hashable, Sendable {
    /// Seconds east of UTC.
    public var secondsEast: Int32
    /// The abbreviation, `CET` for example.
    public var abbreviation: String
    /// Whether daylight saving time is in force.
    public var isDaylight: Bool

    /// An offset of this many seconds.
    public init(secondsEast: Int32, abbreviation: String, isDaylight: Bool = false) {
        self.secondsEast = secondsEast
        self.abbreviation = abbreviation
        self.isDaylight = isDaylight
    }
}

/// A time zone: which offset from UTC holds when.
public protocol TimeZoneRules: Sendable {
    /// The name as `SHOW TimeZone` writes it.
    var name: String { get }
    /// The offset at an instant, in seconds since 1970-01-01 UTC.
    func offset(atUnixSeconds seconds: Int64) -> TimeZoneOffset
    /// The offset for a local time, in seconds since 1970-01-01 00:00 on the zone's clocks.
    ///
    /// Of the two instants of a repeated hour, and for the hour that is left out, the offset in force before the change
    /// is meant for the latter and standard time for the former, as PostgreSQL has it.
    func offset(atLocalSeconds seconds: Int64) -> TimeZoneOffset
}

/// Finds time zones by name.
public protocol TimeZoneDatabase: Sendable {
    /// The zone of this name (`Europe/Berlin`), or nil.
    func rules(named name: String) -> (any TimeZoneRules)?
}

extension TimeZoneRules {
    /// The offset at an instant, in microseconds since 2000-01-01 UTC.
    public func offset(at timestamp: Int64) -> TimeZoneOffset {
        offset(atUnixSeconds: timestamp.flooredQuotient(1_000_000) &+ CivilDate.unixSecondsOf2000)
    }

    /// The microseconds since 2000-01-01 00:00 that the zone's clocks show at an instant; infinities stay.
    public func localTimestamp(_ timestamp: Int64) -> Int64 {
        guard timestamp != .min, timestamp != .max else { return timestamp }
        let (local, overflow) = timestamp.addingReportingOverflow(Int64(offset(at: timestamp).secondsEast) &* 1_000_000)
        return overflow ? timestamp : local
    }

    /// The instant at which the zone's clocks show these microseconds since 2000-01-01 00:00; infinities stay.
    public func instant(ofLocal timestamp: Int64) -> Int64 {
        guard timestamp != .min, timestamp != .max else { return timestamp }
        let seconds = timestamp.flooredQuotient(1_000_000) &+ CivilDate.unixSecondsOf2000
        let east = Int64(offset(atLocalSeconds: seconds).secondsEast) &* 1_000_000
        let (instant, overflow) = timestamp.subtractingReportingOverflow(east)
        return overflow ? timestamp : instant
    }
}
