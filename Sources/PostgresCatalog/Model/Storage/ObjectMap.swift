import PostgresWire

/// What each OID stands for; a look-up that finds nothing is noted where tables are known by their names alone.
struct ObjectMap: Hashable, Sendable {
    private var objects = OrderedMap<OID, CatalogObject>()
    /// Who notes what is read.
    var reads: CatalogReads?

    /// All OIDs, in order.
    var keys: some Sequence<OID> { objects.keys }

    subscript(oid: OID) -> CatalogObject? {
        get {
            let found = objects[oid]
            if found == nil, let reads { reads.missed(oid) }
            return found
        }
        set { objects[oid] = newValue }
    }
}
