public import PostgresWire

/// The objects of one kind in a catalog, in the order of their OIDs, found by name or by OID.
///
/// A copy is free, and a change of one object leaves the others where they are.
public struct ObjectCollection<Definition: ObjectDefinition>: Sequence, Hashable, Sendable {
    private var objects = OrderedMap<OID, SharedDefinition<Definition>>()
    private var names = OrderedMap<Definition.Name, OID>()
    /// Who notes what is read.
    var reads: CatalogReads?

    init() {}

    /// How many there are.
    public var count: Int { objects.count }

    /// Whether there are none.
    public var isEmpty: Bool { objects.isEmpty }

    /// The object of this OID.
    public subscript(oid: OID) -> Definition? { noted(objects[oid]?.value) }

    /// The object of this name.
    public subscript(name: Definition.Name) -> Definition? {
        noted(names[name].flatMap { objects[$0]?.value })
    }

    /// The OID of the object of this name.
    public func oid(of name: Definition.Name) -> OID? { names[name] }

    /// The objects in the order of their OIDs.
    public func makeIterator() -> AnyIterator<Definition> {
        var iterator = objects.values.makeIterator()
        return AnyIterator { noted(iterator.next()?.value) }
    }

    /// The objects whose names are at least this one, in the order of their names, while the closure wants more.
    func forEach(from name: Definition.Name, _ body: (Definition) -> Bool) {
        names.forEach(from: name) { _, oid in noted(objects[oid]?.value).map(body) ?? true }
    }

    /// The objects whose OIDs are at least this one, in order.
    func objects(from oid: OID) -> [(oid: OID, definition: Definition)] {
        var found: [(oid: OID, definition: Definition)] = []
        objects.forEach(from: oid) { oid, object in
            found.append((oid, object.value))
            return true
        }
        return found
    }

    private func noted(_ definition: Definition?) -> Definition? {
        if let reads, let definition { reads.read(definition) }
        return definition
    }

    /// Puts an object in, in the place of one of the same OID.
    mutating func put(_ definition: Definition, oid: OID) {
        if let old = objects[oid], old.value.name != definition.name { names[old.value.name] = nil }
        objects[oid] = SharedDefinition(definition)
        names[definition.name] = oid
    }

    /// Takes an object out.
    mutating func remove(_ oid: OID) {
        guard let old = objects[oid] else { return }
        if names[old.value.name] == oid { names[old.value.name] = nil }
        objects[oid] = nil
    }
}
