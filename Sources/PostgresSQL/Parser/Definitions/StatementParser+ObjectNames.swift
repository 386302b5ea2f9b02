extension StatementParser {
    /// `[[database.]schema.]name` of a relation.
    mutating func relationName() throws(ParseFailure) -> QualifiedName {
        let name = try dottedName()
        try checkRelationName(name)
        return name
    }

    /// `schema.name` as PostgreSQL's `qualified_name` and `func_name` have it: brackets and stars are read, and refused
    /// where the name ends.
    private mutating func dottedName() throws(ParseFailure) -> QualifiedName {
        var parts = [try columnName()]
        var isRefused = false
        while at(.dot) || at(.leftBracket) {
            if at(.leftBracket) {
                _ = try subscripts()
                isRefused = true
            } else {
                advance()
                if take(.star) { isRefused = true } else { parts.append(try label()) }
            }
        }
        if isRefused { throw syntaxError() }
        return QualifiedName(parts)
    }

    /// Refuses a name of more parts than a relation's has.
    mutating func checkRelationName(_ name: QualifiedName) throws(ParseFailure) {
        guard name.parts.count > 3 else { return }
        let text = name.parts.map(\.value).joined(separator: ".")
        throw fail("improper qualified name (too many dotted names): \(text)", at: name.range)
    }

    /// Relations' names with commas between them.
    mutating func relationNames() throws(ParseFailure) -> [QualifiedName] {
        var names = [try relationName()]
        while take(.comma) { names.append(try relationName()) }
        return names
    }

    /// `[ONLY] table [*]`.
    mutating func relationReference() throws(ParseFailure) -> TableReference {
        let start = start
        guard take(.only) else {
            let name = try relationName()
            _ = take(.star)
            return TableReference(name: name, range: range(from: start))
        }
        let isWrapped = take(.leftParenthesis)
        let name = try relationName()
        if isWrapped { try expect(.rightParenthesis) }
        return TableReference(name: name, isOnly: true, range: range(from: start))
    }

    /// `[ONLY] table [*]` with commas between them.
    mutating func relationReferences() throws(ParseFailure) -> [TableReference] {
        var tables = [try relationReference()]
        while take(.comma) { tables.append(try relationReference()) }
        return tables
    }

    /// The name of a function: a word that types and functions may have, or a name with its schema.
    mutating func routineName() throws(ParseFailure) -> QualifiedName {
        guard !isAtEnd else { throw syntaxError() }
        if token.isTypeOrFunctionName, !token.isColumnName { return QualifiedName([takeIdentifier()]) }
        let isFunctionName = token.isTypeOrFunctionName
        let name = try dottedName()
        if !isFunctionName, name.parts.count == 1 { throw syntaxError() }
        return name
    }

    /// A function with its arguments, which may be left out.
    mutating func routineReference() throws(ParseFailure) -> RoutineReference {
        guard !isAtEnd else { throw syntaxError() }
        let start = start
        let isFunctionName = token.isTypeOrFunctionName
        let name = isFunctionName && !token.isColumnName ? QualifiedName([takeIdentifier()]) : try dottedName()
        var routine = RoutineReference(name: name)
        if at(.leftParenthesis), isFunctionName || name.parts.count > 1 {
            routine.arguments = try routineParameters(allowsDefaults: false)
        }
        routine.range = range(from: start)
        return routine
    }

    /// An aggregate with its arguments.
    mutating func aggregateReference() throws(ParseFailure) -> RoutineReference {
        let start = start
        var routine = RoutineReference(name: try routineName())
        try aggregateArguments(of: &routine)
        routine.range = range(from: start)
        return routine
    }

    /// `(*)`, `(a, b)`, `(ORDER BY b)`, `(a ORDER BY b)`.
    mutating func aggregateArguments(of routine: inout RoutineReference) throws(ParseFailure) {
        try expect(.leftParenthesis)
        routine.arguments = []
        if take(.star) {
            routine.isStar = true
            return try expect(.rightParenthesis)
        }
        if !at(.order) { routine.arguments = try aggregateArgumentList() }
        if take(.order) {
            try expect(.by)
            let ordered = try aggregateArgumentList()
            routine.orderedArguments = ordered
            try expect(.rightParenthesis)
            if let last = routine.arguments?.last, last.mode == .variadic {
                guard let first = ordered.first else { return }
                if ordered.count != 1 || first.mode != .variadic || first.type != last.type {
                    throw fail(
                        "an ordered-set aggregate with a VARIADIC direct argument must have one VARIADIC aggregated "
                            + "argument of the same data type",
                        sqlState: "0A000",
                        at: first.type.name.range
                    )
                }
            }
            return
        }
        try expect(.rightParenthesis)
    }

    private mutating func aggregateArgumentList() throws(ParseFailure) -> [RoutineParameter] {
        var list: [RoutineParameter] = []
        repeat {
            let parameter = try routineParameter(allowsDefault: false)
            if parameter.mode == .out || parameter.mode == .inout {
                throw fail(
                    "aggregates cannot have output arguments",
                    sqlState: "0A000",
                    at: parameter.range
                )
            }
            list.append(parameter)
        } while take(.comma)
        return list
    }

    /// `operator (left, right)`.
    mutating func operatorReference() throws(ParseFailure) -> OperatorReference {
        let start = start
        var reference = OperatorReference(name: try anyOperator())
        try operands(of: &reference)
        reference.range = range(from: start)
        return reference
    }

    /// `(left, right)`, with NONE for one of them.
    mutating func operands(of reference: inout OperatorReference) throws(ParseFailure) {
        try expect(.leftParenthesis)
        if take(.none) {
            try expect(.comma)
        } else {
            reference.left = try typeName()
            if at(.rightParenthesis) {
                throw fail(
                    "missing argument",
                    hint: "Use NONE to denote the missing argument of a unary operator.",
                    at: token.range
                )
            }
            try expect(.comma)
            if take(.none) { return try expect(.rightParenthesis) }
        }
        reference.right = try typeName()
        try expect(.rightParenthesis)
    }

    /// `[schema.]operator`.
    mutating func anyOperator() throws(ParseFailure) -> OperatorName {
        let start = start
        var schema: String?
        while !isAtEnd, token.isColumnName {
            schema = takeIdentifier().value
            try expect(.dot)
        }
        guard !isAtEnd, token.isOperator else { throw syntaxError() }
        let symbol = source.operatorSymbol(token)
        advance()
        return OperatorName(symbol, schema: schema, range: range(from: start))
    }
}
