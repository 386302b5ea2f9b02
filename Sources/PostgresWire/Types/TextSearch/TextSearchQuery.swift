/// What is searched for in documents: `tsquery` (PostgreSQL 15 docs, §8.11.2).
public struct TextSearchQuery: Hashable, Sendable {
    /// A word or an operator.
    public enum Item: Hashable, Sendable {
        /// A word; `weights` has a bit for each weight it may have, none for all.
        case word(String, weights: UInt8, isPrefix: Bool)
        /// `!`.
        case not
        /// `&`.
        case and
        /// `|`.
        case or
        /// `<->`, `<2>`: the second operand follows the first at this distance.
        case phrase(distance: Int)
    }

    /// The words with each operator behind its operands; none where nothing is searched for.
    ///
    /// A list instead of a tree: queries of many words nest as deep as they are long.
    public let items: [Item]

    /// A query that searches for nothing.
    public init() { items = [] }

    /// A query for a word; `weights` has a bit for each weight it may have, none for all.
    public init(word: String, weights: UInt8 = 0, isPrefix: Bool = false) {
        items = [.word(word, weights: weights, isPrefix: isPrefix)]
    }

    /// A query of items each of which has the operands that it needs.
    package init(wellFormed items: [Item]) { self.items = items }

    /// The query for what this one does not find.
    public var negated: TextSearchQuery { isEmpty ? self : TextSearchQuery(wellFormed: items + [.not]) }

    /// Both queries under an operator of two operands; the other one where one searches for nothing.
    public func joined(_ item: Item, _ other: TextSearchQuery) -> TextSearchQuery {
        if isEmpty { return other }
        return other.isEmpty ? self : TextSearchQuery(wellFormed: items + other.items + [item])
    }

    /// Whether nothing is searched for.
    public var isEmpty: Bool { items.isEmpty }

    /// The words, from left to right.
    package var words: [Item] { items.filter { $0.operandCount == 0 } }

    /// The index at which the part begins that ends at each item.
    package var starts: [Int] {
        var open: [Int] = []
        return items.indices.map { index in
            switch items[index].operandCount {
            case 0: open.append(index)
            case 1: break
            default: open.removeLast()
            }
            return open.last ?? 0
        }
    }

    /// The largest distance of a phrase.
    package static let maximumDistance = 16384

    /// The error of a distance that is too large, or below 0.
    package static var wrongDistance: PostgresError {
        PostgresError(
            "22023",
            "distance in phrase operator must be an integer value between zero and \(maximumDistance) inclusive"
        )
    }
}

extension TextSearchQuery.Item {
    /// How many operands it has.
    package var operandCount: Int {
        switch self {
        case .word: 0
        case .not: 1
        case .and, .or, .phrase: 2
        }
    }

    /// PostgreSQL's number of the operator; 0 for a word.
    package var code: UInt8 {
        switch self {
        case .word: 0
        case .not: 1
        case .and: 2
        case .or: 3
        case .phrase: 4
        }
    }

    /// How strongly it binds.
    var priority: Int {
        switch self {
        case .word: 5
        case .not: 4
        case .phrase: 3
        case .and: 2
        case .or: 1
        }
    }

    /// Whether it is the operator of phrases, at any distance.
    package var isPhrase: Bool { if case .phrase = self { true } else { false } }

    /// The distance of a phrase.
    package var distance: Int {
        if case .phrase(let distance) = self { return distance }
        return 0
    }

    /// The text of a word.
    package var text: String {
        if case .word(let text, _, _) = self { return text }
        return ""
    }
}
