extension DateTimeReader {
    /// Reads a date with separators: a month's name first of all, then numbers in order.
    mutating func readDate(_ bytes: [UInt8]) throws(DateTimeFailure) {
        let fields = bytes.split(whereSeparator: { !ByteReader.isDigit($0) && !ByteReader.isLetter($0) })
        guard fields.count <= 3 else { throw .badFormat }
        for field in fields {
            guard let first = field.first, ByteReader.isLetter(first) else { continue }
            guard case .month(let value)? = DateTimeWord.find(String(decoding: field, as: UTF8.self)) else {
                throw .badFormat
            }
            try mark(.month)
            month = value
            hasTextMonth = true
        }
        for field in fields {
            guard let first = field.first, ByteReader.isDigit(first) else { continue }
            try readNumber(Array(field))
        }
        guard seen.intersection([.year, .month, .day]) == .date || seen.isSuperset(of: [.year, .dayOfYear]) else {
            throw .badFormat
        }
    }

    /// Reads one number; what it is depends on what was read before and on the order of `DateStyle`.
    mutating func readNumber(_ bytes: [UInt8]) throws(DateTimeFailure) {
        var numbers = DateTimeNumbers(bytes[...])
        let value = try numbers.smallInteger()
        guard numbers.isAtEnd else {
            guard numbers.peek == UInt8(ascii: ".") else { throw .badFormat }
            return try readDigits(bytes, isTime: true)
        }
        let isLong = bytes.count >= 3
        let known = seen.intersection(.date)
        if bytes.count == 3, known == .year, (1...366).contains(value) {
            try mark(.dayOfYear)
            dayOfYear = value
            return
        }
        let isYearFirst = isLong || formats.dateOrder == .yearMonthDay
        switch known {
        case []:
            if isYearFirst { return setYear(value, bytes) }
            formats.dateOrder == .dayMonthYear ? setDay(value) : setMonth(value)
        case .year: setMonth(value)
        case .month:
            if hasTextMonth, isYearFirst { setYear(value, bytes) } else { setDay(value) }
        case [.year, .month]:
            if hasTextMonth, isLong, isShortYear {
                setDay(year)
                setYear(value, bytes)
            } else {
                setDay(value)
            }
        case .day: setMonth(value)
        case [.month, .day]: setYear(value, bytes)
        case .date: try readDigits(bytes, isTime: true)
        default: throw .badFormat
        }
    }

    private mutating func setYear(_ value: Int, _ bytes: [UInt8]) {
        year = value
        isShortYear = bytes.count <= 2
        seen.insert(.year)
    }

    private mutating func setMonth(_ value: Int) {
        month = value
        seen.insert(.month)
    }

    private mutating func setDay(_ value: Int) {
        day = value
        seen.insert(.day)
    }

    /// Reads digits without separators: `yymmdd`, `yyyymmdd`, `hhmm`, `hhmmss`, `hhmmss.ffffff`.
    mutating func readDigits(_ bytes: [UInt8], isTime: Bool) throws(DateTimeFailure) {
        var numbers = DateTimeNumbers(bytes[...])
        let value = try numbers.integer()
        let count = bytes.prefix(while: ByteReader.isDigit).count
        var microseconds: Int64 = 0
        if numbers.peek == UInt8(ascii: ".") {
            microseconds = try numbers.microseconds()
        } else if !isTime, !seen.isSuperset(of: .date), count >= 6 {
            try mark(.date)
            guard numbers.isAtEnd, let first = Int32(exactly: value / 10_000) else { throw .fieldOverflow }
            (year, month, day) = (Int(first), Int(value / 100 % 100), Int(value % 100))
            isShortYear = count == 6
            return
        }
        guard numbers.isAtEnd, count == 6 || count == 4 else { throw .badFormat }
        try mark(.time)
        let clock = count == 6 ? value : value &* 100
        let (minute, second) = (clock / 100 % 100, clock % 100)
        hour = clock / 10_000
        guard minute < 60, second <= 60 else { throw .fieldOverflow }
        time = hour &* 3_600_000_000 &+ minute &* 60_000_000 &+ second &* 1_000_000 &+ microseconds
        guard time <= Timestamp.day else { throw .fieldOverflow }
    }

    /// Reads an offset from UTC: `+05`, `-8:00`, `+0530`, `+05:30:15`.
    mutating func readOffset(_ bytes: [UInt8]) throws(DateTimeFailure) {
        try mark(.zone)
        guard let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else { throw .badFormat }
        var numbers = DateTimeNumbers(bytes.dropFirst())
        var (hours, minutes, seconds) = (try Self.readOffsetPart(&numbers), 0, 0)
        if numbers.skip(UInt8(ascii: ":")) {
            minutes = try Self.readOffsetPart(&numbers)
            if numbers.skip(UInt8(ascii: ":")) { seconds = try Self.readOffsetPart(&numbers) }
        } else if numbers.isAtEnd, bytes.count > 3 {
            (hours, minutes) = (hours / 100, hours % 100)
        }
        guard (0...15).contains(hours), (0...59).contains(minutes), (0...59).contains(seconds) else {
            throw .zoneOverflow
        }
        guard numbers.isAtEnd else { throw .badFormat }
        let total = Int32(hours &* 3_600 &+ minutes &* 60 &+ seconds)
        secondsEast = sign == UInt8(ascii: "-") ? 0 &- total : total
    }

    /// A number that is too large for its field is an offset that is too large.
    private static func readOffsetPart(_ numbers: inout DateTimeNumbers) throws(DateTimeFailure) -> Int {
        do { return try numbers.smallInteger() } catch { throw .zoneOverflow }
    }

    /// Reads the number of a unit: `Y2001M12D27H04M05S06.789`.
    mutating func readUnit(_ unit: DateTimeWord.Unit, _ bytes: [UInt8]) throws(DateTimeFailure) {
        var numbers = DateTimeNumbers(bytes[...])
        let value = try numbers.smallInteger()
        var microseconds: Int64 = 0
        if unit == .second, !numbers.isAtEnd { microseconds = try numbers.microseconds() }
        guard numbers.isAtEnd else { throw .badFormat }
        switch unit {
        case .year:
            try mark(.year)
            year = value
        case .month where seen.contains(.month) && clockUnits.contains(.hour): try readClockUnit(.minute, value, 0)
        case .month:
            try mark(.month)
            month = value
        case .day:
            try mark(.day)
            day = value
        case .hour, .minute, .second: try readClockUnit(unit, value, microseconds)
        }
    }

    private mutating func readClockUnit(
        _ unit: DateTimeWord.Unit,
        _ value: Int,
        _ microseconds: Int64
    ) throws(DateTimeFailure) {
        if clockUnits.isEmpty { try mark(.time) }
        guard clockUnits.insert(unit).inserted else { throw .badFormat }
        guard (0...(unit == .hour ? 24 : unit == .minute ? 59 : 60)).contains(value) else { throw .fieldOverflow }
        let scale: Int64 = unit == .hour ? 3_600_000_000 : unit == .minute ? 60_000_000 : 1_000_000
        if unit == .hour { hour = Int64(value) }
        time &+= Int64(value) &* scale &+ microseconds
        guard time <= Timestamp.day else { throw .fieldOverflow }
    }
}
