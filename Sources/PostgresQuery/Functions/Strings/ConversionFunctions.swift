import PostgresWire

/// Conversions between text and bytes in one of the encodings.
enum ConversionFunctions {
    static func register(in table: inout ScalarTable) {
        table.binary("pg_convert_from") { (bytes, encoding) throws(PostgresError) in
            let number = try Encodings.number(converting: encoding.string, "source")
            return .text(try Encodings.text(bytes.bytes, in: number))
        }
        table.binary("pg_convert_to") { (text, encoding) throws(PostgresError) in
            let number = try Encodings.number(converting: encoding.string, "destination")
            return .bytea(try Encodings.bytes(text.string, in: number))
        }
        table.many("pg_convert") { (values) throws(PostgresError) in
            let source = try Encodings.number(converting: values[1].string, "source")
            let target = try Encodings.number(converting: values[2].string, "destination")
            return .bytea(try Encodings.bytes(Encodings.text(values[0].bytes, in: source), in: target))
        }
        table.binary("length_in_encoding") { (bytes, encoding) throws(PostgresError) in
            let number = try Encodings.number(lengthIn: encoding.string)
            if number != Encodings.utf8 {
                if bytes.bytes.contains(0) { _ = try Encodings.text(bytes.bytes, in: number) }
                return .int4(Int32(truncatingIfNeeded: bytes.bytes.count))
            }
            let text = try Encodings.text(bytes.bytes, in: number)
            return .int4(Int32(truncatingIfNeeded: text.unicodeScalars.count))
        }
        table.unary("to_ascii_default") { (text) throws(PostgresError) in
            try ascii(text.string, Encodings.utf8)
        }
        table.binary("to_ascii_enc") { (text, number) throws(PostgresError) in
            if Encodings.name(number.integer).isEmpty {
                throw PostgresError("42704", "\(number.integer) is not a valid encoding code")
            }
            return try ascii(text.string, number.int)
        }
        table.binary("to_ascii_encname") { (text, name) throws(PostgresError) in
            guard let number = Encodings.number(name.string) else {
                throw PostgresError("42704", "\(name.string) is not a valid encoding name")
            }
            return try ascii(text.string, number)
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
    private static func ascii(_ text: String, _ encoding: Int) throws(PostgresError) -> PostgresValue {
        let name = Encodings.name(Int64(encoding))
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
