import PostgresWire

typealias Point = PostgresGeometry.Point

/// The stretch between two points.
struct Segment {
    var first: Point
    var second: Point

    init(_ first: Point, _ second: Point) {
        self.first = first
        self.second = second
    }
}

/// A rectangle along the axes.
struct Box {
    var high: Point
    var low: Point

    /// The smallest box around points, of which there is at least one.
    init(around points: [Point]) {
        high = points.first ?? Point(0, 0)
        low = high
        for point in points {
            high = Point(CheckedDouble.greatest(high.x, point.x), CheckedDouble.greatest(high.y, point.y))
            low = Point(CheckedDouble.least(low.x, point.x), CheckedDouble.least(low.y, point.y))
        }
    }

    init(high: Point, low: Point) {
        self.high = high
        self.low = low
    }

    /// The four sides in the order in which PostgreSQL looks at them.
    var sides: [Segment] {
        let (upperLeft, lowerRight) = (Point(low.x, high.y), Point(high.x, low.y))
        return [
            Segment(low, upperLeft), Segment(high, upperLeft), Segment(low, lowerRight), Segment(high, lowerRight),
        ]
    }

    func overlaps(_ other: Box) -> Bool {
        Closeness.lessOrEqual(low.x, other.high.x) && Closeness.lessOrEqual(other.low.x, high.x)
            && Closeness.lessOrEqual(low.y, other.high.y) && Closeness.lessOrEqual(other.low.y, high.y)
    }

    func contains(_ other: Box) -> Bool {
        Closeness.greaterOrEqual(high.x, other.high.x) && Closeness.lessOrEqual(low.x, other.low.x)
            && Closeness.greaterOrEqual(high.y, other.high.y) && Closeness.lessOrEqual(low.y, other.low.y)
    }

    func contains(_ point: Point) -> Bool {
        high.x >= point.x && low.x <= point.x && high.y >= point.y && low.y <= point.y
    }

    func center() throws(PostgresError) -> Point {
        Point(
            try CheckedDouble.quotient(try CheckedDouble.sum(high.x, low.x), 2),
            try CheckedDouble.quotient(try CheckedDouble.sum(high.y, low.y), 2)
        )
    }

    func width() throws(PostgresError) -> Double { try CheckedDouble.difference(high.x, low.x) }
    func height() throws(PostgresError) -> Double { try CheckedDouble.difference(high.y, low.y) }
    func area() throws(PostgresError) -> Double { try CheckedDouble.product(try width(), try height()) }
}

/// The places where `a * x + b * y + c` is 0.
struct Line {
    var a: Double
    var b: Double
    var c: Double

    init(a: Double, b: Double, c: Double) {
        self.a = a
        self.b = b
        self.c = c
    }

    init(through point: Point, slope: Double) throws(PostgresError) {
        guard case .line(let a, let b, let c) = try PostgresGeometry.line(through: point, slope: slope) else {
            self.init(a: 0, b: 0, c: 0)
            return
        }
        self.init(a: a, b: b, c: c)
    }

    func slope() throws(PostgresError) -> Double {
        if Closeness.isZero(a) { return 0 }
        if Closeness.isZero(b) { return .infinity }
        return try CheckedDouble.quotient(a, -b)
    }

    /// The slope of the lines at a right angle to it.
    func perpendicularSlope() throws(PostgresError) -> Double {
        if Closeness.isZero(a) { return .infinity }
        if Closeness.isZero(b) { return 0 }
        return try CheckedDouble.quotient(b, a)
    }

    /// Where it meets another line; nil where they are parallel.
    func intersection(_ other: Line) throws(PostgresError) -> Point? {
        if !Closeness.isZero(b) { return try Line.intersection(self, other) }
        if !Closeness.isZero(other.b) { return try Line.intersection(other, self) }
        return nil
    }

