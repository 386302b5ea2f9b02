/// Reads the numbers inside a token of a date, time or interval.
struct DateTimeNumbers {
    private let bytes: ArraySlice<UInt8>
    private var offset: Int

    /// Reads these bytes.
    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        offset = bytes.startIndex
    }

    /// The next byte, or nil at the end.
    var peek: UInt8? { offset < bytes.endIndex ? bytes[offset] : nil }
    /// Whether everything is read.
    var isAtEnd: Bool { offset >= bytes.endIndex }

    /// Passes over one byte if it is this one.
    mutating func skip(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        offset &+= 1
        return true
    }

    /// A number with an optional sign, as C's `strtol` reads it: 0 where there are no digits.
    mutating func integer() throws(DateTimeFailure) -> Int64 {
        let isNegative = skip(UInt8(ascii: "-"))
        if !isNegative { _ = skip(UInt8(ascii: "+")) }
        var value: Int64 = 0
        while let byte = peek, ByteReader.isDigit(byte) {
            let digit = Int64(byte &- UInt8(ascii: "0"))
            let (product, first) = value.multipliedReportingOverflow(by: 10)
            let (sum, second) = product.addingReportingOverflow(isNegative ? 0 &- digit : digit)
            if first || second { throw .fieldOverflow }
            value = sum
            offset &+= 1
        }
        return value
    }

    /// An integer of 32 bits.
    mutating func smallInteger() throws(DateTimeFailure) -> Int {
        let value = try integer()
        guard Int32(exactly: value) != nil else { throw .fieldOverflow }
        return Int(value)
    }

    /// A point and the digits behind it, up to the end.
    mutating func fraction() throws(DateTimeFailure) -> Double {
        let text = String(decoding: bytes[min(offset, bytes.endIndex)...], as: UTF8.self)
        offset = bytes.endIndex
        if text == "." || text.isEmpty { return 0 }
        guard text.utf8.dropFirst().allSatisfy(ByteReader.isDigit), let value = Double("0" + text) else {
            throw .badFormat
        }
        return value
    }

    /// A point and the digits behind it as microseconds, rounded.
    mutating func microseconds() throws(DateTimeFailure) -> Int64 {
        Int64((try fraction() * 1_000_000).roundedToEven)
    }
}

/// A time of day as it was written; seconds up to 60.
struct ClockTime {
    /// Hours, in an interval any number of them.
    var hour: Int64
    /// Minutes.
    var minute: Int
    /// Seconds.
    var second: Int
    /// Microseconds.
    var microsecond: Int64

    /// Reads `hh:mm`, `hh:mm:ss` or `hh:mm:ss.ffffff`; with `takesMinutes`, two fields are minutes and seconds.
    init(_ bytes: ArraySlice<UInt8>, takesMinutes: Bool = false) throws(DateTimeFailure) {
        var numbers = DateTimeNumbers(bytes)
        hour = try numbers.integer()
        guard numbers.skip(UInt8(ascii: ":")) else { throw .badFormat }
        minute = try numbers.smallInteger()
        (second, microsecond) = (0, 0)
        switch numbers.peek {
        case nil:
            if takesMinutes { try shiftDown() }
        case UInt8(ascii: "."):
            microsecond = try numbers.microseconds()
            try shiftDown()
        case UInt8(ascii: ":"):
            _ = numbers.skip(UInt8(ascii: ":"))
            second = try numbers.smallInteger()
            if numbers.peek == UInt8(ascii: ".") { microsecond = try numbers.microseconds() }
            guard numbers.isAtEnd else { throw .badFormat }
        default: throw .badFormat
        }
        guard hour >= 0, (0...59).contains(minute), (0...60).contains(second), (0...1_000_000).contains(microsecond)
        else { throw .fieldOverflow }
    }

    private mutating func shiftDown() throws(DateTimeFailure) {
        guard let minutes = Int32(exactly: hour) else { throw .fieldOverflow }
        (hour, minute, second) = (0, Int(minutes), minute)
    }

    /// The time as microseconds.
    func total() throws(DateTimeFailure) -> Int64 {
        let (hours, first) = hour.multipliedReportingOverflow(by: 3_600_000_000)
        let rest = Int64(minute) &* 60_000_000 &+ Int64(second) &* 1_000_000 &+ microsecond
        let (sum, second) = hours.addingReportingOverflow(rest)
        if first || second { throw .fieldOverflow }
        return sum
    }
}
