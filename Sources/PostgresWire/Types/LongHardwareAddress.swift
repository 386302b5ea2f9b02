/// The address of a network device of eight bytes, `macaddr8`.
enum LongHardwareAddress {
    /// The bytes in a text: eight, or six, between which `ff:fe` is put; nil where it is none.
    static func bytes(_ text: String) -> [UInt8]? {
        let characters = Array(text.utf8)
        var position = 0
        while position < characters.count, ByteReader.isBlank(characters[position]) { position &+= 1 }
        var bytes: [UInt8] = []
        var separator: UInt8?
        while position &+ 1 < characters.count, !ByteReader.isBlank(characters[position]) {
            guard bytes.count < 8, let high = HexText.digit(characters[position]),
                let low = HexText.digit(characters[position &+ 1])
            else { return nil }
            bytes.append(UInt8(high) << 4 | UInt8(low))
            position &+= 2
            guard position < characters.count, [0x3A, 0x2D, 0x2E].contains(characters[position]) else { continue }
            if let separator, separator != characters[position] { return nil }
            separator = characters[position]
            position &+= 1
        }
        guard characters[position...].allSatisfy({ ByteReader.isBlank($0) }) else { return nil }
        switch bytes.count {
        case 6: return bytes.prefix(3) + [0xFF, 0xFE] + bytes.suffix(3)
        case 8: return bytes
        default: return nil
        }
    }

    /// Reads a text into its canonical form.
    static func read(_ text: String) throws(PostgresError) -> String {
        guard let bytes = bytes(text) else { throw .invalidInput("macaddr8", text) }
        return CharacterText.hardwareAddressText(bytes)
    }
}
