import PostgresCatalog
import PostgresQuery
import PostgresWire

/// The triggers of rows which are those of another table than the one that a statement names: of one that inherits from
/// it, or of a partition (PostgreSQL 15 docs, CREATE TRIGGER).
struct TriggeringMembers {
    let handler: PostgresRequestHandler
    /// The table that the statement names.
    let head: TableDefinition
    let catalog: CatalogSnapshot

    /// What has become of a row; nil in it where triggers leave it out.
    struct Answer {
        var row: [PostgresValue]?
    }

    private var isPartitioned: Bool { head.kind == .partitionedTable }

    /// Fires the triggers of the table that the row is really of; nil where that is the one which the statement names.
    func fire(_ firing: TriggerFiring) throws -> Answer? {
        switch (firing.event, firing.timing) {
        case (.insert, .before):
            guard isPartitioned, let new = firing.new else { return nil }
            // Without a partition for it the row is refused when it is to be written.
            guard let member = try partition(for: new) else { return Answer(row: new) }
            return Answer(row: try fireInsert(of: new, into: member, .before))
        case (.insert, _):
            guard let (member, _) = member(of: firing.newIdentity), let new = firing.new else {
                return isPartitioned ? Answer(row: firing.new) : nil
            }
            return Answer(row: try fireInsert(of: new, into: member, .after))
        case (.update, .before): return try fireBeforeUpdate(firing)
        case (.update, _): return try fireAfterUpdate(firing)
        default:
            guard let (member, row) = member(of: firing.oldIdentity) else { return nil }
            return Answer(row: try fireDelete(of: firing.old ?? [], from: member, over: row, firing.timing))
        }
    }

    private func fireInsert(
        of row: [PostgresValue],
        into member: TableDefinition,
        _ timing: TriggerDefinition.Timing
    ) throws -> [PostgresValue]? {
        let firing = TriggerFiring(member.name, .insert, timing, new: RowVersion(values: toMember(row, member, nil)))
        let made = try handler.fire(firing, of: member, catalog) { trigger, changed in
            guard trigger.parent != nil, timing == .before else { return }
            let wanted = try partition(for: toHead(changed, member))
            if wanted?.name == member.name { return }
            throw PostgresError(
                .featureNotSupported,
                "moving row to another partition during a BEFORE FOR EACH ROW trigger is not supported",
                detail: "Before executing trigger \"\(trigger.name)\", the row was to be in partition "
                    + "\"\(member.name.schema).\(member.name.name)\"."
            )
        }
        return made.map { toHead($0, member) }
    }

    private func fireDelete(
        of row: [PostgresValue],
        from member: TableDefinition,
        over stored: [PostgresValue],
        _ timing: TriggerDefinition.Timing
    ) throws -> [PostgresValue]? {
        let firing = TriggerFiring(
            member.name,
            .delete,
            timing,
            old: RowVersion(values: toMember(row, member, stored))
        )
        return try handler.fire(firing, of: member, catalog).map { $0.isEmpty ? $0 : toHead($0, member) }
    }

    private func fireUpdate(
        _ firing: TriggerFiring,
        of member: TableDefinition,
        over stored: [PostgresValue]
    ) throws -> [PostgresValue]? {
        var own = firing
        own.table = member.name
        own.old = firing.old.map { toMember($0, member, stored) }
        own.new = firing.new.map { toMember($0, member, own.old) }
        own.columns = firing.columns.compactMap { index in
            guard head.columns.indices.contains(index) else { return nil }
            return member.columns.firstIndex { $0.name == head.columns[index].name }
        }
        return try handler.fire(own, of: member, catalog).map { toHead($0, member) }
    }

    private func fireBeforeUpdate(_ firing: TriggerFiring) throws -> Answer? {
        guard let (member, stored) = member(of: firing.oldIdentity) else { return nil }
        guard var row = try fireUpdate(firing, of: member, over: stored) else { return Answer(row: nil) }
        guard isPartitioned, let wanted = try partition(for: row), wanted.name != member.name else {
            return Answer(row: row)
        }
        // The row moves to another partition: it is deleted here and inserted there.
        guard try fireDelete(of: firing.old ?? [], from: member, over: stored, .before) != nil,
            let inserted = try fireInsert(of: row, into: wanted, .before)
        else { return Answer(row: nil) }
        row = inserted
        return Answer(row: row)
    }

    private func fireAfterUpdate(_ firing: TriggerFiring) throws -> Answer? {
        guard let (wanted, stored) = member(of: firing.newIdentity) else { return nil }
        guard let (member, _) = member(of: firing.oldIdentity), member.name != wanted.name else {
            return Answer(row: try fireUpdate(firing, of: wanted, over: stored))
        }
        _ = try fireDelete(of: firing.old ?? [], from: member, over: [], .after)
        return Answer(row: try fireInsert(of: firing.new ?? [], into: wanted, .after))
    }

    // Rows

    /// The table that a row is of; nil for the head itself.
    private func member(of identity: PostgresValue) -> (TableDefinition, [PostgresValue])? {
        guard let (name, row) = handler.member(ofRow: identity, in: head.name), name != head.name,
            let member = catalog.model.tables[name]
        else { return nil }
        return (member, row)
    }

    private func partition(for row: [PostgresValue]) throws -> TableDefinition? {
        try handler.partition(of: head.name, for: row).flatMap { catalog.model.tables[$0] }
    }

    private func hasSameColumns(_ member: TableDefinition) -> Bool {
        head.columns.count == member.columns.count
            && zip(head.columns, member.columns).allSatisfy { $0.name == $1.name }
    }

    /// A row of the head as one of a member; what the head does not have is taken from `base`.
    private func toMember(
        _ row: [PostgresValue],
        _ member: TableDefinition,
        _ base: [PostgresValue]?
    ) -> [PostgresValue] {
        if hasSameColumns(member) { return row }
        return member.columns.enumerated().map { index, column in
            if let place = head.columns.firstIndex(where: { $0.name == column.name }), row.indices.contains(place) {
                return row[place]
            }
            guard let base, base.indices.contains(index) else { return .null }
            return base[index]
        }
    }

    /// A row of a member as one of the head.
    private func toHead(_ row: [PostgresValue], _ member: TableDefinition) -> [PostgresValue] {
        if hasSameColumns(member) { return row }
        return head.columns.map { column in
            guard let place = member.columns.firstIndex(where: { $0.name == column.name }), row.indices.contains(place)
            else { return .null }
            return row[place]
        }
    }
}
