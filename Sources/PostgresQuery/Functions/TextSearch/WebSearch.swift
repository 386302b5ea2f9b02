import PostgresWire

/// The query of a search as people write it: `"fat rat" or cat -dog`.
struct WebSearch {
    /// A piece of the search.
    private enum Piece {
        case operand(TextSearchDraft)
        case not, and, or
    }

    private let text: [Character]
    private let configuration: TextSearchConfiguration

    init(_ text: String, _ configuration: TextSearchConfiguration) {
        self.text = Array(text)
        self.configuration = configuration
    }

    /// The query; OR binds less than what stands side by side.
    var draft: TextSearchDraft {
        var pieces = pieces[...]
        if pieces.isEmpty { return .stop }
        var parts = [Self.conjunction(&pieces)]
        while case .or? = pieces.first {
            pieces.removeFirst()
            parts.append(Self.conjunction(&pieces))
        }
        return .chain(parts) { .or($0, $1) }
    }

    private static func conjunction(_ pieces: inout ArraySlice<Piece>) -> TextSearchDraft {
        var parts = [operand(&pieces)]
        while case .and? = pieces.first {
            pieces.removeFirst()
            parts.append(operand(&pieces))
        }
        return .chain(parts) { .and($0, $1) }
    }

    /// An operand with its signs; nothing stands for one that is missing.
    private static func operand(_ pieces: inout ArraySlice<Piece>) -> TextSearchDraft {
        var signs = 0
        while case .not? = pieces.first {
            pieces.removeFirst()
            signs += 1
        }
        var result = TextSearchDraft.stop
        if case .operand(let operand)? = pieces.first {
            pieces.removeFirst()
            result = operand
        }
        // Of very many signs only matters whether their number is even.
        if signs > TextSearchDraft.longestChain { signs = TextSearchDraft.longestChain + signs % 2 }
        for _ in 0..<signs { result = .not(result) }
        return result
    }

    private static func isOperator(_ character: Character) -> Bool { "!&|()<".contains(character) }

    private var pieces: [Piece] {
        var pieces: [Piece] = []
        var offset = 0
        var wantsOperand = true
        while offset < text.count {
            let character = text[offset]
            if character.isWhitespace || !wantsOperand && Self.isOperator(character) {
                offset += 1
            } else if !wantsOperand {
                wantsOperand = true
                if isChoice(at: offset) {
                    pieces.append(.or)
                    offset += 2
                } else {
                    pieces.append(.and)
                }
            } else if character == "-" {
                pieces.append(.not)
                offset += 1
            } else if character == "\"" {
                let end = text[(offset + 1)...].firstIndex(of: "\"") ?? text.count
                pieces.append(operand(offset + 1..<end))
                offset = min(end + 1, text.count)
                wantsOperand = false
            } else if Self.isOperator(character) {
                offset += 1
            } else {
                let end = text[(offset + 1)...].firstIndex {
                    $0.isWhitespace || $0 == ":" || $0 == "\"" || Self.isOperator($0)
                }
                pieces.append(operand(offset..<(end ?? text.count)))
                offset = end ?? text.count
                wantsOperand = false
            }
        }
        return pieces
    }

    private func operand(_ range: Range<Int>) -> Piece {
        .operand(configuration.draft(of: String(text[range]), joining: .phrase))
    }

    /// Whether the word `or` stands here, with something behind it.
    private func isChoice(at offset: Int) -> Bool {
        guard offset + 2 < text.count, String(text[offset..<offset + 2]).lowercased() == "or" else { return false }
        let next = text[offset + 2]
        if next == "-" || next == "_" || next.isLetter || next.isNumber { return false }
        return text[(offset + 3)...].contains { !$0.isWhitespace }
    }
}
