public import PostgresWire

extension ColumnVector {
    /// Values, held by type where all are of one.
    public init(packing values: [PostgresValue]) { self = Self.packed(values.count) { values[$0] } }

    /// A column of some rows, held by type where all values are of one.
    init(packing rows: [[PostgresValue]], column: Int, _ set: RowSet) {
        switch set {
        case .range(let range):
            let start = range.lowerBound
            self = Self.packed(range.count) { rows[start &+ $0][column] }
        case .indexes(let indexes): self = Self.packed(indexes.count) { rows[Int(indexes[$0])][column] }
        }
    }

    @inline(__always)
    private static func packed(_ count: Int, _ value: (Int) -> PostgresValue) -> ColumnVector {
        var nulls = Nulls(count: count)
        var first = 0
        while first < count, case .null = value(first) { first &+= 1 }
        let storage: Storage?
        if first == count {
            storage = nil
        } else {
            switch value(first) {
            case .int2, .int4, .int8, .date, .timestamp, .timestamptz, .time, .oid:
                storage = integers(count, &nulls, value)
            case .float8: storage = floats(count, &nulls, value)
            case .bool: storage = booleans(count, &nulls, value)
            case .text: storage = texts(count, &nulls, value)
            case .numeric: storage = decimals(count, &nulls, value)
            default: storage = nil
            }
        }
        if let storage { return ColumnVector(storage, nulls: nulls.flags) }
        nulls = Nulls(count: count)
        var values: [PostgresValue] = []
        values.reserveCapacity(count)
        for index in 0..<count {
            let value = value(index)
            if case .null = value { nulls.set(index) }
            values.append(value)
        }
        return ColumnVector(.values(values), nulls: nulls.flags)
    }

    /// Which places have NULL.
    private struct Nulls {
        let count: Int
        var flags: [Bool] = []

        init(count: Int) { self.count = count }

        mutating func set(_ index: Int) {
            if flags.isEmpty { flags = Array(repeating: false, count: count) }
            flags[index] = true
        }
    }

    @inline(__always)
    private static func integers(_ count: Int, _ nulls: inout Nulls, _ value: (Int) -> PostgresValue) -> Storage? {
        var kind: IntegerKind?
        var numbers: [Int64] = []
        numbers.reserveCapacity(count)
        for index in 0..<count {
            let number: Int64
            let own: IntegerKind
            switch value(index) {
            case .null:
                numbers.append(0)
                nulls.set(index)
                continue
            case .int4(let value): (number, own) = (Int64(value), .int4)
            case .int8(let value): (number, own) = (value, .int8)
            case .int2(let value): (number, own) = (Int64(value), .int2)
            case .date(let value): (number, own) = (Int64(value), .date)
            case .timestamp(let value): (number, own) = (value, .timestamp)
            case .timestamptz(let value): (number, own) = (value, .timestamptz)
            case .time(let value): (number, own) = (value, .time)
            case .oid(let value): (number, own) = (Int64(value.rawValue), .oid)
            default: return nil
            }
            if let kind, kind != own { return nil }
            kind = own
            numbers.append(number)
        }
        return kind.map { .integers(numbers, $0) }
    }

    @inline(__always)
    private static func floats(_ count: Int, _ nulls: inout Nulls, _ value: (Int) -> PostgresValue) -> Storage? {
        var numbers: [Double] = []
        numbers.reserveCapacity(count)
        for index in 0..<count {
            switch value(index) {
            case .null:
                numbers.append(0)
                nulls.set(index)
            case .float8(let number): numbers.append(number)
            default: return nil
            }
        }
        return .floats(numbers)
    }

    @inline(__always)
    private static func booleans(_ count: Int, _ nulls: inout Nulls, _ value: (Int) -> PostgresValue) -> Storage? {
        var truths: [Bool] = []
        truths.reserveCapacity(count)
        for index in 0..<count {
            switch value(index) {
            case .null:
                truths.append(false)
                nulls.set(index)
            case .bool(let truth): truths.append(truth)
            default: return nil
            }
        }
        return .booleans(truths)
    }

    @inline(__always)
    private static func texts(_ count: Int, _ nulls: inout Nulls, _ value: (Int) -> PostgresValue) -> Storage? {
        var indexes: [Int32] = []
        indexes.reserveCapacity(count)
        var pool = TextPoolBuilder()
        _ = pool.append("")
        for index in 0..<count {
            switch value(index) {
            case .null:
                indexes.append(0)
                nulls.set(index)
            case .text(let text): indexes.append(pool.append(text))
            default: return nil
            }
        }
        return .texts(indexes, pool.finish())
    }

    /// Numbers that fit 64 bits in the unit of the one with the most places.
    @inline(__always)
    private static func decimals(_ count: Int, _ nulls: inout Nulls, _ value: (Int) -> PostgresValue) -> Storage? {
        var column = DecimalColumn(units: [], scale: 0)
        column.units.reserveCapacity(count)
        var isFirst = true
        for index in 0..<count {
            switch value(index) {
            case .null:
                column.units.append(0)
                if !column.shown.isEmpty { column.shown.append(0) }
                nulls.set(index)
            case .numeric(let number):
                let scale = number.scale
                guard scale <= 18 else { return nil }
                if isFirst {
                    column.scale = scale
                    isFirst = false
                } else if scale > column.scale {
                    guard let finer = column.rescaled(to: scale) else { return nil }
                    column = finer
                }
                guard let units = number.units(scale: column.scale) else { return nil }
                if scale < column.scale, column.shown.isEmpty {
                    column.shown = Array(
                        repeating: UInt8(truncatingIfNeeded: column.scale),
                        count: column.units.count
                    )
                }
                column.units.append(units)
                if !column.shown.isEmpty { column.shown.append(UInt8(truncatingIfNeeded: scale)) }
            default: return nil
            }
        }
        return .decimals(column)
    }
}
