import PostgresWire

/// The first sort keys of rows in 8 bytes, so that most rows are told apart without a look at them.
///
/// What the bytes do not tell apart is compared in full: the order is that of `SortSlot.compare`. The elements that are
/// sorted have no references, which would be counted with each step.
struct AbbreviatedKeys {
    /// An abbreviated key and the number of its row.
    private struct Element {
        /// Unsigned numbers in the order of the values that they stand for.
        let key: UInt64
        let row: Int
    }

    private let elements: [Element]
    /// The keys that tell rows with the same abbreviated key apart.
    private let rest: [SortSlot]

    /// Abbreviates the first key of rows; nil where its values have no abbreviation.
    init?(_ rows: [[PostgresValue]], _ keys: [SortSlot]) {
        guard let key = keys.first else { return nil }
        var elements: [Element] = []
        elements.reserveCapacity(rows.count)
        let null: UInt64 = key.nullsFirst ? 0 : .max
        var (kind, isExact): (Abbreviation.Kind?, Bool) = (nil, true)
        for (number, row) in rows.enumerated() {
            let value = row[key.slot]
            guard !value.isNull else {
                elements.append(Element(key: null, row: number))
                continue
            }
            guard let found = Abbreviation(key.isBlankPadded ? value.withoutTrailingBlanks : value),
                kind == nil || kind == found.kind
            else { return nil }
            kind = found.kind
            let bits = key.isDescending ? ~found.bits : found.bits
            isExact = isExact && found.isExact && bits != null
            elements.append(Element(key: bits, row: number))
        }
        self.elements = elements
        rest = isExact ? Array(keys.dropFirst()) : keys
    }

    /// The rows that the keys were made of in their order; `check` may end the sort.
    func sorted<Failure: Error>(
        _ rows: [[PostgresValue]],
        checking check: () throws(Failure) -> Void
    ) throws(Failure) -> [[PostgresValue]] {
        try order(of: rows, isStable: false, checking: check).map { rows[$0] }
    }

    /// The numbers of the rows in their order; where the sort is stable, equal ones stay as they are.
    func order<Failure: Error>(
        of rows: [[PostgresValue]],
        isStable: Bool,
        checking check: () throws(Failure) -> Void
    ) throws(Failure) -> [Int] {
        var elements = elements
        try QuickSort.sort(
            &elements,
            by: { left, right in
                if left.key != right.key { return left.key < right.key ? -1 : 1 }
                let order = rest.isEmpty ? 0 : SortSlot.compare(rows[left.row], rows[right.row], rest)
                return order == 0 && isStable ? left.row - right.row : order
            },
            checking: check
        )
        return elements.map(\.row)
    }
}

/// 8 bytes in the order of a value.
private struct Abbreviation {
    /// What may be compared with each other.
    enum Kind { case integer, unsigned, float, numeric, uuid, text, bytes }

    let kind: Kind
    let bits: UInt64
    /// Whether values with the same bytes are equal.
    let isExact: Bool

    /// The abbreviation of a value; nil where there is none.
    init?(_ value: PostgresValue) {
        switch value {
        case .int2(let number): self.init(signed: Int64(number))
        case .int4(let number): self.init(signed: Int64(number))
        case .int8(let number): self.init(signed: number)
        case .date(let day): self.init(signed: Int64(day))
        case .time(let time): self.init(signed: time)
        case .timestamp(let instant), .timestamptz(let instant): self.init(signed: instant)
        case .bool(let isTrue): self.init(signed: isTrue ? 1 : 0)
        case .oid(let oid): self.init(.unsigned, UInt64(oid.rawValue))
        case .float4(let number): self.init(float: Double(number))
        case .float8(let number): self.init(float: number)
        case .numeric(let number): self.init(numeric: number)
        case .uuid(let id): self.init(.uuid, id.high, isExact: false)
        case .text(let text):
            var text = text
            self = text.withUTF8 { Abbreviation(UnsafeRawBufferPointer($0), .text) }
        case .bytea(let bytes): self = bytes.withUnsafeBytes { Abbreviation($0, .bytes) }
        default: return nil
        }
    }

    private init(signed number: Int64) {
        self.init(.integer, UInt64(bitPattern: number) ^ 1 << 63)
    }

    private init(_ kind: Kind, _ bits: UInt64, isExact: Bool = true) {
        self.kind = kind
        self.bits = bits
        self.isExact = isExact
    }

    /// NaN is above all numbers, and the zeros are equal.
    private init(float number: Double) {
        let pattern = number.isNaN ? Double.nan.bitPattern : number == 0 ? 0 : number.bitPattern
        self.init(.float, pattern >> 63 == 0 ? pattern | 1 << 63 : ~pattern)
    }

    /// The power and the first 3 digits in base 10000.
    private init(numeric number: Numeric) {
        switch number.kind {
        case .nan: self.init(.numeric, .max)
        case .positiveInfinity: self.init(.numeric, .max - 1)
        case .negativeInfinity: self.init(.numeric, 0)
        case .positive, .negative:
            var size: UInt64 = 0
            if let first = number.digits.first {
                size = UInt64(UInt16(truncatingIfNeeded: number.weight &+ 32768)) << 42 | UInt64(first) << 28
                if number.digits.count > 1 { size |= UInt64(number.digits[1]) << 14 }
                if number.digits.count > 2 { size |= UInt64(number.digits[2]) }
            }
            let above = size | 1 << 63
            self.init(.numeric, number.kind == .negative ? ~above : above, isExact: number.digits.count <= 3)
        }
    }

    private init(_ bytes: UnsafeRawBufferPointer, _ kind: Kind) {
        var bits: UInt64 = 0
        if bytes.count >= 8 {
            bits = UInt64(bigEndian: bytes.loadUnaligned(as: UInt64.self))
        } else {
            for (index, byte) in bytes.enumerated() { bits |= UInt64(byte) << UInt64(56 &- 8 &* index) }
        }
        // A zero at the end would look like nothing.
        self.init(kind, bits, isExact: bytes.count < 8 && bytes.last != 0)
    }
}
