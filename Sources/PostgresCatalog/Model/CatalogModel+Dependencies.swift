public import PostgresWire

/// What needs what, besides what follows from the definitions: the tables behind a view, the sequence behind a default.
extension CatalogModel {
    /// What an object of this OID, or a part of it, needs.
    public func dependencies(of oid: OID) -> [ObjectDependency] {
        (dependenciesByDependent[oid] ?? []).sorted()
    }

    /// What needs an object of this OID, or a part of it.
    public func dependents(on oid: OID) -> [ObjectDependency] {
        (dependenciesByReferenced[oid] ?? []).sorted()
    }

    /// Says what an object needs, in the place of what was said before; an extension's member stays one.
    public mutating func setDependencies(of oid: OID, _ dependencies: [ObjectDependency]) {
        let memberships = (dependenciesByDependent[oid] ?? []).filter { $0.kind == "e" }
        replaceDependencies(of: oid, dependencies + memberships)
    }

    /// Says that an object needs another besides what it needs already.
    public mutating func addDependency(_ dependency: ObjectDependency) {
        let oid = dependency.dependent.object
        replaceDependencies(of: oid, Array(dependenciesByDependent[oid] ?? []) + [dependency])
    }

    /// Takes back that an object needs another.
    public mutating func removeDependency(_ dependency: ObjectDependency) {
        let oid = dependency.dependent.object
        replaceDependencies(of: oid, (dependenciesByDependent[oid] ?? []).filter { $0 != dependency })
    }

    /// The extension that an object is a member of.
    public func extensionHolding(_ oid: OID) -> OID? {
        guard !extensions.isEmpty else { return nil }
        return dependenciesByDependent[oid]?.first { $0.kind == "e" }?.referenced.object
    }

    private mutating func replaceDependencies(of oid: OID, _ dependencies: [ObjectDependency]) {
        for old in dependenciesByDependent[oid] ?? [] {
            Self.change(&dependenciesByReferenced, old.referenced.object) { $0.remove(old) }
        }
        let kept = Set(dependencies.filter { $0.dependent.object == oid })
        dependenciesByDependent[oid] = kept.isEmpty ? nil : kept
        for dependency in kept {
            Self.change(&dependenciesByReferenced, dependency.referenced.object) { $0.insert(dependency) }
        }
    }

    /// Forgets what an object needs and what needs it.
    mutating func forgetDependencies(of oid: OID) {
        replaceDependencies(of: oid, [])
        for old in dependenciesByReferenced[oid] ?? [] {
            Self.change(&dependenciesByDependent, old.dependent.object) { $0.remove(old) }
        }
        dependenciesByReferenced[oid] = nil
    }

    /// Changes the set of a key, which goes when it is empty.
    static func change<Key, Element>(
        _ map: inout OrderedMap<Key, Set<Element>>,
        _ key: Key,
        _ body: (inout Set<Element>) -> Void
    ) {
        var set = map[key] ?? []
        body(&set)
        map[key] = set.isEmpty ? nil : set
    }
}
