import PostgresWire

/// A value that is known when the plan is made.
final class ConstantEvaluator: Evaluator {
    let value: PostgresValue

    init(_ value: PostgresValue) { self.value = value }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue { value }
}

/// The value of `$n`.
final class ParameterEvaluator: Evaluator {
    let index: Int

    init(_ index: Int) { self.index = index }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        Self.value(index, context)
    }

    /// The value of a parameter; NULL where there is none.
    static func value(_ index: Int, _ context: ExecutionContext) -> PostgresValue {
        context.parameters.indices.contains(index) ? context.parameters[index] : .null
    }
}

/// A value of the row.
final class SlotEvaluator: Evaluator {
    let slot: Int

    init(_ slot: Int) { self.slot = slot }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        row.indices.contains(slot) ? row[slot] : .null
    }
}

/// A value of a row of a query further out.
final class OuterEvaluator: Evaluator {
    let index: Int

    init(_ index: Int) { self.index = index }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        context.outerValues[index]
    }
}
