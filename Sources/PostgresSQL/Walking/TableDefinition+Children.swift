extension CreateTableStatement: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.transform(&name, access: .definition)
        transform.transform(&partitionOf, access: .definition)
        if var list = elements {
            transform.inside(&list)
            if !Transform.isReading { elements = list }
        }
        transform.transform(&inherits, access: .definition)
        transform.inside(&bound)
        if var partitions = partitioning {
            transform.inside(&partitions.keys)
            if !Transform.isReading { partitioning = partitions }
        }
        transform.inside(&storage.options)
    }
}

extension TableElement: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .column(var column):
            transform.inside(&column)
            if !Transform.isReading { self = .column(column) }
        case .constraint(var constraint):
            transform.inside(&constraint)
            if !Transform.isReading { self = .constraint(constraint) }
        case .like(var clause):
            transform.transform(&clause.table, access: .definition)
            if !Transform.isReading { self = .like(clause) }
        case .opaque: break
        }
    }
}

extension TableColumn: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.transform(&type)
        transform.inside(&constraints)
    }
}

extension PartitionBound: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .list(var values):
            transform.transform(&values)
            if !Transform.isReading { self = .list(values) }
        case .range(var from, var to):
            transform.transform(&from)
            transform.transform(&to)
            if !Transform.isReading { self = .range(from: from, to: to) }
        case .default, .hash: break
        }
    }
}

extension CreateIndexStatement: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.transform(&table, access: .definition)
        transform.inside(&elements)
        transform.inside(&include)
        transform.inside(&options)
        transform.transform(&condition)
    }
}

extension IndexElement: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.transform(&expression)
        transform.inside(&operatorClassOptions)
    }
}

extension CreatedType: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .composite(var columns):
            transform.inside(&columns)
            if !Transform.isReading { self = .composite(columns) }
        case .base(var options):
            transform.inside(&options)
            if !Transform.isReading { self = .base(options) }
        case .range(var options):
            transform.inside(&options)
            if !Transform.isReading { self = .range(options) }
        case .shell, .enum: break
        }
    }
}
