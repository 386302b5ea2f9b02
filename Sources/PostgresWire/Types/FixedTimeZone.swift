/// A zone whose clocks are never changed.
public struct FixedTimeZone: TimeZoneRules, Hashable {
    /// The name as `SHOW TimeZone` writes it.
    public let name: String
    private let value: TimeZoneOffset

    /// Coordinated universal time under the name `UTC`.
    public static let utc = FixedTimeZone(name: "UTC", secondsEast: 0, abbreviation: "UTC")

    /// A zone of this name and offset.
    public init(name: String, secondsEast: Int32, abbreviation: String) {
        self.name = name
        value = TimeZoneOffset(secondsEast: secondsEast, abbreviation: abbreviation)
    }

    /// The one offset.
    public func offset(atUnixSeconds seconds: Int64) -> TimeZoneOffset { value }
    /// The one offset.
    public func offset(atLocalSeconds seconds: Int64) -> TimeZoneOffset { value }
}
