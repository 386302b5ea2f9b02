extension DateTimeReader {
    /// A number in a date and time: that of a unit ahead of it, a date or time without separators, or one field.
    mutating func readNumberToken(_ bytes: [UInt8]) throws(DateTimeFailure) -> Parts {
        if let awaited { return try readAwaited(awaited, bytes) }
        let point = bytes.firstIndex(of: UInt8(ascii: "."))
        if point != nil, seen.isDisjoint(with: .date) { return try readDate(bytes) }
        let hasDate = seen.isSuperset(of: .date)
        if let point, point > 2 { return try readDigits(bytes, hasDate: hasDate) }
        if bytes.count >= 6, seen.isDisjoint(with: .date) || seen.isDisjoint(with: .time) {
            return try readDigits(bytes, hasDate: hasDate)
        }
        return try readNumber(bytes, seen)
    }

    /// A number in a time: hours and minutes without a separator, unless a unit stands ahead of it.
    mutating func readNumberOfTime(_ bytes: [UInt8], _ index: Int) throws(DateTimeFailure) -> Parts {
        if let awaited { return try readAwaited(awaited, bytes) }
        if let point = bytes.firstIndex(of: UInt8(ascii: ".")) {
            if index == 0, tokens.count > 1, tokens.last?.kind == .date { return try readDate(bytes) }
            guard point > 2 else { throw .badFormat }
            return try readDigits(bytes, hasDate: true)
        }
        if bytes.count > 4 { return try readDigits(bytes, hasDate: true) }
        return try readNumber(bytes, seen.union(.date))
    }

    /// The number behind a word that says what it is: `Y2001M12D27H04MM05S06.789`, `J2451545.5`, `T040506`.
    private mutating func readAwaited(_ wanted: Awaited, _ bytes: [UInt8]) throws(DateTimeFailure) -> Parts {
        var numbers = DateTimeNumbers(bytes[...])
        let value = try numbers.smallInteger()
        let mayHaveFraction = wanted == .julian || wanted == .time || wanted == .unit(.second)
        guard numbers.isAtEnd || mayHaveFraction && numbers.peek == UInt8(ascii: ".") else { throw .badFormat }
        let parts: Parts
        switch wanted {
        case .julian:
            guard value >= 0 else { throw .fieldOverflow }
            setJulianDay(value)
            parts = numbers.isAtEnd ? .date : [.date, .time]
            if !numbers.isAtEnd { setClock(Int64((try numbers.fraction() * Double(Timestamp.day)).roundedToEven)) }
        case .time:
            parts = try readDigits(bytes, hasDate: true)
            guard parts == .time else { throw .badFormat }
        case .unit(.year):
            year = value
            parts = .year
        case .unit(.month) where seen.isSuperset(of: [.month, .hour]), .unit(.minute):
            minute = Int64(value)
            parts = .minute
        case .unit(.month):
            month = value
            parts = .month
        case .unit(.day):
            day = value
            parts = .day
        case .unit(.hour):
            hour = Int64(value)
            parts = .hour
        case .unit(.second):
            second = Int64(value)
            parts = numbers.isAtEnd ? .second : [.second, .fraction]
            if !numbers.isAtEnd { microsecond = try numbers.microseconds() }
        case .unit(.other): throw .badFormat
        }
        awaited = nil
        result = .fields
        return parts
    }

    private mutating func setClock(_ microseconds: Int64) {
        hour = microseconds / 3_600_000_000
        minute = microseconds / 60_000_000 % 60
        second = microseconds / 1_000_000 % 60
        microsecond = microseconds % 1_000_000
    }

    private mutating func setJulianDay(_ number: Int) {
        let date = CivilDate(days: Int64(number) &- 2_451_545)
        (year, month, day) = (date.year, date.month, date.day)
        isJulian = true
    }

    /// The number of a Julian day with an offset from UTC behind it: `J2452271-08`.
    mutating func readJulianDayWithZone(_ bytes: [UInt8]) throws(DateTimeFailure) -> Parts {
        let digits = bytes.prefix(while: ByteReader.isDigit)
        var numbers = DateTimeNumbers(digits)
        setJulianDay(try numbers.smallInteger())
        _ = try readOffset(bytes.dropFirst(digits.count))
        awaited = nil
        return [.date, .time, .zone]
    }

    /// Reads a date with separators: a month's name first of all, then numbers in order.
    mutating func readDate(_ bytes: [UInt8]) throws(DateTimeFailure) -> Parts {
        let fields = try Self.fields(of: bytes)
        var (known, found, hasName) = (seen, Parts(), false)
        func add(_ parts: Parts) throws(DateTimeFailure) {
            guard known.isDisjoint(with: parts) else { throw .badFormat }
            known.formUnion(parts)
            found.formUnion(parts)
        }
        var numbers: [[UInt8]] = []
        for field in fields {
            guard let first = field.first, ByteReader.isLetter(first) else {
                numbers.append(field)
                continue
            }
            switch DateTimeWord.find(String(decoding: field, as: UTF8.self)) {
            case .month(let value)?:
                month = value
                hasName = true
                try add(.month)
            // It stays to be read as a number, which it is not.
            case .ignored?: numbers.append(field)
            default: throw .badFormat
            }
        }
        let outer = hasTextMonth
        hasTextMonth = hasName
        defer { hasTextMonth = outer }
        for number in numbers { try add(try readNumber(number, known)) }
        guard known.subtracting([.dayOfYear, .zone]) == .date else { throw .badFormat }
        return found
    }

    /// The runs of digits and of letters in a date; the byte behind one is passed over, whatever it is.
    private static func fields(of bytes: [UInt8]) throws(DateTimeFailure) -> [[UInt8]] {
        var fields: [[UInt8]] = []
        var rest = bytes[...]
        while !rest.isEmpty, fields.count < 25 {
            rest = rest.drop { !ByteReader.isDigit($0) && !ByteReader.isLetter($0) }
            guard let first = rest.first else { throw .badFormat }
            let field = rest.prefix { ByteReader.isDigit(first) ? ByteReader.isDigit($0) : ByteReader.isLetter($0) }
            fields.append(Array(field))
            rest = rest.dropFirst(field.count &+ 1)
        }
        return fields
    }

    /// Reads one number; what it is depends on what is known already and on the order of `DateStyle`.
    private mutating func readNumber(_ bytes: [UInt8], _ known: Parts) throws(DateTimeFailure) -> Parts {
        guard let first = bytes.first, ByteReader.isDigit(first) else { throw .badFormat }
        var numbers = DateTimeNumbers(bytes[...])
        let value = try numbers.smallInteger()
        if !numbers.isAtEnd {
            guard let point = bytes.firstIndex(of: UInt8(ascii: ".")) else { throw .badFormat }
            if point > 2 { return try readDigits(bytes, hasDate: true) }
            microsecond = try numbers.microseconds()
        }
        let isLong = bytes.count >= 3
        let date = known.intersection(.date)
        if bytes.count == 3, date == .year, (1...366).contains(value) {
            dayOfYear = value
            return [.dayOfYear, .month, .day]
        }
        let isYearFirst = isLong || formats.dateOrder == .yearMonthDay
        switch date {
        case []:
            if isYearFirst { return setYear(value, bytes) }
            return formats.dateOrder == .dayMonthYear ? setDayNumber(value) : setMonthNumber(value)
        case .year, .day: return setMonthNumber(value)
        case .month: return hasTextMonth && isYearFirst ? setYear(value, bytes) : setDayNumber(value)
        case [.year, .month]:
            guard hasTextMonth, isLong, isShortYear else { return setDayNumber(value) }
            day = year
            year = value
            isShortYear = false
            return .day
        case [.month, .day]: return setYear(value, bytes)
        case .date: return try readDigits(bytes, hasDate: true)
        default: throw .badFormat
        }
    }

    private mutating func setYear(_ value: Int, _ bytes: [UInt8]) -> Parts {
        year = value
        isShortYear = bytes.count <= 2
        return .year
    }

    private mutating func setMonthNumber(_ value: Int) -> Parts {
        month = value
        return .month
    }

    private mutating func setDayNumber(_ value: Int) -> Parts {
        day = value
        return .day
    }

    /// Reads digits without separators: `yymmdd`, `yyyymmdd`, `hhmm`, `hhmmss`, `hhmmss.ffffff`.
    mutating func readDigits(_ bytes: [UInt8], hasDate: Bool) throws(DateTimeFailure) -> Parts {
        var digits = bytes[...]
        if let point = bytes.firstIndex(of: UInt8(ascii: ".")) {
            var numbers = DateTimeNumbers(bytes[point...])
            microsecond = try numbers.microseconds()
            digits = bytes[..<point]
        } else if !hasDate, bytes.count >= 6 {
            day = Self.number(digits.suffix(2))
            month = Self.number(digits.dropLast(2).suffix(2))
            year = Self.number(digits.dropLast(4))
            if bytes.count == 6 { isShortYear = true }
            return .date
        }
        guard !seen.isSuperset(of: .time), digits.count == 6 || digits.count == 4 else { throw .badFormat }
        hour = Int64(Self.number(digits.prefix(2)))
        minute = Int64(Self.number(digits.dropFirst(2).prefix(2)))
        second = Int64(Self.number(digits.dropFirst(4)))
        return .time
    }

    /// A number as C's `atoi` reads it, which wraps around.
    private static func number(_ digits: ArraySlice<UInt8>) -> Int {
        var value: Int64 = 0
        for digit in digits.prefix(while: ByteReader.isDigit) {
            let (product, first) = value.multipliedReportingOverflow(by: 10)
            let (sum, second) = product.addingReportingOverflow(Int64(digit &- UInt8(ascii: "0")))
            if first || second { return Int(Int32(truncatingIfNeeded: Int64.max)) }
            value = sum
        }
        return Int(Int32(truncatingIfNeeded: value))
    }

    /// Reads an offset from UTC: `+05`, `-8:00`, `+0530`, `+05:30:15`.
    mutating func readOffset(_ bytes: ArraySlice<UInt8>) throws(DateTimeFailure) -> Parts {
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
        return .zone
    }

    /// A number that is too large for its field is an offset that is too large.
    private static func readOffsetPart(_ numbers: inout DateTimeNumbers) throws(DateTimeFailure) -> Int {
        do { return try numbers.smallInteger() } catch { throw .zoneOverflow }
    }
}
