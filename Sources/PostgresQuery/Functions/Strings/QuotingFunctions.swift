import PostgresCatalog
import PostgresWire

/// Quotes, and `format`.
enum QuotingFunctions {
    static func register(in table: inout ScalarTable) {
        table.plain("quote_ident") { value in .text(identifier(value.string)) }
        table.plain("quote_literal") { value in .text(literal(value.string)) }
        table.plain("quote_nullable") { value in .text(value.isNull ? "NULL" : literal(value.string)) }
        table["quote_literal(anyelement)"] = .typed { (values, types, _, environment) throws(PostgresError) in
            .text(literal(try cast(values[0], types[0], environment.formats)))
        }
        table["quote_nullable(anyelement)"] = .typed { (values, types, _, environment) throws(PostgresError) in
            if values[0].isNull { return .text("NULL") }
            return .text(literal(try cast(values[0], types[0], environment.formats)))
        }
        table["text_format"] = .typed { (values, types, _, environment) throws(PostgresError) in
            try format(values, types, environment.formats)
        }
        table["text_format_nv"] = table["text_format"]
    }

    /// A value cast to text, which differs from how it is written for truth values and addresses alone.
    private static func cast(
        _ value: PostgresValue,
        _ type: PostgresType,
        _ formats: TextFormats
    ) throws(PostgresError) -> String {
        if case .bool(let truth) = value { return truth ? "true" : "false" }
        if case .inet(let address) = value { return address.textWithPrefix }
        return try value.textWithinLimit(as: type, formats: formats)
    }

    /// A name as SQL needs it: quoted where it is a keyword or has other than small letters, digits and `_`.
    static func identifier(_ name: String) -> String { SQLIdentifier.quote(name) }

    /// A text as a string literal, with E where there are backslashes.
    static func literal(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        if text.utf8.contains(UInt8(ascii: "\\")) { result.append("E") }
        result.append("'")
        for character in text.unicodeScalars {
            if character == "'" || character == "\\" { result.append(character) }
            result.append(character)
        }
        result.append("'")
        return String(result)
    }

    private static func format(
        _ values: [PostgresValue],
        _ types: [PostgresType],
        _ formats: TextFormats
    ) throws(PostgresError) -> PostgresValue {
        guard case .text(let pattern)? = values.first else { return .null }
        var writer = FormatWriter(
            pattern: Array(pattern.unicodeScalars),
            values: values,
            types: types,
            formats: formats
        )
        return .text(try writer.write())
    }
}

/// Writes `format(…)`: `%[position$][flags][width]type`.
private struct FormatWriter {
    let pattern: [Unicode.Scalar]
    let values: [PostgresValue]
    let types: [PostgresType]
    let formats: TextFormats
    private var position = 0
    private var argument = 0
    private var result = ""

    init(pattern: [Unicode.Scalar], values: [PostgresValue], types: [PostgresType], formats: TextFormats) {
        self.pattern = pattern
        self.values = values
        self.types = types
        self.formats = formats
    }

    mutating func write() throws(PostgresError) -> String {
        while position < pattern.count {
            let character = pattern[position]
            position += 1
            if character != "%" {
                result.unicodeScalars.append(character)
            } else if try current() == "%" {
                result += "%"
                position += 1
            } else {
                try writeSpecifier()
            }
        }
        return result
    }

    private func current() throws(PostgresError) -> Unicode.Scalar {
        guard position < pattern.count else {
            throw PostgresError("22023", "unterminated format() type specifier", hint: "For a single \"%\" use \"%%\".")
        }
        return pattern[position]
    }

    private mutating func number() throws(PostgresError) -> Int? {
        let start = position
        var number = 0
        while true {
            let character = try current()
            guard character >= "0", character <= "9" else { break }
            number = number * 10 + Int(character.value - 48)
            if number > 0x7FFF_FFFF { throw PostgresError("22003", "number is out of range") }
            position += 1
        }
        return position == start ? nil : number
    }

    private mutating func writeSpecifier() throws(PostgresError) {
        var chosen: Int?
        var width: Int?
        if let number = try number() {
            if try current() == "$" {
                if number == 0 {
                    throw PostgresError("22023", "format specifies argument 0, but arguments are numbered from 1")
                }
                chosen = number
                position += 1
            } else {
                width = number
            }
        }
        var isLeft = false
        if width == nil {
            while try current() == "-" {
                isLeft = true
                position += 1
            }
            width = try widthArgument()
        }
        let kind = try current()
        position += 1
        guard kind == "s" || kind == "I" || kind == "L" else {
            throw PostgresError(
                "22023",
                "unrecognized format() type specifier \"\(kind)\"",
                hint: "For a single \"%\" use \"%%\"."
            )
        }
        let index = chosen ?? (argument + 1)
        argument = index
        try append(try text(of: index, kind), width: width ?? 0, isLeft: isLeft)
    }

    private mutating func widthArgument() throws(PostgresError) -> Int? {
        guard try current() == "*" else { return try number() }
        position += 1
        var index = argument + 1
        if let number = try number() {
            guard try current() == "$" else {
                throw PostgresError("22023", "width argument position must be ended by \"$\"")
            }
            if number == 0 {
                throw PostgresError("22023", "format specifies argument 0, but arguments are numbered from 1")
            }
            position += 1
            index = number
        }
        guard index < values.count else { throw PostgresError("22023", "too few arguments for format()") }
        argument = index
        guard case .text(let text) = values[index] else { return values[index].int }
        return try PostgresValue(text: text, type: .int4, formats: formats).int
    }

    private func text(of index: Int, _ kind: Unicode.Scalar) throws(PostgresError) -> String {
        guard index < values.count else { throw PostgresError("22023", "too few arguments for format()") }
        let value = values[index]
        if value.isNull {
            if kind == "I" { throw PostgresError("22004", "null values cannot be formatted as an SQL identifier") }
            return kind == "L" ? "NULL" : ""
        }
        let text = try value.textWithinLimit(as: index < types.count ? types[index] : .text, formats: formats)
        switch kind {
        case "I": return QuotingFunctions.identifier(text)
        case "L": return QuotingFunctions.literal(text)
        default: return text
        }
    }

    private mutating func append(_ text: String, width: Int, isLeft: Bool) throws(PostgresError) {
        if width <= Int(Int32.min) { throw PostgresError("22003", "number is out of range") }
        let blanks = max(Int(width.magnitude) - text.unicodeScalars.count, 0)
        if !isLeft, width >= 0 { try append(blanks: blanks) }
        try CollectionLimit.check(result.utf8.count, growingBy: text.utf8.count)
        result += text
        if isLeft || width < 0 { try append(blanks: blanks) }
    }

    private mutating func append(blanks: Int) throws(PostgresError) {
        try CollectionLimit.check(result.utf8.count, growingBy: blanks)
        result += String(repeating: " ", filling: blanks)
    }
}
