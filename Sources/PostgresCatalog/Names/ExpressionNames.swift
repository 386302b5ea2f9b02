/// The names that an expression in PostgreSQL's own spelling mentions, without those of functions and of types behind `::`.
struct ExpressionNames {
    /// The names, without quotes.
    private(set) var names: Set<String> = []
    /// The names behind `::`, without quotes: those of types, and of their schemas.
    private(set) var types: Set<String> = []
    private var rest: Substring

    init(_ expression: String) {
        rest = expression[...]
        var isBehindCast = false
        while let character = rest.first {
            if character == "'" {
                skipString()
            } else if character == "\"" || character == "_" || character.isLetter {
                let name = takeName()
                if isBehindCast { types.insert(name) } else if rest.first != "(" { names.insert(name) }
            } else if rest.hasPrefix("::") {
                rest.removeFirst(2)
                isBehindCast = true
                continue
            } else {
                rest.removeFirst()
                if character.isNumber { rest = rest.drop { $0.isNumber || $0.isLetter || $0 == "." } }
                if character == "." { continue }
            }
            isBehindCast = isBehindCast && rest.first == "."
        }
    }

    private mutating func skipString() {
        rest.removeFirst()
        while let character = rest.popFirst() {
            guard character == "'" else { continue }
            guard rest.first == "'" else { return }
            rest.removeFirst()
        }
    }

    private mutating func takeName() -> String {
        guard rest.first == "\"" else {
            let name = rest.prefix { $0 == "_" || $0 == "$" || $0.isLetter || $0.isNumber }
            rest = rest[name.endIndex...]
            return String(name)
        }
        rest.removeFirst()
        var name = ""
        while let character = rest.popFirst() {
            if character == "\"" {
                guard rest.first == "\"" else { break }
                rest.removeFirst()
            }
            name.append(character)
        }
        return name
    }
}
