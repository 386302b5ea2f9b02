import PostgresCatalog
import PostgresWire
import Synchronization

/// The large objects of a database: who owns them, and their bytes in pages as `pg_largeobject` shows them.
///
/// Both are rows of tables like all others, so that they come and go with transactions and are seen by snapshots. A page
/// that was never written is not there, and reads as zeros.
final class LargeObjectStorage: Sendable {
    /// The bytes of a page.
    static let pageSize = 2048
    /// The most bytes of an object.
    static let maximumSize = Int64(Int32.max) * Int64(pageSize)
    private static let objectIndex: OID = 2996
    private static let pageIndex: OID = 2683

    /// Owners and privileges.
    let objects: TableStorage
    /// The bytes.
    let pages: TableStorage
    private let nextOID = Mutex(OID.firstUserObject.rawValue)

    init(clock: CommitClock) {
        let objectKey = TableIndex(
            id: Self.objectIndex,
            name: "pg_largeobject_metadata_oid_index",
            columns: [0],
            uniqueness: .immediate,
            dependsOn: [0]
        ) { values in Self.key(of: values) }
        let pageKey = TableIndex(
            id: Self.pageIndex,
            name: "pg_largeobject_loid_pn_index",
            columns: [0, 1],
            uniqueness: .immediate,
            dependsOn: [0, 1]
        ) { values in Self.pageKey(of: values) }
        objects = TableStorage(clock: clock, indexes: [objectKey])
        pages = TableStorage(clock: clock, indexes: [pageKey])
    }

    /// The same objects for another database.
    init(copying other: LargeObjectStorage, clock: CommitClock) {
        objects = TableStorage(copying: other.objects, clock: clock)
        pages = TableStorage(copying: other.pages, clock: clock)
        let next = other.nextOID.withLock { $0 }
        nextOID.withLock { $0 = next }
    }

    private static func key(of row: [PostgresValue]) -> IndexKey? {
        guard case .oid(let oid)? = row.first else { return nil }
        return .integer(Int64(oid.rawValue))
    }

    private static func pageKey(of row: [PostgresValue]) -> IndexKey? {
        guard let page = StoredPage(row) else { return nil }
        return pageKey(page.object, page.number)
    }

    /// An object's OID above the number of the page.
    private static func pageKey(_ object: OID, _ page: Int32) -> IndexKey {
        .integer(Int64(object.rawValue) << 32 | Int64(page))
    }

    /// An OID that no object has, as far as anyone can see.
    func freeOID(for snapshot: Snapshot) -> OID {
        while true {
            let oid = nextOID.withLock { next -> OID in
                let oid = OID(rawValue: next)
                next = next == .max ? OID.firstUserObject.rawValue : next + 1
                return oid
            }
            if find(oid, for: snapshot) == nil { return oid }
        }
    }

    /// An object with its row.
    func find(_ oid: OID, for snapshot: Snapshot) -> (object: LargeObjectDefinition, row: FoundRow)? {
        let range = IndexRange.equal(to: .integer(Int64(oid.rawValue)))
        let found = objects.rows(in: range, of: Self.objectIndex, limit: 1, for: snapshot).rows.first
        guard let found, let object = LargeObjectDefinition(row: found.values) else { return nil }
        return (object, found)
    }

    /// The objects in the order of their OIDs.
    func all(for snapshot: Snapshot) -> [LargeObjectDefinition] {
        objects.rows(in: .all, of: Self.objectIndex, for: snapshot).rows.compactMap {
            LargeObjectDefinition(row: $0.values)
        }
    }

    /// The rows of all pages, in order.
    func allPages(for snapshot: Snapshot) -> [[PostgresValue]] {
        pages.rows(in: .all, of: Self.pageIndex, for: snapshot).rows.map(\.values)
    }

    /// Some pages of an object that there are, in order or from the last one on.
    func pages(
        of object: OID,
        _ numbers: ClosedRange<Int32> = 0...Int32.max,
        isDescending: Bool = false,
        limit: Int = .max,
        for snapshot: Snapshot
    ) -> [(page: StoredPage, row: FoundRow)] {
        let range = IndexRange(
            lower: IndexBound(key: Self.pageKey(object, numbers.lowerBound), isInclusive: true),
            upper: IndexBound(key: Self.pageKey(object, numbers.upperBound), isInclusive: true)
        )
        let found = pages.rows(
            in: range,
            of: Self.pageIndex,
            isDescending: isDescending,
            limit: limit,
            for: snapshot
        )
        return found.rows.compactMap { row in StoredPage(row.values).map { ($0, row) } }
    }

    /// How many bytes an object has.
    func size(of object: OID, for snapshot: Snapshot) -> Int64 {
        guard let last = pages(of: object, isDescending: true, limit: 1, for: snapshot).first?.page else { return 0 }
        return last.start + Int64(last.bytes.count)
    }

    /// The bytes of a part of an object, as far as it goes.
    func bytes(of object: OID, from start: Int64, count: Int64, for snapshot: Snapshot) -> [UInt8] {
        guard count > 0, start >= 0, start < Self.maximumSize else { return [] }
        let end = start + min(count, Self.maximumSize - start)
        let first = Int32(clamping: start / Int64(Self.pageSize))
        let last = Int32(clamping: (end - 1) / Int64(Self.pageSize))
        var bytes: [UInt8] = []
        for (page, _) in pages(of: object, first...last, for: snapshot) {
            let position = start + Int64(bytes.count)
            // What was never written are zeros.
            if page.start > position { bytes += repeatElement(0, count: Int(page.start - position)) }
            let skipped = Int(max(position - page.start, 0))
            let wanted = Int(min(Int64(page.bytes.count), end - page.start))
            if skipped < wanted { bytes += page.bytes[skipped..<wanted] }
        }
        let rest = min(end, size(of: object, for: snapshot)) - start - Int64(bytes.count)
        if rest > 0 { bytes += repeatElement(0, count: Int(rest)) }
        return bytes
    }
}

/// A row of `pg_largeobject`.
struct StoredPage: Sendable {
    var object: OID
    var number: Int32
    var bytes: [UInt8]

    init(object: OID, number: Int32, bytes: [UInt8]) {
        self.object = object
        self.number = number
        self.bytes = bytes
    }

    init?(_ row: [PostgresValue]) {
        guard row.count == 3, case .oid(let object) = row[0], case .int4(let number) = row[1],
            case .bytea(let bytes) = row[2]
        else { return nil }
        self.init(object: object, number: number, bytes: bytes)
    }

    /// Where its first byte is in the object.
    var start: Int64 { Int64(number) * Int64(LargeObjectStorage.pageSize) }

    var row: [PostgresValue] { [.oid(object), .int4(number), .bytea(bytes)] }
}

extension LargeObjectDefinition {
    /// The object that a row is about.
    init?(row: [PostgresValue]) {
        guard row.count == 3, case .oid(let oid) = row[0] else { return nil }
        self.init(oid: oid)
        if case .text(let name) = row[1] { owner = name }
        guard case .array(let list) = row[2] else { return }
        privileges = AccessList(
            list.elements.compactMap { element in
                guard case .text(let text) = element else { return nil }
                return AccessItem(text: text)
            }
        )
    }

    /// Its row.
    var row: [PostgresValue] {
        let list = privileges.map { list in
            PostgresValue.array(PostgresArray(list.texts.map { .text($0) }, of: .text))
        }
        return [.oid(oid), owner.map { .text($0) } ?? .null, list ?? .null]
    }
}
