/// A statement's text without its plain constants: what texts have in common that differ in nothing else.
///
/// Plain are strings in single quotes and whole numbers of up to four bytes. All other constants are part of the shape,
/// and so are blanks and comments.
package struct StatementShape: Hashable, Sendable {
    /// A constant of the text; two are equal where they have the same value, wherever they stand.
    package struct Constant: Hashable, Sendable {
        /// What it is.
        package enum Value: Hashable, Sendable {
            case string(ExactText)
            case integer(Int32)
        }

        /// What it is.
        package let value: Value
        /// Its place among the constants of the text.
        package let index: Int
        /// Where it stands in the source that the statement is from.
        package let range: SourceRange

        package static func == (left: Constant, right: Constant) -> Bool { left.value == right.value }

        package func hash(into hasher: inout Hasher) { hasher.combine(value) }
    }

    /// The text with a character that stands in no other text in the place of each constant.
    package let text: String
    /// The constants in order.
    package let constants: [Constant]

    /// The shape of a statement; nil where it has no plain constants, or has parameters, or was not understood.
    package init?(of statement: ParsedStatement) {
        guard statement.firstError == nil else { return nil }
        var source = statement.text
        let start = statement.range.start
        let found = source.withUTF8 { Self.parts(of: SourceBytes($0), from: Int(start)) }
        guard let found, !found.constants.isEmpty else { return nil }
        (text, constants) = found
    }

    private static func parts(of source: SourceBytes, from start: Int) -> (text: String, constants: [Constant])? {
        var constants: [Constant] = []
        var rest: [UInt8] = []
        rest.reserveCapacity(source.count)
        var copied = 0
        for token in Lexer.tokens(of: source) {
            let value: Constant.Value
            switch token.kind {
            case .string: value = .string(ExactText(source.stringValue(token)))
            case .integerNumber:
                guard let number = source.integer(Int(token.start), Int(token.end)).flatMap(Int32.init(exactly:)) else {
                    continue
                }
                value = .integer(number)
            case .parameter, .invalid: return nil
            default: continue
            }
            rest += source.slice(copied, Int(token.start))
            rest.append(mark(of: value))
            copied = Int(token.end)
            let range = SourceRange(start + Int(token.start), start + Int(token.end))
            constants.append(Constant(value: value, index: constants.count, range: range))
        }
        rest += source.slice(copied, source.count)
        return (String(decoding: rest, as: UTF8.self), constants)
    }

    /// A control character, which the scanner takes nowhere but in quotes and comments.
    private static func mark(of value: Constant.Value) -> UInt8 {
        switch value {
        case .string: 1
        case .integer: 2
        }
    }
}
