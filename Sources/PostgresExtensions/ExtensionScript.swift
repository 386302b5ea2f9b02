/// An extension that can be made: what is said of it, and the script that makes its objects.
package struct ExtensionScript: Sendable {
    /// The name.
    package var name: String
    /// The version that the script makes.
    package var version: String
    /// What it is for.
    package var comment: String
    /// Whether its objects can go to another schema.
    package var isRelocatable = true
    /// Whether one who may create in the database can make it without being a superuser.
    package var isTrusted = false
    /// The extensions that it builds on.
    package var requires: [String] = []
    /// Whether it is only noted that it was made.
    package var isRecordedOnly = false
    /// The statements that make its objects.
    package var sql = ""

    /// The statements that make functions in C: one of each line, `name(arguments) RETURNS type`, with `= symbol` behind it
    /// where the symbol has another name.
    static func functions(_ library: String, _ attributes: String, _ lines: String) -> String {
        var statements = ""
        for line in lines.split(separator: "\n") {
            let parts = line.split(separator: "=", maxSplits: 1).map { $0.trimmed }
            guard let signature = parts.first, let name = signature.split(separator: "(").first else { continue }
            let symbol = parts.count > 1 ? parts[1] : String(name)
            statements +=
                "CREATE FUNCTION \(signature) LANGUAGE c \(attributes) AS '$libdir/\(library)', '\(symbol)';\n"
        }
        return statements
    }
}

extension Substring {
    /// Without the blanks around it.
    fileprivate var trimmed: String {
        var text = self
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
