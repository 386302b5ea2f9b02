public import PostgresWire

/// Exact numbers of one scale.
struct DecimalColumn: Sendable {
    /// The numbers, counted in units of 10 to the power of minus `scale`.
    var units: [Int64]
    /// How many decimal places a unit has.
    var scale: Int
    /// How many decimal places each number shows; empty where all show `scale`.
    var shown: [UInt8]

    /// Numbers counted in units of 10 to the power of minus `scale`, which show all its places.
    init(units: [Int64], scale: Int) {
        self.units = units
        self.scale = scale
        shown = []
    }

    init(units: [Int64], scale: Int, shown: [UInt8]) {
        self.units = units
        self.scale = scale
        self.shown = shown
    }

    /// The number at a place.
    func number(_ index: Int) -> Numeric {
        let number = Numeric(units: units[index], scale: scale)
        return shown.isEmpty ? number : number.showing(scale: Int(shown[index]))
    }

    /// The same numbers in smaller units; nil where one does not fit.
    func rescaled(to wanted: Int) -> DecimalColumn? {
        guard wanted != scale else { return self }
        guard wanted > scale, let factor = Self.powerOfTen(wanted &- scale) else { return nil }
        var result = units
        var overflowed = false
        for index in result.indices {
            let (product, overflow) = result[index].multipliedReportingOverflow(by: factor)
            result[index] = product
            overflowed = overflowed || overflow
        }
        if overflowed { return nil }
        let shown = shown.isEmpty ? Array(repeating: UInt8(truncatingIfNeeded: scale), count: units.count) : shown
        return DecimalColumn(units: result, scale: wanted, shown: shown)
    }

    static func powerOfTen(_ exponent: Int) -> Int64? {
        guard exponent >= 0, exponent <= 18 else { return nil }
        return (0..<exponent).reduce(1) { power, _ in power &* 10 }
    }
}

/// Which values whole numbers stand for.
public enum IntegerKind: Sendable {
    case int2, int4, int8, date, timestamp, timestamptz, time, oid

    func value(_ number: Int64) -> PostgresValue {
        switch self {
        case .int2: .int2(Int16(truncatingIfNeeded: number))
        case .int4: .int4(Int32(truncatingIfNeeded: number))
        case .int8: .int8(number)
        case .date: .date(Int32(truncatingIfNeeded: number))
        case .timestamp: .timestamp(number)
        case .timestamptz: .timestamptz(number)
        case .time: .time(number)
        case .oid: .oid(OID(UInt32(truncatingIfNeeded: number)))
        }
    }
}

/// Values of one column for a number of rows, held by type.
public struct ColumnVector: Sendable {
    /// How the values are held.
    enum Storage: Sendable {
        /// Whole numbers, and what counts as such.
        case integers([Int64], IntegerKind)
        /// Exact numbers that fit 64 bits.
        case decimals(DecimalColumn)
        /// `float8`.
        case floats([Double])
        /// Truth values.
        case booleans([Bool])
        /// Texts, as numbers in a pool.
        case texts([Int32], TextPool)
        /// Any values.
        case values([PostgresValue])
        /// A column of rows that stand one by one; a value is looked at when it is needed.
        case rows([[PostgresValue]], column: Int)
        /// A number of values that nothing reads.
        case missing(Int)
    }

    /// The values; at a place where there is NULL any value stands.
    var storage: Storage
    /// Whether the value is NULL, for each place; empty where none is.
    var nulls: [Bool]

    /// Values, none of which is NULL except where `nulls` says so.
    init(_ storage: Storage, nulls: [Bool] = []) {
        self.storage = storage
        self.nulls = nulls
    }

    /// How many values there are.
    public var count: Int {
        switch storage {
        case .integers(let values, _): values.count
        case .decimals(let values): values.units.count
        case .floats(let values): values.count
        case .booleans(let values): values.count
        case .texts(let values, _): values.count
        case .values(let values): values.count
        case .rows(let rows, column: _): rows.count
        case .missing(let count): count
        }
    }

    @inline(__always)
    func isNull(_ index: Int) -> Bool { !nulls.isEmpty && nulls[index] }

    /// The value at a place.
    public subscript(_ index: Int) -> PostgresValue { value(index) }

    func value(_ index: Int) -> PostgresValue {
        if isNull(index) { return .null }
        switch storage {
        case .integers(let values, let kind): return kind.value(values[index])
        case .decimals(let values): return .numeric(values.number(index))
        case .floats(let values): return .float8(values[index])
        case .booleans(let values): return .bool(values[index])
        case .texts(let values, let pool): return .text(pool.text(values[index]))
        case .values(let values): return values[index]
        case .rows(let rows, let column): return rows[index][column]
        case .missing: return .null
        }
    }
}

extension ColumnVector {
    /// The same value at each of so many places.
    init(repeating value: PostgresValue, count: Int) {
        switch value {
        case .int2, .int4, .int8, .date, .timestamp, .timestamptz, .time, .float8, .bool, .numeric:
            let one = ColumnVector(packing: [value])
            switch one.storage {
            case .integers(let values, let kind):
                self.init(.integers(Array(repeating: values[0], count: count), kind))
            case .decimals(let values):
                self.init(
                    .decimals(
                        DecimalColumn(units: Array(repeating: values.units[0], count: count), scale: values.scale)
                    )
                )
            case .floats(let values): self.init(.floats(Array(repeating: values[0], count: count)))
            case .booleans(let values): self.init(.booleans(Array(repeating: values[0], count: count)))
            default: self.init(.values(Array(repeating: value, count: count)))
            }
        case .text(let text):
            var pool = TextPoolBuilder()
            _ = pool.append(text)
            self.init(.texts(Array(repeating: 0, count: count), pool.finish()))
        case .null:
            self.init(.values(Array(repeating: .null, count: count)), nulls: Array(repeating: true, count: count))
        default: self.init(.values(Array(repeating: value, count: count)))
        }
    }
}
