import PostgresCatalog
import PostgresWire

/// About how many rows a plan gives, and how many different values its columns have.
struct Estimate: Sendable {
    var rows: Double
    /// The number of different values of columns, where something is known.
    var distinct: [ColumnID: Double] = [:]
    /// The least and the greatest value of columns that count as numbers.
    var ranges: [ColumnID: ClosedRange<Double>] = [:]

    static let unknown = Estimate(rows: 1000)

    /// How many different values a column has among these rows; a column that nothing is known of counts as a key.
    func distinctCount(_ column: ColumnID) -> Double { max(min(distinct[column] ?? rows, rows), 1) }

    /// The estimate of a part of the rows.
    func scaled(by selectivity: Double) -> Estimate {
        var copy = self
        copy.rows = max(rows * selectivity, 1)
        return copy
    }

    /// The estimate of a table's rows.
    init(_ statistics: TableStatistics, _ relation: CatalogSnapshot.Relation, entry: Int, _ facts: TypeFacts) {
        rows = max(statistics.rowCount, 1)
        if !statistics.isCounted {
            // As many rows of the usual width as fit the pages.
            let width = relation.columns.reduce(0) { $0 + facts.averageWidth($1.type, $1.typeModifier) }
            let perPage = (8168 / Double(width + 28)).rounded(.down)
            rows = max(rows, perPage * TableStatistics.leastPages)
        }
        for (index, column) in relation.columns.enumerated() {
            guard let known = statistics.columns[column.name] else { continue }
            let id = ColumnID(entry: entry, column: index)
            distinct[id] = known.distinctCount
            if let low = known.minimum?.measure, let high = known.maximum?.measure, low <= high {
                ranges[id] = low...high
            }
        }
    }

    init(rows: Double) { self.rows = rows }
}

extension Estimate {
    /// Which part of the rows satisfies a condition.
    func selectivity(_ condition: BoundExpression) -> Double {
        switch condition.kind {
        case .and(let operands): return operands.reduce(1) { $0 * selectivity($1) }
        case .or(let operands):
            return operands.reduce(0) { both, operand in
                let own = selectivity(operand)
                return both + own - both * own
            }
        case .not(let operand): return max(1 - selectivity(operand), 0.001)
        case .isNull(_, let isNegated): return isNegated ? 0.99 : 0.01
        case .constant(.bool(let truth)): return truth ? 1 : 0
        case .quantifiedList(let left, let function, let elements, isAll: false) where function.operatorName == "=":
            return min(Double(elements.count) * equality(left), 1)
        case .quantifiedArray(let left, let function, let array, isAll: false) where function.operatorName == "=":
            let count = if case .constant(.array(let known)) = array.kind { known.elements.count } else { 10 }
            return min(Double(count) * equality(left), 1)
        case .call(let function, let operands) where operands.count == 2:
            return comparison(function.operatorName ?? "", operands[0], operands[1])
        default: return 1.0 / 3
        }
    }

    /// Which part of the rows satisfies all of these conditions; two bounds of a column are one range.
    func selectivity(of conditions: [BoundExpression]) -> Double {
        var product = 1.0
        var bounds: [ColumnID: (below: Double?, above: Double?)] = [:]
        for condition in conditions {
            guard let (column, isBelow) = boundedColumn(condition) else {
                product *= selectivity(condition)
                continue
            }
            let own = selectivity(condition)
            if isBelow {
                bounds[column, default: (nil, nil)].below = min(own, bounds[column]?.below ?? 1)
            } else {
                bounds[column, default: (nil, nil)].above = min(own, bounds[column]?.above ?? 1)
            }
        }
        for (_, bound) in bounds {
            guard let below = bound.below, let above = bound.above else {
                product *= bound.below ?? bound.above ?? 1
                continue
            }
            let both = below + above - 1
            product *= both > 0 ? both : 0.005
        }
        return product
    }

