import PostgresCatalog
import PostgresSQL
import PostgresWire

/// An aggregate of a user: a state, a function that takes rows into it, and one that makes the result of it.
struct UserAggregate: Sendable {
    /// The state before the first row.
    var initial: any Evaluator
    /// The state after a row, over the state before it with the arguments behind.
    var transition: any Evaluator
    /// Whether the transition leaves out rows with a NULL among their arguments.
    var isStrict: Bool
    /// The result, over the state.
    var final: any Evaluator
    /// Whether there is no result of a state that is NULL.
    var isFinalStrict: Bool
}

/// The state of an aggregate of a user over one group.
struct UserAggregateState: AggregateState {
    private let aggregate: UserAggregate
    private let context: ExecutionContext
    /// The state; nil before the first row.
    private var state: PostgresValue?

    init(_ aggregate: UserAggregate, _ context: ExecutionContext) {
        self.aggregate = aggregate
        self.context = context
    }

    private func value() throws(PostgresError) -> PostgresValue {
        if let state { return state }
        return try aggregate.initial.evaluate([], context)
    }

    mutating func add(_ arguments: [PostgresValue]) throws(PostgresError) {
        let before = try value()
        if aggregate.isStrict {
            if arguments.contains(where: \.isNull) { return }
            if before.isNull {
                // The first value is the state, but not after the function has made it NULL.
                if state == nil { state = arguments.first ?? .null }
                return
            }
        }
        state = try aggregate.transition.evaluate([before] + arguments, context)
    }

    func finish() throws(PostgresError) -> PostgresValue {
        let state = try value()
        if aggregate.isFinalStrict, state.isNull { return .null }
        return try aggregate.final.evaluate([state], context)
    }
}

extension QueryBinder {
    /// What an aggregate of a user is computed by; nil for any other.
    ///
    /// - Throws: 42883 where a function is missing that it is made of.
    func userAggregate(_ function: BoundFunction) throws(PostgresError) -> UserAggregate? {
        guard function.oid >= .firstUserObject,
            let definition = environment.catalog.model.functions[function.oid]?.aggregate, definition.kind == "n"
        else { return nil }
        let entry = makeEntry()
        func column(_ index: Int, _ type: PostgresType) -> BoundExpression {
            BoundExpression(kind: .column(ColumnID(entry: entry, column: index)), type: type)
        }
        let state = column(0, definition.stateType)
        let arguments = function.arguments.enumerated().map { column($0.offset + 1, $0.element) }
        let layout = Layout(entry: entry, count: 1 + arguments.count)
        let (transition, isStrict) = try call(definition.transition, [state] + arguments)
        var final = (expression: state, isStrict: false)
        if let name = definition.final { final = try call(name, [state]) }
        let initial: BoundExpression
        if let text = definition.initialState {
            let literal = BoundExpression(kind: .constant(.text(text)), type: .unknown)
            initial = try convert(literal, to: definition.stateType, .explicit)
        } else {
            initial = BoundExpression(kind: .constant(.null), type: definition.stateType)
        }
        return UserAggregate(
            initial: try compile(initial, Layout()),
            transition: try compile(try convert(transition, to: definition.stateType, .assignment), layout),
            isStrict: isStrict,
            final: try compile(final.expression, layout),
            isFinalStrict: final.isStrict
        )
    }

    /// The call of a function by its name alone, and whether it gives NULL where an argument is NULL.
    private func call(
        _ name: TableName,
        _ operands: [BoundExpression]
    ) throws(PostgresError) -> (expression: BoundExpression, isStrict: Bool) {
        let written = QualifiedName([Identifier(name.schema), Identifier(name.name)])
        let candidates = FunctionCandidate.all(
            candidateRows(written).filter { $0.kind == "f" },
            count: operands.count,
            names: operands.map { _ in nil },
            isVariadic: false
        )
        guard case .chosen(let index) = facts.choose(candidates.map(\.types), for: operands.map(\.type)) else {
            let types = operands.map { facts.name($0.type) }.joined(separator: ", ")
            throw PostgresError("42883", "function \(name.name)(\(types)) does not exist")
        }
        let (function, converted) = try resolve(candidates[index], operands, at: .none)
        if function.oid >= .firstUserObject,
            let expanded = try bindUserFunction(function, converted, at: .none)
        {
            return (expanded, function.isStrict)
        }
        return (BoundExpression(kind: .call(function, converted), type: function.result), function.isStrict)
    }
}
