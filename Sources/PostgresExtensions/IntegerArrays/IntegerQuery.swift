import PostgresWire

/// What numbers an array of them must have (`query_int`): `1 & (2 | !3)`.
struct IntegerQuery: DefinedContent {
    /// A part of a query.
    indirect enum Node: Hashable, Sendable {
        case number(Int32)
        case not(Node)
        case and(Node, Node)
        case or(Node, Node)

        func matches(_ numbers: Set<Int32>) -> Bool {
            switch self {
            case .number(let number): numbers.contains(number)
            case .not(let node): !node.matches(numbers)
            case .and(let left, let right): left.matches(numbers) && right.matches(numbers)
            case .or(let left, let right): left.matches(numbers) || right.matches(numbers)
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
            case .and(let left, let right): return left.text(isFirst: false) + " & " + right.text(isFirst: false)
            case .or(let left, let right):
                let text = left.text(isFirst: false) + " | " + right.text(isFirst: false)
                return isFirst ? text : "( " + text + " )"
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
            var node = try conjunction()
            while take("|") { node = .or(node, try conjunction()) }
            return node
        }

        private mutating func conjunction() throws(PostgresError) -> Node {
            var node = try operand()
            while take("&") { node = .and(node, try operand()) }
            return node
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
