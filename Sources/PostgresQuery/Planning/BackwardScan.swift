/// Whether a cursor that says neither SCROLL nor NO SCROLL can go backwards: PostgreSQL lets it where the plan can be read
/// backwards without being kept (PostgreSQL 15 docs, DECLARE).
extension BoundQuery {
    /// Whether the rows come from a scan, sorted, filtered or cut off at most.
    public var canScrollBackward: Bool { plan.lockingClause == nil && !writesRows && plan.root.canScrollBackward }
}

extension BoundQuery {
    /// Whether its rows are those of a scan one by one, so that WHERE CURRENT OF finds them (PostgreSQL 15 docs, DECLARE).
    var isSimpleScan: Bool { !writesRows && plan.root.isSimpleScan }
}

extension PlanNode {
    fileprivate var isSimpleScan: Bool {
        switch self {
        case is ScanPlan: true
        case let filter as FilterPlan: filter.input.isSimpleScan
        case let filter as HashedFilterPlan: filter.input.isSimpleScan
        case let gate as GatePlan: !gate.isNeverOpen && gate.input.isSimpleScan
        case let project as ProjectPlan: project.input.isSimpleScan
        case let limit as LimitPlan: limit.input.isSimpleScan
        case let cut as CutPlan: cut.input.isSimpleScan
        // PostgreSQL may read an index instead.
        case let sort as SortPlan: sort.input.isSimpleScan
        default: false
        }
    }

    fileprivate var canScrollBackward: Bool {
        switch self {
        case is ScanPlan, is VirtualScanPlan, is ValuesPlan, is FunctionScanPlan, is SortPlan, is CommonTableScanPlan:
            true
        case let filter as FilterPlan: !(filter.input is ResultPlan) && filter.input.canScrollBackward
        case let project as ProjectPlan: !(project.input is ResultPlan) && project.input.canScrollBackward
        case let limit as LimitPlan: limit.input.canScrollBackward
        case let cut as CutPlan: cut.input.canScrollBackward
        default: false
        }
    }
}
