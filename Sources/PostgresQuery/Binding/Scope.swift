import PostgresCatalog
import PostgresSQL
import PostgresWire

/// A column that a name can mean.
struct NamespaceColumn {
    var name: String
    var expression: BoundExpression
    /// Whether it is among those that `*` stands for.
    var isInStar = true
    /// Whether it is no column of the item at all, but the identity of the row that the item's stands for.
    var isIdentity = false
}

/// An item of FROM as names see it.
struct NamespaceItem {
    /// The alias, or the relation's own name.
    var name: String
    /// The relation's schema; nil where an alias hides it.
    var schema: String?
    var columns: [NamespaceColumn]
    /// Whether a bare column name finds its columns.
    var areColumnsVisible = true
    /// Whether `name.column` finds its columns.
    var isVisible = true
    /// The entry whose rows it stands for.
    var entry: Int
    /// The relation, where it is one.
    var relation: CatalogSnapshot.Relation?
    /// Whether it is what a recursive query has found so far.
    var isWorkingTable = false
    /// The type of the whole row, where no relation says it.
    var rowType: OID?
    /// How many of its first columns two sides of a join share.
    var mergedCount = 0
    /// The number of the common table, where it is one.
    var commonTable: Int?
    /// Whether it is a function that gives one column, which the item's own name means.
    var isScalarFunction = false
    /// Whether it is a join.
    var isJoin = false
    /// Whether it is a call of functions.
    var isFunction = false
    /// Whether LATERAL may refer to it; what stands on the left of a RIGHT or FULL JOIN is seen but may not be used.
    var isLateralAllowed = true
}

extension NamespaceItem {
    /// A relation with its own names instead of those that an alias gives.
    var unaliased: NamespaceItem {
        guard let relation else { return self }
        var item = self
        (item.name, item.schema) = (relation.name.name, relation.name.schema)
        for index in item.columns.indices where relation.columns.indices.contains(index) {
            item.columns[index].name = relation.columns[index].name
        }
        return item
    }
}

/// What the scopes of one query have in common.
final class QueryLevel {
    /// Counts the queries of a statement.
    private final class Counter {
        var value = 0
    }

    /// Its number among the queries of the statement.
    let number: Int
    private let counter: Counter
    /// All items of FROM that are bound so far, those too that a place does not see.
    var items: [NamespaceItem] = []
    /// How many calls of set-returning functions there are so far.
    var setCallCount = 0
    /// Where the last of them stands.
    var lastSetCall = SourceRange.none
    /// Whether the select list or a list of keys calls set-returning functions.
    var hasTargetSets = false

    /// A query inside another, or the outermost.
    init(inside outer: QueryLevel?) {
        counter = outer?.counter ?? Counter()
        counter.value &+= 1
        number = counter.value
    }
}

/// The clause that an expression stands in.
enum Clause: String {
    case selectList = "SELECT"
    case distinctOn = "DISTINCT ON"
    case from = "functions in FROM"
    case fromSubquery = "FROM clause of their own query level"
    case on = "JOIN conditions"
    case `where` = "WHERE"
    case groupBy = "GROUP BY"
    case having = "HAVING"
    case orderBy = "ORDER BY"
    case limit = "LIMIT"
    case offset = "OFFSET"
    case values = "VALUES"
    case filter = "FILTER"
    case window = "window definitions"
    case set = "UPDATE"
    case returning = "RETURNING"
    case mergeWhen = "MERGE WHEN conditions"
    case columnDefault = "DEFAULT expressions"
    case check = "check constraints"
    case generated = "column generation expressions"
    case indexElement = "index expressions"
    case indexPredicate = "index predicates"
    case partitionKey = "partition key expressions"
    case policy = "policy expressions"
    case triggerCondition = "trigger WHEN conditions"
    case transform = "transform expressions"
    case copyCondition = "COPY FROM WHERE conditions"
    case callArgument = "CALL arguments"
    case executeParameter = "EXECUTE parameters"

    var allowsAggregates: Bool {
        switch self {
        case .selectList, .having, .orderBy, .distinctOn, .window: true
        default: false
        }
    }

    var allowsWindows: Bool {
        switch self {
        case .selectList, .orderBy, .distinctOn: true
        default: false
        }
    }

    var allowsSets: Bool {
        switch self {
        case .selectList, .orderBy, .distinctOn, .groupBy, .from, .window: true
        default: false
        }
    }
}

