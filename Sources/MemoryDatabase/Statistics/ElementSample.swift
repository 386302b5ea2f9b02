import PostgresCatalog
import PostgresQuery
import PostgresWire

/// The elements of a column's arrays, or the words of its documents, as PostgreSQL's `compute_array_stats` and
/// `compute_tsvector_stats` count them.
struct ElementSample {
    /// In how many values each element is found.
    private var frequencies: [PostgresValue: Int] = [:]
    /// How many values have a NULL among their elements.
    private var nullCount = 0
    /// How many elements there are, counted once for each value.
    private var elementCount = 0
    /// How many different elements the values have, with how many values have so many.
    private var lengths: [Int: Int] = [:]
    private let valueCount: Int
    private let target: Int
    private let isOfArrays: Bool

    /// The elements of arrays.
    init(arrays: [PostgresValue], target: Int) {
        self.target = target
        valueCount = arrays.count
        isOfArrays = true
        for case .array(let array) in arrays {
            let different = Set(array.elements.filter { !$0.isNull })
            if array.elements.contains(.null) { nullCount += 1 }
            for element in different { frequencies[element, default: 0] += 1 }
            elementCount += different.count
            lengths[different.count, default: 0] += 1
        }
    }

    /// The words of documents.
    init(documents: [PostgresValue], target: Int) {
        self.target = target
        valueCount = documents.count
        isOfArrays = false
        for case .tsvector(let document) in documents {
            for lexeme in document.lexemes { frequencies[.text(lexeme.word), default: 0] += 1 }
            elementCount += document.lexemes.count
        }
    }

    /// Adds what is known of the elements.
    func enter(into statistics: inout ColumnStatistics) {
        guard valueCount > 0 else { return }
        let wanted = target * 10
        let tolerated = 9 * elementCount / max((wanted + (isOfArrays ? 0 : 10)) * 1000 / 7, 1)
        let common = frequencies.filter { $0.value > tolerated }
            .sorted { $0.value == $1.value ? isBefore($0.key, $1.key) : $0.value > $1.value }
            .prefix(wanted)
        if let most = common.first, let least = common.last {
            let ordered = common.sorted { isBefore($0.key, $1.key) }
            statistics.commonElements = ordered.map(\.key)
            statistics.elementFrequencies = (ordered.map(\.value) + [least.value, most.value]).map(share)
            if isOfArrays { statistics.elementFrequencies.append(share(nullCount)) }
        }
        if isOfArrays { statistics.elementCounts = countHistogram() }
    }

    /// Elements come in their order; words by their lengths first.
    private func isBefore(_ left: PostgresValue, _ right: PostgresValue) -> Bool {
        if !isOfArrays, case .text(let left) = left, case .text(let right) = right, left.utf8.count != right.utf8.count
        {
            return left.utf8.count < right.utf8.count
        }
        return ValueOrder.compare(left, right) < 0
    }

    private func share(_ count: Int) -> Float { Float(Double(count) / Double(valueCount)) }

    /// The bounds of parts with equally many values by how many different elements they have, and the average behind them.
    private func countHistogram() -> [Float] {
        let counts = lengths.sorted { $0.key < $1.key }
        guard let first = counts.first else { return [] }
        let size = max(target, 2)
        var bounds: [Float] = []
        var position = 0
        var fraction = first.value * (size - 1)
        for _ in 0..<size {
            while fraction <= 0, position + 1 < counts.count {
                position += 1
                fraction += counts[position].value * (size - 1)
            }
            bounds.append(Float(counts[position].key))
            fraction -= valueCount - 1
        }
        return bounds + [Float(Double(elementCount) / Double(valueCount))]
    }
}
