import PostgresCatalog
import PostgresWire

extension PostgresValue {
    /// The value in a form in which equal values of SQL are equal in Swift, for hash tables.
    var hashable: PostgresValue {
        switch self {
        case .int2(let value): .int8(Int64(value))
        case .int4(let value): .int8(Int64(value))
        case .oid(let oid), .object(let oid, name: _): .int8(Int64(oid.rawValue))
        case .text(let text):
            // Swift's equality of strings is Unicode's; SQL's is that of the bytes.
            text.utf8.contains { $0 >= 0x80 } ? .bytea(Array(text.utf8)) : self
        case .float4(let value): Self.hashable(Double(value))
        case .float8(let value): Self.hashable(value)
        case .numeric(let value): .numeric(value.trimmed())
        case .interval(let value):
            .text(value.comparableLength.description)
        case .array(let array):
            .array(
                PostgresArray(
                    elementType: .unknown,
                    dimensions: array.dimensions,
                    elements: array.elements.map(\.hashable)
                )
            )
        case .record(let record): .record(PostgresRecord(types: [], values: record.values.map(\.hashable)))
        case .jsonb(let value): .jsonb(Self.trimmed(value))
        case .range(let range): Self.hashable(range)
        case .multirange(let value):
            .array(PostgresArray(value.ranges.map(Self.hashable), of: .unknown))
        default: self
        }
    }

    /// A text without the blanks at its end, as `bpchar` compares.
    var withoutTrailingBlanks: PostgresValue {
        guard case .text(let text) = self, text.utf8.last == 0x20 else { return self }
        var end = text.endIndex
        while end > text.startIndex {
            let before = text.utf8.index(before: end)
            guard text.utf8[before] == 0x20 else { break }
            end = before
        }
        return .text(String(text[..<end]))
    }

    /// The bounds with what belongs to the range.
    private static func hashable(_ range: PostgresRange) -> PostgresValue {
        let flags = [range.isEmpty, range.lower.isInclusive, range.upper.isInclusive].map { PostgresValue.bool($0) }
        return .array(PostgresArray(flags + [range.lower.value.hashable, range.upper.value.hashable], of: .unknown))
    }

    /// One form for both zeros and for all NaNs.
    private static func hashable(_ value: Double) -> PostgresValue {
        if value.isNaN { return .text("NaN") }
        return .float8(value == 0 ? 0 : value)
    }

    private static func trimmed(_ value: JSONValue) -> JSONValue {
        switch value {
        case .number(let number): .number(number.trimmed())
        case .array(let elements): .array(elements.map(trimmed))
        case .object(let object):
            .object(JSONObject(object.members.map { JSONObject.Member($0.key, trimmed($0.value)) }))
        default: value
        }
    }
}

extension BoundFunction {
    /// Whether a comparison by this function of two values is that of their order: not where a user has defined it.
    func comparesInOrder(_ facts: TypeFacts) -> Bool {
        guard arguments.count == 2, oid < .firstUserObject || library != nil else { return false }
        return facts.areComparable(arguments[0], arguments[1])
    }
}

/// Types among which `=`, `<` and their kin compare by `ValueOrder`, and by whose equality rows can be hashed.
enum ComparisonFamily {
    case integer, float, numeric, string, blankPadded, other(PostgresType)
}

extension TypeFacts {
    /// The family of a type; nil where the comparison operators need a function.
    private func family(of type: PostgresType) -> ComparisonFamily? {
        switch type {
        case .int2, .int4, .int8: .integer
        case .float4, .float8: .float
        case .numeric: .numeric
        case .text, .varchar, .name: .string
        case .bpchar: .blankPadded
        case .bool, .char, .oid, .date, .time, .timetz, .timestamp, .timestamptz, .interval, .uuid, .bytea, .money,
            .inet, .bit, .varbit, .jsonb, .oidvector, .regclass, .regtype, .int2vector:
            .other(type)
        default:
            if let element = element(of: type), family(of: element) != nil {
                .other(type)
            } else if let letter = kind(type), "erm".contains(letter) || isOrderedBase(type) {
                .other(type)
            } else {
                nil
            }
        }
    }

    /// Whether a base type of a user can be ordered: its values then know how they compare.
    private func isOrderedBase(_ type: PostgresType) -> Bool {
        type.isUserDefined && kind(type) == "b" && catalog.isOrdered(baseType: type.oid)
    }

    /// Whether values of the two types compare by `ValueOrder`.
    func areComparable(_ left: PostgresType, _ right: PostgresType) -> Bool {
        switch (family(of: left), family(of: right)) {
        case (.integer?, .integer?), (.float?, .float?), (.numeric?, .numeric?), (.string?, .string?),
            (.blankPadded?, .blankPadded?):
            true
        case (.other(let first)?, .other(let second)?): first == second
        default: false
        }
    }
}
