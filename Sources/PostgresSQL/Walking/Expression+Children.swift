extension Expression {
    /// Goes on to the nodes directly inside the expression, in the order of the text.
    public mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .literal, .parameter, .column, .default, .opaque: break
        case .prefix(var node):
            transform.transform(&node.operand)
            if !Transform.isReading { self = .prefix(node) }
        case .binary(var node):
            transform.transform(&node.left)
            transform.transform(&node.right)
            if !Transform.isReading { self = .binary(node) }
        case .logical(var node):
            transform.transform(&node.operands)
            if !Transform.isReading { self = .logical(node) }
        case .not(var node):
            transform.transform(&node.operand)
            if !Transform.isReading { self = .not(node) }
        case .isTest, .distinct, .between, .inList, .inSubquery, .like, .quantified:
            transformTest(with: &transform)
        case .exists(var node):
            transform.transform(&node.query)
            if !Transform.isReading { self = .exists(node) }
        case .subquery(var node):
            transform.transform(&node.query)
            if !Transform.isReading { self = .subquery(node) }
        case .arraySubquery(var node):
            transform.transform(&node.query)
            if !Transform.isReading { self = .arraySubquery(node) }
        case .function(var call):
            transform.transform(&call)
            if !Transform.isReading { self = .function(call) }
        case .array, .row, .case, .cast, .collate, .atTimeZone, .subscript, .field, .xml:
            transformOperands(with: &transform)
        }
    }

    private mutating func transformTest<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .isTest(var node):
            transform.transform(&node.operand)
            if !Transform.isReading { self = .isTest(node) }
        case .distinct(var node):
            transform.transform(&node.left)
            transform.transform(&node.right)
            if !Transform.isReading { self = .distinct(node) }
        case .between(var node):
            transform.transform(&node.operand)
            transform.transform(&node.low)
            transform.transform(&node.high)
            if !Transform.isReading { self = .between(node) }
        case .inList(var node):
            transform.transform(&node.operand)
            transform.transform(&node.items)
            if !Transform.isReading { self = .inList(node) }
        case .inSubquery(var node):
            transform.transform(&node.operand)
            transform.transform(&node.query)
            if !Transform.isReading { self = .inSubquery(node) }
        case .like(var node):
            transform.transform(&node.operand)
            transform.transform(&node.pattern)
            transform.transform(&node.escape)
            if !Transform.isReading { self = .like(node) }
        case .quantified(var node):
            transform.transform(&node.left)
            transform.inside(&node.right)
            if !Transform.isReading { self = .quantified(node) }
        default: break
        }
    }

    private mutating func transformOperands<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .array(var node):
            transform.transform(&node.elements)
            if !Transform.isReading { self = .array(node) }
        case .row(var node):
            transform.transform(&node.fields)
            if !Transform.isReading { self = .row(node) }
        case .case(var node):
            transform.transform(&node.operand)
            transform.each(&node.branches) { transform, branch in
                transform.transform(&branch.condition)
                transform.transform(&branch.result)
            }
            transform.transform(&node.otherwise)
            if !Transform.isReading { self = .case(node) }
        case .cast(var node):
            // In `type(1) 'text'` the type comes first, in `interval 'text' second(1)` a part of it behind the text.
            let place = node.operand.range.start
            let isTypeFirst =
                Transform.isReading && node.type.range.start < place
                && !node.type.modifiers.contains { $0.range.start > place }
            if isTypeFirst { transform.transform(&node.type) }
            transform.transform(&node.operand)
            if !isTypeFirst { transform.transform(&node.type) }
            if !Transform.isReading { self = .cast(node) }
        case .collate(var node):
            transform.transform(&node.operand)
            if !Transform.isReading { self = .collate(node) }
        case .atTimeZone(var node):
            transform.transform(&node.operand)
            transform.transform(&node.zone)
            if !Transform.isReading { self = .atTimeZone(node) }
        case .subscript(var node):
            transform.transform(&node.operand)
            transform.inside(&node.indexes)
            if !Transform.isReading { self = .subscript(node) }
        case .field(var node):
            transform.transform(&node.operand)
            if !Transform.isReading { self = .field(node) }
        case .xml(var node):
            transform.inside(&node.construct)
            if !Transform.isReading { self = .xml(node) }
        default: break
        }
    }
}

extension QuantifiedExpression.Right: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .array(var array):
            transform.transform(&array)
            if !Transform.isReading { self = .array(array) }
        case .query(var query):
            transform.transform(&query)
            if !Transform.isReading { self = .query(query) }
        }
    }
}

extension SubscriptExpression.Index: InnerNode {
    mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .element(var value):
            transform.transform(&value)
            if !Transform.isReading { self = .element(value) }
        case .slice(var lower, var upper):
            transform.transform(&lower)
            transform.transform(&upper)
            if !Transform.isReading { self = .slice(lower, upper) }
        }
    }
}

extension TypeName {
    /// Goes on to the modifiers.
    public mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        transform.transform(&modifiers)
    }
}
