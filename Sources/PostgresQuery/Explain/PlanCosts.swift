import PostgresCatalog
import PostgresWire

/// What plans cost, in PostgreSQL's units and by its formulas (`costsize.c`): one is a page that is read in order.
enum PlanCosts {
    typealias Estimate = PlanDescription.Estimate

    /// `cpu_tuple_cost`: for each row.
    static let row = 0.01
    /// `cpu_operator_cost`: for each call of an operator or function.
    static let operation = 0.0025
    static let pageSize = 8192.0
    private static let rowHeader = 28.0

    /// How many pages rows of this width fill.
    static func pages(rows: Double, width: Int) -> Double {
        max((rows * (Double(width) + rowHeader) / pageSize).rounded(.up), 1)
    }

    /// A table that is read from its beginning to its end; `width` is that of a whole row.
    static func scan(rows: Double, width: Int, giving: Double, width given: Int) -> Estimate {
        scan(rows: rows, pages: pages(rows: rows, width: width), giving: giving, width: given)
    }

    /// A table of so many pages that is read from its beginning to its end.
    static func scan(rows: Double, pages: Double, giving: Double, width: Int) -> Estimate {
        Estimate(totalCost: pages + rows * row, rows: giving, width: width)
    }

    /// Rows that are at hand: of a function, of VALUES, of a common table.
    static func list(rows: Double, each cost: Double, width: Int) -> Estimate {
        Estimate(totalCost: rows * cost, rows: rows, width: width)
    }

    /// Rows that conditions are tested on.
    static func filter(_ input: Estimate, tested: Double, operations: Double, giving: Double) -> Estimate {
        var estimate = input
        estimate.totalCost += tested * operations * operation
        estimate.rows = giving
        return estimate
    }

    /// A table of rows hashed.
    static func hash(_ input: Estimate) -> Estimate {
        Estimate(startupCost: input.totalCost, totalCost: input.totalCost, rows: input.rows, width: input.width)
    }

    /// A join by hashing.
    static func hashJoin(
        _ outer: Estimate,
        _ inner: Estimate,
        keys: Int,
        giving: Double,
        width: Int
    ) -> Estimate {
        let hashing = Double(max(keys, 1)) * operation
        let startup = outer.startupCost + inner.totalCost + inner.rows * (hashing + row)
        let run = outer.totalCost - outer.startupCost + outer.rows * hashing + giving * row
        return Estimate(startupCost: startup, totalCost: startup + run, rows: giving, width: width)
    }

    /// A join of rows in the order of their keys.
    static func mergeJoin(_ outer: Estimate, _ inner: Estimate, giving: Double, width: Int) -> Estimate {
        let comparing = (outer.rows + inner.rows) * operation
        return Estimate(
            startupCost: outer.startupCost + inner.startupCost,
            totalCost: outer.totalCost + inner.totalCost + comparing + giving * row,
            rows: giving,
            width: width
        )
    }

    /// A join of each row with each; the inner rows are kept from the first pass on.
    static func nestedLoop(
        _ outer: Estimate,
        _ inner: Estimate,
        conditions: Double,
        isInnerRepeated: Bool,
        giving: Double,
        width: Int
    ) -> Estimate {
        let passes = max(outer.rows, 1)
        let again = isInnerRepeated ? inner.totalCost : inner.rows * operation
        let run =
            outer.totalCost + inner.totalCost + (passes - 1) * again
            + passes * inner.rows * (row + conditions * operation)
        return Estimate(
            startupCost: outer.startupCost + inner.startupCost,
            totalCost: run,
            rows: giving,
            width: width
        )
    }

    /// Rows that are sorted; of which only the first so many are wanted, where there is a bound.
    static func sort(_ input: Estimate, bound: Double?) -> Estimate {
        let rows = max(input.rows, 2)
        let kept = bound.map { max(min(2 * $0, rows), 2) } ?? rows
        let comparing = 2 * operation * rows * logarithm(kept)
        let startup = input.totalCost + comparing
        return Estimate(
            startupCost: startup,
            totalCost: startup + operation * input.rows,
            rows: input.rows,
            width: input.width
        )
    }

