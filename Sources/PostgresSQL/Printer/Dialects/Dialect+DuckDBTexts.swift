extension Dialect {
    /// Functions of DuckDB that make texts of values, or take texts apart, otherwise than PostgreSQL for some values.
    static let duckDBTextFunctions: [String: DialectRule] = [
        "concat": .rewritten { values, typing in joined(values, typing) },
        "concat_ws": .rewritten { values, typing in joined(values, typing) },
        "array_to_string": .rewritten { values, typing in
            guard values.count == 2, case .array(let array) = values[0] else { return .unchanged }
            let kinds = array.elements.map { typing.kind(of: $0) }
            if kinds.contains(.decimal), Set(kinds).count > 1 { return .refused(writtenOtherwise) }
            return joined(array.elements, typing)
        },
        "string_to_array": .rewritten { values, _ in
            values.count == 2 && isText(values[1]) ? .unchanged : .refused(needsDelimiter)
        },
        "split_part": .rewritten { values, _ in
            values.count == 3 && isText(values[1]) ? .unchanged : .refused(needsDelimiter)
        },
        "string_agg": .rewritten { values, _ in
            values.last == .literal(Literal(.null)) ? .refused("has no equivalent without a delimiter") : .unchanged
        },
        "to_json": .rewritten { values, typing in json(values, typing, "to_json") },
        "to_jsonb": .rewritten { values, typing in json(values, typing, "to_json") },
        "json_build_object": .rewritten { values, typing in json(values, typing, "json_object") },
        "jsonb_build_object": .rewritten { values, typing in json(values, typing, "json_object") },
        "json_build_array": .rewritten { values, typing in json(values, typing, "json_array") },
        "jsonb_build_array": .rewritten { values, typing in json(values, typing, "json_array") },
        "date_trunc": .rewritten { values, _ in
            guard case .literal(let field)? = values.first, let name = field.text?.lowercased() else {
                return .refused("has an equivalent only for a field that is written as a text")
            }
            // They begin with the year 0 there, and not with the year 1.
            return name.hasPrefix("c") || name.hasPrefix("mil") && !name.hasPrefix("milli") || name == "millennium"
                ? .refused("has no equivalent for the field \(name)") : .unchanged
        },
    ]

    private static let writtenOtherwise = "has no equivalent, since such values are written otherwise"
    private static let needsDelimiter = "has an equivalent only for a delimiter that is written as a text"

    /// Whether a value is a constant text that is not empty.
    private static func isText(_ value: Expression) -> Bool {
        guard case .literal(let literal) = value, let text = literal.text else { return false }
        return !text.isEmpty
    }

    /// Values that are put together to one text.
    private static func joined(_ values: [Expression], _ typing: DialectTyping) -> DialectRewriting {
        values.contains { isWrittenOtherwise($0, typing) || typing.isTruth($0) || typing.kind(of: $0) == .array }
            ? .refused(writtenOtherwise) : .unchanged
    }

    /// Values that become JSON.
    private static func json(_ values: [Expression], _ typing: DialectTyping, _ name: String) -> DialectRewriting {
        let kinds = values.map { typing.kind(of: $0) }
        if kinds.contains(.timestamp) || kinds.contains(.interval) { return .refused(writtenOtherwise) }
        return .template("\(name)($*)", values)
    }

    /// Whether DuckDB has another text for a value than PostgreSQL.
    static func isWrittenOtherwise(_ value: Expression, _ typing: DialectTyping) -> Bool {
        switch value {
        case .literal(let literal):
            guard case .decimal(let digits) = literal.value else { return false }
            return digits.contains { "eE".contains($0) } || digits.hasPrefix(".") || digits.hasSuffix(".")
        // A number of no certain scale has as many digits as PostgreSQL thinks fit.
        case .cast(let cast) where typing.kind(of: value) == .decimal && cast.type.modifiers.isEmpty:
            guard case .literal(let literal) = cast.operand, case .decimal = literal.value else { return true }
            return false
        case .binary(let node) where node.operator.symbol == "/": return typing.kind(of: value) != .integer
        case .function(let call) where call.name.name == "avg": return true
        default:
            let kind = typing.kind(of: value)
            return kind == .float || kind == .array || kind == .json || kind == .interval
        }
    }
}

extension DialectTyping {
    /// Whether an expression is certain to be true, false or NULL.
    func isTruth(_ expression: Expression) -> Bool {
        switch expression {
        case .literal(let literal): if case .bool = literal.value { true } else { false }
        case .cast(let cast): cast.type.arrayBounds.isEmpty && cast.type.name.name == "bool"
        case .column(let column): columnType(column).map { $0.arrayBounds.isEmpty && $0.name.name == "bool" } ?? false
        case .binary(let node): ["=", "<>", "<", ">", "<=", ">="].contains(node.operator.symbol)
        case .logical, .not, .isTest, .like, .between, .distinct, .inList, .inSubquery, .exists, .quantified: true
        default: false
        }
    }
}
