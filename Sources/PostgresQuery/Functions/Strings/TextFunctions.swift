import PostgresWire

/// Functions of text: length, case, parts.
enum TextFunctions {
    static func register(in table: inout ScalarTable) {
        lengths(in: &table)
        cases(in: &table)
        parts(in: &table)
        joins(in: &table)
        characters(in: &table)
        PaddingFunctions.register(in: &table)
        QuotingFunctions.register(in: &table)
        Normalization.register(in: &table)
    }

    private static func lengths(in table: inout ScalarTable) {
        table.plain("textlen") { value in .int4(count(value.string)) }
        table.plain("bpcharlen") { value in .int4(count(value.string.withoutTrailingBlanks)) }
        table.plain("textoctetlen") { value in .int4(Int32(truncatingIfNeeded: value.string.utf8.count)) }
        table.plain("bpcharoctetlen") { value in .int4(Int32(truncatingIfNeeded: value.string.utf8.count)) }
        table.plain("bit_length(text)") { value in .int4(Int32(truncatingIfNeeded: value.string.utf8.count &* 8)) }
        table.plain("bit_length(bytea)") { value in .int4(Int32(truncatingIfNeeded: value.bytes.count &* 8)) }
        table.plain("bit_length(bit)") { value in
            guard case .bits(let bits) = value else { return .null }
            return .int4(Int32(truncatingIfNeeded: bits.count))
        }
    }

    private static func count(_ text: String) -> Int32 { Int32(truncatingIfNeeded: text.unicodeScalars.count) }

    private static func cases(in table: inout ScalarTable) {
        table.plain("lower") { value in .text(mapped(value.string) { $0.simpleLowercase }) }
        table.plain("upper") { value in .text(mapped(value.string) { $0.simpleUppercase }) }
        table.plain("initcap") { value in
            var isInWord = false
            return .text(
                mapped(value.string) { character in
                    defer { isInWord = CharacterSet.Named.alnum.contains(character) }
                    return isInWord ? character.simpleLowercase : character.simpleUppercase
                }
            )
        }
        table.plain(CollatedFunctions.plain("lower")) { value in
            .text(mapped(value.string) { $0.isASCII ? $0.simpleLowercase : $0 })
        }
        table.plain(CollatedFunctions.plain("upper")) { value in
            .text(mapped(value.string) { $0.isASCII ? $0.simpleUppercase : $0 })
        }
        table.plain(CollatedFunctions.plain("initcap")) { value in
            var isInWord = false
            return .text(
                mapped(value.string) { character in
                    defer { isInWord = character.isASCII && CharacterSet.Named.alnum.contains(character) }
                    if !character.isASCII { return character }
                    return isInWord ? character.simpleLowercase : character.simpleUppercase
                }
            )
        }
    }

