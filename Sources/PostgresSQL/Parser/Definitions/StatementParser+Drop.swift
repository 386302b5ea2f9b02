extension StatementParser {
    /// `DROP …`.
    mutating func drop(_ start: Int) throws(ParseFailure) -> DropStatement {
        advance()
        var statement = try dropped()
        statement.range = range(from: start)
        return statement
    }

    private mutating func dropped() throws(ParseFailure) -> DropStatement {
        if let kind = try namedKind() {
            let isConcurrent = kind == .index && take(.concurrently)
            var drop = DropStatement(kind: kind, ifExists: takeIfExists(), isConcurrent: isConcurrent)
            repeat { drop.names.append(.name(try anyName())) } while take(.comma)
            return withBehavior(drop)
        }
        if let kind = try plainKind(isDrop: true) {
            var drop = DropStatement(kind: kind, ifExists: takeIfExists())
            drop.names = try columnNames().map { .name(QualifiedName([$0])) }
            return withBehavior(drop)
        }
        if let kind = partKind() {
            let ifExists = takeIfExists()
            return withBehavior(DropStatement(kind: kind, names: [try partName()], ifExists: ifExists))
        }
        if let kind = routineKind() {
            var drop = DropStatement(kind: kind, ifExists: takeIfExists())
            repeat { drop.names.append(.routine(try routineReference())) } while take(.comma)
            return withBehavior(drop)
        }
        switch token.keyword {
        case .type, .domain:
            let kind = at(.type) ? ObjectKind.type : .domain
            advance()
            var drop = DropStatement(kind: kind, ifExists: takeIfExists())
            repeat { drop.names.append(.type(try typeName())) } while take(.comma)
            return withBehavior(drop)
        case .aggregate:
            advance()
            var drop = DropStatement(kind: .aggregate, ifExists: takeIfExists())
            repeat { drop.names.append(.routine(try aggregateReference())) } while take(.comma)
            return withBehavior(drop)
        case .operator: return try droppedOperator()
        case .cast:
            advance()
            let ifExists = try ifExistsBehind()
            return withBehavior(DropStatement(kind: .cast, names: [try castName()], ifExists: ifExists))
        case .transform:
            advance()
            let ifExists = try ifExistsBehind()
            return withBehavior(DropStatement(kind: .transform, names: [try transformName()], ifExists: ifExists))
        case .owned:
            advance()
            try expect(.by)
            return withBehavior(DropStatement(kind: .owned, names: try roles().map { .role($0) }))
        default: return try droppedGlobalObject()
        }
    }

    private mutating func withBehavior(_ drop: DropStatement) -> DropStatement {
        var drop = drop
        drop.behavior = dropBehavior()
        return drop
    }

    private mutating func droppedOperator() throws(ParseFailure) -> DropStatement {
        advance()
        if let kind = operatorGroupKind() {
            let ifExists = takeIfExists()
            return withBehavior(DropStatement(kind: kind, names: [try methodName()], ifExists: ifExists))
        }
        var drop = DropStatement(kind: .operator, ifExists: takeIfExists())
        repeat { drop.names.append(.operator(try operatorReference())) } while take(.comma)
        return withBehavior(drop)
    }

    /// A role, database, tablespace, subscription or user mapping.
    private mutating func droppedGlobalObject() throws(ParseFailure) -> DropStatement {
        switch token.keyword {
        case .user where peek().keyword == .mapping && (peek(2).keyword == .for || peek(2).keyword == .if):
            advance()
            advance()
            let ifExists = try ifExistsBehind()
            return DropStatement(kind: .userMapping, names: [try mappingName()], ifExists: ifExists)
        case .role, .user, .group:
            advance()
            let ifExists = takeIfExists()
            return DropStatement(kind: .role, names: try roles().map { .role($0) }, ifExists: ifExists)
        case .tablespace:
            advance()
            let ifExists = takeIfExists()
            return DropStatement(kind: .tablespace, names: [try plainName()], ifExists: ifExists)
        case .subscription:
            advance()
            let ifExists = takeIfExists()
            return withBehavior(DropStatement(kind: .subscription, names: [try plainName()], ifExists: ifExists))
        case .database:
            advance()
            let ifExists = takeIfExists()
            var drop = DropStatement(kind: .database, names: [try plainName()], ifExists: ifExists)
            let hasWith = take(.with)
            if hasWith || at(.leftParenthesis) {
                try expect(.leftParenthesis)
                repeat { try expect(.force) } while take(.comma)
                try expect(.rightParenthesis)
                drop.isForced = true
            }
            return drop
        default: throw syntaxError()
        }
    }

    /// A name without its schema, as what names an object.
    mutating func plainName() throws(ParseFailure) -> ObjectName { .name(QualifiedName([try columnName()])) }
}
