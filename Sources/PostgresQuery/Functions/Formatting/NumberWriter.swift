import PostgresWire

/// A number's digits, ready to be laid out by a template.
struct NumberDigits {
    /// The digits before and behind a point, without a sign; what does not fit is `#`.
    var text: [UInt8]
    var isNegative: Bool
    /// How many blanks or zeros stand in front.
    var padding: Int

    /// The digits of a number's text, for a template with so many digits before and behind the point.
    init(_ number: String, integerDigits: Int, decimals: Int) {
        isNegative = number.hasPrefix("-")
        text = Array(number.utf8.drop { $0 == UInt8(ascii: "-") })
        let length = text.firstIndex(of: UInt8(ascii: ".")) ?? text.count
        padding = max(integerDigits - length, 0)
        if length > integerDigits {
            text = Array(repeating: UInt8(ascii: "#"), count: integerDigits + decimals + 1)
            text[integerDigits] = UInt8(ascii: ".")
        }
    }

    /// A number in Roman digits, in capital letters; `#` where there is none.
    init(roman number: Int) {
        isNegative = false
        padding = 0
        text = Array(RomanNumber.text(number).utf8)
    }
}

/// Roman numbers from 1 to 3999.
enum RomanNumber {
    private static let digits: [(value: Int, text: String)] = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]

    /// The number's text; fifteen `#` for any other number.
    static func text(_ number: Int) -> String {
        guard (1...3999).contains(number) else { return String(repeating: "#", count: 15) }
        var rest = number
        var text = ""
        for digit in digits {
            while rest >= digit.value {
                text += digit.text
                rest -= digit.value
            }
        }
        return text
    }
}

/// Lays a number out by a template: `to_char` of numbers.
///
/// The rules are those that PostgreSQL took over from Oracle, in the locale `C`: a point, commas, no currency sign.
struct NumberWriter {
    private var template: NumberTemplate
    private let digits: NumberDigits
    private var result: [UInt8] = []
    /// The place in the digits, and in the template's digits.
    private var place = 0
    private var current = 0
    private var isInNumber = false
    private var signIsWritten = false
    /// Whether the digits have come to their end before the template: nothing more is written.
    private var isEnded = false
    private var digitCount = 0
    /// The place of the last digit that is no zero at the end, in fill mode.
    private var lastRelevant: Int?
    private let padding: Int
    private let isNegative: Bool

    private init(_ template: NumberTemplate, _ digits: NumberDigits) {
        self.template = template
        self.digits = digits
        padding = digits.padding
        isNegative = digits.isNegative
        if self.template.firstZero > 0 { self.template.firstZero -= 1 }
    }

    static func write(_ digits: NumberDigits, _ template: NumberTemplate) throws(PostgresError) -> String {
        var writer = NumberWriter(template, digits)
        writer.prepare()
        for piece in template.pieces where !writer.isEnded {
            if case .pattern(let pattern) = piece {
                try writer.write(pattern)
            } else if let character = piece.literal {
                writer.result.append(contentsOf: Array(String(character).utf8))
            }
        }
        return String(decoding: writer.result, as: UTF8.self)
    }

    private func digit(_ index: Int) -> UInt8 { digits.text.indices.contains(index) ? digits.text[index] : 0 }

    private mutating func prepare() {
        if template.isRoman {
            let isFillMode = template.isFillMode
            template = NumberTemplate.roman(isFillMode: isFillMode)
        }
        if template.hasPlus || template.hasMinus {
            signIsWritten = template.hasMinus
        } else {
            if !isNegative, template.isFillMode { template.hasBracket = false }
            signIsWritten = !isNegative && template.isFillMode && !template.hasSign && !template.isRoman
            if template.signPlace == .before, template.integerDigits == template.digitsBeforeSign {
                template.signPlace = .behind
            }
        }
        digitCount = template.decimals + template.integerDigits - 1
        if template.isFillMode, template.hasPoint { prepareLastRelevant() }
        if !signIsWritten, padding == 0 { digitCount += 1 }
    }

    private mutating func prepareLastRelevant() {
        guard let point = digits.text.firstIndex(of: UInt8(ascii: ".")) else { return }
        var last = digits.text[point...].lastIndex { $0 != UInt8(ascii: "0") } ?? point
        if template.lastZero > padding {
            last = max(last, min(digits.text.count - 1, template.lastZero - padding))
        }
        lastRelevant = last
    }

    private var lastRelevantIsPoint: Bool { lastRelevant.map { digit($0) == UInt8(ascii: ".") } ?? false }

    /// Whether a zero before the point is left out: `9.9` writes ` .1`.
    private var isLeadingZero: Bool {
        !template.hasZero && place == 0 && digit(0) == UInt8(ascii: "0") && template.decimals != 0
    }

