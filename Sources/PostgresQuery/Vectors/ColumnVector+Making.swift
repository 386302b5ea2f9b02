import PostgresWire

extension ColumnVector {
    /// Whole numbers, or days, or microseconds, as the kind says; `nulls` says for each place whether there is NULL, and is
    /// empty where nowhere is.
    public init(integers: [Int64], as kind: IntegerKind, nulls: [Bool] = []) {
        self.init(.integers(integers, kind), nulls: Self.fitted(nulls, integers.count))
    }

    /// Exact numbers, counted in units of 10 to the power of minus `scale`, which show that many decimal places.
    ///
    /// `scale` is from 0 to 18.
    public init(units: [Int64], scale: Int, nulls: [Bool] = []) {
        let column = DecimalColumn(units: units, scale: min(max(scale, 0), 18))
        self.init(.decimals(column), nulls: Self.fitted(nulls, units.count))
    }

    /// Values of `float8`.
    public init(floats: [Double], nulls: [Bool] = []) {
        self.init(.floats(floats), nulls: Self.fitted(nulls, floats.count))
    }

    /// Truth values.
    public init(booleans: [Bool], nulls: [Bool] = []) {
        self.init(.booleans(booleans), nulls: Self.fitted(nulls, booleans.count))
    }

    /// Texts, each by its number in a pool; a number that the pool does not have stands for NULL.
    public init(texts: [Int32], of pool: TextPool) {
        var nulls: [Bool] = []
        var indexes = texts
        for index in indexes.indices where indexes[index] < 0 || Int(indexes[index]) >= pool.count {
            if nulls.isEmpty { nulls = Array(repeating: false, count: indexes.count) }
            nulls[index] = true
            indexes[index] = 0
        }
        if pool.count > 0 {
            self.init(.texts(indexes, pool), nulls: nulls)
        } else {
            self.init(repeating: .null, count: indexes.count)
        }
    }

    /// A number of values that nothing reads.
    package init(missing count: Int) { self.init(.missing(count)) }

    /// As many flags as values.
    private static func fitted(_ nulls: [Bool], _ count: Int) -> [Bool] {
        guard !nulls.isEmpty, nulls.count != count else { return nulls }
        return Array(nulls.prefix(count)) + Array(repeating: false, count: max(count &- nulls.count, 0))
    }
}
