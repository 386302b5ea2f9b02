extension TextSearchVector {
    /// Reads the binary format of `tsvector`.
    init(binary reader: inout BinaryReader) throws(PostgresError) {
        let count = try reader.integer(Int32.self)
        guard count >= 0, reader.remaining / 3 >= Int(count) else {
            throw PostgresError("XX000", "invalid size of tsvector")
        }
        var lexemes: [Lexeme] = []
        for _ in 0..<count {
            let word = try reader.terminatedText()
            let places = try reader.integer(UInt16.self)
            guard places <= 255 else { throw PostgresError("XX000", "unexpected number of tsvector positions") }
            var positions: [Position] = []
            for _ in 0..<places {
                let packed = try reader.integer(UInt16.self)
                let weight = Weight(rawValue: UInt8(packed >> 14)) ?? .d
                let position = Position(Int(packed & 0x3FFF), weight)
                if let last = positions.last, last.place >= position.place {
                    throw PostgresError("XX000", "position information is misordered")
                }
                positions.append(position)
            }
            lexemes.append(Lexeme(word, positions))
        }
        self.init(lexemes)
    }

    /// Writes the binary format of `tsvector`.
    func encodeBinary(into buffer: inout OutputBuffer) {
        buffer.append(bigEndian: Int32(truncatingIfNeeded: lexemes.count))
        for lexeme in lexemes {
            buffer.append(utf8: lexeme.word)
            buffer.append(0)
            buffer.append(bigEndian: UInt16(truncatingIfNeeded: lexeme.positions.count))
            for position in lexeme.positions {
                buffer.append(
                    bigEndian: UInt16(position.weight.rawValue) << 14 | UInt16(truncatingIfNeeded: position.place)
                )
            }
        }
    }
}

extension TextSearchQuery {
    /// How deep queries may be nested.
    private static let maximumDepth = 200

    /// Reads the binary format of `tsquery`: operators in front of their operands, the right one first.
    init(binary reader: inout BinaryReader) throws(PostgresError) {
        let count = try reader.integer(UInt32.self)
        guard reader.remaining / 2 >= Int(count) else { throw PostgresError("XX000", "invalid size of tsquery") }
        guard count > 0 else {
            self.init(nil)
            return
        }
        let root = try TextSearchQuery.node(&reader, depth: 0)
        guard root.count == Int(count) else { throw PostgresError("XX000", "malformed tsquery: extra nodes") }
        self.init(root)
    }

    private static func node(_ reader: inout BinaryReader, depth: Int) throws(PostgresError) -> Node {
        guard depth < maximumDepth else { throw PostgresError("54001", "stack depth limit exceeded") }
        switch try reader.integer(UInt8.self) {
        case 1:
            let weights = try reader.integer(UInt8.self)
            let isPrefix = try reader.integer(UInt8.self) != 0
            guard weights <= 15 else { throw PostgresError("XX000", "invalid tsquery: invalid weight bitmap") }
            return .word(try reader.terminatedText(), weights: weights, isPrefix: isPrefix)
        case 2:
            let symbol = try reader.integer(UInt8.self)
            if symbol == 1 { return .not(try node(&reader, depth: depth &+ 1)) }
            let distance = symbol == 4 ? Int(try reader.integer(UInt16.self)) : 0
            let right = try node(&reader, depth: depth &+ 1)
            let left = try node(&reader, depth: depth &+ 1)
            switch symbol {
            case 2: return .and(left, right)
            case 3: return .or(left, right)
            case 4: return .phrase(left, right, distance: distance)
            default: throw PostgresError("XX000", "invalid tsquery: unrecognized operator type \(symbol)")
            }
        case let type: throw PostgresError("XX000", "unrecognized tsquery node type: \(type)")
        }
    }

    /// Writes the binary format of `tsquery`.
    func encodeBinary(into buffer: inout OutputBuffer) {
        buffer.append(bigEndian: UInt32(truncatingIfNeeded: root?.count ?? 0))
        if let root { TextSearchQuery.encode(root, into: &buffer) }
    }

    private static func encode(_ node: Node, into buffer: inout OutputBuffer) {
        switch node {
        case .word(let word, let weights, let isPrefix):
            buffer.append(1)
            buffer.append(weights)
            buffer.append(isPrefix ? 1 : 0)
            buffer.append(utf8: word)
            buffer.append(0)
        case .not(let operand):
            buffer.append(2)
            buffer.append(1)
            encode(operand, into: &buffer)
        case .and(let left, let right), .or(let left, let right), .phrase(let left, let right, _):
            buffer.append(2)
            switch node {
            case .and: buffer.append(2)
            case .or: buffer.append(3)
            case .phrase(_, _, let distance):
                buffer.append(4)
                buffer.append(bigEndian: UInt16(truncatingIfNeeded: distance))
            case .word, .not: break
            }
            encode(right, into: &buffer)
            encode(left, into: &buffer)
        }
    }
}

extension BinaryReader {
    /// Characters up to a zero byte.
    mutating func terminatedText() throws(PostgresError) -> String {
        var bytes: [UInt8] = []
        while true {
            let byte = try integer(UInt8.self)
            if byte == 0 { return String(decoding: bytes, as: UTF8.self) }
            bytes.append(byte)
        }
    }
}
