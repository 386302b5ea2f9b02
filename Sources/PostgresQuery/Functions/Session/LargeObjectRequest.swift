public import PostgresWire

/// What is asked of large objects (PostgreSQL 15 docs, sections 35.3 and 35.4).
///
/// A descriptor is the number that `open` gave; it is good until the transaction ends.
public enum LargeObjectRequest: Hashable, Sendable {
    /// What a descriptor may be used for.
    public struct Modes: OptionSet, Hashable, Sendable {
        /// The bits of PostgreSQL's `INV_WRITE` and `INV_READ`.
        public var rawValue: Int32
        /// These bits.
        public init(rawValue: Int32) { self.rawValue = rawValue }
        /// Writing, and reading what there is by now.
        public static let write = Modes(rawValue: 0x20000)
        /// Reading.
        public static let read = Modes(rawValue: 0x40000)
    }

    /// Where a new position counts from.
    public enum Origin: Int32, Hashable, Sendable {
        /// The beginning.
        case start = 0
        /// The present position.
        case current = 1
        /// The end.
        case end = 2
    }

    /// Makes an object of this OID, or of one that is free for 0; gives its OID.
    case create(OID)
    /// Makes an object of these bytes; gives its OID.
    case createHolding(OID, [UInt8])
    /// Removes an object; gives 1.
    case remove(OID)
    /// Gives a descriptor of an object.
    case open(OID, Modes)
    /// Gives a descriptor back; gives 0.
    case close(Int32)
    /// At most so many bytes from the descriptor's position on.
    case read(Int32, count: Int32)
    /// Writes bytes at the descriptor's position; gives how many.
    case write(Int32, [UInt8])
    /// Moves the descriptor's position; gives the new one as `int8`.
    case seek(Int32, Int64, Origin)
    /// The descriptor's position as `int8`.
    case position(Int32)
    /// Gives the object of a descriptor this length; gives 0.
    case truncate(Int32, Int64)
    /// The bytes of an object, or a part of them.
    case bytes(OID, from: Int64, count: Int32?)
    /// Writes bytes into an object.
    case put(OID, at: Int64, [UInt8])
}
