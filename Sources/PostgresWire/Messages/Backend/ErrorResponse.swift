/// An error (`ErrorResponse`, `E`).
public struct ErrorResponse: WireMessage {
    /// `E`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "E") }
    /// What it says.
    public var fields: DiagnosticFields

    /// An error of these fields.
    public init(fields: DiagnosticFields) { self.fields = fields }

    /// The message that tells a client of an error.
    public init(_ error: PostgresError) { fields = DiagnosticFields(error) }

    /// The error that the message tells of.
    public var error: PostgresError { PostgresError(fields) }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) { fields = try DiagnosticFields(from: &reader) }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) { fields.encode(tag: Self.tag, into: &buffer) }
}
