/// A query in which words may turn out to be stop words, which are taken out with their operators.
package indirect enum TextSearchDraft: Sendable {
    case word(String, weights: UInt8, isPrefix: Bool)
    /// A word that stands for nothing.
    case stop
    case not(TextSearchDraft)
    case and(TextSearchDraft, TextSearchDraft)
    case or(TextSearchDraft, TextSearchDraft)
    case phrase(TextSearchDraft, TextSearchDraft, distance: Int)

    /// Parts that are joined in their order; many of them so that what they make nests no deeper than need be.
    package static func chain(
        _ parts: [TextSearchDraft],
        _ join: (TextSearchDraft, TextSearchDraft) -> TextSearchDraft
    ) -> TextSearchDraft {
        guard let first = parts.first else { return .stop }
        guard parts.count > longestChain else { return parts.dropFirst().reduce(first, join) }
        let middle = parts.count / 2
        return join(chain(Array(parts[..<middle]), join), chain(Array(parts[middle...]), join))
    }

    /// How many parts may nest within each other.
    package static let longestChain = 200

    /// The query without stop words; the distances of phrases grow by what they took.
    package var cleaned: TextSearchQuery { TextSearchQuery(reduced().node) }

    /// The node that is left, and by how much phrases to its left and right must grow.
    private typealias Cleaned = (node: TextSearchQuery.Node?, left: Int, right: Int)

    private func reduced() -> Cleaned {
        switch self {
        case .word(let word, let weights, let isPrefix):
            return (.word(word, weights: weights, isPrefix: isPrefix), 0, 0)
        case .stop: return (nil, 0, 0)
        case .not(let operand):
            let inner = operand.reduced()
            return (inner.node.map { .not($0) }, inner.left, inner.right)
        case .and(let left, let right): return joined(left.reduced(), right.reduced(), nil) { .and($0, $1) }
        case .or(let left, let right): return joined(left.reduced(), right.reduced(), nil) { .or($0, $1) }
        case .phrase(let left, let right, let distance):
            let (first, second) = (left.reduced(), right.reduced())
            let grown = distance &+ first.right &+ second.left
            return joined(first, second, distance) { .phrase($0, $1, distance: grown) }
        }
    }

    private func joined(
        _ first: Cleaned,
        _ second: Cleaned,
        _ distance: Int?,
        _ make: (TextSearchQuery.Node, TextSearchQuery.Node) -> TextSearchQuery.Node
    ) -> Cleaned {
        switch (first.node, second.node) {
        case (let left?, let right?):
            return (make(left, right), distance == nil ? 0 : first.left, distance == nil ? 0 : second.right)
        case (nil, nil):
            let width = distance.map { first.left &+ $0 &+ second.left } ?? max(first.left, second.left)
            return (nil, width, width)
        case (nil, let right?):
            return (right, distance.map { first.left &+ $0 &+ second.left } ?? second.left, second.right)
        case (let left?, nil):
            return (left, first.left, distance.map { first.right &+ $0 &+ second.right } ?? first.right)
        }
    }
}
