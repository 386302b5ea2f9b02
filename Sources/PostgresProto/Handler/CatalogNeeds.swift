/// How much of the catalog a statement may look at, judged from its words.
///
/// The judgement errs on the side of too much: a word that only looks like a catalog's name costs a description of all
/// tables, never a wrong answer.
enum CatalogNeeds: Hashable {
    /// No table at all: `SELECT 1`.
    case nothing
    /// The tables whose names are among the words.
    case mentionedTables
    /// Everything: it reads the catalog, or calls a function that does.
    case everything

    /// What a statement needs.
    init(of text: String) {
        var text = text
        self = text.withUTF8 { Self.judge(UnsafeRawBufferPointer($0)) }
    }

    private static func judge(_ bytes: UnsafeRawBufferPointer) -> CatalogNeeds {
        var needs = CatalogNeeds.nothing
        var position = 0
        while position < bytes.count {
            let start = position
            while position < bytes.count, isWordByte(bytes[position]) { position += 1 }
            if position == start {
                position += 1
                continue
            }
            let word = UnsafeRawBufferPointer(rebasing: bytes[start..<position])
            if catalogBeginnings.contains(where: { starts(word, with: $0) }) { return .everything }
            // A Unicode escape may spell any name.
            if word.count == 1, word[0] | 0x20 == UInt8(ascii: "u"), position < bytes.count,
                bytes[position] == UInt8(ascii: "&")
            {
                return .everything
            }
            if tableWords.contains(where: { $0.utf8CodeUnitCount == word.count && starts(word, with: $0) }) {
                needs = .mentionedTables
            }
        }
        return needs
    }

    /// What the names of catalogs, of object identifier types and of the functions that read the catalog begin with.
    private static let catalogBeginnings: [StaticString] = [
        "pg_", "information_schema", "_pg_", "reg", "to_reg", "has_", "format_type", "obj_desc", "col_desc",
        "shobj_desc", "row_security", "table_to_xml", "schema_to_xml", "database_to_xml", "satisfies_hash",
    ]

    private static let tableWords: [StaticString] = [
        "from", "join", "table", "into", "update", "using", "current_schema",
        "current_schemas", "truncate", "copy",
    ]

    /// Whether a byte is part of a word: a letter, a digit, `_`, or part of a character beyond ASCII.
    static func isWordByte(_ byte: UInt8) -> Bool {
        let folded = byte | 0x20
        return folded >= 0x61 && folded <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x5F || byte >= 0x80
    }

    private static func starts(_ word: UnsafeRawBufferPointer, with beginning: StaticString) -> Bool {
        let count = beginning.utf8CodeUnitCount
        guard word.count >= count else { return false }
        return beginning.withUTF8Buffer { letters in
            for index in 0..<count where asciiFolded(word[index]) != letters[index] { return false }
            return true
        }
    }

    private static func asciiFolded(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte }
}
