import PostgresCatalog
import PostgresSQL
import PostgresWire

extension ExpressionDeparser {
    func writeCall(
        _ function: BoundFunction,
        _ arguments: [BoundExpression],
        _ expression: BoundExpression,
        _ showsImplicit: Bool
    ) {
        if let symbol = function.operatorName {
            return writeOperator(operatorText(symbol, function), arguments, expression)
        }
        switch expression.form.kind {
        case .implicitCast where !showsImplicit:
            if let operand = arguments.first { writeOperand(operand, showsImplicit: false, below: expression) }
        case .implicitCast, .explicitCast:
            guard let operand = arguments.first else { return }
            writeCast(of: operand, to: expression.type, expression.typeModifier, below: expression)
        case .xml(let construct, let serialized): writeXML(construct, arguments, expression, serialized)
        case .subscripts: writeSubscripts(arguments)
        case .standardSyntax where writeStandardSyntax(function.name, arguments, expression): break
        case .call(let count, let names, let isVariadic):
            put(functionName(function) + "(")
            let shown = isVariadic ? arguments : Array(arguments.prefix(count))
            for (index, argument) in shown.enumerated() {
                if index > 0 { put(", ") }
                if names.indices.contains(index), let name = names[index] {
                    put(SQLIdentifier.quote(name) + " => ")
                }
                if isVariadic, index == shown.count - 1 { put("VARIADIC ") }
                write(argument, showsImplicit: true)
            }
            put(")")
        default:
            put(functionName(function) + "(")
            write(arguments, showsImplicit: true)
            put(")")
        }
    }

    /// A value with what stands in brackets behind it, which a function takes as a path or as one key.
    private func writeSubscripts(_ arguments: [BoundExpression]) {
        guard let operand = arguments.first, let path = arguments.dropFirst().first else { return }
        writeSubscripted(operand)
        let steps: [BoundExpression] =
            switch path.kind {
            case .array(let elements, _, _): elements
            case .constant(.array(let array)):
                array.elements.map { BoundExpression(kind: .constant($0), type: .text) }
            default: [path]
            }
        for step in steps {
            put("[")
            write(step, showsImplicit: false)
            put("]")
        }
    }

    /// The name of a function, with its schema where the bare name would not find it.
    func functionName(_ function: BoundFunction) -> String {
        let name = SQLIdentifier.quote(function.name)
        guard function.oid >= .firstUserObject else { return name }
        let isVisible = catalog.functionIsVisible(function.oid, searchPath: searchPath) ?? true
        guard !isVisible, let schema = catalog.functionSchema(function.oid) else { return name }
        return SQLIdentifier.quote(schema) + "." + name
    }

    /// An operator, with its schema where the characters alone would not find it.
    func operatorText(_ symbol: String, _ function: BoundFunction) -> String {
        guard let own = function.userOperator, catalog.operatorIsVisible(own, searchPath: searchPath) == false,
            let row = catalog.operator(own), let schema = catalog.schemaName(row.namespace)
        else { return symbol }
        return "OPERATOR(\(SQLIdentifier.quote(schema)).\(symbol))"
    }

    private func writeOperator(_ symbol: String, _ arguments: [BoundExpression], _ expression: BoundExpression) {
        if !style.isPretty { put("(") }
        if arguments.count == 2 {
            writeOperand(arguments[0], showsImplicit: true, below: expression)
            put(" \(symbol) ")
            writeOperand(arguments[1], showsImplicit: true, below: expression)
        } else if let operand = arguments.first {
            put(symbol + " ")
            writeOperand(operand, showsImplicit: true, below: expression)
        }
        if !style.isPretty { put(")") }
    }

    /// The standard's syntax for a function; false where there is none.
    private func writeStandardSyntax(
        _ name: String,
        _ arguments: [BoundExpression],
        _ expression: BoundExpression
    ) -> Bool {
        func parts(_ start: String, _ pieces: [(String, BoundExpression)], ending: String = ")") {
            put(start)
            for (word, piece) in pieces {
                put(word)
                write(piece, showsImplicit: false)
            }
            put(ending)
        }
        switch (name, arguments.count) {
        case ("timezone", 2):
            put("(")
            writeOperand(arguments[1], showsImplicit: false, below: expression)
            put(" AT TIME ZONE ")
            writeOperand(arguments[0], showsImplicit: false, below: expression)
            put(")")
        case ("extract", 2):
            guard case .constant(.text(let field)) = arguments[0].kind else { return false }
            parts("EXTRACT(" + field, [(" FROM ", arguments[1])])
        case ("overlay", 3):
            parts("OVERLAY(", [("", arguments[0]), (" PLACING ", arguments[1]), (" FROM ", arguments[2])])
        case ("overlay", 4):
            parts(
                "OVERLAY(",
                [("", arguments[0]), (" PLACING ", arguments[1]), (" FROM ", arguments[2]), (" FOR ", arguments[3])]
            )
        case ("position", 2):
            parts("POSITION((", [("", arguments[1]), (") IN (", arguments[0])].map { ($0.0, $0.1) })
            put(")")
        case ("substring", 2): parts("SUBSTRING(", [("", arguments[0]), (" FROM ", arguments[1])])
        case ("substring", 3):
            let isPattern = arguments[1].type == .text
            parts(
                "SUBSTRING(",
                [
                    ("", arguments[0]), (isPattern ? " SIMILAR " : " FROM ", arguments[1]),
                    (isPattern ? " ESCAPE " : " FOR ", arguments[2]),
                ]
            )
        case ("btrim", 1): parts("TRIM(BOTH", [(" FROM ", arguments[0])])
        case ("btrim", 2): parts("TRIM(BOTH", [(" ", arguments[1]), (" FROM ", arguments[0])])
        case ("ltrim", 1): parts("TRIM(LEADING", [(" FROM ", arguments[0])])
        case ("ltrim", 2): parts("TRIM(LEADING", [(" ", arguments[1]), (" FROM ", arguments[0])])
        case ("rtrim", 1): parts("TRIM(TRAILING", [(" FROM ", arguments[0])])
        case ("rtrim", 2): parts("TRIM(TRAILING", [(" ", arguments[1]), (" FROM ", arguments[0])])
        case ("overlaps", 4):
            put("((")
            write(Array(arguments[0...1]), showsImplicit: false)
            put(") OVERLAPS (")
            write(Array(arguments[2...3]), showsImplicit: false)
            put("))")
        case ("xmlexists", 2): parts("XMLEXISTS((", [("", arguments[0]), (") PASSING (", arguments[1])], ending: "))")
        case ("pg_collation_for", 1): parts("COLLATION FOR (", [("", arguments[0])])
        default: return false
        }
        return true
    }

