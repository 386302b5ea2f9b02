import PostgresCatalog
import PostgresSQL
import PostgresWire

/// The state of binding one statement.
final class QueryBinder {
    let environment: any FunctionEnvironment
    let source: String
    /// The types of the parameters, nil where they are still open.
    var parameterTypes: [PostgresType?]

    init(environment: any FunctionEnvironment, parameterTypes: [PostgresType?], source: String) {
        self.environment = environment
        self.parameterTypes = parameterTypes
        self.source = source
    }

    func bindStatement(_ query: SelectQuery) throws(PostgresError) -> BoundQuery {
        guard case .select(let core) = query.body else { throw unsupported }
        var relation: CatalogSnapshot.Relation?
        if case .table(let reference)? = core.from.first {
            let name = reference.name
            relation = environment.catalog.relation(
                schema: name.schema, name: name.name, searchPath: environment.searchPath(withImplicit: true))
            guard relation != nil else {
                throw PostgresError("42P01", "relation \"\(name.name)\" does not exist")
            }
        }
        var columns: [OutputColumn] = []
        var evaluators: [any Evaluator] = []
        var used: [Int] = []
        for item in core.columns {
            switch item.expression {
            case .literal(let literal):
                let (value, type) = constant(literal)
                columns.append(OutputColumn(name: item.alias?.value ?? "?column?", type: type))
                evaluators.append(ConstantEvaluator(value))
            case .column(let reference):
                for (index, column) in (relation?.columns ?? []).enumerated()
                where reference.isStar || column.name == reference.parts.last?.value {
                    used.append(index)
                    evaluators.append(SlotEvaluator(index))
                    columns.append(
                        OutputColumn(
                            name: item.alias?.value ?? column.name, type: column.type,
                            typeModifier: column.typeModifier, tableOID: relation?.oid ?? .invalid,
                            attributeNumber: Int16(truncatingIfNeeded: index &+ 1)))
                }
            default: throw unsupported
            }
        }
        guard let relation else {
            let plan = QueryPlan(root: ProjectPlan(input: ResultPlan(), expressions: evaluators))
            return BoundQuery(columns: columns, parameterTypes: [], passThrough: nil, plan: plan)
        }
        let request = ScanRequest(
            id: ScanID(rawValue: 0), relationOID: relation.oid, relation: relation.name, columnsNeeded: used.sorted())
        let scan = ScanPlan(
            id: request.id, width: relation.columns.count, columnsNeeded: request.columnsNeeded, isKept: false)
        let plan = QueryPlan(
            root: ProjectPlan(input: scan, expressions: evaluators), scans: [PlannedScan(template: request)])
        let isWhole = used == Array(relation.columns.indices) && evaluators.count == used.count
        return BoundQuery(columns: columns, parameterTypes: [], passThrough: isWhole ? request : nil, plan: plan)
    }

    private func constant(_ literal: Literal) -> (PostgresValue, PostgresType) {
        switch literal.value {
        case .null: (.null, .text)
        case .bool(let value): (.bool(value), .bool)
        case .integer(let value):
            if let small = Int32(exactly: value) { (.int4(small), .int4) } else { (.int8(value), .int8) }
        case .decimal(let text), .string(let text), .bits(let text), .hexBits(let text): (.text(text), .text)
        }
    }

    private var unsupported: PostgresError { PostgresError("0A000", "this query is not supported") }
}
