/// The columns of a result as a `RowWriter` writes them: what can be worked out once for all runs of a statement.
public struct RowLayout: Sendable {
    let columns: [RowWriter.Column]
    /// A format that there is not, which is refused when a row is to be written.
    let unsupported: FormatCode?

    /// Columns of these types; the formats are one for all columns, one for each, or none for text.
    public init(types: [PostgresType], formats: [FormatCode] = []) {
        unsupported = types.indices.lazy.map { FormatCode.format(at: $0, in: formats) }.first { !$0.isSupported }
        columns = types.enumerated().map { index, type in
            RowWriter.Column(
                type: type,
                representation: type.representation,
                isBinary: FormatCode.format(at: index, in: formats) == .binary
            )
        }
    }
}
