extension FunctionCall {
    /// Goes on to the arguments and to the clauses behind them.
    public mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        if Transform.isReading, syntax == .standard, arguments.count > 1 {
            for index in textOrder { transform.transform(&arguments[index].value) }
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

extension FunctionCall {
    /// The indexes of the arguments in the order of the text: `POSITION(a IN b)` is `position(b, a)`.
    ///
    /// An argument that no text holds stays behind the one before it.
    private var textOrder: [Int] {
        var places: [(place: Int32, index: Int)] = []
        for (index, argument) in arguments.enumerated() {
            let place = argument.value.range.start
            places.append((place >= 0 ? place : places.last?.place ?? 0, index))
        }
        return places.sorted { $0 < $1 }.map(\.index)
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
