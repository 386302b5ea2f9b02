import PostgresWire

/// Functions and operators of the geometric types (PostgreSQL 15 docs, §9.11).
enum GeometryFunctions {
    static func register(in table: inout ScalarTable) {
        points(in: &table)
        segments(in: &table)
        lines(in: &table)
        paths(in: &table)
        BoxFunctions.register(in: &table)
        PolygonFunctions.register(in: &table)
        CircleFunctions.register(in: &table)
        DistanceFunctions.register(in: &table)
    }

    private static func points(in table: inout ScalarTable) {
        table.plain("construct_point") { x, y in PostgresValue(Point(x.double, y.double)) }
        table.plain("point_left") { left, right in .bool(Closeness.less(left.point.x, right.point.x)) }
        table.plain("point_right") { left, right in .bool(Closeness.greater(left.point.x, right.point.x)) }
        table.plain("point_above") { left, right in .bool(Closeness.greater(left.point.y, right.point.y)) }
        table.plain("point_below") { left, right in .bool(Closeness.less(left.point.y, right.point.y)) }
        table.plain("point_vert") { left, right in .bool(Closeness.equal(left.point.x, right.point.x)) }
        table.plain("point_horiz") { left, right in .bool(Closeness.equal(left.point.y, right.point.y)) }
        table.plain("point_eq") { left, right in .bool(left.point.isSame(as: right.point)) }
        table.plain("point_ne") { left, right in .bool(!left.point.isSame(as: right.point)) }
        table.binary("point_slope") { (left, right) throws(PostgresError) in
            .float8(try left.point.slope(to: right.point))
        }
        table.binary("point_add") { (left, right) throws(PostgresError) in
            PostgresValue(try left.point.adding(right.point))
        }
        table.binary("point_sub") { (left, right) throws(PostgresError) in
            PostgresValue(try left.point.subtracting(right.point))
        }
        table.binary("point_mul") { (left, right) throws(PostgresError) in
            PostgresValue(try left.point.multiplied(by: right.point))
        }
        table.binary("point_div") { (left, right) throws(PostgresError) in
            PostgresValue(try left.point.divided(by: right.point))
        }
        table.plain("point_box") { value in PostgresValue(Box(high: value.point, low: value.point)) }
        table.plain("points_box") { left, right in .geometry(.box(right.point, left.point)) }
    }

    private static func segments(in table: inout ScalarTable) {
        table.plain("lseg_construct") { left, right in PostgresValue(Segment(left.point, right.point)) }
        table.unary("lseg_length") { (value) throws(PostgresError) in .float8(try value.segment.length()) }
        table.unary("lseg_center") { (value) throws(PostgresError) in PostgresValue(try value.segment.center()) }
        table.plain("lseg_vertical") { value in
            .bool(Closeness.equal(value.segment.first.x, value.segment.second.x))
        }
        table.plain("lseg_horizontal") { value in
            .bool(Closeness.equal(value.segment.first.y, value.segment.second.y))
        }
        table.plain("lseg_eq") { left, right in .bool(areSame(left.segment, right.segment)) }
        table.plain("lseg_ne") { left, right in .bool(!areSame(left.segment, right.segment)) }
        comparisons(
            ["lseg_lt", "lseg_le", "lseg_gt", "lseg_ge"],
            in: &table
        ) { (value) throws(PostgresError) in try value.segment.length() }
        table.binary("lseg_parallel") { (left, right) throws(PostgresError) in
            .bool(Closeness.equal(try left.segment.slope(), try right.segment.slope()))
        }
        table.binary("lseg_perp") { (left, right) throws(PostgresError) in
            let other = right.segment
            return .bool(
                Closeness.equal(
                    try left.segment.slope(),
                    try other.first.perpendicularSlope(to: other.second)
                )
            )
        }
        table.binary("lseg_intersect") { (left, right) throws(PostgresError) in
            .bool(try left.segment.intersection(right.segment) != nil)
        }
        table.binary("lseg_interpt") { (left, right) throws(PostgresError) in
            try left.segment.intersection(right.segment).map { PostgresValue($0) } ?? .null
        }
    }

    private static func areSame(_ left: Segment, _ right: Segment) -> Bool {
        left.first.isSame(as: right.first) && left.second.isSame(as: right.second)
    }

    /// Adds comparisons by a measure: less, less or equal, greater, greater or equal.
    static func comparisons(
        _ names: [String],
        in table: inout ScalarTable,
        _ measure: @escaping @Sendable (PostgresValue) throws(PostgresError) -> Double
    ) {
        let tests: [@Sendable (Double, Double) -> Bool] = [
            { Closeness.less($0, $1) }, { Closeness.lessOrEqual($0, $1) }, { Closeness.greater($0, $1) },
            { Closeness.greaterOrEqual($0, $1) }, { Closeness.equal($0, $1) }, { Closeness.differ($0, $1) },
        ]
        for (name, test) in zip(names, tests) {
            table.binary(name) { (left, right) throws(PostgresError) in
                .bool(test(try measure(left), try measure(right)))
            }
        }
    }

