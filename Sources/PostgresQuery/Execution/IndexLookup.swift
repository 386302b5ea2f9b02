import PostgresCatalog
import PostgresWire

/// A search of a catalog relation by the index of a column.
struct IndexLookup: Sendable {
    /// What the column must equal.
    enum Operand: Sendable {
        /// One value.
        case value(any Evaluator)
        /// One of these values.
        case anyOf([any Evaluator])
        /// An element of an array.
        case element(any Evaluator)
    }

    /// The position of the column.
    var column: Int
    /// What it must equal.
    var operand: Operand

    /// The positions of the rows found; with values that repeat, in no order and more than once.
    func positions(
        _ row: [PostgresValue],
        _ index: ColumnIndex,
        _ context: ExecutionContext
    ) throws(PostgresError) -> [Int] {
        switch operand {
        case .value(let value): return index.positions(of: try value.evaluate(row, context))
        case .anyOf(let values):
            var found: [Int] = []
            for value in values { found += index.positions(of: try value.evaluate(row, context)) }
            return found
        case .element(let array):
            guard case .array(let array) = try array.evaluate(row, context) else { return [] }
            return array.elements.flatMap { index.positions(of: $0) }
        }
    }
}

/// A catalog relation while an execution searches it.
struct LookupTable {
    private let stored: [[PostgresValue]]
    private let counting: (([PostgresValue]) -> [PostgresValue])?
    private let indexes: [ColumnIndex]
    private let lookups: [IndexLookup]

    /// The relation with the indexes that these searches need.
    init(_ relation: OID, _ lookups: [IndexLookup], _ context: ExecutionContext) {
        let environment = context.environment
        let indexed =
            environment.catalog.indexedRows(of: relation)
            ?? IndexedRows(environment.catalog.rows(of: relation, context: environment.catalogState))
        stored = indexed.rows
        counting = environment.catalog.counting(in: relation, environment)
        indexes = lookups.map { indexed.index(of: $0.column) }
        self.lookups = lookups
    }

    /// All rows.
    var rows: [[PostgresValue]] { counting.map { stored.map($0) } ?? stored }

    /// The row at a position.
    func row(_ position: Int) -> [PostgresValue] { counting?(stored[position]) ?? stored[position] }

    /// The positions of the rows that one of the searches finds, ascending.
    func positions(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> [Int] {
        guard let first = lookups.first else { return Array(stored.indices) }
        var found = try first.positions(row, indexes[0], context)
        if lookups.count == 1, case .value = first.operand { return found }
        for (lookup, index) in zip(lookups, indexes).dropFirst() {
            found += try lookup.positions(row, index, context)
        }
        guard found.count > 1 else { return found }
        found.sort()
        var last = -1
        return found.filter { position in
            defer { last = position }
            return position != last
        }
    }
}

extension CatalogSnapshot {
    /// What puts the numbers of this moment into a row; the session is asked only where a relation shows some.
    fileprivate func counting(
        in relation: OID,
        _ environment: any FunctionEnvironment
    ) -> (([PostgresValue]) -> [PostgresValue])? {
        guard showsCounters(relation) else { return nil }
        return counting(in: relation, environment.catalogState)
    }
}

extension FunctionEnvironment {
    /// What catalog relations show of the session.
    var catalogState: CatalogContext {
        (self as? any CatalogEnvironment)?.catalogContext
            ?? CatalogContext(currentUser: currentUser, searchPath: searchPath(withImplicit: true))
    }
}
