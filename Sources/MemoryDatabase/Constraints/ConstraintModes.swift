import PostgresCatalog
import PostgresWire

/// When the constraints of a transaction are looked at: as they were defined, or as SET CONSTRAINTS has said.
struct ConstraintModes: Sendable {
    /// What SET CONSTRAINTS ALL has said.
    private var all: Bool?
    /// What it has said of single ones.
    private var single: [OID: Bool] = [:]

    /// Whether a constraint is looked at only when the transaction ends.
    func isDeferred(_ constraint: ConstraintDefinition) -> Bool {
        guard constraint.isDeferrable else { return false }
        return constraint.oid.flatMap { single[$0] } ?? all ?? constraint.isInitiallyDeferred
    }

    /// Whether a constraint trigger fires only when the transaction ends.
    func isDeferred(_ trigger: TriggerDefinition) -> Bool {
        guard trigger.isDeferrable else { return false }
        return trigger.oid.flatMap { single[$0] } ?? all ?? trigger.isInitiallyDeferred
    }

    /// SET CONSTRAINTS ALL.
    mutating func setAll(isDeferred: Bool) {
        all = isDeferred
        single = [:]
    }

    /// SET CONSTRAINTS name.
    mutating func set(_ constraint: OID, isDeferred: Bool) { single[constraint] = isDeferred }
}
