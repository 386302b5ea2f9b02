/// A message of the protocol that has a type byte (PostgreSQL 15 docs, §55.7).
public protocol WireMessage: Hashable, Sendable {
    /// The byte that says which message it is.
    static var tag: UInt8 { get }

    /// Reads the fields; what is left in the reader afterwards is for the caller to refuse.
    init(from reader: inout WireReader) throws(WireError)

    /// Writes the whole message, with tag and length.
    ///
    /// Throws where a field cannot be sent: a string with a zero byte, more than 65535 entries, more than 2³¹-1 bytes.
    /// Nothing is left in the buffer then. Messages that a server must be able to send whatever happens do not throw;
    /// they cut strings at the first zero byte and at 16 MiB.
    func encode(into buffer: inout OutputBuffer) throws(WireError)
}

extension WireMessage {
    /// Decodes a whole body.
    @inlinable
    public init(body: UnsafeRawBufferPointer) throws(WireError) {
        var reader = WireReader(body)
        try self.init(from: &reader)
        try reader.finish()
    }
}

/// A message that is nothing but its tag.
public protocol EmptyWireMessage: WireMessage {
    /// The message.
    init()
}

extension EmptyWireMessage {
    /// Reads nothing.
    public init(from reader: inout WireReader) throws(WireError) { self.init() }

    /// Writes the five bytes.
    public static func encode(into buffer: inout OutputBuffer) { buffer.appendEmptyMessage(tag: tag) }

    /// Writes the five bytes.
    public func encode(into buffer: inout OutputBuffer) { Self.encode(into: &buffer) }
}
