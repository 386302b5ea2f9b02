extension StatementParser {
    /// `CREATE [OR REPLACE] [CONSTRAINT] TRIGGER …`.
    mutating func createTrigger(_ start: Int, replaces: Bool) throws(ParseFailure) -> CreateTriggerStatement {
        let isConstraint = take(.constraint)
        try expect(.trigger)
        let name = try columnName()
        let timing = try triggerTiming(isConstraint)
        let events = try triggerEvents()
        try expect(.on)
        var trigger = CreateTriggerStatement(
            replaces: replaces,
            isConstraint: isConstraint,
            name: name,
            timing: timing,
            events: events,
            table: try relationName(),
            function: QualifiedName([])
        )
        if isConstraint {
            if take(.from) { trigger.referencedTable = try relationName() }
            trigger.attributes = try constraintAttributes()
            try expect(.for, .each)
            try expect(.row)
            trigger.isForEachRow = true
        } else {
            if take(.referencing) { trigger.transitions = try triggerTransitions() }
            if take(.for) {
                _ = take(.each)
                trigger.isForEachRow = try word(of: .row, .statement) == "ROW"
            }
        }
        if take(.when) { trigger.condition = try expressionInParentheses() }
        try expect(.execute)
        guard take(.function) || take(.procedure) else { throw syntaxError() }
        trigger.function = try routineName()
        trigger.arguments = try triggerArguments()
        trigger.range = range(from: start)
        if isConstraint {
            if replaces {
                let message = "CREATE OR REPLACE CONSTRAINT TRIGGER is not supported"
                throw fail(message, sqlState: "0A000", at: .none)
            }
            try check(trigger.attributes, "TRIGGER")
        }
        return trigger
    }

    private mutating func triggerTiming(_ isConstraint: Bool) throws(ParseFailure) -> String {
        if isConstraint { return try word(of: .after) }
        let word = try word(of: .before, .after, .instead)
        guard word == "INSTEAD" else { return word }
        try expect(.of)
        return "INSTEAD OF"
    }

    private mutating func triggerEvents() throws(ParseFailure) -> [TriggerEvent] {
        var events: [TriggerEvent] = []
        repeat {
            let start = start
            let first = token
            var event = TriggerEvent(word: try word(of: .insert, .delete, .update, .truncate))
            if event.word == "UPDATE", take(.of) { event.columns = try columnNames() }
            event.range = range(from: start)
            if events.contains(where: { $0.word == event.word }) {
                // PostgreSQL looks one token further only where OF or a comma might follow.
                let place = event.word == "UPDATE" ? token : first
                throw fail("duplicate trigger events specified" + Self.near(place, source), at: place.range)
            }
            events.append(event)
        } while take(.or)
        return events
    }

    /// What PostgreSQL adds to a message about the token that it has read last.
    private static func near(_ token: Token, _ source: SourceBytes) -> String {
        token.kind == .endOfText ? " at end of input" : " at or near \"\(source.text(token.range))\""
    }

    private mutating func triggerTransitions() throws(ParseFailure) -> [TriggerTransition] {
        var transitions: [TriggerTransition] = []
        repeat {
            let start = start
            let isNew = try word(of: .new, .old) == "NEW"
            let isTable = try word(of: .table, .row) == "TABLE"
            _ = take(.as)
            let name = try columnName()
            transitions.append(
                TriggerTransition(isNew: isNew, isTable: isTable, name: name, range: range(from: start))
            )
        } while at(.new) || at(.old)
        return transitions
    }

    /// Numbers, strings and words in parentheses.
    private mutating func triggerArguments() throws(ParseFailure) -> [DefinitionValue] {
        try expect(.leftParenthesis)
        var values: [DefinitionValue] = []
        if !at(.rightParenthesis), !at(.comma) { values.append(try triggerArgument()) }
        // The grammar lets a list begin with a comma, as if nothing stood before it.
        while take(.comma) { values.append(try triggerArgument()) }
        try expect(.rightParenthesis)
        return values
    }

    private mutating func triggerArgument() throws(ParseFailure) -> DefinitionValue {
        if at(.integerNumber) || at(.decimalNumber) { return .number(try numberWithSign()) }
        if !isAtEnd, token.isString { return .string(try string()) }
        return .name(QualifiedName([try label()]))
    }

    /// `CREATE [OR REPLACE] RULE …`.
    mutating func createRule(_ start: Int, replaces: Bool) throws(ParseFailure) -> CreateRuleStatement {
        advance()
        let name = try columnName()
        try expect(.as, .on)
        let event = try word(of: .select, .update, .delete, .insert)
        try expect(.to)
        var rule = CreateRuleStatement(replaces: replaces, name: name, event: event, table: try relationName())
        if take(.where) { rule.condition = try expression() }
        try expect(.do)
        rule.isInstead = take(.instead)
        if !rule.isInstead { _ = take(.also) }
        rule.actions = try ruleActions()
        rule.range = range(from: start)
        return rule
    }

    private mutating func ruleActions() throws(ParseFailure) -> [Statement] {
        if take(.nothing) { return [] }
        guard at(.leftParenthesis), !isQueryInParentheses || holdsActions else {
            return [try ruleAction()]
        }
        advance()
        var actions: [Statement] = []
        repeat {
            if !at(.semicolon), !at(.rightParenthesis) { actions.append(try ruleAction()) }
        } while take(.semicolon)
        try expect(.rightParenthesis)
        return actions
    }

    /// Whether the parentheses at the current token hold actions of a rule, although they begin as a query does: there is
    /// a semicolon in them, or what follows WITH is no query.
    private var holdsActions: Bool {
        var depth = 0
        var isQuery = peek().keyword != .with
        for other in index..<max(index, end) {
            switch tokens[other].kind {
            case .leftParenthesis: depth += 1
            case .rightParenthesis:
                depth -= 1
                if depth == 0 { return false }
            case .semicolon where depth == 1: return true
            case .word where depth == 1 && !isQuery:
                switch tokens[other].keyword {
                case .insert, .update, .delete: return true
                case .select, .values, .table: isQuery = true
                default: break
                }
            default: break
            }
        }
        return false
    }

    private mutating func ruleAction() throws(ParseFailure) -> Statement {
        if at(.notify) { return .utility(.notification(try notification(start))) }
        let word = token
        let action = try preparableStatement()
        switch action {
        case .select, .insert, .update, .delete: return action
        default: throw syntaxError(at: word)
        }
    }
}
