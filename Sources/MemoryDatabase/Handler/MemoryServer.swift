import Synchronization

/// The databases that a server of `memory` has.
final class MemoryServer: Sendable {
    /// The database that was named first.
    let first: MemoryDatabase
    private let databases: Mutex<[String: MemoryDatabase]>

    /// Empty databases of these names.
    init(databases names: [String]) {
        var made: [String: MemoryDatabase] = [:]
        let first = MemoryDatabase(name: names.first ?? "postgres", databases: names)
        made[first.name] = first
        for name in names where made[name] == nil { made[name] = MemoryDatabase(name: name, databases: names) }
        self.first = first
        databases = Mutex(made)
    }

    /// The database of this name.
    func database(_ name: String) -> MemoryDatabase? { databases.withLock { $0[name] } }
}
