/// A node that a transform is told of.
enum SyntaxPiece: Hashable {
    case statement(Statement)
    case query(SelectQuery)
    case body(QueryBody)
    case core(SelectCore)
    case with(WithClause)
    case commonTable(CommonTable)
    case item(FromItem)
    case table(TableReference, RelationAccess)
    case relation(QualifiedName, RelationAccess)
    case expression(Expression)
    case call(FunctionCall)
    case type(TypeName)

    /// Where it stands; nil for a node that no text holds, and for one that has no place of its own.
    var place: Range<Int>? {
        let range: SourceRange
        switch self {
        case .statement: return nil
        case .query(let node): range = node.range
        case .body(let node): range = node.range
        case .core(let node): range = node.range
        case .with(let node): range = node.range
        case .commonTable(let node): range = node.range
        case .item(let node): range = node.range
        case .table(let node, _): range = node.range
        case .relation(let node, _): range = node.range
        case .expression(let node): range = node.range
        case .call(let node): range = node.range
        case .type(let node): range = node.range
        }
        guard range.start >= 0, range.end > range.start else { return nil }
        return Int(range.start)..<Int(range.end)
    }

    /// The pieces directly inside, in the order of the text.
    var children: [SyntaxPiece] {
        var collector = PieceCollector()
        var copy = self
        copy.transformChildren(with: &collector)
        return collector.pieces
    }

    /// The same node with other pieces inside; nil where those are of other kinds.
    func replacingChildren(_ pieces: [SyntaxPiece]) -> SyntaxPiece? {
        var replacer = PieceReplacer(pieces: pieces)
        var copy = self
        copy.transformChildren(with: &replacer)
        return replacer.isWhole ? copy : nil
    }

    fileprivate mutating func transformChildren<Transform: SyntaxTransform>(with transform: inout Transform) {
        switch self {
        case .statement(var node):
            node.transformChildren(with: &transform)
            self = .statement(node)
        case .query(var node):
            node.transformChildren(with: &transform)
            self = .query(node)
        case .body(var node):
            node.transformChildren(with: &transform)
            self = .body(node)
        case .core(var node):
            node.transformChildren(with: &transform)
            self = .core(node)
        case .with(var node):
            node.transformChildren(with: &transform)
            self = .with(node)
        case .commonTable(var node):
            node.transformChildren(with: &transform)
            self = .commonTable(node)
        case .item(var node):
            node.transformChildren(with: &transform)
            self = .item(node)
        case .table(var node, let access):
            node.transformChildren(with: &transform, access: access)
            self = .table(node, access)
        case .relation: break
        case .expression(var node):
            node.transformChildren(with: &transform)
            self = .expression(node)
        case .call(var node):
            node.transformChildren(with: &transform)
            self = .call(node)
        case .type(var node):
            node.transformChildren(with: &transform)
            self = .type(node)
        }
    }
}

/// Collects the nodes that it is told of, without what is inside them.
///
/// It is no visitor, so that it goes in the same order as what puts nodes in their place.
private struct PieceCollector: SyntaxTransform {
    var pieces: [SyntaxPiece] = []

    mutating func transform(_ statement: inout Statement) { pieces.append(.statement(statement)) }
    mutating func transform(_ query: inout SelectQuery) { pieces.append(.query(query)) }
    mutating func transform(_ body: inout QueryBody) { pieces.append(.body(body)) }
    mutating func transform(_ core: inout SelectCore) { pieces.append(.core(core)) }
    mutating func transform(_ with: inout WithClause) { pieces.append(.with(with)) }
    mutating func transform(_ table: inout CommonTable) { pieces.append(.commonTable(table)) }
    mutating func transform(_ item: inout FromItem) { pieces.append(.item(item)) }
    mutating func transform(_ table: inout TableReference, access: RelationAccess) {
        pieces.append(.table(table, access))
    }
    mutating func transform(_ name: inout QualifiedName, access: RelationAccess) {
        pieces.append(.relation(name, access))
    }
    mutating func transform(_ expression: inout Expression) { pieces.append(.expression(expression)) }
    mutating func transform(_ call: inout FunctionCall) { pieces.append(.call(call)) }
    mutating func transform(_ type: inout TypeName) { pieces.append(.type(type)) }
}

/// Puts pieces in the place of the nodes that it is told of, in order.
private struct PieceReplacer: SyntaxTransform {
    let pieces: [SyntaxPiece]
    private var index = 0
    private var hasFailed = false

    init(pieces: [SyntaxPiece]) { self.pieces = pieces }

    /// Whether each piece came to its place.
    var isWhole: Bool { !hasFailed && index == pieces.count }

    private mutating func next<Node>(_ node: inout Node, _ value: (SyntaxPiece) -> Node?) {
        guard index < pieces.count, let replacement = value(pieces[index]) else { return hasFailed = true }
        node = replacement
        index += 1
    }

    mutating func transform(_ statement: inout Statement) {
        next(&statement) { if case .statement(let node) = $0 { node } else { nil } }
    }
    mutating func transform(_ query: inout SelectQuery) {
        next(&query) { if case .query(let node) = $0 { node } else { nil } }
    }
    mutating func transform(_ body: inout QueryBody) {
        next(&body) { if case .body(let node) = $0 { node } else { nil } }
    }
    mutating func transform(_ core: inout SelectCore) {
        next(&core) { if case .core(let node) = $0 { node } else { nil } }
    }
    mutating func transform(_ with: inout WithClause) {
        next(&with) { if case .with(let node) = $0 { node } else { nil } }
    }
    mutating func transform(_ table: inout CommonTable) {
        next(&table) { if case .commonTable(let node) = $0 { node } else { nil } }
    }
    mutating func transform(_ item: inout FromItem) {
        next(&item) { if case .item(let node) = $0 { node } else { nil } }
    }
    mutating func transform(_ table: inout TableReference, access: RelationAccess) {
        next(&table) { if case .table(let node, access) = $0 { node } else { nil } }
    }
    mutating func transform(_ name: inout QualifiedName, access: RelationAccess) {
        next(&name) { if case .relation(let node, access) = $0 { node } else { nil } }
    }
    mutating func transform(_ expression: inout Expression) {
        next(&expression) { if case .expression(let node) = $0 { node } else { nil } }
    }
    mutating func transform(_ call: inout FunctionCall) {
        next(&call) { if case .call(let node) = $0 { node } else { nil } }
    }
    mutating func transform(_ type: inout TypeName) {
        next(&type) { if case .type(let node) = $0 { node } else { nil } }
    }
}
