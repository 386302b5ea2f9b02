import PostgresWire

/// What the labels of a path are searched for, wherever they stand (`ltxtquery`): `Europe & !(Asia | Africa*)`.
struct LabelTextQuery: DefinedContent {
    /// A part of a query.
    indirect enum Node: Hashable, Sendable {
        case label(LabelPattern)
        case not(Node)
        case and([Node])
        case or([Node])

        func matches(_ path: LabelPath) -> Bool {
            switch self {
            case .label(let pattern): path.labels.contains { pattern.matches($0) }
            case .not(let node): !node.matches(path)
            case .and(let nodes): nodes.allSatisfy { $0.matches(path) }
            case .or(let nodes): nodes.contains { $0.matches(path) }
            }
        }

        func text(isFirst: Bool) -> String {
            switch self {
            case .label(let pattern):
                return pattern.text
            case .not(let node):
                switch node {
                case .label: return "!" + node.text(isFirst: true)
                case .not, .and, .or: return "!( " + node.text(isFirst: true) + " )"
                }
            case .and(let nodes): return nodes.map { $0.text(isFirst: false) }.joined(separator: " & ")
            case .or(let nodes): return alternativesText(nodes.map { $0.text(isFirst: false) }, isFirst: isFirst)
            }
        }
    }

    let root: Node

    init(_ text: String) throws(PostgresError) {
        var reader = Reader(text)
        root = try reader.read()
    }

    init(binary: [UInt8]) throws(PostgresError) { try self.init(try LabelPath.text(ofBinary: binary, "ltxtquery")) }

    var text: String { root.text(isFirst: true) }

    var binary: [UInt8] { [1] + Array(text.utf8) }

    /// Queries have no order.
    func compare(to other: Self) -> Int { text == other.text ? 0 : text < other.text ? -1 : 1 }

    func matches(_ path: LabelPath) -> Bool { root.matches(path) }

    private struct Reader {
        private let characters: [Unicode.Scalar]
        private var place = 0
        private var depth = 0

        init(_ text: String) { characters = Array(text.unicodeScalars) }

        private static let syntaxError = PostgresError("42601", "syntax error")
        private static let operandError = PostgresError("42601", "operand syntax error")

        private mutating func skipSpace() {
            while place < characters.count, characters[place].properties.isWhitespace { place += 1 }
        }

        private mutating func take(_ character: Unicode.Scalar) -> Bool {
            skipSpace()
            guard place < characters.count, characters[place] == character else { return false }
            place += 1
            return true
        }

        mutating func read() throws(PostgresError) -> Node {
            let node = try alternatives()
            skipSpace()
            guard place == characters.count else { throw Self.syntaxError }
            return node
        }

        private mutating func alternatives() throws(PostgresError) -> Node {
            var nodes = [try conjunction()]
            while take("|") { nodes.append(try conjunction()) }
            return nodes.count == 1 ? nodes[0] : .or(nodes)
        }

        private mutating func conjunction() throws(PostgresError) -> Node {
            var nodes = [try operand()]
            while take("&") { nodes.append(try operand()) }
            return nodes.count == 1 ? nodes[0] : .and(nodes)
        }

        private mutating func operand() throws(PostgresError) -> Node {
            depth += 1
            defer { depth -= 1 }
            guard depth < 500 else { throw PostgresError("54001", "stack depth limit exceeded") }
            if take("!") { return .not(try operand()) }
            if take("(") {
                let node = try alternatives()
                guard take(")") else { throw Self.syntaxError }
                return node
            }
            var letters: [Unicode.Scalar] = []
            while place < characters.count, LabelPath.isLabelCharacter(characters[place]) {
                letters.append(characters[place])
                place += 1
            }
            guard !letters.isEmpty else { throw Self.operandError }
            var pattern = LabelPattern(letters: try LabelPath.bytes(of: letters, place + 1))
            while place < characters.count {
                switch characters[place] {
                case "@": pattern.ignoresCase = true
                case "*": pattern.isPrefix = true
                case "%": pattern.isOfWords = true
                default: return .label(pattern)
                }
                place += 1
            }
            return .label(pattern)
        }
    }
}
