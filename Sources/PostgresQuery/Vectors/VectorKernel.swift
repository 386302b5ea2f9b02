import PostgresWire

/// A function that can be computed over whole columns.
enum VectorKernel: Sendable {
    case decimalAdd, decimalSubtract, decimalMultiply
    case integerAdd(ClosedRange<Int64>), integerSubtract(ClosedRange<Int64>), integerMultiply(ClosedRange<Int64>)
    case integerToDecimal
    case floatAdd, floatSubtract, floatMultiply
    case like(isWanted: Bool)
    case piece
    case extractDate
    /// A date against a timestamp; the other way round where it is flipped.
    case dateWithTimestamp(ComparisonEvaluator.Test, isFlipped: Bool)

    /// The kernel of a function, by its source.
    init?(_ function: BoundFunction) {
        guard function.isStrict else { return nil }
        switch function.source {
        case "numeric_add": self = .decimalAdd
        case "numeric_sub": self = .decimalSubtract
        case "numeric_mul": self = .decimalMultiply
        case "int4pl", "int24pl", "int42pl": self = .integerAdd(Self.int4)
        case "int4mi", "int24mi", "int42mi": self = .integerSubtract(Self.int4)
        case "int4mul", "int24mul", "int42mul": self = .integerMultiply(Self.int4)
        case "int8pl", "int84pl", "int48pl": self = .integerAdd(.min ... .max)
        case "int8mi", "int84mi", "int48mi": self = .integerSubtract(.min ... .max)
        case "int8mul", "int84mul", "int48mul": self = .integerMultiply(.min ... .max)
        case "int2_numeric", "int4_numeric", "int8_numeric": self = .integerToDecimal
        case "float8pl": self = .floatAdd
        case "float8mi": self = .floatSubtract
        case "float8mul": self = .floatMultiply
        case "textlike": self = .like(isWanted: true)
        case "textnlike": self = .like(isWanted: false)
        case "text_substr", "text_substr_no_len": self = .piece
        case "extract_date": self = .extractDate
        default:
            guard let symbol = function.operatorName, let test = ComparisonEvaluator.Test(symbol),
                function.arguments.count == 2
            else { return nil }
            switch (function.arguments[0], function.arguments[1]) {
            case (.date, .timestamp): self = .dateWithTimestamp(test, isFlipped: false)
            case (.timestamp, .date): self = .dateWithTimestamp(test, isFlipped: true)
            default: return nil
            }
        }
    }

    private static let int4 = Int64(Int32.min)...Int64(Int32.max)

    /// The function's values; nil where some row needs the function itself: an overflow, values of another form.
    ///
    /// - Parameter nulls: The rows whose value is NULL.
    func apply(_ columns: [ColumnVector], _ nulls: [Bool]) -> ColumnVector? {
        guard let first = columns.first, let second = columns.last else { return nil }
        switch (self, first.storage, second.storage) {
        case (.decimalAdd, .decimals(let left), .decimals(let right)):
            return sum(left, right, nulls) { $0.addingReportingOverflow($1) }
        case (.decimalSubtract, .decimals(let left), .decimals(let right)):
            return sum(left, right, nulls) { $0.subtractingReportingOverflow($1) }
        case (.decimalMultiply, .decimals(let left), .decimals(let right)): return product(left, right, nulls)
        case (.integerAdd(let range), .integers(let left, _), .integers(let right, _)):
            return whole(left, right, range, nulls) { $0.addingReportingOverflow($1) }
        case (.integerSubtract(let range), .integers(let left, _), .integers(let right, _)):
            return whole(left, right, range, nulls) { $0.subtractingReportingOverflow($1) }
        case (.integerMultiply(let range), .integers(let left, _), .integers(let right, _)):
            return whole(left, right, range, nulls) { $0.multipliedReportingOverflow(by: $1) }
        case (.integerToDecimal, .integers(let values, _), _):
            return ColumnVector(.decimals(DecimalColumn(units: values, scale: 0)), nulls: nulls)
        case (.floatAdd, .floats(let left), .floats(let right)): return floats(left, right, nulls) { $0 + $1 }
        case (.floatSubtract, .floats(let left), .floats(let right)): return floats(left, right, nulls) { $0 - $1 }
        case (.floatMultiply, .floats(let left), .floats(let right)):
            guard zip(left, right).allSatisfy({ $0 * $1 != 0 || $0 == 0 || $1 == 0 }) else { return nil }
            return floats(left, right, nulls) { $0 * $1 }
        case (.like(let isWanted), .texts(let values, let pool), .texts(let patterns, let patternPool)):
            return like(values, pool, patterns, patternPool, isWanted, nulls)
        case (.piece, .texts(let values, let pool), .integers(let lengths, _)):
            guard columns.count == 3 else { return pieces(values, pool, lengths, nil, nulls) }
            guard case .integers(let starts, _) = columns[1].storage else { return nil }
            return pieces(values, pool, starts, lengths, nulls)
        case (.extractDate, .texts(let units, let pool), .integers(let days, .date)):
            return years(units, pool, days, nulls)
        case (.dateWithTimestamp(let test, false), .integers(let days, .date), .integers(let instants, .timestamp)):
            guard let left = Self.instants(days) else { return nil }
            return ColumnVector(.booleans(VectorComparison.compare(left, instants, test)), nulls: nulls)
        case (.dateWithTimestamp(let test, true), .integers(let instants, .timestamp), .integers(let days, .date)):
            guard let right = Self.instants(days) else { return nil }
            return ColumnVector(.booleans(VectorComparison.compare(instants, right, test)), nulls: nulls)
        default: return nil
        }
    }

