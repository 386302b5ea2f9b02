/// Reads a script as psql does: statements up to their semicolons, the data behind COPY … FROM stdin, and psql's commands.
struct ScriptReader {
    /// A piece of a script, with the number of the line that it begins in, from 1.
    enum Item: Hashable {
        /// SQL, without its semicolon.
        case statement(String, line: Int)
        /// A command of psql, without its backslash.
        case command(String, line: Int)
    }

    private let bytes: [UInt8]
    private var position = 0
    private var line = 1

    init(_ text: String) { bytes = Array(text.utf8) }

    private static let lineFeed = UInt8(ascii: "\n")
    private static let backslash = UInt8(ascii: "\\")

    /// The next piece; nil at the end.
    mutating func next() -> Item? {
        skipSpace()
        guard position < bytes.count else { return nil }
        let start = position
        let startLine = line
        if bytes[start] == Self.backslash {
            skipLine()
            let text = String(decoding: bytes[(start + 1)..<position], as: UTF8.self)
            return .command(text.trimmingSpace(), line: startLine)
        }
        var parentheses = 0
        while position < bytes.count {
            switch bytes[position] {
            case UInt8(ascii: ";") where parentheses <= 0 && !isInAtomicBody(from: start):
                let text = String(decoding: bytes[start..<position], as: UTF8.self)
                position += 1
                return .statement(text, line: startLine)
            case UInt8(ascii: "("):
                parentheses += 1
                advance()
            case UInt8(ascii: ")"):
                parentheses -= 1
                advance()
            default: skipToken()
            }
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self).trimmingSpace()
        return text.isEmpty ? nil : .statement(text, line: startLine)
    }

    /// The lines behind COPY … FROM stdin, up to the one that ends them.
    mutating func takeCopyData() -> ArraySlice<UInt8> {
        // The rest of the statement's own line.
        skipLine()
        if position < bytes.count { advance() }
        let start = position
        while position < bytes.count {
            let lineStart = position
            skipLine()
            var end = position
            if end > lineStart, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
            let isEnd = end - lineStart == 2 && bytes[lineStart] == Self.backslash && bytes[lineStart + 1] == 0x2E
            if position < bytes.count { advance() }
            if isEnd { return bytes[start..<lineStart] }
        }
        return bytes[start..<position]
    }

    private mutating func advance() {
        if bytes[position] == Self.lineFeed { line += 1 }
        position += 1
    }

    private mutating func skipLine() {
        while position < bytes.count, bytes[position] != Self.lineFeed { position += 1 }
    }

    private func at(_ offset: Int) -> UInt8? {
        bytes.indices.contains(position + offset) ? bytes[position + offset] : nil
    }

    /// Skips blanks, comments and lonely semicolons before a statement.
    private mutating func skipSpace() {
        while let byte = at(0) {
            switch byte {
            case 0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, UInt8(ascii: ";"): advance()
            case UInt8(ascii: "-") where at(1) == UInt8(ascii: "-"): skipLine()
            case UInt8(ascii: "/") where at(1) == UInt8(ascii: "*"): skipComment()
            case 0xEF where position == 0 && at(1) == 0xBB && at(2) == 0xBF: position += 3
            default: return
            }
        }
    }

    /// Skips what may hold a semicolon as a whole, and anything else by a byte.
    private mutating func skipToken() {
        switch bytes[position] {
        case UInt8(ascii: "'"): skipQuoted(UInt8(ascii: "'"), escapes: isEscapeString)
        case UInt8(ascii: "\""): skipQuoted(UInt8(ascii: "\""), escapes: false)
        case UInt8(ascii: "-") where at(1) == UInt8(ascii: "-"): skipLine()
        case UInt8(ascii: "/") where at(1) == UInt8(ascii: "*"): skipComment()
        case UInt8(ascii: "$"): skipDollarQuoted()
        default: advance()
        }
    }

    /// Whether the quote at the position follows an `E` that is no part of a longer word.
    private var isEscapeString: Bool {
        guard let letter = at(-1), letter | 0x20 == UInt8(ascii: "e") else { return false }
        return !(at(-2).map { Self.isWord($0) } ?? false)
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        let folded = byte | 0x20
        return folded >= 0x61 && folded <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x5F || byte >= 0x80
    }

    private mutating func skipQuoted(_ quote: UInt8, escapes: Bool) {
        advance()
        while let byte = at(0) {
            advance()
            if escapes, byte == Self.backslash, at(0) != nil {
                advance()
            } else if byte == quote {
                guard at(0) == quote else { return }
                advance()
            }
        }
    }

    private mutating func skipComment() {
        var depth = 0
        while let byte = at(0) {
            if byte == UInt8(ascii: "/"), at(1) == UInt8(ascii: "*") {
                depth += 1
                position += 2
            } else if byte == UInt8(ascii: "*"), at(1) == UInt8(ascii: "/") {
                depth -= 1
                position += 2
                if depth == 0 { return }
            } else {
                advance()
            }
        }
    }

    private mutating func skipDollarQuoted() {
        if let before = at(-1), Self.isWord(before) || before == UInt8(ascii: "$") { return advance() }
        var end = position + 1
        while end < bytes.count, Self.isWord(bytes[end]) { end += 1 }
        guard end < bytes.count, bytes[end] == UInt8(ascii: "$"), !(at(1).map { $0 >= 0x30 && $0 <= 0x39 } ?? false)
        else { return advance() }
        let tag = Array(bytes[position...end])
        position = end + 1
        while position < bytes.count {
            if bytes[position] == UInt8(ascii: "$"), bytes[position...].starts(with: tag) {
                position += tag.count
                return
            }
            advance()
        }
    }

    /// Whether the statement is a function whose body of SQL is not at its end yet.
    private func isInAtomicBody(from start: Int) -> Bool {
        let text = String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
        guard text.hasPrefix("create"), text.contains("begin"), text.contains("atomic") else { return false }
        let words = text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }
        guard
            let body = words.indices.first(where: {
                words[$0] == "begin" && $0 + 1 < words.count && words[$0 + 1] == "atomic"
            })
        else { return false }
        var depth = 0
        for word in words[body...] {
            if word == "begin" || word == "case" { depth += 1 }
            if word == "end" { depth -= 1 }
        }
        return depth > 0
    }
}

extension String {
    /// Without the blanks and line breaks at both ends.
    fileprivate func trimmingSpace() -> String {
        var bytes = Array(utf8)[...]
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
