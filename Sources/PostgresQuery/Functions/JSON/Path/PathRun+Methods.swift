import PostgresWire

extension PathRun {
    mutating func call(
        _ method: JSONPathMethod,
        _ items: ArraySlice<JSONPathItem>,
        _ value: PathValue,
        _ found: PathFindings?,
        unwraps: Bool
    ) throws(PostgresError) -> PathOutcome {
        switch method {
        case .type: return try next(items, PathValue(.string(value.typeName)), found)
        case .size:
            guard let elements = value.elements else {
                guard isLax else {
                    return try structure("22039", "jsonpath item method .size() can only be applied to an array")
                }
                return try next(items, PathValue(.number(.one)), found)
            }
            return try next(items, PathValue(.number(Numeric(elements.count))), found)
        case .abs, .floor, .ceiling, .double, .keyvalue:
            if unwraps, value.elements != nil { return try elements(items, value, found) }
        }
        switch method {
        case .double: return try double(items, value, found)
        case .keyvalue: return try keyValue(items, value, found)
        default: break
        }
        guard let number = value.number else {
            return try fail(
                "22036",
                "jsonpath item method .\(method.rawValue)() can only be applied to a numeric value"
            )
        }
        if items.count == 1, found == nil { return .found }
        let result =
            switch method {
            case .abs: number.magnitude
            case .floor: number.floor()
            default: number.ceiling()
            }
        return try next(items, PathValue(.number(result)), found)
    }

    private mutating func double(
        _ items: ArraySlice<JSONPathItem>,
        _ value: PathValue,
        _ found: PathFindings?
    ) throws(PostgresError) -> PathOutcome {
        if let number = value.number {
            do throws(PostgresError) {
                _ = try PostgresValue(text: number.description, type: .float8, formats: TextFormats())
            } catch {
                return try fail(
                    "22036",
                    "numeric argument of jsonpath item method .double() is out of range for type double precision"
                )
            }
            return try next(items, value, found)
        }
        guard let text = value.string else {
            return try fail(
                "22036",
                "jsonpath item method .double() can only be applied to a string or numeric value"
            )
        }
        guard let read = try? PostgresValue(text: text, type: .float8, formats: TextFormats()),
            read.double.isFinite
        else {
            return try fail(
                "22036",
                "string argument of jsonpath item method .double() is not a valid representation of a double precision "
                    + "number"
            )
        }
        return try next(items, PathValue(.number(Numeric(read.double))), found)
    }

    private mutating func keyValue(
        _ items: ArraySlice<JSONPathItem>,
        _ value: PathValue,
        _ found: PathFindings?
    ) throws(PostgresError) -> PathOutcome {
        guard let object = value.object else {
            return try fail("2203C", "jsonpath item method .keyvalue() can only be applied to an object")
        }
        if object.members.isEmpty { return .notFound }
        if items.count == 1, found == nil { return .found }
        let identity = Numeric(Int64(value.offset) &+ baseNumber &* 10_000_000_000)
        var outcome = PathOutcome.notFound
        for member in object.members {
            let pair = JSONObject([
                JSONObject.Member("key", .string(member.key)), JSONObject.Member("value", member.value),
                JSONObject.Member("id", .number(identity)),
            ])
            let base = baseNumber
            baseNumber = nextNumber
            nextNumber &+= 1
            defer { baseNumber = base }
            outcome = try next(items, PathValue(.object(pair)), found)
            if case .failed = outcome { return outcome }
            if case .found = outcome, found == nil { return outcome }
        }
        return outcome
    }

    mutating func dateTime(
        _ template: String?,
        _ items: ArraySlice<JSONPathItem>,
        _ value: PathValue,
        _ found: PathFindings?
    ) throws(PostgresError) -> PathOutcome {
        guard let text = value.string else {
            return try fail("22031", "jsonpath item method .datetime() can only be applied to a string")
        }
        let read: PathValue
        if let template {
            do throws(PostgresError) {
                read = try DateTimeTemplate(template).read(text)
            } catch {
                guard throwsErrors || error.sqlState == .featureNotSupported else { return .failed }
                throw error
            }
        } else {
            guard let standard = DateTimeTemplate.readStandard(text) else {
                return try fail(
                    "22031",
                    "datetime format is not recognized: \"\(text)\"",
                    hint: "Use a datetime template argument to specify the input data format."
                )
            }
            read = standard
        }
        if items.count == 1, found == nil { return .found }
        return try next(items, read, found)
    }
}
