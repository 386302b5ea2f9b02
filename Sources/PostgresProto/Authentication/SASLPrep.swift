/// The preparation of passwords that SCRAM asks for (RFC 4013), as far as the standard library goes.
///
/// As in PostgreSQL, a password that the profile prohibits is used as it is. The check of unassigned characters and of text
/// direction is left out: it could only turn a prepared password into the unprepared one.
enum SASLPrep {
    static func prepare(_ password: String, _ cryptography: any AuthenticationCryptography) -> [UInt8] {
        if password.utf8.allSatisfy({ $0 < 0x80 }) { return Array(password.utf8) }
        var mapped = String.UnicodeScalarView()
        for scalar in password.unicodeScalars where !isMappedToNothing(scalar.value) {
            mapped.append(isSpace(scalar.value) ? " " : scalar)
        }
        let composed = cryptography.compatibilityComposition(of: String(mapped))
        let isUsable = !composed.isEmpty && !composed.unicodeScalars.contains { isProhibited($0.value) }
        return Array((isUsable ? composed : password).utf8)
    }

    /// RFC 3454, table C.1.2 (without the zero-width space, which table B.1 removes).
    private static func isSpace(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x00A0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }

    /// RFC 3454, table B.1.
    private static func isMappedToNothing(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0x00AD, 0x034F, 0x1806, 0x180B...0x180D, 0x200B...0x200D, 0x2060, 0xFE00...0xFE0F, 0xFEFF: true
        default: false
        }
    }

    /// RFC 3454, tables C.2 to C.9.
    private static func isProhibited(_ scalar: UInt32) -> Bool {
        switch scalar {
        case 0...0x1F, 0x7F...0x9F, 0x06DD, 0x070F, 0x180E, 0x200C...0x200F, 0x2028...0x202E, 0x2060...0x2063: true
        case 0x206A...0x206F, 0x0340...0x0341, 0x2FF0...0x2FFB, 0xFEFF, 0xFFF9...0xFFFD, 0xFDD0...0xFDEF: true
        case 0xE000...0xF8FF, 0x1D173...0x1D17A, 0xE0001, 0xE0020...0xE007F, 0xF0000...0x10FFFF: true
        default: scalar & 0xFFFE == 0xFFFE
        }
    }
}
