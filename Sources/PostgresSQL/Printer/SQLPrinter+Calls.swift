extension SQLPrinter {
    /// Writes a call in the syntax that it was written in.
    mutating func call(_ call: FunctionCall) {
        switch call.syntax {
        case .ordinary: ordinaryCall(call)
        case .construct:
            write(call.name.name.uppercased())
            parenthesized(call.arguments) { $0.expression($1.value) }
        case .sqlValue:
            write(call.name.name.uppercased())
            if !call.arguments.isEmpty { parenthesized(call.arguments) { $0.expression($1.value) } }
        case .standard: standardCall(call)
        }
    }

    /// Writes a call with its arguments in parentheses.
    mutating func ordinaryCall(_ call: FunctionCall) {
        name(call.name)
        write("(")
        if call.isStar { write("*") }
        if call.isDistinct { write("DISTINCT ") }
        for (index, argument) in call.arguments.enumerated() {
            if index > 0 { write(", ") }
            if call.isVariadic, index == call.arguments.count - 1 { write("VARIADIC ") }
            if let name = argument.name {
                self.name(name)
                write(" => ")
            }
            expression(argument.value)
        }
        orderBy(call.orderBy)
        write(")")
        if !call.withinGroup.isEmpty {
            write(" WITHIN GROUP (")
            orderBy(call.withinGroup, isFirst: true)
            write(")")
        }
        if let filter = call.filter {
            write(" FILTER (WHERE ")
            expression(filter)
            write(")")
        }
        switch call.over {
        case nil: break
        case .name(let name):
            write(" OVER ")
            self.name(name)
        case .definition(let window):
            write(" OVER ")
            self.window(window)
        }
    }

    private mutating func standardCall(_ call: FunctionCall) {
        let values = call.arguments.map(\.value)
        switch call.name.name {
        case "extract": words("EXTRACT(", values, [" FROM "])
        case "overlay": words("OVERLAY(", values, [" PLACING ", " FROM ", " FOR "])
        case "substring": words("SUBSTRING(", values, [" FROM ", " FOR "])
        case "position": positionCall(values)
        case "normalize":
            write("NORMALIZE(")
            if let value = values.first { expression(value) }
            if values.count > 1, case .literal(let literal) = values[1], case .string(let form) = literal.value {
                write(", \(form)")
            }
            write(")")
        case "btrim": words("TRIM(BOTH FROM ", values, [", "])
        case "ltrim": words("TRIM(LEADING FROM ", values, [", "])
        case "rtrim": words("TRIM(TRAILING FROM ", values, [", "])
        case "pg_collation_for": words("COLLATION FOR (", values, [])
        default: ordinaryCall(call)
        }
    }

    /// Writes values with words between them; the last word serves for all that follow.
    private mutating func words(_ first: String, _ values: [Expression], _ words: [String]) {
        write(first)
        for (index, value) in values.enumerated() {
            if index > 0, let last = words.last { write(index <= words.count ? words[index - 1] : last) }
            operand(value)
        }
        write(")")
    }

    private mutating func positionCall(_ values: [Expression]) {
        guard let whole = values.first, let part = values.last else { return }
        write("POSITION(")
        primary(part)
        write(" IN ")
        primary(whole)
        write(")")
    }

    /// Writes the definition of a window.
    mutating func window(_ window: WindowDefinition) {
        write("(")
        var separator = ""
        if let base = window.base {
            name(base)
            separator = " "
        }
        if !window.partitionBy.isEmpty {
            write(separator + "PARTITION BY ")
            list(window.partitionBy) { $0.expression($1) }
            separator = " "
        }
        if !window.orderBy.isEmpty {
            write(separator)
            orderBy(window.orderBy, isFirst: true)
            separator = " "
        }
        if let frame = window.frame {
            write(separator)
            self.frame(frame)
        }
        write(")")
    }

    private mutating func frame(_ frame: WindowFrame) {
        write(frame.unit.rawValue + " BETWEEN ")
        bound(frame.start)
        write(" AND ")
        bound(frame.end)
        if frame.exclusion != .noOthers { write(" EXCLUDE " + frame.exclusion.rawValue) }
    }

    private mutating func bound(_ bound: WindowFrame.Bound) {
        switch bound {
        case .unboundedPreceding: write("UNBOUNDED PRECEDING")
        case .unboundedFollowing: write("UNBOUNDED FOLLOWING")
        case .currentRow: write("CURRENT ROW")
        case .preceding(let value):
            operand(value)
            write(" PRECEDING")
        case .following(let value):
            operand(value)
            write(" FOLLOWING")
        }
    }

    /// Writes ORDER BY, where there is one.
    mutating func orderBy(_ keys: [SortKey], isFirst: Bool = false) {
        guard !keys.isEmpty else { return }
        write(isFirst ? "ORDER BY " : " ORDER BY ")
        list(keys) { printer, key in
            printer.expression(key.expression)
            let nullsFirst = printer.nullsFirst(of: key)
            switch key.direction {
            case .ascending: break
            case .descending: printer.write(" DESC")
            case .using(let name):
                printer.write(" USING ")
                printer.operatorName(name)
            }
            if let nullsFirst { printer.write(nullsFirst ? " NULLS FIRST" : " NULLS LAST") }
        }
    }
}
