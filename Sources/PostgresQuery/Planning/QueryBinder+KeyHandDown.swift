import PostgresCatalog
import PostgresWire

extension QueryBinder {
    /// Fewer rows than these are read whole.
    static let fewestKeyedRows = 200.0
    /// The most keys that a handler is asked for at once.
    private static let mostKeys = 10_000.0

    /// How the keys of a join's hashed side go along with the scan that passes by; nil where they would not help: the scan
    /// has no index by a key, or has few rows beside those that are hashed.
    ///
    /// - Parameter keys: The equal expressions of both sides.
    func keyHandDown(
        to passing: Planned,
        from held: Planned,
        _ keys: [(passing: BoundExpression, held: BoundExpression)]
    ) -> KeyHandDown? {
        guard keptDepth == 0, let scan = passing.scan, scans.indices.contains(scan.rawValue),
            passing.estimate.rows >= Self.fewestKeyedRows, passing.estimate.rows >= held.estimate.rows * 8,
            let best = lookupKey(keys, in: scans[scan.rawValue].template.relationOID)
        else { return nil }
        let limit = Int(min(passing.estimate.rows / 8, Self.mostKeys))
        scans[scan.rawValue].joinKey = best.column
        return KeyHandDown(scan: scan, column: best.column, key: best.key, limit: limit)
    }

    /// The key by which a relation has an index, a unique one where there is one.
    ///
    /// - Parameter keys: The equal expressions of the relation and of the other side.
    func lookupKey(
        _ keys: [(passing: BoundExpression, held: BoundExpression)],
        in relation: OID
    ) -> (key: Int, column: Int)? {
        guard let table = environment.catalog.model.tables[relation] else { return nil }
        let usable = keys.indices.compactMap { key -> (key: Int, column: Int, isUnique: Bool)? in
            guard let id = keys[key].passing.relabelledColumn, table.columns.indices.contains(id.column) else {
                return nil
            }
            let column = table.columns[id.column]
            let type = keys[key].held.type
            let isSame = column.type == type || column.type.isInteger && type.isInteger
            let indexes = table.indexes.filter { $0.predicate == nil && $0.elements.first?.column == column.name }
            guard isSame, column.type != .bpchar, !indexes.isEmpty else { return nil }
            return (key, id.column, indexes.contains { $0.isUnique && $0.elements.count == 1 })
        }
        return (usable.first(where: \.isUnique) ?? usable.first).map { ($0.key, $0.column) }
    }
}

extension PostgresType {
    fileprivate var isInteger: Bool { self == .int2 || self == .int4 || self == .int8 }
}

extension BoundExpression {
    /// The column that the expression is, perhaps under another name of its type.
    var relabelledColumn: ColumnID? {
        switch kind {
        case .column(let id): id
        case .relabel(let operand), .collate(let operand, _): operand.relabelledColumn
        default: nil
        }
    }
}
