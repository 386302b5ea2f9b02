import Synchronization

/// A parser that remembers what it has read, for all who share it, up to a limit.
///
/// Parsing depends on nothing but the text and the parser's options, so what one connection has had parsed serves all
/// others. The texts used least recently go first: those not asked for while the newer half of the room was filled.
public final class ParseCache: Sendable {
    /// What a cache has done so far, and what it holds.
    public struct Statistics: Hashable, Sendable {
        /// How many texts were asked for that the cache held.
        public var hits = 0
        /// How many texts were parsed.
        public var misses = 0
        /// How many texts it holds.
        public var count = 0
        /// How many bytes these are long together.
        public var bytes = 0
    }

    /// Texts that came in, or were asked for, in the same span of time.
    private struct Generation {
        var statements: [String: [ParsedStatement]] = [:]
        var bytes = 0

        mutating func add(_ text: String, _ parsed: [ParsedStatement]) {
            statements[text] = parsed
            bytes += text.utf8.count
        }

        mutating func take(_ text: String) -> [ParsedStatement]? {
            guard let parsed = statements.removeValue(forKey: text) else { return nil }
            bytes -= text.utf8.count
            return parsed
        }
    }

    private struct State {
        var new = Generation()
        var old = Generation()
        var hits = 0
        var misses = 0

        /// What is held for a text, which is then among the new ones.
        mutating func find(_ text: String, limit: Int) -> [ParsedStatement]? {
            if let parsed = new.statements[text] { return parsed }
            guard let parsed = old.take(text) else { return nil }
            keep(text, parsed, limit: limit)
            return parsed
        }

        mutating func keep(_ text: String, _ parsed: [ParsedStatement], limit: Int) {
            guard new.statements[text] == nil else { return }
            if new.bytes + text.utf8.count > limit / 2 {
                old = new
                new = Generation()
            }
            new.add(text, parsed)
        }
    }

    /// The parser that reads what is not remembered. A statement takes some 20 times
    public let parser: Parser
    /// How many bytes the texts that are remembered may be long together.
    public let limit: Int
    private let state = Mutex(State())

    /// A cache for this parser.
    ///
    /// A text longer than a sixteenth of the limit is not remembered. A statement takes some 20 times the
    /// memory of its text, so the default is about 20 MB when it is full.
    public init(_ parser: Parser = Parser(), limit: Int = 1 << 20) {
        self.parser = parser
        self.limit = limit
    }

    /// The statements of a text, as `Parser.parse` gives them.
    public func parse(_ text: String) -> [ParsedStatement] {
        guard text.utf8.count <= limit / 16 else { return parser.parse(text) }
        let known = state.withLock { state in
            let known = state.find(text, limit: limit)
            if known == nil { state.misses += 1 } else { state.hits += 1 }
            return known
        }
        if let known { return known }
        let parsed = parser.parse(text)
        state.withLock { $0.keep(text, parsed, limit: limit) }
        return parsed
    }

    /// What the cache has done so far, and what it holds.
    public var statistics: Statistics {
        state.withLock { state in
            Statistics(
                hits: state.hits,
                misses: state.misses,
                count: state.new.statements.count + state.old.statements.count,
                bytes: state.new.bytes + state.old.bytes
            )
        }
    }

    /// Forgets all texts.
    public func removeAll() {
        state.withLock { state in
            state.new = Generation()
            state.old = Generation()
        }
    }
}
