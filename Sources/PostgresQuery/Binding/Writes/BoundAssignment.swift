import PostgresCatalog
import PostgresSQL
import PostgresWire

/// A column that a statement lists, and the way to the part of it that is meant.
struct ListedColumn {
    /// Its index among the columns of the target's item.
    var position: Int
    /// The way to a part; empty for the whole column.
    var path: [TargetColumn.Step]
    /// Where it stands.
    var range: SourceRange
}

/// A step from a value to a part of it.
enum BoundStep {
    /// `[1][2]`, in an array of this type of elements.
    case element([BoundExpression], element: PostgresType)
    /// `[1:2]`.
    case slice([(low: BoundExpression?, high: BoundExpression?)])
    /// `.field`.
    case field(Int, RecordShape)
    /// `['key'][1]` in a jsonb value: the keys and positions as text, and whether the first is a position.
    case json([BoundExpression], isArray: Bool)
    /// `['key']` in a value of a type with functions of its own.
    case defined(BoundExpression, FunctionLibraries.Subscript)
}

/// What a column of the table becomes.
enum ColumnValue {
    /// This value.
    case whole(BoundExpression)
    /// The value that it has (NULL in a new row) with these parts replaced, one after the other.
    case parts(BoundExpression, [(path: [BoundStep], value: BoundExpression)])

    /// The value ready to be computed.
    func evaluator(_ binder: QueryBinder, _ layout: Layout) throws(PostgresError) -> any Evaluator {
        switch self {
        case .whole(let expression): return try binder.compile(expression, layout)
        case .parts(let base, let parts):
            var evaluator = try binder.compile(base, layout)
            for part in parts {
                var steps: [AssignEvaluator.Step] = []
                for step in part.path { steps.append(try binder.compile(step, layout)) }
                evaluator = AssignEvaluator(evaluator, steps, try binder.compile(part.value, layout))
            }
            return evaluator
        }
    }
}

extension QueryBinder {
    fileprivate func compile(_ step: BoundStep, _ layout: Layout) throws(PostgresError) -> AssignEvaluator.Step {
        switch step {
        case .element(let indexes, let element):
            return .element(try compile(indexes, layout), elementType: element)
        case .slice(let bounds):
            var compiled: [(low: (any Evaluator)?, high: (any Evaluator)?)] = []
            for bound in bounds {
                compiled.append(
                    (
                        try bound.low.map { (low) throws(PostgresError) in try compile(low, layout) },
                        try bound.high.map { (high) throws(PostgresError) in try compile(high, layout) }
                    )
                )
            }
            return .slice(compiled)
        case .field(let index, let shape): return .field(index, types: shape.types, names: shape.names)
        case .json(let keys, let isArray): return .json(try compile(keys, layout), isArray: isArray)
        case .defined(let key, let found): return .defined(try compile(key, layout), found)
        }
    }

    /// A value as that of a column, or of the part of it that is listed.
    func assigned(
        _ value: BoundExpression,
        to listed: ListedColumn,
        _ target: WriteTarget,
        _ scope: Scope
    ) throws(PostgresError) -> BoundExpression {
        let column = column(at: listed.position, target)
        guard !listed.path.isEmpty else { return try assigned(value, to: column) }
        let (_, type, last) = try bindPath(listed, target, scope)
        if let value = try coerce(value, to: type.type, typeModifier: type.typeModifier, .assignment) { return value }
        let what =
            switch last {
            case .field(let name): "subfield \"\(name.value)\" is of type \(typeName(type.type))"
            case .index, .star: "subscripted assignment to \"\(column.name)\" requires type \(typeName(type.type))"
            }
        throw failure(
            .datatypeMismatch,
            "\(what) but expression is of type \(typeName(value.type))",
            at: listed.range,
            hint: "You will need to rewrite or cast the expression."
        )
    }

    /// The column of the target's item, as that of the table where it is one.
    func column(at position: Int, _ target: WriteTarget) -> Column {
        let named = target.item.columns[position]
        guard let index = target.columns[position] else {
            return Column(named.name, named.expression.type, typeModifier: named.expression.typeModifier)
        }
        var column = target.relation.columns[index]
        column.name = named.name
        return column
    }

