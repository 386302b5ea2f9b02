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
        /// Another OID than 0.
        case otherThanZero
        /// A text that begins with this.
        case beginning(String)
        /// A text that this pattern may match.
        case pattern(any Evaluator, PatternText.Kind)
    }

    /// The position of the column.
    var column: Int
    /// What it must equal.
    var operand: Operand

    /// The rows found; with values that repeat, in no order and more than once; nil where all may be among them.
    func rows(
        _ row: [PostgresValue],
        of relation: any CatalogRows,
        isComparable: Bool,
        _ context: ExecutionContext
    ) throws(PostgresError) -> [FoundRow]? {
        func find(_ value: PostgresValue) -> [FoundRow] {
            relation.find(column, value, isComparable: isComparable)
        }
        switch operand {
        case .value(let value): return find(try value.evaluate(row, context))
        case .anyOf(let values):
            var found: [FoundRow] = []
            for value in values { found += find(try value.evaluate(row, context)) }
            return found
        case .element(let array):
            guard case .array(let array) = try array.evaluate(row, context) else { return [] }
            return array.elements.flatMap(find)
        case .beginning(let text):
            return relation.find(column, beginningWith: text, isComparable: isComparable)
        case .pattern(let pattern, let kind):
            guard case .text(let pattern) = try pattern.evaluate(row, context) else { return [] }
            switch PatternText.search(kind, pattern) {
            case .text(let text): return find(.text(text))
            case .beginning(let text) where relation.findsTexts(column, beginningWith: text):
                return relation.find(column, beginningWith: text, isComparable: isComparable)
            case .beginning, nil: return nil
            }
        case .otherThanZero: return relation.findOthersThanZero(column, isComparable: isComparable)
        }
    }
}

/// A catalog relation while an execution searches it.
struct LookupTable {
    private let relation: any CatalogRows
    private let counting: (([PostgresValue]) -> [PostgresValue])?
    private let lookups: [IndexLookup]
    /// Whether the searches are by several columns.
    private let isComparable: Bool

    /// The relation with these searches.
    init(_ relation: OID, _ lookups: [IndexLookup], _ context: ExecutionContext) {
        let environment = context.environment
        self.relation =
            environment.catalogRows(of: relation)
            ?? IndexedRows(environment.catalog.rows(of: relation, context: environment.catalogState))
        counting = environment.catalog.counting(in: relation, environment)
        self.lookups = lookups
        isComparable = lookups.contains { $0.column != lookups.first?.column }
    }

    /// All rows in pieces.
    func pieces() -> AnyIterator<[[PostgresValue]]> {
        let pieces = relation.pieces()
        guard let counting else { return pieces }
        return AnyIterator { pieces.next()?.map(counting) }
    }

    /// The rows that one of the searches finds, in their order.
    func rows(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> [[PostgresValue]] {
        let rows = try storedRows(row, context)
        return counting.map { rows.map($0) } ?? rows
    }

    private func storedRows(
        _ row: [PostgresValue],
        _ context: ExecutionContext
    ) throws(PostgresError) -> [[PostgresValue]] {
        guard let first = lookups.first else { return relation.all }
        guard var found = try first.rows(row, of: relation, isComparable: isComparable, context) else {
            return relation.all
        }
        if lookups.count == 1, case .value = first.operand { return found.map(\.values) }
        for lookup in lookups.dropFirst() {
            guard let more = try lookup.rows(row, of: relation, isComparable: isComparable, context) else {
                return relation.all
            }
            found += more
        }
        guard found.count > 1 else { return found.map(\.values) }
        found.sort { $0.position < $1.position }
        var last = -1
        var rows: [[PostgresValue]] = []
        for row in found where row.position != last {
            last = row.position
            rows.append(row.values)
        }
        return rows
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
    /// The rows of a relation of the catalog that the session's user sees, inside views of others, too; nil where there can
    /// be others each time they are read.
    func catalogRows(of relation: OID) -> (any CatalogRows)? {
        let temporary = "pg_temp_\(backendPID)"
        return catalog.catalogRows(
            of: relation,
            for: enforcesPrivileges ? currentUser : nil,
            temporarySchema: catalog.schemaOID(temporary) == nil ? nil : temporary
        )
    }

    /// What catalog relations show of the session.
    var catalogState: CatalogContext {
        (self as? any CatalogEnvironment)?.catalogContext
            ?? CatalogContext(currentUser: currentUser, searchPath: searchPath(withImplicit: true))
    }
}
