import PostgresWire

/// Makes words of values, so that equal values of SQL have equal words: the keys of joins, groups and DISTINCT.
///
/// Each column of a key is a word; where one is NULL or stands for a value by number, a further word says which.
struct KeyEncoder {
    /// The words of some keys.
    struct Keys {
        /// The words of the columns, one key behind the other.
        var words: [Int64]
        /// The further word of each key; empty where it is 0 for all.
        var marks: [Int64] = []
        /// Whether a key can be found at all; empty where all can.
        var isPresent: [Bool] = []
    }

    private let blankPadded: [Bool]
    private var texts = TextInterner()
    private var others: [PostgresValue: Int64] = [:]
    private var scales: [Int?]
    /// About how many bytes the values take that words stand for.
    var memorySize: Int { texts.memorySize &+ othersSize }
    private var othersSize = 0

    /// Keys of so many columns; blanks at the end of some of them do not count.
    init(blankPadded: [Bool]) {
        self.blankPadded = blankPadded
        scales = Array(repeating: nil, count: blankPadded.count)
    }

    /// The keys of some rows.
    ///
    /// - Parameters:
    ///   - adds: Whether values that were not seen yet are taken note of; where not, their keys cannot be found.
    ///   - keepsNulls: Whether NULL is a value like others; where not, a key with a NULL cannot be found.
    mutating func encode(_ columns: [ColumnVector], count: Int, adds: Bool, keepsNulls: Bool) -> Keys {
        let width = blankPadded.count
        var keys = Keys(words: [Int64](repeating: 0, count: count &* width))
        for (place, column) in columns.enumerated() {
            encode(column, place, count: count, adds: adds, into: &keys)
            guard !column.nulls.isEmpty else { continue }
            for index in 0..<count where column.nulls[index] {
                if keepsNulls {
                    keys.words[index &* width &+ place] = 0
                    mark(index, count, 1 << Int64(place &* 2), &keys)
                } else {
                    miss(index, count, &keys)
                }
            }
        }
        return keys
    }

    private func mark(_ index: Int, _ count: Int, _ bits: Int64, _ keys: inout Keys) {
        if keys.marks.isEmpty { keys.marks = Array(repeating: 0, count: count) }
        keys.marks[index] |= bits
    }

    private func miss(_ index: Int, _ count: Int, _ keys: inout Keys) {
        if keys.isPresent.isEmpty { keys.isPresent = Array(repeating: true, count: count) }
        keys.isPresent[index] = false
    }

    private mutating func encode(
        _ column: ColumnVector,
        _ place: Int,
        count: Int,
        adds: Bool,
        into keys: inout Keys
    ) {
        let width = blankPadded.count
        switch column.storage {
        case .integers(let values, _): for index in 0..<count { keys.words[index &* width &+ place] = values[index] }
        case .booleans(let values):
            for index in 0..<count { keys.words[index &* width &+ place] = values[index] ? 1 : 0 }
        case .texts(let values, let pool):
            texts.prepare(pool, isBlankPadded: blankPadded[place])
            for index in 0..<count where !column.isNull(index) {
                let code = texts.code(of: values[index], in: pool, isBlankPadded: blankPadded[place], adds: adds)
                if code < 0 { miss(index, count, &keys) }
                keys.words[index &* width &+ place] = Int64(code)
            }
        case .decimals(let values) where scales[place] == nil || scales[place] == values.scale:
            scales[place] = values.scale
            for index in 0..<count { keys.words[index &* width &+ place] = values.units[index] }
        case .floats(let values):
            for index in 0..<count {
                let value = values[index]
                let plain = value.isNaN ? Double.nan : value == 0 ? 0 : value
                keys.words[index &* width &+ place] = Int64(bitPattern: plain.bitPattern)
            }
        case .decimals, .values, .rows, .missing:
            for index in 0..<count where !column.isNull(index) {
                encode(column.value(index), place, index, count: count, adds: adds, into: &keys)
            }
        }
    }

    /// A value of which many forms can be equal.
    private mutating func encode(
        _ value: PostgresValue,
        _ place: Int,
        _ index: Int,
        count: Int,
        adds: Bool,
        into keys: inout Keys
    ) {
        let slot = index &* blankPadded.count &+ place
        switch value {
        case .int2, .int4, .int8, .date, .timestamp, .timestamptz, .time, .oid, .bool, .object:
            keys.words[slot] = value.keyWord
            return
        case .float8(let number):
            keys.words[slot] = Int64(bitPattern: (number.isNaN ? Double.nan : number == 0 ? 0 : number).bitPattern)
            return
        case .float4(let number):
            let wide = Double(number)
            keys.words[slot] = Int64(bitPattern: (wide.isNaN ? Double.nan : wide == 0 ? 0 : wide).bitPattern)
            return
        case .text(let text):
            let code = texts.code(of: text, isBlankPadded: blankPadded[place], adds: adds)
            if code < 0 { miss(index, count, &keys) }
            keys.words[slot] = Int64(code)
            return
        case .numeric(let number):
            if scales[place] == nil { scales[place] = min(number.scale, 18) }
            if let scale = scales[place], let units = number.units(scale: scale) {
                keys.words[slot] = units
                return
            }
        default: break
        }
        let form = value.hashable
        let number: Int64
        if let known = others[form] {
            number = known
        } else if adds {
            number = Int64(others.count)
            others[form] = number
            othersSize &+= form.memorySize &+ 64
        } else {
            return miss(index, count, &keys)
        }
        keys.words[slot] = number
        mark(index, count, 2 << Int64(place &* 2), &keys)
    }
}

extension PostgresValue {
    /// The word of a value that is a whole number.
    fileprivate var keyWord: Int64 {
        switch self {
        case .int2(let value): Int64(value)
        case .int4(let value), .date(let value): Int64(value)
        case .int8(let value), .timestamp(let value), .timestamptz(let value), .time(let value): value
        case .oid(let value), .object(let value, name: _): Int64(value.rawValue)
        case .bool(let value): value ? 1 : 0
        default: 0
        }
    }
}
