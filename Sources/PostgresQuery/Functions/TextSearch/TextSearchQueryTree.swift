import PostgresWire

/// A query whose `&` and `|` have any number of operands in an order that does not depend on how they were written:
/// the form in which parts of queries are found.
struct TextSearchQueryTree {
    /// What the node is: a word or an operator with its operands, the right one first.
    private enum Kind {
        case word(TextSearchQuery.Item)
        case operation(TextSearchQuery.Item, [TextSearchQueryTree])
    }

    private var kind: Kind
    /// Whether it was put in for something else, and is not searched any more.
    private var isSubstitute = false

    private init(_ kind: Kind) { self.kind = kind }

    /// The tree of a query, with nested `&` and `|` put together if wanted; nil for one that searches for nothing.
    /// - Throws: 54001 where it is nested too deep.
    init?(_ query: TextSearchQuery, joinsNested: Bool) throws(PostgresError) {
        /// An operator whose operands are being read.
        struct Open {
            var item: TextSearchQuery.Item
            var operands: [TextSearchQueryTree] = []
            var missing: Int
        }
        var open: [Open] = []
        var root: Self?
        for item in query.items.reversed() {
            if item.operandCount > 0 {
                if joinsNested, item == .and || item == .or, let last = open.last, last.item == item {
                    open[open.count - 1].missing += 1
                    continue
                }
                guard open.count < 500 else { throw PostgresError("54001", "stack depth limit exceeded") }
                open.append(Open(item: item, missing: item.operandCount))
                continue
            }
            var made = Self(.word(item))
            while var last = open.popLast() {
                last.operands.append(made)
                last.missing -= 1
                guard last.missing == 0 else {
                    open.append(last)
                    break
                }
                made = Self(.operation(last.item, last.operands))
            }
            root = made
        }
        guard let root else { return nil }
        self = root
    }

    /// The query with two operands to each operator again.
    var query: TextSearchQuery { TextSearchQuery(wellFormed: items) }

    /// The words and operators, each operator behind its operands.
    private var items: [TextSearchQuery.Item] {
        switch kind {
        case .word(let item): return [item]
        case .operation(let item, let operands):
            var parts = operands.map(\.items).filter { !$0.isEmpty }
            guard item != .not, parts.count > 1 else {
                return (parts.first ?? []) + (item == .not && !parts.isEmpty ? [item] : [])
            }
            // The first two stand on the right, the others in front of them.
            parts = parts[2...] + [parts[1], parts[0]]
            return parts.flatMap(\.self) + Array(repeating: item, count: parts.count - 1)
        }
    }

    /// The tree with the operands of `&` and `|` in order.
    var sorted: Self {
        guard case .operation(let item, var operands) = kind else { return self }
        operands = operands.map(\.sorted)
        if !item.isPhrase { operands.sort { $0.order(to: $1) < 0 } }
        var result = self
        result.kind = .operation(item, operands)
        return result
    }

    /// How two trees are ordered: below zero where this one comes first.
    private func order(to other: Self) -> Int {
        switch (kind, other.kind) {
        case (.operation(let left, let first), .operation(let right, let second)):
            if left.code == right.code, first.count != second.count { return first.count > second.count ? -1 : 1 }
            let order = left.order(to: right)
            if order != 0 { return order }
            for (one, two) in zip(first, second) {
                let order = one.order(to: two)
                if order != 0 { return order }
            }
            return left.distanceOrder(to: right)
        case (.word(let left), .word(let right)), (.word(let left), .operation(let right, _)),
            (.operation(let left, _), .word(let right)):
            return left.order(to: right)
        }
    }

    /// The tree with what equals a part replaced; nil where nothing is left.
    func replacing(_ part: Self, by substitute: Self?) -> Self? {
        guard var found = replacedHere(part, by: substitute) else { return nil }
        guard !found.isSubstitute, case .operation(let item, let operands) = found.kind else {
            return found
        }
        let left = operands.compactMap { $0.replacing(part, by: substitute) }
        if left.isEmpty { return nil }
        if left.count == 1, item != .not { return left[0] }
        found.kind = .operation(item, left)
        return found
    }

    /// Replaces the node itself, or those of its operands that together are the part.
    private func replacedHere(_ part: Self, by substitute: Self?) -> Self? {
        guard !isSubstitute else { return self }
        var put = substitute
        put?.isSubstitute = true
        if order(to: part) == 0 { return put }
        guard case .operation(let item, let operands) = kind, case .operation(let other, let wanted) = part.kind,
            item.code == other.code, operands.count > wanted.count
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
        result.kind = .operation(item, put.map { rest + [$0] } ?? rest)
        return result.sorted
    }
}

extension TextSearchQuery.Item {
    /// How two words or operators are ordered, but for the distances of phrases.
    fileprivate func order(to other: Self) -> Int {
        switch (self, other) {
        case (.word(let left, _, _), .word(let right, _, _)):
            let (first, second) = (Self.checksum(left), Self.checksum(right))
            if first != second { return first > second ? -1 : 1 }
            return Self.order(left, right)
        default: return code == other.code ? 0 : code == 0 ? 1 : other.code == 0 ? -1 : code > other.code ? -1 : 1
        }
    }

    fileprivate func distanceOrder(to other: Self) -> Int {
        distance == other.distance ? 0 : distance > other.distance ? -1 : 1
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
}

extension TextSearchQuery {
    /// How queries are ordered: by how large they are, then by what they hold.
    func order(to other: TextSearchQuery) -> Int {
        if items.count != other.items.count { return items.count < other.items.count ? -1 : 1 }
        if wordLength != other.wordLength { return wordLength < other.wordLength ? -1 : 1 }
        // Operators come before their operands, distances behind them.
        var open: [(missing: Int, order: Int)] = []
        for (left, right) in zip(items.reversed(), other.items.reversed()) {
            let order = left.order(to: right)
            if order != 0 { return order }
            if left.operandCount > 0 {
                open.append((left.operandCount, left.distanceOrder(to: right)))
                continue
            }
            while let last = open.popLast() {
                guard last.missing == 1 else {
                    open.append((last.missing - 1, last.order))
                    break
                }
                if last.order != 0 { return last.order }
            }
        }
        return 0
    }

    private var wordLength: Int { words.reduce(0) { $0 + $1.text.utf8.count + 1 } }

    /// The query with the operands of `&` and `|` in their own order.
    /// - Throws: 54001 where it is nested too deep.
    func sorted() throws(PostgresError) -> TextSearchQuery {
        try TextSearchQueryTree(self, joinsNested: true)?.sorted.query ?? self
    }

    /// The query with every part that equals a target replaced by a substitute (`ts_rewrite`).
    /// - Throws: 54001 where one of them is nested too deep.
    func rewritten(_ target: TextSearchQuery, as substitute: TextSearchQuery) throws(PostgresError) -> TextSearchQuery {
        guard let tree = try TextSearchQueryTree(self, joinsNested: true),
            let part = try TextSearchQueryTree(target, joinsNested: true)
        else { return self }
        let put = try TextSearchQueryTree(substitute, joinsNested: false)
        return tree.sorted.replacing(part.sorted, by: put)?.query ?? TextSearchQuery()
    }
}
