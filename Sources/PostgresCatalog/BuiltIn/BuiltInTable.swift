/// The rows that PostgreSQL itself brings in one relation, with their look-ups.
struct BuiltInTable<Row: Sendable, Key: Hashable & Sendable>: Sendable {
    /// The rows in PostgreSQL's order.
    let rows: [Row]
    private let positions: [Key: Int]
    private let names: [String: [Int]]

    /// The table of these rows; a row's key is its own, its name may be that of others too.
    init(_ rows: [Row], key: (Row) -> Key, name: ((Row) -> String)? = nil) {
        self.rows = rows
        positions = Dictionary(rows.enumerated().map { (key($1), $0) }) { first, _ in first }
        names = name.map { name in Dictionary(grouping: rows.indices) { name(rows[$0]) } } ?? [:]
    }

    /// The row of this key.
    func row(_ key: Key) -> Row? { positions[key].map { rows[$0] } }

    /// The rows of this name in all schemas, in PostgreSQL's order.
    func rows(named name: String) -> [Row] { (names[name] ?? []).map { rows[$0] } }
}
