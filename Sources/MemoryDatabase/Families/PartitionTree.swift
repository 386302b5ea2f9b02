import PostgresCatalog
import PostgresProto
import PostgresQuery
import PostgresWire

/// A partitioned table with what finds the partition that a row belongs into, and with the partitions below.
final class PartitionTree: Sendable {
    /// What rows of a partition are kept in.
    enum Content: Sendable {
        case table
        case tree(PartitionTree)
    }

    /// A partition.
    struct Part: Sendable {
        var definition: TableDefinition
        var boundary: PartitionBoundary
        var mapping: ColumnMapping
        var content: Content
    }

    let definition: TableDefinition
    let key: PartitionKey
    /// The partitions in the order of their bounds, the default last.
    let parts: [Part]
    /// The places of the key's columns; nil for those that are expressions.
    let places: [Int?]
    private let types: [PostgresType]
    private let expressions: RowExpressions?
    private let defaultPart: Int?
    /// For a list: the values in their order, each with its partition.
    private let values: [(value: PostgresValue, part: Int)]
    private let nullPart: Int?

    /// The partitions of a table; nil where it has no key to divide it by.
    ///
    /// - Throws: what the expressions of the key and of the bounds say.
    init?(_ definition: TableDefinition, in model: CatalogModel, _ catalog: CatalogSnapshot) throws(PostgresError) {
        guard let key = definition.partitionKey else { return nil }
        self.definition = definition
        self.key = key
        places = key.elements.map { element in
            element.column.flatMap { name in definition.columns.firstIndex { $0.name == name } }
        }
        types = key.elements.map { element in
            element.column.flatMap { definition.column($0)?.type } ?? element.type ?? .text
        }
        let texts = key.elements.compactMap(\.expression)
        expressions = texts.isEmpty ? nil : try RowExpressions(texts, over: definition.name, in: catalog)
        let children = model.children(of: definition.name).filter(\.isPartition)
        let boundaries = try PartitionBoundary.read(
            children.map { $0.partitionBound ?? "DEFAULT" },
            of: definition,
            in: catalog
        )
        var parts: [Part] = []
        for (child, boundary) in zip(children, boundaries) {
            let below = try PartitionTree(child, in: model, catalog)
            parts.append(
                Part(
                    definition: child,
                    boundary: boundary,
                    mapping: ColumnMapping(from: definition.columns, to: child.columns),
                    content: below.map { .tree($0) } ?? .table
                )
            )
        }
        parts.sort { PartitionBoundary.isOrdered($0.boundary, before: $1.boundary) }
        self.parts = parts
        defaultPart = parts.firstIndex { if case .default = $0.boundary { true } else { false } }
        var values: [(value: PostgresValue, part: Int)] = []
        var nullPart: Int?
        for (index, part) in parts.enumerated() {
            guard case .list(let list) = part.boundary else { continue }
            for value in list {
                if value.isNull { nullPart = index } else { values.append((value, index)) }
            }
        }
        self.values = values.sorted { ValueOrder.compareNullsLast($0.value, $1.value) < 0 }
        self.nullPart = nullPart
    }

    /// The values of the key in a row of the table.
    func keyValues(of row: [PostgresValue], in session: Session) throws(PostgresError) -> [PostgresValue] {
        guard let expressions else { return places.map { $0.map { row.value(at: $0) } ?? .null } }
        var computed = try expressions.values(of: row, in: session)[...]
        return places.map { place in place.map { row.value(at: $0) } ?? computed.popFirst() ?? .null }
    }

    /// The partition that a key belongs into; nil where there is none.
    func part(for key: [PostgresValue]) throws(PostgresError) -> Int? {
        switch self.key.strategy {
        case .list: return listPart(key.first ?? .null) ?? defaultPart
        case .range: return key.contains(where: \.isNull) ? defaultPart : rangePart(key) ?? defaultPart
        case .hash:
            let hash = try HashPartitionFunctions.hash(key, types)
            return parts.firstIndex { part in
                guard case .hash(let modulus, let remainder) = part.boundary, modulus > 0 else { return false }
                return hash % modulus == remainder
            }
        }
    }

    private func listPart(_ value: PostgresValue) -> Int? {
        if value.isNull { return nullPart }
        var (low, high) = (0, values.count)
        while low < high {
            let middle = (low + high) / 2
            let order = ValueOrder.compareNullsLast(values[middle].value, value)
            if order == 0 { return values[middle].part }
            if order < 0 { low = middle + 1 } else { high = middle }
        }
        return nil
    }

    private func rangePart(_ key: [PostgresValue]) -> Int? {
        // The last partition that does not begin above the key is the only one that can have it.
        var (low, high) = (0, defaultPart ?? parts.count)
        while low < high {
            let middle = (low + high) / 2
            guard case .range(let from, _) = parts[middle].boundary else { return nil }
            if PartitionBoundary.compare(from, to: key) <= 0 { low = middle + 1 } else { high = middle }
        }
        guard low > 0, case .range(_, let to) = parts[low - 1].boundary else { return nil }
        return PartitionBoundary.compare(to, to: key) > 0 ? low - 1 : nil
    }
}

extension PartitionBoundary {
    /// The order in which PostgreSQL reads partitions: by their bounds, the default last.
    static func isOrdered(_ left: PartitionBoundary, before right: PartitionBoundary) -> Bool {
        switch (left, right) {
        case (.default, _): return false
        case (_, .default): return true
        case (.range(let left, _), .range(let right, _)): return compare(left, right) < 0
        case (.list(let left), .list(let right)):
            guard let first = least(left) else { return false }
            guard let second = least(right) else { return true }
            return ValueOrder.compareNullsLast(first, second) < 0
        case (.hash(let left, let first), .hash(let right, let second)): return (left, first) < (right, second)
        case (.range, _), (.list, _), (.hash, _): return false
        }
    }

    private static func least(_ values: [PostgresValue]) -> PostgresValue? {
        values.filter { !$0.isNull }.min { ValueOrder.compareNullsLast($0, $1) < 0 }
    }
}
