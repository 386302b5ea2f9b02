extension Expression {
    /// Where the expression stands.
    public var range: SourceRange {
        switch self {
        case .literal(let node): node.range
        case .parameter(let node): node.range
        case .column(let node): node.range
        case .prefix(let node): node.range
        case .binary(let node): node.range
        case .logical(let node): node.range
        case .not(let node): node.range
        case .isTest(let node): node.range
        case .distinct(let node): node.range
        case .between(let node): node.range
        case .inList(let node): node.range
        case .inSubquery(let node): node.range
        case .like(let node): node.range
        case .quantified(let node): node.range
        case .exists(let node), .subquery(let node), .arraySubquery(let node): node.range
        case .array(let node): node.range
        case .row(let node): node.range
        case .case(let node): node.range
        case .cast(let node): node.range
        case .collate(let node): node.range
        case .atTimeZone(let node): node.range
        case .function(let node): node.range
        case .subscript(let node): node.range
        case .field(let node): node.range
        case .xml(let node): node.range
        case .default(let range): range
        case .opaque(let node): node.range
        }
    }
}
