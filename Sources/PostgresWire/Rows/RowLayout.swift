/// The columns of a result as a `RowWriter` writes them: what can be worked out once for all runs of a statement.
public struct RowLayout: Sendable {
    let columns: [RowWriter.Column]
    /// What is wrong with the formats, which is told when a row is to be written.
    let refusal: PostgresError?

    /// Columns of these types; the formats are one for all columns, one for each, or none for text.
    public init(types: [PostgresType], formats: [FormatCode] = []) {
        refusal = types.indices.lazy.map { FormatCode.format(at: $0, in: formats) }.first { !$0.isSupported }
            .map { .unsupported($0) }
        columns = types.enumerated().map { index, type in
            RowWriter.Column(
                type: type,
                representation: type.representation,
                isBinary: FormatCode.format(at: index, in: formats) == .binary
            )
        }
    }
}
