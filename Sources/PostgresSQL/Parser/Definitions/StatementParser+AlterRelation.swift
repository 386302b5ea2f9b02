extension StatementParser {
    /// `ALTER TABLE|INDEX|SEQUENCE|VIEW|MATERIALIZED VIEW|FOREIGN TABLE …`.
    mutating func alterRelation(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        let place = self.start
        guard let kind = try namedKind() else { throw syntaxError() }
        if at(.all), kind == .table || kind == .index || kind == .materializedView {
            return try alterAllInTablespace(start, kind)
        }
        let ifExists = takeIfExists()
        let table: TableReference
        if kind == .table || kind == .foreignTable {
            table = try relationReference()
        } else {
            let nameStart = self.start
            table = TableReference(name: try relationName(), range: range(from: nameStart))
        }
        let object = object(kind, .relation(table), place)
        if at(.rename) { return try renameInRelation(start, object, ifExists: ifExists) }
        var changes: CommonChanges = kind == .index ? [] : .schema
        if kind == .index || kind == .materializedView, !ifExists { changes.insert(.depends) }
        if let change = try optionalCommonChange(start, object, changes, ifExists: ifExists) { return change }
        if kind == .table || kind == .index, at(.attach) || at(.detach) {
            if kind == .index, ifExists || at(.detach) { throw syntaxError() }
            return .alterTable(try partitionChange(start, kind, table, ifExists: ifExists))
        }
        if kind == .sequence, isAtSequenceOption {
            var clauses: [DefinitionClause] = []
            while let option = try sequenceOption() { clauses.append(option) }
            return .alter(
                AlterObjectStatement(object: object, ifExists: ifExists, clauses: clauses, range: range(from: start))
            )
        }
        return try alterTableActions(start, kind, table, ifExists: ifExists)
    }

    private var isAtSequenceOption: Bool {
        switch token.keyword {
        case .as, .cache, .maxvalue, .minvalue, .cycle, .logged, .unlogged, .increment, .owned, .sequence, .start,
            .restart:
            true
        case .no: peek().keyword == .cycle || peek().keyword == .maxvalue || peek().keyword == .minvalue
        default: false
        }
    }

    /// `RENAME TO`, `RENAME [COLUMN] a TO b`, `RENAME CONSTRAINT a TO b`.
    private mutating func renameInRelation(
        _ start: Int,
        _ object: ObjectReference,
        ifExists: Bool
    ) throws(ParseFailure) -> DefinitionStatement {
        advance()
        var part: RenamedPart?
        if !at(.to) {
            switch object.kind {
            case .table where at(.constraint):
                advance()
                part = .constraint(try columnName())
            case .table, .foreignTable, .view, .materializedView:
                _ = take(.column)
                part = .column(try columnName())
            default: throw syntaxError()
            }
        }
        try expect(.to)
        let name = try columnName()
        return .rename(
            RenameStatement(object: object, ifExists: ifExists, part: part, newName: name, range: range(from: start))
        )
    }

    /// `ATTACH PARTITION …`, `DETACH PARTITION …`.
    private mutating func partitionChange(
        _ start: Int,
        _ kind: ObjectKind,
        _ table: TableReference,
        ifExists: Bool
    ) throws(ParseFailure) -> AlterTableStatement {
        let isAttach = at(.attach)
        advance()
        try expect(.partition)
        let name = try relationName()
        let action: AlterTableAction
        if isAttach {
            action = .attachPartition(name, kind == .index ? nil : try partitionBound())
        } else {
            let hasWord = at(.concurrently) || at(.finalize)
            action = .detachPartition(name, word: hasWord ? takeWord() : nil)
        }
        return AlterTableStatement(
            kind: kind,
            table: table,
            ifExists: ifExists,
            actions: [action],
            range: range(from: start)
        )
    }

    /// `ALL IN TABLESPACE name [OWNED BY roles] SET TABLESPACE name [NOWAIT]`.
    private mutating func alterAllInTablespace(
        _ start: Int,
        _ kind: ObjectKind
    ) throws(ParseFailure) -> DefinitionStatement {
        let clauseStart = self.start
        advance()
        try expect(.in, .tablespace)
        let old = try columnName()
        let object = ObjectReference(kind: kind, name: .name(QualifiedName([])), range: range(from: clauseStart))
        var clauses = [clause("ALL IN TABLESPACE", .name(QualifiedName([old])), from: clauseStart)]
        let ownerStart = self.start
        if take(.owned) {
            try expect(.by)
            clauses.append(clause("OWNED BY", .roles(try roles()), from: ownerStart))
        }
        let setStart = self.start
        try expect(.set, .tablespace)
        clauses.append(clause("SET TABLESPACE", .name(QualifiedName([try columnName()])), from: setStart))
        let waitStart = self.start
        if take(.nowait) { clauses.append(clause("NOWAIT", from: waitStart)) }
        return alteration(start, object, clauses)
    }

    /// `ALTER TYPE …`.
    mutating func alterType(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        let place = self.start
        advance()
        let name = try anyName()
        let object = object(.type, .name(name), place)
        let clauseStart = self.start
        switch token.keyword {
        case .add where peek().keyword == .value: return alteration(start, object, try enumValue())
        case .rename where peek().keyword == .value:
            advance()
            advance()
            let old = try string()
            try expect(.to)
            let new = try string()
            let values: [DefinitionValue] = [.string(old), .word("TO"), .string(new)]
            let range = range(from: clauseStart)
            return alteration(
                start,
                object,
                [DefinitionClause(keyword: "RENAME VALUE", values: values, range: range)]
            )
        case .rename where peek().keyword == .attribute:
            advance()
            advance()
            let old = try columnName()
            try expect(.to)
            let new = try columnName()
            let behavior = dropBehavior()
            try checkRelationName(name)
            return .rename(
                RenameStatement(
                    object: object,
                    part: .attribute(old),
                    newName: new,
                    behavior: behavior,
                    range: range(from: start)
                )
            )
        case .set where peek().kind == .leftParenthesis:
            advance()
            let options = try definitionOptions(.valued)
            return alteration(start, object, [clause("SET", .options(options), from: clauseStart)])
        case .add, .drop, .alter: return .alterTable(try alterAttributes(start, name))
        default: return try commonChange(start, object, [.owner, .rename, .schema])
        }
    }

    /// `ADD VALUE [IF NOT EXISTS] 'value' [BEFORE|AFTER 'value']`.
    private mutating func enumValue() throws(ParseFailure) -> [DefinitionClause] {
        let start = start
        advance()
        advance()
        var words = "ADD VALUE"
        if take(.if) {
            try expect(.not, .exists)
            words += " IF NOT EXISTS"
        }
        var clauses = [clause(words, .string(try string()), from: start)]
        let placeStart = self.start
        if at(.before) || at(.after) {
            let word = takeWord()
            clauses.append(clause(word, .string(try string()), from: placeStart))
        }
        return clauses
    }

    /// `ADD|DROP|ALTER ATTRIBUTE …`, one or more.
    private mutating func alterAttributes(
        _ start: Int,
        _ name: QualifiedName
    ) throws(ParseFailure) -> AlterTableStatement {
        var statement = AlterTableStatement(kind: .type, table: TableReference(name: name, range: name.range))
        repeat {
            let word = try word(of: .add, .drop, .alter)
            try expect(.attribute)
            if word == "DROP" {
                let ifExists = takeIfExists()
                let column = try columnName()
                statement.actions.append(.dropAttribute(column, ifExists: ifExists, dropBehavior()))
                continue
            }
            let columnStart = self.start
            var column = TableColumn(name: try columnName())
            if word == "ALTER" {
                if take(.set) { try expect(.data) }
                try expect(.type)
            }
            column.type = try typeName()
            if take(.collate) { column.collation = try anyName() }
            column.range = range(from: columnStart)
            let behavior = dropBehavior()
            statement.actions.append(
                word == "ADD" ? .addAttribute(column, behavior) : .alterAttribute(column, behavior)
            )
        } while take(.comma)
        try checkRelationName(name)
        statement.range = range(from: start)
        return statement
    }

    /// `ALTER DOMAIN …`.
    mutating func alterDomain(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        let place = self.start
        advance()
        let name = try anyName()
        let object = object(.domain, .name(name), place)
        if at(.rename), peek().keyword == .constraint {
            advance()
            advance()
            let old = try columnName()
            try expect(.to)
            let new = try columnName()
            return .rename(
                RenameStatement(object: object, part: .constraint(old), newName: new, range: range(from: start))
            )
        }
        if let change = try optionalCommonChange(start, object, [.owner, .rename, .schema]) { return change }
        let action = try domainAction()
        return .alterDomain(AlterDomainStatement(name: name, action: action, range: range(from: start)))
    }

    private mutating func domainAction() throws(ParseFailure) -> AlterDomainAction {
        switch token.keyword {
        case .set:
            advance()
            if take(.default) { return .setDefault(try expression()) }
            try expect(.not, .null)
            return .setNotNull
        case .drop:
            advance()
            if take(.default) { return .dropDefault }
            if take(.not) {
                try expect(.null)
                return .dropNotNull
            }
            try expect(.constraint)
            let ifExists = takeIfExists()
            let name = try columnName()
            return .dropConstraint(name, ifExists: ifExists, dropBehavior())
        case .add:
            advance()
            return .addConstraint(try tableConstraint())
        case .validate:
            advance()
            try expect(.constraint)
            return .validateConstraint(try columnName())
        default: throw syntaxError()
        }
    }
}
