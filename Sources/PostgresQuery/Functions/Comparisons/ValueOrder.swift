package import PostgresWire

/// The order of SQL values of one type, or of two types that compare (`int4` with `int8`).
///
/// Collation is that of the bytes. NaN is above all other numbers, and equal to itself.
package enum ValueOrder {
    /// Negative, 0 or positive as the left value is below, equal to or above the right one; neither is NULL.
    package static func compare(_ left: PostgresValue, _ right: PostgresValue) -> Int {
        switch (left, right) {
        case (.int4(let left), .int4(let right)): order(left, right)
        case (.int8(let left), .int8(let right)): order(left, right)
        case (.text(let left), .text(let right)): compare(left, right)
        case (.oid(let left), .oid(let right)): order(left.rawValue, right.rawValue)
        case (.bool(let left), .bool(let right)): left == right ? 0 : left ? 1 : -1
        case (.numeric(let left), .numeric(let right)): left.compare(to: right)
        case (.timestamp(let left), .timestamp(let right)): order(left, right)
        case (.timestamptz(let left), .timestamptz(let right)): order(left, right)
        case (.date(let left), .date(let right)): order(left, right)
        case (.time(let left), .time(let right)): order(left, right)
        case (.uuid(let left), .uuid(let right)): left == right ? 0 : left < right ? -1 : 1
        case (.bytea(let left), .bytea(let right)): compare(left, right)
        case (.bits(let left), .bits(let right)): compare(left, right)
        case (.interval(let left), .interval(let right)): order(left.comparableLength, right.comparableLength)
        case (.timetz(let left, let leftZone), .timetz(let right, let rightZone)):
            compare(time: left, zone: leftZone, time: right, zone: rightZone)
        case (.inet(let left), .inet(let right)): compare(left, right)
        case (.jsonb(let left), .jsonb(let right)): compareTop(left, right)
        case (.array(let left), .array(let right)): compare(left, right)
        case (.record(let left), .record(let right)): compare(left, right)
        case (.enumeration(let left), .enumeration(let right)): order(left.sortOrder, right.sortOrder)
        case (.range(let left), .range(let right)): RangeOrder.compare(left, right)
        case (.multirange(let left), .multirange(let right)): compare(left, right)
        case (.tsvector(let left), .tsvector(let right)): TextSearchVectorFunctions.order(left, right)
        case (.tsquery(let left), .tsquery(let right)): left.order(to: right)
        default: compareMixed(left, right)
        }
    }

    /// The same, with NULL above all others and equal to itself.
    package static func compareNullsLast(_ left: PostgresValue, _ right: PostgresValue) -> Int {
        switch (left.isNull, right.isNull) {
        case (true, true): 0
        case (true, false): 1
        case (false, true): -1
        case (false, false): compare(left, right)
        }
    }

    /// Whether two values are equal; neither is NULL.
    package static func areEqual(_ left: PostgresValue, _ right: PostgresValue) -> Bool {
        switch (left, right) {
        case (.text(let left), .text(let right)):
            left.utf8.count == right.utf8.count && compare(left, right) == 0
        default: compare(left, right) == 0
        }
    }

    private static func compareMixed(_ left: PostgresValue, _ right: PostgresValue) -> Int {
        switch (left, right) {
        case (.defined(let left), .defined(let right)): DefinedValue.compare(left, right)
        case (.float8, _), (_, .float8), (.float4, _), (_, .float4): compare(left.double, right.double)
        case (.numeric, _), (_, .numeric): left.numericValue.compare(to: right.numericValue)
        case (.text(let left), .json(let right)), (.json(let left), .text(let right)),
            (.json(let left), .json(let right)):
            compare(left, right)
        default: order(left.integer, right.integer)
        }
    }

    private static func order<Value: Comparable>(_ left: Value, _ right: Value) -> Int {
        left < right ? -1 : left == right ? 0 : 1
    }

    /// Orders doubles, NaN above all.
    static func compare(_ left: Double, _ right: Double) -> Int {
        if left < right { return -1 }
        if left > right { return 1 }
        if left == right { return 0 }
        return order(left.isNaN ? 1 : 0, right.isNaN ? 1 : 0)
    }

    /// Orders by the bytes of UTF-8, which is the order of the code points.
    package static func compare(_ left: String, _ right: String) -> Int {
        var (left, right) = (left, right)
        return left.withUTF8 { left in
            right.withUTF8 { compare(UnsafeRawBufferPointer(left), UnsafeRawBufferPointer($0)) }
        }
    }

    private static func compare(_ left: [UInt8], _ right: [UInt8]) -> Int {
        left.withUnsafeBytes { left in right.withUnsafeBytes { compare(left, $0) } }
    }

    static func compare(_ left: UnsafeRawBufferPointer, _ right: UnsafeRawBufferPointer) -> Int {
        let shared = min(left.count, right.count)
        var index = 0
        while index &+ 8 <= shared {
            let first = UInt64(bigEndian: left.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            let second = UInt64(bigEndian: right.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            if first != second { return first < second ? -1 : 1 }
            index &+= 8
        }
        while index < shared {
            if left[index] != right[index] { return left[index] < right[index] ? -1 : 1 }
            index &+= 1
        }
        return order(left.count, right.count)
    }

    private static func compare(_ left: BitString, _ right: BitString) -> Int {
        let order = compare(left.bytes, right.bytes)
        return order == 0 ? ValueOrder.order(left.count, right.count) : order
    }

    private static func compare(time left: Int64, zone leftZone: Int32, time right: Int64, zone rightZone: Int32) -> Int
    {
        let instants = order(left &+ Int64(leftZone) &* 1_000_000, right &+ Int64(rightZone) &* 1_000_000)
        return instants == 0 ? order(leftZone, rightZone) : instants
    }

    private static func compare(_ left: InternetAddress, _ right: InternetAddress) -> Int {
        if left.family != right.family { return left.family == .v4 ? -1 : 1 }
        let shared = min(left.prefixLength, right.prefixLength)
        let width = left.family.bitCount
        if shared > 0 {
            let shift = UInt128(width &- Int(shared))
            let networks = order(left.address >> shift, right.address >> shift)
            if networks != 0 { return networks }
        }
        let prefixes = order(left.prefixLength, right.prefixLength)
        return prefixes == 0 ? order(left.address, right.address) : prefixes
    }
}
