import PostgresSQL
import PostgresWire

/// The identity of a column within one query: an item of FROM (or a node that makes columns) and an index in it.
struct ColumnID: Hashable, Sendable {
    var entry: Int
    var column: Int

    /// The column of an item of FROM that is true in all its rows, and NULL where an outer join fills it.
    static func presence(of entry: Int) -> ColumnID { ColumnID(entry: entry, column: -1) }
}

/// An expression whose names are resolved and whose type is known.
struct BoundExpression: Hashable, Sendable {
    var kind: BoundKind
    var type: PostgresType
    var typeModifier: Int32 = -1
    /// Where it stands; never part of a comparison.
    var range: SourceRange = .none
    /// How it was written; never part of a comparison.
    var form = WrittenForm()

    /// Whether both are the same expression, which constants that are not equal to themselves are too.
    static func == (left: BoundExpression, right: BoundExpression) -> Bool {
        guard left.type == right.type, left.typeModifier == right.typeModifier else { return false }
        switch (left.kind, right.kind) {
        case (.constant(let first), .constant(let second)): return first.isWritten(as: second)
        default: return left.kind == right.kind
        }
    }
}

/// What a bound expression is.
indirect enum BoundKind: Hashable, Sendable {
    /// A value; of type `unknown` while a string literal waits for its type.
    case constant(PostgresValue)
    /// The parameter of this index, from 0.
    case parameter(Int)
    case column(ColumnID)
    /// A call of a scalar or set-returning function, also behind an operator or a cast.
    case call(BoundFunction, [BoundExpression])
    /// A long chain of binary operators, one behind the other.
    case chain(BoundExpression, [BoundLink])
    case aggregate(BoundAggregate)
    case window(BoundWindow)
    case and([BoundExpression])
    case or([BoundExpression])
    case not(BoundExpression)
    case isNull(BoundExpression, isNegated: Bool)
    /// `IS TRUE`, `IS FALSE`, `IS UNKNOWN` (nil).
    case isTruth(BoundExpression, Bool?, isNegated: Bool)
    case isDistinct(BoundExpression, BoundExpression, BoundFunction, isNegated: Bool)
    /// `left op ANY|ALL (elements)`.
    case quantifiedList(BoundExpression, BoundFunction, [BoundExpression], isAll: Bool)
    /// `left op ANY|ALL (array)`.
    case quantifiedArray(BoundExpression, BoundFunction, BoundExpression, isAll: Bool)
    case rowComparison(BoundRowComparison)
    case coalesce([BoundExpression])
    case nullIf(BoundExpression, BoundExpression, BoundFunction)
    case extremum([BoundExpression], isGreatest: Bool)
    case choice([BoundBranch], otherwise: BoundExpression)
    /// The last expression, in which a column stands for the value of the first: that is computed once.
    case binding(BoundExpression, ColumnID, BoundExpression)
    /// `ARRAY[…]`; the elements are arrays themselves where it is nested.
    case array([BoundExpression], element: PostgresType, isNested: Bool)
    case row([BoundExpression], names: [String])
    /// The same value as another, binary-compatible type.
    case relabel(BoundExpression)
    /// The same value with the collation that COLLATE says.
    case collate(BoundExpression, OID)
    /// The value's text read as another type.
    case inputOutput(BoundExpression)
    /// The value fitted to the expression's type modifier.
    case fitted(BoundExpression, isExplicit: Bool)
    /// Each element of an array converted by the second expression, over a row of that element.
    case arrayCoercion(BoundExpression, BoundExpression)
    /// A value of a domain's base type as one of the domain, whose constraints it must satisfy.
    case domain(BoundExpression, PostgresType)
    case `subscript`(BoundExpression, [BoundIndex])
    case field(BoundExpression, Int)
    case subquery(BoundSubquery)
    case sqlValue(String, precision: Int?)
    /// `GROUPING(…)` before grouping is resolved.
    case grouping([BoundExpression])
}

/// A function of `pg_proc`, resolved for its arguments.
struct BoundFunction: Hashable, Sendable {
    var oid: OID
    var name: String
    /// `prosrc`.
    var source: String
    var isStrict: Bool
    var returnsSet: Bool
    var volatility: Character
    /// The declared types of the arguments, polymorphic ones replaced by what they stand for.
    var arguments: [PostgresType]
    var result: PostgresType
    /// The operator's characters, where it was called by one.
    var operatorName: String?
    /// The operator, where it is a user's.
    var userOperator: OID?
    /// Whether the elements of the last argument, an array, are the arguments in its place (`VARIADIC` of `"any"`).
    var spreadsLast = false
    /// Names and types of the columns that a set-returning function makes; empty for a single unnamed one.
    var outputNames: [String] = []
    var outputTypes: [PostgresType] = []
    /// The library whose symbol `source` names, for a function of a user in C; `internal` for one of PostgreSQL's own.
    var library: String?
}

/// A condition with its result in `CASE`.
struct BoundBranch: Hashable, Sendable {
    var condition: BoundExpression
    var result: BoundExpression
}

/// What stands in brackets behind an array.
enum BoundIndex: Hashable, Sendable {
    case element(BoundExpression)
    case slice(BoundExpression?, BoundExpression?)
}

