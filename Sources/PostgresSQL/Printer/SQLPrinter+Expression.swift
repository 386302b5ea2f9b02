extension SQLPrinter {
    /// Writes an expression without parentheses around it.
    mutating func expression(_ expression: Expression) {
        if let text = kept?.text(of: expression) { return write(text) }
        if let translation, dialectExpression(expression, translation) { return }
        switch expression {
        case .literal(let literal): write(Self.text(of: literal))
        case .parameter(let parameter): write("$\(parameter.number)")
        case .column(let column): self.column(column)
        case .prefix(let node):
            prefixOperator(node.operator)
            if node.operator.schema != nil || (node.operator.symbol != "-" && node.operator.symbol != "+") {
                write(" ")
            }
            operand(node.operand)
        case .binary(let node):
            operand(node.left)
            write(" ")
            operatorName(node.operator)
            write(" ")
            operand(node.right)
        case .logical(let node):
            list(node.operands, separator: " \(node.operator.rawValue) ") { $0.operand($1) }
        case .not(let node):
            write("NOT ")
            operand(node.operand)
        case .isTest, .distinct, .between, .inList, .inSubquery, .like, .quantified: test(expression)
        case .exists(let node): subquery("EXISTS ", node.query)
        case .subquery(let node): subquery("", node.query)
        case .arraySubquery(let node): subquery("ARRAY", node.query)
        case .array(let node):
            write("ARRAY[")
            list(node.elements) { $0.expression($1) }
            write("]")
        case .row(let node):
            if node.isExplicit { write("ROW") }
            parenthesized(node.fields) { $0.expression($1) }
        case .case(let node): caseExpression(node)
        case .cast(let node):
            operand(node.operand)
            write("::")
            type(node.type)
        case .collate(let node):
            operand(node.operand)
            write(" COLLATE ")
            name(node.collation)
        case .atTimeZone(let node):
            operand(node.operand)
            write(" AT TIME ZONE ")
            operand(node.zone)
        case .function(let call): self.call(call)
        case .subscript(let node): subscripts(node)
        case .field(let node):
            write("(")
            self.expression(node.operand)
            write(").")
            if let field = node.field { name(field) } else { write("*") }
        case .xml(let node): xml(node.construct)
        case .default: write("DEFAULT")
        case .opaque(let text): write(text.text)
        }
    }

    /// Writes an expression as an operand: in parentheses unless it is one piece.
    mutating func operand(_ expression: Expression) {
        if Self.isOnePiece(expression) { return self.expression(expression) }
        write("(")
        self.expression(expression)
        write(")")
    }

    /// Writes an expression as an operand that no operator may stand in: also a cast stands in parentheses.
    mutating func primary(_ expression: Expression) {
        switch expression {
        case .cast, .default:
            write("(")
            self.expression(expression)
            write(")")
        default: operand(expression)
        }
    }

    private static func isOnePiece(_ expression: Expression) -> Bool {
        switch expression {
        case .literal, .parameter, .column, .exists, .subquery, .arraySubquery, .array, .row, .case, .cast, .function,
            .subscript, .field, .xml, .default:
            true
        case .prefix, .binary, .logical, .not, .isTest, .distinct, .between, .inList, .inSubquery, .like, .quantified,
            .collate, .atTimeZone, .opaque:
            false
        }
    }

    private static func text(of literal: Literal) -> String {
        switch literal.value {
        case .null: "NULL"
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .decimal(let digits): digits
        case .string(let value): constant(value)
        case .bits(let digits): "B" + constant(digits)
        case .hexBits(let digits): "X" + constant(digits)
        }
    }

    /// Writes a column or a star.
    mutating func column(_ column: ColumnReference) {
        list(column.parts, separator: ".") { $0.name($1) }
        guard column.isStar else { return }
        write(column.parts.isEmpty ? "*" : ".*")
    }

    /// Writes an operator.
    mutating func operatorName(_ name: OperatorName) {
        guard let schema = name.schema else { return write(name.symbol) }
        write("OPERATOR(\(Self.quoted(schema)).\(name.symbol))")
    }

    /// Writes an operator before its operand, where most of those with a rank of their own cannot stand bare.
    private mutating func prefixOperator(_ name: OperatorName) {
        switch name.symbol {
        case "^", "*", "/", "%", "<", ">", "=", "<=", ">=", "<>": write("OPERATOR(")
        default: return operatorName(name)
        }
        if let schema = name.schema { write(Self.quoted(schema) + ".") }
        write(name.symbol + ")")
    }

    /// Writes a constant in the only form that CYCLE takes: a type stands before its text.
    mutating func constant(_ expression: Expression) {
        guard case .cast(let cast) = expression, case .literal(let literal) = cast.operand,
            case .string(let text) = literal.value
        else { return self.expression(expression) }
        if cast.type.name.parts.map(\.value) == ["pg_catalog", "interval"] { return intervalConstant(text, cast.type) }
        type(cast.type)
        write(" " + Self.constant(text))
    }

    private mutating func subquery(_ word: String, _ query: SelectQuery) {
        write(word)
        write("(")
        self.query(query)
        write(")")
    }

    private mutating func caseExpression(_ node: CaseExpression) {
        write("CASE")
        if let operand = node.operand {
            write(" ")
            expression(operand)
        }
        for branch in node.branches {
            write(" WHEN ")
            expression(branch.condition)
            write(" THEN ")
            expression(branch.result)
        }
        if let otherwise = node.otherwise {
            write(" ELSE ")
            expression(otherwise)
        }
        write(" END")
    }

    private mutating func subscripts(_ node: SubscriptExpression) {
        switch node.operand {
        case .column, .parameter: expression(node.operand)
        default:
            write("(")
            expression(node.operand)
            write(")")
        }
        for index in node.indexes { self.index(index) }
    }

    /// Writes a subscript with its brackets.
    mutating func index(_ index: SubscriptExpression.Index) {
        write("[")
        switch index {
        case .element(let value): expression(value)
        case .slice(let lower, let upper):
            if let lower { expression(lower) }
            write(":")
            if let upper { expression(upper) }
        }
        write("]")
    }
}