/// The names that one SELECT sees.
final class Scope {
    /// What stands in FROM.
    var items: [NamespaceItem] = []
    /// What it has in common with the other scopes of the same query.
    let level: QueryLevel
    /// The query further out.
    let parent: Scope?
    /// The common table expressions that were defined here.
    var commonTables: [String: CommonTableBinding] = [:]
    /// The common tables that are defined here only behind the one that is being bound, and that one.
    var futureTables: [String] = []
    /// WINDOW, and behind its windows those that OVER defines.
    var windows: [ScopeWindow] = []
    /// The clause that is being bound.
    var clause = Clause.selectList
    /// Whether it is the only row of VALUES in an INSERT, which may call set-returning functions.
    var isInsertedRow = false
    /// Whether it is the row that MERGE inserts, for which nobody makes rows of a set.
    var isMergedRow = false
    var hasAggregates = false
    /// What WINDOW says of the windows that it names, once that is bound.
    var namedWindows: [(name: String, definition: BoundWindowDefinition)] = []
    var hasWindows = false
    /// The literals without a type that windows are partitioned or ordered by.
    var windowLiterals: [BoundExpression] = []
    /// The arguments of a GROUPING in a sub-query up to the first that is none of this query's columns.
    var foreignMask: [BoundExpression] = []

    init(parent: Scope?, level: QueryLevel? = nil) {
        self.parent = parent
        self.level = level ?? QueryLevel(inside: parent?.level)
    }

    /// The queries from this one outwards.
    var levels: [QueryLevel] {
        var found: [QueryLevel] = []
        var scope: Scope? = self
        while let current = scope {
            if found.last !== current.level { found.append(current.level) }
            scope = current.parent
        }
        return found
    }

    /// The common table of this name, in this query or further out.
    func commonTable(_ name: String) -> CommonTableBinding? {
        var scope: Scope? = self
        while let current = scope {
            if let found = current.commonTables[name] { return found }
            scope = current.parent
        }
        return nil
    }

    /// The scopes from this one outwards.
    var chain: [Scope] {
        var found: [Scope] = []
        var scope: Scope? = self
        while let current = scope {
            found.append(current)
            scope = current.parent
        }
        return found
    }

    /// The entries of this SELECT itself.
    var entries: Set<Int> { Set(items.map(\.entry)) }
}

/// A window of WINDOW, or without a name one that OVER defines.
struct ScopeWindow {
    var name: Identifier?
    var definition: WindowDefinition
}

/// A common table expression that names can mean.
final class CommonTableBinding {
    let name: String
    /// Its number in `ExecutionContext.commonTables`.
    let number: Int
    /// The query that its WITH belongs to.
    let level: QueryLevel
    var columns: [OutputColumn] = []
    /// The fields of columns that are rows.
    var shapes: [RecordShape?] = []
    /// The collations of columns that have others than their types have.
    var collations: [OID?] = []
    /// What its rows hang on, for those who read it.
    var dependence = PlanDependence()
    /// What is wrong with a constant part of its plan.
    var planFailure: PostgresError?
    /// Whether it has a plan of its own, and whether anything reads that, though it may itself not be read.
    var isPlannedApart = false
    var isRead = false
    /// The columns that SEARCH and CYCLE add.
    var addedColumns: [OutputColumn] = []
    /// Whether the query that is bound computes the columns added.
    var isExpanded = false
    /// Whether it writes or locks rows: an expression that reads it cannot wait for that.
    var mustRunAhead = false
    /// Where it stands, while it is a query that writes and may not read itself.
    var refusedRange: SourceRange?
    /// Whether it writes rows and returns none.
    var lacksReturning = false
    /// Whether it is the recursive term of this very table that is being bound.
    var isWorkingTable = false
    /// The query, where it stands in the place of the one reference to it.
    var inlined: InlinedTable?

    init(name: String, number: Int, level: QueryLevel) {
        self.name = name
        self.number = number
        self.level = level
    }
}

/// A query of WITH that is planned with the query that reads it.
struct InlinedTable {
    var parts: SelectParts
    /// The scope of the query itself.
    var scope: Scope
    /// The columns of outer queries that it reads.
    var free: [ColumnID: BoundExpression]
    /// Whether its rows are kept, as it may be read again and again.
    var isHeld: Bool
}