    func writeAggregate(_ call: BoundAggregate) {
        put(functionName(call.function) + "(")
        if call.isDistinct { put("DISTINCT ") }
        if !call.directArguments.isEmpty || call.isOrderedSet {
            write(call.directArguments, showsImplicit: true)
            put(") WITHIN GROUP (ORDER BY ")
            writeSortKeys(call.orderBy)
        } else {
            if call.arguments.isEmpty { put("*") }
            write(call.arguments, showsImplicit: true)
            if !call.orderBy.isEmpty {
                put(" ORDER BY ")
                writeSortKeys(call.orderBy)
            }
        }
        put(")")
        writeFilter(call.filter)
    }

    private func writeFilter(_ filter: BoundExpression?) {
        guard let filter else { return }
        put(" FILTER (WHERE ")
        write(filter, showsImplicit: false)
        put(")")
    }

    func writeWindow(_ call: BoundWindow, _ expression: BoundExpression) {
        switch call.target {
        case .aggregate(let aggregate): writeAggregate(aggregate)
        case .function(let function, let arguments):
            put(functionName(function) + "(")
            write(arguments, showsImplicit: true)
            put(")")
        }
        put(" OVER ")
        if planNames != nil { return put("(?)") }
        if case .windowName(let name) = expression.form.kind { return put(SQLIdentifier.quote(name)) }
        writeWindowDefinition(call.window)
    }

    func writeWindowDefinition(_ window: BoundWindowDefinition) {
        var parts: [() -> Void] = []
        if !window.partitionBy.isEmpty {
            parts.append { [self] in
                put("PARTITION BY ")
                for (index, key) in window.partitionBy.enumerated() {
                    if index > 0 { put(", ") }
                    writeKey(key)
                }
            }
        }
        if !window.orderBy.isEmpty {
            parts.append { [self] in
                put("ORDER BY ")
                writeSortKeys(window.orderBy)
            }
        }
        if window.frame != BoundFrame() {
            parts.append { [self] in
                put("\(window.frame.unit.rawValue) BETWEEN ")
                writeBound(window.frame.start)
                put(" AND ")
                writeBound(window.frame.end)
            }
        }
        put("(")
        for (index, part) in parts.enumerated() {
            if index > 0 { put(" ") }
            part()
        }
        put(")")
    }

    private func writeBound(_ bound: BoundFrame.Bound) {
        switch bound {
        case .unboundedPreceding: put("UNBOUNDED PRECEDING")
        case .preceding(let offset):
            write(offset, showsImplicit: false)
            put(" PRECEDING")
        case .currentRow: put("CURRENT ROW")
        case .following(let offset):
            write(offset, showsImplicit: false)
            put(" FOLLOWING")
        case .unboundedFollowing: put("UNBOUNDED FOLLOWING")
        }
    }

    func writeSortKeys(_ keys: [BoundSortKey]) {
        for (index, key) in keys.enumerated() {
            if index > 0 { put(", ") }
            writeKey(key.expression)
            writeDirection(isDescending: key.isDescending, nullsFirst: key.nullsFirst)
        }
    }

    func writeDirection(isDescending: Bool, nullsFirst: Bool) {
        if isDescending { put(" DESC") }
        guard nullsFirst != isDescending else { return }
        put(nullsFirst ? " NULLS FIRST" : " NULLS LAST")
    }

    /// A key of GROUP BY, ORDER BY and the like: in parentheses where it could be taken for something else.
    func writeKey(_ expression: BoundExpression) {
        switch expression.kind {
        case .constant(let value): return writeConstant(value, expression, label: .always)
        case .column: return write(expression, showsImplicit: true)
        default: break
        }
        let isCall =
            switch expression.kind {
            case .call(let function, _): function.operatorName == nil
            case .aggregate, .window: true
            default: false
            }
        let needsParentheses = style.isPretty || isCall
        if needsParentheses { put("(") }
        write(expression, showsImplicit: true)
        if needsParentheses { put(")") }
    }
}

extension BoundAggregate {
    /// Whether it is written with WITHIN GROUP.
    var isOrderedSet: Bool {
        !orderBy.isEmpty && orderBy.count == arguments.count && signature.hasPrefix("mode(")
    }
}