extension SQLPrinter {
    /// Writes a test that takes words: IS, BETWEEN, IN, LIKE, ANY.
    private mutating func test(_ expression: Expression) {
        switch expression {
        case .isTest(let node):
            operand(node.operand)
            write(node.isNegated ? " IS NOT \(node.kind.rawValue)" : " IS \(node.kind.rawValue)")
        case .distinct(let node):
            operand(node.left)
            write(node.isNegated ? " IS NOT DISTINCT FROM " : " IS DISTINCT FROM ")
            operand(node.right)
        case .between(let node):
            operand(node.operand)
            write(node.isNegated ? " NOT BETWEEN " : " BETWEEN ")
            if node.isSymmetric { write("SYMMETRIC ") }
            if case .default = node.low { primary(node.low) } else { operand(node.low) }
            write(" AND ")
            operand(node.high)
        case .inList(let node):
            operand(node.operand)
            write(node.isNegated ? " NOT IN " : " IN ")
            parenthesized(node.items) { $0.expression($1) }
        case .inSubquery(let node):
            operand(node.operand)
            subquery(node.isNegated ? " NOT IN " : " IN ", node.query)
        case .like(let node):
            operand(node.operand)
            write(node.isNegated ? " NOT \(node.kind.rawValue) " : " \(node.kind.rawValue) ")
            operand(node.pattern)
            guard let escape = node.escape else { return }
            write(" ESCAPE ")
            operand(escape)
        case .quantified(let node):
            operand(node.left)
            write(" ")
            operatorName(node.operator)
            write(node.isAll ? " ALL (" : " ANY (")
            switch node.right {
            case .array(let array): self.expression(array)
            case .query(let query): self.query(query)
            }
            write(")")
        default: break
        }
    }
}
