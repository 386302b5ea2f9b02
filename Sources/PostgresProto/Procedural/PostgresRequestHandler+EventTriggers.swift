import PostgresCatalog
import PostgresQuery
import PostgresWire

/// Event triggers: called for statements that define (PostgreSQL 15 docs, chapter 40).
extension PostgresRequestHandler {
    /// Calls the event triggers of an event.
    ///
    /// - Parameters:
    ///   - tag: The command, such as `CREATE TABLE`.
    ///   - rows: What they may ask about it.
    package final func fireEventTriggers(
        _ event: String,
        tag: String,
        _ kind: EventRows? = nil,
        rows: [[PostgresValue]] = []
    ) async throws {
        guard let catalog = currentCatalog else { return }
        let isReplica = session.setting("session_replication_role") == "replica"
        let triggers = catalog.model.eventTriggers.filter { trigger in
            guard trigger.event == event, trigger.tags.isEmpty || trigger.tags.contains(tag) else { return false }
            return switch trigger.enabled {
            case "D": false
            case "A": true
            case "R": isReplica
            default: !isReplica
            }
        }
        guard !triggers.isEmpty else { return }
        let session = session
        let before = session.eventRows
        session.eventRows = kind.map { [$0: rows] } ?? [:]
        defer { session.eventRows = before }
        for trigger in triggers.sorted(by: { $0.name < $1.name }) { try await call(trigger, event, tag) }
    }

    private final func call(_ trigger: EventTriggerDefinition, _ event: String, _ tag: String) async throws {
        let catalog = try await wholeCatalog()
        guard let definition = catalog.model.functions(named: trigger.function).first(where: { $0.inputTypes.isEmpty })
        else { throw PostgresError("42883", "function \(trigger.function.name)() does not exist") }
        guard definition.language == "plpgsql" else {
            throw PostgresError(
                .featureNotSupported,
                "function \(trigger.function.name)() cannot be called: language \"\(definition.language)\" is not supported"
            )
        }
        let run = ProceduralRun(self, try await routine(of: definition, nil))
        for (index, value) in [event, tag].enumerated() where run.values.indices.contains(index) {
            run.values[index] = .text(value)
        }
        let session = session
        try session.entersRoutine()
        defer { session.routineDepth -= 1 }
        try await withOwnSettings(of: definition) {
            _ = try await self.withinRoutine {
                try await run.run()
                return []
            }
        }
    }
}
