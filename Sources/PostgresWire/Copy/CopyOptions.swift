/// How the data of a COPY is written (PostgreSQL 15 docs, COPY).
public struct CopyOptions: Hashable, Sendable {
    /// The format as a whole.
    public enum Format: String, Hashable, Sendable {
        /// Lines with a delimiter between the values, and backslashes.
        case text
        /// Comma-separated values.
        case csv
        /// PostgreSQL's binary format.
        case binary
    }

    /// Whether the first line names the columns.
    public enum Header: Hashable, Sendable {
        /// It does not.
        case none
        /// It does, and on input nobody looks at it.
        case present
        /// It must name the columns of the COPY.
        case match
    }

    /// The format.
    public var format: Format
    /// What stands between two values.
    public var delimiter: UInt8
    /// What a NULL is written as.
    public var null: [UInt8]
    /// Whether the first line names the columns.
    public var header = Header.none
    /// What values are quoted with (CSV).
    public var quote = UInt8(ascii: "\"")
    /// What stands before a quote inside quotes (CSV).
    public var escape = UInt8(ascii: "\"")
    /// PostgreSQL's name of the encoding of text, where it is said; by default it is the client's.
    public var encoding: String?
    /// The columns whose values are quoted always, but for NULL (CSV, output).
    public var forceQuote: Set<Int> = []
    /// The columns in which no value is taken for NULL (CSV, input).
    public var forceNotNull: Set<Int> = []
    /// The columns in which even a quoted value may be NULL (CSV, input).
    public var forceNull: Set<Int> = []

    /// The options of a format where nothing else is said.
    public init(format: Format = .text) {
        self.format = format
        delimiter = format == .csv ? UInt8(ascii: ",") : UInt8(ascii: "\t")
        null = format == .csv ? [] : Array("\\N".utf8)
    }
}