    private static func lines(in table: inout ScalarTable) {
        table.binary("line_construct_pp") { (left, right) throws(PostgresError) in
            if left.point.isSame(as: right.point) {
                throw PostgresError("22023", "invalid line specification: must be two distinct points")
            }
            return .geometry(try .line(through: left.point, slope: left.point.slope(to: right.point)))
        }
        table.plain("line_vertical") { value in .bool(Closeness.isZero(value.line.b)) }
        table.plain("line_horizontal") { value in .bool(Closeness.isZero(value.line.a)) }
        table.binary("line_eq") { (left, right) throws(PostgresError) in .bool(try left.line.isSame(as: right.line)) }
        table.binary("line_intersect") { (left, right) throws(PostgresError) in
            .bool(try left.line.intersection(right.line) != nil)
        }
        table.binary("line_parallel") { (left, right) throws(PostgresError) in
            .bool(try left.line.intersection(right.line) == nil)
        }
        table.binary("line_interpt") { (left, right) throws(PostgresError) in
            try left.line.intersection(right.line).map { PostgresValue($0) } ?? .null
        }
        table.binary("line_perp") { (left, right) throws(PostgresError) in
            .bool(try left.line.isPerpendicular(to: right.line))
        }
    }

    private static func paths(in table: inout ScalarTable) {
        comparisons(
            ["path_n_lt", "path_n_le", "path_n_gt", "path_n_ge", "path_n_eq"],
            in: &table
        ) { (value) throws(PostgresError) in Double(value.outline.points.count) }
        table.plain("path_isclosed") { value in .bool(value.outline.isClosed) }
        table.plain("path_isopen") { value in .bool(!value.outline.isClosed) }
        table.plain("path_npoints") { value in .int4(Int32(truncatingIfNeeded: value.outline.points.count)) }
        table.plain("path_close") { value in .geometry(.path(value.outline.points, isClosed: true)) }
        table.plain("path_open") { value in .geometry(.path(value.outline.points, isClosed: false)) }
        table.unary("path_area") { (value) throws(PostgresError) in
            value.outline.isClosed ? .float8(try value.outline.area()) : .null
        }
        table.unary("path_length") { (value) throws(PostgresError) in .float8(try value.outline.length()) }
        table["path_inter"] = .binary { (left, right, environment) throws(PostgresError) in
            .bool(try left.outline.crosses(right.outline, environment))
        }
        table.plain("path_add") { left, right in
            let (left, right) = (left.outline, right.outline)
            if left.isClosed || right.isClosed { return .null }
            return .geometry(.path(left.points + right.points, isClosed: false))
        }
        let moves: [(String, @Sendable (Point, Point) throws(PostgresError) -> Point)] = [
            ("add", { (left, right) throws(PostgresError) in try left.adding(right) }),
            ("sub", { (left, right) throws(PostgresError) in try left.subtracting(right) }),
            ("mul", { (left, right) throws(PostgresError) in try left.multiplied(by: right) }),
            ("div", { (left, right) throws(PostgresError) in try left.divided(by: right) }),
        ]
        for (name, move) in moves {
            table.binary("path_\(name)_pt") { (path, point) throws(PostgresError) in
                var points: [Point] = []
                for old in path.outline.points { points.append(try move(old, point.point)) }
                return .geometry(.path(points, isClosed: path.outline.isClosed))
            }
        }
        table.unary("path_poly") { (value) throws(PostgresError) in
            guard value.outline.isClosed else {
                throw PostgresError("22023", "open path cannot be converted to polygon")
            }
            return .geometry(.polygon(value.outline.points))
        }
    }
}

extension Line {
    func isSame(as other: Line) throws(PostgresError) -> Bool {
        if a.isNaN || b.isNaN || c.isNaN || other.a.isNaN || other.b.isNaN || other.c.isNaN {
            return CheckedDouble.equal(a, other.a) && CheckedDouble.equal(b, other.b)
                && CheckedDouble.equal(c, other.c)
        }
        let ratio: Double
        if !Closeness.isZero(other.a) {
            ratio = try CheckedDouble.quotient(a, other.a)
        } else if !Closeness.isZero(other.b) {
            ratio = try CheckedDouble.quotient(b, other.b)
        } else if !Closeness.isZero(other.c) {
            ratio = try CheckedDouble.quotient(c, other.c)
        } else {
            ratio = 1
        }
        guard Closeness.equal(a, try CheckedDouble.product(ratio, other.a)) else { return false }
        guard Closeness.equal(b, try CheckedDouble.product(ratio, other.b)) else { return false }
        return Closeness.equal(c, try CheckedDouble.product(ratio, other.c))
    }

    func isPerpendicular(to other: Line) throws(PostgresError) -> Bool {
        if Closeness.isZero(a) { return Closeness.isZero(other.b) }
        if Closeness.isZero(other.a) { return Closeness.isZero(b) }
        if Closeness.isZero(b) { return Closeness.isZero(other.a) }
        if Closeness.isZero(other.b) { return Closeness.isZero(a) }
        return Closeness.equal(
            try CheckedDouble.quotient(try CheckedDouble.product(a, other.a), try CheckedDouble.product(b, other.b)),
            -1
        )
    }

    /// How far apart two lines are; 0 where they meet.
    func distance(to other: Line) throws(PostgresError) -> Double {
        if try intersection(other) != nil { return 0 }
        var ratio = 1.0
        if !Closeness.isZero(a), !a.isNaN, !Closeness.isZero(other.a), !other.a.isNaN {
            ratio = try CheckedDouble.quotient(a, other.a)
        } else if !Closeness.isZero(b), !b.isNaN, !Closeness.isZero(other.b), !other.b.isNaN {
            ratio = try CheckedDouble.quotient(b, other.b)
        }
        let difference = try CheckedDouble.difference(c, try CheckedDouble.product(ratio, other.c))
        return try CheckedDouble.quotient(abs(difference), try Point.length(a, b))
    }
}
