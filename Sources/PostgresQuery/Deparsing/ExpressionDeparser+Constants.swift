import PostgresCatalog
import PostgresWire

extension ExpressionDeparser {
    /// Whether a constant is written with its type.
    enum Label { case never, ifNeeded, always }

    func writeConstant(
        _ value: PostgresValue,
        _ expression: BoundExpression,
        label: Label,
        showsImplicit: Bool = true
    ) {
        if case .relabelledConstant(let source, let isExplicit) = expression.form.kind {
            guard isExplicit || showsImplicit else { return writeConstant(value, as: source, -1, label: label) }
            let inner = BoundExpression(kind: .constant(value), type: source)
            return writeCast(of: inner, to: expression.type, -1, below: expression)
        }
        writeConstant(value, as: expression.type, expression.typeModifier, label: label)
    }

    private func writeConstant(_ value: PostgresValue, as type: PostgresType, _ modifier: Int32, label: Label) {
        guard !value.isNull else {
            put("NULL")
            if label != .never { put("::" + typeName(type, modifier)) }
            return
        }
        var shown = value.text(as: type, formats: style.formats)
        // A relation is named as this search path would find it.
        if case .object(let oid, _) = value, type == .regclass {
            shown = catalog.relationText(oid, searchPath: searchPath)
        }
        var needsLabel: Bool
        switch type {
        case .bool:
            put(value == .bool(true) ? "true" : "false")
            needsLabel = false
        case .int4:
            needsLabel = shown.hasPrefix("-")
            put(needsLabel ? "'\(shown)'" : shown)
        case .numeric:
            let startsWithDigit = shown.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
            let looksLikeNumber = startsWithDigit && shown.contains { $0 == "." || $0 == "e" || $0 == "E" }
            needsLabel = !looksLikeNumber || modifier >= 0
            put(looksLikeNumber ? shown : "'\(shown)'")
        case .unknown:
            put(Self.quoted(shown))
            needsLabel = false
        default:
            put(Self.quoted(shown))
            needsLabel = true
        }
        switch label {
        case .never: needsLabel = false
        case .ifNeeded: break
        case .always: needsLabel = true
        }
        if needsLabel { put("::" + typeName(type, modifier)) }
    }

    /// A string literal.
    static func quoted(_ text: String) -> String {
        var result = "'"
        for scalar in text.unicodeScalars {
            if scalar == "'" { result.unicodeScalars.append(scalar) }
            result.unicodeScalars.append(scalar)
        }
        return result + "'"
    }

    /// `(operand)::type`.
    func writeCast(
        of operand: BoundExpression,
        to type: PostgresType,
        _ modifier: Int32,
        below parent: BoundExpression
    ) {
        if case .constant(let value) = operand.kind, operand.type == type, operand.typeModifier == -1 {
            writeConstant(value, operand, label: .never)
        } else {
            if !style.isPretty { put("(") }
            writeOperand(operand, showsImplicit: false, below: parent)
            if !style.isPretty { put(")") }
        }
        put("::" + typeName(type, modifier))
    }

    /// A conversion that is no call.
    func writeConversion(_ expression: BoundExpression, _ showsImplicit: Bool) {
        let operand: BoundExpression
        switch expression.kind {
        case .relabel(let inner), .inputOutput(let inner), .fitted(let inner, _), .arrayCoercion(let inner, _),
            .domain(let inner, _), .collate(let inner, _):
            operand = inner
        default: return
        }
        if case .collation(let name, _) = expression.form.kind {
            if !style.isPretty { put("(") }
            writeOperand(operand, showsImplicit: showsImplicit, below: expression)
            put(" COLLATE " + name)
            if !style.isPretty { put(")") }
            return
        }
        if expression.isImplicitCast, !showsImplicit {
            return writeOperand(operand, showsImplicit: false, below: expression)
        }
        writeCast(of: operand, to: expression.type, expression.typeModifier, below: expression)
    }
}
