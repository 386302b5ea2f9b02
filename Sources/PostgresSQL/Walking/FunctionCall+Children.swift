extension FunctionCall {
    /// Goes on to the arguments, in the order of the text, and to the clauses behind them.
    public mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        if syntax == .standard, arguments.count > 1 {
            // `POSITION(a IN b)` is `position(b, a)`.
            let order = arguments.indices.sorted {
                (arguments[$0].value.range.start, $0) < (arguments[$1].value.range.start, $1)
            }
            for index in order { transform.transform(&arguments[index].value) }
        } else {
            transform.each(&arguments) { $0.transform(&$1.value) }
        }
        transform.inside(&orderBy)
        transform.inside(&withinGroup)
        transform.transform(&filter)
        if case .definition(var window) = over {
            transform.inside(&window)
            if !Transform.isReading { over = .definition(window) }
        }
    }
}

extension SortKey: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.transform(&expression)
    }
}

extension WindowDefinition: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.transform(&partitionBy)
        transform.inside(&orderBy)
        transform.inside(&frame)
    }
}

extension WindowFrame: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.inside(&start)
        transform.inside(&end)
    }
}

extension WindowFrame.Bound: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .preceding(var value):
            transform.transform(&value)
            if !Transform.isReading { self = .preceding(value) }
        case .following(var value):
            transform.transform(&value)
            if !Transform.isReading { self = .following(value) }
        case .unboundedPreceding, .currentRow, .unboundedFollowing: break
        }
    }
}
