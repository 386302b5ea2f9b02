/// Finds the least edits of a text that make its tree another one.
struct TreeDifference {
    /// What has been found.
    private(set) var edits: [SourceEdit] = []
    /// The nodes of the old tree, whose text is kept inside new ones; nil where everything new is printed.
    private let nodes: SourceNodes?
    /// Whether a clause that is new is put in its place alone.
    private let addsClauses: Bool

    init(_ nodes: SourceNodes?, addsClauses: Bool) {
        self.nodes = nodes
        self.addsClauses = addsClauses
    }

    /// Adds the edits that make one node another.
    ///
    /// - Parameter isOperand: Whether an operator stands beside it.
    /// - Returns: Whether it could be done; not where the old node has no place.
    mutating func add(_ old: SyntaxPiece, _ new: SyntaxPiece, isOperand: Bool = false) -> Bool {
        if old == new { return true }
        let before = edits.count
        if addParts(old, new) { return true }
        edits.removeLast(edits.count - before)
        if addsClauses, !isOperand, addClauses(old, new) { return true }
        edits.removeLast(edits.count - before)
        guard let place = old.place, let text = text(of: new, isOperand) else { return false }
        edits.append(SourceEdit(start: place.lowerBound, end: place.upperBound, replacement: text))
        return true
    }

    /// Goes on to the nodes inside, where nothing else differs.
    private mutating func addParts(_ old: SyntaxPiece, _ new: SyntaxPiece) -> Bool {
        let oldParts = old.children
        let newParts = new.children
        guard oldParts.count == newParts.count, !oldParts.isEmpty, new.replacingChildren(oldParts) == old else {
            return false
        }
        for (oldPart, newPart) in zip(oldParts, newParts) where oldPart != newPart {
            guard add(oldPart, newPart, isOperand: old.hasOperands) else { return false }
        }
        return true
    }

    /// Adds a clause that the old node does not have, or an item at the end of a list, and goes on with the rest.
    private mutating func addClauses(_ old: SyntaxPiece, _ new: SyntaxPiece) -> Bool {
        guard let change = ClauseChange(from: old, to: new) else { return false }
        var printer = SQLPrinter(keeping: nodes)
        change.write(&printer)
        guard add(old, change.rest) else { return false }
        edits.append(SourceEdit(start: change.place, end: change.place, replacement: printer.text))
        return true
    }

    /// A node as SQL, with the text that its unchanged parts had.
    private func text(of piece: SyntaxPiece, _ isOperand: Bool) -> String? {
        var printer = SQLPrinter(keeping: nodes)
        switch piece {
        case .statement(let node): return printer.statement(node) && printer.isWhole ? printer.text : nil
        case .query(let node): printer.query(node)
        case .body(let node): printer.query(SelectQuery(body: node))
        case .core(let node): printer.query(SelectQuery(body: .select(node)))
        case .with, .commonTable: return nil
        case .item(let node): printer.item(node)
        case .table(let node, _): printer.table(node)
        case .relation(let node, _): printer.name(node)
        case .expression(let node):
            if isOperand { printer.operand(node) } else { printer.expression(node) }
        case .call(let node): printer.expression(.function(node))
        case .type(let node): printer.type(node)
        }
        return printer.isWhole ? printer.text : nil
    }
}

extension SyntaxPiece {
    /// Whether the nodes inside may be operands, which take parentheses around them where they are operators themselves.
    fileprivate var hasOperands: Bool {
        guard case .expression(let expression) = self else { return false }
        switch expression {
        case .array, .row, .function, .exists, .subquery, .arraySubquery: return false
        default: return true
        }
    }
}
