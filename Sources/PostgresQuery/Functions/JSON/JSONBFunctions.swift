import PostgresWire

/// Functions and operators of `jsonb` that compare and change.
enum JSONBFunctions {
    static func register(in table: inout ScalarTable) {
        containment(in: &table)
        deleting(in: &table)
        changing(in: &table)
        table.plain("jsonb_pretty") { value in
            var text = ""
            appendPretty(value.jsonbValue, indent: 0, to: &text)
            return .text(text)
        }
        table.plain("jsonb_strip_nulls") { value in .jsonb(stripped(value.jsonbValue)) }
        table.plain("jsonb_concat") { left, right in .jsonb(concatenated(left.jsonbValue, right.jsonbValue)) }
    }

    private static func containment(in table: inout ScalarTable) {
        table.plain("jsonb_contains") { left, right in .bool(contains(left.jsonbValue, right.jsonbValue, isTop: true)) }
        table.plain("jsonb_contained") { left, right in .bool(contains(right.jsonbValue, left.jsonbValue, isTop: true))
        }
        table.plain("jsonb_exists") { value, key in .bool(has(value.jsonbValue, key.string)) }
        table.plain("jsonb_exists_any") { value, keys in
            .bool(keys.strings.contains { key in key.map { has(value.jsonbValue, $0) } ?? false })
        }
        table.plain("jsonb_exists_all") { value, keys in
            .bool(keys.strings.allSatisfy { key in key.map { has(value.jsonbValue, $0) } ?? true })
        }
    }

    private static func has(_ value: JSONValue, _ key: String) -> Bool {
        switch value {
        case .object(let object): object[key] != nil
        case .array(let elements): elements.contains { ValueOrder.compare($0, .string(key)) == 0 }
        case .string(let text): text.utf8.elementsEqual(key.utf8)
        case .null, .bool, .number: false
        }
    }

    private static func contains(_ all: JSONValue, _ some: JSONValue, isTop: Bool = false) -> Bool {
        switch (all, some) {
        case (.object(let all), .object(let some)):
            return some.members.allSatisfy { member in all[member.key].map { contains($0, member.value) } ?? false }
        case (.array(let all), .array(let some)):
            return some.allSatisfy { element in all.contains { contains($0, element) } }
        case (.array(let all), _) where isTop && isScalar(some):
            return all.contains { ValueOrder.compare($0, some) == 0 }
        default: return isScalar(all) && isScalar(some) && ValueOrder.compare(all, some) == 0
        }
    }

    private static func isScalar(_ value: JSONValue) -> Bool {
        switch value {
        case .array, .object: false
        case .null, .bool, .number, .string: true
        }
    }

    private static func deleting(in table: inout ScalarTable) {
        table.binary("jsonb_delete") { (value, key) throws(PostgresError) in
            .jsonb(try without(value.jsonbValue, [key.string]))
        }
        table.binary("jsonb_delete_array") { (value, keys) throws(PostgresError) in
            try oneDimensional(keys)
            return .jsonb(try without(value.jsonbValue, keys.strings.compactMap { $0 }))
        }
        table.binary("jsonb_delete_idx") { (value, index) throws(PostgresError) in
            switch value.jsonbValue {
            case .array(var elements):
                let place = index.int < 0 ? elements.count + index.int : index.int
                if elements.indices.contains(place) { elements.remove(at: place) }
                return .jsonb(.array(elements))
            case .object: throw PostgresError("22023", "cannot delete from object using integer index")
            default: throw PostgresError("22023", "cannot delete from scalar")
            }
        }
        table.binary("jsonb_delete_path") { (value, path) throws(PostgresError) in
            try deletePath(value, path)
        }
    }

