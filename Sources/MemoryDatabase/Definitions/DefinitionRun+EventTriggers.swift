import PostgresCatalog
import PostgresSQL
import PostgresWire

/// Event triggers (PostgreSQL 15 docs, CREATE EVENT TRIGGER).
extension DefinitionRun {
    mutating func createEventTrigger(_ statement: CreateObjectStatement, _ name: String) throws(PostgresError) {
        guard catalog.isSuperuser(session.user) else {
            throw PostgresError(
                .insufficientPrivilege,
                "permission denied to create event trigger \"\(name)\"",
                hint: "Must be superuser to create an event trigger."
            )
        }
        var event = ""
        var tags: [String] = []
        var function: QualifiedName?
        var hasTags = false
        for clause in statement.clauses {
            switch clause.keyword {
            case "ON": event = clause.values.first?.qualifiedName?.name ?? ""
            case "WHEN", "AND":
                let variable = clause.values.first?.qualifiedName?.name ?? ""
                guard variable == "tag" else {
                    throw PostgresError("42601", "unrecognized filter variable \"\(variable)\"")
                }
                guard !hasTags else {
                    throw PostgresError("42601", "filter variable \"tag\" specified more than once")
                }
                hasTags = true
                if case .list(let values)? = clause.values.last { tags = values.map(Self.optionText) }
            default:
                if case .routine(let routine)? = clause.values.first { function = routine.name }
            }
        }
        guard ["ddl_command_start", "ddl_command_end", "sql_drop", "table_rewrite"].contains(event) else {
            throw PostgresError("42601", "unrecognized event name \"\(event)\"")
        }
        for tag in tags { try EventTags.check(tag, event) }
        tags = tags.map { $0.uppercased() }
        guard model.eventTriggers.oid(of: name) == nil else {
            throw PostgresError("42710", "event trigger \"\(name)\" already exists")
        }
        guard let function, let found = try functions(named: function).first(where: { $0.inputTypes.isEmpty }) else {
            throw PostgresError("42883", "function \(function.map(Self.shown) ?? "")() does not exist")
        }
        guard found.result.oid == 3838 else {
            throw PostgresError("42P17", "function \(found.qualifiedName.name) must return type event_trigger")
        }
        var trigger = EventTriggerDefinition(name, on: event, function: found.qualifiedName)
        trigger.tags = tags
        trigger.owner = newOwner
        model.put(trigger)
        if event == "table_rewrite" {
            warn("event trigger \"\(name)\" is recorded, but tables are rewritten without it")
        }
    }

    /// ALTER EVENT TRIGGER … ENABLE and DISABLE.
    mutating func alterEventTrigger(_ name: String, _ clauses: [DefinitionClause]) throws(PostgresError) {
        var trigger = try eventTrigger(name)
        try checkOwner(trigger.owner, "event trigger", name)
        switch clauses.first?.keyword {
        case "DISABLE": trigger.enabled = "D"
        case "ENABLE REPLICA": trigger.enabled = "R"
        case "ENABLE ALWAYS": trigger.enabled = "A"
        default: trigger.enabled = "O"
        }
        model.put(trigger)
    }

    func eventTrigger(_ name: String) throws(PostgresError) -> EventTriggerDefinition {
        guard let found = model.eventTriggers.oid(of: name).flatMap({ model.eventTriggers[$0] }) else {
            throw PostgresError("42704", "event trigger \"\(name)\" does not exist")
        }
        return found
    }
}

/// The commands that fire event triggers.
enum EventTags {
    /// Commands that are known and fire none.
    private static let unsupported: Set<String> = [
        "CREATE DATABASE", "ALTER DATABASE", "DROP DATABASE", "CREATE ROLE", "ALTER ROLE", "DROP ROLE", "GRANT ROLE",
        "REVOKE ROLE", "CREATE TABLESPACE", "ALTER TABLESPACE", "DROP TABLESPACE", "CREATE EVENT TRIGGER",
        "ALTER EVENT TRIGGER", "DROP EVENT TRIGGER", "ALTER SYSTEM", "REASSIGN OWNED",
    ]

    private static let kinds = [
        "ACCESS METHOD", "AGGREGATE", "CAST", "COLLATION", "CONSTRAINT", "CONVERSION", "DOMAIN", "EXTENSION",
        "FOREIGN DATA WRAPPER", "FOREIGN TABLE", "FUNCTION", "INDEX", "LANGUAGE", "LARGE OBJECT", "MATERIALIZED VIEW",
        "OPERATOR", "OPERATOR CLASS", "OPERATOR FAMILY", "POLICY", "PROCEDURE", "PUBLICATION", "ROUTINE", "RULE",
        "SCHEMA", "SEQUENCE", "SERVER", "STATISTICS", "SUBSCRIPTION", "TABLE", "TEXT SEARCH CONFIGURATION",
        "TEXT SEARCH DICTIONARY", "TEXT SEARCH PARSER", "TEXT SEARCH TEMPLATE", "TRANSFORM", "TRIGGER", "TYPE",
        "USER MAPPING", "VIEW",
    ]

    private static let others: Set<String> = [
        "ALTER DEFAULT PRIVILEGES", "COMMENT", "CREATE TABLE AS", "SELECT INTO", "GRANT", "REVOKE", "DROP OWNED",
        "IMPORT FOREIGN SCHEMA", "REFRESH MATERIALIZED VIEW", "SECURITY LABEL",
    ]

    /// Whether a command fires event triggers.
    static func isSupported(_ tag: String) -> Bool {
        if others.contains(tag) { return true }
        guard !unsupported.contains(tag), let space = tag.firstIndex(of: " ") else { return false }
        return ["CREATE", "ALTER", "DROP"].contains(String(tag[..<space]))
            && kinds.contains(String(tag[tag.index(after: space)...]))
    }

    /// Refuses a tag that event triggers are not for.
    static func check(_ written: String, _ event: String) throws(PostgresError) {
        let tag = written.uppercased()
        guard !isSupported(tag) else {
            guard event == "table_rewrite", !["ALTER TABLE", "ALTER TYPE", "ALTER MATERIALIZED VIEW"].contains(tag)
            else { return }
            throw PostgresError("0A000", "event triggers are not supported for \(tag)")
        }
        guard unsupported.contains(tag) else {
            throw PostgresError("42601", "filter value \"\(written)\" not recognized for filter variable \"tag\"")
        }
        throw PostgresError("0A000", "event triggers are not supported for \(tag)")
    }
}
