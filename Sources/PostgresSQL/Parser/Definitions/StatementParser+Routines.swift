extension StatementParser {
    /// `(parameters)`.
    mutating func routineParameters(allowsDefaults: Bool) throws(ParseFailure) -> [RoutineParameter] {
        try expect(.leftParenthesis)
        if take(.rightParenthesis) { return [] }
        var parameters: [RoutineParameter] = []
        repeat { parameters.append(try routineParameter(allowsDefault: allowsDefaults)) } while take(.comma)
        try expect(.rightParenthesis)
        return parameters
    }

    /// `[mode] [name] type [DEFAULT value]`, the mode before or behind the name.
    mutating func routineParameter(allowsDefault: Bool) throws(ParseFailure) -> RoutineParameter {
        let start = start
        var mode = parameterMode()
        var name: Identifier?
        if isAtParameterName {
            name = takeIdentifier()
            if mode == nil { mode = parameterMode() }
        }
        var parameter = RoutineParameter(mode: mode, name: name, type: try typeName(allowsColumnType: true))
        if allowsDefault, take(.default) || take(.equals) { parameter.defaultValue = try expression() }
        parameter.range = range(from: start)
        return parameter
    }

    private mutating func parameterMode() -> ParameterMode? {
        if take(.in) { return take(.out) ? .inout : .in }
        if take(.out) { return .out }
        if take(.inout) { return .inout }
        return take(.variadic) ? .variadic : nil
    }

    /// Whether the current token names a parameter, as the type or mode behind it shows.
    private var isAtParameterName: Bool {
        guard !isAtEnd, token.isTypeOrFunctionName else { return false }
        let next = peek()
        if next.isTypeOrFunctionName { return true }
        switch next.keyword {
        case .in, .out, .inout, .variadic, .setof: return true
        default: return Self.beginsBuiltInType(next.keyword)
        }
    }

    /// Whether a type that the grammar knows by its keyword begins so.
    private static func beginsBuiltInType(_ keyword: Keyword) -> Bool {
        switch keyword {
        case .int, .integer, .smallint, .bigint, .real, .float, .decimal, .dec, .numeric, .boolean, .bit, .national,
            .character, .char, .varchar, .nchar, .timestamp, .time, .interval:
            true
        default: false
        }
    }

    /// `CREATE [OR REPLACE] FUNCTION|PROCEDURE name (parameters) …`.
    mutating func createRoutine(_ start: Int, replaces: Bool) throws(ParseFailure) -> CreateRoutineStatement {
        let isProcedure = at(.procedure)
        advance()
        var routine = CreateRoutineStatement(isProcedure: isProcedure, replaces: replaces, name: try routineName())
        routine.parameters = try routineParameters(allowsDefaults: true)
        if !isProcedure, at(.returns), peek().keyword != .null {
            advance()
            if at(.table) {
                routine.result = .table(try tableResult())
            } else {
                routine.result = .type(try typeName(allowsColumnType: true))
            }
        }
        while let option = try routineOption() { routine.options.append(option) }
        routine.body = try routineBody()
        if case .table = routine.result, routine.parameters.contains(where: { $0.mode == .out || $0.mode == .inout }) {
            throw fail("OUT and INOUT arguments aren't allowed in TABLE functions", at: .none)
        }
        routine.range = range(from: start)
        return routine
    }

    /// `TABLE (name type, …)`.
    private mutating func tableResult() throws(ParseFailure) -> [RoutineParameter] {
        advance()
        try expect(.leftParenthesis)
        var columns: [RoutineParameter] = []
        repeat {
            let start = start
            guard !isAtEnd, token.isTypeOrFunctionName else { throw syntaxError() }
            let name = takeIdentifier()
            let type = try typeName(allowsColumnType: true)
            columns.append(RoutineParameter(name: name, type: type, range: range(from: start)))
        } while take(.comma)
        try expect(.rightParenthesis)
        return columns
    }

    /// An option of CREATE FUNCTION, or nil where none begins.
    private mutating func routineOption() throws(ParseFailure) -> DefinitionClause? {
        let start = start
        switch token.keyword {
        case .as:
            advance()
            var texts = [try string()]
            if take(.comma) { texts.append(try string()) }
            return clause("AS", .strings(texts), from: start)
        case .language:
            advance()
            return clause("LANGUAGE", try unreservedWordOrString(), from: start)
        case .transform:
            advance()
            var types: [DefinitionClause] = []
            repeat {
                let start = self.start
                try expect(.for, .type)
                types.append(clause("FOR TYPE", .type(try typeName()), from: start))
            } while take(.comma)
            return clause("TRANSFORM", .clauses(types), from: start)
        case .window: return clauseOfWord()
        default: return try commonRoutineOption()
        }
    }

    /// An option of CREATE FUNCTION and of ALTER FUNCTION, or nil where none begins.
    mutating func commonRoutineOption() throws(ParseFailure) -> DefinitionClause? {
        let start = start
        switch token.keyword {
        case .called:
            advance()
            try expect(.on, .null)
            try expect(.input)
            return clause("CALLED ON NULL INPUT", from: start)
        case .returns:
            advance()
            try expect(.null, .on)
            try expect(.null, .input)
            return clause("RETURNS NULL ON NULL INPUT", from: start)
        case .strict, .immutable, .stable, .volatile, .leakproof: return clauseOfWord()
        case .external, .security:
            _ = take(.external)
            try expect(.security)
            let word = try word(of: .definer, .invoker)
            return clause("SECURITY " + word, from: start)
        case .not:
            advance()
            try expect(.leakproof)
            return clause("NOT LEAKPROOF", from: start)
        case .cost, .rows:
            let word = takeWord()
            return clause(word, .number(try numberWithSign()), from: start)
        case .support:
            advance()
            return clause("SUPPORT", .name(try anyName()), from: start)
        case .set, .reset: return try settingClause()
        case .parallel:
            advance()
            return clause("PARALLEL", .name(QualifiedName([try columnName()])), from: start)
        default: return nil
        }
    }

    /// `RETURN value`, `BEGIN ATOMIC statements END`, where one is written.
    private mutating func routineBody() throws(ParseFailure) -> RoutineBody? {
        if take(.return) { return .value(try expression()) }
        guard take(.begin) else { return nil }
        try expect(.atomic)
        let outer = try enter()
        defer { leave(outer) }
        var statements: [RoutineStatement] = []
        while !at(.end) {
            statements.append(try routineStatement())
            try expect(.semicolon)
        }
        try expect(.end)
        return .statements(statements)
    }

    /// A statement in the body of a function.
    private mutating func routineStatement() throws(ParseFailure) -> RoutineStatement {
        if isAtEnd { throw syntaxError() }
        return try bounded { parser throws(ParseFailure) in
            if parser.take(.return) { return .value(try parser.expression()) }
            if parser.isAtEnd { return .statement(.other) }
            return .statement(try parser.innerStatement())
        }
    }
}
