import PostgresWire

/// Text and bytes in encodings, for the functions that convert one into the other.
enum EncodedText {
    /// The encoding that bytes are converted from or to, in the words of its role: `source` or `destination`.
    static func encoding(_ name: String, role: String) throws(PostgresError) -> CharacterEncoding {
        guard let encoding = CharacterEncoding(named: name) else {
            throw PostgresError("22023", "invalid \(role) encoding name \"\(name)\"")
        }
        return encoding
    }

    /// Bytes of one encoding as those of another.
    ///
    /// - Throws: 42883 where PostgreSQL has no conversion between the two, 22021 for what is no text, 22P05 for a
    ///   character that the other one has not.
    static func convert(
        _ bytes: [UInt8],
        from source: CharacterEncoding,
        to target: CharacterEncoding
    ) throws(PostgresError) -> [UInt8] {
        if source == target || source == .sqlASCII || target == .sqlASCII {
            try check(bytes, source)
            if source == .sqlASCII { try check(bytes, target) }
            return bytes
        }
        guard source == .utf8 || target == .utf8 || pairs.contains("\(source.name) \(target.name)") else {
            throw missing(source, target)
        }
        let text = source == .utf8 ? try checked(bytes) : try conversion(source, source, target).text(bytes)
        return target == .utf8 ? text : try conversion(target, source, target).bytes(text)
    }

    /// How many characters bytes are in an encoding.
    static func characterCount(_ bytes: [UInt8], in encoding: CharacterEncoding) throws(PostgresError) -> Int {
        if encoding == .utf8 { return try validated(bytes).unicodeScalars.count }
        guard let conversion = TextConversion(encoding) else {
            try check(bytes, encoding)
            return bytes.count
        }
        return try conversion.characterCount(bytes)
    }

    /// UTF-8 as text; 22021 where it is none.
    static func validated(_ bytes: [UInt8]) throws(PostgresError) -> String {
        let result = bytes.withUnsafeBytes { bytes in
            Result { () throws(PostgresError) in
                try PostgresValue(text: bytes, type: .text, formats: TextFormats())
            }
        }
        return try result.get().string
    }

    private static func checked(_ bytes: [UInt8]) throws(PostgresError) -> [UInt8] {
        _ = try validated(bytes)
        return bytes
    }

    /// Refuses what is no text in an encoding.
    private static func check(_ bytes: [UInt8], _ encoding: CharacterEncoding) throws(PostgresError) {
        if encoding == .utf8 { return _ = try checked(bytes) }
        if let conversion = TextConversion(encoding) { return _ = try conversion.characterCount(bytes) }
        guard bytes.contains(0) else { return }
        throw PostgresError("22021", "invalid byte sequence for encoding \"\(encoding.name)\": 0x00")
    }

    private static func conversion(
        _ encoding: CharacterEncoding,
        _ source: CharacterEncoding,
        _ target: CharacterEncoding
    ) throws(PostgresError) -> TextConversion {
        guard let conversion = TextConversion(encoding) else { throw missing(source, target) }
        return conversion
    }

    private static func missing(_ source: CharacterEncoding, _ target: CharacterEncoding) -> PostgresError {
        PostgresError(
            "42883",
            "default conversion function for encoding \"\(source.name)\" to \"\(target.name)\" does not exist"
        )
    }

    /// The conversions of PostgreSQL that neither begin nor end with UTF-8.
    private static let pairs: Set<String> = [
        "KOI8R WIN1251", "WIN1251 KOI8R", "KOI8R WIN866", "WIN866 KOI8R", "WIN866 WIN1251", "WIN1251 WIN866",
        "ISO_8859_5 KOI8R", "KOI8R ISO_8859_5", "ISO_8859_5 WIN1251", "WIN1251 ISO_8859_5", "ISO_8859_5 WIN866",
        "WIN866 ISO_8859_5", "EUC_JP SJIS", "SJIS EUC_JP", "EUC_TW BIG5", "BIG5 EUC_TW", "LATIN2 WIN1250",
        "WIN1250 LATIN2", "EUC_JIS_2004 SHIFT_JIS_2004", "SHIFT_JIS_2004 EUC_JIS_2004",
    ]
}

extension TextConversion {
    fileprivate func text(_ bytes: [UInt8]) throws(PostgresError) -> [UInt8] {
        try bytes.withUnsafeBytes { bytes in Result { () throws(PostgresError) in try serverText(bytes) } }.get()
    }

    fileprivate func bytes(_ text: [UInt8]) throws(PostgresError) -> [UInt8] {
        try text.withUnsafeBytes { text in Result { () throws(PostgresError) in try clientText(text) } }.get()
    }
}
