import PostgresWire

/// A select list of which a part is computed when the rows are sorted, and so only for the rows that are wanted.
///
/// Each computation of a volatile function counts: `SELECT nextval('s') FROM t ORDER BY a LIMIT 1` takes one number.
struct LateTargets {
    /// What is computed before the sort: all targets but the late ones, and behind them the columns that these read.
    var before: [any Evaluator]
    /// What is computed of such rows after it: all targets.
    var after: [any Evaluator]
}

extension QueryBinder {
    /// The two halves of a select list that is sorted and has volatile parts by which it is not; nil for any other.
    func lateTargets(_ parts: SelectParts, _ planned: Planned) throws(PostgresError) -> LateTargets? {
        guard !parts.sort.isEmpty, !parts.isDistinct, parts.distinctOn.isEmpty else { return nil }
        let keys = Set(parts.sort.map(\.target))
        let late = parts.targets.indices.filter { !keys.contains($0) && parts.targets[$0].expression.isVolatile }
        guard !late.isEmpty else { return nil }
        let read = columns(of: late.map { parts.targets[$0].expression })
        var layout = Layout()
        layout.width = parts.targets.count
        var targets = LateTargets(before: [], after: [])
        for (index, target) in parts.targets.enumerated() {
            let isLate = late.contains(index)
            targets.before.append(
                isLate ? ConstantEvaluator(.null) : try compile(target.expression, planned.layout)
            )
        }
        for (id, slot) in planned.layout.inOrder where read.contains(id) {
            targets.before.append(SlotEvaluator(slot))
            layout.slots[id] = layout.width
            layout.width &+= 1
        }
        for (index, target) in parts.targets.enumerated() {
            targets.after.append(late.contains(index) ? try compile(target.expression, layout) : SlotEvaluator(index))
        }
        return targets
    }
}
