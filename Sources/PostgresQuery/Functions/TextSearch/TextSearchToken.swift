/// A piece of a document, as the default parser finds it (PostgreSQL 15 docs, §12.5).
struct TextSearchToken {
    /// What the piece is, under the numbers that `ts_token_type` gives.
    enum Kind: Int32, CaseIterable {
        case asciiWord = 1
        case word, numberWord, email, url, host, scientific, version, numberPart, wordPart, asciiPart, blank, tag
        case `protocol`, numberCompound, asciiCompound, compound, urlPath, file, decimal, signedInteger
        case unsignedInteger, entity

        /// The name that configurations know it by.
        var alias: String { Self.names[Int(rawValue) - 1] }
        /// What `ts_token_type` says of it.
        var description: String { Self.descriptions[Int(rawValue) - 1] }

        private static let names = [
            "asciiword", "word", "numword", "email", "url", "host", "sfloat", "version", "hword_numpart", "hword_part",
            "hword_asciipart", "blank", "tag", "protocol", "numhword", "asciihword", "hword", "url_path", "file",
            "float", "int", "uint", "entity",
        ]

        private static let descriptions = [
            "Word, all ASCII", "Word, all letters", "Word, letters and digits", "Email address", "URL", "Host",
            "Scientific notation", "Version number", "Hyphenated word part, letters and digits",
            "Hyphenated word part, all letters", "Hyphenated word part, all ASCII", "Space symbols", "XML tag",
            "Protocol head", "Hyphenated word, letters and digits", "Hyphenated word, all ASCII",
            "Hyphenated word, all letters", "URL path", "File or path name", "Decimal notation", "Signed integer",
            "Unsigned integer", "XML entity",
        ]

        /// Whether it is a compound whose parts follow as pieces of their own.
        var isCompound: Bool { self == .numberCompound || self == .asciiCompound || self == .compound }
    }

    var kind: Kind
    var text: String
}
