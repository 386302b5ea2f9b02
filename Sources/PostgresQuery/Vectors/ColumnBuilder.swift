import PostgresWire

/// A column made of parts that are put together at the end.
struct ColumnBuilder {
    private var parts: [ColumnVector] = []

    /// How many values there are.
    private(set) var count = 0
    /// About how many bytes they take.
    private(set) var memorySize = 0

    /// Adds the values of some rows.
    mutating func append(_ other: ColumnVector, _ rows: RowSet) {
        guard !rows.isEmpty else { return }
        let part = other.gather(rows)
        memorySize &+= part.memorySize
        parts.append(part)
        count &+= rows.count
    }

    /// The column of all values added.
    mutating func finish() -> ColumnVector {
        guard let first = parts.first, parts.count > 1 else { return parts.first ?? ColumnVector(.values([])) }
        var nulls: [Bool] = []
        if parts.contains(where: { !$0.nulls.isEmpty }) {
            nulls.reserveCapacity(count)
            for part in parts {
                nulls += part.nulls.isEmpty ? Array(repeating: false, count: part.count) : part.nulls
            }
        }
        let storage: ColumnVector.Storage? =
            switch first.storage {
            case .integers(_, let kind): integers(kind)
            case .decimals: decimals()
            case .floats: floats()
            case .booleans: booleans()
            case .texts(_, let pool): texts(pool)
            case .values, .rows: nil
            case .missing: .missing(count)
            }
        let whole = ColumnVector(storage ?? .values(values()), nulls: nulls)
        parts = [whole]
        return whole
    }

    private func values() -> [PostgresValue] {
        var values: [PostgresValue] = []
        values.reserveCapacity(count)
        for part in parts { for index in 0..<part.count { values.append(part.value(index)) } }
        return values
    }

    private func integers(_ wanted: IntegerKind) -> ColumnVector.Storage? {
        var values: [Int64] = []
        values.reserveCapacity(count)
        for part in parts {
            guard case .integers(let more, let kind) = part.storage, kind == wanted else { return nil }
            values += more
        }
        return .integers(values, wanted)
    }

    private func floats() -> ColumnVector.Storage? {
        var values: [Double] = []
        values.reserveCapacity(count)
        for part in parts {
            guard case .floats(let more) = part.storage else { return nil }
            values += more
        }
        return .floats(values)
    }

    private func booleans() -> ColumnVector.Storage? {
        var values: [Bool] = []
        values.reserveCapacity(count)
        for part in parts {
            guard case .booleans(let more) = part.storage else { return nil }
            values += more
        }
        return .booleans(values)
    }

    private func decimals() -> ColumnVector.Storage? {
        var scale = 0
        var isUniform = true
        for part in parts {
            guard case .decimals(let more) = part.storage else { return nil }
            scale = max(scale, more.scale)
            isUniform = isUniform && more.shown.isEmpty
        }
        var result = DecimalColumn(units: [], scale: scale)
        result.units.reserveCapacity(count)
        for part in parts {
            guard case .decimals(let own) = part.storage, let more = own.rescaled(to: scale) else { return nil }
            if isUniform, !more.shown.isEmpty {
                isUniform = false
                result.shown = Array(repeating: UInt8(truncatingIfNeeded: scale), count: result.units.count)
            }
            result.units += more.units
            guard !isUniform else { continue }
            result.shown +=
                more.shown.isEmpty
                ? Array(repeating: UInt8(truncatingIfNeeded: scale), count: more.units.count) : more.shown
        }
        return .decimals(result)
    }

    private func texts(_ pool: TextPool) -> ColumnVector.Storage? {
        var values: [Int32] = []
        values.reserveCapacity(count)
        var isSame = true
        for part in parts {
            guard case .texts(let more, let other) = part.storage else { return nil }
            isSame = isSame && other === pool
            values += more
        }
        if isSame { return .texts(values, pool) }
        var builder = TextPoolBuilder()
        var place = 0
        for part in parts {
            guard case .texts(let more, let other) = part.storage else { return nil }
            for index in more {
                values[place] = other.withBytes(index) { builder.append($0) }
                place &+= 1
            }
        }
        return .texts(values, builder.finish())
    }
}
