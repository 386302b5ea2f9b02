/// What `<?xml version="1.0" …?>` at the beginning of a text says.
public struct XMLDeclaration: Hashable, Sendable {
    /// What is wrong with a declaration, in the words of PostgreSQL's error details.
    public enum Problem: String, Error {
        case invalidCharacter = "Invalid character value."
        case missingSpace = "Space required."
        case standalone = "standalone accepts only 'yes' or 'no'."
        case missingVersion = "Malformed declaration: missing version."
        case missingEncoding = "Missing encoding in text declaration."
        case unfinished = "Parsing XML declaration: '?>' expected."
    }

    /// The version; nil without a declaration.
    public var version: String?
    /// The encoding that is declared.
    public var encoding: String?
    /// `standalone`.
    public var isStandalone: Bool?
    /// How many bytes it takes; 0 where there is none.
    public private(set) var length = 0

    /// A declaration of these parts.
    public init(version: String? = nil, isStandalone: Bool? = nil) {
        self.version = version
        self.isStandalone = isStandalone
    }

    /// Reads the declaration of a text.
    public init(of text: String) throws(Problem) {
        guard text.utf8.starts(with: "<?xml".utf8) else { return }
        var reader = Reader(Array(text.utf8.prefix(Self.longest)))
        reader.position = 5
        // A longer name is that of another instruction, like <?xml-stylesheet?>.
        if let next = reader.byte, Self.isNameByte(next) { return }
        try read(&reader)
        length = reader.position
        guard !reader.bytes[..<reader.position].contains(where: { $0 > 127 }) else { throw .invalidCharacter }
    }

    /// A declaration is not looked for behind this.
    private static let longest = 4096

    private mutating func read(_ reader: inout Reader) throws(Problem) {
        guard reader.skipSpace() else { throw .missingSpace }
        guard reader.take("version"), let version = reader.quotedValue() else { throw .missingVersion }
        self.version = version
        var start = reader.position
        var isSpaced = reader.skipSpace()
        if reader.take("encoding") {
            guard isSpaced else { throw .missingSpace }
            guard let encoding = reader.quotedValue() else { throw .missingEncoding }
            self.encoding = encoding
        } else {
            reader.position = start
        }
        start = reader.position
        isSpaced = reader.skipSpace()
        if reader.take("standalone") {
            guard isSpaced else { throw .missingSpace }
            switch reader.quotedValue() {
            case "yes": isStandalone = true
            case "no": isStandalone = false
            default: throw .standalone
            }
        } else {
            reader.position = start
        }
        _ = reader.skipSpace()
        guard reader.take("?>") else { throw .unfinished }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"),
            UInt8(ascii: ":"), 0x80...:
            true
        default: false
        }
    }
}

extension XMLDeclaration {
    /// The declaration as it is written; empty where it says nothing but what is so without one.
    public var text: String {
        guard version ?? "1.0" != "1.0" || isStandalone != nil else { return "" }
        let standalone = isStandalone.map { " standalone=\"\($0 ? "yes" : "no")\"" } ?? ""
        return "<?xml version=\"\(version ?? "1.0")\"\(standalone)?>"
    }

    /// A text of the type `xml` as it is sent: without what its declaration says of an encoding.
    public static func output(of text: String) -> String {
        guard text.utf8.starts(with: "<?xml".utf8), let declaration = try? XMLDeclaration(of: text) else { return text }
        let shown = declaration.text
        var rest = text.utf8.dropFirst(declaration.length)
        if shown.isEmpty, rest.first == UInt8(ascii: "\n") { rest = rest.dropFirst() }
        return shown + String(Substring(rest))
    }
}

/// Reads the parts of a declaration.
private struct Reader {
    let bytes: [UInt8]
    var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

    /// Skips blanks; false where there are none.
    mutating func skipSpace() -> Bool {
        let start = position
        while let byte, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { position += 1 }
        return position > start
    }

    mutating func take(_ word: String) -> Bool {
        guard bytes[position...].starts(with: word.utf8) else { return false }
        position += word.utf8.count
        return true
    }

    /// `= "value"`.
    mutating func quotedValue() -> String? {
        _ = skipSpace()
        guard take("=") else { return nil }
        _ = skipSpace()
        guard let quote = byte, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\""),
            let end = bytes[(position + 1)...].firstIndex(of: quote)
        else { return nil }
        let value = String(decoding: bytes[(position + 1)..<end], as: UTF8.self)
        position = end + 1
        return value
    }
}
