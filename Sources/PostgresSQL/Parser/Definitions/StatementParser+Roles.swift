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

    /// `CREATE ROLE|USER|GROUP name [WITH] options`, with the word already read.
    mutating func createRole(_ start: Int, _ word: RoleWord) throws(ParseFailure) -> CreateRoleStatement {
        var statement = CreateRoleStatement(word: word, name: try roleName())
        _ = take(.with)
        while let option = try roleOption(isCreate: true) { statement.options.append(option) }
        statement.range = range(from: start)
        return statement
    }

    /// `ALTER ROLE|USER|GROUP …`.
    mutating func alterRole(_ start: Int) throws(ParseFailure) -> DefinitionStatement {
        if at(.user), peek().keyword == .mapping, peek(2).keyword == .for { return try alterUserMapping(start) }
        let isGroup = at(.group)
        let place = self.start
        advance()
        if !isGroup, take(.all) { return .alterRole(alteredRole(start, nil, try roleSetting())) }
        let nameToken = index
        let role = try role()
        let object = object(.role, .role(role), place)
        if at(.rename) || isGroup && !at(.add) && !at(.drop) {
            guard case .name = role else { throw refusedRoleName(role, tokens[nameToken].range) }
            return try commonChange(start, object, [.rename])
        }
        if isGroup {
            let isAdd = at(.add)
            advance()
            try expect(.user)
            let members = try roles()
            return .alterRole(alteredRole(start, role, isAdd ? .addMembers(members) : .dropMembers(members)))
        }
        if at(.in) || at(.set) || at(.reset) { return .alterRole(alteredRole(start, role, try roleSetting())) }
        _ = take(.with)
        var options: [RoleOption] = []
        while let option = try roleOption(isCreate: false) { options.append(option) }
        return .alterRole(alteredRole(start, role, .options(options)))
    }

    private func alteredRole(_ start: Int, _ role: RoleReference?, _ change: RoleChange) -> AlterRoleStatement {
        AlterRoleStatement(role: role, change: change, range: range(from: start))
    }

    /// `[IN DATABASE name] SET|RESET …`.
    private mutating func roleSetting() throws(ParseFailure) -> RoleChange {
        var database: Identifier?
        if take(.in) {
            try expect(.database)
            database = try columnName()
        }
        guard at(.set) || at(.reset) else { throw syntaxError() }
        return .setting(try settingChange(), database: database)
    }
}
