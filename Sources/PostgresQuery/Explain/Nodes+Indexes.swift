import PostgresCatalog
import PostgresSQL
import PostgresWire

/// Scans whose handler finds the rows by an index.
extension PlanExplainer {
    /// The way by an index on which the handler would find the rows of a scan; nil where it reads all of them.
    ///
    /// - Parameter isKeyed: Whether the rows are also found by keys of those that they are joined to.
    func access(of scan: ScanPlan, byKey isKeyed: Bool = false) -> ScanAccess? {
        guard scans.indices.contains(scan.id.rawValue) else { return nil }
        let planned = scans[scan.id.rawValue]
        guard !planned.conditions.isEmpty || isKeyed else { return nil }
        var request = planned.template
        request.orderBy = []
        let context = binder.foldingContext(parameters)
        request.conditions = planned.conditions.compactMap { $0.request(context) }
        // The conditions of the way are told by their places.
        guard request.conditions.count == planned.conditions.count else { return nil }
        if isKeyed, let key = planned.joinKey {
            request.conditions.append(ScanCondition(column: key, operator: "=", operand: .anyOf([.null])))
            // An index that finds the rows without the keys would be another.
            guard let access = binder.environment.scanAccess(request),
                access.conditions.contains(planned.conditions.count)
            else { return nil }
            return access
        }
        return binder.environment.scanAccess(request)
    }

    /// A scan with the conditions of a node above it, those that rows are found by apart from the others.
    func indexScan(_ scan: ScanPlan, by node: any PlanNode, _ access: ScanAccess) -> PlanDescription {
        let note = notes[node]
        let entry = notes[scan].entry ?? -1
        let found = note.filter.filter { isFound($0, by: access, of: scan, entry) }
        let rest = note.filter.filter { !isFound($0, by: access, of: scan, entry) }
        var description = self.scan("Index Scan", of: scan)
        let name = SQLIdentifier.quote(access.index)
        let start = access.isDescending ? "Index Scan Backward" : "Index Scan"
        description.title = "\(start) using \(name)" + description.title.dropFirst("Index Scan".count)
        description.attributes.insert(
            contentsOf: [
                .init("Scan Direction", .text(access.isDescending ? "Backward" : "Forward")),
                .init("Index Name", .text(access.index)),
            ],
            at: 0
        )
        description.add("Index Cond", found.map(Self.columnFirst), at: .item(entry), self)
        description.add("Filter", rest, at: .item(entry), groups: note.groupEntry, self)
        description.estimate = estimate(of: scan, access, note, found, rest)
        description.actual = actual(of: node)
        return description
    }

    /// An equality with the column on its left.
    private static func columnFirst(_ condition: BoundExpression) -> BoundExpression {
        guard case .call(let function, let operands) = condition.kind, function.operatorName == "=",
            operands.count == 2, operands[0].bareColumn == nil
        else { return condition }
        return condition.flipped
    }

    /// Whether a condition is one of those that rows are found by.
    private func isFound(
        _ condition: BoundExpression,
        by access: ScanAccess,
        of scan: ScanPlan,
        _ entry: Int
    ) -> Bool {
        let pushed = scans[scan.id.rawValue].conditions
        return access.conditions.contains { place in
            guard pushed.indices.contains(place),
                condition.columns == [ColumnID(entry: entry, column: pushed[place].column)]
            else { return false }
            switch condition.kind {
            case .quantifiedList, .quantifiedArray: return pushed[place].operator == "="
            case .call(let function, _):
                let flipped = ["<": ">", ">": "<", "<=": ">=", ">=": "<="]
                let name = function.operatorName ?? ""
                return name == pushed[place].operator || flipped[name] == pushed[place].operator
            default: return false
            }
        }
    }

    private func estimate(
        of scan: ScanPlan,
        _ access: ScanAccess,
        _ note: PlanNote,
        _ found: [BoundExpression],
        _ rest: [BoundExpression]
    ) -> PlanDescription.Estimate {
        let all = max(notes[scan].tableRows ?? TableStatistics.unknown.rowCount, 1)
        let giving = note.rows ?? all
        let request = scans[scan.id.rawValue].template
        let size = binder.environment.size(of: request.relation)
        let found = PlanCosts.FoundRows(
            count: access.findsOne ? 1 : count(of: scan, found) ?? giving,
            of: all,
            pages: Self.pages(size?.rows),
            indexPages: Self.pages(size?.indexes[access.index]),
            conditions: Double(found.count),
            filterOperations: operations(in: rest),
            correlation: access.correlation
        )
        return PlanCosts.indexScan(found, giving: giving, width: width(of: scan) ?? 0)
    }

    /// About how many rows of a scan's relation satisfy conditions.
    private func count(of scan: ScanPlan, _ conditions: [BoundExpression]) -> Double? {
        let name = scans[scan.id.rawValue].template.relation
        guard let statistics = binder.environment.statistics(of: name),
            let relation = binder.environment.catalog.relation(name), let entry = notes[scan].entry
        else { return nil }
        let estimate = Estimate(statistics, relation, entry: entry, binder.facts)
        return estimate.scaled(by: estimate.selectivity(of: conditions)).rows
    }

    /// How many pages so many bytes are; at least one.
    static func pages(_ bytes: Int64?) -> Double { max((Double(bytes ?? 0) / PlanCosts.pageSize).rounded(.up), 1) }
}

extension PlanCosts {
    /// The rows that an index leads to.
    struct FoundRows {
        var count: Double
        /// How many rows the table has, and how many pages.
        var of: Double
        var pages: Double
        var indexPages: Double
        /// How many conditions they are found by.
        var conditions: Double
        /// How many operators the other conditions call.
        var filterOperations: Double
        var correlation: Double
    }

    /// `random_page_cost`, and `cpu_index_tuple_cost`.
    static let randomPage = 4.0
    private static let indexRow = 0.005

    /// Rows that are found by a B-tree (`btcostestimate`, `cost_index`).
    static func indexScan(_ found: FoundRows, giving: Double, width: Int) -> Estimate {
        let count = max(found.count.rounded(), 1)
        let read = found.of > 1 && found.indexPages > 1 ? (count * found.indexPages / found.of).rounded(.up) : 1
        // Below the root, which stands behind the first page, are some hundred pages each.
        let height = found.indexPages <= 2 ? 0.0 : found.indexPages <= 300 ? 1.0 : 2.0
        var descent = (height + 1) * 50 * operation
        if found.of > 1 { descent += found.of.logarithmOfTwo.rounded(.up) * operation }
        let index = descent + read * randomPage + count * (indexRow + operation * found.conditions)
        let most = heapPages(count, of: found.pages) * randomPage
        let least = randomPage + max((count / found.of * found.pages).rounded(.up) - 1, 0)
        let input = most + found.correlation * found.correlation * (least - most)
        let total = index + input + count * (row + operation * found.filterOperations)
        return Estimate(startupCost: descent, totalCost: total, rows: giving, width: width)
    }

    /// How many pages of a table have some of so many rows (Mackert and Lohman), where all of them fit the cache.
    private static func heapPages(_ rows: Double, of pages: Double) -> Double {
        min((2 * pages * rows / (2 * pages + rows)).rounded(.up), pages)
    }
}

extension Double {
    /// The logarithm to the base two, rounded to the next whole number where it is none.
    fileprivate var logarithmOfTwo: Double {
        guard isFinite, self > 1 else { return 0 }
        return Double(exponent) + (significand > 1 ? 0.5 : 0)
    }
}
