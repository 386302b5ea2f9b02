extension StatementParser {
    /// A role, or a word that stands for one.
    mutating func role() throws(ParseFailure) -> RoleReference {
        if take(.currentRole) { return .currentRole }
        if take(.currentUser) { return .currentUser }
        if take(.sessionUser) { return .sessionUser }
        guard isAtUnreservedWord else { throw syntaxError() }
        let name = takeIdentifier()
        if name.value == "public" { return .public }
        if name.value == "none" {
            throw fail("role name \"none\" is reserved", sqlState: "42939", at: name.range)
        }
        return .name(name)
    }

    /// Roles with commas between them.
    mutating func roles() throws(ParseFailure) -> [RoleReference] {
        var list = [try role()]
        while take(.comma) { list.append(try role()) }
        return list
    }

    /// The name of a role that is made or renamed.
    mutating func roleName() throws(ParseFailure) -> Identifier {
        let place = token.range
        let role = try role()
        guard case .name(let name) = role else { throw refusedRoleName(role, place) }
        return name
    }

    /// Refuses a word that stands for a role where a name must stand.
    mutating func refusedRoleName(_ role: RoleReference, _ place: SourceRange) -> ParseFailure {
        let message =
            switch role {
            case .public: "role name \"public\" is reserved"
            case .sessionUser: "SESSION_USER cannot be used as a role name here"
            case .currentUser: "CURRENT_USER cannot be used as a role name here"
            default: "CURRENT_ROLE cannot be used as a role name here"
            }
        return fail(message, sqlState: "42939", at: place)
    }

    /// `CREATE ROLE|USER|GROUP name [WITH] options`.
    mutating func createRole(_ start: Int, _ word: String) throws(ParseFailure) -> CreateObjectStatement {
        let place = self.start
        let name = try roleName()
        let object = ObjectReference(kind: .role, name: .role(.name(name)), range: range(from: place))
        _ = take(.with)
        var statement = CreateObjectStatement(prefix: word, object: object)
        while let option = try roleOption(isCreate: true) { statement.clauses.append(option) }
        statement.range = range(from: start)
        return statement
    }

    /// An option of CREATE ROLE or ALTER ROLE, or nil where none begins.
    mutating func roleOption(isCreate: Bool) throws(ParseFailure) -> DefinitionClause? {
        guard !isAtEnd else { return nil }
        let start = start
        switch token.keyword {
        case .password:
            advance()
            if take(.null) { return clause("PASSWORD NULL", from: start) }
            return clause("PASSWORD", .string(try string()), from: start)
        case .encrypted:
            advance()
            try expect(.password)
            return clause("ENCRYPTED PASSWORD", .string(try string()), from: start)
        case .unencrypted:
            let place = token.range
            advance()
            try expect(.password)
            _ = try string()
            throw fail(
                "UNENCRYPTED PASSWORD is no longer supported",
                sqlState: "0A000",
                hint: "Remove UNENCRYPTED to store the password in encrypted form instead.",
                at: place
            )
        case .inherit: return clauseOfWord()
        case .connection:
            advance()
            try expect(.limit)
            return clause("CONNECTION LIMIT", .number(try numberWithSign(isWhole: true)), from: start)
        case .valid:
            advance()
            try expect(.until)
            return clause("VALID UNTIL", .string(try string()), from: start)
        case .user:
            advance()
            return clause("USER", .roles(try roles()), from: start)
        default: break
        }
        if isCreate { return try membershipOption(start) }
        return try namedRoleOption(start)
    }

    private mutating func membershipOption(_ start: Int) throws(ParseFailure) -> DefinitionClause? {
        switch token.keyword {
        case .sysid:
            advance()
            return clause("SYSID", .number(.literal(Literal(.integer(try integer())))), from: start)
        case .admin, .role:
            let word = takeWord()
            return clause(word, .roles(try roles()), from: start)
        case .in:
            advance()
            let word = try word(of: .role, .group)
            return clause("IN " + word, .roles(try roles()), from: start)
        default: return try namedRoleOption(start)
        }
    }

    private static let namedRoleOptions: Set<String> = [
        "superuser", "nosuperuser", "createrole", "nocreaterole", "replication", "noreplication", "createdb",
        "nocreatedb", "login", "nologin", "bypassrls", "nobypassrls", "noinherit",
    ]

    /// SUPERUSER and its like, which are no keywords.
    private mutating func namedRoleOption(_ start: Int) throws(ParseFailure) -> DefinitionClause? {
        guard token.isLabel, token.keyword == .unknownWord else { return nil }
        let name = takeIdentifier()
        guard Self.namedRoleOptions.contains(name.value) else {
            throw fail("unrecognized role option \"\(name.value)\"", at: name.range)
        }
        return clause(name.value.uppercased(), from: start)
    }

    /// `SET …` or `RESET …` in ALTER ROLE, ALTER DATABASE and ALTER FUNCTION.
    ///
    /// - Parameter isRoutine: Whether a function's form is meant, which has no TRANSACTION.
    mutating func settingClause(isRoutine: Bool = false) throws(ParseFailure) -> DefinitionClause {
        let start = start
        if at(.reset) { return clause("", .reset(try reset(start)), from: start) }
        advance()
        if isRoutine, at(.transaction), peek().keyword != .snapshot, peek().kind != .equals, peek().keyword != .to {
            throw syntaxError(at: peek())
        }
        if at(.session), peek().keyword == .characteristics {
            if isRoutine { throw syntaxError(at: peek()) }
            var statement = try setCharacteristics()
            statement.range = range(from: start)
            return clause("", .set(statement), from: start)
        }
        var statement = try setRest()
        statement.range = range(from: start)
        return clause("", .set(statement), from: start)
    }
}
