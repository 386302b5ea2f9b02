extension StatementParser {
    /// The kind of an object that is named as relations are, or nil where none begins; its words are consumed.
    mutating func namedKind() throws(ParseFailure) -> ObjectKind? {
        let kind: ObjectKind
        switch token.keyword {
        case .table: kind = .table
        case .sequence: kind = .sequence
        case .view: kind = .view
        case .index: kind = .index
        case .collation: kind = .collation
        case .conversion: kind = .conversion
        case .statistics: kind = .statistics
        case .materialized:
            advance()
            guard at(.view) else { throw syntaxError() }
            kind = .materializedView
        case .foreign where peek().keyword != .data:
            advance()
            guard at(.table) else { throw syntaxError() }
            kind = .foreignTable
        case .text: return try textSearchKind()
        default: return nil
        }
        advance()
        return kind
    }

    /// `TEXT SEARCH PARSER|DICTIONARY|TEMPLATE|CONFIGURATION`.
    mutating func textSearchKind() throws(ParseFailure) -> ObjectKind {
        try expect(.text, .search)
        switch try word(of: .parser, .dictionary, .template, .configuration) {
        case "PARSER": return .textSearchParser
        case "DICTIONARY": return .textSearchDictionary
        case "TEMPLATE": return .textSearchTemplate
        default: return .textSearchConfiguration
        }
    }

    /// The kind of an object whose name has no schema, or nil where none begins; its words are consumed.
    ///
    /// - Parameter isDrop: Whether only those count that DROP treats alike.
    mutating func plainKind(isDrop: Bool) throws(ParseFailure) -> ObjectKind? {
        let kind: ObjectKind
        switch token.keyword {
        case .access:
            advance()
            guard at(.method) else { throw syntaxError() }
            kind = .accessMethod
        case .event:
            advance()
            guard at(.trigger) else { throw syntaxError() }
            kind = .eventTrigger
        case .extension: kind = .extension
        case .foreign:
            advance()
            try expect(.data)
            guard at(.wrapper) else { throw syntaxError() }
            kind = .foreignDataWrapper
        case .procedural:
            advance()
            guard at(.language) else { throw syntaxError() }
            kind = .language
        case .language: kind = .language
        case .publication: kind = .publication
        case .schema: kind = .schema
        case .server: kind = .server
        case .database where !isDrop: kind = .database
        case .role where !isDrop: kind = .role
        case .subscription where !isDrop: kind = .subscription
        case .tablespace where !isDrop: kind = .tablespace
        default: return nil
        }
        advance()
        return kind
    }

    /// The kind of a routine at the current token, which is consumed, or nil.
    mutating func routineKind() -> ObjectKind? {
        if take(.function) { return .function }
        if take(.procedure) { return .procedure }
        return take(.routine) ? .routine : nil
    }

    /// The kind of an object that belongs to a table, which is consumed, or nil.
    mutating func partKind() -> ObjectKind? {
        if take(.policy) { return .policy }
        if take(.rule) { return .rule }
        return take(.trigger) ? .trigger : nil
    }

    /// The object of COMMENT ON, SECURITY LABEL and ALTER EXTENSION.
    mutating func commentedObject(_ use: ObjectUse) throws(ParseFailure) -> ObjectReference {
        let start = start
        let (kind, name) = try commentedName(use)
        return ObjectReference(kind: kind, name: name, range: range(from: start))
    }

    private mutating func commentedName(_ use: ObjectUse) throws(ParseFailure) -> (ObjectKind, ObjectName) {
        if let kind = try namedKind() { return (kind, .name(try anyName())) }
        if let kind = try plainKind(isDrop: false) { return (kind, .name(QualifiedName([try columnName()]))) }
        if let kind = routineKind() { return (kind, .routine(try routineReference())) }
        switch token.keyword {
        case .type:
            advance()
            return (.type, .type(try typeName()))
        case .domain:
            advance()
            return (.domain, .type(try typeName()))
        case .aggregate:
            advance()
            return (.aggregate, .routine(try aggregateReference()))
        case .column where use != .extension:
            advance()
            return (.column, .name(try anyName()))
        case .large where use != .extension:
            advance()
            try expect(.object)
            return (.largeObject, .number(try numberWithSign()))
        default: break
        }
        if use == .label { throw syntaxError() }
        switch token.keyword {
        case .operator:
            advance()
            if let kind = operatorGroupKind() { return (kind, try methodName()) }
            return (.operator, .operator(try operatorReference()))
        case .cast:
            advance()
            return (.cast, try castName())
        case .transform:
            advance()
            return (.transform, try transformName())
        default: break
        }
        if use == .extension { throw syntaxError() }
        if let kind = partKind() { return (kind, try partName()) }
        try expect(.constraint)
        let name = try columnName()
        try expect(.on)
        if at(.domain), peek().isColumnName {
            advance()
            return (.constraint, .domainConstraint(name, of: try anyName()))
        }
        return (.constraint, .part(name, of: try anyName()))
    }

    /// `CLASS` or `FAMILY` behind OPERATOR, or nil where an operator follows.
    mutating func operatorGroupKind() -> ObjectKind? {
        guard peek().kind != .dot else { return nil }
        if take(.class) { return .operatorClass }
        return take(.family) ? .operatorFamily : nil
    }

    /// `name USING method`.
    mutating func methodName() throws(ParseFailure) -> ObjectName {
        let name = try anyName()
        try expect(.using)
        return .method(name, try columnName())
    }

    /// `(source AS target)`.
    mutating func castName() throws(ParseFailure) -> ObjectName {
        try expect(.leftParenthesis)
        let source = try typeName()
        try expect(.as)
        let target = try typeName()
        try expect(.rightParenthesis)
        return .cast(source, target)
    }

    /// `FOR type LANGUAGE language`.
    mutating func transformName() throws(ParseFailure) -> ObjectName {
        try expect(.for)
        let type = try typeName()
        try expect(.language)
        return .transform(type, try columnName())
    }

    /// `name ON table`.
    mutating func partName() throws(ParseFailure) -> ObjectName {
        let name = try columnName()
        try expect(.on)
        return .part(name, of: try anyName())
    }

    /// `FOR user SERVER server`.
    mutating func mappingName() throws(ParseFailure) -> ObjectName {
        let (role, server) = try mapping()
        return .mapping(role, server: server)
    }

    /// The parts of `FOR user SERVER server`.
    mutating func mapping() throws(ParseFailure) -> (RoleReference, server: Identifier) {
        try expect(.for)
        let role: RoleReference = take(.user) ? .user : try role()
        try expect(.server)
        return (role, try columnName())
    }
}

/// What names an object: the statements differ in the kinds that they know.
enum ObjectUse {
    /// COMMENT ON.
    case comment
    /// SECURITY LABEL.
    case label
    /// ALTER EXTENSION … ADD and DROP.
    case `extension`
}
