import PostgresSQL
import PostgresWire

/// The names of WITH that a part of a statement reads.
struct CommonTableReferences: SyntaxVisitor {
    private(set) var names: Set<String> = []
    /// How each name is read.
    private var uses: [String: CommonTableUse] = [:]
    private var isInExpression = false
    /// Whether rows are locked somewhere: those of a table that WITH defines are not.
    private var locksRows = false
    /// The names that queries further in have given anew.
    private var hidden: [String] = []

    /// The names that a statement reads, those of tables among them.
    static func names(in statement: Statement) -> Set<String> {
        var visitor = CommonTableReferences()
        visitor.visit(statement)
        return visitor.names
    }

    /// How a query and the tables of its WITH read these tables; nothing where rows are locked.
    static func uses(in query: SelectQuery) -> [String: CommonTableUse] {
        guard let tables = query.with?.tables else { return [:] }
        var visitor = CommonTableReferences()
        for table in tables { visitor.visit(table) }
        var bare = query
        bare.with = nil
        visitor.visit(bare)
        return visitor.locksRows ? [:] : visitor.uses
    }

    mutating func visit(_ query: SelectQuery) {
        let count = hidden.count
        hidden += query.with?.hiddenNames ?? []
        if !query.locking.isEmpty { locksRows = true }
        visitChildren(of: query)
        hidden.removeLast(hidden.count &- count)
    }

    mutating func visit(_ with: WithClause) {
        guard !with.isRecursive else { return visitChildren(of: with) }
        let outer = hidden
        hidden.removeLast(min(with.tables.count, hidden.count))
        for table in with.tables {
            visit(table)
            hidden.append(table.name.value)
        }
        hidden = outer
    }

    mutating func visit(_ name: QualifiedName, access: RelationAccess) {
        guard access == .read, name.schema == nil, !hidden.contains(name.name) else { return }
        names.insert(name.name)
        uses[name.name, default: CommonTableUse()].count &+= 1
        if isInExpression { uses[name.name]?.isInExpression = true }
    }
}

extension CommonTableReferences {
    mutating func visit(_ expression: Expression) {
        let outer = isInExpression
        isInExpression = true
        visitChildren(of: expression)
        isInExpression = outer
    }
}

/// How the queries around it read a table of WITH.
struct CommonTableUse {
    var count = 0
    /// Whether a sub-query of an expression does, which may run many times.
    var isInExpression = false
}

/// Where a recursive query may name itself: once, in the second part of its UNION, and where each row that it names
/// gives rows of its own.
struct RecursionCheck: SyntaxVisitor {
    /// Where a reference would stand.
    private enum Place: String {
        case allowed = ""
        case nonRecursiveTerm = "its non-recursive term"
        case subquery = "a subquery"
        case outerJoin = "an outer join"
        case intersect = "INTERSECT"
        case except = "EXCEPT"
    }

    private let name: String
    private var place = Place.allowed
    private var count = 0
    private var hidden: [String] = []
    private var problem: (message: String, range: SourceRange)?

    /// What is wrong with the references of a recursive query to itself.
    static func problem(of name: String, _ query: SelectQuery, _ operation: SetOperation) -> (
        message: String, range: SourceRange
    )? {
        var check = RecursionCheck(name: name)
        if let with = query.with { check.inside(.subquery) { $0.visit(with) } }
        check.hidden = query.with?.hiddenNames ?? []
        check.inside(.nonRecursiveTerm) { $0.visit(operation.left) }
        check.count = 0
        check.visit(operation.right)
        return check.problem
    }

    private init(name: String) { self.name = name }

    private mutating func inside(_ place: Place, _ body: (inout RecursionCheck) -> Void) {
        let outer = self.place
        // The outermost reason is the one that is told.
        if outer == .allowed || place == .subquery { self.place = place }
        body(&self)
        self.place = outer
    }

    mutating func visit(_ name: QualifiedName, access: RelationAccess) {
        guard problem == nil, name.schema == nil, name.name == self.name, !hidden.contains(name.name) else { return }
        guard place == .allowed else {
            let what = "recursive reference to query \"\(self.name)\" must not appear within \(place.rawValue)"
            problem = (what, name.range)
            return
        }
        count &+= 1
        if count > 1 {
            problem = ("recursive reference to query \"\(self.name)\" must not appear more than once", name.range)
        }
    }

    mutating func visit(_ query: SelectQuery) {
        let outer = hidden
        hidden += query.with?.hiddenNames ?? []
        visitChildren(of: query)
        hidden = outer
    }

    mutating func visit(_ body: QueryBody) {
        guard place == .allowed, case .setOperation(let operation) = body else { return visitChildren(of: body) }
        switch operation.kind {
        case .union: visitChildren(of: body)
        case .intersect:
            guard operation.isAll else { return visitChildren(of: body) }
            inside(.intersect) { $0.visitChildren(of: body) }
        case .except:
            if operation.isAll {
                inside(.except) { $0.visit(operation.left) }
            } else {
                visit(operation.left)
            }
            inside(.except) { $0.visit(operation.right) }
        }
    }

    mutating func visit(_ item: FromItem) {
        guard place == .allowed, case .join(let join) = item else { return visitChildren(of: item) }
        switch join.kind {
        case .inner, .cross: return visitChildren(of: item)
        case .left:
            visit(join.left)
            inside(.outerJoin) { $0.visit(join.right) }
        case .right:
            inside(.outerJoin) { $0.visit(join.left) }
            visit(join.right)
        case .full:
            inside(.outerJoin) {
                $0.visit(join.left)
                $0.visit(join.right)
            }
        }
        if case .on(let condition)? = join.condition { visit(condition) }
    }

    mutating func visit(_ expression: Expression) {
        switch expression {
        case .inSubquery, .exists, .subquery, .arraySubquery: inside(.subquery) { $0.visitChildren(of: expression) }
        case .quantified(let node):
            guard case .query = node.right else { return visitChildren(of: expression) }
            inside(.subquery) { $0.visitChildren(of: expression) }
        default: visitChildren(of: expression)
        }
    }
}

extension WithClause {
    /// The names that hide those of a WITH further out.
    fileprivate var hiddenNames: [String] { tables.map(\.name.value) }
}
