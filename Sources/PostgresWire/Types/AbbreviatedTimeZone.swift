/// What an abbreviation such as `MSK` means in a zone where it has meant different offsets over the years.
public struct AbbreviatedTimeZone: TimeZoneRules {
    /// The abbreviation.
    public let name: String
    private let zone: any TimeZoneRules

    /// The meaning of an abbreviation in this zone.
    public init(abbreviation: String, in zone: any TimeZoneRules) {
        name = abbreviation
        self.zone = zone
    }

    /// The offset the abbreviation stood for last before an instant, or else the zone's own.
    public func offset(atUnixSeconds seconds: Int64) -> TimeZoneOffset {
        zone.offset(ofAbbreviation: name.uppercased(), atUnixSeconds: seconds) ?? zone.offset(atUnixSeconds: seconds)
    }

    /// The offset for a local time: the instant is found with the zone's own offset first.
    public func offset(atLocalSeconds seconds: Int64) -> TimeZoneOffset {
        let (instant, overflow) = seconds.subtractingReportingOverflow(
            Int64(zone.offset(atLocalSeconds: seconds).secondsEast)
        )
        return offset(atUnixSeconds: overflow ? seconds : instant)
    }
}
