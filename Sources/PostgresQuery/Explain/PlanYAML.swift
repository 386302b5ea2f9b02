import PostgresWire

/// Writes a plan as YAML, in the layout of PostgreSQL's EXPLAIN.
enum PlanYAML {
    /// The document of a report.
    static func document(_ properties: PlanProperties) -> String {
        guard !properties.members.isEmpty else { return "- \"Utility Statement\"" }
        var lines: [String] = []
        addItem(properties.members, 0, to: &lines)
        return lines.joined(separator: "\n")
    }

    /// Adds an item of a list, whose first member stands behind the dash.
    private static func addItem(
        _ members: [PlanMember],
        _ depth: Int,
        to lines: inout [String]
    ) {
        let first = lines.count
        add(members, depth &+ 1, to: &lines)
        guard lines.indices.contains(first) else { return }
        lines[first] = blanks(depth) + "- " + lines[first].dropFirst((depth &+ 1) &* 2)
    }

    private static func add(
        _ members: [PlanMember],
        _ depth: Int,
        to lines: inout [String]
    ) {
        for member in members {
            let start = blanks(depth) + member.label + ": "
            switch member.value {
            case .text(let text): lines.append(start + JSONValue.quoted(text))
            case .bare(let text): lines.append(start + text)
            case .list(let items):
                lines.append(start)
                for item in items { lines.append(blanks(depth &+ 1) + "- " + JSONValue.quoted(item)) }
            case .lists(let lists, _):
                lines.append(start)
                for list in lists {
                    let items = list.map { JSONValue.quoted($0) }.joined(separator: ", ")
                    lines.append(blanks(depth &+ 1) + "- [" + items + "]")
                }
            case .group(let inner):
                lines.append(start)
                add(inner, depth &+ 1, to: &lines)
            case .groups(let groups, _):
                lines.append(start)
                for group in groups { addItem(group, depth &+ 1, to: &lines) }
            }
        }
    }

    private static func blanks(_ steps: Int) -> String { String(repeating: "  ", count: steps) }
}
