import PostgresWire

/// Names of months and days, in English as the locale `C` has them.
enum CalendarNames {
    static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    static let shortMonths = months.map { String($0.prefix(3)) }
    static let days = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    static let shortDays = days.map { String($0.prefix(3)) }
    /// Months in Roman digits, from the last to the first.
    static let romanMonths = ["XII", "XI", "X", "IX", "VIII", "VII", "VI", "V", "IV", "III", "II", "I"]
}

/// Writes a timestamp or an interval by a template: `to_char`.
struct DateTimeWriter {
    private let reading: ClockReading
    private var result = String.UnicodeScalarView()

    private init(_ reading: ClockReading) { self.reading = reading }

    static func write(
        _ reading: ClockReading,
        _ template: [TemplatePiece<DateTimePattern>]
    ) throws(PostgresError) -> String {
        var writer = DateTimeWriter(reading)
        for piece in template {
            if case .pattern(let pattern) = piece {
                writer.result.append(contentsOf: try writer.text(of: pattern).unicodeScalars)
            } else if let character = piece.literal {
                writer.result.append(character)
            }
        }
        return String(writer.result)
    }

    private func text(of pattern: DateTimePattern) throws(PostgresError) -> String {
        if let text = try name(of: pattern) { return text }
        if let text = try zone(of: pattern) { return text }
        if pattern.field == .weekday || pattern.field == .isoWeekday { try requireDate() }
        guard let text = clock(pattern) ?? calendar(pattern) ?? years(pattern) else { return "" }
        guard let ordinal = pattern.ordinal else { return text }
        return text + (try OrdinalSuffix.of(text, ordinal))
    }

    private func requireDate() throws(PostgresError) {
        guard reading.isInterval else { return }
        throw PostgresError(
            "22007",
            "invalid format specification for an interval value",
            hint: "Intervals are not tied to specific calendar dates."
        )
    }

    /// The patterns that give words.
    private func name(of pattern: DateTimePattern) throws(PostgresError) -> String? {
        switch pattern.field {
        case .halfDotted, .half:
            let isAfternoon = reading.hour % 24 >= 12
            let isDotted = pattern.field == .halfDotted
            return pattern.letterCase.apply(isAfternoon ? isDotted ? "P.M." : "PM" : isDotted ? "A.M." : "AM")
        case .eraDotted, .era:
            try requireDate()
            let isDotted = pattern.field == .eraDotted
            return pattern.letterCase.apply(reading.year <= 0 ? isDotted ? "B.C." : "BC" : isDotted ? "A.D." : "AD")
        case .monthName:
            try requireDate()
            return word(CalendarNames.months[(reading.month + 11) % 12], pattern, width: 9)
        case .shortMonthName:
            try requireDate()
            return word(CalendarNames.shortMonths[(reading.month + 11) % 12], pattern, width: 0)
        case .dayName:
            try requireDate()
            return word(CalendarNames.days[reading.weekday], pattern, width: 9)
        case .shortDayName:
            try requireDate()
            return word(CalendarNames.shortDays[reading.weekday], pattern, width: 0)
        case .romanMonth: return romanMonth(pattern)
        default: return nil
        }
    }

    private func word(_ name: String, _ pattern: DateTimePattern, width: Int) -> String {
        let text = pattern.letterCase.apply(name)
        let isBare = pattern.isFillMode || pattern.isTranslated
        return isBare ? text : text + String(repeating: " ", count: max(width - text.utf8.count, 0))
    }

    /// The month in Roman digits; an interval's months below 0 count backwards from December.
    private func romanMonth(_ pattern: DateTimePattern) -> String {
        if reading.month == 0, reading.year == 0 { return "" }
        let index =
            reading.month == 0
            ? (reading.year >= 0 ? 0 : 11) : reading.month < 0 ? -(reading.month + 1) : 12 - reading.month
        guard CalendarNames.romanMonths.indices.contains(index) else { return "" }
        let text = pattern.letterCase.apply(CalendarNames.romanMonths[index])
        return pattern.isFillMode ? text : text + String(repeating: " ", count: 4 - text.utf8.count)
    }

    private func zone(of pattern: DateTimePattern) throws(PostgresError) -> String? {
        let sign = reading.secondsEast >= 0 ? "+" : "-"
        let (hours, minutes) = (abs(reading.secondsEast) / 3600, abs(reading.secondsEast) % 3600 / 60)
        switch pattern.field {
        case .zone:
            try requireDate()
            let zone = reading.zone ?? ""
            return pattern.letterCase == .lower ? zone.lowercased() : zone
        case .zoneHour:
            try requireDate()
            return sign + digits(hours, width: 2)
        case .zoneMinute:
            try requireDate()
            return digits(minutes, width: 2)
        case .offset:
            try requireDate()
            let text = sign + digits(hours, width: pattern.isFillMode ? 0 : 2)
            return abs(reading.secondsEast) % 3600 == 0 ? text : text + ":" + digits(minutes, width: 2)
        default: return nil
        }
    }

