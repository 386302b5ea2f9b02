import PostgresSQL
import PostgresWire

/// The collations of aggregates and window functions, and of the keys that their rows are ordered by.
extension QueryBinder {
    /// An aggregate: its arguments have one collation together, each further key of its order has its own.
    func derive(_ call: BoundAggregate) throws(PostgresError) -> (BoundAggregate, CollationState) {
        var copy = call
        if let filter = call.filter { copy.filter = try derive(filter).expression }
        if call.isHypothetical {
            try derivePairs(&copy)
            return (copy, .none)
        }
        let (direct, first) = try derive(call.directArguments)
        var state = first
        var arguments: [BoundExpression] = []
        for argument in call.arguments {
            let (derived, next) = try derive(argument)
            // Without duplicates rows are ordered by each argument alone.
            if call.isDistinct { try refuseConflict(next) }
            arguments.append(derived)
            try merge(next, into: &state)
        }
        (copy.directArguments, copy.arguments) = (direct, arguments)
        for index in call.orderBy.indices { copy.orderBy[index] = try derive(call.orderBy[index]) }
        guard arguments.contains(where: { typeCollation($0.type) != .invalid }) else { return (copy, state) }
        switch try rule(of: state.chosen) {
        case .ordinary, .plain: break
        case .language(let locale):
            if Self.extremes.contains(call.signature) {
                copy.signature = CollatedFunctions.aggregate(call.signature, locale)
            }
            // Rows without duplicates come in the order of the arguments.
            if call.isDistinct {
                for argument in arguments where facts.isCollatable(argument.type) {
                    copy.orderBy.append(
                        BoundSortKey(
                            expression: try collationKey(argument, locale),
                            isDescending: false,
                            nullsFirst: false
                        )
                    )
                }
            }
        case .unsettled:
            if Self.extremes.contains(call.signature) {
                copy.signature = CollatedFunctions.unsettledAggregate(call.signature)
            }
            if call.isDistinct, let argument = arguments.first, facts.isCollatable(argument.type) {
                let key = try orderKey(argument, state)
                copy.orderBy.append(BoundSortKey(expression: key, isDescending: false, nullsFirst: false))
            }
        }
        return (copy, state)
    }

    /// The aggregates that a collation decides about.
    private static let extremes: Set = ["min(text)", "max(text)", "min(bpchar)", "max(bpchar)"]

    /// A row that is placed among others: each of its values has one collation with the key that it is compared with.
    private func derivePairs(_ call: inout BoundAggregate) throws(PostgresError) {
        for index in call.arguments.indices where call.directArguments.indices.contains(index) {
            let (pair, state) = try derive([call.directArguments[index], call.arguments[index]])
            try refuseConflict(state)
            call.directArguments[index] = try orderKey(pair[0], state)
            call.arguments[index] = try orderKey(pair[1], state)
            if call.orderBy.indices.contains(index) { call.orderBy[index].expression = call.arguments[index] }
        }
    }

    /// A key that rows are ordered by.
    private func derive(_ key: BoundSortKey) throws(PostgresError) -> BoundSortKey {
        let (expression, state) = try derive(key.expression)
        try refuseConflict(state)
        var copy = key
        copy.expression = try orderKey(expression, plannedState(of: expression, state))
        return copy
    }

    /// A call with OVER.
    func derive(_ call: BoundWindow) throws(PostgresError) -> (BoundWindow, CollationState) {
        var copy = call
        var state = CollationState.none
        switch call.target {
        case .aggregate(let aggregate):
            let (derived, next) = try derive(aggregate)
            (copy.target, state) = (.aggregate(derived), next)
        case .function(let function, let arguments):
            let (derived, next) = try derive(arguments)
            (copy.target, state) = (.function(function, derived), next)
        }
        for index in call.window.partitionBy.indices {
            let (key, state) = try derive(call.window.partitionBy[index])
            try refuseConflict(state)
            copy.window.partitionBy[index] = key
        }
        for index in call.window.orderBy.indices {
            copy.window.orderBy[index] = try derive(call.window.orderBy[index])
        }
        return (copy, state)
    }
}
