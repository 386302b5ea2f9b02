import PostgresCatalog
import PostgresWire

/// The one text that a pattern matches, where it matches just one.
enum PatternText {
    /// The text that `LIKE` with this pattern finds equal; nil where there can be several.
    static func like(_ pattern: String) -> String? {
        var text = String.UnicodeScalarView()
        var rest = pattern.unicodeScalars.makeIterator()
        while let next = rest.next() {
            switch next {
            case "%", "_": return nil
            case "\\":
                guard let escaped = rest.next() else { return nil }
                text.append(escaped)
            default: text.append(next)
            }
        }
        return String(text)
    }

    /// The text that a regular expression finds equal, such as `^(orders)$`; nil where there can be several.
    static func regularExpression(_ pattern: String) -> String? {
        var inner = pattern[...]
        guard inner.hasPrefix("^"), inner.hasSuffix("$") else { return nil }
        inner = inner.dropFirst().dropLast()
        if inner.hasPrefix("("), inner.hasSuffix(")") { inner = inner.dropFirst().dropLast() }
        var text = String.UnicodeScalarView()
        var rest = inner.unicodeScalars.makeIterator()
        while let next = rest.next() {
            switch next {
            case "\\":
                // A letter or digit behind it stands for something else.
                guard let escaped = rest.next(), escaped.isASCII, !escaped.properties.isAlphabetic,
                    !("0"..."9").contains(escaped)
                else { return nil }
                text.append(escaped)
            case ".", "*", "+", "?", "|", "(", ")", "[", "]", "{", "}", "^", "$": return nil
            default: text.append(next)
            }
        }
        return String(text)
    }
}

extension BoundExpression {
    /// Whether it is the OID 0.
    var isZero: Bool {
        switch kind {
        case .constant(let value): value == .oid(.invalid) || value.key == .int8(0)
        case .relabel(let operand): operand.isZero
        default: false
        }
    }

    /// The characters of a constant.
    var constantText: String? {
        switch kind {
        case .constant(.text(let text)): text
        case .relabel(let operand), .collate(let operand, _): operand.constantText
        default: nil
        }
    }
}
