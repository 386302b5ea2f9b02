import PostgresCatalog
import PostgresWire

/// The one text that a pattern matches, where it matches just one, and the beginning that all have which it matches.
enum PatternText {
    /// What kind of pattern it is, by the operator that compares with it.
    enum Kind: String, Sendable {
        case regularExpression = "~"
        case like = "~~"
    }

    /// What to look for.
    enum Search {
        case text(String)
        case beginning(String)
    }

    /// What to look for to find all texts that a pattern matches; nil where they can begin with anything.
    static func search(_ kind: Kind, _ pattern: String) -> Search? {
        if let text = kind == .like ? like(pattern) : regularExpression(pattern) { return .text(text) }
        let beginning = kind == .like ? beginning(ofLike: pattern) : beginning(ofRegularExpression: pattern)
        return beginning.isEmpty ? nil : .beginning(beginning)
    }

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

    /// What all texts begin with that `LIKE` with this pattern finds.
    static func beginning(ofLike pattern: String) -> String {
        var text = String.UnicodeScalarView()
        var rest = pattern.unicodeScalars.makeIterator()
        while let next = rest.next(), next != "%", next != "_" {
            guard next == "\\" else {
                text.append(next)
                continue
            }
            guard let escaped = rest.next() else { return "" }
            text.append(escaped)
        }
        return String(text)
    }

    /// What all texts begin with that a regular expression finds, such as `^(order.*)$`; empty where nothing is sure.
    static func beginning(ofRegularExpression pattern: String) -> String {
        var inner = pattern[...]
        guard inner.hasPrefix("^"), !inner.contains("|") else { return "" }
        inner = inner.dropFirst()
        if inner.hasPrefix("(") {
            // All of it in brackets, which are not to be found once more or not at all.
            if inner.hasSuffix("$") { inner = inner.dropLast() }
            guard inner.hasSuffix(")") else { return "" }
            inner = inner.dropFirst().dropLast()
            guard !inner.contains(where: { $0 == "(" || $0 == ")" }) else { return "" }
        }
        var text = String.UnicodeScalarView()
        for next in inner.unicodeScalars {
            switch next {
            case "*", "?", "{":
                // What stands before it need not be there.
                return String(String.UnicodeScalarView(text.dropLast()))
            case "\\", ".", "+", "(", ")", "[", "]", "}", "^", "$": return String(text)
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
