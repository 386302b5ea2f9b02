import PostgresWire

/// A call of a scalar function that has no implementation.
final class MissingFunctionEvaluator: Evaluator {
    private let function: BoundFunction

    init(_ function: BoundFunction) { self.function = function }

    func evaluate(_ row: [PostgresValue], _ context: ExecutionContext) throws(PostgresError) -> PostgresValue {
        try function.takeAsMissing(context.environment)
        return .null
    }
}

extension BoundFunction {
    /// Lets one of PostgreSQL's own information functions pass as one that knows nothing, so that a tool can go on without
    /// its answer, and notes it; refuses any other.
    func takeAsMissing(_ environment: any FunctionEnvironment) throws(PostgresError) {
        if name.hasPrefix("pg_") || name.hasPrefix("_pg_") { return environment.functionIsMissing(name) }
        let types = arguments.map(TypeFacts(environment).name).joined(separator: ", ")
        throw PostgresError(.featureNotSupported, "function \(name)(\(types)) is not supported")
    }
}
