import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire
import Synchronization

/// The plan of queries that differ in nothing but some constants, as clients write them who put values into the text.
///
/// Which constants differ is seen as texts come: at first the plan depends on all, and is made anew, independent of those
/// that were another in the last text, until no others are.
final class SharedPlan: Sendable {
    /// The longest text that a plan is shared for, in bytes.
    static let maximumLength = 16 << 10
    /// The most constants of a text that a plan is shared for; more are those of lists, which are of other lengths next time.
    static let maximumConstantCount = 100
    /// How often a plan is made anew before it is given up.
    private static let maximumCount = 16

    private struct State {
        /// The constants of the text that came last, or that the plan was made of.
        var constants: [StatementShape.Constant]
        /// The places of those that were seen to differ.
        var varying: Set<Int> = []
        /// The plan that is independent of these.
        var query: BoundQuery?
        /// How many plans were made.
        var count = 0
        /// Whether the plan hangs on constants that differ.
        var isHopeless = false
    }

    private let state: Mutex<State>

    /// What to do with a text of this shape.
    enum Advice {
        /// The plan is there; its parameters are these constants.
        case use(BoundQuery)
        /// A plan is to be made that is independent of the constants at these places.
        case make(Set<Int>)
        /// Nothing is known that would help.
        case none
    }

    init(_ constants: [StatementShape.Constant]) { state = Mutex(State(constants: constants)) }

    /// What to do with a text that has these constants.
    func advice(on constants: [StatementShape.Constant]) -> Advice {
        state.withLock { state in
            guard !state.isHopeless, constants.count == state.constants.count else { return .none }
            if let query = state.query, Self.serves(constants, state) { return .use(query) }
            for (place, pair) in zip(constants, state.constants).enumerated() where pair.0 != pair.1 {
                state.varying.insert(place)
            }
            guard !state.varying.isEmpty else { return .none }
            return .make(state.varying)
        }
    }

    /// Whether all that the plan depends on is the same: constants that do not vary, and which constants are equal to those
    /// that do, since expressions are the same where they are written alike.
    private static func serves(_ constants: [StatementShape.Constant], _ state: State) -> Bool {
        for (place, constant) in constants.enumerated() {
            let known = state.constants[place]
            guard state.varying.contains(place) else {
                if constant != known { return false }
                continue
            }
            for (other, value) in state.constants.enumerated() where value == known {
                if constants[other] != constant { return false }
            }
        }
        return true
    }

    /// Keeps a plan that was made for a text with these constants, independent of those at some places.
    func keep(_ query: BoundQuery, madeOf constants: [StatementShape.Constant], varying: Set<Int>) {
        state.withLock { state in
            // Another session may have seen more meanwhile.
            guard state.varying == varying else { return }
            state.count += 1
            let isFree = varying.allSatisfy { place in
                constants.indices.contains(place) && query.freeConstants?.isFree(constants[place]) == true
            }
            guard isFree, state.count <= Self.maximumCount else {
                (state.isHopeless, state.query) = (true, nil)
                return
            }
            (state.constants, state.query) = (constants, query)
        }
    }

    /// No plan could be made of a text, in which something may be wrong; that is not tried again and again.
    func failed() {
        state.withLock { state in
            state.count += 1
            if state.count > Self.maximumCount { (state.isHopeless, state.query) = (true, nil) }
        }
    }
}

extension PostgresRequestHandler {
    /// A query bound by the plan of others that differ from it in constants alone; nil where there is none, and none is
    /// worth making.
    final func boundByShape(
        _ query: SelectQuery,
        in parsed: ParsedStatement,
        source: String
    ) throws(PostgresError) -> (query: BoundQuery, catalog: CatalogSnapshot)? {
        guard let catalog = currentCatalog, parsed.text.utf8.count <= SharedPlan.maximumLength,
            let shape = StatementShape(of: parsed), shape.constants.count <= SharedPlan.maximumConstantCount
        else { return nil }
        let key = key(shape.text, [], catalog)
        guard let plan = StatementCache.shared.plan(key) else {
            StatementCache.shared.offer(SharedPlan(shape.constants), for: key)
            return nil
        }
        let environment = StatementEnvironment(session: session, catalog: catalog)
        func applied(_ query: BoundQuery) -> BoundQuery? {
            guard let free = query.freeConstants else { return nil }
            let constants = free.counterparts(in: shape.constants)
            return Binder.values(of: constants, environment).map { BoundQuery(query, constants: $0) }
        }
        switch plan.advice(on: shape.constants) {
        case .none: return nil
        case .use(let known): return applied(known).map { ($0, catalog) }
        case .make(let places):
            let made = try? bind(
                query,
                source: source,
                parameterTypes: [],
                catalog: catalog,
                freeConstants: shape.constants.filter { places.contains($0.index) }
            )
            guard let made, !made.holdsTime, !made.writesRows, made.failure == nil, made.parameterTypes.isEmpty,
                let bound = applied(made)
            else {
                plan.failed()
                return nil
            }
            plan.keep(made, madeOf: shape.constants, varying: places)
            return (bound, catalog)
        }
    }
}
