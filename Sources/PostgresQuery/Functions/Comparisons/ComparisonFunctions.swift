import PostgresWire

/// The functions behind `=`, `<>`, `<`, `<=`, `>` and `>=`.
enum ComparisonFunctions {
    /// How two values that are not NULL are ordered.
    typealias Order = @Sendable (PostgresValue, PostgresValue) -> Int

    /// Types whose six functions are the type's name with `eq`, `ne` and so on behind it.
    private static let prefixes = """
        int2 int4 int8 int24 int28 int42 int48 int82 int84 float4 float8 float48 float84 numeric_ bool bytea cash_ char
        date_ bit interval_ jsonb_ macaddr_ macaddr8_ name network_ oid time_ timestamp_ timetz_ uuid_ array_ oidvector
        """

    static func register(in table: inout ScalarTable) {
        for prefix in prefixes.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            six(["eq", "ne", "lt", "le", "gt", "ge"].map { "\(prefix)\($0)" }, in: &table)
        }
        six(["texteq", "textne", "text_lt", "text_le", "text_gt", "text_ge"], in: &table)
        six(["eq", "ne", "lt", "le", "gt", "ge"].map { "name\($0)text" }, in: &table)
        six(["eq", "ne", "lt", "le", "gt", "ge"].map { "text\($0)name" }, in: &table)
        six(["eq", "ne", "lt", "le", "gt", "ge"].map { "bpchar\($0)" }, in: &table, ValueOrder.compareBlankPadded)
        six(["eq", "ne", "lt", "le", "gt", "ge"].map { "pg_lsn_\($0)" }, in: &table, compareLocations)
        six(["eq", "ne", "lt", "le", "gt", "ge"].map { "xid8\($0)" }, in: &table, compareUnsigned)
        equality(["xideq", "xidneq"], in: &table)
        equality(["cideq", "cidne"], in: &table)
        six(["eq", "ne", "lt", "le", "gt", "ge"].map { "enum_\($0)" }, in: &table)
        equality(["tideq", "tidne"], in: &table)
        four("text_pattern", ValueOrder.compare, in: &table)
        four("bpchar_pattern", ValueOrder.compareBlankPadded, in: &table)
        records(in: &table)
        supports(in: &table)
        choices(in: &table)
        OtherComparisons.register(in: &table)
    }

    private static func six(_ names: [String], in table: inout ScalarTable) {
        table.plain(names[0]) { left, right in .bool(ValueOrder.areEqual(left, right)) }
        table.plain(names[1]) { left, right in .bool(!ValueOrder.areEqual(left, right)) }
        table.plain(names[2]) { left, right in .bool(ValueOrder.compare(left, right) < 0) }
        table.plain(names[3]) { left, right in .bool(ValueOrder.compare(left, right) <= 0) }
        table.plain(names[4]) { left, right in .bool(ValueOrder.compare(left, right) > 0) }
        table.plain(names[5]) { left, right in .bool(ValueOrder.compare(left, right) >= 0) }
    }

    private static func six(_ names: [String], in table: inout ScalarTable, _ order: @escaping Order) {
        table.plain(names[0]) { left, right in .bool(order(left, right) == 0) }
        table.plain(names[1]) { left, right in .bool(order(left, right) != 0) }
        table.plain(names[2]) { left, right in .bool(order(left, right) < 0) }
        table.plain(names[3]) { left, right in .bool(order(left, right) <= 0) }
        table.plain(names[4]) { left, right in .bool(order(left, right) > 0) }
        table.plain(names[5]) { left, right in .bool(order(left, right) >= 0) }
    }

    private static func four(_ prefix: String, _ order: @escaping Order, in table: inout ScalarTable) {
        table.plain("\(prefix)_lt") { left, right in .bool(order(left, right) < 0) }
        table.plain("\(prefix)_le") { left, right in .bool(order(left, right) <= 0) }
        table.plain("\(prefix)_gt") { left, right in .bool(order(left, right) > 0) }
        table.plain("\(prefix)_ge") { left, right in .bool(order(left, right) >= 0) }
    }

    private static func equality(_ names: [String], in table: inout ScalarTable) {
        table.plain(names[0]) { left, right in .bool(ValueOrder.areEqual(left, right)) }
        table.plain(names[1]) { left, right in .bool(!ValueOrder.areEqual(left, right)) }
    }

    private static func records(in table: inout ScalarTable) {
        let tests = [
            ("eq", ComparisonEvaluator.Test.equal), ("ne", .notEqual), ("lt", .less), ("le", .lessOrEqual),
            ("gt", .greater), ("ge", .greaterOrEqual),
        ]
        for (suffix, test) in tests {
            let need = suffix == "eq" || suffix == "ne" ? "an equality operator" : "a comparison function"
            table.binary("record_\(suffix)") { (left, right) throws(PostgresError) in
                .bool(test.holds(try compareRecords(left, right, by: need)))
            }
        }
    }

    /// Orders two rows by their first fields that differ; refuses fields that cannot be compared.
    static func compareRecords(
        _ left: PostgresValue,
        _ right: PostgresValue,
        by need: String
    ) throws(PostgresError) -> Int {
        guard case .record(let left) = left, case .record(let right) = right else { return 0 }
        for index in 0..<min(left.values.count, right.values.count) {
            let type = try sharedType(left, right, at: index)
            guard TypeFacts.builtIn.isSortable(type), type != .unknown else {
                let name = TypeFacts.builtIn.name(type)
                throw PostgresError("42883", "could not identify \(need) for type \(name)")
            }
            let isBlankPadded = type == .bpchar
            let (first, second) = (left.values[index], right.values[index])
            let order =
                isBlankPadded
                ? ValueOrder.compareBlankPadded(first, second) : ValueOrder.compareNullsLast(first, second)
            if order != 0 { return order }
        }
        guard left.values.count == right.values.count else { throw differentWidths }
        return 0
    }

    /// The type of the fields at a place of two rows, which must be the same.
    static func sharedType(
        _ left: PostgresRecord,
        _ right: PostgresRecord,
        at index: Int
    ) throws(PostgresError) -> PostgresType {
        let types = (left.type(at: index), right.type(at: index))
        guard types.0 == types.1 else {
            throw PostgresError(
                "42804",
                "cannot compare dissimilar column types \(TypeFacts.builtIn.name(types.0)) and "
                    + "\(TypeFacts.builtIn.name(types.1)) at record column \(index + 1)"
            )
        }
        return types.0
    }

    /// The error of rows of which one has more fields.
    static var differentWidths: PostgresError {
        PostgresError("42804", "cannot compare record types with different numbers of columns")
    }

    /// The functions that index types order by.
    private static func supports(in table: inout ScalarTable) {
        let names = """
            btboolcmp btint2cmp btint4cmp btint8cmp btint24cmp btint28cmp btint42cmp btint48cmp btint82cmp btint84cmp
            btfloat4cmp btfloat8cmp btfloat48cmp btfloat84cmp btoidcmp bttextcmp btnamecmp btcharcmp byteacmp date_cmp
            numeric_cmp timestamp_cmp time_cmp timetz_cmp interval_cmp uuid_cmp jsonb_cmp btarraycmp bitcmp network_cmp
            cash_cmp enum_cmp btnametextcmp bttextnamecmp
            """
        for name in names.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            table.plain(String(name)) { left, right in .int4(Int32(truncatingIfNeeded: ValueOrder.compare(left, right)))
            }
        }
        table.plain("bpcharcmp") { left, right in
            .int4(Int32(truncatingIfNeeded: ValueOrder.compareBlankPadded(left, right)))
        }
    }

    /// The functions that choose the larger or smaller of two values.
    private static func choices(in table: inout ScalarTable) {
        let names =
            "int2 int4 int8 oid text_ date_ timestamp_ time_ timetz_ interval_ numeric_ network_ array_ cash enum_"
        for name in names.split(separator: " ") {
            table.plain("\(name)larger") { left, right in ValueOrder.compare(left, right) > 0 ? left : right }
            table.plain("\(name)smaller") { left, right in ValueOrder.compare(left, right) < 0 ? left : right }
        }
        for name in ["float4", "float8"] {
            table.plain("\(name)larger") { left, right in ValueOrder.compare(left, right) > 0 ? left : right }
            table.plain("\(name)smaller") { left, right in ValueOrder.compare(left, right) < 0 ? left : right }
        }
        table.plain("bpchar_larger") { left, right in ValueOrder.compareBlankPadded(left, right) >= 0 ? left : right }
        table.plain("bpchar_smaller") { left, right in ValueOrder.compareBlankPadded(left, right) <= 0 ? left : right }
    }

    @Sendable
    private static func compareLocations(_ left: PostgresValue, _ right: PostgresValue) -> Int {
        let (left, right) = (WriteAheadLog.location(left) ?? 0, WriteAheadLog.location(right) ?? 0)
        return left < right ? -1 : left == right ? 0 : 1
    }

    @Sendable
    private static func compareUnsigned(_ left: PostgresValue, _ right: PostgresValue) -> Int {
        let (left, right) = (unsigned(left), unsigned(right))
        return left < right ? -1 : left == right ? 0 : 1
    }

    private static func unsigned(_ value: PostgresValue) -> UInt64 {
        if case .text(let digits) = value { return UInt64(digits) ?? 0 }
        return UInt64(bitPattern: value.integer)
    }
}

extension PostgresRecord {
    /// The type of a field, which its value tells where the row does not.
    fileprivate func type(at index: Int) -> PostgresType {
        types.indices.contains(index) ? types[index] : values[index].type
    }
}

/// Positions in the write-ahead log (`pg_lsn`): two hexadecimal numbers around a slash.
enum WriteAheadLog {
    /// The position as a count of bytes.
    static func location(_ value: PostgresValue) -> UInt64? {
        let parts = value.string.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let high = UInt32(parts[0], radix: 16), let low = UInt32(parts[1], radix: 16) else {
            return nil
        }
        return UInt64(high) << 32 | UInt64(low)
    }

    /// The position as text.
    static func text(_ location: UInt64) -> String {
        let high = String(location >> 32, radix: 16, uppercase: true)
        return "\(high)/\(String(location & 0xFFFF_FFFF, radix: 16, uppercase: true))"
    }
}
