import PostgresWire

/// The query of a search as people write it: `"fat rat" or cat -dog`.
struct WebSearch {
    private let text: [Character]
    private let configuration: TextSearchConfiguration

    init(_ text: String, _ configuration: TextSearchConfiguration) {
        self.text = Array(text)
        self.configuration = configuration
    }

    /// The query; OR binds less than what stands side by side.
    /// - Throws: XX000 where very many signs stand in front of a word.
    func query() throws(PostgresError) -> TextSearchQuery {
        var draft = TextSearchDraft()
        var offset = 0
        var wantsOperand = true
        while offset < text.count {
            let character = text[offset]
            if character.isWhitespace || !wantsOperand && Self.isOperator(character) {
                offset += 1
            } else if !wantsOperand {
                wantsOperand = true
                if isChoice(at: offset) {
                    try draft.append(.or)
                    offset += 2
                } else {
                    try draft.append(.and)
                }
            } else if character == "-" {
                try draft.append(.not)
                offset += 1
            } else if character == "\"" {
                let end = text[(offset + 1)...].firstIndex(of: "\"") ?? text.count
                draft.append(operand(offset + 1..<end))
                offset = min(end + 1, text.count)
                wantsOperand = false
            } else if Self.isOperator(character) {
                offset += 1
            } else {
                let end = text[(offset + 1)...].firstIndex {
                    $0.isWhitespace || $0 == ":" || $0 == "\"" || Self.isOperator($0)
                }
                draft.append(operand(offset..<(end ?? text.count)))
                offset = end ?? text.count
                wantsOperand = false
            }
        }
        // Nothing stands for an operand that is missing at the end.
        if wantsOperand { draft.append([nil]) }
        return draft.cleaned
    }

    private func operand(_ range: Range<Int>) -> [TextSearchDraft.Item] {
        configuration.operand(String(text[range]), joining: .phrase)
    }

    private static func isOperator(_ character: Character) -> Bool { "!&|()<".contains(character) }

    /// Whether the word `or` stands here, with something behind it.
    private func isChoice(at offset: Int) -> Bool {
        guard offset + 2 < text.count, String(text[offset..<offset + 2]).lowercased() == "or" else { return false }
        let next = text[offset + 2]
        if next == "-" || next == "_" || next.isLetter || next.isNumber { return false }
        return text[(offset + 3)...].contains { !$0.isWhitespace }
    }
}
