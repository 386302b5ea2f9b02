import PostgresWire

extension JSONPiece {
    /// The JSON without blanks, its keys as they are and its strings replaced.
    func replacingStrings(_ body: (String) -> String) throws(PostgresError) -> String {
        switch try content() {
        case .scalar:
            guard typeName == "string", case .text(let text) = self.text else { return json }
            return JSONValue.string(body(text)).description
        case .array(let elements):
            var parts: [String] = []
            for element in elements { parts.append(try element.replacingStrings(body)) }
            return "[" + parts.joined(separator: ",") + "]"
        case .object(let members):
            var parts: [String] = []
            for (key, value) in members {
                parts.append(JSONValue.string(key).description + ":" + (try value.replacingStrings(body)))
            }
            return "{" + parts.joined(separator: ",") + "}"
        }
    }
}
