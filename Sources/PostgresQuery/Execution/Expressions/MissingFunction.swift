import PostgresCatalog
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
        if oid >= .firstUserObject { throw unsupportedLanguage(environment) }
        if name.hasPrefix("pg_") || name.hasPrefix("_pg_") { return environment.functionIsMissing(name) }
        let types = arguments.map(TypeFacts(environment).name).joined(separator: ", ")
        throw PostgresError(.featureNotSupported, "function \(name)(\(types)) is not supported")
    }

    /// The error for a function of a user in a language that is not run here.
    private func unsupportedLanguage(_ environment: any FunctionEnvironment) -> PostgresError {
        let types = arguments.map(TypeFacts(environment).name).joined(separator: ", ")
        let language = environment.catalog.model.functions[oid]?.language ?? "sql"
        return PostgresError(
            .featureNotSupported,
            "function \(name)(\(types)) cannot be called: language \"\(language)\" is not supported"
        )
    }
}
