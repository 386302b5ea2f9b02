internal import PostgresProto

/// Reads the text of single values; nil where the text is none of the type.
enum CSVValue {
    /// `true` or `false` in any case.
    static func bool(_ value: UnsafeRawBufferPointer) -> Bool? {
        func isWord(_ word: StaticString) -> Bool {
            guard value.count == word.utf8CodeUnitCount else { return false }
            return word.withUTF8Buffer { letters in zip(value, letters).allSatisfy { $0 | 0x20 == $1 } }
        }
        return isWord("true") ? true : isWord("false") ? false : nil
    }

    /// The number that a digit stands for.
    static func digit(_ byte: UInt8) -> Int? {
        let value = byte &- UInt8(ascii: "0")
        return value < 10 ? Int(value) : nil
    }

    /// An integer of 8 bytes.
    static func int8(_ value: UnsafeRawBufferPointer) -> Int64? {
        let isNegative = value.first == UInt8(ascii: "-")
        var result: Int64 = 0
        guard value.count > (isNegative ? 1 : 0) else { return nil }
        for byte in value.dropFirst(isNegative ? 1 : 0) {
            guard let digit = digit(byte) else { return nil }
            let (product, tooLarge) = result.multipliedReportingOverflow(by: 10)
            // Counted downwards, where there is one number more.
            let (next, tooSmall) = product.subtractingReportingOverflow(Int64(digit))
            guard !tooLarge, !tooSmall else { return nil }
            result = next
        }
        if isNegative { return result }
        return result == .min ? nil : 0 &- result
    }

    /// An exact number.
    static func numeric(_ value: UnsafeRawBufferPointer) -> Numeric? {
        try? Numeric(text: String(decoding: value, as: UTF8.self))
    }

    /// A floating-point number.
    static func float8(_ value: UnsafeRawBufferPointer) -> Double? {
        guard let number = Double(String(decoding: value, as: UTF8.self)), number.isFinite else { return nil }
        return number
    }

    /// Days since 2000-01-01 of a date such as `2024-05-06`.
    static func date(_ value: UnsafeRawBufferPointer) -> Int32? {
        guard value.count == 10, let days = days(value) else { return nil }
        return Int32(truncatingIfNeeded: days)
    }

    /// Microseconds since 2000-01-01 of `2024-05-06 07:08`, with seconds and fractions of them or without.
    static func timestamp(_ value: UnsafeRawBufferPointer) -> Int64? {
        guard let days = days(value) else { return nil }
        if value.count == 10 { return days &* 86_400_000_000 }
        guard let (time, end) = time(value), end == value.count else { return nil }
        return days &* 86_400_000_000 &+ time
    }

    /// Microseconds since 2000-01-01 UTC of a timestamp with a zone such as `Z`, `+02` or `-03:30`.
    static func timestamptz(_ value: UnsafeRawBufferPointer) -> Int64? {
        guard let days = days(value), let (time, end) = time(value), end < value.count,
            let offset = offset(UnsafeRawBufferPointer(rebasing: value[end...]))
        else { return nil }
        return days &* 86_400_000_000 &+ time &- offset &* 60_000_000
    }

    private static func number(_ value: UnsafeRawBufferPointer, at start: Int, digits: Int) -> Int? {
        guard start &+ digits <= value.count else { return nil }
        var result = 0
        for byte in value[start..<start &+ digits] {
            guard let digit = digit(byte) else { return nil }
            result = result &* 10 &+ digit
        }
        return result
    }

    /// The days of a value that begins with a date.
    private static func days(_ value: UnsafeRawBufferPointer) -> Int64? {
        guard let year = number(value, at: 0, digits: 4), let month = number(value, at: 5, digits: 2),
            let day = number(value, at: 8, digits: 2),
            value[4] == UInt8(ascii: "-"), value[7] == UInt8(ascii: "-"),
            year > 0, (1...12).contains(month), day > 0, day <= CivilDate.length(ofMonth: month, year: year)
        else { return nil }
        return CivilDate(year: year, month: month, day: day).days
    }

    /// The time of day behind a date, and where it ends.
    private static func time(_ value: UnsafeRawBufferPointer) -> (microseconds: Int64, end: Int)? {
        guard let hour = number(value, at: 11, digits: 2), let minute = number(value, at: 14, digits: 2),
            value[10] == UInt8(ascii: " ") || value[10] == UInt8(ascii: "T"), value[13] == UInt8(ascii: ":"),
            hour < 24, minute < 60
        else { return nil }
        var microseconds = Int64(hour &* 60 &+ minute) &* 60_000_000
        guard value.count > 16, value[16] == UInt8(ascii: ":") else { return (microseconds, 16) }
        guard let second = number(value, at: 17, digits: 2), second < 60 else { return nil }
        microseconds &+= Int64(second) &* 1_000_000
        var end = 19
        guard end < value.count, value[end] == UInt8(ascii: ".") else { return (microseconds, end) }
        var scale: Int64 = 100_000
        end &+= 1
        while end < value.count, let digit = digit(value[end]) {
            microseconds &+= Int64(digit) &* scale
            scale /= 10
            end &+= 1
        }
        return end > 20 && end <= 26 ? (microseconds, end) : nil
    }

    /// Minutes east of UTC.
    private static func offset(_ value: UnsafeRawBufferPointer) -> Int64? {
        if value.count == 1, value[0] == UInt8(ascii: "Z") { return 0 }
        guard let hours = number(value, at: 1, digits: 2), hours < 16,
            value[0] == UInt8(ascii: "+") || value[0] == UInt8(ascii: "-")
        else { return nil }
        var minutes = 0
        switch value.count {
        case 3: break
        case 5: minutes = number(value, at: 3, digits: 2) ?? 60
        case 6 where value[3] == UInt8(ascii: ":"): minutes = number(value, at: 4, digits: 2) ?? 60
        default: return nil
        }
        guard minutes < 60 else { return nil }
        let total = Int64(hours &* 60 &+ minutes)
        return value[0] == UInt8(ascii: "-") ? 0 &- total : total
    }
}