    private func sum(
        _ left: DecimalColumn,
        _ right: DecimalColumn,
        _ nulls: [Bool],
        _ combine: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
    ) -> ColumnVector? {
        let scale = max(left.scale, right.scale)
        guard let left = left.rescaled(to: scale), let right = right.rescaled(to: scale),
            let units = combined(left.units, right.units, combine)
        else { return nil }
        var shown: [UInt8] = []
        if !left.shown.isEmpty, !right.shown.isEmpty { shown = zip(left.shown, right.shown).map { max($0, $1) } }
        return ColumnVector(.decimals(DecimalColumn(units: units, scale: scale, shown: shown)), nulls: nulls)
    }

    private func product(_ left: DecimalColumn, _ right: DecimalColumn, _ nulls: [Bool]) -> ColumnVector? {
        let scale = left.scale &+ right.scale
        guard scale <= 18,
            let units = combined(left.units, right.units, { $0.multipliedReportingOverflow(by: $1) })
        else { return nil }
        var shown: [UInt8] = []
        if !left.shown.isEmpty || !right.shown.isEmpty {
            shown.reserveCapacity(units.count)
            for index in units.indices {
                let first = left.shown.isEmpty ? UInt8(truncatingIfNeeded: left.scale) : left.shown[index]
                let second = right.shown.isEmpty ? UInt8(truncatingIfNeeded: right.scale) : right.shown[index]
                shown.append(first &+ second)
            }
        }
        return ColumnVector(.decimals(DecimalColumn(units: units, scale: scale, shown: shown)), nulls: nulls)
    }

    @inline(__always)
    private func combined(
        _ left: [Int64],
        _ right: [Int64],
        _ combine: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
    ) -> [Int64]? {
        var overflowed = false
        let result = left.withUnsafeBufferPointer { left in
            right.withUnsafeBufferPointer { right in
                [Int64](unsafeUninitializedCapacity: left.count) { buffer, count in
                    for index in 0..<left.count {
                        let (value, overflow) = combine(left[index], right[index])
                        buffer[index] = value
                        overflowed = overflowed || overflow
                    }
                    count = left.count
                }
            }
        }
        return overflowed ? nil : result
    }

    private func whole(
        _ left: [Int64],
        _ right: [Int64],
        _ range: ClosedRange<Int64>,
        _ nulls: [Bool],
        _ combine: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
    ) -> ColumnVector? {
        guard let result = combined(left, right, combine) else { return nil }
        let isWide = range.lowerBound == .min
        if !isWide { for value in result where !range.contains(value) { return nil } }
        return ColumnVector(.integers(result, isWide ? .int8 : .int4), nulls: nulls)
    }

    private func floats(
        _ left: [Double],
        _ right: [Double],
        _ nulls: [Bool],
        _ combine: (Double, Double) -> Double
    ) -> ColumnVector? {
        var result: [Double] = []
        result.reserveCapacity(left.count)
        for index in left.indices {
            let value = combine(left[index], right[index])
            guard value.isFinite else { return nil }
            result.append(value)
        }
        return ColumnVector(.floats(result), nulls: nulls)
    }

    private func like(
        _ values: [Int32],
        _ pool: TextPool,
        _ patterns: [Int32],
        _ patternPool: TextPool,
        _ isWanted: Bool,
        _ nulls: [Bool]
    ) -> ColumnVector? {
        guard let pattern = patterns.first, patterns.allSatisfy({ $0 == pattern }),
            let search = patternPool.withBytes(pattern, { PieceSearch($0) })
        else { return nil }
        let matches = VectorComparison.perText(values, pool) { search.matches($0) == isWanted }
        return ColumnVector(.booleans(matches), nulls: nulls)
    }

    private func years(_ units: [Int32], _ pool: TextPool, _ days: [Int64], _ nulls: [Bool]) -> ColumnVector? {
        guard let unit = units.first, units.allSatisfy({ $0 == unit }), DateTimeUnit(named: pool.text(unit)) == .year
        else { return nil }
        var years: [Int64] = []
        years.reserveCapacity(days.count)
        for day in days {
            // Years after Christ, before the proleptic calendar's ends.
            guard day > -700_000, day < 2_000_000 else { return nil }
            years.append(CivilDate.year(of: day))
        }
        return ColumnVector(.decimals(DecimalColumn(units: years, scale: 0)), nulls: nulls)
    }

    /// The midnights at which days begin; nil where one is infinite or far away.
    private static func instants(_ days: [Int64]) -> [Int64]? {
        var instants: [Int64] = []
        instants.reserveCapacity(days.count)
        for day in days {
            guard day > -2_000_000, day < 100_000_000 else { return nil }
            instants.append(day &* 86_400_000_000)
        }
        return instants
    }
}

extension CivilDate {
    /// The year of a day after Christ, counted from 2000-01-01.
    fileprivate static func year(of day: Int64) -> Int64 {
        // Days since 0000-03-01, in eras of 400 years.
        let shifted = day &+ 730_425
        let era = shifted / 146_097
        let ofEra = shifted &- era &* 146_097
        let year = (ofEra &- ofEra / 1460 &+ ofEra / 36_524 &- ofEra / 146_096) / 365
        let ofYear = ofEra &- (365 &* year &+ year / 4 &- year / 100)
        return year &+ era &* 400 &+ (ofYear >= 306 ? 1 : 0)
    }
}
