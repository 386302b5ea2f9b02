import PostgresCatalog
import PostgresSQL
import PostgresWire

/// Large objects as far as statements that define are about them: owners, privileges and remarks.
extension DefinitionRun {
    /// The large objects with what the statement has changed of them, in the order of their OIDs.
    var largeObjects: [LargeObjectDefinition] {
        guard let knownLargeObjects else { return session.largeObjects() }
        return knownLargeObjects.values.sorted { $0.oid < $1.oid }
    }

    /// The large object of the number that is written.
    ///
    /// - Throws: 42704 where there is none, 22003 for a number that is no OID.
    mutating func largeObject(_ number: Expression) throws(PostgresError) -> LargeObjectDefinition {
        let written = number.integer ?? -1
        guard let bits = UInt32(exactly: written) ?? Int32(exactly: written).map({ UInt32(bitPattern: $0) }) else {
            throw PostgresError("22003", "value \"\(written)\" is out of range for type oid")
        }
        let oid = OID(rawValue: bits)
        let known = knownLargeObjects ?? Dictionary(largeObjects.map { ($0.oid, $0) }) { first, _ in first }
        knownLargeObjects = known
        guard let found = known[oid] else { throw MemoryHandler.missing(oid) }
        return found
    }

    /// Takes note of a changed large object.
    mutating func put(_ object: LargeObjectDefinition) {
        var known = knownLargeObjects ?? Dictionary(largeObjects.map { ($0.oid, $0) }) { first, _ in first }
        known[object.oid] = object
        knownLargeObjects = known
        need(.changeLargeObject(object))
    }

    /// Takes a large object away.
    mutating func removeLargeObject(_ oid: OID) {
        var known = knownLargeObjects ?? Dictionary(largeObjects.map { ($0.oid, $0) }) { first, _ in first }
        known[oid] = nil
        knownLargeObjects = known
        model.largeObjectComments[oid] = nil
        need(.dropLargeObject(oid))
    }
}

extension LargeObjectDefinition: OwnedObject {}
