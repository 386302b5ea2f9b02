/// Something worth knowing that is no error (`NoticeResponse`, `N`).
public struct NoticeResponse: WireMessage {
    /// How much a notice matters.
    public enum Severity: String, Hashable, Sendable {
        /// For developers.
        case debug = "DEBUG"
        /// For administrators.
        case log = "LOG"
        /// What the user has asked to be told.
        case info = "INFO"
        /// What the user may like to know.
        case notice = "NOTICE"
        /// What may be a mistake.
        case warning = "WARNING"
    }

    /// `N`.
    @inlinable
    public static var tag: UInt8 { UInt8(ascii: "N") }
    /// What it says.
    public var fields: DiagnosticFields

    /// A notice of these fields.
    public init(fields: DiagnosticFields) { self.fields = fields }

    /// A notice of this severity; the SQLSTATE is by default the one PostgreSQL gives where none is chosen.
    public init(
        _ severity: Severity,
        _ message: String,
        sqlState: SQLState? = nil,
        detail: String? = nil,
        hint: String? = nil
    ) {
        let usual: SQLState = severity == .warning ? .warning : .successfulCompletion
        fields = DiagnosticFields(severity: severity.rawValue, sqlState: sqlState ?? usual, message: message)
        fields.detail = detail
        fields.hint = hint
    }

    /// Reads the fields.
    public init(from reader: inout WireReader) throws(WireError) { fields = try DiagnosticFields(from: &reader) }

    /// Writes the message.
    public func encode(into buffer: inout OutputBuffer) { fields.encode(tag: Self.tag, into: &buffer) }
}
