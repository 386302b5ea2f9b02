import PostgresQuery
import PostgresWire
import Synchronization

/// The functions of `uuid-ossp` (RFC 4122).
enum UUIDFunctions {
    static let library: FunctionLibraries.Library = {
        var library = FunctionLibraries.Library()
        library.scalars = [
            "uuid_nil": .nullary { _ in .uuid(UUIDBytes(high: 0, low: 0)) },
            "uuid_ns_dns": .nullary { _ in .uuid(namespace(0x6ba7_b810)) },
            "uuid_ns_url": .nullary { _ in .uuid(namespace(0x6ba7_b811)) },
            "uuid_ns_oid": .nullary { _ in .uuid(namespace(0x6ba7_b812)) },
            "uuid_ns_x500": .nullary { _ in .uuid(namespace(0x6ba7_b814)) },
            "uuid_generate_v1": .nullary { environment in .uuid(clock.next(environment.clockTimestamp, ownNode)) },
            "uuid_generate_v1mc": .nullary { environment in .uuid(clock.next(environment.clockTimestamp, randomNode()))
            },
            "uuid_generate_v4": .nullary { _ in
                .uuid(versioned(UInt64.random(in: .min ... .max), UInt64.random(in: .min ... .max), 4))
            },
            "uuid_generate_v3": .binary { namespace, name, _ in named(namespace, name, 3, MD5.digest) },
            "uuid_generate_v5": .binary { namespace, name, _ in named(namespace, name, 5, SHA1.digest) },
        ]
        return library
    }()

    /// The name spaces of the standard, which differ in their first four bytes.
    private static func namespace(_ first: UInt32) -> UUIDBytes {
        UUIDBytes(high: UInt64(first) << 32 | 0x9dad_11d1, low: 0x80b4_00c0_4fd4_30c8)
    }

    /// An identifier that follows from a name space and a name in it.
    private static func named(
        _ namespace: PostgresValue,
        _ name: PostgresValue,
        _ version: UInt64,
        _ digest: ([UInt8]) -> [UInt8]
    ) -> PostgresValue {
        guard case .uuid(let space) = namespace, case .text(let text) = name,
            let made = UUIDBytes(bytes: digest(space.bytes + Array(text.utf8)).prefix(16))
        else { return .null }
        return .uuid(versioned(made.high, made.low, version))
    }

    /// Sixteen bytes with the version and the variant in their places.
    fileprivate static func versioned(_ high: UInt64, _ low: UInt64, _ version: UInt64) -> UUIDBytes {
        UUIDBytes(high: high & ~0xF000 | version << 12, low: low & ~(3 << 62) | 1 << 63)
    }

    /// The node of this server: a random one, which is marked as no network card's address.
    private static let ownNode = randomNode()

    private static func randomNode() -> UInt64 { UInt64.random(in: 0..<(1 << 48)) | 1 << 40 }

    private static let clock = IdentifierClock()
}

/// Gives identifiers of the time, each another one.
private final class IdentifierClock: Sendable {
    private struct State {
        var last: UInt64 = 0
        var sequence = UInt64.random(in: 0..<(1 << 14))
    }

    private let state = Mutex(State())
    /// From 1582-10-15 to 2000-01-01 in units of 100 nanoseconds.
    private static let epoch: UInt64 = 0x01B2_1DD2_1381_4000 &+ 946_684_800 &* 10_000_000

    /// An identifier of this time, in microseconds since 2000-01-01, and of this node.
    func next(_ microseconds: Int64, _ node: UInt64) -> UUIDBytes {
        let now = Self.epoch &+ UInt64(bitPattern: microseconds) &* 10
        let (time, sequence) = state.withLock { state in
            state.last = max(now, state.last &+ 1)
            return (state.last, state.sequence)
        }
        let high = time << 32 | (time >> 32 & 0xFFFF) << 16 | time >> 48 & 0x0FFF
        return UUIDFunctions.versioned(high, sequence << 48 | node, 1)
    }
}