    private static func without(_ value: JSONValue, _ keys: [String]) throws(PostgresError) -> JSONValue {
        switch value {
        case .object(var object):
            for key in keys { object[key] = nil }
            return .object(object)
        case .array(let elements):
            return .array(
                elements.filter { element in
                    guard case .string(let text) = element else { return true }
                    return !keys.contains { $0.utf8.elementsEqual(text.utf8) }
                }
            )
        default: throw PostgresError("22023", "cannot delete from scalar")
        }
    }

    private static func changing(in table: inout ScalarTable) {
        table.many("jsonb_set") { (values) throws(PostgresError) in
            try set(values[0], values[1], values[2].jsonbValue, isCreating: values[3].boolean)
        }
        table.many("jsonb_set_lax") { (values) throws(PostgresError) in try setLax(values) }
        table.many("jsonb_insert") { (values) throws(PostgresError) in
            try oneDimensional(values[1])
            if isScalar(values[0].jsonbValue) { throw PostgresError("22023", "cannot set path in scalar") }
            let change = JSONPathChange(
                path: values[1].strings,
                kind: .insert(values[2].jsonbValue, isAfter: values[3].boolean)
            )
            return .jsonb(try change.applied(to: values[0].jsonbValue))
        }
    }

    /// `jsonb_set` that takes an SQL NULL as its last argument says.
    private static func setLax(_ values: [PostgresValue]) throws(PostgresError) -> PostgresValue {
        if values[0].isNull || values[1].isNull || values[3].isNull { return .null }
        let wrong = PostgresError(
            "22023",
            "null_value_treatment must be \"delete_key\", \"return_target\", \"use_json_null\", or "
                + "\"raise_exception\""
        )
        if values[4].isNull { throw wrong }
        if !values[2].isNull {
            return try set(values[0], values[1], values[2].jsonbValue, isCreating: values[3].boolean)
        }
        switch values[4].string {
        case "raise_exception":
            throw PostgresError(
                "22004",
                "JSON value must not be null",
                detail: "Exception was raised because null_value_treatment is \"raise_exception\".",
                hint: "To avoid, either change the null_value_treatment argument or ensure that an SQL NULL is not "
                    + "passed."
            )
        case "use_json_null": return try set(values[0], values[1], .null, isCreating: values[3].boolean)
        case "delete_key": return try deletePath(values[0], values[1])
        case "return_target": return values[0]
        default: throw wrong
        }
    }

    private static func set(
        _ target: PostgresValue,
        _ path: PostgresValue,
        _ value: JSONValue,
        isCreating: Bool
    ) throws(PostgresError) -> PostgresValue {
        try oneDimensional(path)
        if isScalar(target.jsonbValue) { throw PostgresError("22023", "cannot set path in scalar") }
        if isEmpty(target.jsonbValue), !isCreating { return target }
        let change = JSONPathChange(path: path.strings, kind: .set(value, isCreating: isCreating))
        return .jsonb(try change.applied(to: target.jsonbValue))
    }

    private static func deletePath(_ target: PostgresValue, _ path: PostgresValue) throws(PostgresError)
        -> PostgresValue
    {
        try oneDimensional(path)
        if isScalar(target.jsonbValue) { throw PostgresError("22023", "cannot delete path in scalar") }
        if isEmpty(target.jsonbValue) { return target }
        return .jsonb(try JSONPathChange(path: path.strings, kind: .delete).applied(to: target.jsonbValue))
    }

    private static func oneDimensional(_ array: PostgresValue) throws(PostgresError) {
        if array.arrayValue.dimensions.count > 1 { throw PostgresError("2202E", "wrong number of array subscripts") }
    }

    private static func isEmpty(_ value: JSONValue) -> Bool { value == .array([]) || value == .object(JSONObject()) }

    private static func stripped(_ value: JSONValue) -> JSONValue {
        switch value {
        case .object(let object):
            let kept = object.members.filter { $0.value != .null }
            return .object(JSONObject(kept.map { JSONObject.Member($0.key, stripped($0.value)) }))
        case .array(let elements): return .array(elements.map(stripped))
        default: return value
        }
    }

