import PostgresCatalog
import PostgresWire

extension ScanPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription {
        var description = explainer.scan("Seq Scan", of: self)
        guard explainer.scans.indices.contains(id.rawValue) else { return description }
        let scan = explainer.scans[id.rawValue]
        let columns = explainer.columns(of: self)
        description.properties += scan.handedDown(columns: columns)
        if let applied = explainer.measurements?.applied[id] {
            let parts = scan.parts(applied, columns: columns)
            description.properties.append(.init("Applied by Handler", .list(parts.isEmpty ? ["nothing"] : parts)))
        }
        return description
    }
}

extension PlannedScan {
    /// What of a query goes along with the request to a handler.
    func handedDown(columns: [String]) -> [PlanDescription.Property] {
        func name(_ index: Int) -> String { columns.indices.contains(index) ? columns[index] : "column\(index &+ 1)" }
        var properties: [PlanDescription.Property] = []
        properties.append(.init("Handed-Down Columns", .list(template.columnsNeeded.map(name))))
        if !conditions.isEmpty {
            properties.append(.init("Handed-Down Conditions", .list(conditions.map { $0.text(name($0.column)) })))
        }
        if !template.orderBy.isEmpty {
            let keys = template.orderBy.map { order in
                name(order.column) + (order.isDescending ? " DESC" : "")
                    + (order.nullsFirst == order.isDescending ? "" : order.nullsFirst ? " NULLS FIRST" : " NULLS LAST")
            }
            properties.append(.init("Handed-Down Order", .list(keys)))
        }
        if limit != nil { properties.append(.init("Handed-Down Limit", .flag(true))) }
        return properties
    }
}

extension PlannedScan {
    /// What a handler has applied, in words.
    fileprivate func parts(_ applied: AppliedParts, columns: [String]) -> [String] {
        var parts = applied.conditions.sorted().filter { conditions.indices.contains($0) }.map { index in
            let column = conditions[index].column
            return conditions[index].text(columns.indices.contains(column) ? columns[column] : "column\(column &+ 1)")
        }
        if applied.orderBy, !template.orderBy.isEmpty { parts.append("order") }
        if applied.columns { parts.append("columns") }
        return parts
    }
}

extension PlannedScan.Condition {
    /// The condition as SQL has it.
    func text(_ column: String) -> String {
        switch operand {
        case .parameter(let index): "\(column) \(`operator`) $\(index &+ 1)"
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
        var description = explainer.scan(lookups.isEmpty ? "Seq Scan" : "Index Scan", of: self)
        description.add("Index Cond", explainer.notes[self].keyCondition, explainer)
        return description
    }
}

extension FunctionScanPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription { explainer.scan("Function Scan", of: self) }
}

extension ValuesPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription { explainer.scan("Values Scan", of: self) }
}

extension CommonTableScanPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription { explainer.scan("CTE Scan", of: self) }
}

extension WorkingTablePlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription { explainer.scan("WorkTable Scan", of: self) }
}

extension ResultPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription { PlanDescription("Result") }
}

extension ConstantRowPlan {
    func describe(_ explainer: PlanExplainer) -> PlanDescription { PlanDescription("Result") }
}

extension PlanExplainer {
    /// The names of the columns of a table that a node reads.
    fileprivate func columns(of node: any PlanNode) -> [String] {
        notes[node].entry.flatMap { notes.items[$0] }?.columns ?? []
    }

    /// A node that gives the rows of an item of FROM.
    func scan(_ type: String, of node: any PlanNode) -> PlanDescription {
        guard let entry = notes[node].entry, let item = notes.items[entry] else { return PlanDescription(type) }
        let shown = SQLIdentifier.quote(item.name)
        let alias = SQLIdentifier.quote(item.alias)
        var description = PlanDescription(type, title: "\(type) on \(shown)" + (alias == shown ? "" : " \(alias)"))
        description.attributes = [.init(Self.label(type), .text(item.name)), .init("Alias", .text(item.alias))]
        return description
    }

    private static func label(_ type: String) -> String {
        switch type {
        case "Function Scan": "Function Name"
        case "CTE Scan", "WorkTable Scan": "CTE Name"
        default: "Relation Name"
        }
    }
}
