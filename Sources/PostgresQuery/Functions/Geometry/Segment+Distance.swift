import PostgresWire

extension Segment {
    func slope() throws(PostgresError) -> Double { try first.slope(to: second) }
    func length() throws(PostgresError) -> Double { try first.distance(to: second) }

    func center() throws(PostgresError) -> Point {
        Point(
            try CheckedDouble.quotient(try CheckedDouble.sum(first.x, second.x), 2),
            try CheckedDouble.quotient(try CheckedDouble.sum(first.y, second.y), 2)
        )
    }

    func contains(_ point: Point) throws(PostgresError) -> Bool {
        Closeness.equal(
            try point.distance(to: first) + point.distance(to: second),
            try first.distance(to: second)
        )
    }

    /// Where it meets a line.
    func intersection(_ line: Line) throws(PostgresError) -> Point? {
        let own = try Line(through: first, slope: try slope())
        guard let point = try own.intersection(line), try contains(point) else { return nil }
        return first.isSame(as: point) ? first : second.isSame(as: point) ? second : point
    }

    /// Where it meets another segment.
    func intersection(_ other: Segment) throws(PostgresError) -> Point? {
        let line = try Line(through: other.first, slope: try other.slope())
        guard let point = try intersection(line), try other.contains(point) else { return nil }
        return point
    }

    /// The point nearest to a line.
    func closest(to line: Line) throws(PostgresError) -> (point: Point, distance: Double) {
        if let point = try intersection(line) { return (point, 0) }
        let start = try line.closest(to: first).distance
        let end = try line.closest(to: second).distance
        return start < end ? (first, start) : (second, end)
    }

    /// The point nearest to another one.
    func closest(to point: Point) throws(PostgresError) -> (point: Point, distance: Double) {
        let perpendicular = try Line(through: point, slope: try first.perpendicularSlope(to: second))
        let closest = try closest(to: perpendicular).point
        return (closest, try closest.distance(to: point))
    }

    /// The point nearest to another segment.
    func closest(to other: Segment) throws(PostgresError) -> (point: Point, distance: Double) {
        if let point = try intersection(other) { return (point, 0) }
        var best = try closest(to: other.first)
        let end = try closest(to: other.second)
        if CheckedDouble.isLess(end.distance, best.distance) { best = end }
        for own in [first, second] {
            let distance = try other.closest(to: own).distance
            if CheckedDouble.isLess(distance, best.distance) { best = (own, distance) }
        }
        return best
    }
}

extension Box {
    /// The point nearest to another one.
    func closest(to point: Point) throws(PostgresError) -> (point: Point, distance: Double) {
        if contains(point) { return (point, 0) }
        var best = try sides[0].closest(to: point)
        for side in sides.dropFirst() {
            let candidate = try side.closest(to: point)
            if CheckedDouble.isLess(candidate.distance, best.distance) { best = candidate }
        }
        return best
    }

    /// The point nearest to a segment.
    func closest(to segment: Segment) throws(PostgresError) -> (point: Point, distance: Double) {
        if try intersects(segment) { return (try segment.closest(to: try center()).point, 0) }
        var best = try sides[0].closest(to: segment)
        for side in sides.dropFirst() {
            let candidate = try side.closest(to: segment)
            if CheckedDouble.isLess(candidate.distance, best.distance) { best = candidate }
        }
        return best
    }

    func intersects(_ segment: Segment) throws(PostgresError) -> Bool {
        guard Box(around: [segment.first, segment.second]).overlaps(self) else { return false }
        if contains(segment.first) || contains(segment.second) { return true }
        for side in sides where try side.intersection(segment) != nil { return true }
        return false
    }

    func intersects(_ line: Line) throws(PostgresError) -> Bool {
        let corners = [low, Point(low.x, high.y), high, Point(high.x, low.y)]
        let walk = [
            Segment(corners[0], corners[1]), Segment(corners[2], corners[1]), Segment(corners[2], corners[3]),
            Segment(corners[0], corners[3]),
        ]
        for side in walk where try side.intersection(line) != nil { return true }
        return false
    }
}
