import PostgresCatalog
import PostgresSQL
public import PostgresWire

/// A statement that was bound to be explained.
public final class ExplainedQuery {
    /// The statement.
    public let query: BoundQuery
    private let notes: PlanNotes
    private let binder: QueryBinder

    init(_ query: BoundQuery, _ notes: PlanNotes, _ binder: QueryBinder) {
        self.query = query
        self.notes = notes
        self.binder = binder
    }

    /// What EXPLAIN shows of its plan, with what its nodes did where they were measured.
    ///
    /// - Parameter parameters: The values of the parameters, where they are known: conditions show them.
    public func plan(
        _ options: ExplainOptions,
        _ measurements: PlanMeasurements? = nil,
        parameters: [PostgresValue] = []
    ) -> PlanDescription {
        PlanExplainer(notes, binder, query, options, measurements, parameters: parameters).describeQuery(
            query.plan.root
        )
    }
}

/// Describes the nodes of a plan for EXPLAIN.
final class PlanExplainer {
    let notes: PlanNotes
    let scans: [PlannedScan]
    let options: ExplainOptions
    let measurements: PlanMeasurements?
    /// The names of the items of FROM.
    let names: PlanNames
    let binder: QueryBinder
    private let subplanRoots: [Int: any PlanNode]
    let parameters: [PostgresValue]
    private let parameterTypes: [PostgresType]
    /// Where the expression stands that is being written.
    private var place = Place.rows
    /// The sub-queries that were met, and what is shown of them.
    private let subqueries = PlanSubqueries()

    /// Where an expression stands, which says whether its columns are written with the names of their items.
    enum Place {
        /// Among the conditions of a node that reads this item.
        case item(Int)
        /// Over the rows of other nodes.
        case rows
        /// In a list of what a node gives.
        case output
    }

    init(
        _ notes: PlanNotes,
        _ binder: QueryBinder,
        _ query: BoundQuery,
        _ options: ExplainOptions,
        _ measurements: PlanMeasurements?,
        parameters: [PostgresValue]
    ) {
        self.notes = notes
        self.binder = binder
        self.options = options
        self.measurements = measurements
        self.parameters = parameters
        parameterTypes = query.parameterTypes
        names = PlanNames(notes)
        scans = query.plan.scans
        subplanRoots = query.plan.subplanRoots
    }

    /// The plan of a query of its own: of the statement, or of a sub-query; what is computed once for it comes first.
    func describeQuery(_ root: any PlanNode, as relationship: String? = nil) -> PlanDescription {
        let outer = subqueries.computedOnce
        subqueries.computedOnce = []
        var description = describe(root, as: relationship)
        description.children.insert(contentsOf: subqueries.computedOnce, at: 0)
        subqueries.computedOnce = outer
        return description
    }

    /// A node with those below it.
    func describe(_ node: any PlanNode, as relationship: String? = nil) -> PlanDescription {
        let outer = subqueries.repeated
        subqueries.repeated = []
        let note = notes[node]
        for expression in (note.computesOutput ? note.output ?? [] : []) + note.filter + note.joinFilter {
            meet(expression)
        }
        var description = node.describe(self)
        description.relationship = relationship
        if description.actual == nil { description.actual = actual(of: node) }
        showOutput(of: note, in: &description)
        description.children += subqueries.repeated
        subqueries.repeated = outer
        return description
    }

    /// With VERBOSE what the rows of a node consist of.
    private func showOutput(of note: PlanNote, in description: inout PlanDescription) {
        guard options.isVerbose, let output = note.output, !output.isEmpty else { return }
        let shown = output.map { expression in
            note.computesOutput
                ? text(of: expression, at: .output, groups: note.groupEntry)
                : text(ofPassed: expression, at: .output, showsImplicit: false)
        }
        description.properties.removeAll { $0.label == "Output" }
        description.properties.insert(.init("Output", .list(shown)), at: 0)
    }

    /// What a node did; nil where nothing was measured.
    func actual(of node: any PlanNode) -> PlanDescription.Actual? {
        guard let measurements else { return nil }
        guard let figures = measurements.node(node), figures.loops > 0 else {
            return PlanDescription.Actual(startupTime: 0, totalTime: 0, rows: 0, loops: 0)
        }
        let loops = Double(figures.loops)
        return PlanDescription.Actual(
            startupTime: figures.startup / .milliseconds(1) / loops,
            totalTime: figures.total / .milliseconds(1) / loops,
            rows: Double(figures.rows) / loops,
            loops: figures.loops
        )
    }
}

// Expressions

extension PlanExplainer: PlanNaming {
    /// Conditions as one expression.
    func text(of conditions: [BoundExpression], at place: Place, groups: Int? = nil) -> String {
        guard conditions.count != 1 else { return text(of: conditions[0], at: place, groups: groups) }
        return text(of: BoundExpression(kind: .and(conditions), type: .bool), at: place, groups: groups)
    }

