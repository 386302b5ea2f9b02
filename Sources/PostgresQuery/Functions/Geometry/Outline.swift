import PostgresWire

/// Points joined one after another: a path, or the edge of a polygon.
struct Outline {
    var points: [Point]
    var isClosed: Bool

    /// The stretches between the points, that from the last one to the first in front.
    var segments: [Segment] {
        var segments: [Segment] = []
        if isClosed, let first = points.first, let last = points.last { segments.append(Segment(last, first)) }
        for (start, end) in zip(points, points.dropFirst()) { segments.append(Segment(start, end)) }
        return segments
    }

    func length() throws(PostgresError) -> Double {
        var length = 0.0
        for segment in segments { length = try CheckedDouble.sum(length, try segment.length()) }
        return length
    }

    /// The area inside.
    func area() throws(PostgresError) -> Double {
        var area = 0.0
        for (index, point) in points.enumerated() {
            let next = points[(index + 1) % points.count]
            area = try CheckedDouble.sum(area, try CheckedDouble.product(point.x, next.y))
            area = try CheckedDouble.difference(area, try CheckedDouble.product(point.y, next.x))
        }
        return try CheckedDouble.quotient(abs(area), 2)
    }

    /// How far away the nearest stretch is; nil where there is none.
    func distance(to point: Point) throws(PostgresError) -> Double? {
        var best: Double?
        for segment in segments {
            let distance = try segment.closest(to: point).distance
            if best.map({ CheckedDouble.isLess(distance, $0) }) ?? true { best = distance }
        }
        return best
    }

    /// How far the nearest stretches of two outlines are apart.
    func distance(to other: Outline, _ environment: any FunctionEnvironment) throws(PostgresError) -> Double? {
        var best: Double?
        var watch = CancellationWatch(environment)
        let sides = other.segments
        for segment in segments {
            try watch.step(sides.count)
            for side in sides {
                let distance = try segment.closest(to: side).distance
                if best.map({ CheckedDouble.isLess(distance, $0) }) ?? true { best = distance }
            }
        }
        return best
    }

    /// Whether two outlines cross each other.
    func crosses(_ other: Outline, _ environment: any FunctionEnvironment) throws(PostgresError) -> Bool {
        guard Box(around: points).overlaps(Box(around: other.points)) else { return false }
        var watch = CancellationWatch(environment)
        let sides = other.segments
        for segment in segments {
            try watch.step(sides.count)
            for side in sides where try segment.intersection(side) != nil { return true }
        }
        return false
    }

    /// Whether a point is on the stretches of an open outline, or inside or on a closed one.
    func holds(_ point: Point) throws(PostgresError) -> Bool {
        if isClosed { return try surrounds(point) }
        for segment in segments where try segment.contains(point) { return true }
        return false
    }

    /// Whether a point is inside or on the outline.
    func surrounds(_ point: Point) throws(PostgresError) -> Bool {
        guard let first = points.first else { return false }
        let start = try first.subtracting(point)
        var previous = start
        var crossings = 0
        for corner in points.dropFirst() {
            let relative = try corner.subtracting(point)
            guard let crossing = try Outline.crossing(relative, previous) else { return true }
            crossings += crossing
            previous = relative
        }
        guard let crossing = try Outline.crossing(start, previous) else { return true }
        return crossings + crossing != 0
    }

    /// How often a stretch crosses the positive x axis, with a sign; nil where it goes through the origin.
    private static func crossing(_ point: Point, _ previous: Point) throws(PostgresError) -> Int? {
        if Closeness.isZero(point.y) {
            if Closeness.isZero(point.x) { return nil }
            if Closeness.greater(point.x, 0) {
                if Closeness.isZero(previous.y) { return Closeness.greater(previous.x, 0) ? 0 : nil }
                return Closeness.less(previous.y, 0) ? 1 : -1
            }
            if Closeness.isZero(previous.y) { return Closeness.less(previous.x, 0) ? 0 : nil }
            return 0
        }
        let sign = Closeness.greater(point.y, 0) ? 1 : -1
        if Closeness.isZero(previous.y) { return Closeness.less(previous.x, 0) ? 0 : sign }
        if sign < 0 ? Closeness.less(previous.y, 0) : Closeness.greater(previous.y, 0) { return 0 }
        if Closeness.greaterOrEqual(point.x, 0), Closeness.greater(previous.x, 0) { return 2 * sign }
        if Closeness.less(point.x, 0), Closeness.lessOrEqual(previous.x, 0) { return 0 }
        let z = try CheckedDouble.difference(
            try CheckedDouble.product(try CheckedDouble.difference(point.x, previous.x), point.y),
            try CheckedDouble.product(try CheckedDouble.difference(point.y, previous.y), point.x)
        )
        if Closeness.isZero(z) { return nil }
        return (sign < 0 ? Closeness.less(z, 0) : Closeness.greater(z, 0)) ? 0 : 2 * sign
    }
}

