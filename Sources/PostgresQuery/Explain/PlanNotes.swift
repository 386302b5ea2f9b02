import PostgresCatalog
import PostgresSQL
import PostgresWire

/// What EXPLAIN shows of a node besides what the node itself knows: expressions as they were bound, and names.
struct PlanNote {
    /// The node, which is kept so that no other one takes its place in memory.
    let node: any PlanNode
    /// About how many rows it gives; nil where the planner has no opinion.
    var rows: Double?
    /// How many rows there are before the conditions that go along with a scan.
    var tableRows: Double?
    /// What its rows consist of; nil for what the node below gives.
    var output: [BoundExpression]?
    /// Whether the node computes that by itself, rather than passing it on.
    var computesOutput = false
    /// The conditions that rows must satisfy.
    var filter: [BoundExpression] = []
    /// The conditions that look rows up: by hashing, or in an index.
    var keyCondition: [BoundExpression] = []
    /// The other conditions of a join.
    var joinFilter: [BoundExpression] = []
    /// Which join it is.
    var joinKind: JoinExpression.Kind?
    /// What rows are sorted, grouped or told apart by; for each grouping set in turn.
    var keys: [[BoundExpression]] = []
    /// The calls that the node makes: the functions of FROM, aggregates, window functions.
    var calls: [BoundExpression] = []
    /// The item of FROM that the node stands for.
    var entry: Int?
    /// The entry of the groups whose columns conditions of this node read as keys and aggregates.
    var groupEntry: Int?
    /// ON CONFLICT of an INSERT.
    var conflict: Conflict?
    /// TABLESAMPLE.
    var sample: BoundSample?
    /// XMLTABLE.
    var xmlTable: BoundXMLTable?

    /// What is told of ON CONFLICT.
    struct Conflict {
        /// The indexes that decide.
        var indexes: [String]
        /// Whether the row that is there is updated.
        var updates: Bool
        /// WHERE of DO UPDATE.
        var conditions: [BoundExpression]
    }
}

/// The notes on the nodes of a plan, taken while it is made for EXPLAIN.
final class PlanNotes {
    /// An item of FROM, or the table that is written to.
    struct Item {
        /// What it is: a table, a function, a common table.
        var name: String
        /// The schema of a table or function.
        var schema: String?
        /// The name that its columns are told by.
        var alias: String
        /// Its columns.
        var columns: [Column] = []
        /// Whether it is a query, which has a name only where a node stands for it.
        var isQuery = false
        /// In how many queries it stands.
        var depth = 0
    }

    private var nodes: [ObjectIdentifier: PlanNote] = [:]
    /// The items of FROM by their entries.
    var items: [Int: Item] = [:]
    /// The names of the common tables by their numbers.
    var commonTables: [Int: String] = [:]
    /// What columns stand for that nodes make: keys and aggregates, calls, the targets of queries in FROM.
    var meanings: [ColumnID: BoundExpression] = [:]
    /// The queries in FROM that a node stands for.
    var scannedQueries: Set<Int> = []
    /// ON CONFLICT of the INSERT that is bound.
    var conflict: PlanNote.Conflict?

    /// The note on a node.
    subscript(node: any PlanNode) -> PlanNote {
        get { nodes[ObjectIdentifier(node)] ?? PlanNote(node: node) }
        set { nodes[ObjectIdentifier(node)] = newValue }
    }

    /// Notes what the columns of a node stand for.
    func setMeanings(of entry: Int, _ expressions: [BoundExpression]) {
        for (index, expression) in expressions.enumerated() {
            meanings[ColumnID(entry: entry, column: index)] = expression
        }
    }
}

extension QueryBinder {
    /// Takes a note on a node, where the plan is made for EXPLAIN.
    func note(_ node: any PlanNode, _ fill: (inout PlanNote) -> Void) {
        guard let notes else { return }
        fill(&notes[node])
    }

    /// Notes about how many rows a plan gives, and which columns.
    func noteRows(_ planned: Planned) {
        guard let notes else { return }
        let read = planned.layout.inOrder.map(\.id).filter { usedColumns.contains($0) || notes.meanings[$0] != nil }
        note(planned.node) {
            $0.rows = $0.rows ?? planned.estimate.rows
            $0.output = $0.output ?? read.map { notes.column($0) }
        }
    }

    /// Notes an item of FROM by its entry.
    func noteItem(_ entry: Int, _ item: PlanNotes.Item, in scope: Scope? = nil) {
        guard let notes else { return }
        var item = item
        item.depth = scope?.depth ?? 0
        notes.items[entry] = item
    }

    /// Notes a query of FROM under its name.
    func noteQuery(_ item: NamespaceItem, in scope: Scope) {
        let columns = item.columns.map { column in
            Column(column.name, column.expression.type, typeModifier: column.expression.typeModifier)
        }
        let noted = PlanNotes.Item(name: item.name, alias: item.name, columns: columns, isQuery: true)
        noteItem(item.entry, noted, in: scope)
    }
}

extension PlanNotes {
    /// A column as an expression, of the type that is noted.
    fileprivate func column(_ id: ColumnID) -> BoundExpression {
        let kind = BoundKind.column(id)
        if let meaning = meanings[id] {
            return BoundExpression(kind: kind, type: meaning.type, typeModifier: meaning.typeModifier)
        }
        guard let columns = items[id.entry]?.columns, columns.indices.contains(id.column) else {
            return BoundExpression(kind: kind, type: .tid)
        }
        let column = columns[id.column]
        return BoundExpression(kind: kind, type: column.type, typeModifier: column.typeModifier)
    }
}

extension Scope {
    /// In how many queries the scope stands.
    fileprivate var depth: Int { chain.reduce(0) { count, _ in count &+ 1 } }
}
