import PostgresWire
import Testing

@testable import PostgresQuery

/// Evaluates the expressions of `Expressions` and compares with what PostgreSQL 15 makes of them.
@Suite("Expressions give what PostgreSQL gives")
struct ReferenceExpressionTests {
    @Test("a file of expressions", arguments: ReferenceFile.all())
    func expressions(_ file: ReferenceFile) {
        let session = TestSession()
        session.formats.timeZones = SystemTimeZones()
        var differences: [String] = []
        for line in file.lines {
            guard let expected = line.outcome else {
                let isUnderstood = session.formats.apply(setting: line.text)
                #expect(isUnderstood, "\(line.text)")
                continue
            }
            let outcome = session.referenceOutcome(line.text)
            if outcome != expected {
                differences.append("\(line.text)\n  expected \(expected)\n  found    \(outcome)")
            }
        }
        guard !differences.isEmpty else { return }
        let shown = differences.prefix(50).joined(separator: "\n")
        Issue.record("\(differences.count) of \(file.lines.count) are different:\n\(shown)")
    }

    @Test("the files are there and have outcomes")
    func files() {
        let files = ReferenceFile.all()
        #expect(files.count > 4)
        #expect(files.reduce(0) { $0 + $1.lines.count } > 2_000)
    }
}

extension TestSession {
    /// What an expression or a query of one column gives, written as `Scripts/reference-expressions` does it.
    func referenceOutcome(_ text: String) -> String {
        let isQuery = ["SELECT ", "VALUES ", "WITH "].contains { text.hasPrefix($0) }
        do throws(PostgresError) {
            let query = try bind(isQuery ? text : "SELECT " + text)
            let rows = try run(query)
            guard let type = query.columns.first?.type, !rows.isEmpty else { return "=(no rows)" }
            let values = rows.map { $0[0] == .null ? "∅" : $0[0].text(as: type, formats: formats) }
            return "=\(TypeFacts.builtIn.name(type)):" + values.joined(separator: "¦")
        } catch {
            let detail = error.detail.map { " DETAIL: \($0)" } ?? ""
            let hint = error.hint.map { " HINT: \($0)" } ?? ""
            return "!\(error.sqlState) \(error.message)\(detail)\(hint)"
        }
    }
}

extension TextFormats {
    /// Applies `SET name = 'value'`; false where the setting is not one of the formats.
    mutating func apply(setting text: String) -> Bool {
        let words = text.split(separator: " ", maxSplits: 3).map(String.init)
        guard words.count == 4, words[2] == "=" else { return false }
        let value = words[3].split(separator: "'").joined()
        switch words[1] {
        case "TimeZone":
            guard let zone = timeZones?.rules(named: value) else { return false }
            timeZone = zone
        case "DateStyle":
            let style = value.split(separator: ",").map { String($0.drop { $0 == " " }) }
            dateStyle = DateStyle(rawValue: style[0]) ?? dateStyle
            if style.count > 1 { dateOrder = DateOrder(rawValue: style[1]) ?? dateOrder }
        case "IntervalStyle": intervalStyle = IntervalStyle(rawValue: value) ?? intervalStyle
        case "extra_float_digits": extraFloatDigits = Int(value) ?? extraFloatDigits
        case "bytea_output": byteaOutput = ByteaOutput(rawValue: value) ?? byteaOutput
        default: return false
        }
        return true
    }
}

/// The zones of the system, by their names in any case.
struct SystemTimeZones: TimeZoneDatabase {
    func rules(named name: String) -> (any TimeZoneRules)? {
        guard !name.hasPrefix("/"), !name.contains("..") else { return nil }
        var capitalized = ""
        for character in name.lowercased() {
            let isFirst = capitalized.last.map { $0 == "/" || $0 == "_" } ?? true
            capitalized += isFirst ? character.uppercased() : String(character)
        }
        for spelling in [name, name.uppercased(), capitalized] {
            let bytes = SystemFile.bytes("/usr/share/zoneinfo/\(spelling)")
            if let zone = TimeZoneFile(name: spelling, bytes: bytes) { return zone }
        }
        return nil
    }
}