    private static func concatenated(_ left: JSONValue, _ right: JSONValue) -> JSONValue {
        switch (left, right) {
        case (.object(let left), .object(let right)): .object(JSONObject(left.members + right.members))
        case (.array(let left), .array(let right)): .array(left + right)
        case (.array(let left), _): .array(left + [right])
        case (_, .array(let right)): .array([left] + right)
        default: .array([left, right])
        }
    }

    private static func appendPretty(_ value: JSONValue, indent: Int, to text: inout String) {
        let blanks = String(repeating: " ", count: indent)
        switch value {
        case .object(let object):
            text += "{\n"
            for (index, member) in object.members.enumerated() {
                text += index == 0 ? "\(blanks)    " : ",\n\(blanks)    "
                text += JSONValue.quoted(member.key)
                text += ": "
                appendPretty(member.value, indent: indent + 4, to: &text)
            }
            text += object.members.isEmpty ? "\(blanks)}" : "\n\(blanks)}"
        case .array(let elements):
            text += "[\n"
            for (index, element) in elements.enumerated() {
                text += index == 0 ? "\(blanks)    " : ",\n\(blanks)    "
                appendPretty(element, indent: indent + 4, to: &text)
            }
            text += elements.isEmpty ? "\(blanks)]" : "\n\(blanks)]"
        default: text += value.description
        }
    }
}

/// A change of a `jsonb` at the end of a path.
struct JSONPathChange {
    /// What is done there.
    enum Kind {
        case delete
        case set(JSONValue, isCreating: Bool)
        case insert(JSONValue, isAfter: Bool)
    }

    let path: [String?]
    let kind: Kind

    /// The tree with the change made.
    func applied(to tree: JSONValue) throws(PostgresError) -> JSONValue {
        path.isEmpty ? tree : try change(tree, 0)
    }

    private func change(_ tree: JSONValue, _ level: Int) throws(PostgresError) -> JSONValue {
        guard let step = path[level] else {
            throw PostgresError("22004", "path element at position \(level + 1) is null")
        }
        switch tree {
        case .object(var object):
            object[step] = try changed(object[step], level)
            return .object(object)
        case .array(let elements): return .array(try change(elements, step, level))
        default: return tree
        }
    }

    /// What stands in the place of a member; nil for nothing.
    private func changed(_ old: JSONValue?, _ level: Int) throws(PostgresError) -> JSONValue? {
        guard level == path.count - 1 else {
            guard let old else { return nil }
            return try change(old, level + 1)
        }
        switch kind {
        case .delete: return nil
        case .set(let new, let isCreating): return old != nil || isCreating ? new : nil
        case .insert(let new, _):
            if old != nil {
                throw PostgresError(
                    "22023",
                    "cannot replace existing key",
                    hint: "Try using the function jsonb_set to replace key value."
                )
            }
            return new
        }
    }

    private func change(_ elements: [JSONValue], _ step: String, _ level: Int) throws(PostgresError) -> [JSONValue] {
        guard let index = JSONPiece.index(step) else {
            throw PostgresError("22P02", "path element at position \(level + 1) is not an integer: \"\(step)\"")
        }
        var elements = elements
        let place = index < 0 ? elements.count &+ index : index
        let isInside = elements.indices.contains(place)
        guard level == path.count - 1 else {
            if isInside { elements[place] = try change(elements[place], level + 1) }
            return elements
        }
        switch kind {
        case .delete: if isInside { elements.remove(at: place) }
        case .set(let new, let isCreating):
            if isInside {
                elements[place] = new
            } else if isCreating {
                elements.insert(new, at: place < 0 ? 0 : elements.count)
            }
        case .insert(let new, let isAfter):
            let target = isInside ? place + (isAfter ? 1 : 0) : place < 0 ? 0 : elements.count
            elements.insert(new, at: target)
        }
        return elements
    }
}
