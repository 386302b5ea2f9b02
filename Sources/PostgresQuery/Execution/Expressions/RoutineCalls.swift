import PostgresCatalog
import PostgresWire

/// A call of a SQL function whose body the environment runs.
final class RoutineEvaluator: Evaluator {
    private let function: BoundFunction
    private let arguments: [any Evaluator]
    /// The fields of the row that it returns; nil where it returns a single value.
    private let fields: [Column]?

    init(_ function: BoundFunction, _ arguments: [any Evaluator], fields: [Column]?) {
        self.function = function
        self.arguments = arguments
        self.fields = fields
    }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        var values: [PostgresValue] = []
        values.reserveCapacity(arguments.count)
        for argument in arguments {
            let value = try argument.evaluate(row, context)
            if function.isStrict, value.isNull { return .null }
            values.append(value)
        }
        guard let found = try context.environment.callRoutine(function.call, values).first else { return .null }
        if function.result == .void { return found.first ?? .null }
        if function.outputNames.count > 1 {
            return .record(
                PostgresRecord(types: function.outputTypes, values: found, names: function.outputNames)
            )
        }
        guard let fields else { return found.first ?? .null }
        if found.count == 1, fields.count != 1 || found[0].isRecord { return found[0] }
        return .record(PostgresRecord(types: fields.map(\.type), values: found, names: fields.map(\.name)))
    }
}

extension PostgresValue {
    fileprivate var isRecord: Bool { if case .record = self { true } else { false } }
}
