/// A piece of a template: a pattern that stands for a part of the value, or a character.
enum TemplatePiece<Pattern: Sendable>: Sendable {
    /// A pattern.
    case pattern(Pattern)
    /// A sign such as `-` or `:`.
    case separator(Unicode.Scalar)
    /// White space.
    case blank(Unicode.Scalar)
    /// Any other character.
    case character(Unicode.Scalar)

    /// The character that `to_char` copies; nil for a pattern.
    var literal: Unicode.Scalar? {
        switch self {
        case .pattern: nil
        case .separator(let character), .blank(let character), .character(let character): character
        }
    }
}

/// Reads a template from its start to its end.
struct TemplateReader {
    private let text: [Unicode.Scalar]
    private(set) var position = 0

    init(_ template: String) { text = Array(template.unicodeScalars) }

    var isAtEnd: Bool { position >= text.count }

    /// Takes the first of these words that comes next.
    mutating func take<Word: Sequence>(firstOf words: [Word]) -> Word? where Word.Element == Unicode.Scalar {
        for word in words where text[position...].starts(with: word) {
            position += word.reduce(0) { count, _ in count + 1 }
            return word
        }
        return nil
    }

    /// The next character, which is taken.
    mutating func next() -> Unicode.Scalar? {
        guard position < text.count else { return nil }
        defer { position += 1 }
        return text[position]
    }

    /// Takes a character if it comes next.
    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard position < text.count, text[position] == character else { return false }
        position += 1
        return true
    }

    /// The characters between double quotes, of which the first has been taken; a backslash takes what follows literally.
    mutating func quoted() -> [Unicode.Scalar] {
        var characters: [Unicode.Scalar] = []
        while let character = next() {
            if character == "\"" { break }
            if character == "\\", let escaped = next() {
                characters.append(escaped)
            } else {
                characters.append(character)
            }
        }
        return characters
    }

    /// Takes a backslash that stands before a double quote.
    mutating func skipEscape() {
        if position + 1 < text.count, text[position] == "\\", text[position + 1] == "\"" { position += 1 }
    }
}

extension Unicode.Scalar {
    /// Whether C counts it as white space.
    var isBlank: Bool { self == " " || (value >= 9 && value <= 13) }

    /// Whether it is a printable ASCII character that is neither a letter nor a digit.
    var isSeparator: Bool {
        value > 0x20 && value < 0x7F && !(self >= "A" && self <= "Z") && !(self >= "a" && self <= "z")
            && !(self >= "0" && self <= "9")
    }
}
