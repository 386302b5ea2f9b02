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
    /// Whether some name had other characters than those of ASCII, whose order is not that of their bytes.
    private var hasOtherCharacters = false
    /// Who notes what is read.
    var reads: CatalogReads?

    /// The object that is found by a name.
    subscript(name: TableName) -> OID? {
        let found = first[Name(name)]
        if found == nil, let reads { reads.lookedFor(name.name) }
        return found
    }

    /// Gives an object a name; one that has the name already is still the one that is found.
    mutating func add(_ oid: OID, as name: TableName) {
        let name = Name(name)
        note(name)
        guard let holder = first[name] else { return first[name] = oid }
        if holder != oid { further[Further(name: name, oid: oid)] = true }
    }

    /// Gives an object a name, under which it is the one that is found.
    mutating func put(_ oid: OID, as name: TableName) {
        let name = Name(name)
        note(name)
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

    private mutating func note(_ name: Name) {
        if !hasOtherCharacters, name.name.utf8.contains(where: { $0 >= 0x80 }) { hasOtherCharacters = true }
    }

    /// Whether the objects whose names begin with a text stand together.
    func findsNames(beginningWith beginning: String) -> Bool {
        !hasOtherCharacters && !beginning.isEmpty && beginning.utf8.allSatisfy { $0 < 0x80 }
    }

    /// The objects whose names begin with a text for which `findsNames` holds, whatever their schema; no more than `limit`.
    func objects(beginningWith beginning: String, limit: Int = .max) -> [OID] {
        reads?.lookedFor(beginning: beginning)
        var found: [OID] = []
        let start = Name(TableName(beginning, schema: ""))
        first.forEach(from: start) { key, oid in
            guard key.name.utf8.starts(with: beginning.utf8), found.count < limit else { return false }
            found.append(oid)
            return true
        }
        guard !further.isEmpty else { return found }
        further.forEach(from: Further(name: start, oid: .invalid)) { key, _ in
            guard key.name.name.utf8.starts(with: beginning.utf8), found.count < limit else { return false }
            found.append(key.oid)
            return true
        }
        return found
    }

    /// The objects of a name, whatever their schema.
    func objects(named name: String) -> [OID] {
        reads?.lookedFor(name)
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
