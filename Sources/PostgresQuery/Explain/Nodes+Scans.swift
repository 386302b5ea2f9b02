import PostgresCatalog
import PostgresWire

extension ScanPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        var description = explainer.scan("Seq Scan", of: self)
        let columns = explainer.columns(of: self)
        let note = explainer.notes[self]
        let rows = note.tableRows ?? TableStatistics.unknown.rowCount
        description.estimate = PlanCosts.scan(
            rows: rows,
            pages: explainer.pages(of: self, rows: rows, columns),
            giving: note.rows ?? rows,
            width: explainer.width(of: self) ?? 0
        )
        // Where no column is asked for the rows are given as they are.
        if explainer.options.isVerbose, note.output?.isEmpty ?? false {
            let names = columns.map { SQLIdentifier.quote($0.name) }
            description.properties.append(.init("Output", .list(names)))
        }
        guard explainer.scans.indices.contains(id.rawValue), explainer.binder.environment.explainsRequests else {
            return description
        }
        let scan = explainer.scans[id.rawValue]
        func shown(_ condition: PlannedScan.Condition, _ column: String) -> String {
            condition.text(column, explainer.parameters) { explainer.text(of: $0, at: .item(note.entry ?? -1)) }
        }
        let handedDown = scan.handedDown(
            columns: columns.map(\.name),
            isVerbose: explainer.options.isVerbose,
            shown
        )
        description.properties += handedDown
        if let applied = explainer.measurements?.applied[id], handedDown.contains(where: \.isRequest) {
            let parts = scan.parts(applied, columns: columns.map(\.name), shown)
            description.properties.append(.init("Applied by Handler", .list(parts.isEmpty ? ["nothing"] : parts)))
        }
        return description
    }
}

extension PlanExplainer {
    /// How many pages the rows of a scan's relation fill: as many as its handler says, or as these columns need.
    fileprivate func pages(of scan: ScanPlan, rows: Double, _ columns: [Column]) -> Double {
        guard scans.indices.contains(scan.id.rawValue) else { return 1 }
        let relation = scans[scan.id.rawValue].template.relation
        guard let size = binder.environment.size(of: relation) else {
            return PlanCosts.pages(
                rows: rows,
                width: columns.reduce(0) { $0 + width(of: $1.type, $1.typeModifier) }
            )
        }
        let isCounted = binder.environment.statistics(of: relation)?.isCounted ?? true
        return max(Self.pages(size.rows), isCounted ? 1 : TableStatistics.leastPages)
    }
}

extension GroupedScanPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        guard explainer.measurements?.applied[scan.id]?.grouping ?? false else {
            return explainer.passed(grouping, by: self)
        }
        // The rows that came are the groups.
        var description = explainer.describe(scan)
        description.actual = explainer.actual(of: self)
        return description
    }
}

extension PlanDescription.Property {
    /// Whether it is something that a handler may apply.
    fileprivate var isRequest: Bool { label != "Handed-Down Columns" }
}

extension PlannedScan {
    /// What of a query goes along with the request to a handler.
    func handedDown(
        columns: [String],
        isVerbose: Bool,
        _ shown: (Condition, _ column: String) -> String
    ) -> [PlanDescription.Property] {
        func name(_ index: Int) -> String { columns.indices.contains(index) ? columns[index] : "column\(index &+ 1)" }
        var properties: [PlanDescription.Property] = []
        if isVerbose || template.columnsNeeded.count < columns.count {
            let names = template.columnsNeeded.map(name)
            properties.append(.init("Handed-Down Columns", .list(names.isEmpty ? ["none"] : names), for: .text))
            properties.append(.init("Handed-Down Columns", .list(names), for: .programs))
        }
        if !conditions.isEmpty {
            let texts = conditions.map { shown($0, name($0.column)) }
            properties.append(.init("Handed-Down Conditions", .list(texts)))
        }
        if let joinKey { properties.append(.init("Handed-Down Join Key", .text(name(joinKey)))) }
        if !template.orderBy.isEmpty {
            let keys = template.orderBy.map { order in
                name(order.column) + (order.isDescending ? " DESC" : "")
                    + (order.nullsFirst == order.isDescending ? "" : order.nullsFirst ? " NULLS FIRST" : " NULLS LAST")
            }
            properties.append(.init("Handed-Down Order", .list(keys)))
        }
        if limit != nil { properties.append(.init("Handed-Down Limit", .flag(true))) }
        if let grouping {
            let aggregates = grouping.aggregates.map { $0.text(name, shown) }
            properties.append(.init("Handed-Down Grouping", .list(grouping.keys.map(name) + aggregates)))
        }
        return properties
    }
}

