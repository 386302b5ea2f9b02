import PostgresCatalog
import PostgresWire

/// Values as XML: in the forms of XML Schema (`map_sql_value_to_xml_value`).
enum XMLValues {
    /// A value as content of an element, or as the value of an attribute, which is escaped later.
    static func text(
        of value: PostgresValue,
        _ type: PostgresType,
        escapes: Bool,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> String {
        let facts = TypeFacts(environment)
        if let element = facts.element(of: facts.base(of: type)), case .array(let array) = value {
            var text = ""
            for item in array.elements where !item.isNull {
                text += "<element>\(try self.text(of: item, element, escapes: true, environment))</element>"
            }
            return text
        }
        let base = facts.base(of: type)
        switch (base, value) {
        case (.bool, .bool(let flag)): return flag ? "true" : "false"
        case (.date, .date(let days)):
            guard days != .min, days != .max else { throw infinite("date") }
            return standardText(value, base)
        case (.timestamp, .timestamp(let instant)):
            guard instant != .min, instant != .max else { throw infinite("timestamp") }
            return separated(standardText(value, base))
        case (.timestamptz, .timestamptz(let instant)):
            guard instant != .min, instant != .max else { throw infinite("timestamp") }
            var formats = TextFormats()
            formats.timeZone = environment.formats.timeZone
            return withMinutes(separated(value.text(as: base, formats: formats)))
        case (.bytea, .bytea(let bytes)):
            return environment.setting("xmlbinary")?.lowercased() == "hex" ? hexadecimal(bytes) : base64(bytes)
        default:
            let text = try value.textWithinLimit(as: type, formats: environment.formats)
            return escapes && base != .xml ? XMLText.escaped(text) : text
        }
    }

    private static func infinite(_ what: String) -> PostgresError {
        PostgresError("22008", "\(what) out of range", detail: "XML does not support infinite \(what) values.")
    }

    private static func standardText(_ value: PostgresValue, _ type: PostgresType) -> String {
        value.text(as: type, formats: TextFormats())
    }

    /// `2000-01-01T00:00:00`.
    private static func separated(_ text: String) -> String {
        guard let blank = text.firstIndex(of: " ") else { return text }
        return text[..<blank] + "T" + text[text.index(after: blank)...]
    }

    /// The offset of a zone has minutes.
    private static func withMinutes(_ text: String) -> String {
        let era = text.hasSuffix(" BC") ? " BC" : ""
        let instant = text.dropLast(era.count)
        guard let sign = instant.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return text }
        return instant[sign...].count == 3 ? instant + ":00" + era : text
    }

    private static func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
            as: UTF8.self
        )
    }

    /// In lines of 72 characters.
    private static func base64(_ bytes: [UInt8]) -> String {
        let digits = Base64.encode(bytes).utf8.filter { $0 != 0x0A }
        var result: [UInt8] = []
        for (index, digit) in digits.enumerated() {
            if index > 0, index % 72 == 0 { result += [0x0D, 0x0A] }
            result.append(digit)
        }
        return String(decoding: result, as: UTF8.self)
    }
}
