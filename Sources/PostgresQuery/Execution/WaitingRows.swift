import PostgresWire

/// Rows of a node's input that are worked on one by one, as far as results are wanted.
///
/// What is wrong with a row is told when the results before it have been taken. So a LIMIT, a cursor or EXISTS that wants
/// no more of them does not fail for a row that it would never have come to, and what a function does each time that it is
/// called it does for the rows wanted alone.
struct WaitingRows {
    private var rows: ArraySlice<[PostgresValue]> = []
    private var failure: PostgresError?

    /// Whether more rows must come first.
    var isEmpty: Bool { rows.isEmpty && failure == nil }

    /// Takes the next rows of the input, when those before have been worked on.
    mutating func supply(_ rows: [[PostgresValue]]) { self.rows = rows[...] }

    /// Forgets them all.
    mutating func removeAll() {
        rows = []
        failure = nil
    }

    /// Works on rows until there are so many results, or ones so large, or no rows any more; `body` gives nil for a row
    /// that has none.
    mutating func results(
        atMost count: Int,
        _ body: ([PostgresValue]) throws(PostgresError) -> [PostgresValue]?
    ) throws(PostgresError) -> [[PostgresValue]] {
        if let failure = failure.take() { throw failure }
        var results: [[PostgresValue]] = []
        results.reserveCapacity(min(count, rows.count))
        var room = BatchRoom()
        while results.count < count, room.isLeft, let row = rows.popFirst() {
            do throws(PostgresError) {
                if let result = try body(row) {
                    room.take(result)
                    results.append(result)
                }
            } catch {
                rows = []
                if results.isEmpty { throw error }
                failure = error
            }
        }
        return results
    }
}
