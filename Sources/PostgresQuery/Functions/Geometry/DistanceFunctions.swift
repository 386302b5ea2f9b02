import PostgresWire

/// `<->`, `##` and the tests of what lies on what.
enum DistanceFunctions {
    static func register(in table: inout ScalarTable) {
        toPoints(in: &table)
        toShapes(in: &table)
        closest(in: &table)
        places(in: &table)
    }

    private static func toPoints(in table: inout ScalarTable) {
        table.binary("point_distance") { (left, right) throws(PostgresError) in
            .float8(try left.point.distance(to: right.point))
        }
        table.binary("dist_pl", swapped: "dist_lp") { (point, line) throws(PostgresError) in
            .float8(try line.line.closest(to: point.point).distance)
        }
        table.binary("dist_ps", swapped: "dist_sp") { (point, segment) throws(PostgresError) in
            .float8(try segment.segment.closest(to: point.point).distance)
        }
        table.binary("dist_pb", swapped: "dist_bp") { (point, box) throws(PostgresError) in
            .float8(try box.box.closest(to: point.point).distance)
        }
        table.binary("dist_ppath", swapped: "dist_pathp") { (point, path) throws(PostgresError) in
            .float8(try path.outline.distance(to: point.point) ?? 0)
        }
        table.binary("dist_ppoly", swapped: "dist_polyp") { (point, polygon) throws(PostgresError) in
            .float8(try polygon.outline.polygonDistance(to: point.point))
        }
        table.binary("dist_pc", swapped: "dist_cpoint") { (point, circle) throws(PostgresError) in
            let distance = try point.point.distance(to: circle.circle.center)
            return .float8(max0(try CheckedDouble.difference(distance, circle.circle.radius)))
        }
    }

    /// Not below 0, not a number kept.
    private static func max0(_ distance: Double) -> Double { distance < 0 ? 0 : distance }

    private static func toShapes(in table: inout ScalarTable) {
        table.binary("line_distance") { (left, right) throws(PostgresError) in
            .float8(try left.line.distance(to: right.line))
        }
        table.binary("lseg_distance") { (left, right) throws(PostgresError) in
            .float8(try left.segment.closest(to: right.segment).distance)
        }
        table.binary("box_distance") { (left, right) throws(PostgresError) in
            .float8(try left.box.center().distance(to: right.box.center()))
        }
        table.binary("dist_sl", swapped: "dist_ls") { (segment, line) throws(PostgresError) in
            .float8(try segment.segment.closest(to: line.line).distance)
        }
        table.binary("dist_sb", swapped: "dist_bs") { (segment, box) throws(PostgresError) in
            .float8(try box.box.closest(to: segment.segment).distance)
        }
        table["path_distance"] = .binary { (left, right, environment) throws(PostgresError) in
            try left.outline.distance(to: right.outline, environment).map { .float8($0) } ?? .null
        }
        table["poly_distance"] = .binary { (left, right, environment) throws(PostgresError) in
            try left.outline.polygonDistance(to: right.outline, environment).map { .float8($0) } ?? .null
        }
        table.binary("circle_distance") { (left, right) throws(PostgresError) in
            let distance = try left.circle.center.distance(to: right.circle.center)
            let reach = try CheckedDouble.sum(left.circle.radius, right.circle.radius)
            return .float8(max0(try CheckedDouble.difference(distance, reach)))
        }
        table.binary("dist_cpoly", swapped: "dist_polyc") { (circle, polygon) throws(PostgresError) in
            let distance = try polygon.outline.polygonDistance(to: circle.circle.center)
            return .float8(max0(try CheckedDouble.difference(distance, circle.circle.radius)))
        }
    }

    private static func closest(in table: inout ScalarTable) {
        table.binary("close_pl") { (point, line) throws(PostgresError) in
            PostgresValue(closest: try line.line.closest(to: point.point))
        }
        table.binary("close_ps") { (point, segment) throws(PostgresError) in
            PostgresValue(closest: try segment.segment.closest(to: point.point))
        }
        table.binary("close_pb") { (point, box) throws(PostgresError) in
            PostgresValue(closest: try box.box.closest(to: point.point))
        }
        table.binary("close_ls") { (line, segment) throws(PostgresError) in
            if try segment.segment.slope() == line.line.slope() { return .null }
            return PostgresValue(closest: try segment.segment.closest(to: line.line))
        }
        table.binary("close_lseg") { (left, right) throws(PostgresError) in
            if try left.segment.slope() == right.segment.slope() { return .null }
            return PostgresValue(closest: try right.segment.closest(to: left.segment))
        }
        table.binary("close_sb") { (segment, box) throws(PostgresError) in
            PostgresValue(closest: try box.box.closest(to: segment.segment))
        }
    }

    private static func places(in table: inout ScalarTable) {
        table.binary("on_pl") { (point, line) throws(PostgresError) in .bool(try line.line.contains(point.point)) }
        table.binary("on_ps") { (point, segment) throws(PostgresError) in
            .bool(try segment.segment.contains(point.point))
        }
        table.binary("on_ppath", swapped: "path_contain_pt(path,point)") { (point, path) throws(PostgresError) in
            .bool(try path.outline.holds(point.point))
        }
        table.binary("on_sl") { (segment, line) throws(PostgresError) in
            guard try line.line.contains(segment.segment.first) else { return .bool(false) }
            return .bool(try line.line.contains(segment.segment.second))
        }
        table.binary("inter_sl") { (segment, line) throws(PostgresError) in
            .bool(try segment.segment.intersection(line.line) != nil)
        }
        table.binary("inter_sb") { (segment, box) throws(PostgresError) in
            .bool(try box.box.intersects(segment.segment))
        }
        table.binary("inter_lb") { (line, box) throws(PostgresError) in .bool(try box.box.intersects(line.line)) }
    }
}
