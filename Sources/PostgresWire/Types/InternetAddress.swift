/// The address of a host or of a network: `inet` and `cidr`.
public struct InternetAddress: Hashable, Sendable {
    /// The version of the internet protocol.
    public enum Family: UInt8, Hashable, Sendable {
        /// IPv4.
        case v4 = 2
        /// IPv6.
        case v6 = 3

        /// How many bits an address has.
        public var bitCount: Int { self == .v4 ? 32 : 128 }
    }

    /// The upper half of an IPv6 address, 0 for IPv4.
    public let high: UInt64
    /// The lower half of an IPv6 address, or the IPv4 address.
    public let low: UInt64
    /// The version of the internet protocol.
    public let family: Family
    /// How many leading bits name the network.
    public let prefixLength: UInt8

    /// An IPv4 address.
    public init(v4 address: UInt32, prefixLength: Int = 32) {
        self.init(family: .v4, address: UInt128(address), prefixLength: prefixLength)
    }

    /// An IPv6 address.
    public init(v6 address: UInt128, prefixLength: Int = 128) {
        self.init(family: .v6, address: address, prefixLength: prefixLength)
    }

    /// An address as a number; a prefix length outside the family's range is brought into it.
    public init(family: Family, address: UInt128, prefixLength: Int) {
        self.family = family
        high = family == .v4 ? 0 : UInt64(truncatingIfNeeded: address >> 64)
        low = family == .v4 ? UInt64(UInt32(truncatingIfNeeded: address)) : UInt64(truncatingIfNeeded: address)
        self.prefixLength = UInt8(truncatingIfNeeded: min(max(prefixLength, 0), family.bitCount))
    }

    /// The address as a number.
    public var address: UInt128 { UInt128(high) << 64 | UInt128(low) }

    /// A number with the bits of the network set.
    public var netmask: UInt128 {
        let hostBits = family.bitCount &- Int(prefixLength)
        let all: UInt128 = family == .v4 ? 0xFFFF_FFFF : .max
        return hostBits >= 128 ? 0 : (all >> UInt128(hostBits)) << UInt128(hostBits)
    }

    /// The network: the address with the bits of the host cleared.
    public var network: InternetAddress {
        InternetAddress(family: family, address: address & netmask, prefixLength: Int(prefixLength))
    }

    /// The address's bytes: four or sixteen.
    public var bytes: [UInt8] {
        let count = family.bitCount / 8
        return (0..<count).map { UInt8(truncatingIfNeeded: address >> UInt128((count &- 1 &- $0) &* 8)) }
    }
}
