import PostgresWire

/// Functions and operators of boxes.
enum BoxFunctions {
    static func register(in table: inout ScalarTable) {
        places(in: &table)
        measures(in: &table)
        changes(in: &table)
    }

    private static func places(in table: inout ScalarTable) {
        let tests: [(String, @Sendable (Box, Box) -> Bool)] = [
            ("box_same", { $0.high.isSame(as: $1.high) && $0.low.isSame(as: $1.low) }),
            ("box_overlap", { $0.overlaps($1) }),
            ("box_contain", { $0.contains($1) }),
            ("box_contained", { $1.contains($0) }),
            ("box_left", { Closeness.less($0.high.x, $1.low.x) }),
            ("box_overleft", { Closeness.lessOrEqual($0.high.x, $1.high.x) }),
            ("box_right", { Closeness.greater($0.low.x, $1.high.x) }),
            ("box_overright", { Closeness.greaterOrEqual($0.low.x, $1.low.x) }),
            ("box_below", { Closeness.less($0.high.y, $1.low.y) }),
            ("box_overbelow", { Closeness.lessOrEqual($0.high.y, $1.high.y) }),
            ("box_above", { Closeness.greater($0.low.y, $1.high.y) }),
            ("box_overabove", { Closeness.greaterOrEqual($0.low.y, $1.low.y) }),
            ("box_below_eq", { Closeness.lessOrEqual($0.high.y, $1.low.y) }),
            ("box_above_eq", { Closeness.greaterOrEqual($0.low.y, $1.high.y) }),
        ]
        for (name, test) in tests {
            table.plain(name) { left, right in .bool(test(left.box, right.box)) }
        }
        table.plain("box_contain_pt") { box, point in .bool(box.box.contains(point.point)) }
        table.plain("on_pb") { point, box in .bool(box.box.contains(point.point)) }
        table.plain("on_sb") { segment, box in
            .bool(box.box.contains(segment.segment.first) && box.box.contains(segment.segment.second))
        }
        GeometryFunctions.comparisons(
            ["box_lt", "box_le", "box_gt", "box_ge", "box_eq"],
            in: &table
        ) { (value) throws(PostgresError) in try value.box.area() }
    }

    private static func measures(in table: inout ScalarTable) {
        table.unary("box_area") { (value) throws(PostgresError) in .float8(try value.box.area()) }
        table.unary("box_width") { (value) throws(PostgresError) in .float8(try value.box.width()) }
        table.unary("box_height") { (value) throws(PostgresError) in .float8(try value.box.height()) }
        table.unary("box_center") { (value) throws(PostgresError) in PostgresValue(try value.box.center()) }
        table.plain("box_diagonal") { value in PostgresValue(Segment(value.box.high, value.box.low)) }
        table.plain("box_poly") { value in
            let (high, low) = (value.box.high, value.box.low)
            return .geometry(.polygon([low, Point(low.x, high.y), high, Point(high.x, low.y)]))
        }
        table.unary("box_circle") { (value) throws(PostgresError) in
            let center = try value.box.center()
            return PostgresValue(Circle(center: center, radius: try center.distance(to: value.box.high)))
        }
    }

    private static func changes(in table: inout ScalarTable) {
        table.plain("box_intersect") { left, right in
            let (left, right) = (left.box, right.box)
            guard left.overlaps(right) else { return .null }
            let high = Point(
                CheckedDouble.least(left.high.x, right.high.x),
                CheckedDouble.least(left.high.y, right.high.y)
            )
            let low = Point(
                CheckedDouble.greatest(left.low.x, right.low.x),
                CheckedDouble.greatest(left.low.y, right.low.y)
            )
            return PostgresValue(Box(high: high, low: low))
        }
        table.plain("boxes_bound_box") { left, right in
            PostgresValue(Box(around: [left.box.high, left.box.low, right.box.high, right.box.low]))
        }
        table.binary("box_add") { (box, point) throws(PostgresError) in
            PostgresValue(
                Box(high: try box.box.high.adding(point.point), low: try box.box.low.adding(point.point))
            )
        }
        table.binary("box_sub") { (box, point) throws(PostgresError) in
            PostgresValue(
                Box(high: try box.box.high.subtracting(point.point), low: try box.box.low.subtracting(point.point))
            )
        }
        table.binary("box_mul") { (box, point) throws(PostgresError) in
            .geometry(
                .box(try box.box.high.multiplied(by: point.point), try box.box.low.multiplied(by: point.point))
            )
        }
        table.binary("box_div") { (box, point) throws(PostgresError) in
            .geometry(.box(try box.box.high.divided(by: point.point), try box.box.low.divided(by: point.point)))
        }
    }
}

/// Functions and operators of polygons.
enum PolygonFunctions {
    static func register(in table: inout ScalarTable) {
        let tests: [(String, @Sendable (Box, Box) -> Bool)] = [
            ("poly_left", { $0.high.x < $1.low.x }),
            ("poly_overleft", { $0.high.x <= $1.high.x }),
            ("poly_right", { $0.low.x > $1.high.x }),
            ("poly_overright", { $0.low.x >= $1.low.x }),
            ("poly_below", { $0.high.y < $1.low.y }),
            ("poly_overbelow", { $0.high.y <= $1.high.y }),
            ("poly_above", { $0.low.y > $1.high.y }),
            ("poly_overabove", { $0.low.y >= $1.low.y }),
        ]
        for (name, test) in tests {
            table.plain(name) { left, right in .bool(test(left.box, right.box)) }
        }
        table.plain("poly_same") { left, right in .bool(left.outline.isSame(as: right.outline)) }
        table["poly_overlap"] = .binary { (left, right, environment) throws(PostgresError) in
            .bool(try left.outline.overlaps(right.outline, environment))
        }
        table["poly_contain"] = .binary { (left, right, environment) throws(PostgresError) in
            .bool(try left.outline.contains(right.outline, environment))
        }
        table["poly_contained"] = .binary { (left, right, environment) throws(PostgresError) in
            .bool(try right.outline.contains(left.outline, environment))
        }
        table.binary("poly_contain_pt", swapped: "pt_contained_poly") { (polygon, point) throws(PostgresError) in
            .bool(try polygon.outline.surrounds(point.point))
        }
        table.plain("poly_npoints") { value in .int4(Int32(truncatingIfNeeded: value.outline.points.count)) }
        table.unary("poly_center") { (value) throws(PostgresError) in
            PostgresValue(try Circle(around: value.outline.points).center)
        }
        table.plain("poly_box") { value in PostgresValue(value.box) }
        table.plain("poly_path") { value in .geometry(.path(value.outline.points, isClosed: true)) }
        table.unary("poly_circle") { (value) throws(PostgresError) in
            PostgresValue(try Circle(around: value.outline.points))
        }
    }
}