/// `(a, b) < (c, d)`.
struct BoundRowComparison: Hashable, Sendable {
    var symbol: String
    var left: [BoundExpression]
    var right: [BoundExpression]
    /// The operator of each column.
    var functions: [BoundFunction]
    /// The equality of each column, by which an order comparison finds the first difference.
    var equalities: [BoundFunction]
}

/// A call of an aggregate.
struct BoundAggregate: Hashable, Sendable {
    var function: BoundFunction
    /// The signature that finds the implementation.
    var signature: String
    var arguments: [BoundExpression]
    /// The arguments before `WITHIN GROUP`.
    var directArguments: [BoundExpression] = []
    var isDistinct = false
    var orderBy: [BoundSortKey] = []
    var filter: BoundExpression?
    /// Whether its direct arguments are a row to be placed among the others (`rank(1) WITHIN GROUP …`).
    var isHypothetical = false
}

/// A key of ORDER BY.
struct BoundSortKey: Hashable, Sendable {
    var expression: BoundExpression
    var isDescending: Bool
    var nullsFirst: Bool
}

/// A call with OVER.
struct BoundWindow: Hashable, Sendable {
    /// What is called: an aggregate or a window function.
    enum Target: Hashable, Sendable {
        case aggregate(BoundAggregate)
        case function(BoundFunction, [BoundExpression])
    }

    var target: Target
    var window: BoundWindowDefinition
}

/// PARTITION BY, ORDER BY and the frame of a window.
struct BoundWindowDefinition: Hashable, Sendable {
    var partitionBy: [BoundExpression] = []
    var orderBy: [BoundSortKey] = []
    var frame = BoundFrame()
    /// Whether the frame was written.
    var hasFrame = false
    /// The number of the window while what it says is not bound yet.
    var number: Int?
}

/// The frame of a window.
struct BoundFrame: Hashable, Sendable {
    enum Bound: Hashable, Sendable {
        case unboundedPreceding
        case preceding(BoundExpression)
        case currentRow
        case following(BoundExpression)
        case unboundedFollowing
    }

    var unit = WindowFrame.Unit.range
    var start = Bound.unboundedPreceding
    var end = Bound.currentRow
    var exclusion = WindowFrame.Exclusion.noOthers
}

/// A query as part of an expression.
struct BoundSubquery: Hashable, Sendable {
    enum Form: Hashable, Sendable {
        case scalar
        case exists
        case array(element: PostgresType)
        /// The rows as the values of a set: a call of a SQL function that returns one.
        case set
        /// `left op ANY|ALL (query)`, with a comparison of each column.
        case quantified(BoundSubqueryComparison)
    }

    var form: Form
    var plan: SubqueryPlan
    /// The values of this query's rows that the sub-query refers to.
    var arguments: [BoundOuterValue]
}

extension BoundSubquery {
    /// The places of the arguments in the order in which PostgreSQL comes upon what they stand for.
    var walkedArguments: [Int] {
        let places = arguments.map { argument -> Int in
            guard case .column(let id) = argument.expression.kind else { return .max }
            return plan.walk.firstIndex(of: id) ?? .max
        }
        return arguments.indices.sorted {
            (places[$0], arguments[$0].expression.range.start) < (places[$1], arguments[$1].expression.range.start)
        }
    }
}

/// The comparison of `left op ANY|ALL (query)`.
struct BoundSubqueryComparison: Hashable, Sendable {
    var left: [BoundExpression]
    var functions: [BoundFunction]
    /// The columns of the query converted to what the comparison takes, over the query's rows.
    var right: [BoundExpression]
    var isAll: Bool
    /// Whether it is with the one row that the query gives, and not with any number of rows.
    var isSingle = false
    var symbol: String
    /// The equality of each column, by which an order of rows finds the first difference.
    var equalities: [BoundFunction] = []

    var isEquality: Bool { symbol == "=" }
    var isOrder: Bool { ["<", "<=", ">", ">="].contains(symbol) }
}

/// A value that a plan below reads as an outer reference.
struct BoundOuterValue: Hashable, Sendable {
    /// Its place in `ExecutionContext.outerValues`.
    var index: Int
    var expression: BoundExpression
}

/// What is known of a sub-query's plan before it is made; two are equal where they are made of the same text in the same
/// query.
struct SubqueryPlan: Hashable, Sendable {
    /// The number of its state in `ExecutionContext.subplans`.
    var number: Int
    /// What its rows hang on besides its arguments.
    var dependence: PlanDependence
    /// Whether each run can give other rows.
    var isVolatile: Bool { dependence.isVolatile }
    /// Whether it is run anew for each row even where it reads nothing of it: the body of a volatile function.
    var runsForEachRow = false
    /// Whether its rows stay the same while the query runs, as far as it reads nothing of the row that it is run for.
    var runsOnce: Bool { !runsForEachRow && dependence.workingTables.isEmpty && !dependence.readsVaryingTable }
    /// The query, where it is bound to be written out again.
    var written: SelectQuery?

    /// The columns of outer queries that it reads, in the order in which PostgreSQL comes upon them.
    var walk: [ColumnID] = []
    /// The text it is made of, and the number of the query that it stands in.
    var syntax: SelectQuery?
    var level = 0

    static func == (left: SubqueryPlan, right: SubqueryPlan) -> Bool {
        if left.number == right.number { return true }
        guard let syntax = left.syntax else { return false }
        return left.level == right.level && syntax == right.syntax
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(level)
        if let syntax { hasher.combine(syntax) } else { hasher.combine(number) }
    }
}
