/// Calls a function by its object identifier (`FunctionCallMessage`, `F`).
public struct FunctionCallMessage: WireMessage {
    /// `F`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "F") }
    /// The function.
    public var function: OID
    /// The formats of the arguments: none for text, one for all, or one each.
    public var argumentFormats: [FormatCode]
    /// The values of the arguments.
    public var arguments: ParameterValues
    /// The format of the result.
    public var resultFormat: FormatCode

    /// A call of this function.
    public init(
        function: OID,
        argumentFormats: [FormatCode] = [],
        arguments: ParameterValues = ParameterValues(),
        resultFormat: FormatCode = .text
    ) {
        self.function = function
        self.argumentFormats = argumentFormats
        self.arguments = arguments
        self.resultFormat = resultFormat
    }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) {
        function = try reader.readOID()
        argumentFormats = try FormatCode.readList(from: &reader)
        arguments = try ParameterValues(from: &reader)
        guard argumentFormats.count <= 1 || argumentFormats.count == arguments.count else {
            throw .protocolViolation(
                "function call message contains \(argumentFormats.count) argument formats "
                    + "but \(arguments.count) arguments"
            )
        }
        resultFormat = try FormatCode.read(from: &reader)
    }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        try buffer.appendMessage(tag: Self.tag) { (buffer) throws(WireError) in
            buffer.append(bigEndian: function.rawValue)
            try FormatCode.write(argumentFormats, into: &buffer)
            try arguments.encode(into: &buffer)
            buffer.append(bigEndian: resultFormat.rawValue)
        }
    }
}
