extension TextSearchQuery: CustomStringConvertible {
    /// Reads a query (42601 where the text is malformed).
    public init(text: String) throws(PostgresError) {
        var parser = TextSearchQueryParser(text)
        self = try parser.parse { word, weights, isPrefix in [.word(word, weights: weights, isPrefix: isPrefix)] }
            .cleaned
    }

    /// What is to be written next.
    private enum Step {
        /// The part that ends at an item, under an operator of this priority.
        case part(Int, parent: Int, isRightOfPhrase: Bool)
        case text(String)
    }

    /// The query: `'fat' & !'rat':*A`.
    public var description: String {
        var buffer = OutputBuffer()
        let starts = starts
        var steps: [Step] = items.isEmpty ? [] : [.part(items.count - 1, parent: -1, isRightOfPhrase: false)]
        while let step = steps.popLast() {
            switch step {
            case .text(let text): buffer.append(utf8: text)
            case .part(let index, let parent, let isRightOfPhrase):
                let item = items[index]
                if case .word(let word, let weights, let isPrefix) = item {
                    Self.write(word, weights, isPrefix, into: &buffer)
                    continue
                }
                let isOpen = item.priority < parent || item.isPhrase && isRightOfPhrase
                if isOpen {
                    buffer.append(utf8: "( ")
                    steps.append(.text(" )"))
                }
                let right = index - 1
                steps.append(.part(right, parent: item.priority, isRightOfPhrase: item.isPhrase))
                if item.operandCount == 2 {
                    steps.append(.text(item.symbol))
                    steps.append(.part(starts[right] - 1, parent: item.priority, isRightOfPhrase: false))
                } else {
                    buffer.append(utf8: item.symbol)
                }
            }
        }
        return buffer.withBytes { String(decoding: $0, as: UTF8.self) }
    }

    private static func write(_ word: String, _ weights: UInt8, _ isPrefix: Bool, into buffer: inout OutputBuffer) {
        TextSearchVector.writeQuoted(word, into: &buffer)
        if weights == 0, !isPrefix { return }
        buffer.append(UInt8(ascii: ":"))
        if isPrefix { buffer.append(UInt8(ascii: "*")) }
        for weight in TextSearchVector.Weight.allCases.reversed() where weights & 1 << weight.rawValue != 0 {
            buffer.append(weight.letter)
        }
    }
}

extension TextSearchQuery.Item {
    /// The operator as it is written.
    fileprivate var symbol: String {
        switch self {
        case .word: ""
        case .not: "!"
        case .and: " & "
        case .or: " | "
        case .phrase(let distance): distance == 1 ? " <-> " : " <\(distance)> "
        }
    }
}
