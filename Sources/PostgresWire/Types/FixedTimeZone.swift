/// A zone whose clocks are never changed.
public struct FixedTimeZone: TimeZoneRules, Hashable {
    /// The name as `SHOW TimeZone` writes it.
    public let name: String
    private let value: TimeZoneOffset

    /// Its one offset.
    public var fixedSecondsEast: Int32? { value.secondsEast }

    /// Coordinated universal time under the name `UTC`.
    public static let utc = FixedTimeZone(name: "UTC", secondsEast: 0, abbreviation: "UTC")

    /// A zone of this name and offset.
    public init(name: String, secondsEast: Int32, abbreviation: String) {
        self.name = name
        value = TimeZoneOffset(secondsEast: secondsEast, abbreviation: abbreviation)
    }

    /// A zone of so many hours east of UTC, as `SET TimeZone = 5.5` makes it.
    public init?(hoursEast hours: Double) {
        guard hours.magnitude < 168 else { return nil }
        let seconds = Int32((hours * 3_600).roundedToEven)
        let offset = FixedTimeZone.offsetText(seconds)
        let west = FixedTimeZone.offsetText(0 &- seconds)
        self.init(name: "<\(offset)>\(west)", secondsEast: seconds, abbreviation: offset)
    }

    /// `+05:30`.
    private static func offsetText(_ secondsEast: Int32) -> String {
        var buffer = OutputBuffer(capacity: 16)
        buffer.append(maximum: 16) { target in
            var writer = ByteWriter(target)
            DateTimeText.write(secondsEast: secondsEast, to: &writer)
            return writer.count
        }
        return buffer.withBytes { String(decoding: $0, as: UTF8.self) }
    }

    /// The one offset.
    public func offset(atUnixSeconds seconds: Int64) -> TimeZoneOffset { value }
    /// The one offset.
    public func offset(atLocalSeconds seconds: Int64) -> TimeZoneOffset { value }
}
