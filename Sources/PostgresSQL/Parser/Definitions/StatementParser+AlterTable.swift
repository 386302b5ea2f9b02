extension StatementParser {
    /// The actions of ALTER TABLE and its like; what is not understood in one of several is kept as text.
    mutating func alterTableActions(
        _ start: Int,
        _ kind: ObjectKind,
        _ table: TableReference,
        ifExists: Bool
    ) throws(ParseFailure) -> DefinitionStatement {
        var statement = AlterTableStatement(kind: kind, table: table, ifExists: ifExists)
        repeat {
            let start = self.start
            do throws(ParseFailure) {
                let action = try alterTableAction()
                guard isAtEnd || at(.comma) else { throw syntaxError() }
                statement.actions.append(action)
            } catch {
                skipToActionEnd()
                statement.actions.append(.opaque(opaque(from: start)))
            }
        } while take(.comma)
        statement.range = range(from: start)
        return .alterTable(statement)
    }

    /// Goes to the comma that ends an action, or to the end.
    private mutating func skipToActionEnd() {
        var depth = 0
        while !isAtEnd, depth > 0 || !at(.comma) {
            if at(.leftParenthesis) { depth += 1 }
            if at(.rightParenthesis) { depth = max(0, depth - 1) }
            advance()
        }
    }

    private mutating func alterTableAction() throws(ParseFailure) -> AlterTableAction {
        let start = start
        switch token.keyword {
        case .add: return try addAction()
        case .alter: return try alterAction()
        case .drop: return try dropAction()
        case .validate:
            advance()
            try expect(.constraint)
            return .validateConstraint(try columnName())
        case .set: return .set(try setAction(start))
        case .reset:
            advance()
            return .set(clause("RESET", .options(try definitionOptions(.qualified)), from: start))
        case .cluster:
            advance()
            try expect(.on)
            return .set(clause("CLUSTER ON", .name(QualifiedName([try columnName()])), from: start))
        case .enable, .disable: return .set(try enableAction(start))
        case .inherit:
            advance()
            return .set(clause("INHERIT", .name(try relationName()), from: start))
        case .no:
            advance()
            if take(.inherit) { return .set(clause("NO INHERIT", .name(try relationName()), from: start)) }
            try expect(.force)
            try rowLevelSecurity()
            return .set(clause("NO FORCE ROW LEVEL SECURITY", from: start))
        case .force:
            advance()
            try rowLevelSecurity()
            return .set(clause("FORCE ROW LEVEL SECURITY", from: start))
        case .of:
            advance()
            return .set(clause("OF", .name(try anyName()), from: start))
        case .not:
            advance()
            try expect(.of)
            return .set(clause("NOT OF", from: start))
        case .owner:
            advance()
            try expect(.to)
            return .set(clause("OWNER TO", .role(try role()), from: start))
        case .replica: return .set(try replicaIdentity(start))
        case .options: return .set(clause("OPTIONS", .changes(try foreignOptionChanges()), from: start))
        default: throw syntaxError()
        }
    }

    private mutating func rowLevelSecurity() throws(ParseFailure) {
        try expect(.row, .level)
        try expect(.security)
    }

    /// `ADD [COLUMN] …`, `ADD constraint`.
    private mutating func addAction() throws(ParseFailure) -> AlterTableAction {
        advance()
        if isAtTableConstraint { return .addConstraint(try tableConstraint()) }
        _ = take(.column)
        let ifNotExists = try takeIfNotExists()
        return .addColumn(try tableColumn(hasType: true), ifNotExists: ifNotExists)
    }

    /// `DROP [COLUMN] …`, `DROP CONSTRAINT …`.
    private mutating func dropAction() throws(ParseFailure) -> AlterTableAction {
        advance()
        let isConstraint = take(.constraint)
        if !isConstraint { _ = take(.column) }
        let ifExists = takeIfExists()
        let name = try columnName()
        let behavior = dropBehavior()
        return isConstraint
            ? .dropConstraint(name, ifExists: ifExists, behavior) : .dropColumn(name, ifExists: ifExists, behavior)
    }

    /// `SET …` of a whole table.
    private mutating func setAction(_ start: Int) throws(ParseFailure) -> DefinitionClause {
        advance()
        switch token.keyword {
        case .without:
            advance()
            let word = try word(of: .oids, .cluster)
            return clause("SET WITHOUT " + word, from: start)
        case .logged, .unlogged: return clause("SET " + takeWord(), from: start)
        case .access:
            advance()
            try expect(.method)
            return clause("SET ACCESS METHOD", .name(QualifiedName([try columnName()])), from: start)
        case .tablespace:
            advance()
            return clause("SET TABLESPACE", .name(QualifiedName([try columnName()])), from: start)
        default: return clause("SET", .options(try definitionOptions(.qualified)), from: start)
        }
    }

    /// `ENABLE|DISABLE TRIGGER|RULE|ROW LEVEL SECURITY …`.
    private mutating func enableAction(_ start: Int) throws(ParseFailure) -> DefinitionClause {
        let isEnable = at(.enable)
        var words = takeWord()
        if at(.row) {
            try rowLevelSecurity()
            return clause(words + " ROW LEVEL SECURITY", from: start)
        }
        let hasMode = isEnable && (at(.always) || at(.replica))
        if hasMode { words += " " + takeWord() }
        let isTrigger = at(.trigger)
        words += " " + (try word(of: .trigger, .rule))
        if isTrigger, !hasMode, at(.all) || at(.user) { return clause(words + " " + takeWord(), from: start) }
        return clause(words, .name(QualifiedName([try columnName()])), from: start)
    }

    /// `REPLICA IDENTITY …`.
    private mutating func replicaIdentity(_ start: Int) throws(ParseFailure) -> DefinitionClause {
        advance()
        try expect(.identity)
        if take(.using) {
            try expect(.index)
            return clause("REPLICA IDENTITY USING INDEX", .name(QualifiedName([try columnName()])), from: start)
        }
        let word = try word(of: .nothing, .full, .default)
        return clause("REPLICA IDENTITY " + word, from: start)
    }

    /// `ALTER CONSTRAINT …`, `ALTER [COLUMN] …`.
    private mutating func alterAction() throws(ParseFailure) -> AlterTableAction {
        advance()
        if take(.constraint) {
            let name = try columnName()
            let attributes = try constraintAttributes()
            try check(attributes, "FOREIGN KEY")
            return .alterConstraint(name, attributes)
        }
        _ = take(.column)
        if at(.integerNumber) {
            let place = token.range
            let number = try integer()
            try expect(.set, .statistics)
            let statistics = try integerWithSign()
            guard number > 0, number <= 32767 else {
                throw fail("column number must be in range from 1 to 32767", sqlState: "22023", at: place)
            }
            return .alterColumnNumber(number, .setStatistics(statistics))
        }
        return .alterColumn(try columnName(), try columnAction())
    }
}
