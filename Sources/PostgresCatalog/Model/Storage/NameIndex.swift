import PostgresWire

/// Which objects have which names.
///
/// Of several objects of one name in a schema one is found by the name; the others are known, too, and the next of them is
/// found once the first has gone. Objects of one name in several schemas stand together.
struct NameIndex: Hashable, Sendable {
    /// A name before its schema, so that a name is found in all schemas at once.
    private struct Name: Hashable, Comparable {
        var name: String
        var schema: String

        init(_ name: TableName) { (self.name, schema) = (name.name, name.schema) }

        static func < (left: Name, right: Name) -> Bool {
            left.name == right.name ? left.schema < right.schema : left.name < right.name
        }
    }

    private struct Further: Hashable, Comparable {
        var name: Name
        var oid: OID

        static func < (left: Further, right: Further) -> Bool {
            left.name == right.name ? left.oid < right.oid : left.name < right.name
        }
    }

    private var first = OrderedMap<Name, OID>()
    /// The objects whose names belong to others, each with true.
    private var further = OrderedMap<Further, Bool>()

    /// The object that is found by a name.
    subscript(name: TableName) -> OID? { first[Name(name)] }

    /// Gives an object a name; one that has the name already is still the one that is found.
    mutating func add(_ oid: OID, as name: TableName) {
        let name = Name(name)
        guard let holder = first[name] else { return first[name] = oid }
        if holder != oid { further[Further(name: name, oid: oid)] = true }
    }

    /// Gives an object a name, under which it is the one that is found.
    mutating func put(_ oid: OID, as name: TableName) {
        let name = Name(name)
        if let holder = first[name], holder != oid { further[Further(name: name, oid: holder)] = true }
        if !further.isEmpty { further[Further(name: name, oid: oid)] = nil }
        first[name] = oid
    }

    /// Takes a name from an object.
    mutating func remove(_ oid: OID?, from name: TableName) {
        guard let oid else { return }
        let name = Name(name)
        if !further.isEmpty { further[Further(name: name, oid: oid)] = nil }
        guard first[name] == oid else { return }
        var next: OID?
        further.forEach(from: Further(name: name, oid: .invalid)) { other, _ in
            if other.name == name { next = other.oid }
            return false
        }
        first[name] = next
        if let next { further[Further(name: name, oid: next)] = nil }
    }

    /// The objects of a name, whatever their schema.
    func objects(named name: String) -> [OID] {
        var found: [OID] = []
        let start = Name(TableName(name, schema: ""))
        first.forEach(from: start) { key, oid in
            guard key.name == name else { return false }
            found.append(oid)
            return true
        }
        guard !further.isEmpty else { return found }
        further.forEach(from: Further(name: start, oid: .invalid)) { key, _ in
            guard key.name.name == name else { return false }
            found.append(key.oid)
            return true
        }
        return found
    }
}
