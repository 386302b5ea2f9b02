/// One end of a connection.
public enum NetworkAddress: Hashable, Sendable {
    /// An IPv4 address, its first byte the most significant.
    case ipv4(UInt32, port: UInt16)
    /// An IPv6 address, its first byte the most significant of the first half.
    case ipv6(UInt64, UInt64, port: UInt16)
    /// A Unix socket; clients usually have no path.
    case unix(path: String)

    /// The port, or nil for a Unix socket.
    public var port: UInt16? {
        switch self {
        case .ipv4(_, let port), .ipv6(_, _, let port): port
        case .unix: nil
        }
    }

    /// Whether this is a Unix socket.
    public var isUnixSocket: Bool {
        if case .unix = self { true } else { false }
    }

    /// The bytes of the internet address in network order: 4, 16 or none.
    public var bytes: [UInt8] {
        switch self {
        case .ipv4(let address, _): Self.bigEndianBytes(address)
        case .ipv6(let first, let second, _): Self.bigEndianBytes(first) + Self.bigEndianBytes(second)
        case .unix: []
        }
    }

    /// The address without the port: `127.0.0.1`, `::1`, or `[local]` for a Unix socket.
    public var host: String {
        switch self {
        case .ipv4(let address, _):
            Self.bigEndianBytes(address).map { String($0) }.joined(separator: ".")
        case .ipv6(let first, let second, _):
            Self.text(of: [first, second])
        case .unix:
            "[local]"
        }
    }

    private static func bigEndianBytes<Integer: FixedWidthInteger>(_ value: Integer) -> [UInt8] {
        withUnsafeBytes(of: value.bigEndian) { Array($0) }
    }

    /// The short form of RFC 5952: the longest run of zero groups, the first of equals, becomes `::`.
    private static func text(of halves: [UInt64]) -> String {
        let groups = halves.flatMap { half in [48, 32, 16, 0].map { UInt16(truncatingIfNeeded: half >> UInt64($0)) } }
        var longest = 0..<0
        var run = 0..<0
        for (index, group) in groups.enumerated() {
            run = group == 0 ? (run.isEmpty ? index : run.lowerBound)..<(index + 1) : 0..<0
            if run.count > longest.count { longest = run }
        }
        let hexadecimal = groups.map { String($0, radix: 16) }
        guard longest.count > 1 else { return hexadecimal.joined(separator: ":") }
        return hexadecimal[..<longest.lowerBound].joined(separator: ":") + "::"
            + hexadecimal[longest.upperBound...].joined(separator: ":")
    }
}

extension NetworkAddress: CustomStringConvertible {
    /// The address and its port: `127.0.0.1:5432`, `[::1]:5432`, `[local]`.
    public var description: String {
        switch self {
        case .ipv4(_, let port): "\(host):\(port)"
        case .ipv6(_, _, let port): "[\(host)]:\(port)"
        case .unix: host
        }
    }
}
