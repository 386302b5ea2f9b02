import PostgresWire
import Synchronization

/// Notes what is read of a catalog some of whose tables are known by their names alone.
///
/// What was read of such a table is not what it is: whoever has asked describes the tables that were noted, and asks again.
package final class CatalogReads: Sendable, Hashable {
    private struct State {
        var tables: Set<TableName> = []
        var isAll = false
    }

    /// The tables that are known by their names alone.
    private let undescribed: [TableName]
    private let state = Mutex(State())

    /// Notes of a catalog where only the names of these tables are known.
    package init(undescribed: [TableName]) { self.undescribed = undescribed }

    /// The tables that must be described before the answers are right.
    package var wanted: [TableName] {
        let state = state.withLock { $0 }
        return state.isAll ? undescribed : undescribed.filter(state.tables.contains)
    }

    /// Forgets what was noted.
    package func forget() { state.withLock { $0 = State() } }

    /// Everything is needed.
    func needAll() { state.withLock { $0.isAll = true } }

    /// A definition was read.
    func read(_ definition: some ObjectDefinition) {
        guard let table = definition as? TableDefinition, table.isNameOnly else { return }
        state.withLock { _ = $0.tables.insert(table.name) }
    }

    /// A relation or constraint of this name was looked for, which may be a part of a table.
    func lookedFor(_ name: String) { note { Self.canBePart(name, of: $0) } }

    /// Relations or constraints were looked for whose names begin with this.
    func lookedFor(beginning: String) { note { $0.hasPrefix(beginning) || Self.canBePart(beginning, of: $0) } }

    /// An object of this OID was looked for, and not found: it may be a part of any table.
    func missed(_ oid: OID) { if oid >= .firstUserObject { needAll() } }

    private func note(where isWanted: (String) -> Bool) {
        let found = undescribed.filter { isWanted($0.name) }
        if !found.isEmpty { state.withLock { $0.tables.formUnion(found) } }
    }

    /// Whether a name can have been made for a key of a table of that name; of a long one only the beginning is sure.
    private static func canBePart(_ name: String, of table: String) -> Bool {
        table.utf8.count <= keptLength
            ? name.utf8.starts(with: table.utf8) && name.utf8.dropFirst(table.utf8.count).first == UInt8(ascii: "_")
            : name.utf8.starts(with: table.utf8.prefix(keptLength))
    }

    /// As much of the name of a table as is always in the names of its parts.
    private static let keptLength = 28

    package static func == (left: CatalogReads, right: CatalogReads) -> Bool { true }
    package func hash(into hasher: inout Hasher) {}
}
