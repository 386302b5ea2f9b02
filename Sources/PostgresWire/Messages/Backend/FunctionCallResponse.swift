/// The result of a FunctionCallMessage (`FunctionCallResponse`, `V`).
public struct FunctionCallResponse: WireMessage {
    /// `V`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "V") }
    /// The bytes of the result; nil is NULL.
    public var value: [UInt8]?

    /// A result of these bytes.
    public init(value: [UInt8]?) { self.value = value }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) {
        value = try reader.readOptionalBytes().map { Array($0) }
    }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        try buffer.appendMessage(tag: Self.tag) { (buffer) throws(WireError) in
            try buffer.append(optional: value)
        }
    }
}
