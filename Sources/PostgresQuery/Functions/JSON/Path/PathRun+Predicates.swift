import PostgresWire

extension PathRun {
    /// A predicate as a value: true, false, or null where it is unknown.
    mutating func truth(
        _ items: ArraySlice<JSONPathItem>,
        _ value: PathValue,
        _ found: PathFindings?
    ) throws(PostgresError) -> PathOutcome {
        guard let head = items.first else { return .notFound }
        let truth = try test(head, value)
        if items.count == 1, found == nil { return .found }
        switch truth {
        case .true: return try next(items, PathValue(.bool(true)), found)
        case .false: return try next(items, PathValue(.bool(false)), found)
        case .unknown: return try next(items, PathValue(.null), found)
        }
    }

    /// A predicate of a filter, in which `@` is the value.
    mutating func nested(_ predicate: [JSONPathItem], _ value: PathValue) throws(PostgresError) -> PathTruth {
        let outer = current
        current = value
        defer { current = outer }
        return try test(predicate, value)
    }

    private mutating func test(_ items: [JSONPathItem], _ value: PathValue) throws(PostgresError) -> PathTruth {
        guard items.count == 1 else {
            throw PostgresError("XX000", "boolean jsonpath item cannot have next item")
        }
        return try test(items[0], value)
    }

    private mutating func test(_ item: JSONPathItem, _ value: PathValue) throws(PostgresError) -> PathTruth {
        switch item {
        case .binary(.and, let left, let right):
            let first = try test(left, value)
            if case .false = first { return .false }
            let second = try test(right, value)
            if case .true = second { return first }
            return second
        case .binary(.or, let left, let right):
            let first = try test(left, value)
            if case .true = first { return .true }
            let second = try test(right, value)
            if case .false = second { return first }
            return second
        case .not(let operand):
            switch try test(operand, value) {
            case .true: return .false
            case .false: return .true
            case .unknown: return .unknown
            }
        case .isUnknown(let operand):
            if case .unknown = try test(operand, value) { return .true }
            return .false
        case .exists(let operand): return try exists(operand, value)
        case .binary(.startsWith, let left, let right):
            return try compare(left, right, value, unwrapsRight: false) { whole, start in
                guard let whole = whole.string, let start = start.string else { return .unknown }
                return PathTruth(whole.utf8.starts(with: start.utf8))
            }
        case .binary(let symbol, let left, let right):
            let formats = formats
            return try compare(left, right, value, unwrapsRight: true) { (left, right) throws(PostgresError) in
                try PathComparison.test(symbol, left, right, formats)
            }
        case .likeRegex(let operand, let pattern):
            let expression = try pattern.expression()
            let environment = environment
            return try compare(operand, nil, value, unwrapsRight: false) { (text, _) throws(PostgresError) in
                guard let text = text.string else { return .unknown }
                return PathTruth(try expression.matches(text, environment))
            }
        default: throw PostgresError("XX000", "invalid boolean jsonpath item type")
        }
    }

    private mutating func exists(_ operand: [JSONPathItem], _ value: PathValue) throws(PostgresError) -> PathTruth {
        let saved = throwsErrors
        throwsErrors = false
        defer { throwsErrors = saved }
        let all: PathFindings? = isLax ? nil : PathFindings()
        switch try item(operand[...], value, all) {
        case .failed: return .unknown
        case .found: return PathTruth(all.map { !$0.values.isEmpty } ?? true)
        case .notFound: return PathTruth(all.map { !$0.values.isEmpty } ?? false)
        }
    }

    /// Whether any pair of values of two expressions fulfils a test.
    private mutating func compare(
        _ left: [JSONPathItem],
        _ right: [JSONPathItem]?,
        _ value: PathValue,
        unwrapsRight: Bool,
        _ test: (PathValue, PathValue) throws(PostgresError) -> PathTruth
    ) throws(PostgresError) -> PathTruth {
        let saved = throwsErrors
        throwsErrors = false
        defer { throwsErrors = saved }
        let (first, second) = (PathFindings(), PathFindings())
        guard try collect(left, value, unwraps: true, into: first) else { return .unknown }
        if let right {
            guard try collect(right, value, unwraps: unwrapsRight, into: second) else { return .unknown }
        } else {
            second.values = [PathValue(.null)]
        }
        var hasFound = false
        var hasFailed = false
        for left in first.values {
            for right in second.values {
                try watch.step()
                switch try test(left, right) {
                case .unknown:
                    if !isLax { return .unknown }
                    hasFailed = true
                case .true:
                    if isLax { return .true }
                    hasFound = true
                case .false: break
                }
            }
        }
        return hasFound ? .true : hasFailed ? .unknown : .false
    }
}