    /// A number with zeros in front of it, so wide with its sign.
    private func digits(_ number: some BinaryInteger, width: Int) -> String {
        let text = String(number.magnitude)
        let sign = number < 0 ? "-" : ""
        return sign + String(repeating: "0", count: max(width - text.utf8.count - sign.utf8.count, 0)) + text
    }

    /// A number so wide, a sign not counted, except in fill mode.
    private func padded(_ number: some BinaryInteger, _ pattern: DateTimePattern, width: Int) -> String {
        digits(number, width: pattern.isFillMode ? 0 : number < 0 ? width + 1 : width)
    }

    private func clock(_ pattern: DateTimePattern) -> String? {
        switch pattern.field {
        case .hour12:
            let hour = reading.hour % 12
            return digits(
                hour == 0 ? 12 : hour,
                width: pattern.isFillMode ? 0 : reading.hour >= 0 ? 2 : 3
            )
        case .hour24: return padded(reading.hour, pattern, width: 2)
        case .minute: return padded(reading.minute, pattern, width: 2)
        case .second: return padded(reading.second, pattern, width: 2)
        case .millisecond: return digits(reading.microsecond / 1000, width: 3)
        case .microsecond: return digits(reading.microsecond, width: 6)
        case .fraction:
            let unit = [100_000, 10_000, 1000, 100, 10, 1][min(max(pattern.places, 1), 6) - 1]
            return digits(reading.microsecond / unit, width: pattern.places)
        case .secondOfDay:
            return String(reading.hour &* 3600 &+ Int64(reading.minute) &* 60 &+ Int64(reading.second))
        default: return nil
        }
    }

    private func calendar(_ pattern: DateTimePattern) -> String? {
        let width = pattern.isFillMode ? 0 : 2
        switch pattern.field {
        case .month: return padded(reading.month, pattern, width: 2)
        case .dayOfYear: return digits(reading.dayOfYear, width: pattern.isFillMode ? 0 : 3)
        case .isoDayOfYear: return digits(reading.isoDayOfYear, width: pattern.isFillMode ? 0 : 3)
        case .day: return digits(reading.day, width: width)
        case .weekday: return String(reading.weekday + 1)
        case .isoWeekday: return String(reading.weekday == 0 ? 7 : reading.weekday)
        case .week: return digits((reading.dayOfYear - 1) / 7 + 1, width: width)
        case .isoWeek: return digits(reading.isoWeek.week, width: width)
        case .quarter: return reading.month == 0 ? nil : String((reading.month - 1) / 3 + 1)
        case .weekOfMonth: return String((reading.day - 1) / 7 + 1)
        case .julian: return String(JulianDay.number(year: reading.year, month: reading.month, day: reading.day))
        case .century:
            let year = reading.year
            let century =
                reading.isInterval ? year / 100 : year > 0 ? (year - 1) / 100 + 1 : year / 100 - 1
            return abs(century) <= 99 ? padded(century, pattern, width: 2) : String(century)
        default: return nil
        }
    }

    private func years(_ pattern: DateTimePattern) -> String? {
        let year = reading.shown(reading.year)
        let isoYear = reading.shown(reading.isoWeek.year)
        // The year decides about the room for a sign, of ISO 8601's years too.
        func padded(_ number: Int, width: Int) -> String {
            digits(number, width: pattern.isFillMode ? 0 : year >= 0 ? width : width + 1)
        }
        switch pattern.field {
        case .commaYear: return "\(year / 1000)," + digits(year % 1000, width: 3)
        case .year: return padded(year, width: 4)
        case .isoYear: return padded(isoYear, width: 4)
        case .year3: return padded(year % 1000, width: 3)
        case .isoYear3: return padded(isoYear % 1000, width: 3)
        case .year2: return padded(year % 100, width: 2)
        case .isoYear2: return padded(isoYear % 100, width: 2)
        case .year1: return String(year % 10)
        case .isoYear1: return String(isoYear % 10)
        default: return nil
        }
    }
}

/// `st`, `nd`, `rd` and `th`.
enum OrdinalSuffix {
    /// The suffix of a number's text; 22P02 where it does not end with a digit.
    static func of(_ text: String, _ letterCase: DateTimePattern.LetterCase) throws(PostgresError) -> String {
        let digits = Array(text.utf8)
        guard let last = digits.last, last >= 48, last <= 57 else {
            throw PostgresError("22P02", "\"\(text)\" is not a number")
        }
        let isTeen = digits.count > 1 && digits[digits.count - 2] == UInt8(ascii: "1")
        let suffix = isTeen ? "th" : last == 49 ? "st" : last == 50 ? "nd" : last == 51 ? "rd" : "th"
        return letterCase.apply(suffix)
    }
}
