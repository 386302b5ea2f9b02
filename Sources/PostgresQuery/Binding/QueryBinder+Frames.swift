import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// The frame of a window.
    func bindFrame(
        _ frame: WindowFrame,
        _ window: BoundWindowDefinition,
        _ scope: Scope,
        at range: SourceRange
    ) throws(PostgresError) -> BoundFrame {
        guard frame.unit != .groups || !window.orderBy.isEmpty else {
            throw failure("42P20", "GROUPS mode requires an ORDER BY clause", at: range)
        }
        if frame.unit == .range, Self.hasOffset(frame.start) || Self.hasOffset(frame.end), window.orderBy.count != 1 {
            throw failure(
                "42P20",
                "RANGE with offset PRECEDING/FOLLOWING requires exactly one ORDER BY column",
                at: range
            )
        }
        var bound = BoundFrame()
        bound.unit = frame.unit
        bound.start = try bindBound(frame.start, frame.unit, window, scope)
        bound.end = try bindBound(frame.end, frame.unit, window, scope)
        bound.exclusion = frame.exclusion
        return bound
    }

    private static func hasOffset(_ bound: WindowFrame.Bound) -> Bool {
        switch bound {
        case .preceding, .following: true
        case .unboundedPreceding, .unboundedFollowing, .currentRow: false
        }
    }

    private func bindBound(
        _ bound: WindowFrame.Bound,
        _ unit: WindowFrame.Unit,
        _ window: BoundWindowDefinition,
        _ scope: Scope
    ) throws(PostgresError) -> BoundFrame.Bound {
        switch bound {
        case .unboundedPreceding: .unboundedPreceding
        case .preceding(let expression): .preceding(try bindOffset(expression, unit, window, scope))
        case .currentRow: .currentRow
        case .following(let expression): .following(try bindOffset(expression, unit, window, scope))
        case .unboundedFollowing: .unboundedFollowing
        }
    }

    private func bindOffset(
        _ expression: Expression,
        _ unit: WindowFrame.Unit,
        _ window: BoundWindowDefinition,
        _ scope: Scope
    ) throws(PostgresError) -> BoundExpression {
        let setCallCount = scope.level.setCallCount
        let bound = try bind(expression, scope)
        if scope.level.setCallCount > setCallCount {
            let message = "set-returning functions are not allowed in \(scope.clause.rawValue)"
            throw failure("0A000", message, at: scope.level.lastSetCall)
        }
        let offset: BoundExpression
        if unit == .range, let key = window.orderBy.first {
            offset = try coerceToDistance(bound, key.expression.type)
        } else {
            offset = try coerceToInt8(bound, for: unit.rawValue)
        }
        if let column = bound.firstColumn(of: scope.entries) {
            throw failure("42P10", "argument of \(unit.rawValue) must not contain variables", at: column.range)
        }
        return offset
    }

    /// The offset of a RANGE as the type that is added to values of the sort key.
    private func coerceToDistance(
        _ offset: BoundExpression,
        _ key: PostgresType
    ) throws(PostgresError) -> BoundExpression {
        let base = facts.base(of: key)
        let name = facts.name(key)
        let choices: [PostgresType]
        switch base {
        case .int2, .int4: choices = [.int2, .int4, .int8]
        case .int8: choices = [.int8]
        case .float4, .float8: choices = [.float8]
        case .numeric: choices = [.numeric]
        case .date, .time, .timetz, .timestamp, .timestamptz, .interval: choices = [.interval]
        default:
            throw failure(
                "0A000",
                "RANGE with offset PRECEDING/FOLLOWING is not supported for column type \(name)",
                at: offset.range
            )
        }
        let preferred = offset.type == .unknown ? base : offset.type
        let fitting: [PostgresType]
        if choices.contains(preferred) {
            fitting = [preferred]
        } else {
            fitting = choices.filter { facts.canCoerce([offset.type], to: [$0], .implicit) }
        }
        guard let chosen = fitting.first else {
            throw failure(
                "0A000",
                "RANGE with offset PRECEDING/FOLLOWING is not supported for column type \(name) and offset type "
                    + facts.name(offset.type),
                at: offset.range,
                hint: "Cast the offset value to an appropriate type."
            )
        }
        if fitting.count > 1 {
            throw failure(
                "0A000",
                "RANGE with offset PRECEDING/FOLLOWING has multiple interpretations for column type \(name) and offset "
                    + "type \(facts.name(offset.type))",
                at: offset.range,
                hint: "Cast the offset value to the exact intended type."
            )
        }
        return try convert(offset, to: chosen, .implicit)
    }
}