    private mutating func write(_ pattern: NumberTemplate.Pattern) throws(PostgresError) {
        switch pattern {
        case .nine, .zero, .point, .localPoint:
            if !template.isRoman { writeDigit(isZero: pattern.isZero) }
        case .comma, .group:
            if isInNumber { result.append(UInt8(ascii: ",")) } else if !template.isFillMode { writeBlank() }
        case .currency: writeBlank()
        case .roman, .lowerRoman:
            let text = String(decoding: digits.text[place...], as: UTF8.self)
            let blanks = template.isFillMode ? 0 : max(15 - text.utf8.count, 0)
            result += Array(repeating: UInt8(ascii: " "), count: blanks)
            result += Array((pattern.isLowerRoman ? text.lowercased() : text).utf8)
        case .ordinal, .lowerOrdinal:
            guard !template.isRoman, digit(0) != UInt8(ascii: "#"), !isNegative, !template.hasPoint else { return }
            let number = String(decoding: digits.text, as: UTF8.self)
            result += Array(try OrdinalSuffix.of(number, pattern.isLowerOrdinal ? .lower : .upper).utf8)
        case .minus: writeSign(isNegative ? UInt8(ascii: "-") : nil)
        case .plus: writeSign(isNegative || template.isRoman ? nil : UInt8(ascii: "+"))
        case .anySign: if template.isRoman { isEnded = true } else { result.append(signCharacter) }
        case .modifier: break
        }
    }

    private var signCharacter: UInt8 { isNegative ? UInt8(ascii: "-") : UInt8(ascii: "+") }

    private mutating func writeBlank() { result.append(UInt8(ascii: " ")) }

    private mutating func writeSign(_ sign: UInt8?) {
        if let sign { result.append(sign) } else if !template.isFillMode { writeBlank() }
    }

    private mutating func writeDigit(isZero: Bool) {
        isInNumber = false
        writeSignBeforeNumber()
        if current < padding, !template.hasZero || template.firstZero > current {
            if !template.isFillMode { writeBlank() }
        } else if template.hasZero, current < padding {
            result.append(UInt8(ascii: "0"))
            isInNumber = true
        } else {
            writeFromNumber(isZero: isZero)
            if place < digits.text.count { place += 1 }
        }
        var end = digitCount + (padding > 0 ? 1 : 0) + (template.hasPoint ? 1 : 0)
        if lastRelevant == place { end = current }
        if current + 1 == end { writeSignBehindNumber() }
        current += 1
    }

    private mutating func writeSignBeforeNumber() {
        guard !signIsWritten, current >= padding || (template.hasZero && template.firstZero == current),
            !isLeadingZero || lastRelevantIsPoint
        else { return }
        if template.hasSign {
            guard template.signPlace == .before else { return }
            result.append(signCharacter)
        } else if template.hasBracket {
            result.append(isNegative ? UInt8(ascii: "<") : UInt8(ascii: " "))
        } else if isNegative {
            result.append(UInt8(ascii: "-"))
        } else if !template.isFillMode {
            writeBlank()
        }
        signIsWritten = true
    }

    private mutating func writeSignBehindNumber() {
        if signIsWritten, template.hasBracket {
            result.append(isNegative ? UInt8(ascii: ">") : UInt8(ascii: " "))
        } else if template.hasSign, template.signPlace == .behind {
            result.append(signCharacter)
        }
    }

    private mutating func writeFromNumber(isZero: Bool) {
        let character = digit(place)
        if character == UInt8(ascii: ".") {
            if !lastRelevantIsPoint || template.isFillMode { result.append(character) }
        } else if let lastRelevant, place > lastRelevant, !isZero {
            // A zero at the end, which fill mode leaves out.
        } else if isLeadingZero {
            if !template.isFillMode {
                writeBlank()
            } else if lastRelevantIsPoint {
                result.append(UInt8(ascii: "0"))
            }
        } else if character != 0 {
            result.append(character)
            isInNumber = true
        } else {
            isEnded = true
        }
    }
}

extension NumberTemplate {
    /// What is left of a template with Roman digits: nothing but those.
    static func roman(isFillMode: Bool) -> NumberTemplate {
        var template = NumberTemplate()
        template.isRoman = true
        template.isFillMode = isFillMode
        return template
    }

    private init() {}
}

extension NumberTemplate.Pattern {
    var isZero: Bool { if case .zero = self { true } else { false } }
    var isLowerRoman: Bool { if case .lowerRoman = self { true } else { false } }
    var isLowerOrdinal: Bool { if case .lowerOrdinal = self { true } else { false } }
}
