extension StatementParser {
    /// `SET …` or `RESET …` as a clause, in ALTER FUNCTION and its like.
    mutating func settingClause() throws(ParseFailure) -> DefinitionClause {
        let start = start
        switch try settingChange(isRoutine: true) {
        case .set(let statement): return clause("", .set(statement), from: start)
        case .reset(let statement): return clause("", .reset(statement), from: start)
        }
    }

    /// `SET …` or `RESET …` in ALTER ROLE, ALTER DATABASE and ALTER FUNCTION.
    ///
    /// - Parameter isRoutine: Whether a function's form is meant, which has no TRANSACTION.
    mutating func settingChange(isRoutine: Bool = false) throws(ParseFailure) -> SettingChange {
        let start = start
        if at(.reset) { return .reset(try reset(start)) }
        advance()
        if isRoutine, at(.transaction), peek().keyword != .snapshot, peek().kind != .equals, peek().keyword != .to {
            throw syntaxError(at: peek())
        }
        let isCharacteristics = at(.session) && peek().keyword == .characteristics
        if isCharacteristics, isRoutine { throw syntaxError(at: peek()) }
        var statement = isCharacteristics ? try setCharacteristics() : try setRest()
        statement.range = range(from: start)
        return .set(statement)
    }
}
