import PostgresWire

/// Reads a number by a template: `to_number`.
struct NumberReader {
    private let template: NumberTemplate
    private let source: [UInt8]
    private var position = 0
    /// The sign, a blank where none was read.
    private var sign = UInt8(ascii: " ")
    private var digits: [UInt8] = []
    private var integerCount = 0
    private var decimalCount = 0
    private var hasPoint = false

    private init(_ source: String, _ template: NumberTemplate) {
        self.source = Array(source.utf8)
        self.template = template
    }

    /// The number in a text.
    static func read(_ source: String, _ template: NumberTemplate) throws(PostgresError) -> Numeric {
        if template.hasExponent { throw PostgresError("0A000", "\"EEEE\" not supported for input") }
        if template.isRoman { throw PostgresError("0A000", "\"RN\" not supported for input") }
        var reader = NumberReader(source, template)
        reader.read()
        return try reader.number()
    }

    private func number() throws(PostgresError) -> Numeric {
        var text = [sign] + digits
        if text.last == UInt8(ascii: ".") { text.removeLast() }
        let precision = template.integerDigits + template.shift + decimalCount
        let modifier = Int32(truncatingIfNeeded: (precision << 16 | decimalCount) + 4)
        let value = try Numeric(text: String(decoding: text, as: UTF8.self)).applying(typeModifier: modifier)
        guard template.hasShift else { return value }
        return try value.multiplied(by: Numeric(10).power(Numeric(-template.shift)))
    }

    private var isAtEnd: Bool { position >= source.count }
    private var byte: UInt8 { isAtEnd ? 0 : source[position] }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

    private mutating func read() {
        for piece in template.pieces {
            guard !isAtEnd else { return }
            guard case .pattern(let pattern) = piece else {
                skipCharacter()
                continue
            }
            switch pattern {
            case .nine: readDigit(isDigit: true)
            case .zero: readDigit(isDigit: true)
            case .point, .localPoint: readDigit(isDigit: false)
            case .comma, .group:
                if !template.isFillMode, byte == UInt8(ascii: ",") { position += 1 }
            case .currency: skipOthers(1)
            case .ordinal, .lowerOrdinal: if !template.hasPoint { skipOthers(2) }
            case .minus: readSign(isMinusAllowed: true, isPlusAllowed: false)
            case .plus: readSign(isMinusAllowed: false, isPlusAllowed: true)
            case .anySign: readSign(isMinusAllowed: true, isPlusAllowed: true)
            case .roman, .lowerRoman, .modifier: break
            }
        }
    }

    private mutating func skipCharacter() {
        position += 1
        while !isAtEnd, source[position] & 0xC0 == 0x80 { position += 1 }
    }

    /// Passes over characters that cannot belong to a number.
    private mutating func skipOthers(_ count: Int) {
        for _ in 0..<count {
            guard !isAtEnd, !"0123456789.,+-".utf8.contains(byte) else { return }
            skipCharacter()
        }
    }

    private mutating func readSign(isMinusAllowed: Bool, isPlusAllowed: Bool) {
        if isMinusAllowed && byte == UInt8(ascii: "-") || isPlusAllowed && byte == UInt8(ascii: "+") {
            sign = byte
            position += 1
        } else {
            skipOthers(1)
        }
    }

    /// Reads a digit or the point, and a sign before or behind; the position ends behind what was read.
    private mutating func readDigit(isDigit: Bool) {
        defer { position += 1 }
        if byte == UInt8(ascii: " ") { position += 1 }
        guard !isAtEnd else { return }
        if sign == UInt8(ascii: " "), isDigit, integerCount + decimalCount == 0 { readSignBefore() }
        guard !isAtEnd else { return }
        var isRead = false
        if Self.isDigit(byte) {
            if hasPoint, decimalCount == template.decimals { return }
            digits.append(byte)
            if hasPoint { decimalCount += 1 } else { integerCount += 1 }
            isRead = true
        } else if template.hasPoint, !hasPoint, byte == UInt8(ascii: ".") {
            digits.append(byte)
            hasPoint = true
            isRead = true
        }
        guard sign == UInt8(ascii: " "), integerCount + decimalCount > 0 else { return }
        readSignBehind(isRead: isRead)
    }

    private mutating func readSignBefore() {
        if template.hasSign, template.signPlace == .before {
            guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") else { return }
            sign = byte
            position += 1
        } else if byte == UInt8(ascii: "-") || (template.hasBracket && byte == UInt8(ascii: "<")) {
            sign = UInt8(ascii: "-")
            position += 1
        } else if byte == UInt8(ascii: "+") {
            sign = byte
            position += 1
        }
    }

    private mutating func readSignBehind(isRead: Bool) {
        if template.hasSign, isRead, position + 1 < source.count, !Self.isDigit(source[position + 1]) {
            let next = source[position + 1]
            guard next == UInt8(ascii: "-") || next == UInt8(ascii: "+") else { return }
            sign = next
            position += 1
        } else if !isRead, !template.hasSign, template.hasPlus || template.hasMinus {
            if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") { sign = byte }
        }
    }
}
