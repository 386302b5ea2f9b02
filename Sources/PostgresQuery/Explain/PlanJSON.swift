import PostgresWire

/// Writes a plan as JSON, in the layout of PostgreSQL's EXPLAIN.
enum PlanJSON {
    /// The document of a report.
    static func document(_ properties: PlanProperties) -> String {
        guard !properties.members.isEmpty else { return "[\n  \"Utility Statement\"\n]" }
        return "[\n  " + object(properties.members, 1) + "\n]"
    }

    private static func object(_ members: [PlanMember], _ depth: Int) -> String {
        let inner = blanks(depth &+ 1)
        let lines = members.map { inner + quoted($0.label) + ": " + text(of: $0.value, depth &+ 1) }
        return "{\n" + lines.joined(separator: ",\n") + "\n" + blanks(depth) + "}"
    }

    private static func text(of value: PlanMember.Value, _ depth: Int) -> String {
        switch value {
        case .text(let text): return quoted(text)
        case .bare(let text): return text
        case .list(let items): return "[" + items.map(quoted).joined(separator: ", ") + "]"
        case .lists(let lists, _):
            let inner = blanks(depth &+ 1)
            let items = lists.map { inner + "[" + $0.map(quoted).joined(separator: ", ") + "]" }
            return "[\n" + items.joined(separator: ",\n") + "\n" + blanks(depth) + "]"
        case .group(let members): return object(members, depth)
        case .groups(let groups, _):
            let inner = blanks(depth &+ 1)
            let items = groups.map { inner + object($0, depth &+ 1) }
            let body = items.isEmpty ? "" : items.joined(separator: ",\n") + "\n"
            return "[\n" + body + blanks(depth) + "]"
        }
    }

    private static func quoted(_ text: String) -> String { JSONValue.quoted(text) }

    private static func blanks(_ steps: Int) -> String { String(repeating: "  ", count: steps) }
}