extension PlannedScan {
    /// What a handler has applied, in words.
    fileprivate func parts(
        _ applied: AppliedParts,
        columns: [String],
        _ shown: (Condition, _ column: String) -> String
    ) -> [String] {
        var parts = applied.conditions.sorted().filter { conditions.indices.contains($0) }.map { index in
            let column = conditions[index].column
            return shown(
                conditions[index],
                columns.indices.contains(column) ? columns[column] : "column\(column &+ 1)"
            )
        }
        if joinKey != nil, applied.conditions.contains(conditions.count) { parts.append("join key") }
        if applied.orderBy, !template.orderBy.isEmpty { parts.append("order") }
        if applied.grouping, grouping != nil { parts.append("grouping") }
        if applied.columns { parts.append("columns") }
        return parts
    }
}

extension PlannedGrouping.Aggregate {
    /// The aggregate as SQL has it.
    func text(_ name: (Int) -> String, _ shown: (PlannedScan.Condition, _ column: String) -> String) -> String {
        let argument = column.map { (isDistinct ? "DISTINCT " : "") + name($0) } ?? "*"
        let call = "\(function)(\(argument))"
        guard !conditions.isEmpty else { return call }
        return call + " FILTER (WHERE \(conditions.map { shown($0, name($0.column)) }.joined(separator: " AND ")))"
    }
}

extension PlannedScan.Condition {
    /// The condition as SQL has it.
    func text(_ column: String, _ parameters: [PostgresValue], _ shown: (BoundExpression) -> String) -> String {
        switch operand {
        case .parameter(let index) where parameters.indices.contains(index):
            "\(column) \(`operator`) \(Self.text(of: parameters[index]))"
        case .parameter(let index): "\(column) \(`operator`) $\(index &+ 1)"
        case .computed(let computed): "\(column) \(`operator`) \(shown(computed.expression))"
        case .anyOf(let list):
            "\(column) \(`operator`) ANY (\(list.map { shown($0.expression) }.joined(separator: ", ")))"
        case .elements(let computed): "\(column) \(`operator`) ANY (\(shown(computed.expression)))"
        case .known(.none): "\(column) \(`operator`)"
        case .known(.value(let value)): "\(column) \(`operator`) \(Self.text(of: value))"
        case .known(.anyOf(let values)):
            "\(column) \(`operator`) ANY (\(values.map(Self.text).joined(separator: ", ")))"
        }
    }

    private static func text(of value: PostgresValue) -> String {
        switch value {
        case .null: "NULL"
        case .bool(let truth): truth ? "true" : "false"
        case .int2, .int4, .int8, .numeric, .float4, .float8, .oid: value.text(as: .text, formats: TextFormats())
        default:
            "'"
                + value.text(as: .text, formats: TextFormats()).split(separator: "'", omittingEmptySubsequences: false)
                .joined(separator: "''") + "'"
        }
    }
}

extension VirtualScanPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        let note = explainer.notes[self]
        var description = explainer.scan(lookups.isEmpty ? "Seq Scan" : "Index Scan", of: self)
        description.add("Index Cond", note.keyCondition, at: .item(note.entry ?? -1), explainer)
        let all = note.tableRows ?? note.rows ?? 1
        let rows = note.rows ?? all
        let columns = explainer.columns(of: self)
        description.estimate = PlanCosts.scan(
            rows: lookups.isEmpty ? all : rows,
            width: columns.reduce(0) { $0 + explainer.width(of: $1.type, $1.typeModifier) },
            giving: rows,
            width: explainer.width(of: self) ?? 0
        )
        return description
    }
}

