import PostgresWire

/// The rows of a common table expression.
final class CommonTableState {
    var rows: [[PostgresValue]] = []
}
