import PostgresProto
import Testing

@testable import ProtoServer

@Suite("Records of CSV")
struct CSVScanTests {
    /// The fields of the first record, or what is wrong with it.
    private func scan(_ text: String, isAtEnd: Bool = true) -> String {
        let bytes = Array(text.utf8)
        var fields: [CSVReader.Field] = []
        let (outcome, position) = bytes.withUnsafeBytes { bytes in
            var scan = CSVScan(
                bytes: bytes,
                position: 0,
                end: bytes.count,
                isAtEnd: isAtEnd,
                delimiter: UInt8(ascii: ",")
            )
            return (scan.record(into: &fields), scan.position)
        }
        guard outcome == .complete else { return "\(outcome)" }
        let texts = fields.map { String(decoding: bytes[$0.range], as: UTF8.self) + ($0.isQuoted ? "*" : "") }
        return texts.joined(separator: "|") + " @\(position)"
    }

    @Test(
        "are split at delimiters outside of quotes",
        arguments: [
            ("a,b\nc", "a|b @4"),
            ("a,b\r\nc", "a|b @5"),
            ("a,b", "a|b @3"),
            ("a,", "a| @2"),
            (",\n", "| @2"),
            ("\n", " @1"),
            ("\"a,b\",c\n", "a,b*|c @8"),
            ("\"a\nb\"\r\n", "a\nb* @7"),
            ("\"a\"\"b\"\n", "a\"\"b* @7"),
            ("\"\"\n", "* @3"),
            ("a\"b\n", "a\"b @4"),
            ("\"a\"b\n", "textBehindQuote"),
            ("\"a\n", "unterminatedQuote"),
        ]
    )
    func split(_ text: String, _ fields: String) {
        #expect(scan(text) == fields)
    }

    @Test("want more where the text may go on", arguments: ["", "a", "a,", "\"a", "\"a\"", "\"a\"\r", "a\r"])
    func incomplete(_ text: String) {
        #expect(scan(text, isAtEnd: false) == "incomplete")
    }
}
