/// Reads JSON text; builds the value, or only checks the text.
struct JSONParser {
    private var lexer: JSONLexer
    private let builds: Bool

    /// How deep arrays and objects may be nested.
    static let maximumDepth = 512

    /// Reads these bytes, which must outlive the parser.
    init(_ bytes: UnsafeRawBufferPointer, builds: Bool) {
        lexer = JSONLexer(bytes, decodes: builds)
        self.builds = builds
    }

    /// Reads the whole text.
    mutating func parse() throws(PostgresError) -> JSONValue {
        try lexer.advance()
        let value = try parseValue(depth: 0)
        guard lexer.kind == .end else { throw lexer.unexpected(expected: "end of input") }
        return value
    }

    private mutating func parseValue(depth: Int) throws(PostgresError) -> JSONValue {
        guard depth < JSONParser.maximumDepth else { throw JSONParser.tooDeep }
        let value: JSONValue
        switch lexer.kind {
        case .objectStart: return try parseObject(depth: depth)
        case .arrayStart: return try parseArray(depth: depth)
        case .string: value = builds ? .string(String(decoding: lexer.string, as: UTF8.self)) : .null
        case .number: value = builds ? try number() : .null
        case .true: value = .bool(true)
        case .false: value = .bool(false)
        case .null: value = .null
        case .objectEnd, .arrayEnd, .comma, .colon, .end: throw lexer.unexpected(expected: "JSON value")
        }
        try lexer.advance()
        return value
    }

    private func number() throws(PostgresError) -> JSONValue {
        switch Numeric.parse(lexer.tokenBytes) {
        case .value(let value): return .number(value)
        case .invalid: throw .invalidInput("numeric", lexer.text)
        case .overflow: throw Numeric.formatOverflow
        }
    }

    private static var tooDeep: PostgresError {
        PostgresError(
            "54001",
            "stack depth limit exceeded",
            hint: "Increase the configuration parameter \"max_stack_depth\" (currently 2048kB), after ensuring "
                + "the platform's stack depth limit is adequate."
        )
    }

    private mutating func parseArray(depth: Int) throws(PostgresError) -> JSONValue {
        var elements: [JSONValue] = []
        try lexer.advance()
        if lexer.kind != .arrayEnd {
            while true {
                let element = try parseValue(depth: depth &+ 1)
                if builds { elements.append(element) }
                guard lexer.kind == .comma else { break }
                try lexer.advance()
            }
        }
        guard lexer.kind == .arrayEnd else { throw lexer.unexpected(expected: "\",\" or \"]\"") }
        try lexer.advance()
        return .array(elements)
    }

    private mutating func parseObject(depth: Int) throws(PostgresError) -> JSONValue {
        var members: [JSONObject.Member] = []
        try lexer.advance()
        if lexer.kind != .objectEnd {
            guard lexer.kind == .string else { throw lexer.unexpected(expected: "string or \"}\"") }
            while true {
                guard lexer.kind == .string else { throw lexer.unexpected(expected: "string") }
                let key = builds ? String(decoding: lexer.string, as: UTF8.self) : ""
                try lexer.advance()
                guard lexer.kind == .colon else { throw lexer.unexpected(expected: "\":\"") }
                try lexer.advance()
                let value = try parseValue(depth: depth &+ 1)
                if builds { members.append(JSONObject.Member(key, value)) }
                guard lexer.kind == .comma else { break }
                try lexer.advance()
            }
        }
        guard lexer.kind == .objectEnd else { throw lexer.unexpected(expected: "\",\" or \"}\"") }
        try lexer.advance()
        return .object(JSONObject(members))
    }
}
