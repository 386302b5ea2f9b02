import PostgresWire

/// What numbers an array of them must have (`query_int`): `1 & (2 | !3)`.
struct IntegerQuery: DefinedContent {
    /// A part of a query.
    indirect enum Node: Hashable, Sendable {
        case number(Int32)
        case not(Node)
        case and([Node])
        case or([Node])

        func matches(_ numbers: Set<Int32>) -> Bool {
            switch self {
            case .number(let number): numbers.contains(number)
            case .not(let node): !node.matches(numbers)
            case .and(let nodes): nodes.allSatisfy { $0.matches(numbers) }
            case .or(let nodes): nodes.contains { $0.matches(numbers) }
            }
        }

        func text(isFirst: Bool) -> String {
            switch self {
            case .number(let number): return "\(number)"
            case .not(let node):
                switch node {
                case .number: return "!" + node.text(isFirst: true)
                case .not, .and, .or: return "!( " + node.text(isFirst: true) + " )"
                }
            case .and(let nodes): return nodes.map { $0.text(isFirst: false) }.joined(separator: " & ")
            case .or(let nodes): return alternativesText(nodes.map { $0.text(isFirst: false) }, isFirst: isFirst)
            }
        }
    }

    let root: Node

    init(_ text: String) throws(PostgresError) {
        var reader = Reader(bytes: Array(text.utf8))
        root = try reader.read()
    }

    init(binary: [UInt8]) throws(PostgresError) { try self.init(String(decoding: binary, as: UTF8.self)) }

    var text: String { root.text(isFirst: true) }

    var binary: [UInt8] { Array(text.utf8) }

    /// Queries have no order.
    func compare(to other: Self) -> Int { text == other.text ? 0 : text < other.text ? -1 : 1 }

    private struct Reader {
        let bytes: [UInt8]
        private var place = 0
        private var depth = 0

        init(bytes: [UInt8]) { self.bytes = bytes }

        private static let failure = PostgresError("42601", "syntax error")

        private mutating func skipSpace() {
            while place < bytes.count, bytes[place] == 0x20 || (0x09...0x0D).contains(bytes[place]) { place += 1 }
        }

        private mutating func take(_ sign: Unicode.Scalar) -> Bool {
            skipSpace()
            guard place < bytes.count, bytes[place] == UInt8(ascii: sign) else { return false }
            place += 1
            return true
        }

        mutating func read() throws(PostgresError) -> Node {
            let node = try alternatives()
            skipSpace()
            guard place == bytes.count else { throw Self.failure }
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
                guard take(")") else { throw Self.failure }
                return node
            }
            let start = place
            if place < bytes.count, bytes[place] == UInt8(ascii: "-") { place += 1 }
            while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
            guard let number = Int32(String(decoding: bytes[start..<place], as: UTF8.self)) else { throw Self.failure }
            return .number(number)
        }
    }
}

/// The text of alternatives: each but the first belongs to all before it.
func alternativesText(_ parts: [String], isFirst: Bool) -> String {
    var text = String(repeating: "( ", count: max(0, parts.count - (isFirst ? 2 : 1)))
    for (place, part) in parts.enumerated() {
        if place > 1 { text += " )" }
        text += (place > 0 ? " | " : "") + part
    }
    return isFirst ? text : text + " )"
}
