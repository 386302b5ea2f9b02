import PostgresQuery
import PostgresWire

/// The functions of `btree_gist`: how far two values are from each other.
enum DistanceFunctions {
    static let library: FunctionLibraries.Library = {
        var library = FunctionLibraries.Library()
        library.scalars = [
            "int2_dist": integers("smallint") { .int2($0) }, "int4_dist": integers("integer") { .int4($0) },
            "int8_dist": integers("bigint") { .int8($0) },
            "cash_dist": .binary { (left, right, _) throws(PostgresError) in
                guard case .money(let left) = left, case .money(let right) = right else { return .null }
                return .money(try distance(left, right, "money"))
            },
            "oid_dist": .binary { left, right, _ in
                guard case .oid(let left) = left, case .oid(let right) = right else { return .null }
                return .oid(OID(max(left, right).rawValue - min(left, right).rawValue))
            },
            "float4_dist": .binary { (left, right, _) throws(PostgresError) in
                guard case .float4(let left) = left, case .float4(let right) = right else { return .null }
                let found = abs(left - right)
                if found.isInfinite, !left.isInfinite, !right.isInfinite { throw overflow }
                return .float4(found)
            },
            "float8_dist": .binary { (left, right, _) throws(PostgresError) in
                guard case .float8(let left) = left, case .float8(let right) = right else { return .null }
                let found = abs(left - right)
                if found.isInfinite, !left.isInfinite, !right.isInfinite { throw overflow }
                return .float8(found)
            },
            "date_dist": .binary { (left, right, _) throws(PostgresError) in
                guard case .date(let left) = left, case .date(let right) = right else { return .null }
                guard left != .max, left != .min, right != .max, right != .min else {
                    throw PostgresError("22008", "cannot subtract infinite dates")
                }
                return .int4(Int32(clamping: abs(Int64(left) - Int64(right))))
            },
            "time_dist": difference("time_mi_time"), "interval_dist": difference("interval_mi"),
            "ts_dist": difference("timestamp_mi"), "tstz_dist": difference("timestamp_mi"),
        ]
        return library
    }()

    private static let overflow = PostgresError("22003", "value out of range: overflow")

    private static func integers<Value: FixedWidthInteger & Sendable>(
        _ name: String,
        _ wrap: @escaping @Sendable (Value) -> PostgresValue
    ) -> ScalarImplementation {
        .binary { (left, right, _) throws(PostgresError) in
            guard let first = Value(exactly: left.intValue), let second = Value(exactly: right.intValue) else {
                return .null
            }
            return wrap(try distance(first, second, name))
        }
    }

    private static func distance<Value: FixedWidthInteger>(
        _ left: Value,
        _ right: Value,
        _ name: String
    ) throws(PostgresError) -> Value {
        let (found, isOver) = max(left, right).subtractingReportingOverflow(min(left, right))
        if isOver { throw PostgresError("22003", "\(name) out of range") }
        return found
    }

    /// What one value less the other gives, without its sign.
    private static func difference(_ source: String) -> ScalarImplementation {
        .binary { (left, right, environment) throws(PostgresError) in
            guard case .binary(let subtract)? = FunctionLibrary.scalar(source),
                case .interval(let found) = try subtract(left, right, environment)
            else { return .null }
            let days = Int128(found.months) * 30 + Int128(found.days)
            guard days * 86_400_000_000 + Int128(found.microseconds) < 0 else { return .interval(found) }
            return .interval(
                Interval(months: 0 &- found.months, days: 0 &- found.days, microseconds: 0 &- found.microseconds)
            )
        }
    }
}