    /// The way to a part of a column, and the type that the part has.
    func bindPath(
        _ listed: ListedColumn,
        _ target: WriteTarget,
        _ scope: Scope
    ) throws(PostgresError) -> ([BoundStep], (type: PostgresType, typeModifier: Int32), TargetColumn.Step) {
        let column = column(at: listed.position, target)
        var current = (type: column.type, typeModifier: column.typeModifier)
        var steps: [BoundStep] = []
        var rest = listed.path[...]
        var last = TargetColumn.Step.star
        while let step = rest.popFirst() {
            last = step
            switch step {
            case .star: throw failure("0A000", "row expansion via \"*\" is not supported here", at: listed.range)
            case .field(let name):
                let (index, shape) = try field(name, of: current.type, column.name, at: listed.range)
                steps.append(.field(index, shape))
                current = (shape.types[index], -1)
            case .index(let first):
                var indexes = [first]
                while case .index(let next)? = rest.first {
                    indexes.append(next)
                    rest.removeFirst()
                }
                let (bound, type) = try bindIndexes(indexes, of: current.type, scope, at: listed.range)
                steps.append(bound)
                current = (type, current.typeModifier)
            }
        }
        return (steps, current, last)
    }

    private func field(
        _ name: Identifier,
        of type: PostgresType,
        _ column: String,
        at range: SourceRange
    ) throws(PostgresError) -> (Int, RecordShape) {
        guard let shape = shape(of: BoundExpression(kind: .constant(.null), type: type)) else {
            throw failure(
                .datatypeMismatch,
                "cannot assign to field \"\(name.value)\" of column \"\(column)\" because its type \(typeName(type)) "
                    + "is not a composite type",
                at: range
            )
        }
        guard let index = shape.names.firstIndex(of: name.value) else {
            throw failure(
                .undefinedColumn,
                "cannot assign to field \"\(name.value)\" of column \"\(column)\" because there is no such column in "
                    + "data type \(typeName(type))",
                at: range
            )
        }
        return (index, shape)
    }

    /// The keys and positions behind a jsonb value.
    private func bindKeys(
        _ indexes: [SubscriptExpression.Index],
        _ scope: Scope
    ) throws(PostgresError) -> BoundStep {
        var keys: [BoundExpression] = []
        var isArray = false
        for (number, index) in indexes.enumerated() {
            guard case .element(let expression) = index else {
                var place = SourceRange.none
                if case .slice(let low, let high) = index { place = high?.range ?? low?.range ?? .none }
                throw failure(.datatypeMismatch, "jsonb subscript does not support slices", at: place)
            }
            let bound = try bind(expression, scope)
            let number4: BoundExpression? =
                if bound.type == .unknown { nil } else { try coerce(bound, to: .int4, .implicit) }
            guard let key = try coerce(number4 ?? bound, to: .text, number4 == nil ? .implicit : .explicit) else {
                throw failure(
                    .datatypeMismatch,
                    "subscript type \(typeName(bound.type)) is not supported",
                    at: bound.range,
                    hint: "jsonb subscript must be coercible to either integer or text."
                )
            }
            if number == 0 { isArray = number4 != nil }
            keys.append(key)
        }
        return .json(keys, isArray: isArray)
    }

    private func bindIndexes(
        _ indexes: [SubscriptExpression.Index],
        of type: PostgresType,
        _ scope: Scope,
        at range: SourceRange
    ) throws(PostgresError) -> (BoundStep, PostgresType) {
        let base = facts.base(of: type)
        guard let element = facts.element(of: base) else {
            if type == .jsonb { return (try bindKeys(indexes, scope), .jsonb) }
            if let found = definedSubscript(base) {
                return (.defined(try definedKey(indexes, base, scope), found), .text)
            }
            throw PostgresError(
                .datatypeMismatch,
                "cannot subscript type \(typeName(base)) because it does not support subscripting"
            )
        }
        func position(_ expression: Expression) throws(PostgresError) -> BoundExpression {
            let bound = try bind(expression, scope)
            guard let index = try coerce(bound, to: .int4, .assignment) else {
                throw failure(
                    .datatypeMismatch,
                    "array subscript must have type integer",
                    at: writtenPlace(of: expression)
                )
            }
            return index
        }
        var positions: [BoundExpression] = []
        var bounds: [(low: BoundExpression?, high: BoundExpression?)] = []
        var isSlice = false
        for index in indexes {
            switch index {
            case .element(let expression):
                let bound = try position(expression)
                positions.append(bound)
                // Among slices a single number counts from 1.
                bounds.append((BoundExpression(kind: .constant(.int4(1)), type: .int4), bound))
            case .slice(let low, let high):
                isSlice = true
                bounds.append(
                    (
                        try low.map { (low) throws(PostgresError) in try position(low) },
                        try high.map { (high) throws(PostgresError) in try position(high) }
                    )
                )
            }
        }
        return isSlice ? (.slice(bounds), facts.base(of: type)) : (.element(positions, element: element), element)
    }
}
