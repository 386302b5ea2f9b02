import PostgresWire

/// Finds keys by hashing and numbers them in the order in which they came.
struct KeyIndex {
    private let columnCount: Int
    private var encoder: KeyEncoder
    private var table: KeyTable
    /// Whether the table's keys have the further word.
    private var isMarked = false

    /// Keys of so many columns; blanks at the end of some of them do not count.
    init(blankPadded: [Bool]) {
        columnCount = blankPadded.count
        encoder = KeyEncoder(blankPadded: blankPadded)
        table = KeyTable(width: blankPadded.count)
    }

    /// How many keys there are.
    var count: Int { table.count }
    /// About how many bytes they take.
    var memorySize: Int { table.memorySize &+ encoder.memorySize }

    /// The numbers of the keys of some rows, which are added where they are not there yet; -1 for a key with a NULL where
    /// those are not kept.
    mutating func insert(_ columns: [ColumnVector], count: Int, keepsNulls: Bool, into numbers: inout [Int32]) {
        var keys = encoder.encode(columns, count: count, adds: true, keepsNulls: keepsNulls)
        let present = keys.isPresent.isEmpty ? nil : keys.isPresent.indices.filter { keys.isPresent[$0] }
        if let present {
            let words = keys.words
            keys.words = present.flatMap { words[$0 &* columnCount..<($0 &+ 1) &* columnCount] }
            if !keys.marks.isEmpty { keys.marks = present.map { keys.marks[$0] } }
        }
        let keyCount = present?.count ?? count
        if !keys.marks.isEmpty, !isMarked { widen() }
        table.insert(isMarked ? marked(keys, keyCount) : keys.words, count: keyCount, into: &numbers)
        guard let present else { return }
        var spread = [Int32](repeating: -1, count: count)
        for (index, place) in present.enumerated() { spread[place] = numbers[index] }
        numbers = spread
    }

    /// The numbers of the keys of some rows; -1 where there is none.
    mutating func find(_ columns: [ColumnVector], count: Int, keepsNulls: Bool, into numbers: inout [Int32]) {
        let keys = encoder.encode(columns, count: count, adds: false, keepsNulls: keepsNulls)
        table.find(isMarked ? marked(keys, count) : keys.words, count: count, into: &numbers)
        if !isMarked, !keys.marks.isEmpty {
            for index in 0..<count where keys.marks[index] != 0 { numbers[index] = -1 }
        }
        guard !keys.isPresent.isEmpty else { return }
        for index in 0..<count where !keys.isPresent[index] { numbers[index] = -1 }
    }

    private func marked(_ keys: KeyEncoder.Keys, _ count: Int) -> [Int64] {
        var words: [Int64] = []
        words.reserveCapacity(count &* (columnCount &+ 1))
        for index in 0..<count {
            words += keys.words[index &* columnCount..<(index &+ 1) &* columnCount]
            words.append(keys.marks.isEmpty ? 0 : keys.marks[index])
        }
        return words
    }

    private mutating func widen() {
        let old = table
        table = KeyTable(width: columnCount &+ 1)
        isMarked = true
        var numbers: [Int32] = []
        table.insert(marked(KeyEncoder.Keys(words: old.words), old.count), count: old.count, into: &numbers)
    }
}
