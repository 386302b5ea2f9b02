internal import Glibc
import PostgresWire

/// Functions and operators of circles.
enum CircleFunctions {
    static func register(in table: inout ScalarTable) {
        places(in: &table)
        measures(in: &table)
        changes(in: &table)
    }

    /// The edges of a circle along an axis.
    private typealias Edges = (low: Double, high: Double)

    private static func places(in table: inout ScalarTable) {
        table.plain("circle_same") { left, right in
            let (left, right) = (left.circle, right.circle)
            let isAlike = left.radius.isNaN && right.radius.isNaN || Closeness.equal(left.radius, right.radius)
            return .bool(isAlike && left.center.isSame(as: right.center))
        }
        table.binary("circle_overlap") { (left, right) throws(PostgresError) in
            let reach = try CheckedDouble.sum(left.circle.radius, right.circle.radius)
            return .bool(Closeness.lessOrEqual(try left.circle.center.distance(to: right.circle.center), reach))
        }
        table.binary("circle_contain", swapped: "circle_contained") { (left, right) throws(PostgresError) in
            let reach = try CheckedDouble.difference(left.circle.radius, right.circle.radius)
            return .bool(Closeness.lessOrEqual(try left.circle.center.distance(to: right.circle.center), reach))
        }
        table.binary("circle_contain_pt", swapped: "pt_contained_circle") { (circle, point) throws(PostgresError) in
            .bool(try circle.circle.center.distance(to: point.point) <= circle.circle.radius)
        }
        let tests: [(String, String, @Sendable (Double, Double, Double, Double) -> Bool)] = [
            ("circle_left", "circle_below", { _, high, low, _ in Closeness.less(high, low) }),
            ("circle_overleft", "circle_overbelow", { _, high, _, other in Closeness.lessOrEqual(high, other) }),
            ("circle_right", "circle_above", { low, _, _, high in Closeness.greater(low, high) }),
            ("circle_overright", "circle_overabove", { low, _, other, _ in Closeness.greaterOrEqual(low, other) }),
        ]
        for (horizontal, vertical, test) in tests {
            table.binary(horizontal) { (left, right) throws(PostgresError) in
                let (left, right) = (left.circle, right.circle)
                let own = try edges(left.center.x, left.radius)
                let other = try edges(right.center.x, right.radius)
                return .bool(test(own.low, own.high, other.low, other.high))
            }
            table.binary(vertical) { (left, right) throws(PostgresError) in
                let (left, right) = (left.circle, right.circle)
                let own = try edges(left.center.y, left.radius)
                let other = try edges(right.center.y, right.radius)
                return .bool(test(own.low, own.high, other.low, other.high))
            }
        }
        GeometryFunctions.comparisons(
            ["circle_lt", "circle_le", "circle_gt", "circle_ge", "circle_eq", "circle_ne"],
            in: &table
        ) { (value) throws(PostgresError) in try value.circle.area() }
    }

    private static func edges(_ center: Double, _ radius: Double) throws(PostgresError) -> Edges {
        (try CheckedDouble.difference(center, radius), try CheckedDouble.sum(center, radius))
    }

    private static func measures(in table: inout ScalarTable) {
        table.unary("circle_area") { (value) throws(PostgresError) in .float8(try value.circle.area()) }
        table.plain("circle_radius") { value in .float8(value.circle.radius) }
        table.plain("circle_center") { value in PostgresValue(value.circle.center) }
        table.unary("circle_diameter") { (value) throws(PostgresError) in
            .float8(try CheckedDouble.product(value.circle.radius, 2))
        }
        table.plain("cr_circle") { center, radius in
            PostgresValue(Circle(center: center.point, radius: radius.double))
        }
        table.unary("circle_box") { (value) throws(PostgresError) in
            let circle = value.circle
            let half = try CheckedDouble.quotient(circle.radius, 2.0.squareRoot())
            let (x, y) = (try edges(circle.center.x, half), try edges(circle.center.y, half))
            return PostgresValue(Box(high: Point(x.high, y.high), low: Point(x.low, y.low)))
        }
        table.binary("circle_poly") { (count, value) throws(PostgresError) in
            try polygon(value.circle, count.int)
        }
        table.unary("polygon(circle)") { (value) throws(PostgresError) in
            do throws(PostgresError) {
                return try polygon(value.circle, 12)
            } catch {
                var error = error
                error.context = "SQL function \"polygon\" statement 1"
                throw error
            }
        }
    }

    /// A polygon with so many corners on the circle.
    private static func polygon(_ circle: Circle, _ count: Int) throws(PostgresError) -> PostgresValue {
        if Closeness.isZero(circle.radius) {
            throw PostgresError("0A000", "cannot convert circle with radius zero to polygon")
        }
        if count < 2 { throw PostgresError("22023", "must request at least 2 points") }
        guard count < 134_217_727 / 16 else { throw PostgresError("54000", "too many points requested") }
        let step = try CheckedDouble.quotient(2 * Double.pi, Double(count))
        var points: [Point] = []
        for index in 0..<count {
            let angle = try CheckedDouble.product(step, Double(index))
            points.append(
                Point(
                    try CheckedDouble.difference(
                        circle.center.x,
                        try CheckedDouble.product(circle.radius, cos(angle))
                    ),
                    try CheckedDouble.sum(circle.center.y, try CheckedDouble.product(circle.radius, sin(angle)))
                )
            )
        }
        return .geometry(.polygon(points))
    }

    private static func changes(in table: inout ScalarTable) {
        table.binary("circle_add_pt") { (circle, point) throws(PostgresError) in
            PostgresValue(
                Circle(center: try circle.circle.center.adding(point.point), radius: circle.circle.radius)
            )
        }
        table.binary("circle_sub_pt") { (circle, point) throws(PostgresError) in
            PostgresValue(
                Circle(center: try circle.circle.center.subtracting(point.point), radius: circle.circle.radius)
            )
        }
        table.binary("circle_mul_pt") { (circle, point) throws(PostgresError) in
            let factor = try Point.length(point.point.x, point.point.y)
            return PostgresValue(
                Circle(
                    center: try circle.circle.center.multiplied(by: point.point),
                    radius: try CheckedDouble.product(circle.circle.radius, factor)
                )
            )
        }
        table.binary("circle_div_pt") { (circle, point) throws(PostgresError) in
            let divisor = try Point.length(point.point.x, point.point.y)
            return PostgresValue(
                Circle(
                    center: try circle.circle.center.divided(by: point.point),
                    radius: try CheckedDouble.quotient(circle.circle.radius, divisor)
                )
            )
        }
    }
}
