import PostgresCatalog
import PostgresWire

/// Writes a bound expression as PostgreSQL writes those of definitions (`pg_get_expr`): with all casts and parentheses.
///
/// Names of users' objects carry their schemas; who shows the text leaves out those that the search path makes needless.
struct ExpressionText {
    /// The catalog that names types and functions.
    let catalog: CatalogSnapshot
    /// How a column is written.
    let columnName: (ColumnID) -> String
    /// The formats in which constants are written.
    let formats: TextFormats

    /// The expression; an implicit cast at its top is not shown.
    func text(_ expression: BoundExpression) throws(PostgresError) -> String {
        try write(expression, showsImplicit: false)
    }

    /// An operand of an operator or function, which shows its implicit casts.
    func operand(_ expression: BoundExpression) throws(PostgresError) -> String {
        try write(expression, showsImplicit: true)
    }

    func operands(_ expressions: [BoundExpression]) throws(PostgresError) -> [String] {
        var texts: [String] = []
        for expression in expressions { texts.append(try operand(expression)) }
        return texts
    }

    func write(_ expression: BoundExpression, showsImplicit: Bool) throws(PostgresError) -> String {
        switch expression.kind {
        case .constant(let value): return constant(value, expression)
        case .column(let id): return columnName(id)
        case .parameter(let index): return "$\(index &+ 1)"
        case .call(let function, let arguments):
            return try call(function, arguments, expression, showsImplicit: showsImplicit)
        case .and(let parts): return try joined(parts, " AND ")
        case .or(let parts): return try joined(parts, " OR ")
        case .not(let part): return "(NOT \(try text(part)))"
        case .isNull(let part, let isNegated): return "(\(try operand(part)) IS \(isNegated ? "NOT " : "")NULL)"
        case .isTruth(let part, let truth, let isNegated):
            let word = truth.map { $0 ? "TRUE" : "FALSE" } ?? "UNKNOWN"
            return "(\(try text(part)) IS \(isNegated ? "NOT " : "")\(word))"
        case .isDistinct(let left, let right, _, let isNegated):
            let test = "(\(try operand(left)) IS DISTINCT FROM \(try operand(right)))"
            return isNegated ? "(NOT \(test))" : test
        case .coalesce(let parts): return "COALESCE(\(try operands(parts).joined(separator: ", ")))"
        case .nullIf(let left, let right, _): return "NULLIF(\(try operand(left)), \(try operand(right)))"
        case .extremum(let parts, let isGreatest):
            return "\(isGreatest ? "GREATEST" : "LEAST")(\(try operands(parts).joined(separator: ", ")))"
        case .choice(let branches, let otherwise): return try choice(branches, otherwise)
        case .relabel(let inner), .inputOutput(let inner), .arrayCoercion(let inner, _):
            return try cast(inner, expression, isShown: showsImplicit)
        case .fitted(let inner, let isExplicit):
            return try cast(inner, expression, isShown: showsImplicit || isExplicit)
        case .sqlValue(let word, let precision): return word + (precision.map { "(\($0))" } ?? "")
        default: return try writeOther(expression)
        }
    }

    private func writeOther(_ expression: BoundExpression) throws(PostgresError) -> String {
        switch expression.kind {
        case .quantifiedList(let left, let function, let elements, let isAll):
            let list = try elementList(left, elements)
            return "(\(try operand(left)) \(function.operatorName ?? "=") \(isAll ? "ALL" : "ANY") (\(list)))"
        case .quantifiedArray(let left, let function, let array, let isAll):
            let shown = "\(isAll ? "ALL" : "ANY") (\(try operand(array)))"
            return "(\(try operand(left)) \(function.operatorName ?? "=") \(shown))"
        case .rowComparison(let comparison):
            let left = try operands(comparison.left).joined(separator: ", ")
            let right = try operands(comparison.right).joined(separator: ", ")
            return "(ROW(\(left)) \(comparison.symbol) ROW(\(right)))"
        case .array(let elements, _, _):
            let list = "ARRAY[\(try operands(elements).joined(separator: ", "))]"
            return elements.isEmpty ? list + "::" + name(expression.type) : list
        case .row(let fields, let names):
            if !names.isEmpty { return try wholeRow(fields) }
            return "ROW(\(try operands(fields).joined(separator: ", ")))"
        case .subscript(let array, let indexes): return try subscripted(array, indexes)
        default: throw PostgresError("0A000", "this expression is not supported in a definition")
        }
    }

    private func joined(_ parts: [BoundExpression], _ word: String) throws(PostgresError) -> String {
        var texts: [String] = []
        for part in parts { texts.append(try text(part)) }
        return "(\(texts.joined(separator: word)))"
    }

    private func choice(
        _ branches: [BoundBranch],
        _ otherwise: BoundExpression
    ) throws(PostgresError) -> String {
        var lines = ["CASE"]
        for branch in branches {
            lines.append("    WHEN \(try text(branch.condition)) THEN \(try operand(branch.result))")
        }
        lines.append("    ELSE \(try operand(otherwise))")
        return (lines + ["END"]).joined(separator: "\n")
    }

    private func wholeRow(_ fields: [BoundExpression]) throws(PostgresError) -> String {
        throw PostgresError("0A000", "whole-row references are not supported in a definition")
    }

    private func subscripted(
        _ array: BoundExpression,
        _ indexes: [BoundIndex]
    ) throws(PostgresError) -> String {
        var text = try operand(array)
        if case .column = array.kind {} else { text = "(\(text))" }
        for index in indexes {
            switch index {
            case .element(let position): text += "[\(try self.text(position))]"
            case .slice(let lower, let upper):
                let from = if let lower { try self.text(lower) } else { "" }
                let to = if let upper { try self.text(upper) } else { "" }
                text += "[\(from):\(to)]"
            }
        }
        return text
    }

    /// The values of IN: as an array, of the column's own type where only the comparison is one of texts.
    private func elementList(
        _ left: BoundExpression,
        _ elements: [BoundExpression]
    ) throws(PostgresError) -> String {
        guard case .relabel(let inner) = left.kind, left.type == .text, inner.type == .varchar else {
            return "ARRAY[\(try operands(elements).joined(separator: ", "))]"
        }
        var texts: [String] = []
        for element in elements {
            guard case .constant(let value) = element.kind else {
                return "ARRAY[\(try operands(elements).joined(separator: ", "))]"
            }
            texts.append(constant(value, BoundExpression(kind: .constant(value), type: .varchar)))
        }
        return "(ARRAY[\(texts.joined(separator: ", "))])::text[]"
    }

    /// The name of a type with its modifier.
    func name(_ type: PostgresType, _ modifier: Int32 = -1) -> String {
        catalog.formatType(type.oid, typeModifier: modifier, searchPath: [])
    }
}
