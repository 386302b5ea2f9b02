import PostgresWire

/// Runs a path over a JSON value (PostgreSQL 15 docs, §9.16.2).
///
/// Where nobody asks for the values (`found` is nil), the run stops at the first one.
struct PathRun {
    /// The values of `$name`; nil where there are none at all.
    let variables: JSONObject?
    let isLax: Bool
    let root: JSONValue
    /// Whether it matters where containers are stored.
    let namesObjects: Bool
    /// Whether comparisons may use the session's time zone; nil where they may not.
    let formats: TextFormats?
    let environment: any FunctionEnvironment
    var watch: CancellationWatch
    /// Whether an error is thrown, rather than the end of the search.
    var throwsErrors: Bool
    /// Whether structural errors are passed over.
    var ignoresStructure: Bool
    /// `@`.
    var current: PathValue
    /// The size of the array whose subscript is evaluated.
    var arraySize: Int?
    /// What the offsets of containers count from: the value, the variables, or what `.keyvalue()` has made.
    var baseNumber: Int64 = 0
    /// The number of the next object that `.keyvalue()` makes.
    var nextNumber: Int64

    init(
        _ path: JSONPath,
        _ root: JSONValue,
        _ variables: JSONObject?,
        throwsErrors: Bool,
        usesZone: Bool,
        _ environment: any FunctionEnvironment
    ) {
        self.variables = variables
        isLax = path.isLax
        self.root = root
        namesObjects = path.namesObjects
        formats = usesZone ? environment.formats : nil
        self.environment = environment
        watch = CancellationWatch(environment)
        self.throwsErrors = throwsErrors
        ignoresStructure = path.isLax
        current = PathValue(root)
        nextNumber = variables == nil ? 1 : 2
    }

    /// Runs a path.
    mutating func run(_ path: JSONPath, _ found: PathFindings?) throws(PostgresError) -> PathOutcome {
        guard !isLax, found == nil else { return try item(path.root[...], PathValue(root), found) }
        // A strict path must be followed to the end, to see that there are no errors.
        let all = PathFindings()
        if case .failed = try item(path.root[...], PathValue(root), all) { return .failed }
        return all.values.isEmpty ? .notFound : .found
    }

    /// An error: thrown, or the end of the search.
    func fail(_ state: String, _ message: String, hint: String? = nil) throws(PostgresError) -> PathOutcome {
        guard throwsErrors else { return .failed }
        throw PostgresError(SQLState(rawValue: state), message, hint: hint)
    }

    /// Goes on with what stands behind an item.
    mutating func next(
        _ items: ArraySlice<JSONPathItem>,
        _ value: PathValue,
        _ found: PathFindings?
    ) throws(PostgresError) -> PathOutcome {
        let rest = items.dropFirst()
        if !rest.isEmpty { return try item(rest, value, found) }
        found?.values.append(value)
        return .found
    }

    /// Evaluates an item and what stands behind it; a lax path looks into an array for what an array does not have.
    mutating func item(
        _ items: ArraySlice<JSONPathItem>,
        _ value: PathValue,
        _ found: PathFindings?
    ) throws(PostgresError) -> PathOutcome {
        try item(items, value, found, unwraps: isLax)
    }

