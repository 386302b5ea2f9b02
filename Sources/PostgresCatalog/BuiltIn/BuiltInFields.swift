import PostgresWire

/// The fields of one row of `BuiltInText`, read as the types that the columns have.
struct BuiltInFields {
    /// The text of each field, with the escapes of COPY.
    var fields: [UnsafeBufferPointer<UInt8>]

    /// Whether the field is NULL.
    func isNull(_ column: Int) -> Bool {
        let field = fields[column]
        return field.count == 2 && field[0] == UInt8(ascii: "\\") && field[1] == UInt8(ascii: "N")
    }

    /// A whole number; 0 where the field is none.
    func integer(_ column: Int) -> Int { Self.integer(fields[column][...]) }

    /// An object's identifier.
    func oid(_ column: Int) -> OID { OID(UInt32(truncatingIfNeeded: integer(column))) }

    /// A truth value.
    func bool(_ column: Int) -> Bool { fields[column].first == UInt8(ascii: "t") }

    /// A `"char"`.
    func character(_ column: Int) -> Character {
        fields[column].first.map { Character(Unicode.Scalar($0)) } ?? " "
    }

    /// Text without its escapes.
    func string(_ column: Int) -> String {
        let field = fields[column]
        guard field.contains(UInt8(ascii: "\\")) else { return String(decoding: field, as: UTF8.self) }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(field.count)
        var iterator = field.makeIterator()
        while let byte = iterator.next() {
            guard byte == UInt8(ascii: "\\"), let escape = iterator.next() else {
                bytes.append(byte)
                continue
            }
            switch escape {
            case UInt8(ascii: "n"): bytes.append(UInt8(ascii: "\n"))
            case UInt8(ascii: "t"): bytes.append(UInt8(ascii: "\t"))
            case UInt8(ascii: "r"): bytes.append(UInt8(ascii: "\r"))
            case UInt8(ascii: "e"): break
            default: bytes.append(escape)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The numbers of an `oidvector`, an `int2vector` or an array, none where the field is NULL.
    func integers(_ column: Int) -> [Int] {
        guard !isNull(column) else { return [] }
        let isSeparator = { (byte: UInt8) in
            byte == UInt8(ascii: " ") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: "{")
                || byte == UInt8(ascii: "}") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "e")
        }
        return fields[column].split(whereSeparator: isSeparator).map(Self.integer)
    }

    /// The identifiers of an `oidvector` or an array.
    func oids(_ column: Int) -> [OID] { integers(column).map { OID(UInt32(truncatingIfNeeded: $0)) } }

    /// The elements of an array of text, none where the field is NULL; an element that is NULL is nil.
    func optionalStrings(_ column: Int) -> [String?] {
        guard !isNull(column) else { return [] }
        return ArrayText.elements(of: string(column))
    }

    /// The elements of an array of text in which none is NULL.
    func strings(_ column: Int) -> [String] { optionalStrings(column).map { $0 ?? "" } }

    private static func integer(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        var result = 0
        for byte in digits where byte != UInt8(ascii: "-") {
            guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { break }
            result = result &* 10 &+ Int(byte &- UInt8(ascii: "0"))
        }
        return digits.first == UInt8(ascii: "-") ? -result : result
    }
}

/// The text form of arrays, as far as the catalogs use it: one dimension.
enum ArrayText {
    /// The elements of `{a,"b c",NULL}`.
    static func elements(of text: String) -> [String?] {
        var elements: [String?] = []
        var current = ""
        var wasQuoted = false
        var isQuoted = false
        var hasElement = false
        var characters = text.dropFirst().dropLast().makeIterator()
        func element() -> String? { current == "NULL" && !wasQuoted ? nil : current }
        while let character = characters.next() {
            hasElement = true
            switch character {
            case "\\": current.append(characters.next() ?? "\\")
            case "\"":
                isQuoted.toggle()
                wasQuoted = true
            case "," where !isQuoted:
                elements.append(element())
                current = ""
                wasQuoted = false
            default: current.append(character)
            }
        }
        if hasElement { elements.append(element()) }
        return elements
    }
}
