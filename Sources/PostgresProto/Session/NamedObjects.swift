/// Prepared statements or portals by their names.
///
/// The unnamed one has a place of its own: most drivers use no other, in every message.
struct NamedObjects<Object> {
    private var unnamed: Object?
    private var named: [String: Object] = [:]

    /// The object of a name; empty for the unnamed one.
    subscript(name: String) -> Object? {
        get { name.isEmpty ? unnamed : named[name] }
        set {
            if name.isEmpty { unnamed = newValue } else { named[name] = newValue }
        }
    }

    /// All of them.
    var values: [Object] { Array(named.values) + (unnamed.map { [$0] } ?? []) }

    /// Forgets those for which this is true.
    mutating func removeAll(where isUnwanted: (Object) -> Bool) {
        if let unnamed, isUnwanted(unnamed) { self.unnamed = nil }
        guard !named.isEmpty, named.values.contains(where: isUnwanted) else { return }
        named = named.filter { !isUnwanted($0.value) }
    }

    /// Forgets all.
    mutating func removeAll() {
        unnamed = nil
        named.removeAll()
    }
}
