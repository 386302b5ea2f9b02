/// What is searched for in documents: `tsquery` (PostgreSQL 15 docs, §8.11.2).
public struct TextSearchQuery: Hashable, Sendable {
    /// A word or an operator.
    public indirect enum Node: Hashable, Sendable {
        /// A word; `weights` has a bit for each weight it may have, none for all.
        case word(String, weights: UInt8, isPrefix: Bool)
        /// `!`.
        case not(Node)
        /// `&`.
        case and(Node, Node)
        /// `|`.
        case or(Node, Node)
        /// `<->`, `<2>`: the second follows the first at this distance.
        case phrase(Node, Node, distance: Int)
    }

    /// The expression; nil where nothing is searched for.
    public var root: Node?

    /// A query.
    public init(_ root: Node?) { self.root = root }

    /// The largest distance of a phrase.
    package static let maximumDistance = 16384
}

extension TextSearchQuery.Node {
    /// How strongly an operator binds.
    var priority: Int {
        switch self {
        case .word: 5
        case .not: 4
        case .phrase: 3
        case .and: 2
        case .or: 1
        }
    }

    /// How many words and operators there are.
    package var count: Int {
        switch self {
        case .word: 1
        case .not(let node): node.count &+ 1
        case .and(let left, let right), .or(let left, let right), .phrase(let left, let right, _):
            left.count &+ right.count &+ 1
        }
    }
}

extension TextSearchQuery: CustomStringConvertible {
    /// Reads a query (42601 where the text is malformed).
    public init(text: String) throws(PostgresError) {
        var parser = TextSearchQueryParser(text)
        self = try parser.parse { (word, weights, isPrefix) throws(PostgresError) in
            .word(word, weights: weights, isPrefix: isPrefix)
        }
        .cleaned
    }

    /// The query: `'fat' & !'rat':*A`.
    public var description: String {
        var buffer = OutputBuffer()
        if let root { TextSearchQuery.write(root, parent: -1, isRightOfPhrase: false, into: &buffer) }
        return buffer.withBytes { String(decoding: $0, as: UTF8.self) }
    }

    private static func write(
        _ node: Node,
        parent: Int,
        isRightOfPhrase: Bool,
        into buffer: inout OutputBuffer
    ) {
        let priority = node.priority
        switch node {
        case .word(let word, let weights, let isPrefix):
            TextSearchVector.writeQuoted(word, into: &buffer)
            if weights == 0, !isPrefix { return }
            buffer.append(UInt8(ascii: ":"))
            if isPrefix { buffer.append(UInt8(ascii: "*")) }
            for weight in TextSearchVector.Weight.allCases.reversed() where weights & 1 << weight.rawValue != 0 {
                buffer.append(weight.letter)
            }
        case .not(let operand):
            let isOpen = priority < parent
            if isOpen { buffer.append(utf8: "( ") }
            buffer.append(UInt8(ascii: "!"))
            write(operand, parent: priority, isRightOfPhrase: false, into: &buffer)
            if isOpen { buffer.append(utf8: " )") }
        case .and(let left, let right): write(left, " & ", right, priority, parent, false, into: &buffer)
        case .or(let left, let right): write(left, " | ", right, priority, parent, false, into: &buffer)
        case .phrase(let left, let right, let distance):
            let symbol = distance == 1 ? " <-> " : " <\(distance)> "
            write(left, symbol, right, priority, isRightOfPhrase ? .max : parent, true, into: &buffer)
        }
    }

    private static func write(
        _ left: Node,
        _ symbol: String,
        _ right: Node,
        _ priority: Int,
        _ parent: Int,
        _ isPhrase: Bool,
        into buffer: inout OutputBuffer
    ) {
        let isOpen = priority < parent
        if isOpen { buffer.append(utf8: "( ") }
        write(left, parent: priority, isRightOfPhrase: false, into: &buffer)
        buffer.append(utf8: symbol)
        write(right, parent: priority, isRightOfPhrase: isPhrase, into: &buffer)
        if isOpen { buffer.append(utf8: " )") }
    }
}
