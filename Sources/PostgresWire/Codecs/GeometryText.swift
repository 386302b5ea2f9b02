/// The text of geometric values written out: `(1,2)`, `[(0,0),(1,1)]`, `<(0,0),5>`.
enum GeometryText {
    /// Writes a value.
    static func write(_ value: PostgresGeometry, _ formats: TextFormats, into buffer: inout OutputBuffer) {
        switch value {
        case .point(let point): write(point, formats, into: &buffer)
        case .line(let a, let b, let c):
            buffer.append(UInt8(ascii: "{"))
            write(a, formats, into: &buffer)
            buffer.append(UInt8(ascii: ","))
            write(b, formats, into: &buffer)
            buffer.append(UInt8(ascii: ","))
            write(c, formats, into: &buffer)
            buffer.append(UInt8(ascii: "}"))
        case .segment(let first, let second): write([first, second], around: ("[", "]"), formats, into: &buffer)
        case .box(let high, let low): write([high, low], around: ("", ""), formats, into: &buffer)
        case .path(let points, let isClosed):
            write(points, around: isClosed ? ("(", ")") : ("[", "]"), formats, into: &buffer)
        case .polygon(let points): write(points, around: ("(", ")"), formats, into: &buffer)
        case .circle(let center, let radius):
            buffer.append(UInt8(ascii: "<"))
            write(center, formats, into: &buffer)
            buffer.append(UInt8(ascii: ","))
            write(radius, formats, into: &buffer)
            buffer.append(UInt8(ascii: ">"))
        }
    }

    private static func write(
        _ points: [PostgresGeometry.Point],
        around brackets: (String, String),
        _ formats: TextFormats,
        into buffer: inout OutputBuffer
    ) {
        buffer.append(utf8: brackets.0)
        for (index, point) in points.enumerated() {
            if index > 0 { buffer.append(UInt8(ascii: ",")) }
            write(point, formats, into: &buffer)
        }
        buffer.append(utf8: brackets.1)
    }

    private static func write(
        _ point: PostgresGeometry.Point,
        _ formats: TextFormats,
        into buffer: inout OutputBuffer
    ) {
        buffer.append(UInt8(ascii: "("))
        write(point.x, formats, into: &buffer)
        buffer.append(UInt8(ascii: ","))
        write(point.y, formats, into: &buffer)
        buffer.append(UInt8(ascii: ")"))
    }

    private static func write(_ number: Double, _ formats: TextFormats, into buffer: inout OutputBuffer) {
        buffer.append(maximum: FloatText.maximumLength) {
            FloatText.write(number, extraDigits: formats.extraFloatDigits, to: $0)
        }
    }
}
