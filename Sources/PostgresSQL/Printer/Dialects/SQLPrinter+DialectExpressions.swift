extension SQLPrinter {
    /// Writes an expression where the dialect has it otherwise than PostgreSQL.
    ///
    /// - Returns: Whether it was written; else it is written as PostgreSQL has it.
    @inline(never)
    mutating func dialectExpression(_ expression: Expression, _ translation: Translation) -> Bool {
        let dialect = translation.dialect
        switch expression {
        case .literal(let literal): return dialectLiteral(literal, dialect)
        case .parameter(let parameter): return dialectParameter(parameter, dialect)
        case .binary(let node): return binary(node, translation)
        case .prefix(let node):
            return operation("prefix " + node.operator.symbol, node.operator, [node.operand], node.range, translation)
        case .like(let node): return like(node)
        case .between(let node): return between(node)
        case .inList(let node): return fields(DialectRows.membership(node), dialect)
        case .isTest(let node):
            if fields(DialectRows.test(node), dialect) { return true }
            if node.kind == .document { need(.xml, at: node.range) }
            if node.kind == .normalized { need(.normalized, at: node.range) }
        case .quantified(let node):
            if case .array = node.right { need(.quantifiedArrays, at: node.range) }
            let isForeign = node.operator.schema != nil && !dialect.hasCatalogSchema
            if dialect.operators[node.operator.symbol] != nil || isForeign {
                refuse("\(node.operator.symbol) with ANY or ALL has no equivalent", at: node.operator.range)
            }
            guard case .array(let array) = node.right, !has(.nullArrays) else { return false }
            if case .array = array { return false }
            let word = node.isAll ? "ALL" : "ANY"
            template(
                "CASE WHEN $2 IS NOT NULL THEN $1 \(node.operator.symbol) \(word) ($2) END",
                [node.left, array]
            )
            return true
        case .array(let node):
            guard let word = dialect.arrayWord else {
                refuse("arrays have no equivalent", at: node.range)
                return true
            }
            write(word + "[")
            list(node.elements) { $0.expression($1) }
            write("]")
            return true
        case .arraySubquery(let node):
            if dialect.arrayWord == nil { refuse("arrays have no equivalent", at: node.range) }
        case .cast(let node): return cast(node, translation)
        case .collate(let node): need(.collate, at: node.range)
        case .atTimeZone(let node): need(.atTimeZone, at: node.range)
        case .field(let node): need(.fields, at: node.range)
        case .subscript(let node): subscripts(of: node, dialect)
        case .function(let call): return dialectCall(call, translation)
        case .xml(let node): need(.xml, at: node.range)
        case .opaque(let text): notUnderstood(text)
        case .column, .logical, .not, .distinct, .inSubquery, .exists, .subquery, .row, .case, .default: break
        }
        return false
    }

    private mutating func dialectLiteral(_ literal: Literal, _ dialect: Dialect) -> Bool {
        switch literal.value {
        case .bool(let value): write(value ? dialect.trueLiteral : dialect.falseLiteral)
        case .bits(let digits): return bits(digits, literal.range, dialect)
        case .hexBits(let digits):
            let bits = digits.compactMap(\.hexDigitValue).map { digit in
                let text = String(digit, radix: 2)
                return String(repeating: "0", count: 4 - text.count) + text
            }
            return self.bits(bits.joined(), literal.range, dialect)
        case .null, .integer, .decimal, .string: return false
        }
        return true
    }

    private mutating func bits(_ digits: String, _ range: SourceRange, _ dialect: Dialect) -> Bool {
        if has(.bitStrings) { return false }
        guard case .named(let type, _)? = dialect.types?["bit"], !digits.isEmpty else {
            refuse("a bit string has no equivalent", at: range)
            return true
        }
        write("CAST(\(Self.constant(digits)) AS \(type))")
        return true
    }

    private mutating func dialectParameter(_ parameter: Parameter, _ dialect: Dialect) -> Bool {
        guard !dialect.hasNumberedParameters else { return false }
        translation?.parameterCount += 1
        if parameter.number != translation?.parameterCount {
            refuse("parameters that do not stand in their order have no equivalent", at: parameter.range)
        }
        write("?")
        return true
    }

    private mutating func binary(_ node: BinaryExpression, _ translation: Translation) -> Bool {
        let operands = [node.left, node.right]
        if fields(DialectRows.comparison(node), translation.dialect) { return true }
        if ["=", "<>", "<", ">", "<=", ">="].contains(node.operator.symbol), !translation.dialect.comparesRowsWithNulls,
            operands.contains(where: { translation.typing.kind(of: $0) == .json })
        {
            refuse("a comparison of JSON has no equivalent", at: node.operator.range)
            return true
        }
        if node.operator.symbol == "/", let whole = translation.dialect.wholeDivision {
            let isWhole = operands.map { translation.typing.isWhole($0) }
            if isWhole.contains(false) {
                guard let other = translation.dialect.otherDivision, !Self.isCertainlyNotZero(node.right) else {
                    return false
                }
                template(other, operands)
                return true
            }
            guard isWhole == [true, true] else {
                refuse(
                    "whether / divides whole numbers is not known, which has no equivalent",
                    hint: "Cast an operand, or give the types of the columns.",
                    at: node.operator.range
                )
                return true
            }
            template(whole, operands)
            return true
        }
        return operation(node.operator.symbol, node.operator, operands, node.range, translation)
    }

    /// Writes what a comparison of rows is, field by field, where the dialect needs that.
    private mutating func fields(_ comparison: Expression?, _ dialect: Dialect) -> Bool {
        guard let comparison, !dialect.comparesRowsWithNulls else { return false }
        write("(")
        expression(comparison)
        write(")")
        return true
    }

    /// Whether an expression is a number that is written, and not zero.
    private static func isCertainlyNotZero(_ expression: Expression) -> Bool {
        guard case .literal(let literal) = expression else { return false }
        switch literal.value {
        case .integer(let value): return value != 0
        case .decimal(let digits): return digits.prefix { !"eE".contains($0) }.contains { ("1"..."9").contains($0) }
        case .null, .bool, .bits, .hexBits, .string: return false
        }
    }

    /// Writes an operator by the dialect's rule.
    private mutating func operation(
        _ key: String,
        _ name: OperatorName,
        _ operands: [Expression],
        _ range: SourceRange,
        _ translation: Translation
    ) -> Bool {
        if let schema = name.schema, schema != "pg_catalog", !translation.dialect.hasCatalogSchema {
            refuse("the operator \(schema).\(name.symbol) has no equivalent", at: name.range)
            return true
        }
        switch translation.dialect.operators[key] {
        case nil, .same?:
            if translation.dialect.operators[key] == nil, !Self.isStandard(name.symbol) {
                switch translation.dialect.otherOperators {
                case .same: break
                case .note: remark("the operator \(name.symbol) may mean something else here", at: name.range)
                case .refuse: refuse("the operator \(name.symbol) has no equivalent", at: name.range)
                }
            }
            return plain(name.symbol, name, operands)
        case .renamed(let other): return plain(other, OperatorName(other, schema: "", range: name.range), operands)
        case .template(let text): template(text, operands)
        case .templates(let texts): template(texts[operands.count] ?? "", operands)
        case .refused(let reason): refuse("the operator \(name.symbol) \(reason)", at: name.range)
        case .rewritten(let rewrite):
            let what = "the operator \(name.symbol)"
            if !rewriting(rewrite(operands, translation.typing), of: what, at: name.range) {
                return plain(name.symbol, name, operands)
            }
        }
        return true
    }

    /// Writes an operator bare where it has a schema or another name; else that is left to PostgreSQL's form.
    private mutating func plain(_ symbol: String, _ name: OperatorName, _ operands: [Expression]) -> Bool {
        guard name.schema != nil, name.schema == "" || translation?.dialect.hasCatalogSchema == false else {
            return false
        }
        if operands.count > 1 {
            operand(operands[0])
            write(" \(symbol) ")
        } else {
            write(symbol + " ")
        }
        if let last = operands.last { operand(last) }
        return true
    }

    private static func isStandard(_ symbol: String) -> Bool {
        ["=", "<>", "<", ">", "<=", ">=", "+", "-", "*", "/"].contains(symbol)
    }

    private mutating func like(_ node: LikeExpression) -> Bool {
        if node.kind == .similar {
            need(.similarTo, at: node.range)
            return false
        }
        let isFolded = node.kind == .ilike && !has(.ilike)
        let pattern: String? = if case .literal(let literal) = node.pattern { literal.text } else { nil }
        var escape = node.escape
        if !has(.likeEscape), escape == nil, pattern?.contains("\\") != false {
            escape = .literal(Literal(.string("\\")))
        }
        if let escape, case .literal(let literal) = escape, literal.text?.isEmpty == true {
            refuse("LIKE without an escape character has no equivalent", at: node.range)
        }
        guard isFolded || escape != node.escape else { return false }
        template(isFolded ? "lower($1)" : "$1", [node.operand])
        write(node.isNegated ? " NOT " : " ")
        write(isFolded ? "LIKE " : node.kind.rawValue + " ")
        template(isFolded ? "lower($1)" : "$1", [node.pattern])
        if let escape { template(" ESCAPE $1", [escape]) }
        return true
    }

    private mutating func between(_ node: BetweenExpression) -> Bool {
        guard node.isSymmetric, !has(.betweenSymmetric) else { return false }
        let text = "($1 BETWEEN $2 AND $3 OR $1 BETWEEN $3 AND $2)"
        template(node.isNegated ? "NOT " + text : text, [node.operand, node.low, node.high])
        return true
    }

    private mutating func cast(_ node: CastExpression, _ translation: Translation) -> Bool {
        let dialect = translation.dialect
        if let rewrite = dialect.rewriteCast,
            rewriting(rewrite(node, translation.typing), of: "a cast to \(node.type.name.name)", at: node.range)
        {
            return true
        }
        guard dialect.cast == .function else { return false }
        write("CAST(")
        expression(node.operand)
        write(" AS ")
        type(node.type)
        write(")")
        return true
    }

    private mutating func subscripts(of node: SubscriptExpression, _ dialect: Dialect) {
        for index in node.indexes {
            switch index {
            case .slice: need(.slices, at: node.range)
            case .element(.prefix(let value)) where value.operator.symbol == "-":
                refuse("a negative subscript has no equivalent", at: value.range)
            case .element: break
            }
        }
        if dialect.arrayWord == nil { refuse("arrays have no equivalent", at: node.range) }
    }
}

extension Literal {
    /// The text of a string.
    var text: String? {
        if case .string(let text) = value { text } else { nil }
    }
}
