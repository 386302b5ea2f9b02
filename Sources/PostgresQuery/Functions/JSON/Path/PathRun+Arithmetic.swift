import PostgresWire

extension PathRun {
    /// The values of an expression, arrays taken apart in lax mode; false after an error that is not thrown.
    mutating func collect(
        _ items: [JSONPathItem],
        _ value: PathValue,
        unwraps: Bool,
        into found: PathFindings
    ) throws(PostgresError) -> Bool {
        guard unwraps, isLax else {
            if case .failed = try item(items[...], value, found) { return false }
            return true
        }
        let all = PathFindings()
        if case .failed = try item(items[...], value, all) { return false }
        for value in all.values {
            if let elements = value.elements {
                found.values += elements.map { PathValue($0) }
            } else {
                found.values.append(value)
            }
        }
        return true
    }

    mutating func arithmetic(
        _ symbol: JSONPathOperator,
        _ left: [JSONPathItem],
        _ right: [JSONPathItem],
        _ items: ArraySlice<JSONPathItem>,
        _ value: PathValue,
        _ found: PathFindings?
    ) throws(PostgresError) -> PathOutcome {
        let (first, second) = (PathFindings(), PathFindings())
        guard try collect(left, value, unwraps: true, into: first),
            try collect(right, value, unwraps: true, into: second)
        else { return .failed }
        guard first.values.count == 1, let leftNumber = first.values[0].number else {
            return try fail(
                "22038",
                "left operand of jsonpath operator \(symbol.rawValue) is not a single numeric value"
            )
        }
        guard second.values.count == 1, let rightNumber = second.values[0].number else {
            return try fail(
                "22038",
                "right operand of jsonpath operator \(symbol.rawValue) is not a single numeric value"
            )
        }
        let result: Numeric
        do throws(PostgresError) {
            switch symbol {
            case .add: result = try leftNumber.adding(rightNumber)
            case .subtract: result = try leftNumber.subtracting(rightNumber)
            case .multiply: result = try leftNumber.multiplied(by: rightNumber)
            case .divide: result = try leftNumber.divided(by: rightNumber)
            default: result = try leftNumber.remainder(dividingBy: rightNumber)
            }
        } catch {
            guard throwsErrors else { return .failed }
            throw error
        }
        if items.count == 1, found == nil { return .found }
        return try next(items, PathValue(.number(result)), found)
    }

    mutating func sign(
        _ isNegative: Bool,
        _ operand: [JSONPathItem],
        _ items: ArraySlice<JSONPathItem>,
        _ value: PathValue,
        _ found: PathFindings?
    ) throws(PostgresError) -> PathOutcome {
        let all = PathFindings()
        guard try collect(operand, value, unwraps: true, into: all) else { return .failed }
        var outcome = PathOutcome.notFound
        let isLast = items.count == 1 && found == nil
        for value in all.values {
            guard let number = value.number else {
                if isLast { continue }
                let symbol = isNegative ? "-" : "+"
                return try fail("2203B", "operand of unary jsonpath operator \(symbol) is not a numeric value")
            }
            if isLast { return .found }
            let result = try next(items, PathValue(.number(isNegative ? number.negated() : number)), found)
            if case .failed = result { return result }
            if case .found = result {
                if found == nil { return .found }
                outcome = .found
            }
        }
        return outcome
    }
}
