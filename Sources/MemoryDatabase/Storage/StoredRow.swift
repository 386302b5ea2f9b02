import PostgresWire

/// One state of a row: its values, who made it, and who has deleted the row while it was in this state.
struct StoredVersion: Sendable {
    /// The values of all columns.
    var values: [PostgresValue]
    /// When it came.
    var created: Stamp
    /// When the row was deleted; a later version says the same of an earlier one by having come.
    var deleted = Stamp.never
    /// The command of its transaction that made it.
    var createdBy: UInt32
    /// The command of its transaction that deleted the row.
    var deletedBy: UInt32 = 0
    /// Whether the keys of some index differ from those of the version before.
    var changedKeys = false
    /// Whether one of these indexes is unique: the row is then locked as for a deletion.
    var changedUniqueKeys = false
}

/// The versions before the newest one, for those who still see them.
final class OlderVersion: Sendable {
    let version: StoredVersion
    let older: OlderVersion?

    init(_ version: StoredVersion, older: OlderVersion?) {
        self.version = version
        self.older = older
    }
}

/// A place in a table: a row with its versions, or nothing.
struct StoredRow: Sendable {
    /// The newest version; nil where the place is free.
    var newest: StoredVersion?
    /// The versions before it, the newest of them first.
    var older: OlderVersion?

    /// The version that a snapshot sees.
    func version(for snapshot: Snapshot) -> StoredVersion? {
        guard let newest else { return nil }
        if snapshot.sees(newest.created, command: newest.createdBy) {
            return snapshot.sees(newest.deleted, command: newest.deletedBy) ? nil : newest
        }
        var next = older
        while let candidate = next {
            if snapshot.sees(candidate.version.created, command: candidate.version.createdBy) {
                return candidate.version
            }
            next = candidate.older
        }
        return nil
    }

    /// All versions, the newest first.
    var versions: [StoredVersion] {
        guard let newest else { return [] }
        var versions = [newest]
        var next = older
        while let found = next {
            versions.append(found.version)
            next = found.older
        }
        return versions
    }
}
