/// A query while it is read, in which words may turn out to be stop words, which are taken out with their operators.
package struct TextSearchDraft: Sendable {
    /// A word or an operator; nil for a word that stands for nothing.
    package typealias Item = TextSearchQuery.Item?

    /// What has been read, each operator behind its operands.
    private var items: [Item] = []
    /// Operators whose last operand is still to come; nil for a parenthesis.
    private var waiting: [Item] = []
    /// Where the operators within the innermost parenthesis begin.
    private var level = 0

    package init() {}

    /// Adds an operand: words and operators behind their operands.
    package mutating func append(_ operand: [Item]) { items += operand }

    /// Adds an operator, behind its left operand if it has two.
    /// - Throws: XX000 where more operators wait for an operand than PostgreSQL has room for.
    package mutating func append(_ item: TextSearchQuery.Item) throws(PostgresError) {
        if item.operandCount == 2 { complete { $0.priority >= item.priority } }
        guard waiting.count - level < 32 else { throw PostgresError("XX000", "tsquery stack too small") }
        waiting.append(item)
    }

    package mutating func openParenthesis() {
        waiting.append(nil)
        level = waiting.count
    }

    package mutating func closeParenthesis() {
        complete { _ in true }
        waiting.removeLast()
        level = (waiting.lastIndex { $0 == nil } ?? -1) + 1
    }

    /// Puts operators of the innermost parenthesis behind their operands, from the last one on while they bind enough.
    private mutating func complete(while binds: (TextSearchQuery.Item) -> Bool) {
        while let item = waiting.last ?? nil, binds(item) {
            waiting.removeLast()
            items.append(item)
        }
    }

    /// What is left of a part: whether anything is, and by how much phrases to its left and right must grow.
    private typealias Part = (isPresent: Bool, left: Int, right: Int)

    /// The query without stop words; the distances of phrases grow by what they took.
    package var cleaned: TextSearchQuery {
        var draft = self
        draft.complete { _ in true }
        var kept: [TextSearchQuery.Item] = []
        var parts: [Part] = []
        for item in draft.items {
            guard let item else {
                parts.append((false, 0, 0))
                continue
            }
            switch item.operandCount {
            case 0:
                parts.append((true, 0, 0))
                kept.append(item)
            case 1: if parts.last?.isPresent == true { kept.append(item) }
            default:
                guard let second = parts.popLast(), let first = parts.popLast() else { continue }
                parts.append(Self.joined(first, item, second))
                guard first.isPresent, second.isPresent else { continue }
                if case .phrase(let distance) = item {
                    kept.append(.phrase(distance: distance &+ first.right &+ second.left))
                } else {
                    kept.append(item)
                }
            }
        }
        return TextSearchQuery(wellFormed: kept)
    }

    private static func joined(_ first: Part, _ item: TextSearchQuery.Item, _ second: Part) -> Part {
        var distance: Int?
        if case .phrase(let number) = item { distance = number }
        switch (first.isPresent, second.isPresent) {
        case (true, true): return (true, distance == nil ? 0 : first.left, distance == nil ? 0 : second.right)
        case (false, false):
            let width = distance.map { first.left &+ $0 &+ second.left } ?? max(first.left, second.left)
            return (false, width, width)
        case (false, true):
            return (true, distance.map { first.left &+ $0 &+ second.left } ?? second.left, second.right)
        case (true, false):
            return (true, first.left, distance.map { first.right &+ $0 &+ second.right } ?? first.right)
        }
    }
}
