import PostgresCatalog
import PostgresProto
import PostgresQuery
import PostgresWire

/// Changes of the rows that large objects are made of.
extension MemoryHandler {
    /// Writes bytes into an object, which grows where they go beyond its end.
    func write(
        _ bytes: [UInt8],
        to object: OID,
        at start: Int64,
        _ transaction: MemoryTransaction
    ) throws(PostgresError) {
        guard !bytes.isEmpty else { return }
        let size = Int64(LargeObjectStorage.pageSize)
        guard start <= LargeObjectStorage.maximumSize - Int64(bytes.count) else {
            throw PostgresError("22023", "invalid large object write request size: \(bytes.count)")
        }
        let first = Int32(clamping: start / size)
        let last = Int32(clamping: (start + Int64(bytes.count) - 1) / size)
        let latest = transaction.rows.latestSnapshot()
        let storage = database.largeObjects
        var known: [Int32: (page: StoredPage, row: FoundRow)] = [:]
        for found in storage.pages(of: object, first...last, for: latest.snapshot) { known[found.page.number] = found }
        var written = 0
        for number in first...last {
            let old = known[number]
            var page = old?.page ?? StoredPage(object: object, number: number, bytes: [])
            let offset = Int(start + Int64(written) - page.start)
            let count = min(bytes.count - written, LargeObjectStorage.pageSize - offset)
            page.put(bytes[written..<(written + count)], at: offset)
            written += count
            if let row = old?.row {
                try change(.update(row, to: page.row), in: storage.pages, transaction)
            } else {
                try change(.insert(page.row), in: storage.pages, transaction)
            }
        }
    }

    /// Gives an object another length; one that grows gets zeros.
    func truncate(
        _ number: Int32,
        _ length: Int64,
        _ transaction: MemoryTransaction
    ) throws(PostgresError) {
        let descriptor = try writing(number, transaction)
        guard length >= 0, length <= LargeObjectStorage.maximumSize else {
            throw PostgresError("22023", "invalid large object truncation target: \(length)")
        }
        let object = descriptor.object
        let storage = database.largeObjects
        let latest = transaction.rows.latestSnapshot()
        let last = Int32(clamping: length / Int64(LargeObjectStorage.pageSize))
        let rest = Int(length % Int64(LargeObjectStorage.pageSize))
        let pages = storage.pages(of: object, last...Int32.max, for: latest.snapshot)
        if let old = pages.first, old.page.number == last {
            var page = old.page
            page.bytes = Array(page.bytes.prefix(rest))
            page.put([], at: rest)
            try change(.update(old.row, to: page.row), in: storage.pages, transaction)
        } else {
            let page = StoredPage(object: object, number: last, bytes: Array(repeating: 0, count: rest))
            try change(.insert(page.row), in: storage.pages, transaction)
        }
        for (page, row) in pages where page.number > last {
            try change(.delete(row), in: storage.pages, transaction)
        }
    }

    /// Changes a row, waiting for those that have it; the running statement does not see the change.
    func change(
        _ trial: StorageTransaction.Trial,
        in table: TableStorage,
        _ transaction: MemoryTransaction
    ) throws(PostgresError) {
        let view = transaction.view
        defer { transaction.goBack(to: view) }
        try transaction.rows.nextCommand()
        while true {
            switch try transaction.rows.tryNow(trial, in: table) {
            case .done: return
            case .duplicate(let duplicate): throw Self.duplicate(duplicate, trial)
            case .changed: throw PostgresError(.internalError, "tuple concurrently updated")
            case .gone: throw PostgresError(.internalError, "tuple concurrently deleted")
            case .blocked(let other):
                let (locks, number, patience) = (database.locks, session.processID, patience)
                try wait { try await locks.waitForEnd(of: other, number, patience) }
            }
        }
    }

    private static func duplicate(
        _ duplicate: DuplicateKey,
        _ trial: StorageTransaction.Trial
    ) -> PostgresError {
        var error = PostgresError(.uniqueViolation, "")
        guard case .insert(let row) = trial else { return error }
        error.schemaName = "pg_catalog"
        if let page = StoredPage(row) {
            error.constraintName = "pg_largeobject_loid_pn_index"
            error.tableName = "pg_largeobject"
            error.detail = "Key (loid, pageno)=(\(page.object), \(page.number)) already exists."
        } else {
            error.constraintName = "pg_largeobject_metadata_oid_index"
            error.tableName = "pg_largeobject_metadata"
            if case .oid(let oid)? = row.first { error.detail = "Key (oid)=(\(oid)) already exists." }
        }
        error.message =
            "duplicate key value violates unique constraint \"\(error.constraintName ?? "")\""
        return error
    }
}

extension StoredPage {
    /// Writes bytes at a place; what lies before it and was not there becomes zeros.
    fileprivate mutating func put(_ part: ArraySlice<UInt8>, at offset: Int) {
        if bytes.count < offset { bytes += repeatElement(0, count: offset - bytes.count) }
        let end = min(offset + part.count, bytes.count)
        bytes.replaceSubrange(min(offset, end)..<end, with: part)
    }
}
