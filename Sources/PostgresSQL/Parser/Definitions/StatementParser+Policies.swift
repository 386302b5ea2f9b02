extension StatementParser {
    /// `CREATE POLICY …`.
    mutating func createPolicy(_ start: Int) throws(ParseFailure) -> PolicyStatement {
        advance()
        let name = try columnName()
        try expect(.on)
        var policy = PolicyStatement(name: name, table: try relationName())
        if take(.as) {
            guard !isAtEnd, token.isLabel, token.keyword == .unknownWord else { throw syntaxError() }
            let word = takeIdentifier()
            guard word.value == "permissive" || word.value == "restrictive" else {
                throw fail(
                    "unrecognized row security option \"\(word.value)\"",
                    hint: "Only PERMISSIVE or RESTRICTIVE policies are supported currently.",
                    at: word.range
                )
            }
            policy.isRestrictive = word.value == "restrictive"
        }
        if take(.for) { policy.command = try word(of: .all, .select, .insert, .update, .delete) }
        try policyTail(of: &policy)
        policy.range = range(from: start)
        return policy
    }

    /// `[TO roles] [USING (…)] [WITH CHECK (…)]`.
    private mutating func policyTail(of policy: inout PolicyStatement) throws(ParseFailure) {
        if take(.to) { policy.roles = try roles() }
        if take(.using) { policy.condition = try expressionInParentheses() }
        if takeWith() {
            try expect(.check)
            policy.check = try expressionInParentheses()
        }
    }

    /// `ALTER POLICY …`.
    mutating func alterPolicy(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        let place = self.start
        advance()
        let ifExists = takeIfExists()
        let name = try columnName()
        try expect(.on)
        let table = try relationName()
        let object = object(.policy, .part(name, of: table), place)
        if ifExists || at(.rename) { return try commonChange(start, object, [.rename], ifExists: ifExists) }
        var policy = PolicyStatement(name: name, table: table)
        try policyTail(of: &policy)
        policy.range = range(from: start)
        return .alterPolicy(policy)
    }

    /// `CREATE PUBLICATION …`.
    mutating func createPublication(_ start: Int) throws(ParseFailure) -> PublicationStatement {
        advance()
        var publication = PublicationStatement(name: try columnName())
        if take(.for) {
            if take(.all) {
                try expect(.tables)
                publication.isForAllTables = true
            } else {
                let entries = try publicationEntries()
                publication.options = try withOptions()
                publication.objects = try publicationObjects(entries)
            }
        }
        if publication.objects.isEmpty { publication.options = try withOptions() }
        publication.range = range(from: start)
        return publication
    }

    /// `ALTER PUBLICATION …`.
    mutating func alterPublication(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        let place = self.start
        advance()
        let name = try columnName()
        let object = object(.publication, .name(QualifiedName([name])), place)
        if at(.set), peek().kind == .leftParenthesis {
            advance()
            var publication = PublicationStatement(name: name, action: "SET")
            publication.options = try definitionOptions()
            publication.range = range(from: start)
            return .alterPublication(publication)
        }
        guard at(.add) || at(.drop) || at(.set) else { return try commonChange(start, object, [.owner, .rename]) }
        let action = takeWord()
        let entries = try publicationEntries()
        var publication = PublicationStatement(name: name, action: action)
        publication.objects = try publicationObjects(entries)
        publication.range = range(from: start)
        return .alterPublication(publication)
    }
}

/// A table or schema among those of a publication, before it is known which of them a bare name is.
private struct PublicationEntry {
    /// What it is.
    enum Kind {
        case table, schema, continuation
    }

    var kind: Kind
    var table: PublicationTable?
    /// Whether the table is written with more than a name: columns, a condition, ONLY, a star or a schema.
    var isPlain: Bool
    var place: SourceRange
}

extension StatementParser {
    private mutating func publicationEntries() throws(ParseFailure) -> [PublicationEntry] {
        var entries: [PublicationEntry] = []
        repeat { entries.append(try publicationEntry()) } while take(.comma)
        return entries
    }

    private mutating func publicationEntry() throws(ParseFailure) -> PublicationEntry {
        if at(.tables), peek().keyword == .in {
            advance()
            advance()
            try expect(.schema)
            let place = token.range
            if take(.currentSchema) { return PublicationEntry(kind: .schema, isPlain: true, place: place) }
            let name = try columnName()
            let table = PublicationTable(table: TableReference(name: QualifiedName([name]), range: name.range))
            return PublicationEntry(kind: .schema, table: table, isPlain: true, place: place)
        }
        let place = token.range
        if take(.currentSchema) { return PublicationEntry(kind: .continuation, isPlain: true, place: place) }
        let isTable = take(.table)
        let start = start
        let isOnly = at(.only)
        let reference = try relationReference()
        let hasStar = !isOnly && index > 0 && tokens[index - 1].kind == .star
        var table = PublicationTable(table: reference, columns: try optionalColumns())
        if take(.where) { table.condition = try expressionInParentheses() }
        table.range = range(from: start)
        let isPlain =
            reference.name.parts.count == 1 && !isOnly && !hasStar && table.columns.isEmpty && table.condition == nil
        return PublicationEntry(
            kind: isTable ? .table : .continuation,
            table: table,
            isPlain: isPlain,
            // PostgreSQL points at the beginning of the text for a table with ONLY or a star.
            place: isOnly || hasStar ? SourceRange(0, 0) : place
        )
    }

    /// The entries with what a bare name means there, in the words of PostgreSQL where it means nothing.
    private mutating func publicationObjects(
        _ entries: [PublicationEntry]
    ) throws(ParseFailure) -> [PublicationObject] {
        var objects: [PublicationObject] = []
        var kind = PublicationEntry.Kind.continuation
        for entry in entries {
            if entry.kind != .continuation { kind = entry.kind }
            switch kind {
            case .continuation: throw fail("invalid publication object list", at: entry.place)
            case .table:
                guard let table = entry.table else { throw fail("invalid table name", at: entry.place) }
                objects.append(.table(table))
            case .schema:
                guard let table = entry.table else {
                    objects.append(.currentSchema)
                    continue
                }
                if table.condition != nil { throw fail("WHERE clause not allowed for schema", at: entry.place) }
                if !table.columns.isEmpty {
                    throw fail("column specification not allowed for schema", at: entry.place)
                }
                guard entry.isPlain, let name = table.table.name.parts.first else {
                    throw fail("invalid schema name", at: entry.place)
                }
                objects.append(.schema(name))
            }
        }
        return objects
    }
}
