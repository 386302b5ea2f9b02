import PostgresWire

/// An item of a list of joins, with its own plan.
struct JoinItem {
    enum Role {
        case inner
        /// Rows of the others are kept where they have a partner among its rows, or where they have none.
        case semi, anti
    }

    var role: Role
    var entries: Set<Int>
    var planned: Planned
    /// For a semi or anti join the conditions that connect it.
    var conditions: [BoundExpression] = []
}

/// Columns that inner joins make equal.
struct EquivalenceClass {
    var columns: [BoundExpression]
    /// The equality of two of them.
    var function: BoundFunction
    /// The equalities as they were written.
    var written: [BoundExpression] = []

    /// The equality of a column of one side with one of the other.
    func equality(_ left: Set<Int>, _ right: Set<Int>) -> BoundExpression? {
        let fitting = written.first { condition in
            guard case .call(_, let operands) = condition.kind, let first = operands[0].entry,
                let second = operands[1].entry
            else { return false }
            return left.contains(first) && right.contains(second) || right.contains(first) && left.contains(second)
        }
        if let fitting { return fitting }
        guard let first = columns.first(where: { $0.entry.map(left.contains) ?? false }),
            let second = columns.first(where: { $0.entry.map(right.contains) ?? false })
        else { return nil }
        return BoundExpression(kind: .call(function, [first, second]), type: .bool)
    }

    /// Takes equalities of columns of one type out of conditions and gives the classes that they make.
    static func take(from conditions: inout [BoundExpression]) -> [EquivalenceClass] {
        var classes: [EquivalenceClass] = []
        conditions.removeAll { condition in
            guard case .call(let function, let operands) = condition.kind, function.operatorName == "=",
                operands.count == 2, operands[0].type == operands[1].type,
                case .column(let first) = operands[0].kind, case .column(let second) = operands[1].kind,
                first.entry != second.entry,
                function.comparesInOrder(.builtIn),
                function.arguments[0] == function.arguments[1], operands[0].type == function.arguments[0]
            else { return false }
            let touched = classes.indices.filter { index in
                classes[index].function == function
                    && classes[index].columns.contains { $0.kind == operands[0].kind || $0.kind == operands[1].kind }
            }
            var merged = EquivalenceClass(columns: [], function: function)
            for index in touched {
                merged.columns += classes[index].columns
                merged.written += classes[index].written
            }
            merged.written.append(condition)
            for operand in operands where !merged.columns.contains(where: { $0.kind == operand.kind }) {
                merged.columns.append(operand)
            }
            for index in touched.reversed() { classes.remove(at: index) }
            classes.append(merged)
            return true
        }
        return classes
    }

    /// The equalities among columns of one item, which the joins would not make.
    func equalities(within entries: Set<Int>) -> [BoundExpression] {
        let own = columns.filter { $0.entry.map(entries.contains) ?? false }
        guard let first = own.first else { return [] }
        return own.dropFirst().map { BoundExpression(kind: .call(function, [first, $0]), type: .bool) }
    }
}

extension BoundExpression {
    /// The item of FROM that a column is of.
    var entry: Int? { if case .column(let id) = kind { id.entry } else { nil } }
}
