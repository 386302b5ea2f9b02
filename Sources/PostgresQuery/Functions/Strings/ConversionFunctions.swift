import PostgresWire

/// Conversions between text and bytes in one of the encodings.
enum ConversionFunctions {
    static func register(in table: inout ScalarTable) {
        table.binary("pg_convert_from") { (bytes, name) throws(PostgresError) in
            let encoding = try EncodedText.encoding(name.string, role: "source")
            let text = try EncodedText.convert(bytes.bytes, from: encoding, to: .utf8)
            return .text(String(decoding: text, as: UTF8.self))
        }
        table.binary("pg_convert_to") { (text, name) throws(PostgresError) in
            let encoding = try EncodedText.encoding(name.string, role: "destination")
            return .bytea(try EncodedText.convert(Array(text.string.utf8), from: .utf8, to: encoding))
        }
        table.many("pg_convert") { (values) throws(PostgresError) in
            let source = try EncodedText.encoding(values[1].string, role: "source")
            let target = try EncodedText.encoding(values[2].string, role: "destination")
            return .bytea(try EncodedText.convert(values[0].bytes, from: source, to: target))
        }
        table.binary("length_in_encoding") { (bytes, name) throws(PostgresError) in
            guard let encoding = CharacterEncoding(named: name.string) else {
                throw PostgresError("22023", "invalid encoding name \"\(name.string)\"")
            }
            return .int4(Int32(truncatingIfNeeded: try EncodedText.characterCount(bytes.bytes, in: encoding)))
        }
        table.unary("to_ascii_default") { (text) throws(PostgresError) in
            try ascii(text.string, .utf8)
        }
        table.binary("to_ascii_enc") { (text, number) throws(PostgresError) in
            guard let encoding = CharacterEncoding(number: number.int) else {
                throw PostgresError("42704", "\(number.integer) is not a valid encoding code")
            }
            return try ascii(text.string, encoding)
        }
        table.binary("to_ascii_encname") { (text, name) throws(PostgresError) in
            guard let encoding = CharacterEncoding(named: name.string) else {
                throw PostgresError("42704", "\(name.string) is not a valid encoding name")
            }
            return try ascii(text.string, encoding)
        }
    }

    /// For the encodings that have one: the letters of ASCII that stand for the bytes up to 255.
    private static let asciiLetters = [
        "LATIN1": "  cL Y  \"Ca  -R     'u .,      ?AAAAAAACEEEEIIII NOOOOOxOUUUUYTBaaaaaaaceeeeiiii nooooo/ouuuuyty",
        "LATIN2": " A L LS \"SSTZ-ZZ a,l'ls ,sstz\"zzRAAAALCCCEEEEIIDDNNOOOOxRUUUUYTBraaaalccceeeeiiddnnoooo/ruuuuyt.",
        "LATIN9": "  cL YS sCa  -R     Zu .z   EeY?AAAAAAACEEEEIIII NOOOOOxOUUUUYTBaaaaaaaceeeeiiii nooooo/ouuuuyty",
        "WIN1250": "  ' \"    %S<STZZ `'\"\".--  s>stzz   L A  \"CS  -RZ  ,l'u .,as L\"lz"
            + "RAAAALCCCEEEEIIDDNNOOOOxRUUUUYTBraaaalccceeeeiiddnnoooo/ruuuuyt ",
    ]

    /// The bytes of a text, taken for bytes of an encoding, in letters of ASCII.
    private static func ascii(_ text: String, _ encoding: CharacterEncoding) throws(PostgresError) -> PostgresValue {
        let name = encoding.name
        guard let letters = asciiLetters[name].map({ Array($0.utf8) }) else {
            throw PostgresError("0A000", "encoding conversion from \(name) to ASCII not supported")
        }
        let first = 256 - letters.count
        let bytes = text.utf8.map { byte in
            byte < 128 ? byte : Int(byte) < first ? UInt8(ascii: " ") : letters[Int(byte) - first]
        }
        return .text(String(decoding: bytes, as: UTF8.self))
    }
}
