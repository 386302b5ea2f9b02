/// Runs a portal (`Execute`, `E`).
public struct ExecuteMessage: WireMessage {
    /// `E`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "E") }
    /// The name of the portal; empty for the unnamed one.
    public var portalName: String
    /// The most rows to send; 0 and less mean all.
    public var maximumRows: Int32

    /// A portal to run.
    public init(portalName: String = "", maximumRows: Int32 = 0) {
        self.portalName = portalName
        self.maximumRows = maximumRows
    }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) {
        portalName = try reader.readCString()
        maximumRows = try reader.readInt32()
    }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        try buffer.appendMessage(tag: Self.tag) { (buffer) throws(WireError) in
            try buffer.append(terminated: portalName)
            buffer.append(bigEndian: maximumRows)
        }
    }
}
