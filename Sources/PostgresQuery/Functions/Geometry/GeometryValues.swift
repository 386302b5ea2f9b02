import PostgresWire

/// What geometric functions read from their arguments.
extension PostgresValue {
    var geometry: PostgresGeometry {
        if case .geometry(let value) = self { return value }
        return .point(Point(0, 0))
    }

    var point: Point {
        if case .point(let point) = geometry { return point }
        return Point(0, 0)
    }

    var segment: Segment {
        if case .segment(let first, let second) = geometry { return Segment(first, second) }
        return Segment(Point(0, 0), Point(0, 0))
    }

    var line: Line {
        if case .line(let a, let b, let c) = geometry { return Line(a: a, b: b, c: c) }
        return Line(a: 0, b: 0, c: 0)
    }

    /// The box, or the smallest one around a polygon.
    var box: Box {
        switch geometry {
        case .box(let high, let low): Box(high: high, low: low)
        case .polygon(let points): Box(around: points)
        default: Box(around: [])
        }
    }

    /// The path, or the edge of a polygon.
    var outline: Outline {
        switch geometry {
        case .path(let points, let isClosed): Outline(points: points, isClosed: isClosed)
        case .polygon(let points): Outline(points: points, isClosed: true)
        default: Outline(points: [], isClosed: false)
        }
    }

    var circle: Circle {
        if case .circle(let center, let radius) = geometry { return Circle(center: center, radius: radius) }
        return Circle(center: Point(0, 0), radius: 0)
    }

    init(_ point: Point) { self = .geometry(.point(point)) }
    init(_ box: Box) { self = .geometry(.box(high: box.high, low: box.low)) }
    init(_ segment: Segment) { self = .geometry(.segment(segment.first, segment.second)) }
    init(_ circle: Circle) { self = .geometry(.circle(center: circle.center, radius: circle.radius)) }

    /// A point that was found, or NULL where the way to it came to nothing.
    init(closest: (point: Point, distance: Double)) {
        self = closest.distance.isNaN ? .null : PostgresValue(closest.point)
    }
}

/// A center and a radius.
struct Circle {
    var center: Point
    var radius: Double

    func area() throws(PostgresError) -> Double {
        try CheckedDouble.product(try CheckedDouble.product(radius, radius), .pi)
    }

    /// The circle around the middle of a polygon's corners, as far away as they are on average.
    init(around points: [Point]) throws(PostgresError) {
        let count = Double(points.count)
        var sum = Point(0, 0)
        for point in points { sum = try sum.adding(point) }
        center = Point(try CheckedDouble.quotient(sum.x, count), try CheckedDouble.quotient(sum.y, count))
        radius = 0
        for point in points { radius = try CheckedDouble.sum(radius, try point.distance(to: center)) }
        radius = try CheckedDouble.quotient(radius, count)
    }

    init(center: Point, radius: Double) {
        self.center = center
        self.radius = radius
    }
}

extension ScalarTable {
    /// A test or measure of geometric values that can overflow.
    typealias Geometric = @Sendable (PostgresValue, PostgresValue) throws(PostgresError) -> PostgresValue

    /// Adds a function of two arguments under its name, and under another the one with its arguments exchanged.
    mutating func binary(_ source: String, swapped: String, _ body: @escaping Geometric) {
        binary(source, body)
        let exchanged: Geometric = { (left, right) throws(PostgresError) in try body(right, left) }
        binary(swapped, exchanged)
    }
}
