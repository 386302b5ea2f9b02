extension StatementParser {
    /// A constraint behind a column's type, or nil where none begins; COLLATE is the caller's.
    mutating func columnConstraint() throws(ParseFailure) -> ColumnConstraint? {
        let start = start
        var constraint: ColumnConstraint
        if take(.constraint) {
            let name = try columnName()
            guard let kind = try columnConstraintKind() else { throw syntaxError() }
            constraint = ColumnConstraint(name: name, kind: kind)
        } else if let kind = try columnConstraintKind() {
            constraint = ColumnConstraint(kind: kind)
        } else if let attribute = try columnConstraintAttribute() {
            constraint = ColumnConstraint(kind: attribute)
        } else {
            return nil
        }
        constraint.range = range(from: start)
        return constraint
    }

    private mutating func columnConstraintAttribute() throws(ParseFailure) -> ColumnConstraintKind? {
        switch token.keyword {
        case .deferrable:
            advance()
            return .deferrable(true)
        case .not:
            advance()
            try expect(.deferrable)
            return .deferrable(false)
        case .initially:
            advance()
            return .initiallyDeferred(try word(of: .deferred, .immediate) == "DEFERRED")
        default: return nil
        }
    }

    private mutating func columnConstraintKind() throws(ParseFailure) -> ColumnConstraintKind? {
        switch token.keyword {
        case .not where peek().keyword != .deferrable:
            advance()
            try expect(.null)
            return .notNull
        case .null:
            advance()
            return .null
        case .unique:
            advance()
            var key = KeyOptions(nullsDistinct: try nullsDistinct())
            try definition(of: &key)
            return .unique(key)
        case .primary:
            advance()
            try expect(.key)
            var key = KeyOptions()
            try definition(of: &key)
            return .primaryKey(key)
        case .check:
            advance()
            let condition = try expressionInParentheses()
            guard take(.no) else { return .check(condition, isInherited: true) }
            try expect(.inherit)
            return .check(condition, isInherited: false)
        case .default:
            advance()
            return .default(try expression(isRestricted: true))
        case .generated: return try generated()
        case .references: return .references(try foreignKeyTarget())
        default: return nil
        }
    }

    /// `GENERATED ALWAYS|BY DEFAULT AS IDENTITY|(…) STORED`.
    private mutating func generated() throws(ParseFailure) -> ColumnConstraintKind {
        advance()
        let place = token.range
        let isAlways = try generatedWhen()
        try expect(.as)
        if take(.identity) { return .identity(isAlways: isAlways, try sequenceOptionsInParentheses()) }
        let value = try expressionInParentheses()
        try expect(.stored)
        if !isAlways { throw fail("for a generated column, GENERATED ALWAYS must be specified", at: place) }
        return .generated(value)
    }

    /// `ALWAYS` (true) or `BY DEFAULT` (false).
    mutating func generatedWhen() throws(ParseFailure) -> Bool {
        if take(.always) { return true }
        try expect(.by, .default)
        return false
    }

    /// `NULLS [NOT] DISTINCT`, where it is written.
    mutating func nullsDistinct() throws(ParseFailure) -> Bool? {
        guard take(.nulls) else { return nil }
        let isNegated = take(.not)
        try expect(.distinct)
        return !isNegated
    }

    /// `[WITH (…)] [USING INDEX TABLESPACE name]` of a key.
    private mutating func definition(of key: inout KeyOptions) throws(ParseFailure) {
        let start = start
        key.options = try withOptions()
        if take(.using) {
            try expect(.index, .tablespace)
            key.tablespace = try columnName()
        }
        key.range = range(from: start)
    }

    /// `REFERENCES table [(columns)] [MATCH …] [ON DELETE|UPDATE …]`.
    private mutating func foreignKeyTarget() throws(ParseFailure) -> ForeignKeyTarget {
        let start = start
        try expect(.references)
        var target = ForeignKeyTarget(table: try relationName(), columns: try optionalColumns())
        if at(.match) {
            let place = token.range
            advance()
            if at(.partial) {
                advance()
                throw fail("MATCH PARTIAL not yet implemented", sqlState: "0A000", at: place)
            }
            target.match = try word(of: .full, .simple)
        }
        while at(.on) {
            let place = token.range
            let next = peek().keyword
            if next == .update, target.onUpdate == nil {
                advance()
                advance()
                target.onUpdate = try updateAction(place)
            } else if next == .delete, target.onDelete == nil {
                advance()
                advance()
                target.onDelete = try keyAction()
            } else {
                let isRepeated = next == .update || next == .delete
                if isRepeated, target.onUpdate != nil, target.onDelete != nil { throw syntaxError() }
                throw syntaxError(at: peek())
            }
        }
        target.range = range(from: start)
        return target
    }

    private mutating func updateAction(_ place: SourceRange) throws(ParseFailure) -> KeyAction {
        let action = try keyAction()
        let word: String
        switch action {
        case .setNull(let columns) where !columns.isEmpty: word = "SET NULL"
        case .setDefault(let columns) where !columns.isEmpty: word = "SET DEFAULT"
        default: return action
        }
        throw fail(
            "a column list with \(word) is only supported for ON DELETE actions",
            sqlState: "0A000",
            at: place
        )
    }

    private mutating func keyAction() throws(ParseFailure) -> KeyAction {
        if take(.no) {
            try expect(.action)
            return .noAction
        }
        if take(.restrict) { return .restrict }
        if take(.cascade) { return .cascade }
        try expect(.set)
        if take(.null) { return .setNull(try optionalColumns()) }
        try expect(.default)
        return .setDefault(try optionalColumns())
    }

    /// Whether a constraint of a table begins at the current token.
    var isAtTableConstraint: Bool {
        switch token.keyword {
        case .constraint, .check, .unique, .primary, .exclude, .foreign:
            // EXCLUDE alone may be a column's name.
            !at(.exclude) || peek().keyword == .using || peek().kind == .leftParenthesis
        default: false
        }
    }

    /// `[CONSTRAINT name] CHECK|UNIQUE|PRIMARY KEY|EXCLUDE|FOREIGN KEY … attributes`.
    mutating func tableConstraint() throws(ParseFailure) -> TableConstraint {
        let start = start
        let name = take(.constraint) ? try columnName() : nil
        let kind = try tableConstraintKind()
        var constraint = TableConstraint(name: name, kind: kind)
        constraint.attributes = try constraintAttributes()
        try check(constraint.attributes, of: kind)
        constraint.range = range(from: start)
        return constraint
    }

    private mutating func tableConstraintKind() throws(ParseFailure) -> TableConstraintKind {
        switch token.keyword {
        case .check:
            advance()
            return .check(try expressionInParentheses())
        case .unique:
            advance()
            if at(.using) { return .uniqueIndex(try existingIndex()) }
            let nullsDistinct = try nullsDistinct()
            let columns = try columnNamesInParentheses()
            return .unique(columns, try keyOptions(nullsDistinct: nullsDistinct))
        case .primary:
            advance()
            try expect(.key)
            if at(.using) { return .primaryKeyIndex(try existingIndex()) }
            let columns = try columnNamesInParentheses()
            return .primaryKey(columns, try keyOptions())
        case .exclude:
            advance()
            return .exclude(try exclusion())
        case .foreign:
            advance()
            try expect(.key)
            let columns = try columnNamesInParentheses()
            return .foreignKey(columns, try foreignKeyTarget())
        default: throw syntaxError()
        }
    }

    private mutating func existingIndex() throws(ParseFailure) -> Identifier {
        try expect(.using, .index)
        return try columnName()
    }

    /// `[INCLUDE (columns)] [WITH (…)] [USING INDEX TABLESPACE name]`.
    private mutating func keyOptions(nullsDistinct: Bool? = nil) throws(ParseFailure) -> KeyOptions {
        var key = KeyOptions(nullsDistinct: nullsDistinct)
        if take(.include) { key.include = try columnNamesInParentheses() }
        try definition(of: &key)
        return key
    }

    private mutating func exclusion() throws(ParseFailure) -> ExclusionConstraint {
        let start = start
        var exclusion = ExclusionConstraint()
        if take(.using) { exclusion.accessMethod = try columnName() }
        try expect(.leftParenthesis)
        repeat {
            let start = self.start
            let element = try indexElement()
            try expectWith()
            let name: OperatorName
            if at(.operator), peek().kind == .leftParenthesis {
                name = try operatorInParentheses()
            } else {
                name = try anyOperator()
            }
            exclusion.elements.append(ExclusionElement(element: element, operator: name, range: range(from: start)))
        } while take(.comma)
        try expect(.rightParenthesis)
        exclusion.key = try keyOptions()
        if take(.where) { exclusion.condition = try expressionInParentheses() }
        exclusion.range = range(from: start)
        return exclusion
    }
}
