/// Writes a trace line: one message in one line, safe to print and of bounded length.
struct TraceText {
    /// The most characters of a string, bytes of a value and entries of a list that are shown.
    private static let longest = 200

    private(set) var line: String

    /// A line about a message of this name; `F` for one from a client, `B` for one from a server, as in libpq's trace.
    init(_ direction: Character, _ name: String) { line = "\(direction) \(name)" }

    mutating func word(_ text: some CustomStringConvertible) { line += " \(text)" }

    /// A string in quotes, its control characters escaped.
    mutating func text(_ string: String) {
        line += " \""
        line += Self.escaped(string)
        line += "\""
    }

    /// A value: text in single quotes where it is text, else hexadecimal digits.
    mutating func value(_ bytes: [UInt8]?) {
        guard let bytes else { return line += " NULL" }
        let shown = bytes.prefix(Self.longest)
        if let string = String(validating: shown, as: UTF8.self), !string.unicodeScalars.contains("\0") {
            line += " '\(Self.escaped(string))'"
        } else {
            line += " \\x"
            for byte in shown { line += (byte < 16 ? "0" : "") + String(byte, radix: 16) }
        }
        if bytes.count > shown.count { line += "… (\(bytes.count) bytes)" }
    }

    /// Bytes that are secret or of no interest: only how many there are.
    mutating func size(_ count: Int) { line += " (\(count) bytes)" }

    /// A list in brackets.
    mutating func list<Elements: Collection>(
        _ elements: Elements,
        _ show: (inout TraceText, Elements.Element) -> Void
    ) {
        line += " ["
        for element in elements.prefix(Self.longest) { show(&self, element) }
        line += elements.count > Self.longest ? " … (\(elements.count))]" : " ]"
    }

    mutating func formats(_ codes: [FormatCode]) {
        list(codes) { (text, code) in text.word(code == .text ? "text" : "binary") }
    }

    private static func escaped(_ string: String) -> String {
        var result = ""
        for scalar in string.unicodeScalars.prefix(longest) {
            switch scalar {
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\"", "\\": result += "\\\(scalar)"
            default:
                if scalar.properties.generalCategory == .control {
                    result += "\\u{\(String(scalar.value, radix: 16))}"
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        let isWhole = string.unicodeScalars.dropFirst(longest).isEmpty
        return isWhole ? result : result + "…"
    }
}