    mutating func item(
        _ items: ArraySlice<JSONPathItem>,
        _ value: PathValue,
        _ found: PathFindings?,
        unwraps: Bool
    ) throws(PostgresError) -> PathOutcome {
        guard let head = items.first else { return .notFound }
        try watch.step()
        switch head {
        case .null, .bool, .number, .string, .variable: return try constant(head, items, found)
        case .root:
            let base = baseNumber
            baseNumber = 0
            defer { baseNumber = base }
            return try next(items, PathValue(root), found)
        case .current: return try next(items, current, found)
        case .last:
            guard let arraySize else {
                throw PostgresError("XX000", "evaluating jsonpath LAST outside of array subscript")
            }
            if items.count == 1, found == nil { return .found }
            return try next(items, PathValue(.number(Numeric(arraySize - 1))), found)
        case .binary(let symbol, let left, let right):
            switch symbol {
            case .add, .subtract, .multiply, .divide, .modulo:
                return try arithmetic(symbol, left, right, items, value, found)
            default: return try truth(items, value, found)
            }
        case .not, .isUnknown, .exists, .likeRegex: return try truth(items, value, found)
        case .sign(let isNegative, let operand): return try sign(isNegative, operand, items, value, found)
        case .key(let key): return try member(key, items, value, found, unwraps: unwraps)
        case .anyKey:
            if value.object != nil {
                return try children(items.dropFirst(), value, found, unwraps: isLax)
            }
            if unwraps, value.elements != nil { return try elements(items, value, found) }
            return try structure("2203C", "jsonpath wildcard member accessor can only be applied to an object")
        case .anyArray:
            if value.elements != nil { return try children(items.dropFirst(), value, found, unwraps: isLax) }
            if isLax { return try next(items, value, found) }
            return try structure("22039", "jsonpath wildcard array accessor can only be applied to an array")
        case .index(let subscripts): return try index(subscripts, items, value, found)
        case .anyLevel(let from, let to): return try anyLevel(from, to, items, value, found)
        case .filter(let predicate):
            if unwraps, value.elements != nil { return try elements(items, value, found) }
            guard case .true = try nested(predicate, value) else { return .notFound }
            return try next(items, value, found)
        case .method(let method): return try call(method, items, value, found, unwraps: unwraps)
        case .datetime(let template):
            if unwraps, value.elements != nil { return try elements(items, value, found) }
            return try dateTime(template, items, value, found)
        }
    }

    /// An error in strict mode, nothing in lax mode.
    func structure(_ state: String, _ message: String) throws(PostgresError) -> PathOutcome {
        ignoresStructure ? .notFound : try fail(state, message)
    }

    private mutating func constant(
        _ head: JSONPathItem,
        _ items: ArraySlice<JSONPathItem>,
        _ found: PathFindings?
    ) throws(PostgresError) -> PathOutcome {
        let base = baseNumber
        defer { baseNumber = base }
        switch head {
        case .bool(let value): return try next(items, PathValue(.bool(value)), found)
        case .number(let value): return try next(items, PathValue(.number(value)), found)
        case .string(let value): return try next(items, PathValue(.string(value)), found)
        case .variable(let name):
            guard let variables else { return try next(items, PathValue(.null), found) }
            guard let value = variables[name] else {
                throw PostgresError("42704", "could not find jsonpath variable \"\(name)\"")
            }
            baseNumber = 1
            let offset = JSONBLayout(.object(variables)).offset(ofKey: name)
            return try next(items, PathValue(value, offset: offset), found)
        default: return try next(items, PathValue(.null), found)
        }
    }

    private mutating func member(
        _ key: String,
        _ items: ArraySlice<JSONPathItem>,
        _ value: PathValue,
        _ found: PathFindings?,
        unwraps: Bool
    ) throws(PostgresError) -> PathOutcome {
        if let object = value.object {
            guard let member = object[key] else {
                return try structure("2203A", "JSON object does not contain key \"\(key)\"")
            }
            return try next(items, child(member, of: value) { $0.offset(ofKey: key) }, found)
        }
        if unwraps, value.elements != nil { return try elements(items, value, found) }
        return try structure("2203A", "jsonpath member accessor can only be applied to an object")
    }

    /// A part of a container; where it stands is worked out for containers only.
    private func child(_ json: JSONValue, of parent: PathValue, _ place: (JSONBLayout) -> Int) -> PathValue {
        switch json {
        case .array where namesObjects, .object where namesObjects:
            PathValue(json, offset: parent.offset &+ place(JSONBLayout(parent.json, at: parent.offset)))
        default: PathValue(json)
        }
    }

    /// The same items for each element of an array.
    mutating func elements(
        _ items: ArraySlice<JSONPathItem>,
        _ value: PathValue,
        _ found: PathFindings?
    ) throws(PostgresError) -> PathOutcome {
        try children(items, value, found, unwraps: false)
    }

    /// The items for each part of a container; without items the parts themselves.
    private mutating func children(
        _ items: ArraySlice<JSONPathItem>,
        _ value: PathValue,
        _ found: PathFindings?,
        unwraps: Bool
    ) throws(PostgresError) -> PathOutcome {
        try levels(items, value, found, level: 1, from: 1, to: 1, unwraps: unwraps, ignores: false)
    }

