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
    /// Reads the binary format of `tsquery`: operators in front of their operands, the right one first.
    init(binary reader: inout BinaryReader) throws(PostgresError) {
        let count = try reader.integer(UInt32.self)
        guard reader.remaining / 2 >= Int(count) else { throw PostgresError("XX000", "invalid size of tsquery") }
        var items: [Item] = []
        for _ in 0..<count { items.append(try Self.item(&reader)) }
        var missing = count > 0 ? 1 : 0
        for item in items {
            guard missing > 0 else { throw PostgresError("XX000", "malformed tsquery: extra nodes") }
            missing = missing &- 1 &+ item.operandCount
        }
        guard missing == 0 else { throw PostgresError("XX000", "malformed tsquery: operand not found") }
        self.init(wellFormed: items.reversed())
    }

    private static func item(_ reader: inout BinaryReader) throws(PostgresError) -> Item {
        switch try reader.integer(UInt8.self) {
        case 1:
            let weights = try reader.integer(UInt8.self)
            let isPrefix = try reader.integer(UInt8.self) != 0
            guard weights <= 15 else { throw PostgresError("XX000", "invalid tsquery: invalid weight bitmap") }
            return .word(try reader.terminatedText(), weights: weights, isPrefix: isPrefix)
        case 2:
            switch try reader.integer(UInt8.self) {
            case 1: return .not
            case 2: return .and
            case 3: return .or
            case 4: return .phrase(distance: Int(try reader.integer(UInt16.self)))
            case let code: throw PostgresError("XX000", "invalid tsquery: unrecognized operator type \(code)")
            }
        case let type: throw PostgresError("XX000", "unrecognized tsquery node type: \(type)")
        }
    }

    /// Writes the binary format of `tsquery`.
    func encodeBinary(into buffer: inout OutputBuffer) {
        buffer.append(bigEndian: UInt32(truncatingIfNeeded: items.count))
        for item in items.reversed() {
            if case .word(let word, let weights, let isPrefix) = item {
                buffer.append(1)
                buffer.append(weights)
                buffer.append(isPrefix ? 1 : 0)
                buffer.append(utf8: word)
                buffer.append(0)
            } else {
                buffer.append(2)
                buffer.append(item.code)
                if case .phrase(let distance) = item {
                    buffer.append(bigEndian: UInt16(truncatingIfNeeded: distance))
                }
            }
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