    private static func mapped(_ text: String, _ body: (Unicode.Scalar) -> Unicode.Scalar) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map(body)))
    }

    private static func parts(in table: inout ScalarTable) {
        table.plain("text_substr_no_len") { text, start in
            .text(text.string.part(from: start.int &- 1, to: .max))
        }
        table.many("text_substr") { (values) throws(PostgresError) in
            if values[2].integer < 0 { throw PostgresError("22011", "negative substring length not allowed") }
            return .text(values[0].string.part(from: values[1].int &- 1, to: values[1].int &- 1 &+ values[2].int))
        }
        table.plain("text_left") { text, count in
            .text(text.string.part(from: 0, to: end(text.string, count.int)))
        }
        table.plain("text_right") { text, count in
            let length = text.string.unicodeScalars.count
            return .text(text.string.part(from: length &- end(text.string, count.int), to: .max))
        }
        table.plain("text_reverse") { value in
            .text(String(String.UnicodeScalarView(value.string.unicodeScalars.reversed())))
        }
        table.plain("textpos") { text, part in
            .int4(Int32(truncatingIfNeeded: text.string.position(of: part.string).map { $0 &+ 1 } ?? 0))
        }
        table.plain("text_starts_with") { text, prefix in .bool(text.string.utf8.starts(with: prefix.string.utf8)) }
        table.many("split_part") { (values) throws(PostgresError) in
            try .text(field(of: values[0].string, separator: values[1].string, values[2].int))
        }
        table.many("replace_text") { (values) throws(PostgresError) in
            .text(values[0].string.replacing(values[1].string, by: values[2].string))
        }
        table.many("translate") { (values) throws(PostgresError) in
            let from = Array(values[1].string.unicodeScalars)
            let to = Array(values[2].string.unicodeScalars)
            var result = String.UnicodeScalarView()
            for character in values[0].string.unicodeScalars {
                guard let index = from.firstIndex(of: character) else {
                    result.append(character)
                    continue
                }
                if index < to.count { result.append(to[index]) }
            }
            return .text(String(result))
        }
        table.many("textoverlay_no_len") { (values) throws(PostgresError) in
            try overlay(values, length: values[1].string.unicodeScalars.count)
        }
        table.many("textoverlay") { (values) throws(PostgresError) in try overlay(values, length: values[3].int) }
    }

    /// How many characters `left` and `right` take; a negative number leaves out so many.
    private static func end(_ text: String, _ count: Int) -> Int {
        let length = text.unicodeScalars.count
        return count < 0 ? max(length &+ count, 0) : min(count, length)
    }

    private static func overlay(_ values: [PostgresValue], length: Int) throws(PostgresError) -> PostgresValue {
        let start = values[2].int
        let after = try ByteaChanges.overlayEnd(start: start, length: length) - 1
        let text = values[0].string
        return .text(text.part(from: 0, to: start - 1) + values[1].string + text.part(from: max(after, 0), to: .max))
    }

    private static func field(
        of text: String,
        separator: String,
        _ number: Int
    ) throws(PostgresError) -> String {
        if number == 0 { throw PostgresError("22023", "field position must not be zero") }
        if text.isEmpty { return "" }
        let fields = separator.isEmpty ? [text] : text.split(bytes: separator)
        let index = number > 0 ? number - 1 : fields.count + number
        return fields.indices.contains(index) ? fields[index] : ""
    }

    private static func joins(in table: inout ScalarTable) {
        table.plain("textcat") { left, right in .text(left.string + right.string) }
        table["text_concat"] = .typed { (values, types, _, environment) throws(PostgresError) in
            var text = ""
            for (index, value) in values.enumerated() where !value.isNull {
                let type = index < types.count ? types[index] : .text
                text += try value.textWithinLimit(as: type, formats: environment.formats)
            }
            return .text(text)
        }
        table["text_concat_ws"] = .typed { (values, types, _, environment) throws(PostgresError) in
            guard case .text(let separator)? = values.first else { return .null }
            var parts: [String] = []
            for (index, value) in values.enumerated().dropFirst() where !value.isNull {
                let type = index < types.count ? types[index] : .text
                parts.append(try value.textWithinLimit(as: type, formats: environment.formats))
            }
            return .text(parts.joined(separator: separator))
        }
        let anything: ScalarImplementation = .typed { (values, types, _, environment) throws(PostgresError) in
            // As `||` is defined with a cast to text, which writes truth values and masks of networks in full and drops
            // padding.
            let texts = try zip(values, types).map { (value, type) throws(PostgresError) in
                switch (value, type) {
                case (.bool(let value), _): value ? "true" : "false"
                case (.inet(let address), _): address.textWithPrefix
                case (.text(let text), .bpchar): text.withoutTrailingBlanks
                default: try value.textWithinLimit(as: type, formats: environment.formats)
                }
            }
            return .text(texts.joined())
        }
        table["anytextcat(anynonarray,text)"] = anything
        table["textanycat(text,anynonarray)"] = anything
        table.binary("repeat") { (text, count) throws(PostgresError) in
            let (size, overflow) = text.string.utf8.count.multipliedReportingOverflow(by: max(count.int, 0))
            if overflow || size > 0x3FFF_FFFF { throw PostgresError("54000", "requested length too large") }
            return .text(String(repeating: text.string, filling: size))
        }
    }

    private static func characters(in table: inout ScalarTable) {
        table.plain("ascii") { value in
            .int4(Int32(truncatingIfNeeded: value.string.unicodeScalars.first?.value ?? 0))
        }
        table.unary("chr") { (value) throws(PostgresError) in
            if value.integer < 0 { throw PostgresError("22023", "character number must be positive") }
            if value.integer == 0 { throw PostgresError("54000", "null character not permitted") }
            guard let number = UInt32(exactly: value.integer), number <= 0x10FFFF else {
                throw PostgresError("54000", "requested character too large for encoding: \(value.integer)")
            }
            guard let character = Unicode.Scalar(number) else {
                throw PostgresError("54000", "requested character not valid for encoding: \(value.integer)")
            }
            return .text(String(character))
        }
        table.unary("unistr") { (text) throws(PostgresError) in .text(try UnicodeEscapes.text(text.string)) }
        table.binary("parse_ident") { (text, isStrict) throws(PostgresError) in
            let parts = try IdentifierParser.parts(of: text.string, isStrict: isStrict.boolean)
            return .array(PostgresArray(parts.map { .text($0) }, of: .text))
        }
        table.plain("to_hex32") { value in
            .text(String(UInt32(truncatingIfNeeded: value.integer), radix: 16))
        }
        table.plain("to_hex64") { value in .text(String(UInt64(bitPattern: value.integer), radix: 16)) }
        table.binary("like_escape") { (pattern, escape) throws(PostgresError) in
            .text(try LikePattern.escaped(pattern.string, by: escape.string))
        }
        table.binary("like_escape_bytea") { (pattern, escape) throws(PostgresError) in
            .bytea(try LikePattern.escaped(pattern.bytes, by: escape.bytes))
        }
        table.binary("nameconcatoid") { (name, oid) throws(PostgresError) in
            let suffix = "_\(oid.oidValue)"
            var name = name.string
            while name.utf8.count + suffix.utf8.count > 63 { name.unicodeScalars.removeLast() }
            return .text(name + suffix)
        }
    }
}

extension String {
    /// The characters from an index to another, both from 0; what lies outside of the text is left out.
    func part(from start: Int, to end: Int) -> String {
        let first = max(start, 0)
        guard end > first else { return "" }
        return String(unicodeScalars.dropFirst(first).prefix(end == .max ? .max : end - first))
    }

    /// The index of the first character of a part, from 0.
    func position(of part: String) -> Int? {
        if part.isEmpty { return 0 }
        let text = Array(utf8)
        guard let offset = PartSearch(Array(part.utf8)).offset(in: text) else { return nil }
        return text[..<offset].count { $0 & 0xC0 != 0x80 }
    }

    /// The text with each occurrence of a part replaced.
    func replacing(_ part: String, by replacement: String) -> String {
        if part.isEmpty { return self }
        return split(bytes: part).joined(separator: replacement)
    }

    /// The texts between the occurrences of a separator that is not empty.
    func split(bytes separator: String) -> [String] {
        let (text, search) = (Array(utf8), PartSearch(Array(separator.utf8)))
        var parts: [String] = []
        var start = 0
        while let offset = search.offset(in: text, from: start) {
            parts.append(String(decoding: text[start..<offset], as: UTF8.self))
            start = offset + search.part.count
        }
        return parts + [String(decoding: text[start...], as: UTF8.self)]
    }
}
