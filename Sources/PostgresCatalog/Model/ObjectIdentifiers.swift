import PostgresWire

/// Gives objects identifiers that depend on their names alone, so that they stay when other objects come and go.
enum ObjectIdentifiers {
    /// The identifier for an object of this name; the next free one where a hash collides.
    static func identifier(for key: String, isTaken: (OID) -> Bool) -> OID {
        let first = OID.firstUserObject.rawValue
        let room = UInt32(Int32.max) - first
        var offset = hash(key) % room
        while isTaken(OID(first &+ offset)) { offset = (offset &+ 1) % room }
        return OID(first &+ offset)
    }

    /// FNV-1a of 64 bits, folded to 32.
    private static func hash(_ key: String) -> UInt32 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in key.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        return UInt32(truncatingIfNeeded: hash ^ (hash >> 32))
    }
}