    /// Groups of rows, by hashing where there are keys.
    static func aggregate(_ input: Estimate, keys: Int, calls: Int, giving: Double, width: Int) -> Estimate {
        let startup = input.totalCost + input.rows * operation * Double(keys + calls)
        return Estimate(startupCost: startup, totalCost: startup + giving * row, rows: giving, width: width)
    }

    /// Calls with OVER.
    static func window(_ input: Estimate, calls: Int, keys: Int, width: Int) -> Estimate {
        var estimate = input
        estimate.totalCost += input.rows * (operation * Double(calls + keys) + row)
        estimate.width = width
        return estimate
    }

    /// The first rows, behind some that are passed over.
    static func limit(_ input: Estimate, count: Double?, offset: Double) -> Estimate {
        let skipped = min(offset, input.rows)
        let rows = max(min(count ?? input.rows, input.rows - skipped), 1)
        let perRow = (input.totalCost - input.startupCost) / max(input.rows, 1)
        let startup = input.startupCost + skipped * perRow
        return Estimate(
            startupCost: startup,
            totalCost: min(startup + rows * perRow, input.totalCost),
            rows: rows,
            width: input.width
        )
    }

    /// One input after the other.
    static func append(_ inputs: [Estimate]) -> Estimate {
        let rows = inputs.reduce(0) { $0 + $1.rows }
        return Estimate(
            startupCost: inputs.first?.startupCost ?? 0,
            totalCost: inputs.reduce(0) { $0 + $1.totalCost } + rows * row / 2,
            rows: rows,
            width: inputs.map(\.width).max() ?? 0
        )
    }

    /// The logarithm to the base two of a number from 1 on, exact at the powers of two and straight between them.
    private static func logarithm(_ number: Double) -> Double {
        guard number.isFinite, number > 1 else { return 0 }
        return Double(number.exponent) + number.significand - 1
    }
}

extension PlanExplainer {
    /// About how wide the rows of a node are; nil where nothing was noted of them.
    func width(of node: any PlanNode) -> Int? {
        notes[node].output.map { $0.reduce(0) { $0 + width(of: $1) } }
    }

    /// About how many bytes a value takes: of a column what is known of it, otherwise what is usual for its type.
    private func width(of expression: BoundExpression) -> Int {
        guard case .column(let id) = expression.kind else {
            return width(of: expression.type, expression.typeModifier)
        }
        if let meaning = notes.meanings[id] { return width(of: meaning) }
        return knownWidth(of: id) ?? width(of: expression.type, expression.typeModifier)
    }

    private func knownWidth(of id: ColumnID) -> Int? {
        guard let item = notes.items[id.entry], let schema = item.schema, item.columns.indices.contains(id.column)
        else {
            return nil
        }
        let statistics = binder.environment.statistics(of: TableName(item.name, schema: schema))
        let width = statistics?.columns[item.columns[id.column].name]?.width ?? 0
        return width > 0 ? width : nil
    }

    /// About how many bytes a value of a type takes.
    func width(of type: PostgresType, _ modifier: Int32) -> Int { binder.facts.averageWidth(type, modifier) }

    /// How many operators and functions conditions call.
    func operations(in conditions: [BoundExpression]) -> Double {
        conditions.reduce(0) { count, condition in
            var own = 0.0
            _ = condition.contains { expression in
                switch expression.kind {
                case .call, .isDistinct, .nullIf, .inputOutput, .fitted: own += 1
                case .quantifiedList(_, _, let elements, _): own += Double(elements.count) / 2
                case .quantifiedArray: own += 5
                default: break
                }
                return false
            }
            return count + own
        }
    }
}
