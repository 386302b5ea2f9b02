import PostgresCatalog
import PostgresWire

/// What definitions do to rows and numbers. Each of these is taken back with the transaction, and none of them locks: the
/// caller has locked the table, and has put the new definition into the model before.
extension MemoryTransaction {
    /// Gives a new table or materialized view rows, none yet, with the indexes that its definition names.
    func createStorage(of oid: OID) throws {
        guard let definition = state.model.tables[oid], definition.kind != .partitionedTable else { return }
        setStorage(try makeStorage(for: definition), of: oid)
    }

    /// Takes the rows of a table away.
    func dropStorage(of oid: OID) { setStorage(nil, of: oid) }

    /// Empties a table.
    func truncate(_ oid: OID) throws {
        let old = state.storages[oid]
        try createStorage(of: oid)
        if let old { state.storages[oid]?.takeCounters(of: old, isEmptied: true, readsByIndexes: 0) }
    }

    private func makeStorage(for definition: TableDefinition) throws -> TableStorage {
        var indexes: [TableIndex] = []
        let catalog = catalog
        for index in definition.indexes { indexes.append(try TableIndex(index, of: definition, in: catalog)) }
        return TableStorage(clock: database.clock, indexes: indexes)
    }

    /// Makes a table's rows anew, each by a function of its values; indexes are made anew with them.
    ///
    /// - Throws: what `convert` says of a row, and 23505 where rows have the same key then.
    func rewriteRows(
        of oid: OID,
        _ convert: ([PostgresValue]) async throws -> [PostgresValue]
    ) async throws {
        guard let definition = state.model.tables[oid], let old = state.storages[oid] else { return }
        let new = try makeStorage(for: definition)
        try rows.nextCommand()
        var position = ScanPosition.place(0)
        while case .place(let place) = position {
            let (found, next) = old.rows(from: place, limit: 1024, for: rows.latestSnapshot().snapshot)
            position = next
            for row in found {
                let values = try await convert(row.values)
                if case .duplicate(let duplicate) = try await rows.insert(values, into: new, isCounted: false) {
                    throw cannotCreate(duplicate, of: definition)
                }
            }
        }
        new.takeCounters(of: old, isEmptied: false, readsByIndexes: new.estimatedCount)
        setStorage(new, of: oid)
    }

    /// Makes a table's rows anew in the order of an index.
    func putRowsInOrder(of oid: OID, by index: OID) async throws {
        guard let definition = state.model.tables[oid], let old = state.storages[oid] else { return }
        let new = try makeStorage(for: definition)
        try rows.nextCommand()
        var position = ScanPosition.entry(nil)
        while case .entry(let last) = position {
            let (found, next) = old.rows(
                in: .all,
                of: index,
                isDescending: false,
                after: last,
                limit: 1024,
                for: rows.latestSnapshot().snapshot
            )
            position = next
            for row in found { _ = try await rows.insert(row.values, into: new, isCounted: false) }
        }
        new.takeCounters(of: old, isEmptied: false, readsByIndexes: new.estimatedCount)
        setStorage(new, of: oid)
    }

    /// Makes an index that the table's definition names.
    ///
    /// - Throws: 23505 where rows have the same key, and what the index's expressions say.
    func createIndex(_ index: OID, of oid: OID, checking check: () throws(PostgresError) -> Void) throws {
        guard let definition = state.model.tables[oid], let storage = state.storages[oid],
            let described = definition.indexes.first(where: { $0.oid == index })
        else { return }
        try rows.nextCommand()
        // A table that was made or written anew has all its indexes already.
        guard !storage.indexes.contains(where: { $0.id == index }) else { return }
        try add(try TableIndex(described, of: definition, in: catalog), to: storage, checking: check)
        guard described.isUnique else { return }
        if let duplicate = storage.firstDuplicate(in: index, for: rows.latestSnapshot().snapshot) {
            throw cannotCreate(duplicate, of: definition)
        }
    }

    /// Takes an index away when the transaction commits.
    func dropIndex(_ index: OID, of oid: OID) {
        guard let storage = state.storages[oid] else { return }
        dropIndex(index, of: storage)
    }

    /// Lets a sequence count from its start, or from where it is told.
    func createSequence(_ oid: OID, at value: SequenceStorage.Value? = nil) {
        guard let definition = state.model.sequences[oid] else { return }
        setSequence(value.map { SequenceStorage($0) } ?? SequenceStorage(definition), of: oid)
    }

    /// Takes the numbers of a sequence away.
    func dropSequence(_ oid: OID) { setSequence(nil, of: oid) }

    /// Calls `body` with all rows of a table that are committed by now or the transaction's own, a part at a time.
    func forEachPart(of oid: OID, _ body: ([[PostgresValue]]) async throws -> Void) async throws {
        guard let storage = state.storages[oid] else { return }
        try rows.nextCommand()
        let latest = rows.latestSnapshot()
        var position = ScanPosition.place(0)
        while case .place(let place) = position {
            let (found, next) = storage.rows(from: place, limit: 1024, for: latest.snapshot)
            position = next
            if !found.isEmpty { try await body(found.map(\.values)) }
        }
    }

    private func cannotCreate(_ duplicate: DuplicateKey, of table: TableDefinition) -> PostgresError {
        guard let index = table.indexes.first(where: { $0.oid == duplicate.index }) else {
            return PostgresError("XX000", "the index of a key is missing")
        }
        return KeyErrors(formats: TextFormats()).cannotCreate(index, of: table, duplicate.key.values)
    }
}
