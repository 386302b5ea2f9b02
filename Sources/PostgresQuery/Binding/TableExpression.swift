public import PostgresCatalog
public import PostgresSQL
public import PostgresWire

/// An expression of a definition (a default, a check, a generated column, an element or the predicate of an index …),
/// bound and ready to be computed over single rows.
///
/// It never changes, so that one expression serves all rows and all connections of one catalog.
public final class TableExpression: Sendable {
    /// The type of its values.
    public let type: PostgresType
    /// The modifier of the type, -1 for none.
    public let typeModifier: Int32
    /// The indexes of the columns that it reads.
    public let columns: Set<Int>
    /// Whether its value hangs on nothing but the row.
    public let isImmutable: Bool

    /// The expression as it was written: calls of SQL functions are still calls.
    let written: BoundExpression
    let scope: ExpressionScope
    let entry: Int
    private let evaluator: any Evaluator
    private let plan: QueryPlan

    /// An expression from its text; see the other initialiser.
    public convenience init(
        _ text: String,
        use: ExpressionUse,
        over scope: ExpressionScope,
        as target: Column? = nil,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) {
        let (expression, diagnostics) = Parser().parseExpression(text)
        if let error = diagnostics.first {
            throw PostgresError(SQLState(rawValue: error.sqlState), error.message, hint: error.hint)
        }
        try self.init(expression, source: text, use: use, over: scope, as: target, environment)
    }

    /// Binds an expression over the columns of a row.
    ///
    /// `source` is the text that the tree's ranges count in. `target` is the column that is to get the values, to whose
    /// type they are assigned.
    ///
    /// - Throws: What PostgreSQL says of the expression in such a place: 42703, 0A000 for a sub-query, 42803 for an
    ///   aggregate, 42P17 for a function that is not immutable, 42804 for another type than that of the column.
    public init(
        _ expression: Expression,
        source: String,
        use: ExpressionUse,
        over row: ExpressionScope,
        as target: Column? = nil,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) {
        let binder = QueryBinder(environment: environment, parameterTypes: [], source: source)
        if let schema = row.schema { binder.ownSchema = schema }
        let (scope, entry) = binder.rowScope(row, use)
        var value = try binder.bind(expression, scope)
        value = try binder.settled(value, use, as: target)
        if let message = use.immutabilityMessage, value.volatility != .immutable {
            throw PostgresError("42P17", message)
        }
        if use == .columnDefault, let read = value.columns.first, read.entry == entry {
            throw binder.failure("0A000", "cannot use column reference in DEFAULT expression", at: expression.range)
        }
        let layout = Layout(entry: entry, count: row.columns.count)
        evaluator = try binder.compile(value, layout)
        plan = QueryPlan(
            root: ResultPlan(),
            outerValueCount: binder.outerIndexes.count,
            subplanCount: binder.subplanCount,
            commonTableCount: binder.commonTableCount
        )
        written = try Self.written(expression, source: source, use, over: row, as: target, value, environment)
        self.scope = row
        self.entry = entry
        type = value.type
        typeModifier = value.typeModifier
        columns = Set(value.columns.filter { $0.entry == entry }.map(\.column))
        isImmutable = value.volatility == .immutable
    }

