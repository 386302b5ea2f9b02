import PostgresWire

/// About how many rows the nodes give that make rows of their own, as PostgreSQL's support functions estimate them.
extension PlanNode {
    /// About how many rows there are; nil where nothing is known.
    var estimatedRows: Double? {
        switch self {
        case let values as ValuesPlan: Double(values.rows.count)
        case let scan as FunctionScanPlan: scan.calls.map(\.estimatedRows).max()
        default: nil
        }
    }
}

extension SetCall {
    /// What is taken of a function of which nothing is known (`prorows`).
    private static let unknownRows = 1000.0
    /// What is taken of an array of unknown length.
    private static let unknownElements = 10.0

    /// About how many rows it gives.
    fileprivate var estimatedRows: Double {
        guard case .set(let function, _, let arguments) = source, function.returnsSet else {
            if case .scalar = source { return 1 }
            return Self.unknownRows
        }
        let constants = arguments.compactMap { ($0 as? ConstantEvaluator)?.value }
        switch function.name {
        case "unnest":
            guard case .array(let array)? = constants.first else { return Self.unknownElements }
            return Double(array.elements.count)
        case "generate_series":
            let numbers = constants.compactMap(\.measure)
            guard numbers.count == arguments.count, numbers.count >= 2 else { return Self.unknownRows }
            let step = numbers.count > 2 ? numbers[2] : 1
            return step == 0 ? 1 : max(((numbers[1] - numbers[0]) / step).rounded(.down) + 1, 1)
        default: return Self.unknownRows
        }
    }
}
