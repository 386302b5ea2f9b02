/// A piece of COPY data, in either direction (`CopyData`, `d`).
public struct CopyData: WireMessage {
    /// `d`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "d") }
    /// The bytes, cut anywhere.
    public var data: [UInt8]

    /// A piece of these bytes.
    public init(data: [UInt8]) { self.data = data }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) { data = Array(reader.readRest()) }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        try buffer.appendMessage(tag: Self.tag) { (buffer) throws(WireError) in buffer.append(data) }
    }

    /// Writes the message around bytes that lie elsewhere.
    public static func encode(
        _ data: UnsafeRawBufferPointer,
        into buffer: inout OutputBuffer
    ) throws(WireError) {
        try buffer.appendMessage(tag: tag) { (buffer) throws(WireError) in buffer.append(data) }
    }
}

/// The end of COPY data, in either direction (`CopyDone`, `c`).
public struct CopyDone: EmptyWireMessage {
    /// `c`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "c") }

    /// The message.
    public init() {}
}

/// Says that the client cannot go on with a COPY (`CopyFail`, `f`).
public struct CopyFail: WireMessage {
    /// `f`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "f") }
    /// The client's reason.
    public var message: String

    /// A failure for this reason.
    public init(message: String) { self.message = message }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) { message = try reader.readCString() }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        try buffer.appendMessage(tag: Self.tag) { (buffer) throws(WireError) in
            try buffer.append(terminated: message)
        }
    }
}