    /// The column that a condition bounds, of which the least and the greatest value are known, and whether from above.
    private func boundedColumn(_ condition: BoundExpression) -> (column: ColumnID, isBelow: Bool)? {
        guard case .call(let function, let operands) = condition.kind, operands.count == 2,
            let symbol = function.operatorName, ["<", "<=", ">", ">="].contains(symbol)
        else { return nil }
        if let column = operands[0].bareColumn, ranges[column] != nil, operands[1].constantMeasure != nil {
            return (column, symbol.hasPrefix("<"))
        }
        if let column = operands[1].bareColumn, ranges[column] != nil, operands[0].constantMeasure != nil {
            return (column, symbol.hasPrefix(">"))
        }
        return nil
    }

    private func equality(_ expression: BoundExpression) -> Double {
        guard let column = expression.bareColumn else { return 0.02 }
        return distinct[column].map { 1 / max($0, 1) } ?? max(1 / rows, 0.005)
    }

    private func comparison(_ symbol: String, _ left: BoundExpression, _ right: BoundExpression) -> Double {
        switch symbol {
        case "=":
            if let first = left.bareColumn, let second = right.bareColumn {
                return 1 / max(distinctCount(first), distinctCount(second))
            }
            return equality(left.bareColumn == nil ? right : left)
        case "<>": return 1 - equality(left.bareColumn == nil ? right : left)
        case "<", "<=", ">", ">=":
            let isBelow = symbol.hasPrefix("<")
            if let column = left.bareColumn, let bound = right.constantMeasure {
                return part(column, below: isBelow, bound)
            }
            if let column = right.bareColumn, let bound = left.constantMeasure {
                return part(column, below: !isBelow, bound)
            }
            return 1.0 / 3
        case "~~": return 0.05
        case "!~~": return 0.95
        default: return 1.0 / 3
        }
    }

    private func part(_ column: ColumnID, below isBelow: Bool, _ bound: Double) -> Double {
        guard let range = ranges[column] else { return 1.0 / 3 }
        let width = range.upperBound - range.lowerBound
        let below = width > 0 ? (bound - range.lowerBound) / width : bound >= range.lowerBound ? 1 : 0
        return min(max(isBelow ? below : 1 - below, 0.001), 1)
    }
}

extension BoundExpression {
    /// The column that the expression is, perhaps under another type.
    var bareColumn: ColumnID? {
        switch kind {
        case .column(let id): id
        case .relabel(let operand), .collate(let operand, _): operand.bareColumn
        // A cast to a wider type keeps the values apart.
        case .call(let function, let operands) where operands.count == 1 && function.operatorName == nil:
            operands[0].bareColumn
        default: nil
        }
    }

    /// The number of a constant, or of a sum of constants.
    fileprivate var constantMeasure: Double? {
        switch kind {
        case .constant(let value): return value.measure
        case .relabel(let operand), .collate(let operand, _), .fitted(let operand, _): return operand.constantMeasure
        case .call(let function, let operands) where operands.count == 2:
            guard let left = operands[0].constantMeasure, let right = operands[1].constantMeasure else { return nil }
            switch function.operatorName {
            case "+": return left + right
            case "-": return left - right
            case "*": return left * right
            default: return nil
            }
        case .call(_, let operands) where operands.count == 1: return operands[0].constantMeasure
        default: return nil
        }
    }
}

extension PostgresValue {
    /// A number by which values of a type are ordered: days for dates, timestamps and intervals.
    var measure: Double? {
        switch self {
        case .int2(let value): Double(value)
        case .int4(let value), .date(let value): Double(value)
        case .int8(let value): Double(value)
        case .float4(let value): Double(value)
        case .float8(let value): value.isFinite ? value : nil
        case .numeric(let value): try? value.doubleValue()
        case .timestamp(let value), .timestamptz(let value): Double(value) / 86_400_000_000
        case .interval(let value):
            Double(value.months) * 30.4375 + Double(value.days) + Double(value.microseconds) / 86_400_000_000
        default: nil
        }
    }
}
