import Synchronization

/// The characters of an encoding and their bytes, as PostgreSQL converts them.
///
/// Those of one byte are written down here. Of the others the C library's are taken, with the differences between it and
/// PostgreSQL; a table is made when someone first asks for it.
final class CharacterTable: Sendable {
    /// What the bytes stand for: a scalar, and above 32 bits a second one.
    private let scalars: [UInt32: UInt64]
    /// The bytes of a scalar.
    private let codes: [UInt32: UInt32]
    /// The bytes of two scalars that stand for one character, by both.
    private let pairs: [UInt64: UInt32]
    /// The scalars that such a pair begins with.
    private let firsts: Set<UInt32>
    private let isGB18030: Bool

    private init(scalars: [UInt32: UInt64], codes: [UInt32: UInt32], isGB18030: Bool = false) {
        self.scalars = scalars
        self.codes = codes
        self.isGB18030 = isGB18030
        var pairs: [UInt64: UInt32] = [:]
        for (code, pair) in scalars where pair >> 32 != 0 { pairs[pair] = code }
        self.pairs = pairs
        firsts = Set(pairs.keys.map { UInt32(truncatingIfNeeded: $0) })
    }

    private static let made = Mutex<[CharacterEncoding: CharacterTable]>([:])

    /// The table of an encoding; nil where nothing is converted between it and UTF-8, or the C library lacks it.
    static func table(of encoding: CharacterEncoding) -> CharacterTable? {
        if let known = made.withLock({ $0[encoding] }) { return known }
        guard let table = make(encoding) else { return nil }
        return made.withLock { tables in
            if let other = tables[encoding] { return other }
            tables[encoding] = table
            return table
        }
    }

    private static func make(_ encoding: CharacterEncoding) -> CharacterTable? {
        if let characters = SingleByteEncodings.characters(encoding.name) { return CharacterTable(characters) }
        guard let differences = EncodingDifferences(of: encoding),
            let decoder = SystemConverter(from: differences.systemName, to: "UTF-8"),
            let encoder = SystemConverter(from: "UTF-8", to: differences.systemName)
        else { return nil }
        let all = CharacterCodes(of: encoding)
        var scalars: [UInt32: UInt64] = [:]
        all.forEach { code in
            guard let text = decoder.convert(CharacterBytes.bytes(code)) else { return }
            scalars[code] = pair(String(decoding: text, as: UTF8.self))
        }
        for change in differences.decoding {
            for (index, code) in all.between(change.first, change.last).enumerated() {
                scalars[code] = change.target.map { $0 + UInt64(index) }
            }
        }
        var codes: [UInt32: UInt32] = [:]
        for value in UInt32(0x80)...0x2FFFF {
            guard value <= 0xFFFF || value >= 0x20000 && encoding.name != "GB18030",
                let scalar = Unicode.Scalar(value), let bytes = encoder.convert(Array(String(scalar).utf8))
            else { continue }
            let code = differences.written(CharacterBytes.code(bytes))
            if scalars[code] != nil || differences.writesUnreadable(code) { codes[value] = code }
        }
        for (code, value) in scalars.sorted(by: { $0.key < $1.key }) where value >> 32 == 0 && value >= 0x80 {
            let scalar = UInt32(truncatingIfNeeded: value)
            if codes[scalar] == nil { codes[scalar] = code }
        }
        for change in differences.encoding {
            for scalar in change.first...change.last {
                codes[scalar] = change.target.map { UInt32(truncatingIfNeeded: $0) + scalar - change.first }
            }
        }
        return CharacterTable(scalars: scalars, codes: codes, isGB18030: encoding.name == "GB18030")
    }

    /// The table of an encoding of one byte for each character.
    private convenience init(_ characters: [Unicode.Scalar?]) {
        var scalars: [UInt32: UInt64] = [:]
        var codes: [UInt32: UInt32] = [:]
        for (index, character) in characters.enumerated() {
            guard let character, let code = UInt32(exactly: index + 0x80) else { continue }
            scalars[code] = UInt64(character.value)
            codes[character.value] = code
        }
        self.init(scalars: scalars, codes: codes)
    }

    private static func pair(_ text: String) -> UInt64? {
        let scalars = Array(text.unicodeScalars)
        guard let first = scalars.first, scalars.count <= 2 else { return nil }
        return UInt64(first.value) | (scalars.count == 2 ? UInt64(scalars[1].value) << 32 : 0)
    }

    /// What a character stands for: a scalar, and above 32 bits a second one; nil where it stands for nothing.
    func scalars(of code: UInt32) -> UInt64? {
        if let known = scalars[code] { return known }
        guard isGB18030, code >= 0x9030_8130, code <= 0xE332_9A35 else { return nil }
        let bytes = CharacterBytes.bytes(code).map { UInt64($0) }
        guard bytes.count == 4, bytes[1] >= 0x30, bytes[2] >= 0x81, bytes[3] >= 0x30 else { return nil }
        let index = ((bytes[0] - 0x90) * 10 + bytes[1] - 0x30) * 1260 + (bytes[2] - 0x81) * 10 + bytes[3] - 0x30
        return index <= 0xFFFFF ? 0x10000 + index : nil
    }

    /// The bytes of a scalar; nil where it has none.
    func code(of scalar: UInt32) -> UInt32? {
        if let known = codes[scalar] { return known }
        guard isGB18030, scalar >= 0x10000, scalar <= 0x10FFFF else { return nil }
        let index = scalar - 0x10000
        let high = (0x90 + index / 12600) << 24 | (0x30 + index / 1260 % 10) << 16
        return high | (0x81 + index / 10 % 126) << 8 | 0x30 + index % 10
    }

    /// Whether a character may begin with this scalar and have another one in it.
    func beginsPair(_ scalar: UInt32) -> Bool { !firsts.isEmpty && firsts.contains(scalar) }

    /// The bytes of a character of two scalars; nil where they are none.
    func code(of first: UInt32, _ second: UInt32) -> UInt32? { pairs[UInt64(second) << 32 | UInt64(first)] }
}
