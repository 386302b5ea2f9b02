package import PostgresWire

/// Converts text between UTF-8 and another encoding, as PostgreSQL does (PostgreSQL 15 docs, §24.3.4).
package final class TextConversion: ClientTextConversion {
    /// The other encoding.
    package let encoding: CharacterEncoding
    private let table: CharacterTable
    private let shape: CharacterBytes.Shape

    /// The conversion of an encoding; nil where there is none.
    package init?(_ encoding: CharacterEncoding) {
        guard let table = CharacterTable.table(of: encoding) else { return nil }
        self.encoding = encoding
        self.table = table
        shape = CharacterBytes.shape(of: encoding)
    }

    /// Text in the encoding, as UTF-8.
    ///
    /// - Throws: 22021 for what is no text in the encoding, 22P05 for a character that UTF-8 has not.
    package func serverText(_ bytes: UnsafeRawBufferPointer) throws(PostgresError) -> [UInt8] {
        let (text, length, error) = readable(bytes)
        if let error { throw error }
        if length < bytes.count { throw invalid(bytes[length...]) }
        return text
    }

    /// As much as can be read of a piece of text, which may end in the middle of a character; and why no more.
    package func readable(_ bytes: UnsafeRawBufferPointer) -> (text: [UInt8], length: Int, error: PostgresError?) {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte < 0x80, byte > 0 {
                text.append(byte)
                offset += 1
                continue
            }
            let rest = bytes[offset...]
            let length = CharacterBytes.length(rest, shape)
            guard length > 0 else {
                return (text, offset, CharacterBytes.isCutOff(rest, shape) ? nil : invalid(rest))
            }
            guard let scalars = table.scalars(of: CharacterBytes.code(rest.prefix(length))) else {
                return (text, offset, Self.untranslatable(rest.prefix(length), encoding, .utf8))
            }
            Self.append(UInt32(truncatingIfNeeded: scalars), to: &text)
            if scalars >> 32 != 0 { Self.append(UInt32(truncatingIfNeeded: scalars >> 32), to: &text) }
            offset += length
        }
        return (text, offset, nil)
    }

    /// UTF-8 in the encoding.
    ///
    /// - Throws: 22P05 for a character that the encoding has not.
    package func clientText(_ bytes: UnsafeRawBufferPointer) throws(PostgresError) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count)
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            if byte < 0x80 {
                text.append(byte)
                offset += 1
                continue
            }
            guard let (scalar, length) = Self.scalar(at: offset, in: bytes) else {
                throw PostgresError("22021", "invalid byte sequence for encoding \"UTF8\": \(Self.listed([byte]))")
            }
            if table.beginsPair(scalar), let (second, more) = Self.scalar(at: offset + length, in: bytes),
                let code = table.code(of: scalar, second)
            {
                text += CharacterBytes.bytes(code)
                offset += length + more
                continue
            }
            guard let code = table.code(of: scalar) else {
                throw Self.untranslatable(bytes[offset..<(offset + length)], .utf8, encoding)
            }
            text += CharacterBytes.bytes(code)
            offset += length
        }
        return text
    }

    /// How many characters there are in text of the encoding.
    package func characterCount(_ bytes: [UInt8]) throws(PostgresError) -> Int {
        var count = 0
        var rest = bytes[...]
        while !rest.isEmpty {
            let length = CharacterBytes.length(rest, shape)
            guard length > 0 else { throw invalid(rest) }
            rest = rest.dropFirst(length)
            count += 1
        }
        return count
    }

    /// The scalar at a place of UTF-8, and how long it is.
    private static func scalar(at offset: Int, in bytes: UnsafeRawBufferPointer) -> (UInt32, Int)? {
        guard offset < bytes.count else { return nil }
        let first = bytes[offset]
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        guard first < 0x80 || length > 1, bytes.count - offset >= length else { return nil }
        if length == 1 { return (UInt32(first), 1) }
        var scalar = UInt32(first) & (0x7F >> UInt32(length))
        for byte in bytes[(offset + 1)..<(offset + length)] { scalar = scalar << 6 | UInt32(byte & 0x3F) }
        return (scalar, length)
    }

    private static func append(_ scalar: UInt32, to text: inout [UInt8]) {
        guard let scalar = Unicode.Scalar(scalar) else { return }
        text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }

    private func invalid(_ bytes: some Collection<UInt8>) -> PostgresError {
        let shown = bytes.prefix(CharacterBytes.claimedLength(bytes, shape))
        return PostgresError("22021", "invalid byte sequence for encoding \"\(encoding.name)\": \(Self.listed(shown))")
    }

    private static func untranslatable(
        _ bytes: some Sequence<UInt8>,
        _ source: CharacterEncoding,
        _ target: CharacterEncoding
    ) -> PostgresError {
        PostgresError(
            "22P05",
            "character with byte sequence \(listed(bytes)) in encoding \"\(source.name)\" has no equivalent in encoding "
                + "\"\(target.name)\""
        )
    }

    private static func listed(_ bytes: some Sequence<UInt8>) -> String {
        bytes.map { "0x" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
    }
}
