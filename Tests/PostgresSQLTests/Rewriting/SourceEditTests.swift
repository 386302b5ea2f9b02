import PostgresSQL
import Testing

@Suite("Edits of a text")
struct SourceEditTests {
    @Test("are applied in the order of their places")
    func order() {
        let edits = [
            SourceEdit(start: 4, end: 5, replacement: "X"), SourceEdit(start: 0, end: 0, replacement: "<"),
            SourceEdit(start: 0, end: 1, replacement: ">"), SourceEdit(start: 5, end: 5, replacement: "!"),
        ]
        #expect(SourceEdit.apply(edits, to: "abcde") == "<>bcdX!")
        #expect(SourceEdit.apply([], to: "é") == "é")
    }

    @Test(
        "that overlap, or stand outside the text or inside a character, give none",
        arguments: [
            [SourceEdit(start: 0, end: 2, replacement: ""), SourceEdit(start: 1, end: 3, replacement: "")],
            [SourceEdit(start: 2, end: 9, replacement: "")], [SourceEdit(start: -1, end: 0, replacement: "")],
            [SourceEdit(start: 3, end: 2, replacement: "")], [SourceEdit(start: 1, end: 2, replacement: "")],
            [SourceEdit(.none, replacement: "")], [SourceEdit(start: .max, end: .max, replacement: "")],
        ]
    )
    func refused(_ edits: [SourceEdit]) { #expect(SourceEdit.apply(edits, to: "éa") == nil) }
}
