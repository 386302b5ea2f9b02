import PostgresWire

/// What a step of a path gives: JSON, or a date or time that `.datetime()` has read.
struct PathValue {
    /// The value itself.
    enum Content {
        case json(JSONValue)
        /// A date or time, and the zone in which it was written, in seconds east of UTC.
        case dateTime(PostgresValue, zone: Int32)
    }

    var content: Content
    /// Where a container stands in the value that it belongs to, for `.keyvalue()`.
    var offset = 0

    init(_ json: JSONValue, offset: Int = 0) {
        content = .json(json)
        self.offset = offset
    }

    init(_ dateTime: PostgresValue, zone: Int32) { content = .dateTime(dateTime, zone: zone) }

    /// The elements of an array.
    var elements: [JSONValue]? {
        guard case .json(.array(let elements)) = content else { return nil }
        return elements
    }

    /// The object.
    var object: JSONObject? {
        guard case .json(.object(let object)) = content else { return nil }
        return object
    }

    /// Whether it is an array or object.
    var isContainer: Bool { elements != nil || object != nil }

    var number: Numeric? {
        guard case .json(.number(let number)) = content else { return nil }
        return number
    }

    var string: String? {
        guard case .json(.string(let text)) = content else { return nil }
        return text
    }

    /// What `.type()` says.
    var typeName: String {
        switch content {
        case .json(let json):
            switch json {
            case .null: "null"
            case .bool: "boolean"
            case .number: "number"
            case .string: "string"
            case .array: "array"
            case .object: "object"
            }
        case .dateTime(let value, _): value.type.name
        }
    }

    /// The value as JSON: a date or time as ISO 8601 has it.
    var json: JSONValue {
        switch content {
        case .json(let json): return json
        case .dateTime(let value, let zone):
            var formats = TextFormats()
            formats.timeZone = FixedTimeZone(name: "", secondsEast: zone, abbreviation: "")
            var text = JSONText.string(value, value.type, formats)
            if case .timetz = value, text.utf8.suffix(3).first.map({ $0 == 0x2B || $0 == 0x2D }) ?? false {
                text += ":00"
            }
            return .string(text)
        }
    }
}

/// What an expression of a path came to.
enum PathOutcome {
    case found, notFound
    /// An error that is not thrown.
    case failed
}

/// The truth value of a predicate.
enum PathTruth {
    case `true`, `false`, unknown

    init(_ value: Bool) { self = value ? .true : .false }
}

/// The values that a path has found.
final class PathFindings {
    var values: [PathValue] = []
}