    /// An expression of a node.
    ///
    /// - Parameter groups: The entry of the groups whose columns are written as what they stand for.
    func text(
        of expression: BoundExpression,
        at place: Place,
        groups: Int? = nil,
        showsImplicit: Bool = false
    ) -> String {
        deparsed(at: place) { deparser in
            deparser.write(prepared(expression, groups: groups), showsImplicit: showsImplicit)
        }
    }

    /// XMLTABLE of a node.
    func text(of table: BoundXMLTable, at place: Place) -> String {
        deparsed(at: place) { deparser in
            deparser.writeXMLTable(table.mapping { prepared($0, groups: nil) })
        }
    }

    private func deparsed(at place: Place, _ write: (ExpressionDeparser) -> Void) -> String {
        let outer = self.place
        self.place = place
        defer { self.place = outer }
        let deparser = ExpressionDeparser(
            catalog: binder.environment.catalog,
            searchPath: binder.searchPath(withImplicit: true),
            style: .init(formats: binder.environment.formats)
        )
        deparser.planNames = self
        deparser.itemNames = names.aliases
        write(deparser)
        return deparser.text
    }

    /// A key that rows are sorted by: what a node below has computed stands in parentheses.
    func text(ofSortKey expression: BoundExpression) -> String {
        text(ofPassed: expression, at: .rows, showsImplicit: true)
    }

    private func text(ofPassed expression: BoundExpression, at place: Place, showsImplicit: Bool) -> String {
        let text = text(of: expression, at: place, showsImplicit: showsImplicit)
        if case .column = prepared(expression, groups: nil).kind { return text }
        return "(" + text + ")"
    }

    /// An expression as it is planned: over the items of FROM, with the parameters' values, its constant parts computed.
    private func prepared(_ expression: BoundExpression, groups: Int?) -> BoundExpression {
        var expression = binder.pulledUp(expression)
        if let groups {
            expression = expression.replacing { inner in
                guard case .column(let id) = inner.kind, id.entry == groups else { return nil }
                return self.notes.meanings[id].map { self.binder.pulledUp($0) }
            }
        }
        if !parameters.isEmpty {
            expression = expression.replacing { inner in
                guard case .parameter(let index) = inner.kind, self.parameters.indices.contains(index) else {
                    return nil
                }
                return BoundExpression(kind: .constant(self.parameters[index]), type: self.parameterTypes[index])
            }
        }
        return binder.simplified(expression)
    }

    func name(of column: ColumnID) -> PlanColumnName {
        if !notes.scannedQueries.contains(column.entry), let meaning = notes.meanings[column] {
            let expression = prepared(meaning, groups: nil)
            if case .column(let inner) = expression.kind, inner != column { return name(of: inner) }
            return .meaning(expression)
        }
        guard let item = notes.items[column.entry] else { return .name("???") }
        let isColumn = item.columns.indices.contains(column.column)
        let isRow = column == .presence(of: column.entry)
        let name = isRow ? "*" : SQLIdentifier.quote(isColumn ? item.columns[column.column].name : "ctid")
        let isQualified =
            switch place {
            case .item(let own): own != column.entry || options.isVerbose || notes.scannedQueries.contains(own)
            case .rows: names.areQualified || options.isVerbose
            case .output: names.areQualified
            }
        guard isQualified else { return .name(name) }
        return .name(SQLIdentifier.quote(names.aliases[column.entry] ?? item.alias) + "." + name)
    }

    func text(of query: BoundSubquery) -> String { subqueries.text(of: query, describe) }

    /// Counts the sub-queries of an expression.
    private func meet(_ expression: BoundExpression) {
        _ = expression.contains { inner in
            if case .subquery(let query) = inner.kind { _ = self.text(of: query) }
            return false
        }
    }

    /// What is shown of a sub-query's plan.
    private func describe(_ query: BoundSubquery) -> PlanDescription? {
        guard let root = subplanRoots[query.plan.number] else { return nil }
        let outer = place
        defer { place = outer }
        return describeQuery(root)
    }

    /// A common table: it is counted among the sub-queries.
    func describeCommonTable(_ root: any PlanNode, _ name: String) -> PlanDescription {
        var plan = describeQuery(root, as: "InitPlan")
        subqueries.countCommonTable()
        plan.subplanName = "CTE " + name
        return plan
    }
}

extension PlanDescription {
    /// Adds the conditions that rows must satisfy.
    mutating func add(
        _ label: String,
        _ conditions: [BoundExpression],
        at place: PlanExplainer.Place,
        groups: Int? = nil,
        _ explainer: PlanExplainer
    ) {
        guard !conditions.isEmpty else { return }
        properties.append(Property(label, .text(explainer.text(of: conditions, at: place, groups: groups))))
    }
}