    /// Where two lines meet, the first of which is not vertical.
    private static func intersection(_ first: Line, _ second: Line) throws(PostgresError) -> Point? {
        let ratio = try CheckedDouble.quotient(second.b, first.b)
        if Closeness.equal(second.a, try CheckedDouble.product(first.a, ratio)) { return nil }
        let numerator = try CheckedDouble.difference(
            try CheckedDouble.product(first.b, second.c),
            try CheckedDouble.product(second.b, first.c)
        )
        let denominator = try CheckedDouble.difference(
            try CheckedDouble.product(first.a, second.b),
            try CheckedDouble.product(second.a, first.b)
        )
        let x = try CheckedDouble.quotient(numerator, denominator)
        let height = try CheckedDouble.sum(try CheckedDouble.product(first.a, x), first.c)
        let y = try CheckedDouble.quotient(-height, first.b)
        return Point(x == 0 ? 0 : x, y == 0 ? 0 : y)
    }

    func contains(_ point: Point) throws(PostgresError) -> Bool {
        let sum = try CheckedDouble.sum(
            try CheckedDouble.product(a, point.x),
            try CheckedDouble.product(b, point.y)
        )
        return Closeness.isZero(try CheckedDouble.sum(sum, c))
    }

    /// The nearest point of the line, and how far away it is; not a number where it is not found.
    func closest(to point: Point) throws(PostgresError) -> (point: Point, distance: Double) {
        let perpendicular = try Line(through: point, slope: try perpendicularSlope())
        guard let closest = try perpendicular.intersection(self) else { return (point, .nan) }
        return (closest, try closest.distance(to: point))
    }
}

extension Point {
    func distance(to other: Point) throws(PostgresError) -> Double {
        try Point.length(try CheckedDouble.difference(x, other.x), try CheckedDouble.difference(y, other.y))
    }

    /// The length of the diagonal of a rectangle.
    static func length(_ x: Double, _ y: Double) throws(PostgresError) -> Double {
        if x.isInfinite || y.isInfinite { return .infinity }
        if x.isNaN || y.isNaN { return .nan }
        let (long, short) = abs(x) < abs(y) ? (abs(y), abs(x)) : (abs(x), abs(y))
        if short == 0 { return long }
        let ratio = short / long
        let result = long * (1 + ratio * ratio).squareRoot()
        if result.isInfinite { throw PostgresError("22003", "value out of range: overflow") }
        if result == 0 { throw PostgresError("22003", "value out of range: underflow") }
        return result
    }

    /// The slope of the lines at a right angle to the one through two points.
    func perpendicularSlope(to other: Point) throws(PostgresError) -> Double {
        if Closeness.equal(x, other.x) { return 0 }
        if Closeness.equal(y, other.y) { return .infinity }
        return try CheckedDouble.quotient(
            try CheckedDouble.difference(x, other.x),
            try CheckedDouble.difference(other.y, y)
        )
    }

    func adding(_ other: Point) throws(PostgresError) -> Point {
        Point(try CheckedDouble.sum(x, other.x), try CheckedDouble.sum(y, other.y))
    }

    func subtracting(_ other: Point) throws(PostgresError) -> Point {
        Point(try CheckedDouble.difference(x, other.x), try CheckedDouble.difference(y, other.y))
    }

    /// The product as complex numbers.
    func multiplied(by other: Point) throws(PostgresError) -> Point {
        Point(
            try CheckedDouble.difference(
                try CheckedDouble.product(x, other.x),
                try CheckedDouble.product(y, other.y)
            ),
            try CheckedDouble.sum(try CheckedDouble.product(x, other.y), try CheckedDouble.product(y, other.x))
        )
    }

    /// The quotient as complex numbers.
    func divided(by other: Point) throws(PostgresError) -> Point {
        let size = try CheckedDouble.sum(
            try CheckedDouble.product(other.x, other.x),
            try CheckedDouble.product(other.y, other.y)
        )
        let real = try CheckedDouble.sum(try CheckedDouble.product(x, other.x), try CheckedDouble.product(y, other.y))
        let imaginary = try CheckedDouble.difference(
            try CheckedDouble.product(y, other.x),
            try CheckedDouble.product(x, other.y)
        )
        return Point(try CheckedDouble.quotient(real, size), try CheckedDouble.quotient(imaginary, size))
    }
}
