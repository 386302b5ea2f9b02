import PostgresCatalog
import PostgresProto
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Which rows belong into a partition, as its bound says.
enum PartitionBoundary: Sendable {
    /// One value of an end of a range.
    enum End: Sendable {
        case minimum
        case value(PostgresValue)
        case maximum
    }

    /// Those that belong into no other.
    case `default`
    /// Those whose key is one of these values, NULL among them where it is meant.
    case list([PostgresValue])
    /// Those whose key is not below the first end and below the second.
    case range(from: [End], to: [End])
    /// Those whose key's hash leaves this remainder.
    case hash(modulus: UInt64, remainder: UInt64)

    /// The boundaries that these texts stand for, as `TableDefinition.partitionBound` has them.
    ///
    /// - Throws: what the expressions of the bounds say.
    static func read(
        _ texts: [String],
        of parent: TableDefinition,
        in catalog: CatalogSnapshot
    ) throws(PostgresError) -> [PartitionBoundary] {
        guard let key = parent.partitionKey else { return [] }
        let types = key.elements.map { element in
            element.column.flatMap { parent.column($0)?.type } ?? element.type ?? .text
        }
        var reader = BoundReader(types.map { catalog.formatType($0.oid, searchPath: ["pg_catalog"]) })
        let found = texts.map { reader.read($0) }
        let values = try reader.values(over: parent, in: catalog)
        return found.map { $0.boundary(values) }
    }

    /// Negative where an end lies below a key, positive where above it; an end is never equal to a longer key.
    static func compare(_ end: [End], to key: [PostgresValue]) -> Int {
        for (end, value) in zip(end, key) {
            switch end {
            case .minimum: return -1
            case .maximum: return 1
            case .value(let bound):
                let order = ValueOrder.compareNullsLast(bound, value)
                if order != 0 { return order }
            }
        }
        return 0
    }

    /// The order of two ends.
    static func compare(_ left: [End], _ right: [End]) -> Int {
        for (left, right) in zip(left, right) {
            switch (left, right) {
            case (.minimum, .minimum), (.maximum, .maximum): return 0
            case (.minimum, _), (_, .maximum): return -1
            case (.maximum, _), (_, .minimum): return 1
            case (.value(let left), .value(let right)):
                let order = ValueOrder.compareNullsLast(left, right)
                if order != 0 { return order }
            }
        }
        return 0
    }
}

/// Collects the expressions of bounds, so that all of them are computed at once.
private struct BoundReader {
    /// A bound whose values are not computed yet.
    enum Found {
        enum End {
            case minimum, maximum
            case expression(Int)
        }

        case `default`
        case list([Int])
        case range(from: [End], to: [End])
        case hash(modulus: UInt64, remainder: UInt64)

        func boundary(_ values: [PostgresValue]) -> PartitionBoundary {
            func end(_ end: End) -> PartitionBoundary.End {
                switch end {
                case .minimum: .minimum
                case .maximum: .maximum
                case .expression(let index): .value(values.value(at: index))
                }
            }
            return switch self {
            case .default: .default
            case .list(let indexes): .list(indexes.map { values.value(at: $0) })
            case .range(let from, let to): .range(from: from.map(end), to: to.map(end))
            case .hash(let modulus, let remainder): .hash(modulus: modulus, remainder: remainder)
            }
        }
    }

    private let types: [String]
    private var expressions: [String] = []

    init(_ types: [String]) { self.types = types }

    mutating func read(_ text: String) -> Found {
        guard let parsed = Parser().parse("CREATE TABLE p PARTITION OF t \(text)").first, parsed.firstError == nil,
            case .definition(.createTable(let table)) = parsed.statement, let bound = table.bound
        else { return .default }
        switch bound {
        case .default: return .default
        case .list(let values): return .list(values.map { add($0, 0) })
        case .range(let from, let to): return .range(from: ends(from), to: ends(to))
        case .hash(let modulus, let remainder):
            return .hash(modulus: UInt64(clamping: modulus), remainder: UInt64(clamping: remainder))
        }
    }

    private mutating func ends(_ values: [Expression]) -> [Found.End] {
        var ends: [Found.End] = []
        for (index, value) in values.enumerated() {
            switch value.rangeEnd {
            case "minvalue"?: ends.append(.minimum)
            case "maxvalue"?: ends.append(.maximum)
            default: ends.append(.expression(add(value, index)))
            }
        }
        return ends
    }

    private mutating func add(_ value: Expression, _ key: Int) -> Int {
        let type = types.indices.contains(key) ? types[key] : "text"
        expressions.append("CAST(\(value.sql) AS \(type))")
        return expressions.count - 1
    }

    func values(over table: TableDefinition, in catalog: CatalogSnapshot) throws(PostgresError) -> [PostgresValue] {
        guard !expressions.isEmpty else { return [] }
        let row = [PostgresValue](repeating: .null, count: table.columns.count)
        return try RowExpressions(expressions, over: table.name, in: catalog).values(of: row)
    }
}

extension Expression {
    /// The word MINVALUE or MAXVALUE, in small letters.
    fileprivate var rangeEnd: String? {
        guard case .column(let reference) = self, reference.parts.count == 1 else { return nil }
        let word = reference.parts[0].value.lowercased()
        return word == "minvalue" || word == "maxvalue" ? word : nil
    }
}
