/// The `options` of a start-up message: the command line of a server process (PostgreSQL 15 docs, §20.1.3).
enum CommandLineOptions {
    /// The settings of `-c name=value`, `-cname=value` and `--name=value`; words are split at blanks, `\` keeps one.
    static func settings(in text: String) -> [(String, String)] {
        var settings: [(String, String)] = []
        var rest = words(text)[...]
        while let word = rest.popFirst() {
            if word == "-c" {
                if let next = rest.popFirst() { append(next[...], to: &settings) }
            } else if word.hasPrefix("--") {
                append(word.dropFirst(2), to: &settings)
            } else if word.hasPrefix("-c") {
                append(word.dropFirst(2), to: &settings)
            }
        }
        return settings
    }

    private static func append(_ assignment: Substring, to settings: inout [(String, String)]) {
        guard let sign = assignment.firstIndex(of: "=") else { return }
        let name = assignment[..<sign].map { $0 == "-" ? "_" : String($0) }.joined()
        settings.append((name, String(assignment[assignment.index(after: sign)...])))
    }

    private static func words(_ text: String) -> [String] {
        var words: [String] = []
        var word: String?
        var rest = Substring(text)
        while let character = rest.popFirst() {
            if character == "\\", let next = rest.popFirst() {
                word = (word ?? "") + String(next)
            } else if character.isWhitespace {
                if let finished = word { words.append(finished) }
                word = nil
            } else {
                word = (word ?? "") + String(character)
            }
        }
        if let word { words.append(word) }
        return words
    }
}
