import PostgresCatalog
import PostgresProto
import PostgresQuery
import PostgresWire

/// What ANALYZE and VACUUM find out about tables.
extension MemoryHandler {
    /// Counts the rows of tables and takes note of the numbers and of the pages that PostgreSQL would need for them.
    func countRows(of tables: [OID], _ transaction: MemoryTransaction) async throws {
        var counts: [OID: RowCount] = [:]
        let environment = makeEnvironment(transaction.catalog)
        for table in tables {
            guard let definition = transaction.state.model.tables[table],
                let storage = transaction.state.storages[table]
            else { continue }
            var count = RowCount(definition, storage.indexes)
            var position = ScanPosition.place(0)
            let snapshot = transaction.rows.latestSnapshot()
            while case .place(let place) = position {
                let (found, next) = storage.rows(from: place, limit: 1024, for: snapshot.snapshot, isCounted: false)
                for row in found { count.add(row.values) }
                position = next
                try environment.checkCancellation()
            }
            counts[table] = count
        }
        guard !counts.isEmpty else { return }
        let found = counts
        try await transaction.changeModel(of: found.keys) { model in
            for (oid, count) in found.sorted(by: { $0.key < $1.key }) {
                guard var table = model.tables[oid] else { continue }
                count.enter(into: &table)
                model.put(table)
            }
        }
    }
}

/// The rows of a table as they are counted, with the room that they take in PostgreSQL's pages.
struct RowCount {
    private static let pageSize = 8192
    /// What of a page is left for rows and their places.
    private static let room = 8168

    private var rows = 0
    private var pages = 0
    private var used = RowCount.room
    private var keyLengths: [Int]
    private var entryCounts: [Int]
    /// The parts of the keys of indexes: numbers of columns and, behind all of these, of expressions.
    private var keys: [[Int]] = []
    /// What makes the keys of indexes that leave rows out or are over expressions.
    private var keyMakers: [TableIndex.KeyMaker?] = []
    private let columnCount: Int
    private var lengths: [Int?] = []
    private var alignments: [Int] = []

    /// Counts rows of a table with these indexes.
    init(_ table: TableDefinition, _ indexes: [TableIndex]) {
        columnCount = table.columns.count
        keyLengths = Array(repeating: 0, count: table.indexes.count)
        entryCounts = keyLengths
        for column in table.columns { addPart(column.type) }
        for index in table.indexes {
            let isPlain = index.predicate == nil && index.elements.allSatisfy { $0.column != nil }
            keyMakers.append(isPlain ? nil : indexes.first { $0.id == index.oid }?.makeKey)
            let included = index.includedColumns.map { IndexDefinition.Element(column: $0) }
            keys.append(
                (index.elements + included).map { element in
                    if let name = element.column { return table.columns.firstIndex { $0.name == name } ?? -1 }
                    addPart(element.type ?? .text)
                    return lengths.count - 1
                }
            )
        }
    }

    private mutating func addPart(_ type: PostgresType) {
        let facts = BuiltInCatalog.shared.type(type.oid)
        lengths.append(facts.flatMap { $0.length > 0 ? Int($0.length) : nil })
        switch facts?.length ?? -1 {
        case 1, 64: alignments.append(1)
        case 2: alignments.append(2)
        case 8, 16: alignments.append(facts?.oid == 2950 ? 1 : 8)
        default: alignments.append(4)
        }
    }

    /// Counts a row.
    mutating func add(_ values: [PostgresValue]) {
        rows += 1
        let hasNull = values.contains(.null)
        let header = Self.aligned(23 + (hasNull ? (values.count + 7) / 8 : 0), to: 8)
        let length = Self.aligned(header + dataLength(values.indices.map { $0 }, values), to: 8) + 4
        if used + length > Self.room {
            pages += 1
            used = 0
        }
        used += length
        for (position, parts) in keys.enumerated() {
            guard let makeKey = keyMakers[position] else {
                addEntry(position, parts, values)
                continue
            }
            guard let key = try? makeKey(values) else { continue }
            var made = values + Array(repeating: .null, count: max(lengths.count - values.count, 0))
            for (part, value) in zip(parts, key.values) where part >= columnCount { made[part] = value }
            addEntry(position, parts, made)
        }
    }

    private mutating func addEntry(_ position: Int, _ parts: [Int], _ values: [PostgresValue]) {
        entryCounts[position] += 1
        keyLengths[position] += 12 + Self.aligned(dataLength(parts, values), to: 8)
    }

    /// Writes the numbers into a table's definition.
    func enter(into table: inout TableDefinition) {
        table.rowEstimate = Float(rows)
        table.pageEstimate = Int32(clamping: pages)
        for position in table.indexes.indices where position < keyLengths.count {
            table.indexes[position].rowEstimate = Float(entryCounts[position])
            let pages = Self.indexPages(keyLengths[position], table.indexes[position].method)
            table.indexes[position].pageEstimate = Int32(clamping: pages)
        }
    }

    /// The pages of a B-tree whose entries have this length: leaves that are nine tenths full, a root above more than one
    /// of them, and the page that says where the root is.
    ///
    /// One of another kind has at least the pages that it begins with.
    private static func indexPages(_ length: Int, _ method: String) -> Int {
        switch method {
        // A page that says where the ranges of pages are found, and one for the ranges of even a large table.
        case "brin": return 3
        case "hash": return max(treePages(length), 4)
        case "spgist": return max(treePages(length), 3)
        case "gin": return max(treePages(length), 2)
        default: return treePages(length)
        }
    }

    private static func treePages(_ length: Int) -> Int {
        guard length > 0 else { return 1 }
        let leaves = max((length * 10 + room * 9 - 1) / (room * 9), 1)
        return leaves + (leaves > 1 ? 1 + leaves / 300 : 0) + 1
    }

    private func dataLength(_ columns: [Int], _ values: [PostgresValue]) -> Int {
        var length = 0
        for column in columns {
            guard values.indices.contains(column), values[column] != .null else { continue }
            if let fixed = lengths[column] {
                length = Self.aligned(length, to: alignments[column]) + fixed
            } else if let fixed = values[column].fixedSize {
                length = Self.aligned(length, to: values[column].alignment) + fixed
            } else {
                let bytes = values[column].payloadSize
                length = bytes < 127 ? length + bytes + 1 : Self.aligned(length, to: 4) + bytes + 4
            }
        }
        return length
    }

    private static func aligned(_ length: Int, to unit: Int) -> Int { PostgresValue.aligned(length, to: unit) }
}
