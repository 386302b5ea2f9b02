package import PostgresWire
import Synchronization

/// The rows of a relation with an index for each column that rows were looked for by.
///
/// Rows that begin with those of another relation share its indexes: what PostgreSQL itself brings is indexed once per
/// process, and only what users add is indexed for each snapshot.
package final class IndexedRows: CatalogRows {
    /// The rows.
    package let rows: [[PostgresValue]]
    private let base: IndexedRows?
    private let indexes = Mutex<[Int: [PostgresValue: [Int]]]>([:])

    /// These rows, without an index yet; the first of them are those of `base`.
    package init(_ rows: [[PostgresValue]], base: IndexedRows? = nil) {
        self.rows = rows
        self.base = base
    }

    package var count: Int { rows.count }

    package func pieces() -> AnyIterator<[[PostgresValue]]> {
        var isGiven = false
        return AnyIterator {
            if isGiven { return nil }
            isGiven = true
            return self.rows
        }
    }

    package func isSearchable(_ column: Int) -> Bool { true }

    package func isIndexed(_ column: Int) -> Bool { true }

    package func findsOthersThanZero(_ column: Int) -> Bool { false }

    package func findOthersThanZero(_ column: Int, isComparable: Bool) -> [FoundRow] {
        rows.enumerated().filter { $0.element.hasOID(at: column) }.map {
            FoundRow(position: $0.offset, values: $0.element)
        }
    }

    package func estimate(_ column: Int, _ value: PostgresValue?) -> Int {
        let index = index(of: column)
        if let value { return index.positions(of: value).count }
        return index.valueCount == 0 ? 0 : (rows.count &+ index.valueCount &- 1) / index.valueCount
    }

    package func find(_ column: Int, _ value: PostgresValue, isComparable: Bool) -> [FoundRow] {
        index(of: column).positions(of: value).map { FoundRow(position: $0, values: rows[$0]) }
    }

    package func findsTexts(_ column: Int, beginningWith beginning: String) -> Bool { false }

    package func estimate(_ column: Int, beginningWith beginning: String) -> Int {
        find(column, beginningWith: beginning, isComparable: false).count
    }

    package func find(_ column: Int, beginningWith beginning: String, isComparable: Bool) -> [FoundRow] {
        var found: [FoundRow] = []
        for (position, row) in rows.enumerated() where row.indices.contains(column) {
            if row[column].begins(with: beginning) { found.append(FoundRow(position: position, values: row)) }
        }
        return found
    }

    /// The index of a column, made by the first who asks.
    package func index(of column: Int) -> ColumnIndex {
        let below = base?.index(of: column)
        let own = indexes.withLock { indexes in
            if let index = indexes[column] { return index }
            let start = base?.rows.count ?? 0
            var index: [PostgresValue: [Int]] = [:]
            index.reserveCapacity(rows.count &- start)
            for position in start..<max(start, rows.count) where rows[position].indices.contains(column) {
                let value = rows[position][column]
                if value != .null { index[value.key, default: []].append(position) }
            }
            indexes[column] = index
            return index
        }
        return ColumnIndex(below: below?.parts ?? [], own: own)
    }
}

/// Where the rows with a value in one column stand.
package struct ColumnIndex: Sendable {
    fileprivate let parts: [[PostgresValue: [Int]]]

    fileprivate init(below: [[PostgresValue: [Int]]], own: [PostgresValue: [Int]]) {
        parts = own.isEmpty ? below : below + [own]
    }

    /// How many values the column has.
    package var valueCount: Int { parts.reduce(0) { $0 &+ $1.count } }

    /// The positions of the rows with this value, ascending; NULL equals nothing.
    package func positions(of value: PostgresValue) -> [Int] {
        let key = value.key
        var found: [Int] = []
        for part in parts {
            guard let more = part[key] else { continue }
            if found.isEmpty { found = more } else { found += more }
        }
        return found
    }
}

extension [PostgresValue] {
    /// Whether a row has another OID than 0 in a column.
    func hasOID(at column: Int) -> Bool { indices.contains(column) && self[column].identifier != .invalid }
}

extension PostgresValue {
    /// The value by which a row is looked for, equal for values that SQL's `=` finds equal: whole numbers of any size,
    /// identifiers without the name they are shown under, texts by their bytes.
    package var key: PostgresValue {
        switch self {
        case .int2(let value): .int8(Int64(value))
        case .int4(let value): .int8(Int64(value))
        case .object(let oid, name: _): .oid(oid)
        case .text(let text): text.utf8.contains { $0 >= 0x80 } ? .bytea(Array(text.utf8)) : self
        default: self
        }
    }
}
