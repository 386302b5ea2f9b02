/// A value of one of the geometric types (PostgreSQL 15 docs, §8.8).
public enum PostgresGeometry: Hashable, Sendable {
    /// A place in the plane.
    public struct Point: Hashable, Sendable {
        /// The first coordinate.
        public var x: Double
        /// The second coordinate.
        public var y: Double

        /// A place in the plane.
        public init(_ x: Double, _ y: Double) {
            self.x = x
            self.y = y
        }
    }

    /// `point`.
    case point(Point)
    /// `line`: the places where `a * x + b * y + c` is 0.
    case line(a: Double, b: Double, c: Double)
    /// `lseg`: the stretch between two points.
    case segment(Point, Point)
    /// `box`: the upper right and the lower left corner.
    case box(high: Point, low: Point)
    /// `path`: points one after another, joined to a ring where it is closed.
    case path([Point], isClosed: Bool)
    /// `polygon`: a closed path with the plane inside it.
    case polygon([Point])
    /// `circle`.
    case circle(center: Point, radius: Double)

    /// The type of the value.
    public var type: PostgresType {
        switch self {
        case .point: .point
        case .line: .line
        case .segment: .lseg
        case .box: .box
        case .path: .path
        case .polygon: .polygon
        case .circle: .circle
        }
    }

    /// The box with these two corners, whichever they are.
    package static func box(_ first: Point, _ second: Point) -> PostgresGeometry {
        var (high, low) = (first, second)
        if CheckedDouble.isLess(high.x, low.x) { swap(&high.x, &low.x) }
        if CheckedDouble.isLess(high.y, low.y) { swap(&high.y, &low.y) }
        return .box(high: high, low: low)
    }

    /// The line through a point with a slope.
    package static func line(through point: Point, slope: Double) throws(PostgresError) -> PostgresGeometry {
        if slope.isInfinite { return .line(a: -1, b: 0, c: point.x) }
        if slope == 0 { return .line(a: 0, b: -1, c: point.y) }
        let c = try CheckedDouble.difference(point.y, try CheckedDouble.product(slope, point.x))
        return .line(a: slope, b: -1, c: c == 0 ? 0 : c)
    }
}

extension PostgresGeometry.Point {
    /// The slope of the line through two points.
    package func slope(to other: Self) throws(PostgresError) -> Double {
        if Closeness.equal(x, other.x) { return .infinity }
        if Closeness.equal(y, other.y) { return 0 }
        return try CheckedDouble.quotient(
            try CheckedDouble.difference(y, other.y),
            try CheckedDouble.difference(x, other.x)
        )
    }

    /// Whether two points are as good as the same; with NaN only where they are alike to the bit of meaning.
    package func isSame(as other: Self) -> Bool {
        if x.isNaN || y.isNaN || other.x.isNaN || other.y.isNaN {
            return CheckedDouble.equal(x, other.x) && CheckedDouble.equal(y, other.y)
        }
        return Closeness.equal(x, other.x) && Closeness.equal(y, other.y)
    }
}

/// Comparisons of coordinates, for which a millionth is nothing.
package enum Closeness {
    private static let limit = 1.0e-06

    package static func isZero(_ value: Double) -> Bool { abs(value) <= limit }
    package static func equal(_ left: Double, _ right: Double) -> Bool { left == right || abs(left - right) <= limit }
    package static func differ(_ left: Double, _ right: Double) -> Bool { left != right && abs(left - right) > limit }
    package static func less(_ left: Double, _ right: Double) -> Bool { left + limit < right }
    package static func lessOrEqual(_ left: Double, _ right: Double) -> Bool { left <= right + limit }
    package static func greater(_ left: Double, _ right: Double) -> Bool { left > right + limit }
    package static func greaterOrEqual(_ left: Double, _ right: Double) -> Bool { left + limit >= right }
}

/// Arithmetic of `float8` as PostgreSQL checks it; NaN is above all other numbers and equal to itself.
package enum CheckedDouble {
    private static var overflow: PostgresError { PostgresError("22003", "value out of range: overflow") }
    private static var underflow: PostgresError { PostgresError("22003", "value out of range: underflow") }

    package static func sum(_ left: Double, _ right: Double) throws(PostgresError) -> Double {
        let result = left + right
        if result.isInfinite, !left.isInfinite, !right.isInfinite { throw overflow }
        return result
    }

    package static func difference(_ left: Double, _ right: Double) throws(PostgresError) -> Double {
        let result = left - right
        if result.isInfinite, !left.isInfinite, !right.isInfinite { throw overflow }
        return result
    }

    package static func product(_ left: Double, _ right: Double) throws(PostgresError) -> Double {
        let result = left * right
        if result.isInfinite, !left.isInfinite, !right.isInfinite { throw overflow }
        if result == 0, left != 0, right != 0 { throw underflow }
        return result
    }

    package static func quotient(_ left: Double, _ right: Double) throws(PostgresError) -> Double {
        if right == 0, !left.isNaN { throw PostgresError("22012", "division by zero") }
        let result = left / right
        if result.isInfinite, !left.isInfinite { throw overflow }
        if result == 0, left != 0, !right.isInfinite { throw underflow }
        return result
    }

    package static func equal(_ left: Double, _ right: Double) -> Bool { left == right || left.isNaN && right.isNaN }
    package static func isLess(_ left: Double, _ right: Double) -> Bool { left < right || right.isNaN && !left.isNaN }
    package static func isGreater(_ left: Double, _ right: Double) -> Bool { isLess(right, left) }
    package static func least(_ left: Double, _ right: Double) -> Double { isLess(left, right) ? left : right }
    package static func greatest(_ left: Double, _ right: Double) -> Double { isGreater(left, right) ? left : right }
}
