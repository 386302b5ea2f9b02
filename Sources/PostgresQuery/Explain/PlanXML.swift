/// Writes a plan as XML, in the layout of PostgreSQL's EXPLAIN.
enum PlanXML {
    /// The document of a report.
    static func document(_ properties: PlanProperties) -> String {
        var lines = ["<explain xmlns=\"http://www.postgresql.org/2009/explain\">"]
        if properties.members.isEmpty {
            lines.append(blanks(1) + "<Utility-Statement />")
        } else {
            add(properties.members, as: "Query", 1, to: &lines)
        }
        lines.append("</explain>")
        return lines.joined(separator: "\n")
    }

    private static func add(
        _ members: [PlanMember],
        as name: String,
        _ depth: Int,
        to lines: inout [String]
    ) {
        lines.append(blanks(depth) + "<\(name)>")
        for member in members { add(member.value, as: tag(member.label), depth &+ 1, to: &lines) }
        lines.append(blanks(depth) + "</\(name)>")
    }

    private static func add(
        _ value: PlanMember.Value,
        as name: String,
        _ depth: Int,
        to lines: inout [String]
    ) {
        switch value {
        case .text(let text), .bare(let text): lines.append(blanks(depth) + "<\(name)>\(escaped(text))</\(name)>")
        case .group(let members): add(members, as: name, depth, to: &lines)
        case .list(let items):
            lines.append(blanks(depth) + "<\(name)>")
            for item in items { lines.append(blanks(depth &+ 1) + "<Item>\(escaped(item))</Item>") }
            lines.append(blanks(depth) + "</\(name)>")
        case .lists(let lists, let item):
            lines.append(blanks(depth) + "<\(name)>")
            for list in lists { add(.list(list), as: tag(item), depth &+ 1, to: &lines) }
            lines.append(blanks(depth) + "</\(name)>")
        case .groups(let groups, let item):
            lines.append(blanks(depth) + "<\(name)>")
            for group in groups { add(group, as: tag(item), depth &+ 1, to: &lines) }
            lines.append(blanks(depth) + "</\(name)>")
        }
    }

    /// A label as the name of an element.
    private static func tag(_ label: String) -> String {
        String(
            label.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" || $0 == ".") ? $0 : "-" }
        )
    }

    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\r": result += "&#x0d;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static func blanks(_ steps: Int) -> String { String(repeating: "  ", count: steps) }
}
