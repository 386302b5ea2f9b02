import Foundation
import Testing

/// One way to write a rule, or a part of one.
indirect enum GrammarNode: Sendable {
    /// A word or sign as it is written.
    case text(String)
    /// Another rule.
    case rule(String)
    /// Any keyword of a category.
    case keyword(KeywordSet)
    /// What must follow each other.
    case sequence([GrammarNode])
    /// One of several; the number tells the choices of a grammar apart.
    case choice(Int, [GrammarNode])
    /// What may be left out.
    case optional(Int, GrammarNode)
    /// What may stand any number of times.
    case repeated(Int, GrammarNode)
    /// One or more with commas between them.
    case list(Int, GrammarNode)
}

/// A set of keywords that a grammar can ask for.
enum KeywordSet: String, Sendable, CaseIterable {
    case unreserved, column, function, reserved, bare
}

/// The rules of a language, read from text.
///
/// `name = …` begins a rule, and deeper lines go on with it. Words in capitals and texts in quotes stand for themselves,
/// words in small letters for rules, `@reserved` for any such keyword. `|` parts choices, `[…]` may be left out, `{…}`
/// may stand any number of times, `<…>` is a list with commas, `(…)` is a group.
struct Grammar: Sendable {
    /// The rules by name.
    private(set) var rules: [String: GrammarNode] = [:]
    /// How many choices there are in all rules.
    private(set) var choiceCount = 0

    /// The grammar of the files in the folder Grammar, all together.
    static let all = Grammar(
        files: ["query", "expression", "data", "session", "table", "object", "utility", "global"]
    )

    private init(files: [String]) {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        for file in files {
            let url = folder.appendingPathComponent("Grammar").appendingPathComponent(file + ".grammar")
            guard let text = try? String(contentsOf: url, encoding: .utf8) else {
                Issue.record("there is no grammar \(url.path)")
                continue
            }
            read(text)
        }
        for name in Set(rules.values.flatMap(\.names)) where rules[name] == nil {
            Issue.record("the grammar has no rule \(name)")
        }
    }

    private mutating func read(_ text: String) {
        var definitions: [String] = []
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            if line.hasPrefix(" ") {
                definitions[definitions.count - 1] += " " + line
            } else {
                definitions.append(String(line))
            }
        }
        for definition in definitions {
            var reader = GrammarReader(definition, firstChoice: choiceCount)
            guard let (name, node) = reader.rule() else {
                Issue.record("this is no rule: \(definition)")
                continue
            }
            #expect(rules[name] == nil, "there are two rules \(name)")
            rules[name] = node
            choiceCount = reader.nextChoice
        }
    }
}

extension Grammar {
    /// The name of the rule that a choice belongs to.
    func rule(ofChoice choice: Int) -> String {
        rules.first { $0.value.choices.contains(choice) }?.key ?? "?"
    }
}

extension GrammarNode {
    /// The numbers of the choices in it.
    fileprivate var choices: [Int] {
        switch self {
        case .text, .keyword, .rule: []
        case .sequence(let parts): parts.flatMap(\.choices)
        case .choice(let first, let parts): Array(first..<(first + parts.count)) + parts.flatMap(\.choices)
        case .optional(let number, let part), .repeated(let number, let part), .list(let number, let part):
            [number, number + 1] + part.choices
        }
    }

    /// The names of the rules in it.
    fileprivate var names: [String] {
        switch self {
        case .text, .keyword: []
        case .rule(let name): [name]
        case .sequence(let parts), .choice(_, let parts): parts.flatMap(\.names)
        case .optional(_, let part), .repeated(_, let part), .list(_, let part): part.names
        }
    }
}

/// Reads one rule.
private struct GrammarReader {
    private var words: [String] = []
    private var index = 0
    private(set) var nextChoice: Int

    init(_ definition: String, firstChoice: Int) {
        nextChoice = firstChoice
        var rest = Substring(definition)
        while let first = rest.first {
            if first == " " {
                rest.removeFirst()
            } else if first == "'" || first == "\"" {
                let body = rest.dropFirst().prefix { $0 != first }
                words.append("'" + body)
                rest = rest.dropFirst(body.count + 2)
            } else if first.isLetter || first == "@" || first == "_" {
                let word = rest.prefix { $0.isLetter || $0 == "_" || $0 == "@" || $0.isNumber }
                words.append(String(word))
                rest = rest.dropFirst(word.count)
            } else {
                words.append(String(first))
                rest.removeFirst()
            }
        }
    }

    private var word: String { index < words.count ? words[index] : "" }

    mutating func rule() -> (String, GrammarNode)? {
        guard words.count > 2, words[1] == "=" else { return nil }
        index = 2
        guard let node = choice(), index == words.count else { return nil }
        return (words[0], node)
    }

    private mutating func number() -> Int {
        nextChoice += 2
        return nextChoice - 2
    }

    private mutating func choice() -> GrammarNode? {
        var parts: [GrammarNode] = []
        repeat {
            if !parts.isEmpty { index += 1 }
            guard let part = sequence() else { return nil }
            parts.append(part)
        } while word == "|"
        guard parts.count > 1 else { return parts[0] }
        let first = nextChoice
        nextChoice += parts.count
        return .choice(first, parts)
    }

    private mutating func sequence() -> GrammarNode? {
        var parts: [GrammarNode] = []
        while !["", "|", "]", "}", ">", ")"].contains(word) {
            guard let part = part() else { return nil }
            parts.append(part)
        }
        return parts.isEmpty ? nil : parts.count == 1 ? parts[0] : .sequence(parts)
    }

    private mutating func part() -> GrammarNode? {
        let word = word
        index += 1
        switch word.first {
        case "'":
            return .text(word.dropFirst().replacingOccurrences(of: "\\n", with: "\n"))
        case "@": return KeywordSet(rawValue: String(word.dropFirst())).map { .keyword($0) }
        case "[": return inner("]").map { .optional(number(), $0) }
        case "{": return inner("}").map { .repeated(number(), $0) }
        case "<": return inner(">").map { .list(number(), $0) }
        case "(": return inner(")")
        default:
            guard let first = word.first, first.isLetter else { return nil }
            return first.isUppercase ? .text(word.lowercased()) : .rule(word)
        }
    }

    private mutating func inner(_ end: String) -> GrammarNode? {
        guard let node = choice(), word == end else { return nil }
        index += 1
        return node
    }
}
