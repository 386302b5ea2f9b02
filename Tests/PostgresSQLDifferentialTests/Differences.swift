import Foundation

/// What came out of a comparison with PostgreSQL's parser, for one area of the language.
struct Agreement {
    /// How many texts were compared.
    var total = 0
    /// Texts that both accept or both refuse.
    var sameVerdict = 0
    /// Texts that both accept, or refuse with the same message at the same place.
    var sameAnswer = 0

    mutating func add(_ expected: Refusal?, _ actual: Refusal?) {
        total += 1
        if (expected == nil) == (actual == nil) { sameVerdict += 1 }
        if expected == actual { sameAnswer += 1 }
    }

    /// A share of the texts in hundredths of a percent, rounded down.
    static func share(_ part: Int, _ total: Int) -> Int { total == 0 ? 10_000 : part * 10_000 / total }

    /// The same share as text.
    static func percent(_ part: Int, _ total: Int) -> String {
        let share = share(part, total)
        return "\(share / 100).\(share % 100 < 10 ? "0" : "")\(share % 100) %"
    }
}

/// A list of the texts that were answered differently, written to the folder that `DIFFERENCES` names.
struct DifferenceLog {
    private var lines: [String] = []
    private let name: String

    init(_ name: String) { self.name = name }

    mutating func add(_ text: String, _ expected: String, _ actual: String) {
        lines.append("\(text)\n  PostgreSQL: \(expected)\n  parser:     \(actual)\n")
    }

    /// The first differences, for a test's message.
    var excerpt: String { lines.prefix(5).joined(separator: "\n") }

    func write() {
        guard let folder = ProcessInfo.processInfo.environment["DIFFERENCES"] else { return }
        let url = URL(fileURLWithPath: folder).appendingPathComponent(name + ".txt")
        try? lines.joined(separator: "\n").write(to: url, atomically: true, encoding: .utf8)
    }
}
