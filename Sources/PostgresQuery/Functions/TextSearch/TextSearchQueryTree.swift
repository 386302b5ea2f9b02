import PostgresWire

/// A query whose `&` and `|` have any number of operands in an order that does not depend on how they were written:
/// the form in which queries are compared and parts of them are found.
struct TextSearchQueryTree {
    /// An operator, in the order of PostgreSQL's numbers for them.
    enum Operator: Int { case not = 1, and, or, phrase }

    /// What the node is: a word or an operator with its operands, the right one first.
    private enum Kind {
        case word(String, weights: UInt8, isPrefix: Bool)
        case operation(Operator, distance: Int, [TextSearchQueryTree])
    }

    private var kind: Kind
    /// Whether it was put in for something else, and is not searched any more.
    private var isSubstitute = false

    init(_ node: TextSearchQuery.Node) {
        switch node {
        case .word(let word, let weights, let isPrefix):
            kind = .word(word, weights: weights, isPrefix: isPrefix)
        case .not(let operand): kind = .operation(.not, distance: 0, [Self(operand)])
        case .and(let left, let right): kind = .operation(.and, distance: 0, [Self(right), Self(left)])
        case .or(let left, let right): kind = .operation(.or, distance: 0, [Self(right), Self(left)])
        case .phrase(let left, let right, let distance):
            kind = .operation(.phrase, distance: distance, [Self(right), Self(left)])
        }
    }

    /// The tree with two operands to each operator again.
    var node: TextSearchQuery.Node? {
        switch kind {
        case .word(let word, let weights, let isPrefix): return .word(word, weights: weights, isPrefix: isPrefix)
        case .operation(let symbol, let distance, let operands):
            var nodes = operands.compactMap(\.node)
            guard symbol != .not, nodes.count > 1 else {
                return symbol == .not ? nodes.first.map { .not($0) } : nodes.first
            }
            // The first two become one, and the last one takes the second place.
            while nodes.count > 2 {
                nodes[0] = Self.joined(nodes[1], nodes[0], symbol, distance)
                nodes[1] = nodes.removeLast()
            }
            return Self.joined(nodes[1], nodes[0], symbol, distance)
        }
    }

    private static func joined(
        _ left: TextSearchQuery.Node,
        _ right: TextSearchQuery.Node,
        _ symbol: Operator,
        _ distance: Int
    ) -> TextSearchQuery.Node {
        switch symbol {
        case .and, .not: .and(left, right)
        case .or: .or(left, right)
        case .phrase: .phrase(left, right, distance: distance)
        }
    }

    /// The tree with nested `&` and `|` put together and their operands in order.
    var sorted: Self { sorted(joinsNested: true) }

    /// The tree with the operands of `&` and `|` in order.
    private func sorted(joinsNested: Bool) -> Self {
        guard case .operation(let symbol, let distance, var operands) = kind else { return self }
        operands = operands.map { $0.sorted(joinsNested: joinsNested) }
        if joinsNested, symbol == .and || symbol == .or {
            operands = operands.flatMap { (operand) -> [Self] in
                if case .operation(symbol, _, let inner) = operand.kind { return inner }
                return [operand]
            }
        }
        if symbol != .phrase { operands.sort { $0.order(to: $1) < 0 } }
        var result = self
        result.kind = .operation(symbol, distance: distance, operands)
        return result
    }

    /// How two trees are ordered: below zero where this one comes first.
    func order(to other: Self) -> Int {
        switch (kind, other.kind) {
        case (.word, .operation): return 1
        case (.operation, .word): return -1
        case (.word(let left, _, _), .word(let right, _, _)):
            let (first, second) = (Self.checksum(left), Self.checksum(right))
            if first != second { return first > second ? -1 : 1 }
            return Self.order(left, right)
        case (.operation(let left, let near, let first), .operation(let right, let far, let second)):
            if left != right { return left.rawValue > right.rawValue ? -1 : 1 }
            if first.count != second.count { return first.count > second.count ? -1 : 1 }
            for (one, two) in zip(first, second) {
                let order = one.order(to: two)
                if order != 0 { return order }
            }
            return near == far ? 0 : near > far ? -1 : 1
        }
    }

