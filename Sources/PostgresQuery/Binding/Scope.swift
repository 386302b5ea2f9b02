import PostgresCatalog
import PostgresSQL
import PostgresWire

/// A column that a name can mean.
struct NamespaceColumn {
    var name: String
    var expression: BoundExpression
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
    /// The type of the whole row, where no relation says it.
    var rowType: OID?
    /// How many of its first columns two sides of a join share.
    var mergedCount = 0
    /// Whether it is a function that gives one column, which the item's own name means.
    var isScalarFunction = false
}

/// The clause that an expression stands in.
enum Clause: String {
    case selectList = "SELECT"
    case distinctOn = "DISTINCT ON"
    case from = "functions in FROM"
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
    case aggregate = "aggregate function calls"
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
        case .selectList, .orderBy, .distinctOn, .groupBy, .from, .values: true
        default: false
        }
    }
}

/// The names that one SELECT sees.
final class Scope {
    /// What stands in FROM.
    var items: [NamespaceItem] = []
    /// Items of FROM that stand beside this query but that it does not see.
    var hidden: [NamespaceItem] = []
    /// The query further out.
    let parent: Scope?
    /// The common table expressions that were defined here.
    var commonTables: [String: CommonTableBinding] = [:]
    /// WINDOW.
    var windows: [NamedWindow] = []
    /// The clause that is being bound.
    var clause = Clause.selectList
    var hasAggregates = false
    var hasWindows = false

    init(parent: Scope?) { self.parent = parent }

    /// The common table of this name, in this query or further out.
    func commonTable(_ name: String) -> CommonTableBinding? {
        var scope: Scope? = self
        while let current = scope {
            if let found = current.commonTables[name] { return found }
            scope = current.parent
        }
        return nil
    }

    /// The entries of this SELECT itself.
    var entries: Set<Int> { Set(items.map(\.entry)) }
}

/// A common table expression that names can mean.
final class CommonTableBinding {
    let name: String
    /// Its number in `ExecutionContext.commonTables`.
    let number: Int
    var columns: [OutputColumn] = []
    /// The fields of columns that are rows.
    var shapes: [RecordShape?] = []
    /// What its rows hang on, for those who read it.
    var dependence = PlanDependence()
    /// Whether the recursive term has read it.
    var wasRead = false
    /// Whether it is the recursive term of this very table that is being bound.
    var isWorkingTable = false

    init(name: String, number: Int) {
        self.name = name
        self.number = number
    }
}
