/// A change of a text: a place, and what stands there from now on.
public struct SourceEdit: Hashable, Sendable {
    /// The offset of the first byte that goes.
    public var start: Int
    /// The offset behind the last byte that goes; the same as `start` where nothing goes.
    public var end: Int
    /// What comes in its place.
    public var replacement: String

    /// An edit.
    public init(start: Int, end: Int, replacement: String) {
        self.start = start
        self.end = end
        self.replacement = replacement
    }

    /// An edit of what stands at a range.
    public init(_ range: SourceRange, replacement: String) {
        self.init(start: Int(range.start), end: Int(range.end), replacement: replacement)
    }

    /// The edit with blanks where its text would grow together with a word beside it: `select'x'` is no `select$1`.
    func keepingWordsApart(in bytes: [UInt8]) -> SourceEdit {
        var edit = self
        if let first = replacement.utf8.first, bytes.indices.contains(start - 1),
            Self.growTogether(bytes[start - 1], first)
        {
            edit.replacement = " " + edit.replacement
        }
        if let last = replacement.utf8.last, bytes.indices.contains(end), Self.growTogether(last, bytes[end]) {
            edit.replacement += " "
        }
        return edit
    }

    private static func growTogether(_ first: UInt8, _ second: UInt8) -> Bool {
        let isQuote = second == UInt8(ascii: "'") || second == UInt8(ascii: "\"")
        return ASCII.isIdentifierPart(first) && (ASCII.isIdentifierPart(second) || isQuote)
            || first == UInt8(ascii: "'") && second == UInt8(ascii: "'")
            || first == UInt8(ascii: "\"") && second == UInt8(ascii: "\"")
    }

    /// A text after edits, all of whose places are those of the text before.
    ///
    /// - Returns: The text; nil where edits overlap or a place is outside the text.
    public static func apply(_ edits: [SourceEdit], to text: String) -> String? {
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var copied = 0
        // Of two at one place the one that was asked for first stands first.
        for (_, edit) in edits.enumerated().sorted(by: { ($0.element.start, $0.offset) < ($1.element.start, $1.offset) }
        ) {
            guard edit.start >= copied, edit.end >= edit.start, edit.end <= bytes.count else { return nil }
            result += bytes[copied..<edit.start]
            result += edit.replacement.utf8
            copied = edit.end
        }
        result += bytes[copied...]
        return String(validating: result, as: UTF8.self)
    }
}
