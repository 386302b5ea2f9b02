import PostgresCatalog
import PostgresWire

/// Constants, casts and calls.
extension ExpressionText {
    func constant(_ value: PostgresValue, _ expression: BoundExpression) -> String {
        let type = expression.type
        let typeText = "::" + name(type, expression.typeModifier)
        if value == .null { return type == .unknown ? "NULL" : "NULL" + typeText }
        let text = value.text(as: type, formats: formats)
        switch type {
        case .bool: return text == "t" ? "true" : "false"
        case .int4: return text.hasPrefix("-") ? "'\(text)'::integer" : text
        case .numeric:
            let isPlain = text.utf8.first.map { $0 >= 0x30 && $0 <= 0x39 } == true && text.contains(".")
            if isPlain { return expression.typeModifier >= 0 ? text + typeText : text }
            return "'\(text)'" + typeText
        case .unknown: return Self.quoted(text)
        default: return Self.quoted(text) + typeText
        }
    }

    /// A text as a string constant.
    static func quoted(_ text: String) -> String {
        let hasBackslash = text.utf8.contains(UInt8(ascii: "\\"))
        var result = hasBackslash ? "E'" : "'"
        for scalar in text.unicodeScalars {
            if scalar == "'" || scalar == "\\" { result.unicodeScalars.append(scalar) }
            result.unicodeScalars.append(scalar)
        }
        return result + "'"
    }

    /// An expression as another type; an implicit cast is only shown where `isShown` says so.
    func cast(
        _ inner: BoundExpression,
        _ outer: BoundExpression,
        isShown: Bool
    ) throws(PostgresError) -> String {
        guard isShown else { return try text(inner) }
        let type = name(outer.type, outer.typeModifier)
        if case .constant(let value) = inner.kind, inner.type == outer.type, inner.typeModifier == -1, value != .null {
            return try bare(value, inner.type) + "::" + type
        }
        if case .call(let function, let arguments) = inner.kind, Self.isCast(function, arguments, inner.type),
            inner.type == outer.type, let operand = arguments.first
        {
            return try cast(operand, outer, isShown: true)
        }
        return "(\(try text(inner)))::" + type
    }

    /// A constant without its type.
    private func bare(_ value: PostgresValue, _ type: PostgresType) throws(PostgresError) -> String {
        let text = value.text(as: type, formats: formats)
        switch type {
        case .bool: return text == "t" ? "true" : "false"
        case .int4 where !text.hasPrefix("-"): return text
        default: return Self.quoted(text)
        }
    }

    func call(
        _ function: BoundFunction,
        _ arguments: [BoundExpression],
        _ expression: BoundExpression,
        showsImplicit: Bool
    ) throws(PostgresError) -> String {
        if let symbol = function.operatorName {
            let shown = try operands(arguments)
            return shown.count == 1 ? "(\(symbol) \(shown[0]))" : "(\(shown.joined(separator: " \(symbol) ")))"
        }
        if Self.isCast(function, arguments, expression.type), let operand = arguments.first {
            return try cast(operand, expression, isShown: showsImplicit)
        }
        var shown = try operands(arguments)
        switch (function.name, shown.count) {
        case ("timezone", 2): return "(\(shown[1]) AT TIME ZONE \(shown[0]))"
        case ("extract", 2):
            guard case .constant(.text(let field)) = arguments[0].kind else { break }
            return "EXTRACT(\(field) FROM \(shown[1]))"
        default: break
        }
        if let variadic = BuiltInCatalog.shared.function(function.oid)?.variadic, variadic != .invalid,
            let last = arguments.last, case .array(let elements, _, _) = last.kind
        {
            shown = Array(shown.dropLast()) + (try operands(elements))
        }
        return "\(functionName(function))(\(shown.joined(separator: ", ")))"
    }

    private func functionName(_ function: BoundFunction) -> String {
        guard function.oid >= .firstUserObject, let definition = catalog.model.functions[function.oid] else {
            return SQLIdentifier.quote(function.name)
        }
        let name = definition.qualifiedName
        return SQLIdentifier.quote(name.schema) + "." + SQLIdentifier.quote(name.name)
    }

    /// Whether a call is one that a cast makes.
    static func isCast(_ function: BoundFunction, _ arguments: [BoundExpression], _ type: PostgresType) -> Bool {
        guard let source = arguments.first?.type, source != type else { return false }
        let declared = function.arguments.first ?? source
        return [source, declared].contains { origin in
            BuiltInCatalog.shared.cast(from: origin.oid, to: type.oid)?.function == function.oid
        }
    }
}
