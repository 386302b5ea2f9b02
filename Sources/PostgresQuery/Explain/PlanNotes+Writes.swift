import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// Notes the table that a node writes to, and what it gives back.
    func noteWrite(_ node: any PlanNode, _ target: WriteTarget, _ returning: [Target]?) {
        guard let notes else { return }
        let conflict = notes.conflict
        notes.conflict = nil
        note(node) {
            $0.entry = target.entry
            $0.output = returning?.map(\.expression)
            $0.computesOutput = true
            $0.conflict = conflict
        }
    }

    /// Notes the values that an INSERT makes of the rows of a node.
    func noteInserted(_ node: any PlanNode, _ values: [ColumnValue]) {
        guard notes != nil else { return }
        let shown = values.compactMap { value in if case .whole(let expression) = value { expression } else { nil } }
        note(node) {
            $0.output = shown
            $0.computesOutput = true
            // The values are computed where the columns of the query are, which have no names of their own.
            $0.groupEntry = shown.lazy.flatMap(\.columns).first?.entry
        }
    }

    /// Notes ON CONFLICT for the INSERT that is bound.
    func noteConflict(_ indexes: [String], _ conditions: [BoundExpression]?) {
        notes?.conflict = PlanNote.Conflict(
            indexes: indexes,
            updates: conditions != nil,
            conditions: conditions ?? []
        )
    }

    /// Notes the row that is proposed for insertion, as DO UPDATE sees it.
    func noteExcluded(_ entry: Int, _ target: WriteTarget) {
        noteItem(entry, PlanNotes.Item(name: "excluded", alias: "excluded", columns: target.relation.columns))
    }
}
