/// Tells how columns and sub-queries are written in the expressions of a plan.
protocol PlanNaming: AnyObject {
    /// How a column is written.
    func name(of column: ColumnID) -> PlanColumnName
    /// How a sub-query is written: `(SubPlan 1)`, `$0`.
    func text(of query: BoundSubquery) -> String
}

/// How a column is written in the expression of a plan.
enum PlanColumnName {
    /// By its name.
    case name(String)
    /// As what a node below has computed for it.
    case meaning(BoundExpression)
}
