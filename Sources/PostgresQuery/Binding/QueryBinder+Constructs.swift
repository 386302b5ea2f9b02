import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// COALESCE, NULLIF, GREATEST, LEAST, GROUPING.
    func bindConstruct(_ call: FunctionCall, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        let setCallCount = scope.level.setCallCount
        var arguments: [BoundExpression] = []
        for argument in call.arguments { arguments.append(try bind(argument.value, scope)) }
        let name = call.name.name
        switch name {
        case "coalesce", "greatest", "least":
            let (type, modifier, unified) = try unify(arguments, for: name.uppercased())
            if name == "coalesce" { try refuseSets(since: setCallCount, "COALESCE", scope) }
            let kind: BoundKind =
                name == "coalesce" ? .coalesce(unified) : .extremum(unified, isGreatest: name == "greatest")
            return BoundExpression(kind: kind, type: type, typeModifier: modifier, range: call.range)
        case "nullif":
            guard arguments.count == 2 else { throw unsupported("NULLIF of \(arguments.count) arguments") }
            let function = try equality(arguments[0].type, arguments[1].type, at: call.range)
            let left = try convert(arguments[0], to: function.arguments[0], .implicit)
            let right = try convert(arguments[1], to: function.arguments[1], .implicit)
            let kind = BoundKind.nullIf(left, right, function)
            return BoundExpression(kind: kind, type: left.type, typeModifier: left.typeModifier, range: call.range)
        case "grouping":
            return try bindGroupingCall(arguments, scope, at: call.range)
        default: throw unsupported(name.uppercased(), at: call.range)
        }
    }

    /// The words of the standard that stand for a value: CURRENT_DATE, CURRENT_USER and the like.
    func bindSQLValue(_ call: FunctionCall, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        var precision: Int?
        if case .literal(let literal)? = call.arguments.first?.value, case .integer(let value) = literal.value {
            precision = Int(clamping: min(value, 6))
        }
        let name = call.name.name
        let type: PostgresType
        switch name {
        case "current_date": type = .date
        case "current_time": type = .timetz
        case "current_timestamp": type = .timestamptz
        case "localtime": type = .time
        case "localtimestamp": type = .timestamp
        default: type = .name
        }
        return BoundExpression(
            kind: .sqlValue(name, precision: precision),
            type: type,
            typeModifier: Int32(precision ?? -1),
            range: call.range
        )
    }

    /// CASE.
    func bind(_ node: CaseExpression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        let setCallCount = scope.level.setCallCount
        let given: BoundExpression? =
            if let operand = node.operand { try settleUnknown(try bind(operand, scope)) } else { nil }
        // Its collation is asked for before anything that stands behind it.
        if let given { _ = try withCollations(given) }
        // What is another value each time must be computed once for all comparisons.
        var name: ColumnID?
        var operand = given
        if let value = given, value.isVolatile, node.branches.count > 1, analysis == nil {
            let id = ColumnID(entry: makeEntry(), column: 0)
            operand?.kind = .column(id)
            name = id
        }
        var conditions: [BoundExpression] = []
        var results: [BoundExpression] = []
        for branch in node.branches {
            let condition = try bind(branch.condition, scope)
            if let operand {
                let name = OperatorName("=", range: branch.range)
                let comparison = try bindOperator(name, operand, condition, at: branch.range)
                conditions.append(try coerceToBoolean(comparison, for: "CASE/WHEN", setsIn: condition))
            } else {
                conditions.append(try coerceToBoolean(condition, for: "CASE/WHEN"))
            }
            results.append(try bind(branch.result, scope))
        }
        let otherwise: BoundExpression =
            if let given = node.otherwise { try bind(given, scope) } else {
                BoundExpression(kind: .constant(.null), type: .unknown)
            }
        let type = try commonType([otherwise] + results, for: "CASE")
        var unified = [try coerceToCommon(otherwise, type, for: "CASE/ELSE")]
        for result in results { unified.append(try coerceToCommon(result, type, for: "CASE/WHEN")) }
        let modifier = commonTypeModifier(unified, type)
        try refuseSets(since: setCallCount, "CASE", scope)
        var branches: [BoundBranch] = []
        for (condition, result) in zip(conditions, unified.dropFirst()) {
            branches.append(BoundBranch(condition: condition, result: result))
        }
        let choice = BoundExpression(
            kind: .choice(branches, otherwise: unified[0]),
            type: type,
            typeModifier: modifier,
            range: node.range
        ).written(given.map { .caseOperand($0) } ?? .plain)
        guard let name, let given else { return choice }
        return BoundExpression(
            kind: .binding(given, name, choice),
            type: type,
            typeModifier: modifier,
            range: node.range
        )
    }

    /// `ARRAY[…]`; a cast above says the type wanted.
    func bind(
        _ node: ArrayExpression,
        _ scope: Scope,
        as wanted: PostgresType?
    ) throws(PostgresError) -> BoundExpression {
        var elements: [BoundExpression] = []
        for element in node.elements {
            if case .array(let inner) = element {
                elements.append(try nested { () throws(PostgresError) in try bind(inner, scope, as: wanted) })
            } else {
                elements.append(try bind(element, scope))
            }
        }
        let isNested = elements.contains { element in
            facts.element(of: element.type) != nil && element.type != .int2vector && element.type != .oidvector
        }
        if let wanted {
            let element = facts.element(of: wanted) ?? .text
            let target = isNested ? wanted : element
            var converted: [BoundExpression] = []
            for item in elements {
                guard let value = try coerce(item, to: target, .explicit) else { throw cannotCast(item, target) }
                converted.append(value)
            }
            return BoundExpression(
                kind: .array(converted, element: element, isNested: isNested),
                type: wanted,
                range: node.range
            )
        }
        guard !elements.isEmpty else {
            throw failure(
                "42P18",
                "cannot determine type of empty array",
                at: node.range,
                hint: "Explicitly cast to the desired type, for example ARRAY[]::integer[]."
            )
        }
        let (type, modifier, unified) = try unify(elements, for: "ARRAY")
        if isNested {
            return BoundExpression(
                kind: .array(unified, element: facts.element(of: type) ?? .text, isNested: true),
                type: type,
                typeModifier: modifier,
                range: node.range
            )
        }
        guard let array = facts.array(of: type) else {
            throw failure("42704", "could not find array type for data type \(facts.name(type))", at: node.range)
        }
        return BoundExpression(
            kind: .array(unified, element: type, isNested: false),
            type: array,
            typeModifier: modifier,
            range: node.range
        )
    }

    /// `CAST(a AS type)`.
    func bind(_ node: CastExpression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        let (type, modifier) = try self.type(node.type)
        let operand: BoundExpression
        if case .array(let array) = node.operand, facts.element(of: type) != nil {
            operand = try bind(array, scope, as: type)
        } else {
            operand = try castOperand(of: node, to: type, scope)
        }
        let cast: BoundExpression?
        do throws(PostgresError) {
            cast = try coerce(operand, to: type, typeModifier: modifier, .explicit)
        } catch {
            var error = error
            if error.position == nil, error.sqlState == "42846" { error.position = position(castPlace(node)) }
            throw error
        }
        guard var result = cast else {
            throw failure(
                "42846",
                "cannot cast type \(facts.name(operand.type)) to \(facts.name(type))",
                at: castPlace(node)
            )
        }
        if modifier < 0, facts.isObject(facts.element(of: type) ?? type) { result = opened(result, from: operand) }
        result.range = place(operand, of: node, result)
        if modifier < 0, operand.type == type, result.typeModifier >= 0 { result = Self.withoutModifier(result) }
        return result
    }

    /// What is cast; where it is cast twice, to what is no object in the end, that is computed ahead and may fail.
    private func castOperand(
        of node: CastExpression,
        to type: PostgresType,
        _ scope: Scope
    ) throws(PostgresError) -> BoundExpression {
        guard case .cast = node.operand, !facts.isObject(type), type != .text, let isClosed = freeConstants?.isClosed
        else { return try bind(node.operand, scope) }
        freeConstants?.isClosed = true
        defer { freeConstants?.isClosed = isClosed }
        return try bind(node.operand, scope)
    }

    /// A value whose type says nothing any more of its length; COLLATE stands behind that too.
    private static func withoutModifier(_ expression: BoundExpression) -> BoundExpression {
        if case .collate(let operand, let collation) = expression.kind {
            var copy = expression
            (copy.kind, copy.typeModifier) = (.collate(withoutModifier(operand), collation), -1)
            return copy
        }
        return BoundExpression(kind: .relabel(expression), type: expression.type, range: expression.range)
            .written(.explicitCast)
    }

    /// Where a cast is said to stand: at its operand where that comes first or where the cast changes nothing.
    private func place(
        _ operand: BoundExpression,
        of node: CastExpression,
        _ result: BoundExpression
    ) -> SourceRange {
        let isCall = node.type.range.start > operand.range.start && node.type.range.end < node.range.end
        // The text of an interval is read with its modifier.
        if operand.type == .unknown, case .constant = result.kind { return operand.range }
        if operand.type == .unknown, result.type == .interval, !operand.isParameter { return operand.range }
        if node.type.range.start < operand.range.start, node.range.start >= 0 { return node.range }
        // A row becomes another there.
        if case .row = operand.kind, !isCall, operand.type != result.type { return place(behind: operand.range) }
        return isCall && operand.type != result.type ? node.range : operand.range
    }

    private func cannotCast(_ expression: BoundExpression, _ type: PostgresType) -> PostgresError {
        failure(
            "42846",
            "cannot cast type \(facts.name(expression.type)) to \(facts.name(type))",
            at: expression.range
        )
    }

    /// The place of the first word or sign behind an operand and the parentheses around it.
    func place(behind range: SourceRange) -> SourceRange {
        guard range.end >= 0, Int(range.end) <= source.utf8.count else { return .none }
        var rest = source.utf8.dropFirst(Int(range.end))
        while let byte = rest.first {
            if byte <= 0x20 || byte == UInt8(ascii: ")") {
                rest = rest.dropFirst()
            } else if rest.starts(with: "--".utf8) {
                rest = rest.drop { $0 != 0x0A && $0 != 0x0D }
            } else if rest.starts(with: "/*".utf8) {
                rest = Self.behindComment(rest)
            } else {
                break
            }
        }
        let offset = source.utf8.count &- rest.count
        return SourceRange(offset, offset)
    }

    /// What stands behind a comment, which may hold further ones.
    private static func behindComment(_ text: Substring.UTF8View) -> Substring.UTF8View {
        var rest = text
        var depth = 0
        repeat {
            let isStart = rest.starts(with: "/*".utf8)
            let isEnd = !isStart && rest.starts(with: "*/".utf8)
            depth &+= isStart ? 1 : isEnd ? -1 : 0
            rest = rest.dropFirst(isStart || isEnd ? 2 : 1)
        } while depth > 0 && !rest.isEmpty
        return rest
    }

    /// Where PostgreSQL points for a cast: at `::`, or at the whole expression.
    private func castPlace(_ node: CastExpression) -> SourceRange {
        let offset = Int(node.type.range.start)
        guard offset > Int(node.range.start) else { return node.range }
        let blanks: Set<UInt8> = [0x20, 0x09, 0x0A, 0x0B, 0x0C, 0x0D]
        let before = Array(source.utf8.prefix(offset))
        guard let last = before.lastIndex(where: { !blanks.contains($0) }), last > 0,
            before[last] == UInt8(ascii: ":"), before[last - 1] == UInt8(ascii: ":")
        else { return node.range }
        return SourceRange(last - 1, last + 1)
    }

    /// `a[1]`, `a[1:2]`.
    func bind(_ node: SubscriptExpression, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        let operand = try bind(node.operand, scope)
        let base = facts.base(of: operand.type)
        guard let element = facts.element(of: base) ?? facts.coordinate(of: base) else {
            if operand.type == .jsonb { return try bindJSON(node, operand, scope) }
            if let value = try bindDefined(node, operand, base, scope) { return value }
            throw failure(
                "42804",
                "cannot subscript type \(facts.name(base)) because it does not support subscripting",
                at: operand.range
            )
        }
        func position(_ expression: Expression) throws(PostgresError) -> BoundExpression {
            let bound = try bind(expression, scope)
            guard let index = try coerce(bound, to: .int4, .assignment) else {
                throw failure("42804", "array subscript must have type integer", at: writtenPlace(of: expression))
            }
            return index
        }
        var indexes: [BoundIndex] = []
        var isSlice = false
        for index in node.indexes {
            switch index {
            case .element(let expression): indexes.append(.element(try position(expression)))
            case .slice(let low, let high):
                isSlice = true
                let first: BoundExpression? = if let low { try position(low) } else { nil }
                let last: BoundExpression? = if let high { try position(high) } else { nil }
                indexes.append(.slice(first, last))
            }
        }
        guard indexes.count <= Self.maximumDimensions else {
            throw PostgresError(
                "54000",
                "number of array dimensions (\(indexes.count)) exceeds the maximum allowed (\(Self.maximumDimensions))"
            )
        }
        let type = isSlice ? facts.base(of: operand.type) : element
        return BoundExpression(
            kind: .subscript(operand, indexes),
            type: type,
            typeModifier: operand.typeModifier,
            range: Self.place(operand, node.range)
        )
    }

    /// How many dimensions an array can have.
    private static let maximumDimensions = 6

    /// `jsonb['key'][1]`: what a path leads to.
    private func bindJSON(
        _ node: SubscriptExpression,
        _ operand: BoundExpression,
        _ scope: Scope
    ) throws(PostgresError) -> BoundExpression {
        var path: [BoundExpression] = []
        for index in node.indexes {
            guard case .element(let expression) = index else {
                let message = "jsonb subscript does not support slices"
                guard case .slice(let low, let high) = index, let bound = high ?? low else {
                    throw PostgresError("42804", message)
                }
                throw failure("42804", message, at: try bind(bound, scope).range)
            }
            path.append(try jsonStep(try bind(expression, scope)))
        }
        let array = BoundExpression(kind: .array(path, element: .text, isNested: false), type: .textArray)
        return try callFunction("jsonb_extract_path", [operand, array], isVariadic: true, at: operand.range)
            .written(.subscripts)
    }

    /// A step of a path as text.
    private func jsonStep(_ step: BoundExpression) throws(PostgresError) -> BoundExpression {
        let targets = [PostgresType.int4, .text].filter {
            facts.canCoerce([step.type], to: [$0], .implicit)
        }
        if step.type != .unknown {
            guard let target = targets.first, targets.count == 1 else {
                let choice = targets.isEmpty ? "either integer or text" : "only one type, integer or text"
                throw failure(
                    "42804",
                    "subscript type \(facts.name(step.type)) is not supported",
                    at: step.range,
                    hint: "jsonb subscript must be coercible to \(choice)."
                )
            }
            let number = try convert(step, to: target, .implicit)
            if target == .text { return number }
            return (try coerce(number, to: .text, .explicit) ?? number).written(.implicitCast)
        }
        return try convert(step, to: .text, .implicit)
    }

    /// `(a).field`.
    func bind(_ node: FieldSelection, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        guard let field = node.field else {
            throw failure("42601", "row expansion via \"*\" is not supported here", at: node.range)
        }
        let operand = try bind(node.operand, scope)
        guard let shape = shape(of: operand) else {
            if isUnregistered(operand) { throw Self.unregisteredRecord }
            throw failure(
                operand.type == .record ? "42703" : "42809",
                operand.type == .record
                    ? "could not identify column \"\(field.value)\" in record data type"
                    : "column notation .\(field.value) applied to type \(facts.name(operand.type)), "
                        + "which is not a composite type",
                at: operand.range
            )
        }
        guard let index = shape.names.firstIndex(of: field.value) else {
            if case .column(let reference) = node.operand, let table = reference.parts.last?.value,
                case .row(_, let names) = operand.kind, !names.isEmpty
            {
                throw failure("42703", "column \(table).\(field.value) does not exist", at: operand.range)
            }
            if operand.type == .record {
                throw failure(
                    "42703",
                    "could not identify column \"\(field.value)\" in record data type",
                    at: operand.range
                )
            }
            throw failure(
                "42703",
                "column \"\(field.value)\" not found in data type \(facts.name(operand.type))",
                at: operand.range
            )
        }
        return fieldValue(operand, index, shape.types[index], at: Self.place(operand, node.range))
    }

    func fieldValue(
        _ operand: BoundExpression,
        _ index: Int,
        _ type: PostgresType,
        at range: SourceRange
    ) -> BoundExpression {
        var modifier: Int32 = -1
        if case .row(let fields, _) = operand.kind, fields.indices.contains(index) {
            modifier = fields[index].typeModifier
        }
        return BoundExpression(kind: .field(operand, index), type: type, typeModifier: modifier, range: range)
    }
}
