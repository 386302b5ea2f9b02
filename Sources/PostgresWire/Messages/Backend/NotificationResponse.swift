/// Somebody has notified a channel that this session listens on (`NotificationResponse`, `A`).
public struct NotificationResponse: WireMessage {
    /// `A`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "A") }
    /// The session that notified.
    public var processID: Int32
    /// The channel.
    public var channel: String
    /// What was said; may be empty.
    public var payload: String

    /// A notification.
    public init(processID: Int32, channel: String, payload: String) {
        self.processID = processID
        self.channel = channel
        self.payload = payload
    }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) {
        processID = try reader.readInt32()
        channel = try reader.readCString()
        payload = try reader.readCString()
    }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) {
        buffer.appendShortMessage(tag: Self.tag) { buffer in
            buffer.append(bigEndian: processID)
            buffer.append(clipped: channel)
            buffer.append(clipped: payload)
        }
    }
}
