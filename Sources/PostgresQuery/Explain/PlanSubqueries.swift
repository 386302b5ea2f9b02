/// Counts the sub-queries of a plan's expressions, and keeps what is shown of them.
///
/// A query that hangs on nothing around it is computed once (`InitPlan`), and its value is shown as a parameter; any other
/// is run for each row (`SubPlan`).
final class PlanSubqueries {
    /// The plans that are computed once for the query that is being described.
    var computedOnce: [PlanDescription] = []
    /// The plans that the node being described runs for its rows.
    var repeated: [PlanDescription] = []
    private var texts: [Int: String] = [:]
    private var count = 0
    private var parameterCount = 0

    /// How a sub-query is written in an expression; its plan is described where it is met for the first time.
    func text(of query: BoundSubquery, _ describe: (BoundSubquery) -> PlanDescription?) -> String {
        if let known = texts[query.plan.number] { return known }
        let plan = describe(query)
        countArguments(of: query)
        return add(query, plan)
    }

    private func add(_ query: BoundSubquery, _ plan: PlanDescription?) -> String {
        count += 1
        let number = count
        var description = plan
        let text: String
        if query.isComputedOnce {
            let parameter = "$\(parameterCount)"
            parameterCount += 1
            description?.relationship = "InitPlan"
            description?.subplanName = "InitPlan \(number) (returns \(parameter))"
            text = parameter
            if let description { computedOnce.append(description) }
        } else {
            description?.relationship = "SubPlan"
            description?.subplanName = "SubPlan \(number)"
            text = query.isHashed ? "(hashed SubPlan \(number))" : "(SubPlan \(number))"
            if let description { repeated.append(description) }
        }
        texts[query.plan.number] = text
        return text
    }

    private func countArguments(of query: BoundSubquery) {
        parameterCount += query.arguments.count
        if case .quantified(let comparison) = query.form { parameterCount += comparison.left.count }
    }

    /// Counts a common table, which takes a number too.
    func countCommonTable() {
        count += 1
        parameterCount += 1
    }
}

extension BoundSubquery {
    /// Whether it gives one value for the whole query around it.
    fileprivate var isComputedOnce: Bool {
        guard arguments.isEmpty else { return false }
        switch form {
        case .scalar, .exists, .array: return true
        case .quantified, .set: return false
        }
    }

    /// Whether its rows are looked up by hashing.
    fileprivate var isHashed: Bool {
        guard case .quantified(let comparison) = form else { return false }
        return arguments.isEmpty && comparison.isEquality && !comparison.isAll && !comparison.isSingle
    }
}
