import PostgresProto

/// A tree of any of the parser's types as names and values, for printing.
///
/// What says nothing is left out: places in the text, absent parts, empty lists, flags that are false.
indirect enum SyntaxNode {
    /// A value: its text, and whether it is text of the statement rather than a number or a flag.
    case value(String, isText: Bool)
    /// Nodes in order.
    case list([SyntaxNode])
    /// A node: what it is, and its parts.
    case node(String, [(name: String, node: SyntaxNode)])

    /// The tree of a value; nil where it says nothing.
    init?(_ value: Any) {
        switch value {
        case is SourceRange: return nil
        case let flag as Bool:
            guard flag else { return nil }
            self = .value("true", isText: false)
        case let text as String: self = .value(text, isText: true)
        case let name as Identifier: self = .value(name.value, isText: true)
        case let number as any BinaryInteger: self = .value("\(number)", isText: false)
        default:
            guard let node = Self.reflect(value) else { return nil }
            self = node
        }
    }

    private static func reflect(_ value: Any) -> SyntaxNode? {
        let mirror = Mirror(reflecting: value)
        switch mirror.displayStyle {
        case .optional: return mirror.children.first.flatMap { SyntaxNode($0.value) }
        case .collection, .set:
            let nodes = mirror.children.compactMap { SyntaxNode($0.value) }
            return nodes.isEmpty ? nil : .list(nodes)
        case .enum: return enumeration(value, mirror)
        default: return .node("\(mirror.subjectType)", parts(of: mirror))
        }
    }

    /// A case has its own name and the parts of what it holds.
    private static func enumeration(_ value: Any, _ mirror: Mirror) -> SyntaxNode {
        guard let payload = mirror.children.first else { return .value("\(value)", isText: false) }
        let name = payload.label ?? "\(mirror.subjectType)"
        let inner = Mirror(reflecting: payload.value)
        if inner.displayStyle == .struct || inner.displayStyle == .tuple, !(payload.value is Identifier) {
            return .node(name, parts(of: inner))
        }
        return .node(name, SyntaxNode(payload.value).map { [("", $0)] } ?? [])
    }

    private static func parts(of mirror: Mirror) -> [(name: String, node: SyntaxNode)] {
        mirror.children.compactMap { child in SyntaxNode(child.value).map { (child.label ?? "", $0) } }
    }
}

extension SyntaxNode {
    /// The tree as indented lines.
    func lines(indentation: String = "") -> [String] {
        switch self {
        case .value(let text, let isText): return [indentation + (isText ? quoted(text) : text)]
        case .list(let nodes):
            return nodes.flatMap { node in
                let lines = node.lines(indentation: indentation + "  ")
                return ["\(indentation)- \(lines[0].dropFirst(indentation.count + 2))"] + lines.dropFirst()
            }
        case .node(let name, let parts):
            return [indentation + name] + parts.flatMap { Self.lines(of: $0, indentation: indentation + "  ") }
        }
    }

    private static func lines(of part: (name: String, node: SyntaxNode), indentation: String) -> [String] {
        guard !part.name.isEmpty else { return part.node.lines(indentation: indentation) }
        if case .list = part.node {
            return ["\(indentation)\(part.name):"] + part.node.lines(indentation: indentation + "  ")
        }
        let lines = part.node.lines(indentation: indentation)
        return ["\(indentation)\(part.name): \(lines[0].dropFirst(indentation.count))"] + lines.dropFirst()
    }

    private func quoted(_ text: String) -> String { "\"" + text.replacing("\n", with: "\\n") + "\"" }

    /// The tree as a JSON value: a node is an object whose `node` says what it is.
    var json: Any {
        switch self {
        case .value(let text, let isText):
            if isText { return text }
            if text == "true" { return true }
            return Int(text) ?? text
        case .list(let nodes): return nodes.map(\.json)
        case .node(let name, let parts):
            var object: [String: Any] = ["node": name]
            for part in parts { object[part.name.isEmpty ? "value" : part.name] = part.node.json }
            return object
        }
    }
}
