/// Reads the ISO 8601 forms of intervals: `P1Y2M3DT4H5M6S`, `P0001-02-03T04:05:06`, `P00010203T040506`.
struct ISOIntervalReader {
    private let bytes: [UInt8]
    private var offset = 1
    private var parts = IntervalParts()
    private var hasField = false

    private init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The parts that the text stands for.
    static func read(_ bytes: [UInt8]) throws(DateTimeFailure) -> IntervalParts {
        guard bytes.count >= 2, bytes[0] == UInt8(ascii: "P") else { throw .badFormat }
        var reader = ISOIntervalReader(bytes)
        var isDate = true
        while let byte = reader.peek {
            if byte == UInt8(ascii: "T") {
                isDate = false
                reader.hasField = false
                reader.offset &+= 1
            } else if isDate {
                try reader.readDateField()
            } else {
                try reader.readTimeField()
            }
        }
        return reader.parts
    }

    private var peek: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    /// A number with its fraction, and how many digits its integer has.
    private mutating func number() throws(DateTimeFailure) -> (value: Int64, fraction: Double, width: Int) {
        let start = offset
        if peek == UInt8(ascii: "-") || peek == UInt8(ascii: "+") { offset &+= 1 }
        let digits = offset
        while let byte = peek, ByteReader.isDigit(byte) { offset &+= 1 }
        let width = offset &- digits
        if peek == UInt8(ascii: ".") {
            offset &+= 1
            while let byte = peek, ByteReader.isDigit(byte) { offset &+= 1 }
        }
        skipExponent()
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        guard bytes[start] != UInt8(ascii: "+"), let value = Double(text) else { throw .badFormat }
        guard value.magnitude <= 1e15 else { throw .fieldOverflow }
        let whole = Double(Int64(value))
        return (Int64(whole), value - whole, width)
    }

    /// Passes over `e5` or `E-5`, if digits stand there.
    private mutating func skipExponent() {
        guard let letter = peek, letter | 0x20 == UInt8(ascii: "e") else { return }
        var end = offset &+ 1
        if end < bytes.count, bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: "+") { end &+= 1 }
        guard end < bytes.count, ByteReader.isDigit(bytes[end]) else { return }
        while end < bytes.count, ByteReader.isDigit(bytes[end]) { end &+= 1 }
        offset = end
    }

    private mutating func readDateField() throws(DateTimeFailure) {
        let (value, fraction, width) = try number()
        switch peek {
        case UInt8(ascii: "Y"): try parts.addYears(value, fraction, unit: 1)
        case UInt8(ascii: "M"): try parts.addMonths(value, fraction)
        case UInt8(ascii: "W"): try parts.addDays(value, fraction, unit: 7)
        case UInt8(ascii: "D"): try parts.addDays(value, fraction, unit: 1)
        case nil, UInt8(ascii: "T"):
            guard !hasField else { throw .badFormat }
            guard width == 8 else { return try parts.addYears(value, fraction, unit: 1) }
            try parts.addYears(value / 10_000, 0, unit: 1)
            try parts.addMonths(value / 100 % 100, 0)
            return try parts.addDays(value % 100, fraction, unit: 1)
        case UInt8(ascii: "-"):
            guard !hasField else { throw .badFormat }
            return try readExtendedDate(value, fraction)
        default: throw .badFormat
        }
        offset &+= 1
        hasField = true
    }

    private mutating func readExtendedDate(_ years: Int64, _ fraction: Double) throws(DateTimeFailure) {
        try parts.addYears(years, fraction, unit: 1)
        offset &+= 1
        let months = try number()
        try parts.addMonths(months.value, months.fraction)
        if peek == UInt8(ascii: "-") {
            offset &+= 1
            let days = try number()
            try parts.addDays(days.value, days.fraction, unit: 1)
        }
        guard peek == nil || peek == UInt8(ascii: "T") else { throw .badFormat }
    }

    private mutating func readTimeField() throws(DateTimeFailure) {
        let (value, fraction, width) = try number()
        switch peek {
        case UInt8(ascii: "H"): try parts.addMicroseconds(value, fraction, unit: 3_600_000_000)
        case UInt8(ascii: "M"): try parts.addMicroseconds(value, fraction, unit: 60_000_000)
        case UInt8(ascii: "S"): try parts.addMicroseconds(value, fraction, unit: 1_000_000)
        case nil where width == 6 && !hasField:
            try parts.addMicroseconds(value / 10_000, 0, unit: 3_600_000_000)
            try parts.addMicroseconds(value / 100 % 100, 0, unit: 60_000_000)
            return try parts.addMicroseconds(value % 100, fraction, unit: 1_000_000)
        case nil, UInt8(ascii: ":"):
            guard !hasField else { throw .badFormat }
            return try readExtendedTime(value, fraction)
        default: throw .badFormat
        }
        offset &+= 1
        hasField = true
    }

    private mutating func readExtendedTime(_ hours: Int64, _ fraction: Double) throws(DateTimeFailure) {
        try parts.addMicroseconds(hours, fraction, unit: 3_600_000_000)
        for unit: Int64 in [60_000_000, 1_000_000] {
            guard peek != nil else { return }
            guard peek == UInt8(ascii: ":") else { throw .badFormat }
            offset &+= 1
            let part = try number()
            try parts.addMicroseconds(part.value, part.fraction, unit: unit)
        }
        guard peek == nil else { throw .badFormat }
    }
}
