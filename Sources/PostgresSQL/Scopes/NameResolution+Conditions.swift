extension NameResolution {
    /// The simple conditions of a WHERE that can be tested on the rows of one source alone, by the source's index.
    ///
    /// They may be tested before the join, and the whole WHERE still behind it. So of a source that an outer join fills up
    /// with nulls IS NULL is left out: it also holds for the rows that have no partner. What does not certainly belong to
    /// one source is left out too.
    ///
    /// - Parameter condition: An expression of the statement.
    public func conditions(in condition: Expression?) -> [Int: [SimpleCondition]] {
        var found: [Int: [SimpleCondition]] = [:]
        for condition in SimpleCondition.all(in: condition) {
            guard case .source(let index) = meaning(of: condition.column), sources.indices.contains(index) else {
                continue
            }
            if condition.comparison == .isNull, sources[index].isNullable { continue }
            found[index, default: []].append(condition)
        }
        return found
    }
}
