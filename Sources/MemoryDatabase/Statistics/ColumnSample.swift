import PostgresCatalog
import PostgresQuery
import PostgresWire

/// The values of a column in a sample of its table, from which its statistics follow as in PostgreSQL's
/// `compute_scalar_stats` (`analyze.c`).
struct ColumnSample {
    /// A value that stands in several rows.
    private struct Repeated {
        var count: Int
        /// Where the first of them is among all values in order.
        var first: Int
    }

    /// Longer values are not compared.
    private static let widest = 1024

    private let column: Column
    private let target: Int
    /// How many rows the sample has, and how many the table.
    private let sampleCount: Int
    private let rowCount: Int
    private var nullCount = 0
    private var wideCount = 0
    private var bytes = 0
    /// The values in the order of the rows.
    private var values: [PostgresValue] = []

    /// The values at a place of these rows, which are stored with short heads unless they were `computed`.
    init(of column: Column, at index: Int, in rows: [[PostgresValue]], rowCount: Int, computed: Bool = false) {
        self.column = column
        self.rowCount = rowCount
        target = column.statisticsTarget < 0 ? 100 : Int(column.statisticsTarget)
        sampleCount = rows.count
        for row in rows where row.indices.contains(index) {
            let value = row[index]
            guard !value.isNull else {
                nullCount += 1
                continue
            }
            var size = value.storedSize(as: column.type)
            if computed, column.type.length < 0, size < 128 { size += 3 }
            bytes += size
            if size > Self.widest, column.type.length < 0 { wideCount += 1 } else { values.append(value) }
        }
    }

    private var filledCount: Int { sampleCount - nullCount }
    private var nullFraction: Float { Float(Double(nullCount) / Double(max(sampleCount, 1))) }

    /// What follows from the values; nil where nobody wants to know.
    func statistics() -> ColumnStatistics? {
        guard target > 0, sampleCount > 0 else { return nil }
        var found = ColumnStatistics(nullFraction: nullFraction, width: averageWidth, distinctCount: 0)
        guard filledCount > 0 else { return found }
        let kind = column.type == .xml ? Kind.plain : values.first.map(Kind.init)
        switch kind {
        case .plain?, nil: found.distinctCount = 0
        case .ranges?, .words?: found.distinctCount = -(1 - nullFraction)
        case .ordered?, .arrays?: enterOrder(into: &found)
        }
        if case .arrays? = kind {
            ElementSample(arrays: values, target: target).enter(into: &found)
        } else if case .words? = kind {
            ElementSample(documents: values, target: target).enter(into: &found)
        }
        return found
    }

    private var averageWidth: Int32 {
        guard filledCount > 0 else { return column.type.length > 0 ? Int32(column.type.length) : 0 }
        return Int32(clamping: bytes / filledCount)
    }

    /// What can be said of values, by how they are held.
    private enum Kind {
        /// Only how long they are: they have no order.
        case plain
        case ordered, arrays, ranges, words

        init(_ value: PostgresValue) {
            switch value {
            case .json, .geometry, .jsonPath: self = .plain
            case .range, .multirange: self = .ranges
            case .tsvector: self = .words
            case .array(let array):
                if let element = array.elements.first(where: { !$0.isNull }), case .plain = Kind(element) {
                    self = .plain
                } else {
                    self = .arrays
                }
            default: self = .ordered
            }
        }
    }

    // Values in order

    private func enterOrder(into found: inout ColumnStatistics) {
        let isPadded = column.type == .bpchar
        let keys = isPadded ? values.map(\.withoutPadding) : values
        let order = values.indices.sorted { left, right in
            let comparison = ValueOrder.compare(keys[left], keys[right])
            return comparison == 0 ? left < right : comparison < 0
        }
        found.minimum = order.first.map { values[$0] }
        found.maximum = order.last.map { values[$0] }
        var distinct = 0
        var repeated: [Repeated] = []
        var start = 0
        while start < order.count {
            var end = start + 1
            while end < order.count, ValueOrder.areEqual(keys[order[start]], keys[order[end]]) { end += 1 }
            distinct += 1
            if end - start > 1 { repeated.append(Repeated(count: end - start, first: start)) }
            start = end
        }
        found.distinctCount = distinctCount(distinct, repeated.count)
        let common = commonValues(repeated, distinct: distinct, found.distinctCount)
        found.commonValues = common.map { values[order[$0.first]] }
        found.commonFrequencies = common.map { Float(Double($0.count) / Double(sampleCount)) }
        found.histogram = histogram(without: common, distinct: distinct, order)
        found.correlation = correlation(order)
    }

