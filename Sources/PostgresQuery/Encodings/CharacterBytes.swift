/// Which bytes are a character in an encoding, and how many (PostgreSQL's `pg_wchar_table`).
///
/// Zero bytes are no characters here, since no text holds one.
enum CharacterBytes {
    /// How the bytes of an encoding are put together.
    enum Shape: Sendable {
        case single, japaneseEUC, euc, taiwaneseEUC, johab, shiftJIS, pairs, gb18030
    }

    /// The shape of an encoding.
    static func shape(of encoding: CharacterEncoding) -> Shape {
        switch encoding.name {
        case "EUC_JP", "EUC_JIS_2004": .japaneseEUC
        case "EUC_CN", "EUC_KR": .euc
        case "EUC_TW": .taiwaneseEUC
        case "JOHAB": .johab
        case "SJIS", "SHIFT_JIS_2004": .shiftJIS
        case "BIG5", "GBK", "UHC": .pairs
        case "GB18030": .gb18030
        default: .single
        }
    }

    /// How long the character at the front is by its first bytes alone, at most as long as the bytes.
    static func claimedLength(_ bytes: some Collection<UInt8>, _ shape: Shape) -> Int {
        guard let first = bytes.first else { return 0 }
        return min(wantedLength(bytes, first, shape), bytes.count)
    }

    /// Whether the bytes end before the character does that they begin with.
    static func isCutOff(_ bytes: some Collection<UInt8>, _ shape: Shape) -> Bool {
        guard let first = bytes.first else { return false }
        if shape == .gb18030, first >= 0x80, bytes.count < 2 { return true }
        return wantedLength(bytes, first, shape) > bytes.count
    }

    private static func wantedLength(_ bytes: some Collection<UInt8>, _ first: UInt8, _ shape: Shape) -> Int {
        if first < 0x80 { return 1 }
        switch shape {
        case .single: return 1
        case .japaneseEUC, .johab: return first == 0x8F ? 3 : 2
        case .euc, .pairs: return 2
        case .taiwaneseEUC: return first == 0x8E ? 4 : first == 0x8F ? 3 : 2
        case .shiftJIS: return isKana(first) ? 1 : 2
        case .gb18030: return bytes.dropFirst().first.map(isDigit) == true ? 4 : 2
        }
    }

    /// The length of the well-formed character at the front, or 0.
    static func length(_ bytes: some Collection<UInt8>, _ shape: Shape) -> Int {
        guard let first = bytes.first, first != 0 else { return 0 }
        if first < 0x80 { return 1 }
        let length = wantedLength(bytes, first, shape)
        guard length <= bytes.count else { return 0 }
        let rest = bytes.dropFirst().prefix(length - 1)
        guard let second = rest.first else { return shape == .single || shape == .shiftJIS ? 1 : 0 }
        let isWellFormed: Bool =
            switch shape {
            case .single: false
            case .japaneseEUC:
                first == 0x8E
                    ? (0xA1...0xDF).contains(second)
                    : (first == 0x8F || isGraphic(first)) && rest.allSatisfy(isGraphic)
            case .euc: isGraphic(first) && isGraphic(second)
            case .taiwaneseEUC:
                first == 0x8E
                    ? (0xA1...0xA7).contains(second) && rest.dropFirst().allSatisfy(isGraphic)
                    : first != 0x8F && isGraphic(second)
            case .johab: rest.allSatisfy(isGraphic)
            case .shiftJIS:
                ((0x81...0x9F).contains(first) || (0xE0...0xFC).contains(first))
                    && ((0x40...0x7E).contains(second) || (0x80...0xFC).contains(second))
            case .pairs: second != 0
            case .gb18030: (0x81...0xFE).contains(first) && isWellFormedGB18030(rest)
            }
        return isWellFormed ? length : 0
    }

    private static func isWellFormedGB18030(_ rest: some Collection<UInt8>) -> Bool {
        let bytes = Array(rest)
        if bytes.count == 3 { return (0x81...0xFE).contains(bytes[1]) && isDigit(bytes[2]) }
        return bytes.first.map { (0x40...0x7E).contains($0) || (0x80...0xFE).contains($0) } == true
    }

    private static func isGraphic(_ byte: UInt8) -> Bool { (0xA1...0xFE).contains(byte) }
    private static func isKana(_ byte: UInt8) -> Bool { (0xA1...0xDF).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// The first bytes of a character as a number.
    static func code(_ bytes: some Sequence<UInt8>) -> UInt32 { bytes.reduce(0) { $0 << 8 | UInt32($1) } }

    /// The bytes of such a number.
    static func bytes(_ code: UInt32) -> [UInt8] {
        let bytes = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: code >> $0) }
        return Array(bytes.drop { $0 == 0 })
    }
}
