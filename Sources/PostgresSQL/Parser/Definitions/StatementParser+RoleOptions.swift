extension StatementParser {
    /// An option of CREATE ROLE or ALTER ROLE, or nil where none begins.
    mutating func roleOption(isCreate: Bool) throws(ParseFailure) -> RoleOption? {
        guard !isAtEnd else { return nil }
        let start = start
        guard let kind = try roleOptionKind(isCreate: isCreate) else { return nil }
        return RoleOption(kind, range: range(from: start))
    }

    private mutating func roleOptionKind(isCreate: Bool) throws(ParseFailure) -> RoleOptionKind? {
        switch token.keyword {
        case .password:
            advance()
            return .password(take(.null) ? nil : try string())
        case .encrypted:
            advance()
            try expect(.password)
            return .password(try string())
        case .unencrypted: throw try unencryptedPassword()
        case .inherit:
            advance()
            return .inherits(true)
        case .connection:
            advance()
            try expect(.limit)
            return .connectionLimit(try integerWithSign())
        case .valid:
            advance()
            try expect(.until)
            return .validUntil(try string())
        case .user:
            advance()
            return .members(try roles())
        default: return isCreate ? try membershipOption() : try namedRoleOption()
        }
    }

    private mutating func unencryptedPassword() throws(ParseFailure) -> ParseFailure {
        let place = token.range
        advance()
        try expect(.password)
        _ = try string()
        return fail(
            "UNENCRYPTED PASSWORD is no longer supported",
            sqlState: "0A000",
            hint: "Remove UNENCRYPTED to store the password in encrypted form instead.",
            at: place
        )
    }

    private mutating func membershipOption() throws(ParseFailure) -> RoleOptionKind? {
        switch token.keyword {
        case .sysid:
            advance()
            return .systemNumber(try integer())
        case .admin:
            advance()
            return .administrators(try roles())
        case .role:
            advance()
            return .members(try roles())
        case .in:
            advance()
            guard take(.role) || take(.group) else { throw syntaxError() }
            return .memberOf(try roles())
        default: return try namedRoleOption()
        }
    }

    /// SUPERUSER and its like, which are no keywords.
    private mutating func namedRoleOption() throws(ParseFailure) -> RoleOptionKind? {
        guard token.isLabel, token.keyword == .unknownWord else { return nil }
        let name = takeIdentifier()
        switch name.value {
        case "superuser": return .superuser(true)
        case "nosuperuser": return .superuser(false)
        case "createrole": return .createsRoles(true)
        case "nocreaterole": return .createsRoles(false)
        case "replication": return .replicates(true)
        case "noreplication": return .replicates(false)
        case "createdb": return .createsDatabases(true)
        case "nocreatedb": return .createsDatabases(false)
        case "login": return .logsIn(true)
        case "nologin": return .logsIn(false)
        case "bypassrls": return .bypassesRowSecurity(true)
        case "nobypassrls": return .bypassesRowSecurity(false)
        case "noinherit": return .inherits(false)
        default: throw fail("unrecognized role option \"\(name.value)\"", at: name.range)
        }
    }
}