extension JSONPathPattern {
    /// The pattern compiled with its flags.
    func expression() throws(PostgresError) -> RegularExpression {
        var options = PatternOptions()
        options.ignoresCase = flags.contains("i")
        if flags.contains("q") {
            options.syntax = .literal
        } else {
            options.excludesNewline = !flags.contains("s")
            options.matchesLines = flags.contains("m")
        }
        return try RegularExpression.make(pattern, options: options)
    }
}

/// Comparisons of values within a path.
enum PathComparison {
    /// Whether a comparison holds; unknown for values that do not compare.
    static func test(
        _ symbol: JSONPathOperator,
        _ left: PathValue,
        _ right: PathValue,
        _ formats: TextFormats?
    ) throws(PostgresError) -> PathTruth {
        guard let order = try order(left, right, formats) else {
            let isNull = left.typeName == "null" || right.typeName == "null"
            guard isNull else { return .unknown }
            return PathTruth(symbol == .notEqual)
        }
        switch symbol {
        case .equal: return PathTruth(order == 0)
        case .notEqual: return PathTruth(order != 0)
        case .less: return PathTruth(order < 0)
        case .greater: return PathTruth(order > 0)
        case .lessOrEqual: return PathTruth(order <= 0)
        default: return PathTruth(order >= 0)
        }
    }

    private static func order(
        _ left: PathValue,
        _ right: PathValue,
        _ formats: TextFormats?
    ) throws(PostgresError) -> Int? {
        switch (left.content, right.content) {
        case (.json(.null), .json(.null)): return 0
        case (.json(.bool(let left)), .json(.bool(let right))): return left == right ? 0 : left ? 1 : -1
        case (.json(.number(let left)), .json(.number(let right))): return left.compare(to: right)
        case (.json(.string(let left)), .json(.string(let right))): return ValueOrder.compare(left, right)
        case (.dateTime(let left, _), .dateTime(let right, _)): return try order(left, right, formats)
        default: return nil
        }
    }

    /// Orders dates and times; those of different kinds where one becomes the other.
    private static func order(
        _ left: PostgresValue,
        _ right: PostgresValue,
        _ formats: TextFormats?
    ) throws(PostgresError) -> Int? {
        func zoned(_ from: String, _ to: String) throws(PostgresError) -> any TimeZoneRules {
            if let formats { return formats.timeZone }
            throw PostgresError(
                "0A000",
                "cannot convert value from \(from) to \(to) without time zone usage",
                hint: "Use *_tz() function for time zone support."
            )
        }
        switch (left, right) {
        case (.date, .date), (.time, .time), (.timetz, .timetz), (.timestamp, .timestamp), (.timestamptz, .timestamptz):
            return ValueOrder.compare(left, right)
        case (.date(let days), .timestamp):
            return ValueOrder.compare(.timestamp(try Timestamps.midnight(Int64(days))), right)
        case (.date(let days), .timestamptz):
            let zone = try zoned("date", "timestamptz")
            let instant = zone.instant(ofLocal: try Timestamps.midnight(Int64(days)))
            return ValueOrder.compare(.timestamptz(instant), right)
        case (.time(let time), .timetz):
            let zone = try zoned("time", "timetz")
            let west = Int32(truncatingIfNeeded: 0 &- zone.offset(at: formats?.now ?? 0).secondsEast)
            return ValueOrder.compare(.timetz(time, zone: west), right)
        case (.timestamp(let local), .timestamptz):
            let zone = try zoned("timestamp", "timestamptz")
            return ValueOrder.compare(.timestamptz(zone.instant(ofLocal: local)), right)
        case (.timestamp, .date), (.timestamptz, .date), (.timetz, .time), (.timestamptz, .timestamp):
            return try order(right, left, formats).map { 0 &- $0 }
        default: return nil
        }
    }
}
