import PostgresWire

extension LockManager {
    /// The rows of `pg_locks`: for each lock those who hold it, then those who wait for it.
    func rows() -> [[PostgresValue]] {
        entries().flatMap { tag, entry in
            let granted = entry.grants.map { row(tag, $0.session, $0.mode, isGranted: true) }
            return granted + entry.queue.map { row(tag, $0.session, $0.mode, isGranted: false) }
        }
    }

    /// The locks that every session has which reads `pg_locks`: on the relation that it reads, and on its own transaction.
    func readerRows(_ session: SessionNumber, relation: OID) -> [[PostgresValue]] {
        var transaction = row(.relation(relation), session, .exclusive, isGranted: true)
        transaction[0] = .text("virtualxid")
        transaction[1] = .null
        transaction[2] = .null
        transaction[5] = transaction[10]
        return [row(.relation(relation), session, .accessShare, isGranted: true), transaction].map { row in
            var row = row
            row[14] = .bool(true)
            return row
        }
    }

    private func row(
        _ tag: LockTag,
        _ session: SessionNumber,
        _ mode: LockMode,
        isGranted: Bool
    ) -> [PostgresValue] {
        var target = Array(repeating: PostgresValue.null, count: 10)
        let kind: String
        switch tag {
        case .transaction(let id):
            kind = "transactionid"
            target[5] = .text(String(UInt32(truncatingIfNeeded: id)))
        case .row(let relation, _, let place):
            kind = "tuple"
            target[0] = .oid(databaseOID)
            target[1] = .oid(relation)
            target[2] = .int4(Int32(truncatingIfNeeded: place >> 16))
            target[3] = .int2(Int16(truncatingIfNeeded: place & 0x7FFF))
        case .relation(let oid):
            kind = "relation"
            target[0] = .oid(databaseOID)
            target[1] = .oid(oid)
        case .definitions:
            kind = "relation"
            target[0] = .oid(databaseOID)
            target[1] = .oid(1259)
        case .advisory(let high, let low, let isPair):
            kind = "advisory"
            target[0] = .oid(databaseOID)
            target[6] = .oid(OID(high))
            target[7] = .oid(OID(low))
            target[8] = .int2(isPair ? 2 : 1)
        }
        target[9] = .text("\(session)/0")
        return [.text(kind)] + target
            + [session >= 0 ? .int4(session) : .null, .text(mode.name), .bool(isGranted), .bool(false), .null]
    }
}
