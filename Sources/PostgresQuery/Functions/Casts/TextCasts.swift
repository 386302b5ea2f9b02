import PostgresWire

/// The functions behind the casts between character types, and those that fit a value to a type's modifier.
enum TextCasts {
    static func register(in table: inout ScalarTable) {
        table.plain("booltext") { value in .text(value.boolean ? "true" : "false") }
        for source in ["name_text", "name_bpchar", "char_text", "char_bpchar"] {
            table.plain(source) { value in value }
        }
        table.plain("text_name") { value in .text(value.string.truncatedToName) }
        table.plain("bpchar_name") { value in .text(value.string.withoutTrailingBlanks.truncatedToName) }
        table.plain("text_char") { value in .text(CharacterText.singleByte(value.string)) }
        table.plain("chartoi4") { value in
            .int4(Int32(Int8(bitPattern: CharacterText.byte(of: value.string))))
        }
        table.unary("i4tochar") { (value) throws(PostgresError) in
            guard let number = Int8(exactly: value.integer) else { throw .outOfRange("\"char\"") }
            return .text(CharacterText.singleByteText(UInt8(bitPattern: number)))
        }
        addresses(in: &table)
        modifiers(in: &table)
    }

    private static func addresses(in table: inout ScalarTable) {
        table.plain("network_show") { value in
            guard case .inet(let address) = value else { return value }
            return .text(address.textWithPrefix)
        }
        table.plain("inet_to_cidr") { value in
            guard case .inet(let address) = value else { return value }
            return .inet(address.network)
        }
    }

    private static func modifiers(in table: inout ScalarTable) {
        fitting("bpchar", .bpchar, in: &table)
        fitting("varchar", .varchar, in: &table)
        fitting("bit", .bit, in: &table)
        fitting("varbit", .varbit, in: &table)
        fitting("numeric", .numeric, in: &table)
        fitting("timestamp_scale", .timestamp, in: &table)
        fitting("timestamptz_scale", .timestamptz, in: &table)
        fitting("time_scale", .time, in: &table)
        fitting("timetz_scale", .timetz, in: &table)
        fitting("interval_scale", .interval, in: &table)
    }

    /// A function of a value, a type modifier and for some types whether the cast is explicit.
    private static func fitting(_ source: String, _ type: PostgresType, in table: inout ScalarTable) {
        table.many(source) { (values) throws(PostgresError) in
            try values[0].applying(
                typeModifier: Int32(truncatingIfNeeded: values[1].integer),
                of: type,
                isExplicit: values.count > 2 && values[2].boolean
            )
        }
    }
}

extension String {
    /// The text cut to the 63 bytes of a `name`, at the end of a character.
    var truncatedToName: String {
        guard utf8.count > 63 else { return self }
        var bytes = Array(utf8.prefix(64))
        while let last = bytes.popLast(), last & 0xC0 == 0x80 || bytes.count > 63 {}
        return String(decoding: bytes, as: UTF8.self)
    }
}