    /// The expression bound without its SQL functions being expanded; the one that is there where it calls none.
    private static func written(
        _ expression: Expression,
        source: String,
        _ use: ExpressionUse,
        over row: ExpressionScope,
        as target: Column?,
        _ bound: BoundExpression,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> BoundExpression {
        guard !environment.catalog.model.functions.isEmpty else { return bound }
        let binder = QueryBinder(environment: environment, parameterTypes: [], source: source)
        binder.ownSchema = row.schema
        binder.analysis = AnalysisRecords()
        let (scope, _) = binder.rowScope(row, use)
        return try binder.settled(try binder.bind(expression, scope), use, as: target)
    }

    /// The value over a row with a value for each column.
    public func value(
        over row: [PostgresValue],
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> PostgresValue {
        try evaluator.evaluate(row, ExecutionContext(plan: plan, parameters: [], environment: environment))
    }

    /// The values over many rows, which share what is set up for one.
    public func values(
        over rows: [[PostgresValue]],
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> [PostgresValue] {
        let context = ExecutionContext(plan: plan, parameters: [], environment: environment)
        var values: [PostgresValue] = []
        values.reserveCapacity(rows.count)
        for row in rows { values.append(try evaluator.evaluate(row, context)) }
        return values
    }
}

extension QueryBinder {
    /// The scope that has the columns of one row, and the entry that they belong to.
    func rowScope(_ row: ExpressionScope, _ use: ExpressionUse) -> (Scope, Int) {
        let entry = makeEntry()
        let columns = row.columns.enumerated().map { index, column in
            NamespaceColumn(
                name: column.name,
                expression: BoundExpression(
                    kind: .column(ColumnID(entry: entry, column: index)),
                    type: column.type,
                    typeModifier: column.typeModifier
                )
            )
        }
        let scope = Scope(parent: nil)
        scope.items = [NamespaceItem(name: row.name, schema: row.schema, columns: columns, entry: entry)]
        scope.items[0].rowType = row.rowType
        scope.clause = use.clause
        return (scope, entry)
    }

    /// An expression of a definition as the type that its place wants.
    func settled(
        _ expression: BoundExpression,
        _ use: ExpressionUse,
        as target: Column?
    ) throws(PostgresError) -> BoundExpression {
        if use.isCondition { return try coerceToBoolean(expression, for: use.conditionName) }
        guard let target else { return try settleUnknown(expression) }
        guard
            let value = try coerce(expression, to: target.type, typeModifier: target.typeModifier, .assignment)
        else {
            throw PostgresError(
                "42804",
                "column \"\(target.name)\" is of type \(facts.name(target.type)) but default expression is of type "
                    + facts.name(expression.type),
                hint: "You will need to rewrite or cast the expression."
            )
        }
        return value
    }
}

/// How far values of an expression can change when nothing that it reads does.
enum ExpressionVolatility: Comparable {
    case immutable
    case stable
    case volatile
}

extension BoundExpression {
    /// How far the expression's values can change.
    var volatility: ExpressionVolatility {
        var found = own
        forEachChild { found = max(found, $0.volatility) }
        return found
    }

    private var own: ExpressionVolatility {
        func of(_ letter: Character) -> ExpressionVolatility {
            letter == "i" ? .immutable : letter == "s" ? .stable : .volatile
        }
        switch kind {
        // PostgreSQL asks only functions that have a name.
        case .call(let function, _) where XMLConstruct.all.contains(function.source): return .immutable
        case .call(let function, _): return of(function.volatility)
        case .aggregate(let call): return of(call.function.volatility)
        case .sqlValue: return .stable
        case .subquery(let query): return query.plan.isVolatile ? .volatile : .stable
        case .inputOutput(let operand):
            return operand.type.hasImmutableOutput && type.hasImmutableInput ? .immutable : .stable
        default: return .immutable
        }
    }
}

extension PostgresType {
    /// Whether writing values of the type hangs on no setting, as PostgreSQL sees it.
    fileprivate var hasImmutableOutput: Bool { hasImmutableText || [.time, .timetz, .xml].contains(self) }

    /// Whether reading values of the type hangs on no setting, as PostgreSQL sees it.
    fileprivate var hasImmutableInput: Bool { hasImmutableText }

    private var hasImmutableText: Bool { isUserDefined || Self.immutableTexts.contains(self) }

    private static let immutableTexts: Set<PostgresType> = [
        .text, .varchar, .bpchar, .name, .char, .unknown, .int2, .int4, .int8, .bool, .numeric, .oid, .uuid, .json,
        .jsonb, .bit, .varbit, .inet, .cidr, .macaddr, .macaddr8, .float4, .float8, .bytea, .tsvector, .tsquery,
        .jsonpath, .point, .line, .lseg, .box, .path, .polygon, .circle, .int2vector, .oidvector, .pgLsn, .tid, .xid,
        .cid, .xid8,
    ]
}
