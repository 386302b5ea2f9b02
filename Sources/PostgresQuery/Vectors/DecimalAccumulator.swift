import PostgresWire

/// `sum` and `avg` of `numeric`.
final class DecimalAccumulator: ColumnAccumulator {
    private let isAverage: Bool
    private var sums: [Int128] = []
    private var counts: [Int64] = []
    /// How many places the numbers of each group have shown at most.
    private var shown: [UInt8] = []
    private var scale: Int?
    /// What does not fit: numbers of another scale, of many digits, NaN and the infinities.
    private var others: [Int32: Numeric] = [:]

    init(isAverage: Bool) { self.isAverage = isAverage }

    func add(_ values: ColumnVector?, _ groups: [Int32], _ groupCount: Int) throws(PostgresError) {
        sums.grow(to: groupCount, with: 0)
        counts.grow(to: groupCount, with: 0)
        shown.grow(to: groupCount, with: 0)
        guard let values else { return }
        if case .decimals(let numbers) = values.storage, (scale ?? numbers.scale) == numbers.scale {
            scale = numbers.scale
            add(numbers, values.nulls, groups)
            return
        }
        for index in groups.indices where !values.isNull(index) {
            let group = groups[index]
            others[group] = try (others[group] ?? .zero).adding(values.value(index).numericValue)
            counts[Int(group)] &+= 1
        }
    }

    private func add(_ numbers: DecimalColumn, _ nulls: [Bool], _ groups: [Int32]) {
        let uniform = UInt8(truncatingIfNeeded: numbers.scale)
        sums.withUnsafeMutableBufferPointer { sums in
            counts.withUnsafeMutableBufferPointer { counts in
                shown.withUnsafeMutableBufferPointer { shown in
                    numbers.units.withUnsafeBufferPointer { units in
                        groups.withUnsafeBufferPointer { groups in
                            for index in 0..<groups.count {
                                if !nulls.isEmpty, nulls[index] { continue }
                                let group = Int(groups[index])
                                sums[group] &+= Int128(units[index])
                                counts[group] &+= 1
                                let places = numbers.shown.isEmpty ? uniform : numbers.shown[index]
                                if places > shown[group] { shown[group] = places }
                            }
                        }
                    }
                }
            }
        }
    }

    /// The sums as they are, where all fit 64 bits.
    private func sumColumn() -> ColumnVector? {
        var units: [Int64] = []
        units.reserveCapacity(sums.count)
        for sum in sums {
            guard let unit = Int64(exactly: sum) else { return nil }
            units.append(unit)
        }
        let scale = scale ?? 0
        let isUniform = shown.allSatisfy { Int($0) == scale }
        let column = DecimalColumn(units: units, scale: scale, shown: isUniform ? [] : shown)
        return ColumnVector(.decimals(column), nulls: counts.contains(0) ? counts.map { $0 == 0 } : [])
    }

    func finish(_ groupCount: Int) throws(PostgresError) -> ColumnVector {
        try add(nil, [], groupCount)
        if !isAverage, others.isEmpty, let column = sumColumn() { return column }
        var values: [PostgresValue] = []
        values.reserveCapacity(groupCount)
        for group in 0..<groupCount {
            if counts[group] == 0 {
                values.append(.null)
                continue
            }
            let other = others[Int32(truncatingIfNeeded: group)]
            if isAverage, other == nil,
                let average = Numeric.average(
                    units: sums[group],
                    scale: scale ?? 0,
                    shown: Int(shown[group]),
                    count: counts[group]
                )
            {
                values.append(.numeric(average))
                continue
            }
            var sum = Numeric(units: sums[group], scale: scale ?? 0).showing(scale: Int(shown[group]))
            if let other { sum = try sum.adding(other) }
            values.append(.numeric(isAverage ? try sum.divided(by: Numeric(counts[group])) : sum))
        }
        return ColumnVector(packing: values)
    }
}

/// `min` and `max` of types whose values are numbers.
final class ExtremumAccumulator: ColumnAccumulator {
    private let isGreatest: Bool
    private var best: [Int64] = []
    private var isThere: [Bool] = []
    private var form: ColumnVector.Storage?
    /// The values, where they are not all numbers of one form.
    private var values: [PostgresValue]?

    init(isGreatest: Bool) { self.isGreatest = isGreatest }

    func add(_ column: ColumnVector?, _ groups: [Int32], _ groupCount: Int) {
        best.grow(to: groupCount, with: 0)
        isThere.grow(to: groupCount, with: false)
        values?.grow(to: groupCount, with: .null)
        guard let column else { return }
        if values == nil, let numbers = numbers(column) { return add(numbers, column.nulls, groups) }
        var all = values ?? (0..<groupCount).map { value($0) }
        for index in groups.indices where !column.isNull(index) {
            let group = Int(groups[index])
            let new = column.value(index)
            if all[group] == .null {
                all[group] = new
                continue
            }
            let order = ValueOrder.compare(new, all[group])
            if order == 0 || (order > 0) == isGreatest { all[group] = new }
        }
        values = all
    }

    /// The numbers of a column; nil where they are not of the form of those before.
    private func numbers(_ column: ColumnVector) -> [Int64]? {
        switch (column.storage, form) {
        case (.integers(let numbers, let kind), nil):
            form = .integers([], kind)
            return numbers
        case (.integers(let numbers, let kind), .integers(_, let other)?): return kind == other ? numbers : nil
        case (.decimals(let numbers), nil) where numbers.shown.isEmpty:
            form = .decimals(DecimalColumn(units: [], scale: numbers.scale))
            return numbers.units
        case (.decimals(let numbers), .decimals(let other)?):
            return numbers.shown.isEmpty && numbers.scale == other.scale ? numbers.units : nil
        default: return nil
        }
    }

    private func add(_ numbers: [Int64], _ nulls: [Bool], _ groups: [Int32]) {
        for index in groups.indices where nulls.isEmpty || !nulls[index] {
            let group = Int(groups[index])
            let isBetter = isGreatest ? numbers[index] > best[group] : numbers[index] < best[group]
            if !isThere[group] || isBetter {
                best[group] = numbers[index]
                isThere[group] = true
            }
        }
    }

    private func value(_ group: Int) -> PostgresValue {
        guard isThere[group] else { return .null }
        return switch form {
        case .integers(_, let kind)?: kind.value(best[group])
        case .decimals(let column)?: .numeric(Numeric(units: best[group], scale: column.scale))
        default: .null
        }
    }

    func finish(_ groupCount: Int) -> ColumnVector {
        add(nil, [], groupCount)
        if let values { return ColumnVector(packing: values) }
        let nulls = isThere.contains(false) ? isThere.map { !$0 } : []
        switch form {
        case .integers(_, let kind)?: return ColumnVector(.integers(best, kind), nulls: nulls)
        case .decimals(let column)?:
            return ColumnVector(.decimals(DecimalColumn(units: best, scale: column.scale)), nulls: nulls)
        default: return ColumnVector(repeating: .null, count: groupCount)
        }
    }
}
