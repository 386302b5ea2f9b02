import PostgresWire

/// `count`, `min`, `max`, and the aggregates of truth values and bits.
enum BasicAggregates {
    static func register(in table: inout [String: AggregateImplementation]) {
        for signature in ["count()", "count(*)"] {
            table[signature] = { _, _, _ in CountState(countsRows: true) }
        }
        for signature in ["count(any)", "count(\"any\")"] {
            table[signature] = { _, _, _ in CountState(countsRows: false) }
        }
        let ordered = """
            int2 int4 int8 oid float4 float8 date time timetz money timestamp timestamptz interval text numeric anyarray anyenum
            bpchar inet pg_lsn xid8 tid
            """
        for type in ordered.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            choice("max", type, "gt", in: &table)
            choice("min", type, "lt", in: &table)
        }
        fold("bool_and(bool)", in: &table) { left, right in .bool(left.boolean && right.boolean) }
        fold("every(bool)", in: &table) { left, right in .bool(left.boolean && right.boolean) }
        fold("bool_or(bool)", in: &table) { left, right in .bool(left.boolean || right.boolean) }
        for type in ["int2", "int4", "int8", "bit"] {
            scalar("bit_and(\(type))", type == "bit" ? "bit_and" : "\(type)and", in: &table)
            scalar("bit_or(\(type))", type == "bit" ? "bit_or" : "\(type)or", in: &table)
            scalar("bit_xor(\(type))", type == "bit" ? "bitxor" : "\(type)xor", in: &table)
        }
    }

    /// `max` or `min` of a type.
    private static func choice(
        _ name: String,
        _ type: Substring,
        _ comparison: String,
        in table: inout [String: AggregateImplementation]
    ) {
        let isGreatest = name == "max"
        let special = ["pg_lsn": "pg_lsn_\(comparison)", "xid8": "xid8\(comparison)"]
        if let source = special[String(type)], case .binary(let test)? = FunctionLibrary.scalars[source] {
            table["\(name)(\(type))"] = { _, _, environment in
                FoldState { (left, right) throws(PostgresError) in
                    try test(left, right, environment).boolean ? left : right
                }
            }
            return
        }
        if type == "tid" {
            scalar("\(name)(tid)", isGreatest ? "tidlarger" : "tidsmaller", in: &table)
            return
        }
        let isBlankPadded = type == "bpchar"
        fold("\(name)(\(type))", in: &table) { left, right in
            let order =
                isBlankPadded
                ? ValueOrder.compareBlankPadded(left, right) : ValueOrder.compare(left, right)
            if order == 0 { return isBlankPadded ? left : right }
            return (order > 0) == isGreatest ? left : right
        }
    }

    private static func fold(
        _ signature: String,
        in table: inout [String: AggregateImplementation],
        _ combine: @escaping @Sendable (PostgresValue, PostgresValue) -> PostgresValue
    ) {
        table[signature] = { _, _, _ in
            FoldState { (left, right) throws(PostgresError) in combine(left, right) }
        }
    }

    /// An aggregate whose values are combined by a scalar function.
    private static func scalar(
        _ signature: String,
        _ source: String,
        in table: inout [String: AggregateImplementation]
    ) {
        guard case .binary(let combine)? = FunctionLibrary.scalars[source] else { return }
        table[signature] = { _, _, environment in
            FoldState { (left, right) throws(PostgresError) in try combine(left, right, environment) }
        }
    }
}

/// Counts rows, or values that are not NULL.
struct CountState: AggregateState {
    /// Whether NULLs count too.
    let countsRows: Bool
    private var count: Int64 = 0

    init(countsRows: Bool) { self.countsRows = countsRows }

    mutating func add(_ arguments: [PostgresValue]) {
        if countsRows || arguments.first?.isNull == false { count &+= 1 }
    }

    func finish() -> PostgresValue { .int8(count) }
}

/// Combines values that are not NULL two by two; NULL where there are none.
struct FoldState: AggregateState {
    private let combine: (PostgresValue, PostgresValue) throws(PostgresError) -> PostgresValue
    private var result = PostgresValue.null

    init(combine: @escaping (PostgresValue, PostgresValue) throws(PostgresError) -> PostgresValue) {
        self.combine = combine
    }

    mutating func add(_ arguments: [PostgresValue]) throws(PostgresError) {
        guard let value = arguments.first, !value.isNull else { return }
        result = result.isNull ? value : try combine(result, value)
    }

    func finish() -> PostgresValue { result }
}
