import PostgresQuery
import PostgresWire

/// The large objects that a transaction has opened, by their numbers.
struct LargeObjectDescriptors {
    /// An open large object.
    struct Descriptor {
        var object: OID
        var modes: LargeObjectRequest.Modes
        /// What it reads; nil where it reads what there is by now.
        var snapshot: (hold: SnapshotHold, snapshot: Snapshot)?
        /// Where the next byte is read or written.
        var position: Int64 = 0
        /// How many savepoints there were when it was opened.
        var depth: Int
    }

    private var descriptors: [Descriptor?] = []

    /// Takes an object in; gives it the lowest number that is free.
    mutating func add(_ descriptor: Descriptor) -> Int32 {
        if let free = descriptors.firstIndex(where: { $0 == nil }) {
            descriptors[free] = descriptor
            return Int32(clamping: free)
        }
        descriptors.append(descriptor)
        return Int32(clamping: descriptors.count - 1)
    }

    /// The object of a number.
    ///
    /// - Throws: 42704 where none is open.
    subscript(number: Int32) -> Descriptor {
        get throws(PostgresError) {
            guard descriptors.indices.contains(Int(number)), let found = descriptors[Int(number)] else {
                throw PostgresError("42704", "invalid large-object descriptor: \(number)")
            }
            return found
        }
    }

    /// Moves the position of a descriptor.
    mutating func move(_ number: Int32, to position: Int64) {
        guard descriptors.indices.contains(Int(number)) else { return }
        descriptors[Int(number)]?.position = position
    }

    /// Gives a number back.
    mutating func close(_ number: Int32) {
        guard descriptors.indices.contains(Int(number)) else { return }
        descriptors[Int(number)] = nil
    }

    /// Gives the numbers of an object back.
    mutating func closeAll(of object: OID) { close { $0.object == object } }

    /// Gives back what was opened behind a savepoint that the transaction goes back to.
    mutating func closeAll(deeperThan depth: Int) { close { $0.depth > depth } }

    /// What was opened behind a savepoint stays when that is forgotten.
    mutating func keep(depth: Int) {
        for index in descriptors.indices {
            if let known = descriptors[index]?.depth { descriptors[index]?.depth = min(known, depth) }
        }
    }

    private mutating func close(_ isWanted: (Descriptor) -> Bool) {
        for index in descriptors.indices {
            if let descriptor = descriptors[index], isWanted(descriptor) { descriptors[index] = nil }
        }
    }
}
