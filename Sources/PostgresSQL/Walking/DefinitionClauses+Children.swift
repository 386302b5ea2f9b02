extension DefinitionClause: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch keyword {
        case "OWNED BY":
            transform.each(&values) { transform, value in
                guard case .name(var name) = value else { return transform.inside(&value) }
                transform.columnName(&name)
                if !Transform.isReading { value = .name(name) }
            }
        case "INHERIT", "NO INHERIT":
            transform.each(&values) { transform, value in
                guard case .name(var name) = value else { return transform.inside(&value) }
                transform.transform(&name, access: .definition)
                if !Transform.isReading { value = .name(name) }
            }
        default: transform.inside(&values)
        }
    }
}

extension DefinitionOption: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.inside(&value)
    }
}

extension DefinitionValue: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .number(var value):
            transform.transform(&value)
            if !Transform.isReading { self = .number(value) }
        case .expression(var value):
            transform.transform(&value)
            if !Transform.isReading { self = .expression(value) }
        case .group(var value):
            transform.transform(&value)
            if !Transform.isReading { self = .group(value) }
        case .type(var type):
            transform.transform(&type)
            if !Transform.isReading { self = .type(type) }
        case .routine(var routine):
            transform.inside(&routine)
            if !Transform.isReading { self = .routine(routine) }
        case .operatorReference(var reference):
            transform.inside(&reference)
            if !Transform.isReading { self = .operatorReference(reference) }
        case .set(var statement):
            transform.inside(&statement)
            if !Transform.isReading { self = .set(statement) }
        case .object(var object):
            transform.inside(&object)
            if !Transform.isReading { self = .object(object) }
        case .from(var items):
            transform.transform(&items)
            if !Transform.isReading { self = .from(items) }
        case .options, .sequence, .list, .clauses: transformList(with: &transform)
        case .word, .name, .names, .role, .roles, .string, .strings, .operator, .anyOperator, .changes, .reset: break
        }
    }

    private mutating func transformList<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .options(var options):
            transform.inside(&options)
            if !Transform.isReading { self = .options(options) }
        case .sequence(var values):
            transform.inside(&values)
            if !Transform.isReading { self = .sequence(values) }
        case .list(var values):
            transform.inside(&values)
            if !Transform.isReading { self = .list(values) }
        case .clauses(var clauses):
            transform.inside(&clauses)
            if !Transform.isReading { self = .clauses(clauses) }
        default: break
        }
    }
}
