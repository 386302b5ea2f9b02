extension AlterTableAction: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .addColumn(var column, let ifNotExists):
            transform.inside(&column)
            if !Transform.isReading { self = .addColumn(column, ifNotExists: ifNotExists) }
        case .alterColumn(let name, var action):
            transform.inside(&action)
            if !Transform.isReading { self = .alterColumn(name, action) }
        case .alterColumnNumber(let number, var action):
            transform.inside(&action)
            if !Transform.isReading { self = .alterColumnNumber(number, action) }
        case .addConstraint(var constraint):
            transform.inside(&constraint)
            if !Transform.isReading { self = .addConstraint(constraint) }
        case .addAttribute(var column, let behavior):
            transform.inside(&column)
            if !Transform.isReading { self = .addAttribute(column, behavior) }
        case .alterAttribute(var column, let behavior):
            transform.inside(&column)
            if !Transform.isReading { self = .alterAttribute(column, behavior) }
        case .attachPartition(var table, var bound):
            transform.transform(&table, access: .definition)
            transform.inside(&bound)
            if !Transform.isReading { self = .attachPartition(table, bound) }
        case .detachPartition(var table, let word):
            transform.transform(&table, access: .definition)
            if !Transform.isReading { self = .detachPartition(table, word: word) }
        case .set(var clause):
            transform.inside(&clause)
            if !Transform.isReading { self = .set(clause) }
        case .dropColumn, .alterConstraint, .validateConstraint, .dropConstraint, .dropAttribute, .opaque: break
        }
    }
}

extension ColumnAction: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .setDefault(var value):
            transform.transform(&value)
            if !Transform.isReading { self = .setDefault(value) }
        case .setType(var type, let collation, var value):
            transform.transform(&type)
            transform.transform(&value)
            if !Transform.isReading { self = .setType(type, collation: collation, using: value) }
        case .addIdentity(let isAlways, var options):
            transform.inside(&options)
            if !Transform.isReading { self = .addIdentity(isAlways: isAlways, options) }
        case .alterIdentity(var options):
            transform.inside(&options)
            if !Transform.isReading { self = .alterIdentity(options) }
        case .setOptions(var options):
            transform.inside(&options)
            if !Transform.isReading { self = .setOptions(options) }
        case .resetOptions(var options):
            transform.inside(&options)
            if !Transform.isReading { self = .resetOptions(options) }
        case .dropDefault, .setNotNull, .dropNotNull, .dropExpression, .setStatistics, .setStorage, .setCompression,
            .dropIdentity, .options:
            break
        }
    }
}

extension AlterDomainAction: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .setDefault(var value):
            transform.transform(&value)
            if !Transform.isReading { self = .setDefault(value) }
        case .addConstraint(var constraint):
            transform.inside(&constraint)
            if !Transform.isReading { self = .addConstraint(constraint) }
        case .dropDefault, .setNotNull, .dropNotNull, .dropConstraint, .validateConstraint: break
        }
    }
}
