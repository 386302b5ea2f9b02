/// A JSON value as `jsonb` keeps it: objects without duplicate keys and in the canonical order, numbers exact.
public enum JSONValue: Hashable, Sendable {
    /// `null`.
    case null
    /// `true` or `false`.
    case bool(Bool)
    /// A number of any precision.
    case number(Numeric)
    /// A string.
    case string(String)
    /// An array.
    case array([JSONValue])
    /// An object.
    case object(JSONObject)
}

/// The members of a JSON object, ordered by the length of their keys in bytes, then by the keys' bytes.
public struct JSONObject: Hashable, Sendable {
    /// A key with its value.
    public struct Member: Hashable, Sendable {
        /// The key.
        public var key: String
        /// The value.
        public var value: JSONValue

        /// A key with its value.
        public init(_ key: String, _ value: JSONValue) {
            self.key = key
            self.value = value
        }
    }

    /// The members in canonical order.
    public private(set) var members: [Member]

    /// An object of these members; of those with one key the last one stays.
    public init(_ members: [Member] = []) {
        let ordered = members.enumerated().sorted { left, right in
            switch JSONObject.order(left.element.key, right.element.key) {
            case 0: left.offset < right.offset
            case let order: order < 0
            }
        }
        self.members = []
        self.members.reserveCapacity(ordered.count)
        for (_, member) in ordered {
            if let last = self.members.last, JSONObject.order(last.key, member.key) == 0 { self.members.removeLast() }
            self.members.append(member)
        }
    }

    /// The value under a key; nil where there is none, and setting nil removes the key.
    public subscript(key: String) -> JSONValue? {
        get {
            let index = position(of: key)
            guard index < members.count, JSONObject.order(members[index].key, key) == 0 else { return nil }
            return members[index].value
        }
        set {
            let index = position(of: key)
            let found = index < members.count && JSONObject.order(members[index].key, key) == 0
            switch (newValue, found) {
            case (let value?, true): members[index].value = value
            case (let value?, false): members.insert(Member(key, value), at: index)
            case (nil, true): members.remove(at: index)
            case (nil, false): break
            }
        }
    }

    /// The index of the first member whose key is not before this one.
    private func position(of key: String) -> Int {
        var (low, high) = (0, members.count)
        while low < high {
            let middle = (low &+ high) / 2
            if JSONObject.order(members[middle].key, key) < 0 { low = middle &+ 1 } else { high = middle }
        }
        return low
    }

    /// Negative, 0 or positive as the first key comes before, is, or comes after the second.
    package static func order(_ left: String, _ right: String) -> Int {
        let difference = left.utf8.count &- right.utf8.count
        if difference != 0 { return difference }
        for (first, second) in zip(left.utf8, right.utf8) where first != second { return Int(first) &- Int(second) }
        return 0
    }
}
