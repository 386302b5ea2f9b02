import PostgresCatalog
import PostgresWire

/// The ranges of OIDs in which running transactions number the temporary objects that they make.
///
/// What is committed everyone knows, and leaves its numbers alone; of what others are making nobody knows, so that each has a
/// range of its own until it ends.
struct TemporaryRanges: Sendable {
    private static let size: UInt32 = 0x1_0000
    private static let count = (TemporaryChanges.lastOID.rawValue - TemporaryChanges.firstOID.rawValue) / size

    private var next: UInt32 = 0
    private var taken: Set<UInt32> = []

    /// The first OID of a range that no other transaction has.
    mutating func take() -> OID {
        while taken.contains(next), taken.count < Int(Self.count) { next = (next &+ 1) % Self.count }
        taken.insert(next)
        defer { next = (next &+ 1) % Self.count }
        return OID(TemporaryChanges.firstOID.rawValue &+ next &* Self.size)
    }

    /// The transaction has ended that has the range with this first OID.
    mutating func giveBack(_ first: OID) {
        taken.remove((first.rawValue &- TemporaryChanges.firstOID.rawValue) / Self.size)
    }
}
