import PostgresCatalog
import PostgresProto
import PostgresQuery
import PostgresWire

/// What functions ask of large objects (PostgreSQL 15 docs, chapter 35).
extension MemoryHandler {
    private var storage: LargeObjectStorage { database.largeObjects }

    /// The objects that the running statement sees.
    func visibleLargeObjects() -> [LargeObjectDefinition] {
        guard let rows = transaction?.rows else { return [] }
        return storage.all(for: rows.snapshot)
    }

    /// The pages that the running statement sees.
    func visiblePages() -> [[PostgresValue]] {
        guard let rows = transaction?.rows else { return [] }
        return storage.allPages(for: rows.snapshot)
    }

    /// Does what is asked of a large object.
    func use(_ request: LargeObjectRequest) throws(PostgresError) -> PostgresValue {
        let transaction = try currentTransaction()
        switch request {
        case .create(let oid): return .oid(try create(oid, transaction))
        case .createHolding(let wanted, let bytes):
            let oid = try create(wanted, transaction)
            try write(bytes, to: oid, at: 0, transaction)
            return .oid(oid)
        case .remove(let oid):
            try remove(oid, transaction)
            return .int4(1)
        case .open(let oid, let modes): return .int4(try open(oid, modes, transaction))
        case .close(let number):
            _ = try transaction.openObjects[number]
            transaction.openObjects.close(number)
            return .int4(0)
        case .read(let number, let count): return .bytea(try read(number, count, transaction))
        case .write(let number, let bytes): return .int4(try write(number, bytes, transaction))
        case .seek(let number, let offset, let origin): return .int8(try seek(number, offset, origin, transaction))
        case .position(let number): return .int8(try transaction.openObjects[number].position)
        case .truncate(let number, let length):
            try truncate(number, length, transaction)
            return .int4(0)
        case .bytes(let oid, let start, let count): return .bytea(try bytes(of: oid, start, count, transaction))
        case .put(let oid, let position, let bytes):
            try check(oid, [.write, .read], transaction, transaction.rows.latestSnapshot().snapshot)
            try checkSeek(position)
            try write(bytes, to: oid, at: position, transaction)
            return .text("")
        }
    }

    // Objects

    private func create(_ wanted: OID, _ transaction: MemoryTransaction) throws(PostgresError) -> OID {
        let latest = transaction.rows.latestSnapshot()
        let oid = wanted == .invalid ? storage.freeOID(for: latest.snapshot) : wanted
        let user = session.currentUser
        let object = LargeObjectDefinition(
            oid: oid,
            owner: user == transaction.state.model.owner ? nil : user,
            privileges: nil
        )
        try change(.insert(object.row), in: storage.objects, transaction)
        return oid
    }

    private func remove(_ oid: OID, _ transaction: MemoryTransaction) throws(PostgresError) {
        let latest = transaction.rows.latestSnapshot()
        guard let (object, row) = storage.find(oid, for: latest.snapshot) else { throw Self.missing(oid) }
        if !isCompatible, !transaction.catalog.owns(session.currentUser, objectOf: object.owner) {
            throw PostgresError(.insufficientPrivilege, "must be owner of large object \(oid)")
        }
        try change(.delete(row), in: storage.objects, transaction)
        for (_, row) in storage.pages(of: oid, for: latest.snapshot) {
            try change(.delete(row), in: storage.pages, transaction)
        }
        transaction.openObjects.closeAll(of: oid)
        guard transaction.state.model.largeObjectComments[oid] != nil else { return }
        if !transaction.mayChangeModel {
            let (locks, request) = (database.locks, transaction.definitionsLock)
            if !locks.tryAcquire(request) { try wait { try await locks.acquire(request) } }
            transaction.hasLockedDefinitions()
        }
        transaction.changeLockedModel { $0.largeObjectComments[oid] = nil }
    }

    /// Changes the row of an object, or removes it with all that it has.
    func apply(_ object: LargeObjectDefinition) throws(PostgresError) {
        let transaction = try currentTransaction()
        let latest = transaction.rows.latestSnapshot()
        guard let (_, row) = storage.find(object.oid, for: latest.snapshot) else { throw Self.missing(object.oid) }
        try change(.update(row, to: object.row), in: storage.objects, transaction)
    }

    /// Whether there are no privileges of large objects, as before PostgreSQL 9.0.
    private var isCompatible: Bool { session.setting("lo_compat_privileges") == "on" }

    static func missing(_ oid: OID) -> PostgresError {
        PostgresError("42704", "large object \(oid) does not exist")
    }

