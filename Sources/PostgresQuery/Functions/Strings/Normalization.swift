import PostgresWire

extension FunctionLibrary {
    /// A text with its letters and their marks apart (NFD).
    package static func decomposed(_ text: String) -> String { Normalization.normalized(text, .decomposed) }
}

/// The normal forms of Unicode: `normalize()` and `IS NORMALIZED`.
enum Normalization {
    /// One of the four forms.
    enum Form: String {
        case composed = "nfc"
        case decomposed = "nfd"
        case compatibleComposed = "nfkc"
        case compatibleDecomposed = "nfkd"

        var isCompatible: Bool { self == .compatibleComposed || self == .compatibleDecomposed }
        var isComposed: Bool { self == .composed || self == .compatibleComposed }
    }

    static func register(in table: inout ScalarTable) {
        table.binary("unicode_normalize_func") { (text, name) throws(PostgresError) in
            .text(normalized(text.string, try form(name.string)))
        }
        table.binary("unicode_is_normalized") { (text, name) throws(PostgresError) in
            let form = try form(name.string)
            return .bool(normalized(text.string, form).unicodeScalars.elementsEqual(text.string.unicodeScalars))
        }
    }

    private static func form(_ name: String) throws(PostgresError) -> Form {
        guard let form = Form(rawValue: name.lowercased()) else {
            throw PostgresError("22023", "invalid normalization form: \(name)")
        }
        return form
    }

    /// A text in a normal form.
    static func normalized(_ text: String, _ form: Form) -> String {
        if text.utf8.allSatisfy({ $0 < 128 }) { return text }
        var characters: [Unicode.Scalar] = []
        for character in text.unicodeScalars { decompose(character, form.isCompatible, into: &characters) }
        order(&characters)
        return String(String.UnicodeScalarView(form.isComposed ? composed(characters) : characters))
    }

    private struct Pair: Hashable {
        var first: Unicode.Scalar
        var second: Unicode.Scalar
    }

    private struct Tables {
        var same: [Unicode.Scalar: [Unicode.Scalar]] = [:]
        var compatible: [Unicode.Scalar: [Unicode.Scalar]] = [:]
        var compositions: [Pair: Unicode.Scalar] = [:]
        var classes: [Unicode.Scalar: UInt8] = [:]
    }

    private static func scalar(_ text: Substring) -> Unicode.Scalar? {
        UInt32(text, radix: 16).flatMap { Unicode.Scalar($0) }
    }

    private static let tables: Tables = {
        var tables = Tables()
        let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\n" }
        for word in NormalizationData.decompositions.split(whereSeparator: isBlank) {
            guard let sign = word.firstIndex(where: { "=!~".contains($0) }), let character = scalar(word[..<sign])
            else {
                continue
            }
            let parts = word[word.index(after: sign)...].split(separator: ",").compactMap(scalar)
            if word[sign] == "~" {
                tables.compatible[character] = parts
                continue
            }
            tables.same[character] = parts
            if word[sign] == "=", parts.count == 2 {
                tables.compositions[Pair(first: parts[0], second: parts[1])] = character
            }
        }
        for word in NormalizationData.classes.split(whereSeparator: isBlank) {
            let parts = word.split(whereSeparator: { $0 == "-" || $0 == "=" })
            guard parts.count == 3, let first = UInt32(parts[0], radix: 16), let last = UInt32(parts[1], radix: 16),
                let number = UInt8(parts[2], radix: 16), first <= last
            else { continue }
            for code in first...last {
                if let character = Unicode.Scalar(code) { tables.classes[character] = number }
            }
        }
        return tables
    }()

    // Korean syllables are counted, not listed.
    private static let (syllables, leads, vowels, tails): (UInt32, UInt32, UInt32, UInt32) = (
        0xAC00, 0x1100, 0x1161, 0x11A7
    )

    private static func decompose(
        _ character: Unicode.Scalar,
        _ isCompatible: Bool,
        into result: inout [Unicode.Scalar]
    ) {
        let code = character.value
        if code >= syllables, code < syllables + 11_172 {
            let index = code - syllables
            let tail = index % 28
            let parts = [leads + index / 588, vowels + index % 588 / 28] + (tail == 0 ? [] : [tails + tail])
            result += parts.compactMap { Unicode.Scalar($0) }
            return
        }
        guard let parts = tables.same[character] ?? (isCompatible ? tables.compatible[character] : nil) else {
            result.append(character)
            return
        }
        for part in parts { decompose(part, isCompatible, into: &result) }
    }

    private static func combiningClass(_ character: Unicode.Scalar) -> UInt8 { tables.classes[character] ?? 0 }

    /// Puts marks behind a character into the order of their classes.
    private static func order(_ characters: inout [Unicode.Scalar]) {
        for index in characters.indices.dropFirst() {
            let number = combiningClass(characters[index])
            guard number > 0 else { continue }
            var place = index
            while place > 0, combiningClass(characters[place - 1]) > number {
                characters.swapAt(place, place - 1)
                place -= 1
            }
        }
    }

    private static func composed(_ characters: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var starter: Int?
        var lastClass = -1
        for character in characters {
            let number = Int(combiningClass(character))
            if let starter, lastClass < number || lastClass == -1,
                let pair = composition(result[starter], character)
            {
                result[starter] = pair
                continue
            }
            if number == 0 {
                starter = result.count
                lastClass = -1
            } else {
                lastClass = number
            }
            result.append(character)
        }
        return result
    }

    private static func composition(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> Unicode.Scalar? {
        let (left, right) = (first.value, second.value)
        if left >= leads, left < leads + 19, right >= vowels, right < vowels + 21 {
            return Unicode.Scalar(syllables + ((left - leads) * 21 + right - vowels) * 28)
        }
        let isOpen = left >= syllables && left < syllables + 11_172 && (left - syllables) % 28 == 0
        if isOpen, right > tails, right < tails + 28 { return Unicode.Scalar(left + right - tails) }
        return tables.compositions[Pair(first: first, second: second)]
    }
}
