extension StatementInfo {
    /// Whether WHERE says more than `conditions` does: a part of it is no comparison of a column with a constant.
    ///
    /// Who deletes or changes rows by the conditions alone has to refuse such a statement.
    public var hasOtherConditions: Bool { Self.saysMore(whereClause) }

    private static func saysMore(_ expression: Expression?) -> Bool {
        switch expression {
        case nil: false
        case .logical(let node) where node.operator == .and: node.operands.contains { saysMore($0) }
        case .some(let part): SimpleCondition.all(in: part).isEmpty
        }
    }
}
