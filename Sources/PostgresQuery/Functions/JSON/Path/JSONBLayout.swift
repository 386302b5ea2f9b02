import PostgresWire

/// Where the parts of an array or object stand in PostgreSQL's storage of `jsonb`: `.keyvalue()` names objects by it.
struct JSONBLayout {
    private let json: JSONValue
    /// Where the container itself starts.
    private let start: Int

    init(_ json: JSONValue, at start: Int = 0) {
        self.json = json
        self.start = start
    }

    /// How far behind the container's start the value of a key stands.
    func offset(ofKey key: String) -> Int {
        guard case .object(let object) = json else { return 0 }
        var place = start &+ 4 &+ 8 &* object.members.count
        for member in object.members { place &+= member.key.utf8.count }
        for member in object.members {
            if member.key.utf8.elementsEqual(key.utf8) { return JSONBLayout.aligned(place, member.value) &- start }
            place = JSONBLayout.end(of: member.value, from: place)
        }
        return 0
    }

    /// How far behind the container's start an element stands.
    func offset(ofIndex index: Int) -> Int {
        guard case .array(let elements) = json, elements.indices.contains(index) else { return 0 }
        var place = start &+ 4 &+ 4 &* elements.count
        for element in elements[..<index] { place = JSONBLayout.end(of: element, from: place) }
        return JSONBLayout.aligned(place, elements[index]) &- start
    }

    /// Numbers and containers start at a multiple of four.
    private static func aligned(_ place: Int, _ value: JSONValue) -> Int {
        switch value {
        case .number, .array, .object: (place &+ 3) & ~3
        case .null, .bool, .string: place
        }
    }

    private static func end(of value: JSONValue, from place: Int) -> Int {
        let start = aligned(place, value)
        switch value {
        case .null, .bool: return start
        case .string(let text): return start &+ text.utf8.count
        case .number(let number):
            let isShort = number.scale <= 63 && number.weight >= -64 && number.weight <= 63
            return start &+ (isShort ? 6 : 8) &+ 2 &* number.digits.count
        case .array(let elements):
            return elements.reduce(start &+ 4 &+ 4 &* elements.count) { end(of: $1, from: $0) }
        case .object(let object):
            let keys = object.members.reduce(start &+ 4 &+ 8 &* object.members.count) { $0 &+ $1.key.utf8.count }
            return object.members.reduce(keys) { end(of: $1.value, from: $0) }
        }
    }
}
