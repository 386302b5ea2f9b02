package import PostgresWire

/// The rows of a relation of the catalog: all of them, or those with a value in a column.
package protocol CatalogRows: Sendable {
    /// About how many rows there are.
    var count: Int { get }
    /// All rows in their order, in pieces.
    func pieces() -> AnyIterator<[[PostgresValue]]>
    /// Whether the rows with a value in a column are found without looking at all others.
    func isSearchable(_ column: Int) -> Bool
    /// Whether they are found even without making all others.
    func isIndexed(_ column: Int) -> Bool
    /// About how many rows have a value in a column; nil stands for a value that is not known yet.
    func estimate(_ column: Int, _ value: PostgresValue?) -> Int
    /// Whether the rows with another OID than 0 in a column are found without looking at all others.
    func findsOthersThanZero(_ column: Int) -> Bool
    /// The rows with another OID than 0 in a column, in their order.
    func findOthersThanZero(_ column: Int, isComparable: Bool) -> [FoundRow]
    /// The rows with a value in a column, in their order; NULL equals nothing.
    ///
    /// The positions of rows that were found by values of several columns can only be compared where `isComparable` is true
    /// for all of these searches.
    func find(_ column: Int, _ value: PostgresValue, isComparable: Bool) -> [FoundRow]
    /// Whether the rows with a text in a column that begins with another are found without making all others.
    func findsTexts(_ column: Int, beginningWith beginning: String) -> Bool
    /// The rows with a text in a column that begins with another, in their order.
    func find(_ column: Int, beginningWith beginning: String, isComparable: Bool) -> [FoundRow]
    /// About how many rows have such a text.
    func estimate(_ column: Int, beginningWith beginning: String) -> Int
}

/// A row of a relation of the catalog that was looked for.
package struct FoundRow: Sendable {
    /// Its place in the order of the rows: less than that of rows behind it.
    package var position: Int
    /// The row.
    package var values: [PostgresValue]
}

extension PostgresValue {
    /// Whether it is a text that begins with another.
    func begins(with beginning: String) -> Bool {
        if case .text(let text) = self { text.utf8.starts(with: beginning.utf8) } else { false }
    }
}

extension CatalogRows {
    /// The rows with a value in a column, in their order.
    package func rows(where column: Int, equals value: PostgresValue) -> [[PostgresValue]] {
        find(column, value, isComparable: false).map(\.values)
    }

    /// All rows at once.
    package var all: [[PostgresValue]] {
        var rows: [[PostgresValue]] = []
        for piece in pieces() { rows += piece }
        return rows
    }
}