    private func parts(of value: PathValue) -> [PathValue] {
        if let elements = value.elements {
            return elements.enumerated().map { place, element in child(element, of: value) { $0.offset(ofIndex: place) }
            }
        }
        guard let object = value.object else { return [] }
        return object.members.map { member in child(member.value, of: value) { $0.offset(ofKey: member.key) } }
    }

    private mutating func levels(
        _ items: ArraySlice<JSONPathItem>,
        _ value: PathValue,
        _ found: PathFindings?,
        level: UInt32,
        from: UInt32?,
        to: UInt32?,
        unwraps: Bool,
        ignores: Bool
    ) throws(PostgresError) -> PathOutcome {
        var outcome = PathOutcome.notFound
        if level > to ?? .max { return outcome }
        for part in parts(of: value) {
            try watch.step()
            let isLeafWanted = from == nil && to == nil && !part.isContainer
            if level >= from ?? .max || isLeafWanted {
                if items.isEmpty {
                    guard let found else { return .found }
                    found.values.append(part)
                    outcome = .found
                } else {
                    let saved = ignoresStructure
                    if ignores { ignoresStructure = true }
                    outcome = try item(items, part, found, unwraps: unwraps)
                    ignoresStructure = saved
                    if case .failed = outcome { return outcome }
                    if case .found = outcome, found == nil { return outcome }
                }
            }
            if level < to ?? .max, part.isContainer {
                outcome = try levels(
                    items,
                    part,
                    found,
                    level: level &+ 1,
                    from: from,
                    to: to,
                    unwraps: unwraps,
                    ignores: ignores
                )
                if case .failed = outcome { return outcome }
                if case .found = outcome, found == nil { return outcome }
            }
        }
        return outcome
    }

    private mutating func anyLevel(
        _ from: UInt32?,
        _ to: UInt32?,
        _ items: ArraySlice<JSONPathItem>,
        _ value: PathValue,
        _ found: PathFindings?
    ) throws(PostgresError) -> PathOutcome {
        var outcome = PathOutcome.notFound
        if from == 0 {
            let saved = ignoresStructure
            ignoresStructure = true
            outcome = try next(items, value, found)
            ignoresStructure = saved
            if case .found = outcome, found == nil { return outcome }
        }
        guard value.isContainer else { return outcome }
        return try levels(
            items.dropFirst(),
            value,
            found,
            level: 1,
            from: from,
            to: to,
            unwraps: isLax,
            ignores: true
        )
    }

    private mutating func index(
        _ subscripts: [JSONPathSubscript],
        _ items: ArraySlice<JSONPathItem>,
        _ value: PathValue,
        _ found: PathFindings?
    ) throws(PostgresError) -> PathOutcome {
        guard value.elements != nil || isLax else {
            return try structure("22039", "jsonpath array accessor can only be applied to an array")
        }
        let outer = arraySize
        defer { arraySize = outer }
        let elements = value.elements
        let size = elements?.count ?? 1
        arraySize = size
        var outcome = PathOutcome.notFound
        for item in subscripts {
            guard let from = try position(item.from, value) else { return .failed }
            var to = from
            if let end = item.to {
                guard let position = try position(end, value) else { return .failed }
                to = position
            }
            if !ignoresStructure, from < 0 || from > to || to >= size {
                return try fail("22033", "jsonpath array subscript is out of bounds")
            }
            outcome = .notFound
            for place in max(from, 0)..<max(max(from, 0), min(to, size &- 1) &+ 1) {
                let part = elements.map { list in child(list[place], of: value) { $0.offset(ofIndex: place) } } ?? value
                if items.count == 1, found == nil { return .found }
                outcome = try next(items, part, found)
                if case .failed = outcome { return outcome }
                if case .found = outcome, found == nil { return outcome }
            }
        }
        return outcome
    }

    /// The place that a subscript gives; nil after an error that is not thrown.
    private mutating func position(_ items: [JSONPathItem], _ value: PathValue) throws(PostgresError) -> Int? {
        let all = PathFindings()
        if case .failed = try item(items[...], value, all) { return nil }
        guard all.values.count == 1, let number = all.values[0].number else {
            _ = try fail("22033", "jsonpath array subscript is not a single numeric value")
            return nil
        }
        guard number.isFinite, let place = Int32(number.truncated().description) else {
            _ = try fail("22033", "jsonpath array subscript is out of integer range")
            return nil
        }
        return Int(place)
    }
}
