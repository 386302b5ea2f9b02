/// The version of the protocol, or one of the requests that stand in its place in a startup packet.
public struct ProtocolVersion: RawRepresentable, Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The number as it is sent: the major version in the upper 16 bits.
    public var rawValue: Int32

    /// The version of this number.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// The version of these parts.
    public init(major: UInt16, minor: UInt16) {
        rawValue = Int32(bitPattern: UInt32(major) << 16 | UInt32(minor))
    }

    /// The upper 16 bits.
    public var major: UInt16 { UInt16(truncatingIfNeeded: rawValue >> 16) }
    /// The lower 16 bits.
    public var minor: UInt16 { UInt16(truncatingIfNeeded: rawValue) }

    /// 3.0, which all clients speak.
    public static let version3_0 = ProtocolVersion(major: 3, minor: 0)
    /// 3.2, of PostgreSQL 18: cancel keys of up to 256 bytes.
    public static let version3_2 = ProtocolVersion(major: 3, minor: 2)

    static let cancelRequest = ProtocolVersion(major: 1234, minor: 5678)
    static let sslRequest = ProtocolVersion(major: 1234, minor: 5679)
    static let gssEncryptionRequest = ProtocolVersion(major: 1234, minor: 5680)

    /// The version to go on with when a client asks for this one of major version 3; never a higher one, and never 3.1,
    /// which does not exist.
    public var negotiated: ProtocolVersion { self >= .version3_2 ? .version3_2 : .version3_0 }

    /// Orders by number.
    public static func < (left: ProtocolVersion, right: ProtocolVersion) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }

    /// The parts with a dot between them.
    public var description: String { "\(major).\(minor)" }
}
