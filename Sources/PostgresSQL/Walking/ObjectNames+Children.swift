extension ObjectKind {
    /// Whether objects of this kind are relations: they share their names with tables.
    var isRelation: Bool {
        switch self {
        case .table, .view, .materializedView, .foreignTable, .sequence, .index: true
        default: false
        }
    }
}

extension ObjectReference: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.objectName(&name, of: kind)
    }
}

extension SyntaxTransform {
    /// Goes on to the relation that the name of an object is or leads to, and to the types in it.
    mutating func objectName(_ object: inout ObjectName, of kind: ObjectKind) {
        switch object {
        case .name(var name):
            // `ALTER TABLE ALL IN TABLESPACE a` names no table.
            if name.parts.isEmpty { return }
            if kind.isRelation {
                transform(&name, access: .definition)
            } else if kind == .column {
                columnName(&name)
            } else {
                return
            }
            if !Self.isReading { object = .name(name) }
        case .relation(var table):
            guard kind != .type else { return }
            transform(&table, access: .definition)
            if !Self.isReading { object = .relation(table) }
        case .part(let part, of: var table):
            transform(&table, access: .definition)
            if !Self.isReading { object = .part(part, of: table) }
        case .type(var type):
            transform(&type)
            if !Self.isReading { object = .type(type) }
        case .cast(var from, var to):
            transform(&from)
            transform(&to)
            if !Self.isReading { object = .cast(from, to) }
        case .transform(var type, let language):
            transform(&type)
            if !Self.isReading { object = .transform(type, language) }
        case .routine(var routine):
            inside(&routine)
            if !Self.isReading { object = .routine(routine) }
        case .operator(var reference):
            inside(&reference)
            if !Self.isReading { object = .operator(reference) }
        case .number(var number):
            transform(&number)
            if !Self.isReading { object = .number(number) }
        case .role, .domainConstraint, .method, .mapping: break
        }
    }

    /// `table.column`: the table is what stands before the last dot.
    mutating func columnName(_ name: inout QualifiedName) {
        guard name.parts.count > 1, let column = name.parts.last else { return }
        var table = QualifiedName(Array(name.parts.dropLast()))
        transform(&table, access: .definition)
        if !Self.isReading { name = QualifiedName(table.parts + [column]) }
    }
}

extension RoutineReference: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        if var list = arguments {
            transform.inside(&list)
            if !Transform.isReading { arguments = list }
        }
        if var list = orderedArguments {
            transform.inside(&list)
            if !Transform.isReading { orderedArguments = list }
        }
    }
}

extension OperatorReference: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.transform(&left)
        transform.transform(&right)
    }
}
