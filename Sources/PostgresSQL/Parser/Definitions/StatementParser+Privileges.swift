extension StatementParser {
    /// `GRANT …`.
    ///
    /// - Parameter isSchemaElement: Whether it stands in CREATE SCHEMA, where no roles are granted.
    mutating func grant(_ start: Int, isSchemaElement: Bool = false) throws(ParseFailure) -> UtilityStatement {
        advance()
        let privileges = try privileges()
        if !at(.on), !isSchemaElement {
            guard let roles = privileges.list else { throw syntaxError() }
            try expect(.to)
            var grant = GrantRoleStatement(roles: roles, grantees: try self.roles())
            if takeWith() {
                try expect(.admin, .option)
                grant.withAdminOption = true
            }
            grant.grantedBy = try grantedBy()
            grant.range = range(from: start)
            return .grantRole(grant)
        }
        try expect(.on)
        var grant = GrantStatement(
            privileges: privileges.list ?? [],
            allColumns: privileges.columns,
            target: try grantTarget()
        )
        try expect(.to)
        grant.grantees = try grantees()
        if takeWith() {
            try expect(.grant, .option)
            grant.withGrantOption = true
        }
        grant.grantedBy = try grantedBy()
        grant.range = range(from: start)
        return .grant(grant)
    }

    /// `REVOKE …`.
    mutating func revoke(_ start: Int) throws(ParseFailure) -> UtilityStatement {
        advance()
        let hasGrantOption = take(.grant)
        let hasAdminOption = !hasGrantOption && at(.admin, .option)
        if hasAdminOption { advance() }
        if hasGrantOption || hasAdminOption { try expect(.option, .for) }
        if hasAdminOption, at(.all) { throw syntaxError() }
        let privileges = try privileges()
        if hasAdminOption || !at(.on) {
            guard !hasGrantOption, let roles = privileges.list else { throw syntaxError() }
            try expect(.from)
            var revoke = GrantRoleStatement(isRevoke: true, roles: roles, grantees: try self.roles())
            revoke.withAdminOption = hasAdminOption
            revoke.grantedBy = try grantedBy()
            revoke.behavior = dropBehavior()
            revoke.range = range(from: start)
            return .grantRole(revoke)
        }
        advance()
        var revoke = GrantStatement(
            isRevoke: true,
            privileges: privileges.list ?? [],
            allColumns: privileges.columns,
            target: try grantTarget(),
            withGrantOption: hasGrantOption
        )
        try expect(.from)
        revoke.grantees = try grantees()
        revoke.grantedBy = try grantedBy()
        revoke.behavior = dropBehavior()
        revoke.range = range(from: start)
        return .grant(revoke)
    }

    /// The privileges, or nil for ALL with its columns.
    private mutating func privileges() throws(ParseFailure) -> (list: [Privilege]?, columns: [Identifier]) {
        if take(.all) {
            _ = take(.privileges)
            return (nil, try optionalColumns())
        }
        var list: [Privilege] = []
        repeat {
            let start = start
            var privilege: Privilege
            if at(.alter), peek().keyword == .system {
                let place = token.range
                advance()
                try expect(.system)
                privilege = Privilege(name: Identifier("alter system", range: place))
            } else {
                let isReserved = at(.select) || at(.references) || at(.create)
                privilege = Privilege(name: isReserved ? takeIdentifier() : try columnName())
                privilege.columns = try optionalColumns()
            }
            privilege.range = range(from: start)
            list.append(privilege)
        } while take(.comma)
        return (list, [])
    }

    private mutating func grantedBy() throws(ParseFailure) -> RoleReference? {
        guard take(.granted) else { return nil }
        try expect(.by)
        return try role()
    }

    /// `[GROUP] role, …`.
    private mutating func grantees() throws(ParseFailure) -> [RoleReference] {
        var list: [RoleReference] = []
        repeat {
            _ = take(.group)
            list.append(try role())
        } while take(.comma)
        return list
    }

    /// What privileges are for.
    private mutating func grantTarget() throws(ParseFailure) -> GrantTarget {
        switch token.keyword {
        case .table:
            advance()
            return .tables(try relationNames())
        case .foreign:
            advance()
            if take(.server) { return try named(.foreignServer) }
            try expect(.data, .wrapper)
            return try named(.foreignDataWrapper)
        case .all:
            advance()
            let word = try word(of: .tables, .sequences, .functions, .procedures, .routines)
            try expect(.in, .schema)
            return .allInSchema(word, try columnNames())
        default: break
        }
        // A word of these is a relation's name where no name follows.
        guard !isAtEnd, peek().isLabel, peek().isColumnName || peek().isTypeOrFunctionName else {
            return .tables(try relationNames())
        }
        return try wordTarget()
    }

    private mutating func wordTarget() throws(ParseFailure) -> GrantTarget {
        switch token.keyword {
        case .sequence:
            advance()
            return .objects(.sequence, try relationNames().map { .name($0) })
        case .function, .procedure, .routine:
            guard let kind = routineKind() else { throw syntaxError() }
            var names: [ObjectName] = []
            repeat { names.append(.routine(try routineReference())) } while take(.comma)
            return .objects(kind, names)
        case .database: return try named(.database, consumes: true)
        case .language: return try named(.language, consumes: true)
        case .schema: return try named(.schema, consumes: true)
        case .tablespace: return try named(.tablespace, consumes: true)
        case .domain, .type:
            let kind = at(.domain) ? ObjectKind.domain : .type
            advance()
            var names: [ObjectName] = []
            repeat { names.append(.name(try anyName())) } while take(.comma)
            return .objects(kind, names)
        case .large:
            advance()
            try expect(.object)
            var names: [ObjectName] = []
            repeat { names.append(.number(try numberWithSign())) } while take(.comma)
            return .objects(.largeObject, names)
        case .parameter:
            advance()
            var names: [ObjectName] = []
            repeat { names.append(.name(QualifiedName(try parameterParts()))) } while take(.comma)
            return .objects(.parameter, names)
        default: return .tables(try relationNames())
        }
    }

    private mutating func parameterParts() throws(ParseFailure) -> [Identifier] {
        var parts = [try columnName()]
        while take(.dot) { parts.append(try columnName()) }
        return parts
    }

    private mutating func named(_ kind: ObjectKind, consumes: Bool = false) throws(ParseFailure) -> GrantTarget {
        if consumes { advance() }
        return .objects(kind, try columnNames().map { .name(QualifiedName([$0])) })
    }

    /// `DEFAULT PRIVILEGES …`, with ALTER already read.
    mutating func alterDefaultPrivileges(_ start: Int) throws(ParseFailure) -> AlterDefaultPrivilegesStatement {
        advance()
        try expect(.privileges)
        var options: [DefinitionClause] = []
        while at(.in) || at(.for) {
            let start = self.start
            if take(.in) {
                try expect(.schema)
                let names = try columnNames().map { QualifiedName([$0]) }
                options.append(clause("IN SCHEMA", .names(names), from: start))
            } else {
                advance()
                guard take(.role) || take(.user) else { throw syntaxError() }
                options.append(clause("FOR ROLE", .roles(try roles()), from: start))
            }
        }
        let grantStart = self.start
        let isRevoke = try word(of: .grant, .revoke) == "REVOKE"
        let hasGrantOption = isRevoke && take(.grant)
        if hasGrantOption { try expect(.option, .for) }
        let privileges = try privileges()
        try expect(.on)
        let word = try word(of: .tables, .functions, .routines, .sequences, .types, .schemas)
        var grant = GrantStatement(
            isRevoke: isRevoke,
            privileges: privileges.list ?? [],
            allColumns: privileges.columns,
            target: .defaults(word),
            withGrantOption: hasGrantOption
        )
        if isRevoke { try expect(.from) } else { try expect(.to) }
        grant.grantees = try grantees()
        if !isRevoke, takeWith() {
            try expect(.grant, .option)
            grant.withGrantOption = true
        }
        if isRevoke { grant.behavior = dropBehavior() }
        grant.range = range(from: grantStart)
        return AlterDefaultPrivilegesStatement(options: options, grant: grant, range: range(from: start))
    }
}
