/// Makes a portal from a prepared statement and values for its parameters (`Bind`, `B`).
public struct BindMessage: WireMessage {
    /// `B`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "B") }
    /// The name of the portal; empty for the unnamed one.
    public var portalName: String
    /// The name of the statement; empty for the unnamed one.
    public var statementName: String
    /// The formats of the parameters: none for text, one for all, or one each.
    public var parameterFormats: [FormatCode]
    /// The values of the parameters.
    public var parameters: ParameterValues
    /// The formats of the result's columns: none for text, one for all, or one each.
    public var resultFormats: [FormatCode]

    /// A portal to make.
    public init(
        portalName: String = "",
        statementName: String = "",
        parameterFormats: [FormatCode] = [],
        parameters: ParameterValues = ParameterValues(),
        resultFormats: [FormatCode] = []
    ) {
        self.portalName = portalName
        self.statementName = statementName
        self.parameterFormats = parameterFormats
        self.parameters = parameters
        self.resultFormats = resultFormats
    }

    /// How many parameters have a value.
    public var parameterCount: Int { parameters.count }

    /// The format of one parameter.
    public func parameterFormat(at index: Int) -> FormatCode { .format(at: index, in: parameterFormats) }

    /// Hands out the bytes of one parameter, or nil for NULL and for a parameter that is not there.
    @inlinable
    public func withParameter<Result, Failure: Error>(
        _ index: Int,
        _ body: (UnsafeRawBufferPointer?) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try parameters.withValue(at: index, body)
    }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) {
        let portalName = try reader.readCString()
        let statementName = try reader.readCString()
        let parameterFormats = try FormatCode.readList(from: &reader)
        let parameters = try ParameterValues(from: &reader)
        let resultFormats = try FormatCode.readList(from: &reader)
        guard parameterFormats.count <= 1 || parameterFormats.count == parameters.count else {
            throw .protocolViolation(
                "bind message has \(parameterFormats.count) parameter formats but \(parameters.count) parameters"
            )
        }
        self.init(
            portalName: portalName,
            statementName: statementName,
            parameterFormats: parameterFormats,
            parameters: parameters,
            resultFormats: resultFormats
        )
    }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) throws(WireError) {
        try buffer.appendMessage(tag: Self.tag) { (buffer) throws(WireError) in
            try buffer.append(terminated: portalName)
            try buffer.append(terminated: statementName)
            try FormatCode.write(parameterFormats, into: &buffer)
            try parameters.encode(into: &buffer)
            try FormatCode.write(resultFormats, into: &buffer)
        }
    }
}
