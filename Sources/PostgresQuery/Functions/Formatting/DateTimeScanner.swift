import PostgresWire

/// What a template has found in a text: the numbers behind its patterns, 0 where there is none.
struct ScannedDateTime {
    var calendar: DateTimePattern.Calendar?
    var usesTwelveHours = false
    var hour = 0
    var isAfternoon = 0
    var minute = 0
    var second = 0
    var secondOfDay = 0
    /// 1 for Sunday to 7 for Saturday.
    var weekday = 0
    var day = 0
    var dayOfYear = 0
    var month = 0
    var millisecond = 0
    var microsecond = 0
    /// How many digits of the second's fraction the template asks for.
    var places = 0
    var year = 0
    /// How many digits the template gives the year.
    var yearWidth = 0
    var isBeforeChrist = 0
    var week = 0
    var weekOfMonth = 0
    var century = 0
    var julian = 0
    /// 1 or -1 where there is an offset from UTC.
    var zoneSign = 0
    var zoneHour = 0
    var zoneMinute = 0
}

/// Reads a text by a template, as `to_date` and `to_timestamp` do.
struct DateTimeScanner {
    private let template: [TemplatePiece<DateTimePattern>]
    private let source: [UInt8]
    private var position = 0
    private var found = ScannedDateTime()
    private var isExact = false
    /// How many more characters than the template has were passed over.
    private var extra = 0

    private init(_ source: String, _ template: [TemplatePiece<DateTimePattern>]) {
        self.source = Array(source.utf8)
        self.template = template
    }

    static func scan(
        _ source: String,
        _ template: [TemplatePiece<DateTimePattern>]
    ) throws(PostgresError) -> ScannedDateTime {
        var scanner = DateTimeScanner(source, template)
        try scanner.scan()
        return scanner.found
    }

