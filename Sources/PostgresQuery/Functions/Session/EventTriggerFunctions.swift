import PostgresWire

/// What an event trigger may ask about its event.
public enum EventRows: Hashable, Sendable {
    /// The commands that were carried out (`pg_event_trigger_ddl_commands`).
    case commands
    /// The objects that were dropped (`pg_event_trigger_dropped_objects`).
    case dropped
}

/// The functions of event triggers (PostgreSQL 15 docs, section 9.29).
enum EventTriggerFunctions {
    static func register(in table: inout SetTable) {
        table.add("pg_event_trigger_ddl_commands") { (_, environment) throws(PostgresError) in
            try rows(.commands, "pg_event_trigger_ddl_commands()", "an event trigger function", environment)
        }
        table.add("pg_event_trigger_dropped_objects") { (_, environment) throws(PostgresError) in
            try rows(.dropped, "pg_event_trigger_dropped_objects()", "a sql_drop event trigger function", environment)
        }
    }

    private static func rows(
        _ kind: EventRows,
        _ name: String,
        _ place: String,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> [[PostgresValue]] {
        guard let rows = environment.eventRows(kind) else {
            throw PostgresError("39P03", "\(name) can only be called in \(place)")
        }
        return rows
    }
}
