import PostgresWire

/// Functions that tell of an argument what its value alone does not.
extension QueryBinder {
    /// Settles what such a function is asked for.
    func bindArgumentFacts(_ function: inout BoundFunction, _ operands: [BoundExpression]) {
        guard function.source == "pg_column_size", case .column? = operands.first?.kind else { return }
        function.source = ColumnSizeFunctions.stored
    }
}