    /// The number of different values as `pg_statistic.stadistinct` has it, by the estimator of Haas and Stokes.
    private func distinctCount(_ distinct: Int, _ repeated: Int) -> Float {
        // All values are different: so they are in the whole table.
        if repeated == 0 { return -(1 - nullFraction) }
        let total = Double(rowCount)
        var count = Double(distinct)
        if wideCount > 0 || repeated < distinct {
            let single = Double(distinct - repeated + wideCount)
            let different = Double(distinct + wideCount)
            let present = Double(filledCount)
            let whole = total * (1 - Double(nullFraction))
            count = present * different / (present - single + single * present / whole)
            count = min(max(count, different), whole)
            count = (count + 0.5).rounded(.down)
        }
        return count > 0.1 * total ? -Float(count / total) : Float(count)
    }

    /// The values that are found most often, those found equally often in their order.
    private func commonValues(_ repeated: [Repeated], distinct: Int, _ distinctCount: Float) -> [Repeated] {
        let ordered = repeated.sorted { $0.count == $1.count ? $0.first < $1.first : $0.count > $1.count }
        var common = Array(ordered.prefix(target))
        let isComplete = repeated.count == distinct && wideCount == 0 && distinctCount > 0 && distinct <= target
        guard !isComplete, sampleCount != rowCount, rowCount > 1 else { return common }
        // A value of a part of the rows is common only where it is found clearly more often than the others on average.
        let (total, sample) = (Double(rowCount), Double(sampleCount))
        let allDistinct = distinctCount < 0 ? -Double(distinctCount) * total : Double(distinctCount)
        while let last = common.last {
            let others = common.dropLast().reduce(0) { $0 + $1.count }
            var share = min(max(1 - Double(others) / sample - Double(nullFraction), 0), 1)
            let otherDistinct = allDistinct - Double(common.count - 1)
            if otherDistinct > 1 { share /= otherDistinct }
            let whole = total * Double(last.count) / sample
            let variance = sample * whole * (total - whole) * (total - sample) / (total * total * (total - 1))
            if Double(last.count) > share * sample + 2 * variance.squareRoot() + 0.5 { break }
            common.removeLast()
        }
        return common
    }

    /// The bounds of parts with equally many values, of those that are not among the common ones.
    private func histogram(without common: [Repeated], distinct: Int, _ order: [Int]) -> [PostgresValue] {
        let count = min(distinct - common.count, target + 1)
        guard count >= 2 else { return [] }
        var left: [Int] = []
        var position = 0
        for value in common.sorted(by: { $0.first < $1.first }) {
            left += order[position..<value.first]
            position = value.first + value.count
        }
        left += order[position...]
        let parts = count - 1
        let (step, rest) = (left.count - 1).quotientAndRemainder(dividingBy: parts)
        var bounds: [PostgresValue] = []
        var place = 0
        var fraction = 0
        for _ in 0..<count where left.indices.contains(place) {
            bounds.append(values[left[place]])
            place += step
            fraction += rest
            if fraction >= parts {
                place += 1
                fraction -= parts
            }
        }
        return bounds
    }

    /// How much the order of the values is that of the rows.
    private func correlation(_ order: [Int]) -> Float? {
        guard order.count > 1 else { return nil }
        let count = Double(order.count)
        let products = order.enumerated().reduce(0.0) { $0 + Double($1.offset) * Double($1.element) }
        let sum = (count - 1) * count / 2
        let squares = (count - 1) * count * (2 * count - 1) / 6
        return Float((count * products - sum * sum) / (count * squares - sum * sum))
    }
}