    /// The byte at an offset from the position; 0 behind the end.
    private func byte(_ offset: Int = 0) -> UInt8 {
        let index = position + offset
        return source.indices.contains(index) ? source[index] : 0
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (byte >= 9 && byte <= 13) }
    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }

    private mutating func skipBlanks() -> Int {
        let start = position
        while Self.isBlank(byte()) { position += 1 }
        return position - start
    }

    /// Passes over one character.
    private mutating func skipCharacter() {
        guard position < source.count else { return }
        position += 1
        while byte() & 0xC0 == 0x80 { position += 1 }
    }

    private mutating func scan() throws(PostgresError) {
        for (index, piece) in template.enumerated() {
            guard position < source.count else { return }
            var isPattern = false
            var startsExactness = false
            if case .pattern(let pattern) = piece {
                isPattern = true
                startsExactness = pattern.field == .exact
            }
            if !isExact, !startsExactness, isPattern || index == 0 { extra += skipBlanks() }
            switch piece {
            case .separator, .blank: skipSeparator()
            case .character:
                if !isExact, extra > 0 { extra -= 1 } else { skipCharacter() }
            case .pattern(let pattern):
                try require(pattern.calendar)
                try read(pattern, before: template[(index + 1)...])
                if !isExact { extra = skipBlanks() }
            }
        }
    }

    /// One sign or blank of the template takes one of the text, or none where there is none.
    private mutating func skipSeparator() {
        if isExact { return skipCharacter() }
        extra -= 1
        if Self.isBlank(byte()) || Unicode.Scalar(byte()).isSeparator {
            position += 1
            extra += 1
        }
    }

    private mutating func require(_ calendar: DateTimePattern.Calendar?) throws(PostgresError) {
        guard let calendar else { return }
        if let known = found.calendar, known != calendar {
            throw PostgresError(
                "22007",
                "invalid combination of date conventions",
                hint: "Do not mix Gregorian and ISO week date conventions in a formatting template."
            )
        }
        found.calendar = calendar
    }

    private mutating func set(
        _ field: WritableKeyPath<ScannedDateTime, Int>,
        _ value: Int,
        _ pattern: DateTimePattern
    ) throws(PostgresError) {
        if found[keyPath: field] != 0, found[keyPath: field] != value {
            throw PostgresError(
                "22007",
                "conflicting values for \"\(pattern.name)\" field in formatting string",
                detail: "This value contradicts a previous setting for the same field type."
            )
        }
        found[keyPath: field] = value
    }

    /// Whether what follows a pattern in the template cannot be taken for more digits of it.
    private static func endsNumber(_ pattern: DateTimePattern, _ rest: ArraySlice<TemplatePiece<DateTimePattern>>)
        -> Bool
    {
        if pattern.ordinal != nil { return true }
        switch rest.first {
        case nil: return true
        case .pattern(let next)?: return !next.isNumber
        case .separator(let character)?, .blank(let character)?, .character(let character)?:
            return !(character >= "0" && character <= "9")
        }
    }

    /// Reads an integer of a width, or as long as it is where nothing else can follow; returns the bytes it takes.
    private mutating func integer(
        _ field: WritableKeyPath<ScannedDateTime, Int>?,
        _ pattern: DateTimePattern,
        width: Int,
        _ rest: ArraySlice<TemplatePiece<DateTimePattern>>
    ) throws(PostgresError) -> Int {
        let start = position
        _ = skipBlanks()
        let piece = source[position...].prefix(width)
        let value: Int
        if pattern.isFillMode || Self.endsNumber(pattern, rest) {
            let read = Self.number(source[position...])
            position = read.length == 0 ? start : position + read.length
            value = read.value
        } else {
            let hint = "If your source string is not fixed-width, try using the \"FM\" modifier."
            if piece.count < width {
                throw PostgresError(
                    "22007",
                    "source string too short for \"\(pattern.name)\" formatting field",
                    detail: "Field requires \(width) characters, but only \(piece.count) remain.",
                    hint: hint
                )
            }
            let read = Self.number(piece)
            if read.length > 0, read.length < width {
                throw PostgresError(
                    "22007",
                    "invalid value \"\(String(decoding: piece, as: UTF8.self))\" for \"\(pattern.name)\"",
                    detail: "Field requires \(width) characters, but only \(read.length) could be parsed.",
                    hint: hint
                )
            }
            position += read.length
            value = read.value
        }
        if position == start {
            throw PostgresError(
                "22007",
                "invalid value \"\(String(decoding: piece, as: UTF8.self))\" for \"\(pattern.name)\"",
                detail: "Value must be an integer."
            )
        }
        guard Int32(exactly: value) != nil else {
            throw PostgresError(
                "22008",
                "value for \"\(pattern.name)\" in source string is out of range",
                detail: "Value must be in the range -2147483648 to 2147483647."
            )
        }
        if let field { try set(field, value, pattern) }
        return position - start
    }

    /// The integer at the start of a text and how many bytes it takes; a number that is too large is some large number.
    private static func number(_ bytes: ArraySlice<UInt8>) -> (value: Int, length: Int) {
        var index = bytes.startIndex
        while index < bytes.endIndex, isBlank(bytes[index]) { index += 1 }
        var isNegative = false
        if index < bytes.endIndex, bytes[index] == UInt8(ascii: "-") || bytes[index] == UInt8(ascii: "+") {
            isNegative = bytes[index] == UInt8(ascii: "-")
            index += 1
        }
        let start = index
        var value = 0
        while index < bytes.endIndex, isDigit(bytes[index]) {
            if value < Int(Int32.max) * 16 { value = value * 10 + Int(bytes[index] - 48) }
            index += 1
        }
        return index == start ? (0, 0) : (isNegative ? -value : value, index - bytes.startIndex)
    }

    /// Which of these words comes next, in any case.
    private mutating func word(_ words: [String], _ pattern: DateTimePattern) throws(PostgresError) -> Int {
        func folded(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte + 32 : byte }
        for (index, word) in words.enumerated() {
            let bytes = word.utf8.map(folded)
            if source[position...].prefix(bytes.count).map(folded) == bytes {
                position += bytes.count
                return index
            }
        }
        let text = source[position...].prefix { !Self.isBlank($0) }
        throw PostgresError(
            "22007",
            "invalid value \"\(String(decoding: text, as: UTF8.self))\" for \"\(pattern.name)\"",
            detail: "The given value did not match any of the allowed values for this field."
        )
    }

    private mutating func read(
        _ pattern: DateTimePattern,
        before rest: ArraySlice<TemplatePiece<DateTimePattern>>
    ) throws(PostgresError) {
        switch pattern.field {
        case .exact: isExact = true
        case .zone, .offset:
            throw PostgresError("0A000", "formatting field \"\(pattern.name)\" is only supported in to_char")
        case .halfDotted, .half, .eraDotted, .era, .monthName, .shortMonthName, .romanMonth, .dayName, .shortDayName:
            try readWord(pattern)
        case .zoneHour:
            readZoneSign()
            _ = try integer(\.zoneHour, pattern, width: 2, rest)
        case .zoneMinute:
            if found.zoneSign == 0 { found.zoneSign = 1 }
            _ = try integer(\.zoneMinute, pattern, width: 2, rest)
        default:
            if !(try readYear(pattern, before: rest)) { try readNumber(pattern, before: rest) }
            if pattern.ordinal != nil {
                skipCharacter()
                skipCharacter()
            }
        }
    }

    private mutating func readWord(_ pattern: DateTimePattern) throws(PostgresError) {
        switch pattern.field {
        case .halfDotted, .half:
            let half = try word(pattern.field == .half ? ["am", "pm"] : ["a.m.", "p.m."], pattern)
            try set(\.isAfternoon, half, pattern)
            found.usesTwelveHours = true
        case .eraDotted, .era:
            let era = try word(pattern.field == .era ? ["ad", "bc"] : ["a.d.", "b.c."], pattern)
            try set(\.isBeforeChrist, era, pattern)
        case .monthName: try set(\.month, word(CalendarNames.months, pattern) + 1, pattern)
        case .shortMonthName: try set(\.month, word(CalendarNames.shortMonths, pattern) + 1, pattern)
        case .romanMonth: try set(\.month, 12 - word(CalendarNames.romanMonths, pattern), pattern)
        default:
            let names = pattern.field == .dayName ? CalendarNames.days : CalendarNames.shortDays
            try set(\.weekday, word(names, pattern), pattern)
            found.weekday += 1
        }
    }

    /// The sign of an offset; a minus that was taken for a separator counts.
    private mutating func readZoneSign() {
        switch byte() {
        case UInt8(ascii: "-"):
            found.zoneSign = -1
            position += 1
        case UInt8(ascii: "+"), UInt8(ascii: " "):
            found.zoneSign = 1
            position += 1
        default: found.zoneSign = extra > 0 && byte(-1) == UInt8(ascii: "-") ? -1 : 1
        }
    }

    private mutating func readNumber(
        _ pattern: DateTimePattern,
        before rest: ArraySlice<TemplatePiece<DateTimePattern>>
    ) throws(PostgresError) {
        let width = pattern.name.utf8.count
        switch pattern.field {
        case .hour12:
            _ = try integer(\.hour, pattern, width: 2, rest)
            found.usesTwelveHours = true
        case .hour24: _ = try integer(\.hour, pattern, width: 2, rest)
        case .minute: _ = try integer(\.minute, pattern, width: width, rest)
        case .second: _ = try integer(\.second, pattern, width: width, rest)
        case .secondOfDay: _ = try integer(\.secondOfDay, pattern, width: width, rest)
        case .millisecond:
            // 25 is a quarter of a second, and 025 is not.
            let length = try integer(\.millisecond, pattern, width: 3, rest)
            found.millisecond *= length == 1 ? 100 : length == 2 ? 10 : 1
        case .microsecond, .fraction:
            if pattern.field == .fraction { found.places = pattern.places }
            let length = try integer(\.microsecond, pattern, width: pattern.places, rest)
            found.microsecond *= [100_000, 10_000, 1000, 100, 10, 1][min(max(length, 1), 6) - 1]
        case .month: _ = try integer(\.month, pattern, width: width, rest)
        case .dayOfYear: _ = try integer(\.dayOfYear, pattern, width: width, rest)
        case .isoDayOfYear: _ = try integer(\.dayOfYear, pattern, width: 3, rest)
        case .day: _ = try integer(\.day, pattern, width: width, rest)
        case .weekday: _ = try integer(\.weekday, pattern, width: width, rest)
        case .isoWeekday:
            _ = try integer(\.weekday, pattern, width: 1, rest)
            found.weekday = found.weekday + 1 > 7 ? 1 : found.weekday + 1
        case .week, .isoWeek: _ = try integer(\.week, pattern, width: width, rest)
        case .quarter: _ = try integer(nil, pattern, width: width, rest)
        case .century: _ = try integer(\.century, pattern, width: width, rest)
        case .weekOfMonth: _ = try integer(\.weekOfMonth, pattern, width: width, rest)
        case .julian: _ = try integer(\.julian, pattern, width: width, rest)
        default: break
        }
    }

    private mutating func readYear(
        _ pattern: DateTimePattern,
        before rest: ArraySlice<TemplatePiece<DateTimePattern>>
    ) throws(PostgresError) -> Bool {
        let width: Int
        switch pattern.field {
        case .commaYear:
            try readCommaYear(pattern)
            return true
        case .year, .isoYear: width = 4
        case .year3, .isoYear3: width = 3
        case .year2, .isoYear2: width = 2
        case .year1, .isoYear1: width = 1
        default: return false
        }
        let length = try integer(\.year, pattern, width: width, rest)
        if width < 4, length < 4 { found.year = Self.nearestTo2020(found.year) }
        found.yearWidth = width
        return true
    }

    /// A year of fewer than four digits is the one that is nearest to 2020.
    private static func nearestTo2020(_ year: Int) -> Int {
        if year < 70 { return year + 2000 }
        if year < 100 { return year + 1900 }
        if year < 520 { return year + 2000 }
        return year < 1000 ? year + 1000 : year
    }

    private mutating func readCommaYear(_ pattern: DateTimePattern) throws(PostgresError) {
        let invalid = PostgresError("22007", "invalid input string for \"Y,YYY\"")
        let thousands = Self.number(source[position...])
        guard thousands.length > 0, byte(thousands.length) == UInt8(ascii: ",") else { throw invalid }
        position += thousands.length + 1
        _ = skipBlanks()
        let rest = Self.number(source[position...].prefix(3))
        guard rest.length > 0 else { throw invalid }
        position += rest.length
        let year = Int32(truncatingIfNeeded: thousands.value * 1000 + rest.value)
        try set(\.year, Int(year), pattern)
        found.yearWidth = 4
    }
}
