import PostgresWire

/// A part of a JSON value: a tree of `jsonb`, or a stretch of the text of a `json`, which stays as it was written.
enum JSONPiece {
    case tree(JSONValue)
    case text(Substring.UTF8View)

    /// What a value holds.
    enum Content {
        case scalar
        case array([JSONPiece])
        case object([(key: String, value: JSONPiece)])
    }

    init(_ value: PostgresValue) {
        switch value {
        case .jsonb(let tree): self = .tree(tree)
        default: self = .text(JSONPiece.trimmed(Substring(value.string).utf8))
        }
    }

    /// What a value holds; escapes that stand for no character are refused, as a `json` is checked where it is read.
    init(checking value: PostgresValue) throws(PostgresError) {
        if case .json(let text) = value, text.utf8.contains(UInt8(ascii: "\\")) { _ = try JSONValue(text: text) }
        self.init(value)
    }

    /// The value of type `jsonb` or `json`.
    func value(isBinary: Bool) -> PostgresValue {
        switch self {
        case .tree(let tree): .jsonb(tree)
        case .text(let text): .json(String(Substring(text)))
        }
    }

    /// The JSON itself.
    var json: String {
        switch self {
        case .tree(let tree): tree.description
        case .text(let text): String(Substring(text))
        }
    }

    /// The JSON as a tree.
    func tree() throws(PostgresError) -> JSONValue {
        switch self {
        case .tree(let tree): tree
        case .text(let text): try JSONValue(text: String(Substring(text)))
        }
    }

    /// The value as text: strings without quotes, JSON's null as NULL.
    var text: PostgresValue {
        switch self {
        case .tree(.null): return .null
        case .tree(.string(let text)): return .text(text)
        case .tree(let tree): return .text(tree.description)
        case .text(let text):
            switch text.first {
            case UInt8(ascii: "n"): return .null
            case UInt8(ascii: "\""): return .text(JSONPiece.string(text))
            default: return .text(String(Substring(text)))
            }
        }
    }

    /// `null`, `string`, `number`, `boolean`, `array` or `object`.
    var typeName: String {
        switch self {
        case .tree(let tree):
            switch tree {
            case .null: "null"
            case .string: "string"
            case .number: "number"
            case .bool: "boolean"
            case .array: "array"
            case .object: "object"
            }
        case .text(let text):
            switch text.first {
            case UInt8(ascii: "n"): "null"
            case UInt8(ascii: "\""): "string"
            case UInt8(ascii: "t"), UInt8(ascii: "f"): "boolean"
            case UInt8(ascii: "["): "array"
            case UInt8(ascii: "{"): "object"
            default: "number"
            }
        }
    }

    /// The value taken apart by one level; text that is no JSON is refused.
    func content() throws(PostgresError) -> Content {
        switch self {
        case .tree(.array(let elements)): return .array(elements.map { .tree($0) })
        case .tree(.object(let object)): return .object(object.members.map { ($0.key, .tree($0.value)) })
        case .tree: return .scalar
        case .text(let text):
            switch text.first {
            case UInt8(ascii: "["): return .array(JSONPiece.parts(of: text).map { .text($0) })
            case UInt8(ascii: "{"): return .object(JSONPiece.parts(of: text).map { JSONPiece.member(of: $0) })
            default: return .scalar
            }
        }
    }

    /// The member under a key: of a `json` with a key twice the last.
    func member(_ key: String) throws(PostgresError) -> JSONPiece? {
        if case .tree(.object(let object)) = self { return object[key].map { .tree($0) } }
        guard case .object(let members) = try content() else { return nil }
        return members.last { $0.key.utf8.elementsEqual(key.utf8) }?.value
    }

    /// The element at an index from 0, or from -1 backwards.
    func element(_ index: Int) throws(PostgresError) -> JSONPiece? {
        // A scalar of jsonb is stored as an array of one element.
        if case .tree = self, typeName != "array", typeName != "object" {
            return index == 0 || index == -1 ? self : nil
        }
        guard case .array(let elements) = try content() else { return nil }
        let index = index < 0 ? elements.count &+ index : index
        return elements.indices.contains(index) ? elements[index] : nil
    }

    /// The element as `->` finds it: a `jsonb` that is a single value counts as an array of it.
    func element(_ index: Int, isBinary: Bool) throws(PostgresError) -> JSONPiece? {
        let isSingle = isBinary && typeName != "array" && typeName != "object"
        guard isSingle else { return try element(index) }
        return index == 0 || index == -1 ? self : nil
    }

    /// The number of a step into an array, as C's `strtol` takes it; nil where it is none.
    static func index(_ step: String) -> Int? {
        let digits = step.utf8.drop { $0 == 32 || $0 >= 9 && $0 <= 13 }
        return Int32(Substring(digits)).map { Int($0) }
    }

    /// What a path of keys and indices leads to.
    func follow(_ path: [String?]) throws(PostgresError) -> JSONPiece? {
        var current = self
        for step in path {
            guard let step else { return nil }
            let next: JSONPiece?
            switch current.typeName {
            case "object": next = try current.member(step)
            case "array":
                guard let index = JSONPiece.index(step) else { return nil }
                next = try current.element(index)
            default: next = nil
            }
            guard let next else { return nil }
            current = next
        }
        return current
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || byte == 9 || byte == 10 || byte == 13 }

    private static func trimmed(_ text: Substring.UTF8View) -> Substring.UTF8View {
        var text = text.drop(while: isSpace)
        while let last = text.last, isSpace(last) { text.removeLast() }
        return text
    }

    /// The stretches between the commas of an array's or object's text.
    private static func parts(of text: Substring.UTF8View) -> [Substring.UTF8View] {
        let inner = trimmed(text.dropFirst().dropLast())
        if inner.isEmpty { return [] }
        var parts: [Substring.UTF8View] = []
        var depth = 0
        var isInString = false
        var isEscaped = false
        var start = inner.startIndex
        for index in inner.indices {
            let byte = inner[index]
            if isInString {
                if isEscaped {
                    isEscaped = false
                } else if byte == UInt8(ascii: "\\") {
                    isEscaped = true
                } else if byte == UInt8(ascii: "\"") {
                    isInString = false
                }
                continue
            }
            switch byte {
            case UInt8(ascii: "\""): isInString = true
            case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
            case UInt8(ascii: ",") where depth == 0:
                parts.append(trimmed(inner[start..<index]))
                start = inner.index(after: index)
            default: break
            }
        }
        return parts + [trimmed(inner[start...])]
    }

    /// The key and value of `"key": value`.
    private static func member(of text: Substring.UTF8View) -> (key: String, value: JSONPiece) {
        var isEscaped = false
        var index = text.index(text.startIndex, offsetBy: 1, limitedBy: text.endIndex) ?? text.endIndex
        while index < text.endIndex, isEscaped || text[index] != UInt8(ascii: "\"") {
            isEscaped = !isEscaped && text[index] == UInt8(ascii: "\\")
            index = text.index(after: index)
        }
        guard index < text.endIndex else { return ("", .tree(.null)) }
        let key = string(text[...index])
        let rest = text[text.index(after: index)...].drop { isSpace($0) }
        return (key, .text(trimmed(rest.dropFirst())))
    }

    /// The characters of a JSON string literal.
    private static func string(_ literal: Substring.UTF8View) -> String {
        let text = String(Substring(literal))
        guard text.utf8.contains(UInt8(ascii: "\\")) else { return String(text.dropFirst().dropLast()) }
        guard case .string(let decoded)? = try? JSONValue(text: text) else { return text }
        return decoded
    }
}
