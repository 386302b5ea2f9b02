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
        if isInformation { return environment.functionIsMissing(name) }
        let types = arguments.map(TypeFacts(environment).name).joined(separator: ", ")
        throw PostgresError(.featureNotSupported, "function \(name)(\(types)) is not supported")
    }

    /// Whether its body is run by the environment, when it is called.
    func isRun(in environment: any FunctionEnvironment) -> Bool {
        guard oid >= .firstUserObject, let definition = environment.catalog.model.functions[oid] else { return false }
        return (definition.language == "sql" || definition.language == "plpgsql") && definition.kind == .function
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

    /// Whether it only tells of the server: what computes a value from its arguments, or does something, cannot be
    /// answered by NULL.
    private var isInformation: Bool {
        guard name.hasPrefix("pg_") || name.hasPrefix("_pg_"), volatility != "i" || name.hasPrefix("_pg_") else {
            return false
        }
        return !BoundFunction.actions.contains { name.hasPrefix($0) }
    }

    /// The beginnings of the names of functions that do something.
    private static let actions = [
        "pg_advisory_", "pg_try_advisory_", "pg_backup_", "pg_cancel_", "pg_copy_", "pg_create_", "pg_drop_",
        "pg_export_", "pg_import_", "pg_logical_emit_", "pg_logical_slot_get_", "pg_nextoid", "pg_notify", "pg_promote",
        "pg_read_", "pg_reload_", "pg_replication_origin_", "pg_replication_slot_advance", "pg_rotate_",
        "pg_stat_reset", "pg_switch_wal", "pg_terminate_", "pg_wal_replay_pause", "pg_wal_replay_resume",
    ]
}
