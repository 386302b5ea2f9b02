@testable import PostgresSQL

/// Makes statements at random from a grammar, the same in every run.
///
/// Ways that were taken seldom are taken sooner, so that all of them come up.
struct StatementGenerator {
    private let grammar: Grammar
    private let heights: [String: Int]
    private var random: FixedGenerator
    private var words: [String] = []
    private var room = 0
    /// How often each choice was taken.
    private(set) var uses: [Int]

    init(_ grammar: Grammar, seed: UInt64) {
        self.grammar = grammar
        heights = Heights(grammar).rules
        random = FixedGenerator(seed: seed)
        uses = Array(repeating: 0, count: grammar.choiceCount)
    }

    /// The tokens of a text that a rule allows, at most about as high as `height` where it can be.
    mutating func tokens(of rule: String, height: Int) -> [String] {
        words = []
        room = 120
        derive(.rule(rule), height)
        return words
    }

    private mutating func derive(_ node: GrammarNode, _ height: Int) {
        switch node {
        case .text(let text):
            words.append(text)
            room -= 1
        case .keyword(let set): words.append(Keywords.words(of: set).randomElement(using: &random) ?? "")
        case .rule(let name): if let rule = grammar.rules[name] { derive(rule, height - 1) }
        case .sequence(let parts): for part in parts { derive(part, height) }
        case .choice(let first, let parts):
            let index = pick(first, parts, height)
            uses[first + index] += 1
            derive(parts[index], height)
        case .optional(let number, let part):
            let isTaken = isAllowed(part, height) && flip(number, 3)
            uses[number + (isTaken ? 1 : 0)] += 1
            if isTaken { derive(part, height) }
        case .repeated(let number, let part):
            var isTaken = isAllowed(part, height) && flip(number, 3)
            uses[number + (isTaken ? 1 : 0)] += 1
            while isTaken {
                derive(part, height)
                isTaken = isAllowed(part, height) && chance(3)
            }
        case .list(let number, let part):
            derive(part, height)
            let isLong = isAllowed(part, height) && flip(number, 3)
            uses[number + (isLong ? 1 : 0)] += 1
            guard isLong else { return }
            repeat {
                words.append(",")
                derive(part, height)
            } while isAllowed(part, height) && chance(3)
        }
    }

    private func isAllowed(_ node: GrammarNode, _ height: Int) -> Bool {
        room > 0 && Heights.height(of: node, heights) <= height
    }

    private mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }

    /// Whether something is written that may be left out: always the first time, later once in a few times.
    private mutating func flip(_ number: Int, _ of: Int) -> Bool { uses[number + 1] == 0 || chance(of) }

    /// A way that fits: one never taken where there is one, else any.
    private mutating func pick(_ first: Int, _ parts: [GrammarNode], _ height: Int) -> Int {
        let lowest = parts.map { Heights.height(of: $0, heights) }
        let limit = room > 0 ? max(height, lowest.min() ?? 0) : lowest.min() ?? 0
        let fitting = parts.indices.filter { lowest[$0] <= limit }
        let fresh = fitting.filter { uses[first + $0] == 0 }
        return (fresh.isEmpty ? fitting : fresh).randomElement(using: &random) ?? 0
    }
}

/// The least number of rules inside each other that each rule needs.
private struct Heights {
    private(set) var rules: [String: Int] = [:]

    init(_ grammar: Grammar) {
        var isChanged = true
        while isChanged {
            isChanged = false
            for (name, node) in grammar.rules {
                let height = 1 + Self.height(of: node, rules)
                if height < rules[name] ?? Self.unknown {
                    rules[name] = height
                    isChanged = true
                }
            }
        }
    }

    private static let unknown = 1_000

    static func height(of node: GrammarNode, _ rules: [String: Int]) -> Int {
        switch node {
        case .text, .keyword: 0
        case .rule(let name): rules[name] ?? unknown
        case .sequence(let parts): parts.map { height(of: $0, rules) }.max() ?? 0
        case .choice(_, let parts): parts.map { height(of: $0, rules) }.min() ?? 0
        case .optional, .repeated: 0
        case .list(_, let part): height(of: part, rules)
        }
    }
}

/// PostgreSQL's keywords by what they may be.
enum Keywords {
    private static let all: [Keyword] = (1...UInt16.max).lazy.prefix { Keyword(rawValue: $0) != nil }
        .compactMap { Keyword(rawValue: $0) }
    private static let sets: [KeywordSet: [String]] = Dictionary(
        uniqueKeysWithValues: KeywordSet.allCases.map { set in (set, all.filter { belongs($0, set) }.map(word)) }
    )

    /// The words of a set.
    static func words(of set: KeywordSet) -> [String] { sets[set] ?? [] }

    /// A keyword's word.
    static func word(_ keyword: Keyword) -> String { KeywordTable.word(of: keyword) }

    /// All words.
    static let words = all.map(word)

    private static func belongs(_ keyword: Keyword, _ set: KeywordSet) -> Bool {
        let category = KeywordTable.category(of: keyword)
        switch set {
        case .unreserved: return category | 0x20 == UInt8(ascii: "u")
        case .column: return category | 0x20 == UInt8(ascii: "c")
        case .function: return category | 0x20 == UInt8(ascii: "t")
        case .reserved: return category | 0x20 == UInt8(ascii: "r")
        case .bare: return category < UInt8(ascii: "a")
        }
    }
}

/// A generator of the same numbers in every run.
struct FixedGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
