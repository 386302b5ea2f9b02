import PostgresWire

/// A running sub-plan of an expression, with what is kept of its result.
final class SubplanState {
    let source: any RowSource

    init(source: any RowSource) { self.source = source }
}
