import PostgresWire

/// Comparisons of arrays of texts where nobody has said which collation counts: they are refused where two texts meet, and
/// not where the number of elements or a NULL settles them.
enum UnsettledArrays {
    /// The implementation of a comparison of that `prosrc`; nil for another function.
    static func scalar(_ source: String, _ error: PostgresError) -> ScalarImplementation? {
        switch source {
        case "array_eq": equality(error, isWanted: true)
        case "array_ne": equality(error, isWanted: false)
        case "array_lt": test(error) { $0 < 0 }
        case "array_le": test(error) { $0 <= 0 }
        case "array_gt": test(error) { $0 > 0 }
        case "array_ge": test(error) { $0 >= 0 }
        case "array_larger": choice(error) { $0 > 0 }
        case "array_smaller": choice(error) { $0 < 0 }
        case "btarraycmp":
            .binary { (left, right, _) throws(PostgresError) in .int4(try order(left, right, error)) }
        default: nil
        }
    }

    private static func equality(_ error: PostgresError, isWanted: Bool) -> ScalarImplementation {
        .binary { (left, right, _) throws(PostgresError) in
            .bool(try areEqual(left, right, error) == isWanted)
        }
    }

    private static func test(
        _ error: PostgresError,
        _ holds: @escaping @Sendable (Int32) -> Bool
    ) -> ScalarImplementation {
        .binary { (left, right, _) throws(PostgresError) in .bool(holds(try order(left, right, error))) }
    }

    private static func choice(
        _ error: PostgresError,
        _ isFirst: @escaping @Sendable (Int32) -> Bool
    ) -> ScalarImplementation {
        .binary { (left, right, _) throws(PostgresError) in isFirst(try order(left, right, error)) ? left : right }
    }

    private static func areEqual(
        _ left: PostgresValue,
        _ right: PostgresValue,
        _ error: PostgresError
    ) throws(PostgresError) -> Bool {
        guard case .array(let first) = left, case .array(let second) = right else { throw error }
        guard first.dimensions == second.dimensions else { return false }
        for (one, other) in zip(first.elements, second.elements) {
            if one.isNull, other.isNull { continue }
            if one.isNull || other.isNull { return false }
            throw error
        }
        return true
    }

    private static func order(
        _ left: PostgresValue,
        _ right: PostgresValue,
        _ error: PostgresError
    ) throws(PostgresError) -> Int32 {
        guard case .array(let first) = left, case .array(let second) = right else { throw error }
        for (one, other) in zip(first.elements, second.elements) where !(one.isNull && other.isNull) {
            // A NULL comes behind all else.
            if one.isNull { return 1 }
            if other.isNull { return -1 }
            throw error
        }
        if let sign = sign(first.elements.count, second.elements.count) { return sign }
        if let sign = sign(first.dimensions.count, second.dimensions.count) { return sign }
        for (one, other) in zip(first.dimensions, second.dimensions) {
            if let sign = sign(Int(one.count), Int(other.count)) { return sign }
            if let sign = sign(Int(one.lowerBound), Int(other.lowerBound)) { return sign }
        }
        return 0
    }

    private static func sign(_ first: Int, _ second: Int) -> Int32? {
        first == second ? nil : first < second ? -1 : 1
    }
}
