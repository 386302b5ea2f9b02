/// A list of identifiers as a setting's text: `"$user", public`.
enum SettingList {
    /// The identifiers, folded unless they are quoted.
    static func elements(of text: String) -> [String] {
        var elements: [String] = []
        var current = ""
        var isQuoted = false
        var wasQuoted = false
        var rest = Substring(text)
        func finished() -> String {
            wasQuoted ? current : current.lowercased().filter { !$0.isWhitespace }
        }
        while let character = rest.popFirst() {
            if character == "\"" {
                if isQuoted, rest.first == "\"" {
                    current.append(rest.removeFirst())
                } else {
                    isQuoted.toggle()
                    if isQuoted { current = "" }
                    wasQuoted = true
                }
            } else if character == ",", !isQuoted {
                elements.append(finished())
                current = ""
                wasQuoted = false
            } else if isQuoted || !wasQuoted {
                current.append(character)
            }
        }
        elements.append(finished())
        return elements.filter { !$0.isEmpty }
    }
}
