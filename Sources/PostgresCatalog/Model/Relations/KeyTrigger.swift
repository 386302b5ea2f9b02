import PostgresWire

/// One of the triggers by which PostgreSQL keeps a foreign key, as `pg_trigger` shows it.
///
/// Nothing fires here: keys are kept by other means. Tools look for the rows.
struct KeyTrigger {
    var oid: OID
    /// Whether it is a trigger of the table that the key points to.
    var isOnTarget: Bool
    /// DELETE, UPDATE or INSERT.
    var event: TriggerDefinition.Events
    /// The function in `pg_proc`.
    var function: OID
    var isDeferrable: Bool
    var isInitiallyDeferred: Bool

    /// The name that PostgreSQL gives it.
    var name: String { "RI_ConstraintTrigger_\(isOnTarget ? "a" : "c")_\(oid)" }

    /// `pg_trigger.tgtype`: it fires for each row, behind the event.
    var typeBits: Int16 { event.rawValue | 1 }

    /// The triggers of a foreign key that have been made.
    static func triggers(of constraint: ConstraintDefinition) -> [KeyTrigger] {
        guard let key = constraint.foreignKey, constraint.triggerOIDs.count == 4 else { return [] }
        let parts: [(isOnTarget: Bool, event: TriggerDefinition.Events, function: UInt32, canWait: Bool)] = [
            (true, .delete, function(key.onDelete), key.onDelete == .noAction),
            (true, .update, function(key.onUpdate) + 1, key.onUpdate == .noAction),
            (false, .insert, 1644, true), (false, .update, 1645, true),
        ]
        return zip(constraint.triggerOIDs, parts).compactMap { oid, part in
            guard oid != .invalid, !part.isOnTarget || constraint.parent == nil else { return nil }
            return KeyTrigger(
                oid: oid,
                isOnTarget: part.isOnTarget,
                event: part.event,
                function: OID(part.function),
                isDeferrable: part.canWait && constraint.isDeferrable,
                isInitiallyDeferred: part.canWait && constraint.isInitiallyDeferred
            )
        }
    }

    /// The function for DELETE; that for UPDATE is the next.
    private static func function(_ action: ForeignKey.Action) -> UInt32 {
        switch action {
        case .cascade: 1646
        case .restrict: 1648
        case .setNull: 1650
        case .setDefault: 1652
        case .noAction: 1654
        }
    }
}

extension CatalogSnapshot {
    /// The triggers that keep foreign keys on a table: for its own keys, and for those that point to it.
    func keyTriggers(on table: TableDefinition) -> [(
        trigger: KeyTrigger, key: ConstraintDefinition, other: TableDefinition
    )] {
        var found: [(trigger: KeyTrigger, key: ConstraintDefinition, other: TableDefinition)] = []
        for constraint in table.constraints {
            guard let target = constraint.foreignKey.flatMap({ model.tables[$0.table] }) else { continue }
            found += KeyTrigger.triggers(of: constraint).filter { !$0.isOnTarget }.map { ($0, constraint, target) }
        }
        for oid in model.mentioning(table.name) {
            guard let other = model.tables[oid] else { continue }
            for constraint in other.constraints where constraint.foreignKey?.table == table.name {
                found += KeyTrigger.triggers(of: constraint).filter(\.isOnTarget).map { ($0, constraint, other) }
            }
        }
        return found
    }

    /// A trigger that keeps a foreign key as the statement that would make it.
    func keyTriggerDefinition(_ oid: OID, owner: TableDefinition, searchPath: [String], isPretty: Bool) -> String? {
        guard let constraint = owner.constraints.first(where: { $0.triggerOIDs.contains(oid) }),
            let trigger = KeyTrigger.triggers(of: constraint).first(where: { $0.oid == oid }),
            let target = constraint.foreignKey.flatMap({ model.tables[$0.table] })
        else { return nil }
        let (table, other) = trigger.isOnTarget ? (target, owner) : (owner, target)
        let word = trigger.event == .delete ? "DELETE" : trigger.event == .insert ? "INSERT" : "UPDATE"
        let (tableOID, otherOID) = (table.oid ?? .invalid, other.oid ?? .invalid)
        let tableText = isPretty ? relationText(tableOID, searchPath: searchPath) : qualifiedText(tableOID)
        return "CREATE CONSTRAINT TRIGGER \(SQLIdentifier.quote(trigger.name)) AFTER \(word) ON \(tableText) "
            + "FROM \(relationText(otherOID, searchPath: searchPath)) "
            + (trigger.isDeferrable ? "DEFERRABLE " : "NOT DEFERRABLE ")
            + "INITIALLY \(trigger.isInitiallyDeferred ? "DEFERRED" : "IMMEDIATE") FOR EACH ROW "
            + "EXECUTE FUNCTION \(functionText(trigger.function, searchPath: searchPath))()"
    }
}
