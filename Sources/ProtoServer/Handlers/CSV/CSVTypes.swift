internal import PostgresProto

/// The types that all values of a column seen so far could have; every value narrows them.
struct CSVTypes: OptionSet, Hashable, Sendable {
    var rawValue: UInt8

    init(rawValue: UInt8) { self.rawValue = rawValue }

    static let bool = CSVTypes(rawValue: 1)
    static let int8 = CSVTypes(rawValue: 2)
    static let numeric = CSVTypes(rawValue: 4)
    static let float8 = CSVTypes(rawValue: 8)
    static let date = CSVTypes(rawValue: 16)
    static let timestamp = CSVTypes(rawValue: 32)
    static let timestamptz = CSVTypes(rawValue: 64)
    static let all: CSVTypes = [.bool, .int8, .numeric, .float8, .date, .timestamp, .timestamptz]

    /// The narrowest type: `text` where no other is left.
    var type: PostgresType {
        let order: [(CSVTypes, PostgresType)] = [
            (.bool, .bool), (.int8, .int8), (.numeric, .numeric), (.float8, .float8), (.date, .date),
            (.timestamp, .timestamp), (.timestamptz, .timestamptz),
        ]
        return order.first { contains($0.0) }?.1 ?? .text
    }

    /// The types that a value could have.
    init(of value: UnsafeRawBufferPointer) {
        guard let first = value.first else {
            self = .all
            return
        }
        switch first {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."):
            self = Self.ofNumber(value)
            if isEmpty { self = Self.ofDate(value) }
        case UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: "f"), UInt8(ascii: "F"):
            self = CSVValue.bool(value) == nil ? [] : .bool
        default: self = []
        }
    }

    /// A number in the way that people write numbers; what begins with a 0 before other digits is a code and no number.
    private static func ofNumber(_ value: UnsafeRawBufferPointer) -> CSVTypes {
        var index = value.first == UInt8(ascii: "-") ? 1 : 0
        func skipDigits() -> Int {
            let start = index
            while index < value.count, CSVValue.digit(value[index]) != nil { index &+= 1 }
            return index &- start
        }
        let start = index
        let whole = skipDigits()
        if whole > 1, value[start] == UInt8(ascii: "0") { return [] }
        if index == value.count, whole > 0 {
            return CSVValue.int8(value) == nil ? [.numeric, .float8] : [.int8, .numeric, .float8]
        }
        var fraction = 0
        if index < value.count, value[index] == UInt8(ascii: ".") {
            index &+= 1
            fraction = skipDigits()
            guard fraction > 0 else { return [] }
        }
        guard whole &+ fraction > 0 else { return [] }
        if index == value.count { return [.numeric, .float8] }
        guard value[index] | 0x20 == UInt8(ascii: "e") else { return [] }
        index &+= 1
        if index < value.count, value[index] == UInt8(ascii: "-") || value[index] == UInt8(ascii: "+") { index &+= 1 }
        guard skipDigits() > 0, index == value.count else { return [] }
        return CSVValue.float8(value) == nil ? [] : .float8
    }

    private static func ofDate(_ value: UnsafeRawBufferPointer) -> CSVTypes {
        if CSVValue.date(value) != nil { return [.date, .timestamp] }
        if CSVValue.timestamp(value) != nil { return .timestamp }
        return CSVValue.timestamptz(value) == nil ? [] : .timestamptz
    }
}
