extension PostgresGeometry {
    /// Reads the binary format of a geometric type.
    init(binary reader: inout BinaryReader, _ type: PostgresType) throws(PostgresError) {
        switch type {
        case .point: self = .point(try Point(binary: &reader))
        case .lseg: self = .segment(try Point(binary: &reader), try Point(binary: &reader))
        case .box: self = .box(try Point(binary: &reader), try Point(binary: &reader))
        case .line:
            let first = try Point(binary: &reader)
            let c = Double(bitPattern: try reader.integer(UInt64.self))
            if Closeness.isZero(first.x), Closeness.isZero(first.y) {
                throw .invalidBinary("invalid line specification: A and B cannot both be zero")
            }
            self = .line(a: first.x, b: first.y, c: c)
        case .path:
            let isClosed = try reader.integer(UInt8.self) != 0
            self = .path(try PostgresGeometry.points(&reader, "path"), isClosed: isClosed)
        case .polygon: self = .polygon(try PostgresGeometry.points(&reader, "polygon"))
        default:
            let center = try Point(binary: &reader)
            let radius = Double(bitPattern: try reader.integer(UInt64.self))
            if radius < 0 { throw .invalidBinary("invalid radius in external \"circle\" value") }
            self = .circle(center: center, radius: radius)
        }
    }

    private static func points(_ reader: inout BinaryReader, _ type: String) throws(PostgresError) -> [Point] {
        let count = try reader.integer(Int32.self)
        guard count > 0, count < 134_217_727 else {
            throw .invalidBinary("invalid number of points in external \"\(type)\" value")
        }
        guard reader.remaining / 16 >= Int(count) else { throw .insufficientData }
        var points: [Point] = []
        for _ in 0..<count { points.append(try Point(binary: &reader)) }
        return points
    }

    /// Writes the binary format of a geometric type.
    func encodeBinary(into buffer: inout OutputBuffer) {
        switch self {
        case .point(let point): point.encodeBinary(into: &buffer)
        case .segment(let first, let second), .box(high: let first, low: let second):
            first.encodeBinary(into: &buffer)
            second.encodeBinary(into: &buffer)
        case .line(let a, let b, let c):
            Point(a, b).encodeBinary(into: &buffer)
            buffer.append(bigEndian: c.bitPattern)
        case .path(let points, let isClosed):
            buffer.append(isClosed ? 1 : 0)
            PostgresGeometry.encodeBinary(points, into: &buffer)
        case .polygon(let points): PostgresGeometry.encodeBinary(points, into: &buffer)
        case .circle(let center, let radius):
            center.encodeBinary(into: &buffer)
            buffer.append(bigEndian: radius.bitPattern)
        }
    }

    private static func encodeBinary(_ points: [Point], into buffer: inout OutputBuffer) {
        buffer.append(bigEndian: Int32(truncatingIfNeeded: points.count))
        for point in points { point.encodeBinary(into: &buffer) }
    }
}

extension PostgresGeometry.Point {
    fileprivate init(binary reader: inout BinaryReader) throws(PostgresError) {
        self.init(
            Double(bitPattern: try reader.integer(UInt64.self)),
            Double(bitPattern: try reader.integer(UInt64.self))
        )
    }

    fileprivate func encodeBinary(into buffer: inout OutputBuffer) {
        buffer.append(bigEndian: x.bitPattern)
        buffer.append(bigEndian: y.bitPattern)
    }
}
