/// The value of a run-time parameter that clients keep track of (`ParameterStatus`, `S`).
public struct ParameterStatus: WireMessage {
    /// `S`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "S") }
    /// The parameter.
    public var name: String
    /// Its value from now on.
    public var value: String

    /// A parameter and its value.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) {
        name = try reader.readCString()
        value = try reader.readCString()
    }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) { Self.encode(name: name, value: value, into: &buffer) }

    /// Writes the message.
    public static func encode(name: String, value: String, into buffer: inout OutputBuffer) {
        buffer.appendShortMessage(tag: tag) { buffer in
            buffer.append(clipped: name)
            buffer.append(clipped: value)
        }
    }
}
