extension InsertStatement: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.transform(&with)
        transform.transform(&table, access: .write)
        transform.inside(&columns)
        if var query = source {
            transform.transform(&query)
            if !Transform.isReading { source = query }
        }
        transform.inside(&onConflict)
        transform.inside(&returning)
    }
}

extension OnConflictClause: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.each(&target) { $0.transform(&$1.expression) }
        transform.transform(&targetCondition)
        if var list = assignments {
            transform.inside(&list)
            if !Transform.isReading { assignments = list }
        }
        transform.transform(&whereClause)
    }
}

extension UpdateStatement: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.transform(&with)
        transform.transform(&table, access: .write)
        transform.inside(&assignments)
        transform.transform(&from)
        transform.transform(&whereClause)
        transform.inside(&returning)
    }
}

extension DeleteStatement: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.transform(&with)
        transform.transform(&table, access: .write)
        transform.transform(&using)
        transform.transform(&whereClause)
        transform.inside(&returning)
    }
}

extension MergeStatement: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.transform(&with)
        transform.transform(&table, access: .write)
        transform.transform(&source)
        transform.transform(&condition)
        transform.inside(&clauses)
    }
}

extension MergeClause: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.transform(&condition)
        switch action {
        case .update(var assignments):
            transform.inside(&assignments)
            if !Transform.isReading { action = .update(assignments) }
        case .insert(var insert):
            transform.inside(&insert.columns)
            if var values = insert.values {
                transform.transform(&values)
                insert.values = values
            }
            if !Transform.isReading { action = .insert(insert) }
        case .delete, .nothing: break
        }
    }
}

extension Assignment: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.inside(&targets)
        transform.transform(&value)
    }
}

extension TargetColumn: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        if !path.isEmpty { transform.inside(&path) }
    }
}

extension TargetColumn.Step: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        guard case .index(var index) = self else { return }
        transform.inside(&index)
        if !Transform.isReading { self = .index(index) }
    }
}