    private static func order(_ left: String, _ right: String) -> Int {
        for (first, second) in zip(left.utf8, right.utf8) where first != second { return first < second ? -1 : 1 }
        return left.utf8.count - right.utf8.count
    }

    /// PostgreSQL's old checksum of a word: the table of the reflected CRC-32 with the steps of the other one.
    private static func checksum(_ word: String) -> Int32 {
        var checksum: UInt32 = 0xFFFF_FFFF
        for byte in word.utf8 {
            var entry = (checksum >> 24 ^ UInt32(byte)) & 0xFF
            for _ in 0..<8 { entry = entry & 1 == 1 ? entry >> 1 ^ 0xEDB8_8320 : entry >> 1 }
            checksum = entry ^ checksum << 8
        }
        return Int32(bitPattern: ~checksum)
    }

    /// The tree with what equals a part replaced; nil where nothing is left.
    func replacing(_ part: Self, by substitute: Self?) -> Self? {
        guard var found = replacedHere(part, by: substitute) else { return nil }
        guard !found.isSubstitute, case .operation(let symbol, let distance, let operands) = found.kind else {
            return found
        }
        let left = operands.compactMap { $0.replacing(part, by: substitute) }
        if left.isEmpty { return nil }
        if left.count == 1, symbol != .not { return left[0] }
        found.kind = .operation(symbol, distance: distance, left)
        return found
    }

    /// Replaces the node itself, or those of its operands that together are the part.
    private func replacedHere(_ part: Self, by substitute: Self?) -> Self? {
        guard !isSubstitute else { return self }
        var put = substitute
        put?.isSubstitute = true
        if order(to: part) == 0 { return put }
        guard case .operation(let symbol, let distance, let operands) = kind,
            case .operation(symbol, _, let wanted) = part.kind, operands.count > wanted.count
        else { return self }
        var rest: [Self] = []
        var missing = wanted[...]
        for operand in operands {
            if let next = missing.first, operand.order(to: next) == 0 {
                missing.removeFirst()
            } else {
                rest.append(operand)
            }
        }
        guard missing.isEmpty else { return self }
        var result = self
        result.kind = .operation(symbol, distance: distance, put.map { rest + [$0] } ?? rest)
        return result.sorted(joinsNested: false)
    }
}

extension TextSearchQuery {
    /// How queries are ordered: by how large they are, then by what they hold.
    func order(to other: TextSearchQuery) -> Int {
        let (left, right) = (root?.count ?? 0, other.root?.count ?? 0)
        if left != right { return left < right ? -1 : 1 }
        let (first, second) = (wordLength, other.wordLength)
        if first != second { return first < second ? -1 : 1 }
        guard let one = root, let two = other.root else { return 0 }
        return TextSearchQueryTree(one).order(to: TextSearchQueryTree(two))
    }

    private var wordLength: Int { (root?.words ?? []).reduce(0) { $0 + $1.text.utf8.count + 1 } }

    /// The query with the operands of `&` and `|` in their own order.
    var sorted: TextSearchQuery { TextSearchQuery(root.flatMap { TextSearchQueryTree($0).sorted.node }) }

    /// The query with every part that equals a target replaced by a substitute (`ts_rewrite`).
    func rewritten(_ target: TextSearchQuery, as substitute: TextSearchQuery) -> TextSearchQuery {
        guard let root, let part = target.root else { return self }
        let tree = TextSearchQueryTree(root).sorted
        let made = tree.replacing(TextSearchQueryTree(part).sorted, by: substitute.root.map { TextSearchQueryTree($0) })
        return TextSearchQuery(made?.node)
    }
}
