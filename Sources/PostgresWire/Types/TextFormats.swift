/// The settings that the text format of values depends on (`DateStyle`, `TimeZone` …).
public struct TextFormats: Sendable {
    /// PostgreSQL's defaults: ISO dates, zone UTC.
    public init() {}
}
