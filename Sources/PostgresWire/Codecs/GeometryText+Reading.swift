extension GeometryText {
    /// Reads a value of a geometric type.
    static func read(_ text: String, as type: PostgresType) throws(PostgresError) -> PostgresGeometry {
        try text.withBytes { (bytes) throws(PostgresError) in
            var reader = GeometryReader(bytes, text, type)
            return try reader.read()
        }
    }
}

/// Reads the many ways to write a geometric value.
private struct GeometryReader {
    private let bytes: UnsafeRawBufferPointer
    private let text: String
    private let type: PostgresType
    private var reader: ByteReader

    init(_ bytes: UnsafeRawBufferPointer, _ text: String, _ type: PostgresType) {
        self.bytes = bytes
        self.text = text
        self.type = type
        reader = ByteReader(bytes)
    }

    private var malformed: PostgresError { .invalidInput(type.internalName, text) }

    mutating func read() throws(PostgresError) -> PostgresGeometry {
        switch type {
        case .point:
            let point = try pair()
            try end()
            return .point(point)
        case .lseg:
            let (points, _) = try points(2, allowsOpen: true)
            try end()
            return .segment(points[0], points[1])
        case .box:
            let (points, _) = try points(2, allowsOpen: false)
            try end()
            return .box(points[0], points[1])
        case .line: return try line()
        case .path: return try path()
        case .polygon:
            guard let count = pairCount else { throw malformed }
            let (points, _) = try points(count, allowsOpen: false)
            try end()
            return .polygon(points)
        default: return try circle()
        }
    }

    private func end() throws(PostgresError) { guard reader.isAtEnd else { throw malformed } }

    /// How many pairs of numbers the commas can belong to.
    private var pairCount: Int? {
        let commas = bytes.count { $0 == UInt8(ascii: ",") }
        return commas % 2 == 1 ? (commas &+ 1) / 2 : nil
    }

    /// Whether the parenthesis at an offset is the last opening one of the text.
    private func isLastParenthesis(_ offset: Int) -> Bool {
        !bytes[(offset &+ 1)...].contains(UInt8(ascii: "("))
    }

    private mutating func number() throws(PostgresError) -> Double {
        var rest = reader
        let number = try FloatText.readPrefix(&rest, bytes) { malformed }
        reader = rest
        return number
    }

    private mutating func pair() throws(PostgresError) -> PostgresGeometry.Point {
        reader.skipBlanks()
        let isEnclosed = reader.skip(UInt8(ascii: "("))
        let x = try number()
        guard reader.skip(UInt8(ascii: ",")) else { throw malformed }
        let y = try number()
        if isEnclosed {
            guard reader.skip(UInt8(ascii: ")")) else { throw malformed }
            reader.skipBlanks()
        }
        return PostgresGeometry.Point(x, y)
    }

    private mutating func points(
        _ count: Int,
        allowsOpen: Bool
    ) throws(PostgresError) -> (points: [PostgresGeometry.Point], isOpen: Bool) {
        var depth = 0
        reader.skipBlanks()
        let isOpen = reader.skip(UInt8(ascii: "["))
        if isOpen {
            guard allowsOpen else { throw malformed }
            depth = 1
        } else if reader.peek == UInt8(ascii: "(") {
            var inner = reader
            inner.offset &+= 1
            inner.skipBlanks()
            if inner.peek == UInt8(ascii: "(") || isLastParenthesis(reader.offset) {
                depth = 1
                reader = inner
            }
        }
        var points: [PostgresGeometry.Point] = []
        for _ in 0..<count {
            points.append(try pair())
            _ = reader.skip(UInt8(ascii: ","))
        }
        if depth == 1 {
            guard reader.skip(UInt8(ascii: ")")) || isOpen && reader.skip(UInt8(ascii: "]")) else { throw malformed }
            reader.skipBlanks()
        }
        return (points, isOpen)
    }

    private mutating func line() throws(PostgresError) -> PostgresGeometry {
        reader.skipBlanks()
        guard reader.skip(UInt8(ascii: "{")) else {
            let (points, _) = try points(2, allowsOpen: true)
            try end()
            if points[0].isSame(as: points[1]) {
                throw PostgresError("22P02", "invalid line specification: must be two distinct points")
            }
            return try .line(through: points[0], slope: points[0].slope(to: points[1]))
        }
        let a = try number()
        guard reader.skip(UInt8(ascii: ",")) else { throw malformed }
        let b = try number()
        guard reader.skip(UInt8(ascii: ",")) else { throw malformed }
        let c = try number()
        guard reader.skip(UInt8(ascii: "}")) else { throw malformed }
        reader.skipBlanks()
        try end()
        if Closeness.isZero(a), Closeness.isZero(b) {
            throw PostgresError("22P02", "invalid line specification: A and B cannot both be zero")
        }
        return .line(a: a, b: b, c: c)
    }

    private mutating func path() throws(PostgresError) -> PostgresGeometry {
        guard let count = pairCount else { throw malformed }
        reader.skipBlanks()
        let isEnclosed = reader.peek == UInt8(ascii: "(") && isLastParenthesis(reader.offset)
        if isEnclosed { reader.offset &+= 1 }
        let (points, isOpen) = try points(count, allowsOpen: true)
        if isEnclosed {
            guard reader.skip(UInt8(ascii: ")")) else { throw malformed }
            reader.skipBlanks()
        }
        try end()
        return .path(points, isClosed: !isOpen)
    }

    private mutating func circle() throws(PostgresError) -> PostgresGeometry {
        var isAngled = false
        var isEnclosed = false
        reader.skipBlanks()
        if reader.skip(UInt8(ascii: "<")) {
            isAngled = true
        } else if reader.peek == UInt8(ascii: "(") {
            var inner = reader
            inner.offset &+= 1
            inner.skipBlanks()
            if inner.peek == UInt8(ascii: "(") {
                isEnclosed = true
                reader = inner
            }
        }
        let center = try pair()
        _ = reader.skip(UInt8(ascii: ","))
        let radius = try number()
        if radius < 0 { throw malformed }
        if isAngled || isEnclosed {
            guard reader.skip(UInt8(ascii: ")")) || reader.skip(UInt8(ascii: ">")) else { throw malformed }
            reader.skipBlanks()
        }
        try end()
        return .circle(center: center, radius: radius)
    }
}