    /// Refuses an object that there is not, or that the user may not use in this way.
    private func check(
        _ oid: OID,
        _ modes: LargeObjectRequest.Modes,
        _ transaction: MemoryTransaction,
        _ snapshot: Snapshot
    ) throws(PostgresError) {
        guard let (object, _) = storage.find(oid, for: snapshot) else { throw Self.missing(oid) }
        guard !isCompatible else { return }
        let wanted: [(LargeObjectRequest.Modes, Privileges)] = [(.read, .select), (.write, .update)]
        for (mode, privilege) in wanted where modes.contains(mode) {
            guard !transaction.catalog.allows(session.currentUser, privilege, on: object) else { continue }
            throw PostgresError(.insufficientPrivilege, "permission denied for large object \(oid)")
        }
    }

    // Descriptors

    private func open(
        _ oid: OID,
        _ wanted: LargeObjectRequest.Modes,
        _ transaction: MemoryTransaction
    ) throws(PostgresError) -> Int32 {
        let writes = wanted.contains(.write)
        // Who writes reads, too, and reads what there is by now.
        let modes: LargeObjectRequest.Modes = writes ? [.read, .write] : .read
        let latest = transaction.rows.latestSnapshot()
        let reading = writes ? nil : (hold: transaction.rows.currentHold(), snapshot: transaction.rows.snapshot)
        try check(oid, modes, transaction, reading?.snapshot ?? latest.snapshot)
        return transaction.openObjects.add(
            LargeObjectDescriptors.Descriptor(
                object: oid,
                modes: modes,
                snapshot: reading,
                depth: transaction.depth
            )
        )
    }

    private func read(
        _ number: Int32,
        _ count: Int32,
        _ transaction: MemoryTransaction
    ) throws(PostgresError) -> [UInt8] {
        let descriptor = try transaction.openObjects[number]
        let latest = transaction.rows.latestSnapshot()
        let bytes = storage.bytes(
            of: descriptor.object,
            from: descriptor.position,
            count: Int64(count),
            for: descriptor.snapshot?.snapshot ?? latest.snapshot
        )
        transaction.openObjects.move(number, to: descriptor.position + Int64(bytes.count))
        return bytes
    }

    /// A descriptor that may write.
    func writing(
        _ number: Int32,
        _ transaction: MemoryTransaction
    ) throws(PostgresError) -> LargeObjectDescriptors.Descriptor {
        let descriptor = try transaction.openObjects[number]
        guard descriptor.modes.contains(.write) else {
            throw PostgresError("55000", "large object descriptor \(number) was not opened for writing")
        }
        return descriptor
    }

    private func write(
        _ number: Int32,
        _ bytes: [UInt8],
        _ transaction: MemoryTransaction
    ) throws(PostgresError) -> Int32 {
        let descriptor = try writing(number, transaction)
        try write(bytes, to: descriptor.object, at: descriptor.position, transaction)
        transaction.openObjects.move(number, to: descriptor.position + Int64(bytes.count))
        return Int32(clamping: bytes.count)
    }

    private func seek(
        _ number: Int32,
        _ offset: Int64,
        _ origin: LargeObjectRequest.Origin,
        _ transaction: MemoryTransaction
    ) throws(PostgresError) -> Int64 {
        let descriptor = try transaction.openObjects[number]
        let base: Int64
        switch origin {
        case .start: base = 0
        case .current: base = descriptor.position
        case .end:
            let latest = transaction.rows.latestSnapshot()
            base = storage.size(of: descriptor.object, for: descriptor.snapshot?.snapshot ?? latest.snapshot)
        }
        let position = base &+ offset
        try checkSeek(position)
        transaction.openObjects.move(number, to: position)
        return position
    }

    private func checkSeek(_ position: Int64) throws(PostgresError) {
        guard position < 0 || position > LargeObjectStorage.maximumSize else { return }
        throw PostgresError("22023", "invalid large object seek target: \(position)")
    }

    private func bytes(
        of oid: OID,
        _ start: Int64,
        _ count: Int32?,
        _ transaction: MemoryTransaction
    ) throws(PostgresError) -> [UInt8] {
        let snapshot = transaction.rows.snapshot
        try check(oid, .read, transaction, snapshot)
        let size = storage.size(of: oid, for: snapshot)
        let rest = size > start ? size - max(start, 0) : 0
        let wanted = min(rest, count.map(Int64.init) ?? .max)
        guard wanted <= 0x3FFF_FFFF - 4 else {
            throw PostgresError("54000", "large object read request is too large")
        }
        try checkSeek(start)
        return storage.bytes(of: oid, from: start, count: wanted, for: snapshot)
    }
}
