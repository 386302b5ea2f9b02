extension OutputBuffer {
    /// Writes a message: the tag, where it has one, the length, and what `body` writes.
    ///
    /// A message that cannot be sent – longer than 2³¹-1 bytes, or one whose body throws – leaves nothing behind.
    public mutating func appendMessage(
        tag: UInt8?,
        _ body: (inout OutputBuffer) throws(WireError) -> Void
    ) throws(WireError) {
        let start = count
        if let tag { append(tag) }
        let lengthOffset = count
        append(bigEndian: Int32(0))
        do throws(WireError) {
            try body(&self)
            guard let length = Int32(exactly: count &- lengthOffset) else {
                throw WireError(.programLimitExceeded, "message is too long")
            }
            replace(at: lengthOffset, bigEndian: length)
        } catch {
            truncate(to: start)
            throw error
        }
    }

    /// Writes a message whose body is short enough whatever is in it.
    mutating func appendShortMessage(tag: UInt8, _ body: (inout OutputBuffer) -> Void) {
        append(tag)
        let lengthOffset = count
        append(bigEndian: Int32(0))
        body(&self)
        replace(at: lengthOffset, bigEndian: Int32(truncatingIfNeeded: count &- lengthOffset))
    }

    /// Writes a message that is nothing but its tag.
    mutating func appendEmptyMessage(tag: UInt8) {
        append(tag)
        append(bigEndian: Int32(4))
    }

    /// Writes a count of 16 bits.
    mutating func append(count: Int) throws(WireError) {
        guard let number = UInt16(exactly: count) else {
            throw WireError(.programLimitExceeded, "a message holds at most 65535 entries, not \(count)")
        }
        append(bigEndian: number)
    }

    /// Writes a zero-terminated string; one that holds a zero byte cannot be sent.
    mutating func append(terminated string: String) throws(WireError) {
        let start = count
        append(utf8: string)
        let hasZero = withBytes { $0[start...].contains(0) }
        guard !hasZero else {
            throw WireError(.characterNotInRepertoire, "invalid byte sequence for encoding \"UTF8\": 0x00")
        }
        append(0)
    }

    /// Writes an entry of a list that an empty string ends, so that an empty one cannot be sent.
    mutating func append(entry string: String) throws(WireError) {
        if string.isEmpty { throw .invalidString }
        try append(terminated: string)
    }

    /// The most bytes of a string in a message that must go out whatever it says: errors, notices, tags, parameters.
    static let maximumClippedLength = 1 << 24

    /// Writes a zero-terminated string up to its first zero byte, and at most ``maximumClippedLength`` bytes of it.
    mutating func append(clipped string: String) {
        append(clippedUTF8: string)
        append(0)
    }

    /// The same without the terminator.
    mutating func append(clippedUTF8 string: String) {
        var string = string
        string.withUTF8 { text in
            var end = text.firstIndex(of: 0) ?? text.count
            if end > Self.maximumClippedLength {
                end = Self.maximumClippedLength
                while end > 0, text[end] & 0xC0 == 0x80 { end &-= 1 }
            }
            append(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(text)[..<end]))
        }
    }

    /// Writes a length and as many bytes, or -1 for NULL.
    mutating func append(optional bytes: [UInt8]?) throws(WireError) {
        guard let bytes else { return append(bigEndian: Int32(-1)) }
        guard let length = Int32(exactly: bytes.count) else {
            throw WireError(.programLimitExceeded, "message is too long")
        }
        append(bigEndian: length)
        append(bytes)
    }
}
