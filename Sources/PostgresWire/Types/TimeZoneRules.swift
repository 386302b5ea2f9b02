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
    /// A time that the clocks leave out is read by the offset before the change, one that they show twice by the offset
    /// after it.
    func offset(atLocalSeconds seconds: Int64) -> TimeZoneOffset
    /// The offset that an abbreviation in upper case stood for last before an instant, or first after it; nil where
    /// the zone never used it.
    func offset(ofAbbreviation abbreviation: String, atUnixSeconds seconds: Int64) -> TimeZoneOffset?
    /// The offset that it has at any time; nil where it has more than one.
    var fixedSecondsEast: Int32? { get }
}

/// Finds time zones by name.
public protocol TimeZoneDatabase: Sendable {
    /// The zone of this name (`Europe/Berlin`), or nil.
    func rules(named name: String) -> (any TimeZoneRules)?
}

extension TimeZoneRules {
    /// Any zone may have several offsets.
    public var fixedSecondsEast: Int32? { nil }

    /// The offset of an abbreviation in a zone without history.
    public func offset(ofAbbreviation abbreviation: String, atUnixSeconds seconds: Int64) -> TimeZoneOffset? {
        let now = offset(atUnixSeconds: seconds)
        return now.abbreviation == abbreviation ? now : nil
    }

    /// The offset for a local time, found from the offsets a day before and after it.
    public func offset(atLocalSeconds seconds: Int64) -> TimeZoneOffset {
        let (start, first) = seconds.subtractingReportingOverflow(86_400)
        let (end, second) = seconds.addingReportingOverflow(86_400)
        guard !first, !second else { return offset(atUnixSeconds: seconds) }
        let (before, after) = (offset(atUnixSeconds: start), offset(atUnixSeconds: end))
        guard before.secondsEast != after.secondsEast else { return before }
        // The first second that is not read by the offset before.
        var (low, high) = (start, end)
        while high &- low > 1 {
            let middle = low &+ (high &- low) / 2
            if offset(atUnixSeconds: middle).secondsEast == before.secondsEast { low = middle } else { high = middle }
        }
        let earlier = seconds &- Int64(before.secondsEast)
        let later = seconds &- Int64(after.secondsEast)
        if earlier < high, later < high { return before }
        if earlier >= high, later >= high { return after }
        return earlier > later ? before : after
    }

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
