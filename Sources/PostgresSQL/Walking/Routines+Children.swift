extension CreateRoutineStatement: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.inside(&parameters)
        transform.inside(&result)
        transform.inside(&options)
        transform.inside(&body)
    }
}

extension RoutineParameter: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.transform(&type)
        transform.transform(&defaultValue)
    }
}

extension RoutineResult: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .type(var type):
            transform.transform(&type)
            if !Transform.isReading { self = .type(type) }
        case .table(var columns):
            transform.inside(&columns)
            if !Transform.isReading { self = .table(columns) }
        }
    }
}

extension RoutineBody: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .value(var value):
            transform.transform(&value)
            if !Transform.isReading { self = .value(value) }
        case .statements(var statements):
            transform.inside(&statements)
            if !Transform.isReading { self = .statements(statements) }
        }
    }
}

extension RoutineStatement: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .statement(var statement):
            transform.transform(&statement)
            if !Transform.isReading { self = .statement(statement) }
        case .value(var value):
            transform.transform(&value)
            if !Transform.isReading { self = .value(value) }
        }
    }
}
