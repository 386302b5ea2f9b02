extension JSONPath: CustomStringConvertible {
    /// The path in its canonical form.
    public var description: String {
        var buffer = OutputBuffer()
        if !isLax { buffer.append(utf8: "strict ") }
        JSONPath.write(root, inBrackets: true, into: &buffer)
        return buffer.withBytes { String(decoding: $0, as: UTF8.self) }
    }

    private static func write(_ items: [JSONPathItem], inBrackets: Bool, into buffer: inout OutputBuffer) {
        guard let head = items.first else { return }
        write(head: head, inBrackets: inBrackets, hasMore: items.count > 1, into: &buffer)
        for item in items.dropFirst() { write(accessor: item, into: &buffer) }
    }

    private static func write(
        head: JSONPathItem,
        inBrackets: Bool,
        hasMore: Bool,
        into buffer: inout OutputBuffer
    ) {
        let (open, close) = inBrackets ? ("(", ")") : ("", "")
        switch head {
        case .null: buffer.append(utf8: "null")
        case .bool(let value): buffer.append(utf8: value ? "true" : "false")
        case .number(let value):
            if hasMore { buffer.append(utf8: "(") }
            value.write(into: &buffer)
            if hasMore { buffer.append(utf8: ")") }
        case .string(let text): JSONValue.writeQuoted(text, into: &buffer)
        case .variable(let name):
            buffer.append(utf8: "$")
            JSONValue.writeQuoted(name, into: &buffer)
        case .root: buffer.append(utf8: "$")
        case .current: buffer.append(utf8: "@")
        case .last: buffer.append(utf8: "last")
        case .binary(let symbol, let left, let right):
            buffer.append(utf8: open)
            write(left, inBrackets: priority(left) <= symbol.priority, into: &buffer)
            buffer.append(utf8: " \(symbol.rawValue) ")
            write(right, inBrackets: priority(right) <= symbol.priority, into: &buffer)
            buffer.append(utf8: close)
        case .sign(let isNegative, let operand):
            buffer.append(utf8: open)
            buffer.append(utf8: isNegative ? "-" : "+")
            write(operand, inBrackets: priority(operand) <= 5, into: &buffer)
            buffer.append(utf8: close)
        case .likeRegex(let operand, let pattern):
            buffer.append(utf8: open)
            write(operand, inBrackets: priority(operand) <= 6, into: &buffer)
            buffer.append(utf8: " like_regex ")
            JSONValue.writeQuoted(pattern.pattern, into: &buffer)
            if !pattern.flags.isEmpty { buffer.append(utf8: " flag \"\(pattern.flags)\"") }
            buffer.append(utf8: close)
        case .not(let operand): write(operand, around: ("!(", ")"), into: &buffer)
        case .isUnknown(let operand): write(operand, around: ("(", ") is unknown"), into: &buffer)
        case .exists(let operand): write(operand, around: ("exists (", ")"), into: &buffer)
        default: write(accessor: head, into: &buffer)
        }
    }

    private static func write(
        _ items: [JSONPathItem],
        around brackets: (String, String),
        into buffer: inout OutputBuffer
    ) {
        buffer.append(utf8: brackets.0)
        write(items, inBrackets: false, into: &buffer)
        buffer.append(utf8: brackets.1)
    }

    private static func write(accessor: JSONPathItem, into buffer: inout OutputBuffer) {
        switch accessor {
        case .key(let key):
            buffer.append(utf8: ".")
            JSONValue.writeQuoted(key, into: &buffer)
        case .anyKey: buffer.append(utf8: ".*")
        case .anyArray: buffer.append(utf8: "[*]")
        case .index(let subscripts):
            buffer.append(utf8: "[")
            for (index, item) in subscripts.enumerated() {
                if index > 0 { buffer.append(utf8: ",") }
                write(item.from, inBrackets: false, into: &buffer)
                guard let to = item.to else { continue }
                buffer.append(utf8: " to ")
                write(to, inBrackets: false, into: &buffer)
            }
            buffer.append(utf8: "]")
        case .anyLevel(let from, let to): buffer.append(utf8: ".**" + levels(from, to))
        case .filter(let predicate): write(predicate, around: ("?(", ")"), into: &buffer)
        case .method(let method): buffer.append(utf8: ".\(method.rawValue)()")
        case .datetime(let template):
            buffer.append(utf8: ".datetime(")
            if let template { JSONValue.writeQuoted(template, into: &buffer) }
            buffer.append(utf8: ")")
        default: write(head: accessor, inBrackets: false, hasMore: false, into: &buffer)
        }
    }

    private static func levels(_ from: UInt32?, _ to: UInt32?) -> String {
        if from == 0, to == nil { return "" }
        func text(_ level: UInt32?) -> String { level.map { String($0) } ?? "last" }
        return from == to ? "{\(text(from))}" : "{\(text(from)) to \(text(to))}"
    }

    private static func priority(_ items: [JSONPathItem]) -> Int {
        switch items.first {
        case .binary(let symbol, _, _)?: symbol.priority
        case .sign?: 5
        default: 6
        }
    }
}
