extension FromItem {
    /// Where the item stands, with its alias.
    public var range: SourceRange {
        switch self {
        case .table(let node): node.range
        case .subquery(let node): node.range
        case .function(let node): node.range
        case .xmlTable(let node): node.range
        case .join(let node): node.range.reaching(node.alias?.range)
        case .opaque(let node): node.range
        }
    }
}

extension QueryBody {
    /// Where the body stands.
    public var range: SourceRange {
        switch self {
        case .select(let node): node.range
        case .values(let node): node.range
        case .setOperation(let node): node.range
        case .query(let node): node.range
        case .opaque(let node): node.range
        }
    }
}

extension SourceRange {
    /// The range up to the end of another that may stand behind it.
    fileprivate func reaching(_ other: SourceRange?) -> SourceRange {
        guard let other, other.end > end else { return self }
        return SourceRange(Int(start), Int(other.end))
    }
}