extension FunctionScanPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        var description = explainer.scan("Function Scan", of: self)
        let note = explainer.notes[self]
        if explainer.options.isVerbose {
            let calls = note.calls.map { explainer.text(of: $0, at: .item(note.entry ?? -1)) }
            description.properties.append(.init("Function Call", .text(calls.joined(separator: ", "))))
        }
        let rows = explainer.binder.rowCount(of: note.calls)
        var estimate = explainer.list(of: self, rows: rows, each: PlanCosts.row)
        estimate.startupCost += Double(note.calls.count) * PlanCosts.operation
        estimate.totalCost += Double(note.calls.count) * PlanCosts.operation
        description.estimate = estimate
        return description
    }
}

extension ValuesPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        let rows = explainer.notes[self].rows ?? 1
        let each = PlanCosts.row + PlanCosts.operation
        guard explainer.notes[self].entry != nil else {
            var description = PlanDescription("Result")
            description.estimate = explainer.list(of: self, rows: rows, each: PlanCosts.row)
            return description
        }
        var description = explainer.scan("Values Scan", of: self)
        description.estimate = explainer.list(of: self, rows: rows, each: each)
        return description
    }
}

extension CommonTableScanPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        var description = explainer.scan("CTE Scan", of: self)
        description.estimate = explainer.list(of: self, rows: 1000, each: 2 * PlanCosts.row)
        return description
    }
}

extension WorkingTablePlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        var description = explainer.scan("WorkTable Scan", of: self)
        description.estimate = explainer.list(of: self, rows: 100, each: 2 * PlanCosts.row)
        return description
    }
}

extension ResultPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription { explainer.result(self, rows: 1) }
}

extension ConstantRowPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        explainer.result(self, rows: Double(rows.count))
    }
}

extension PlanExplainer {
    /// The columns of the item that a node reads.
    fileprivate func columns(of node: any PlanNode) -> [Column] {
        notes[node].entry.flatMap { notes.items[$0] }?.columns ?? []
    }

    /// What rows cost that are at hand.
    fileprivate func list(of node: any PlanNode, rows: Double, each cost: Double) -> PlanDescription.Estimate {
        let columns = columns(of: node).reduce(0) { $0 + width(of: $1.type, $1.typeModifier) }
        return PlanCosts.list(rows: rows, each: cost, width: width(of: node) ?? columns)
    }

    /// A node that makes its rows of nothing.
    func result(_ node: any PlanNode, rows: Double) -> PlanDescription {
        var description = PlanDescription("Result")
        description.estimate = PlanCosts.list(rows: rows, each: PlanCosts.row, width: width(of: node) ?? 0)
        return description
    }

    /// A node that gives the rows of an item of FROM, or writes to it.
    func scan(_ type: String, of node: any PlanNode) -> PlanDescription {
        guard let entry = notes[node].entry, let item = notes.items[entry] else { return PlanDescription(type) }
        var name: String? = item.name
        var kind = "Relation Name"
        switch type {
        case "Function Scan": kind = "Function Name"
        case "Table Function Scan": kind = "Table Function Name"
        case "CTE Scan", "WorkTable Scan": kind = "CTE Name"
        case "Values Scan", "Subquery Scan": name = nil
        default: break
        }
        let alias = names.aliases[entry] ?? item.alias
        let schema = options.isVerbose && name != nil ? item.schema : nil
        var shown = SQLIdentifier.quote(name ?? alias)
        if let schema { shown = SQLIdentifier.quote(schema) + "." + shown }
        if let name, alias != name { shown += " " + SQLIdentifier.quote(alias) }
        var description = PlanDescription(type, title: "\(type) on \(shown)")
        if let name { description.attributes.append(.init(kind, .text(name))) }
        if let schema { description.attributes.append(.init("Schema", .text(schema))) }
        description.attributes.append(.init("Alias", .text(alias)))
        return description
    }
}
