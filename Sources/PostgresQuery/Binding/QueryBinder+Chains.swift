import PostgresSQL
import PostgresWire

/// One operator of a long chain of them: what it does with the value of all that stands before it.
struct BoundLink: Hashable, Sendable {
    var function: BoundFunction
    var right: BoundExpression
}

/// Long chains of operators, `a || b || c …`: bound to a list instead of a tree, which nobody has to climb down.
extension QueryBinder {
    /// From how many operators on a chain becomes a list.
    static let chainLength = 16

    /// A chain of binary operators, the outermost first.
    func bindChain(_ chain: [BinaryExpression], _ scope: Scope) throws(PostgresError) -> BoundExpression {
        var whole: BoundExpression?
        var links: [BoundLink] = []
        // Stands for what is bound so far while the next operator is looked for.
        let place = ColumnID(entry: makeEntry(), column: 0)
        var last: BoundExpression?
        func bound() -> BoundExpression? {
            guard let whole, let last, !links.isEmpty else { return whole }
            var copy = last
            copy.kind = .chain(whole, links)
            return copy
        }
        for node in chain.reversed() {
            try environment.checkCancellation()
            guard let left = last ?? whole else {
                whole = try bind(node.left, scope)
                last = nil
                whole = try apply(node, whole ?? BoundExpression(kind: .constant(.null), type: .unknown), scope)
                continue
            }
            var standIn = left
            standIn.kind = .column(place)
            let next = try apply(node, standIn, scope)
            if case .call(let function, let operands) = next.kind, operands.count == 2, operands[0].kind == standIn.kind
            {
                links.append(BoundLink(function: function, right: operands[1]))
                last = next
                continue
            }
            // The value before is changed before the operator takes it: the chain begins anew behind that.
            let before = bound()
            whole = next.replacing { $0.kind == .column(place) ? before : nil }
            (links, last) = ([], nil)
        }
        return bound() ?? BoundExpression(kind: .constant(.null), type: .unknown)
    }

    private func apply(
        _ node: BinaryExpression,
        _ left: BoundExpression,
        _ scope: Scope
    ) throws(PostgresError) -> BoundExpression {
        try apply(node, left, try bind(node.right, scope))
    }

    /// A chain ready to be computed: what is constant at its beginning is computed now.
    func compile(
        _ first: BoundExpression,
        _ links: [BoundLink],
        _ layout: Layout
    ) throws(PostgresError) -> any Evaluator {
        var start = try compile(first, layout)
        var steps: [any Evaluator] = []
        for link in links {
            let right = try compile(link.right, layout)
            if steps.isEmpty, start is ConstantEvaluator {
                start = try compile(link.function, [start, right])
            } else {
                steps.append(try compile(link.function, [SlotEvaluator(layout.width), right]))
            }
        }
        return steps.isEmpty ? start : ChainEvaluator(start, slot: layout.width, steps)
    }
}