/// Tests of polygons, whose edge is the outline.
extension Outline {
    /// Whether two polygons have a point in common.
    func overlaps(_ other: Outline, _ environment: any FunctionEnvironment) throws(PostgresError) -> Bool {
        guard Box(around: points).overlaps(Box(around: other.points)) else { return false }
        if try crosses(other, environment) { return true }
        guard let first = points.first, let second = other.points.first else { return false }
        if try other.surrounds(first) { return true }
        return try surrounds(second)
    }

    func polygonDistance(
        to other: Outline,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> Double? {
        try overlaps(other, environment) ? 0 : try distance(to: other, environment)
    }

    /// How far a point is from the polygon; 0 inside.
    func polygonDistance(to point: Point) throws(PostgresError) -> Double {
        if try surrounds(point) { return 0 }
        return try distance(to: point) ?? 0
    }

    /// Whether two polygons have the same corners, from any of them on and in either direction.
    func isSame(as other: Outline) -> Bool {
        let count = points.count
        guard count == other.points.count, let first = points.first else { return false }
        for start in 0..<count where other.points[start].isSame(as: first) {
            if (1..<count).allSatisfy({ other.points[(start + $0) % count].isSame(as: points[$0]) }) { return true }
            if (1..<count).allSatisfy({ other.points[(start - $0 + count) % count].isSame(as: points[$0]) }) {
                return true
            }
        }
        return false
    }

    /// Whether another polygon lies wholly inside.
    func contains(_ other: Outline, _ environment: any FunctionEnvironment) throws(PostgresError) -> Bool {
        guard Box(around: points).contains(Box(around: other.points)) else { return false }
        var watch = CancellationWatch(environment)
        for segment in other.segments where try !holds(segment, from: 0, depth: 0, &watch) { return false }
        return true
    }

    private func holds(
        _ segment: Segment,
        from start: Int,
        depth: Int,
        _ watch: inout CancellationWatch
    ) throws(PostgresError) -> Bool {
        guard depth < 1000 else { throw PostgresError("54001", "stack depth limit exceeded") }
        var hasCrossing = false
        var corner = points[start == 0 ? points.count - 1 : start - 1]
        for index in min(start, points.count)..<points.count {
            try watch.step()
            let side = Segment(corner, points[index])
            corner = points[index]
            let holdsFirst = try side.contains(segment.first)
            let holdsSecond = try side.contains(segment.second)
            if holdsFirst {
                if holdsSecond { return true }
                guard try touches(segment.first, segment.second, side, index + 1, depth, &watch) else { return false }
            } else if holdsSecond {
                guard try touches(segment.second, segment.first, side, index + 1, depth, &watch) else { return false }
            } else if let point = try segment.intersection(side) {
                hasCrossing = true
                guard try holds(Segment(segment.first, point), from: index + 1, depth: depth + 1, &watch),
                    try holds(Segment(segment.second, point), from: index + 1, depth: depth + 1, &watch)
                else { return false }
            }
        }
        return hasCrossing ? true : try surrounds(try segment.center())
    }

    /// Whether what is left of a segment that starts on a side may be inside.
    private func touches(
        _ start: Point,
        _ end: Point,
        _ side: Segment,
        _ next: Int,
        _ depth: Int,
        _ watch: inout CancellationWatch
    ) throws(PostgresError) -> Bool {
        let segment = Segment(start, end)
        if start.isSame(as: side.first) {
            guard try segment.contains(side.second) else { return true }
            return try holds(Segment(end, side.second), from: next, depth: depth + 1, &watch)
        }
        if start.isSame(as: side.second) {
            guard try segment.contains(side.first) else { return true }
            return try holds(Segment(end, side.first), from: next, depth: depth + 1, &watch)
        }
        for corner in [side.first, side.second] where try segment.contains(corner) {
            return try holds(Segment(end, corner), from: next, depth: depth + 1, &watch)
        }
        return true
    }
}
