import Synchronization

/// A parser that remembers what it has read, for all who share it, up to a limit.
///
/// Parsing depends on nothing but the text and the parser's options, so what one connection has had parsed serves all
/// others. A text is remembered when it comes for the second time; those used least recently go first.
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

    private struct State {
        var statements: RecentCache<ExactText, [ParsedStatement]>
        var hits = 0
        var misses = 0
    }

    /// The parser that reads what is not remembered.
    public let parser: Parser
    /// How many bytes the texts that are remembered may be long together.
    public let limit: Int
    private let state: Mutex<State>

    /// A cache for this parser.
    ///
    /// A text longer than a sixteenth of the limit is not remembered. A statement takes some 20 times the
    /// memory of its text, so the default is about 20 MB when it is full.
    public init(_ parser: Parser = Parser(), limit: Int = 1 << 20) {
        self.parser = parser
        self.limit = limit
        state = Mutex(State(statements: RecentCache(limit: limit)))
    }

    /// The statements of a text, as `Parser.parse` gives them.
    public func parse(_ text: String) -> [ParsedStatement] {
        guard text.utf8.count <= limit / 16 else { return parser.parse(text) }
        let key = ExactText(text)
        let known = state.withLock { state in
            let known = state.statements.find(key)
            if known == nil { state.misses += 1 } else { state.hits += 1 }
            return known
        }
        if let known { return known }
        let parsed = parser.parse(text)
        state.withLock { $0.statements.offer(parsed, for: key, weight: text.utf8.count) }
        return parsed
    }

    /// What the cache has done so far, and what it holds.
    public var statistics: Statistics {
        state.withLock { state in
            Statistics(
                hits: state.hits,
                misses: state.misses,
                count: state.statements.count,
                bytes: state.statements.weight
            )
        }
    }

    /// Forgets all texts.
    public func removeAll() {
        state.withLock { $0.statements.removeAll() }
    }
}
