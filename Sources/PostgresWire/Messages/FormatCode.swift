/// How a value travels: as text or in its type's binary format.
///
/// A client can send any number here. As in PostgreSQL it is refused where a value is to travel that way, not before.
public struct FormatCode: RawRepresentable, Hashable, Sendable {
    /// The number in the message.
    public var rawValue: Int16

    /// The code of this number.
    public init(rawValue: Int16) { self.rawValue = rawValue }

    /// As text.
    public static let text = FormatCode(rawValue: 0)
    /// In the type's binary format.
    public static let binary = FormatCode(rawValue: 1)

    /// Whether it is one of the two formats that there are.
    public var isSupported: Bool { rawValue == 0 || rawValue == 1 }

    /// Whether it is the binary format.
    ///
    /// - Throws: 22023 for a number that is no format.
    public func isBinary() throws(PostgresError) -> Bool {
        guard isSupported else { throw .unsupported(self) }
        return self == .binary
    }
}

extension PostgresError {
    /// What a client is told that asks for a format that there is not.
    static func unsupported(_ format: FormatCode) -> PostgresError {
        PostgresError(.invalidParameterValue, "unsupported format code: \(format.rawValue)")
    }
}
