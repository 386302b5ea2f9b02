import PostgresWire

/// What CommandComplete says of a statement that has ended.
struct CommandTag: Hashable, Sendable {
    /// The words, with a space behind them where the number of rows follows.
    var text: String
    /// Whether the number of rows follows.
    var countsRows: Bool

    /// A tag that is always the same: `BEGIN`.
    init(_ text: String) {
        self.text = text
        countsRows = false
    }

    /// A tag that ends with the number of rows: `SELECT 3`.
    init(counting text: String) {
        self.text = text + " "
        countsRows = true
    }

    /// That of COPY.
    static let copy = CommandTag(counting: "COPY")
    /// That of a query.
    static let select = CommandTag(counting: "SELECT")

    /// Writes the CommandComplete of a statement that gave this many rows.
    func encode(rows: Int, into buffer: inout OutputBuffer) {
        if countsRows {
            CommandComplete.encode(tag: text, rows: rows, into: &buffer)
        } else {
            CommandComplete.encode(tag: text, into: &buffer)
        }
    }
}
