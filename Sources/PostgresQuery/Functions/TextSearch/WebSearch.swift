import PostgresWire

/// The query of a search as people write it: `"fat rat" or cat -dog`.
struct WebSearch {
    private let text: [Character]
    private let configuration: TextSearchConfiguration

    init(_ text: String, _ configuration: TextSearchConfiguration) {
        self.text = Array(text)
        self.configuration = configuration
    }

    /// The query; words follow each other with AND, and OR binds less.
    var draft: TextSearchDraft {
        var choices: [TextSearchDraft] = []
        var current: TextSearchDraft?
        var isNegated = false
        func take(_ next: TextSearchDraft) {
            let operand = isNegated ? TextSearchDraft.not(next) : next
            current = current.map { .and($0, operand) } ?? operand
            isNegated = false
        }
        var offset = 0
        while offset < text.count {
            let character = text[offset]
            if character == "\"" {
                let end = text[(offset + 1)...].firstIndex(of: "\"") ?? text.count
                take(configuration.draft(of: String(text[(offset + 1)..<end]), joining: .phrase))
                offset = min(end + 1, text.count)
            } else if character == "-", offset + 1 < text.count, !text[offset + 1].isWhitespace {
                isNegated = true
                offset += 1
            } else if character.isLetter || character.isNumber || character == "_" {
                let end = text[offset...].firstIndex { $0.isWhitespace || $0 == "\"" || $0 == ":" } ?? text.count
                let word = String(text[offset..<end])
                offset = end
                if word.lowercased() == "or", let left = current, hasMore(offset) {
                    choices.append(left)
                    current = nil
                } else {
                    take(configuration.draft(of: word, joining: .phrase))
                }
            } else {
                offset += 1
            }
        }
        if let current { choices.append(current) }
        guard let first = choices.first else { return .stop }
        return choices.dropFirst().reduce(first) { .or($0, $1) }
    }

    /// Whether a word follows.
    private func hasMore(_ offset: Int) -> Bool { text[offset...].contains { $0.isLetter || $0.isNumber } }
}
