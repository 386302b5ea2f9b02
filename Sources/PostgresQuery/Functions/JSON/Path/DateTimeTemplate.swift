import PostgresWire

/// A template of `.datetime()` in the patterns of the SQL standard: `YYYY-MM-DD HH24:MI:SS.FF3TZH:TZM`.
struct DateTimeTemplate {
    /// A part of the template.
    private enum Part: Hashable {
        case field(Field)
        case separator(UInt8)
        /// A character in quotes.
        case character(UInt8)
    }

    private enum Field: String, CaseIterable {
        case secondOfDay = "SSSSS", hour24 = "HH24", hour12 = "HH12", hour = "HH", minute = "MI", second = "SS"
        case milliseconds = "MS", microseconds = "US"
        case fraction1 = "FF1", fraction2 = "FF2", fraction3 = "FF3", fraction4 = "FF4", fraction5 = "FF5"
        case fraction6 = "FF6"
        case morningDotted = "A.M.", eveningDotted = "P.M.", morning = "AM", evening = "PM"
        case zoneHour = "TZH", zoneMinute = "TZM"
        case year = "YYYY", year3 = "YYY", roundYear = "RRRR", year2 = "YY", roundYear2 = "RR", year1 = "Y"
        case month = "MM", dayOfYear = "DDD", day = "DD"

        /// How many digits it has.
        var width: Int {
            switch self {
            case .secondOfDay: 5
            case .year, .roundYear: 4
            case .year3, .dayOfYear, .milliseconds, .fraction3: 3
            case .year1, .fraction1: 1
            case .microseconds, .fraction6: 6
            case .fraction4: 4
            case .fraction5: 5
            default: 2
            }
        }

        var isDate: Bool {
            switch self {
            case .year, .year3, .year2, .year1, .roundYear, .roundYear2, .month, .dayOfYear, .day: true
            default: false
            }
        }

        var isZone: Bool { self == .zoneHour || self == .zoneMinute }

        /// Whether it starts with a digit, so that a field in front of it must have its full width.
        var isDigits: Bool { !isZone && !isMeridiem }

        var isMeridiem: Bool {
            switch self {
            case .morning, .evening, .morningDotted, .eveningDotted: true
            default: false
            }
        }
    }

    /// The patterns of PostgreSQL that are not those of the standard.
    private static let others = [
        "A.D.", "AD", "B.C.", "BC", "CC", "DAY", "DY", "D", "IDDD", "ID", "IYYY", "IYY", "IY", "I", "IW", "J", "MONTH",
        "MON", "OF", "Q", "RM", "TZ", "WW", "W",
    ]

    private static let fields = Field.allCases.sorted { $0.rawValue.utf8.count > $1.rawValue.utf8.count }

    private var parts: [Part] = []

    /// Takes a template apart.
    init(_ template: String) throws(PostgresError) {
        var rest = Array(template.utf8)[...]
        while let first = rest.first {
            if first == UInt8(ascii: "\"") {
                rest = rest.dropFirst()
                while let byte = rest.first, byte != UInt8(ascii: "\"") {
                    parts.append(.character(byte))
                    rest = rest.dropFirst()
                }
                rest = rest.dropFirst()
            } else if let field = Self.fields.first(where: { Self.starts(rest, with: $0.rawValue) }) {
                parts.append(.field(field))
                rest = rest.dropFirst(field.rawValue.utf8.count)
            } else if "-./,':; ".utf8.contains(first) {
                parts.append(.separator(first))
                rest = rest.dropFirst()
            } else if Self.others.contains(where: { Self.starts(rest, with: $0) }) {
                throw PostgresError(
                    .featureNotSupported,
                    "datetime template \"\(template)\" of jsonpath is not supported"
                )
            } else {
                let shown = String(decoding: rest, as: UTF8.self).prefix(1)
                throw PostgresError("22007", "invalid datetime format separator: \"\(shown)\"")
            }
        }
    }

    private static func starts(_ bytes: ArraySlice<UInt8>, with word: String) -> Bool {
        guard bytes.count >= word.utf8.count else { return false }
        return zip(bytes, word.utf8).allSatisfy { $0 == $1 || $0 & 0xDF == $1 && PatternCharacters.isLetter($0) }
    }

    /// The forms that are read without a template.
    private static let standard: [DateTimeTemplate] = {
        let times = ["HH24:MI:SS.US", "HH24:MI:SS"]
        let zoned = times.flatMap { [$0 + "TZH:TZM", $0 + "TZH"] }
        let forms =
            ["YYYY-MM-DD"] + zoned + times
            + zoned.flatMap { ["YYYY-MM-DD " + $0, "YYYY-MM-DD\"T\"" + $0] }
            + times.flatMap { ["YYYY-MM-DD " + $0, "YYYY-MM-DD\"T\"" + $0] }
        return forms.compactMap { try? DateTimeTemplate($0) }
    }()

    /// The value of a text in one of the forms of ISO 8601.
    static func readStandard(_ text: String) -> PathValue? {
        for template in standard {
            if let value = try? template.read(text) { return value }
        }
        return nil
    }

    /// The numbers read so far.
    private struct Fields {
        var year = 0
        var month = 1
        var day = 1
        var dayOfYear = 0
        var hour = 0
        var minute = 0
        var second = 0
        var microsecond = 0
        var secondOfDay = 0
        var isEvening: Bool?
        var has12Hours = false
        var zoneSign = 0
        var zoneHour = 0
        var zoneMinute = 0
        var hasZone = false
    }

    /// The value that a text stands for (22007 or 22008 where it does not fit).
    func read(_ text: String) throws(PostgresError) -> PathValue {
        let bytes = Array(text.utf8)
        var offset = 0
        var fields = Fields()
        var place = 0
        func skipBlanks() {
            while offset < bytes.count, PatternCharacters.isBlank(bytes[offset]) {
                offset += 1
            }
        }
        while place < parts.count, offset < bytes.count {
            switch parts[place] {
            case .separator(let separator):
                guard bytes[offset] == separator else {
                    let shown = Character(Unicode.Scalar(separator))
                    throw PostgresError("22007", "unmatched format separator \"\(shown)\"")
                }
                offset += 1
            case .character(let character):
                guard bytes[offset] == character else {
                    let shown = Character(Unicode.Scalar(character))
                    throw PostgresError("22007", "unmatched format character \"\(shown)\"")
                }
                offset += 1
            case .field(let field):
                skipBlanks()
                try read(field, isLoose: isLoose(behind: place), bytes, &offset, &fields)
            }
            place += 1
        }
        guard place == parts.count else {
            throw PostgresError("22007", "input string is too short for datetime format")
        }
        skipBlanks()
        guard offset == bytes.count else {
            throw PostgresError("22007", "trailing characters remain in input string after datetime format")
        }
        return try value(fields, text)
    }

    /// Whether a field may have any number of digits, since no digit can follow it.
    private func isLoose(behind place: Int) -> Bool {
        guard place + 1 < parts.count, case .field(let next) = parts[place + 1] else { return true }
        return !next.isDigits
    }

    private func read(
        _ field: Field,
        isLoose: Bool,
        _ bytes: [UInt8],
        _ offset: inout Int,
        _ fields: inout Fields
    ) throws(PostgresError) {
        if field.isMeridiem {
            let words = field.rawValue.contains(".") ? ["A.M.", "P.M."] : ["AM", "PM"]
            guard let word = words.firstIndex(where: { Self.starts(bytes[offset...], with: $0) }) else {
                let shown = String(decoding: bytes[offset...].prefix(field.rawValue.utf8.count), as: UTF8.self)
                throw PostgresError(
                    "22007",
                    "invalid value \"\(shown)\" for \"\(field.rawValue)\"",
                    detail: "The given value did not match any of the allowed values for this field."
                )
            }
            offset += field.rawValue.utf8.count
            fields.isEvening = word == 1
            fields.has12Hours = true
            return
        }
        if field == .zoneHour {
            fields.zoneSign = 1
            if let sign = bytes[offset...].first, [0x2B, 0x2D, 0x20].contains(sign) {
                fields.zoneSign = sign == 0x2D ? -1 : 1
                offset += 1
            }
        } else if field == .zoneMinute, fields.zoneSign == 0 {
            fields.zoneSign = 1
        }
        let start = offset
        let number = try number(field, isLoose: isLoose, bytes, &offset)
        store(number, digits: offset - start, field, &fields)
    }

    private func number(
        _ field: Field,
        isLoose: Bool,
        _ bytes: [UInt8],
        _ offset: inout Int
    ) throws(PostgresError) -> Int {
        let start = offset
        let width = field.width
        let limit = isLoose ? bytes.count : min(bytes.count, start + width)
        func invalid(_ detail: String, _ shown: ArraySlice<UInt8>, hint: String? = nil) -> PostgresError {
            PostgresError(
                "22007",
                "invalid value \"\(String(decoding: shown, as: UTF8.self))\" for \"\(field.rawValue)\"",
                detail: detail,
                hint: hint
            )
        }
        if !isLoose, bytes.count - start < width {
            throw PostgresError(
                "22007",
                "source string too short for \"\(field.rawValue)\" formatting field",
                detail: "Field requires \(width) characters, but only \(bytes.count - start) remain.",
                hint: "If your source string is not fixed-width, try using the \"FM\" modifier."
            )
        }
        if offset < limit, bytes[offset] == 0x2B || bytes[offset] == 0x2D { offset += 1 }
        let isNegative = offset > start && bytes[start] == 0x2D
        let digits = offset
        var number = 0
        while offset < limit, bytes[offset] >= 0x30, bytes[offset] <= 0x39 {
            number = min(number * 10 + Int(bytes[offset] - 0x30), 1_000_000_000_000)
            offset += 1
        }
        guard offset > digits else {
            offset = start
            throw invalid("Value must be an integer.", bytes[start..<min(bytes.count, start + width)])
        }
        if !isLoose, offset - start < width {
            throw invalid(
                "Field requires \(width) characters, but only \(offset - start) could be parsed.",
                bytes[start..<start + width],
                hint: "If your source string is not fixed-width, try using the \"FM\" modifier."
            )
        }
        guard number <= Int(Int32.max) else {
            throw PostgresError(
                "22008",
                "value for \"\(field.rawValue)\" in source string is out of range",
                detail: "Value must be in the range -2147483648 to 2147483647."
            )
        }
        return isNegative ? -number : number
    }

    private func store(_ number: Int, digits: Int, _ field: Field, _ fields: inout Fields) {
        /// The digits behind a point as microseconds.
        func microseconds() -> Int {
            var value = number
            for _ in min(digits, 6)..<6 { value *= 10 }
            return value
        }
        switch field {
        case .year, .roundYear: fields.year = digits < 4 && field == .roundYear ? expanded(number, digits) : number
        case .year3, .year2, .year1, .roundYear2: fields.year = digits < 4 ? expanded(number, digits) : number
        case .month: fields.month = number
        case .day: fields.day = number
        case .dayOfYear: fields.dayOfYear = number
        case .hour24: fields.hour = number
        case .hour, .hour12:
            fields.hour = number
            fields.has12Hours = true
        case .minute: fields.minute = number
        case .second: fields.second = number
        case .secondOfDay: fields.secondOfDay = number
        case .milliseconds, .microseconds, .fraction1, .fraction2, .fraction3, .fraction4, .fraction5, .fraction6:
            fields.microsecond = microseconds()
        case .zoneHour:
            fields.zoneHour = number
            fields.hasZone = true
        case .zoneMinute: fields.zoneMinute = number
        case .morning, .evening, .morningDotted, .eveningDotted: break
        }
    }

    /// A year of fewer than four digits, near the year 2020.
    private func expanded(_ number: Int, _ digits: Int) -> Int {
        if number < 70 { return number + 2000 }
        if number < 100 { return number + 1900 }
        if number < 520 { return number + 2000 }
        if number < 1000 { return number + 1000 }
        return number
    }

    private func value(_ fields: Fields, _ text: String) throws(PostgresError) -> PathValue {
        let outOfRange = PostgresError("22008", "date/time field value out of range: \"\(text)\"")
        var isDated = false
        var isTimed = false
        var isZoned = false
        for case .field(let field) in parts {
            if field.isDate { isDated = true } else if field.isZone { isZoned = true } else { isTimed = true }
        }
        var fields = fields
        if fields.has12Hours {
            guard (1...12).contains(fields.hour) else {
                throw PostgresError(
                    "22007",
                    "hour \"\(fields.hour)\" is invalid for the 12-hour clock",
                    hint: "Use the 24-hour clock, or give an hour between 1 and 12."
                )
            }
            if fields.isEvening == true, fields.hour < 12 { fields.hour += 12 }
            if fields.isEvening == false, fields.hour == 12 { fields.hour = 0 }
        }
        if fields.secondOfDay > 0 {
            fields.hour = fields.secondOfDay / 3600
            fields.minute = fields.secondOfDay / 60 % 60
            fields.second = fields.secondOfDay % 60
        }
        guard (0..<24).contains(fields.hour), (0..<60).contains(fields.minute), (0..<60).contains(fields.second),
            (0..<1_000_000).contains(fields.microsecond)
        else { throw outOfRange }
        let seconds = Int64(fields.hour * 3600 + fields.minute * 60 + fields.second)
        let time = seconds * 1_000_000 + Int64(fields.microsecond)
        let zone = Int32(truncatingIfNeeded: fields.zoneSign * (fields.zoneHour * 3600 + fields.zoneMinute * 60))
        if isZoned, abs(fields.zoneHour) > 15 || abs(fields.zoneMinute) > 59 { throw outOfRange }
        guard isDated else {
            guard isTimed else { throw PostgresError("22007", "datetime format is not dated and not timed") }
            return isZoned ? PathValue(.timetz(time, zone: 0 &- zone), zone: 0) : PathValue(.time(time), zone: 0)
        }
        if isZoned, !isTimed { throw PostgresError("22007", "datetime format is zoned but not timed") }
        let days = try days(fields, outOfRange)
        guard isTimed else { return PathValue(try Timestamps.checkedDate(days), zone: 0) }
        let local = try Timestamps.checked(Int128(days) * Int128(Timestamps.microsecondsPerDay) + Int128(time))
        guard isZoned else { return PathValue(.timestamp(local), zone: 0) }
        return PathValue(.timestamptz(try Timestamps.checked(Int128(local) - Int128(zone) * 1_000_000)), zone: zone)
    }

    private func days(_ fields: Fields, _ outOfRange: PostgresError) throws(PostgresError) -> Int64 {
        guard abs(fields.year) < 6_000_000 else { throw outOfRange }
        // There is no year 0: 0 is read as 1 BC.
        let year = fields.year < 0 ? fields.year + 1 : fields.year
        if fields.dayOfYear != 0 {
            let length = CivilDate.length(ofMonth: 2, year: year) + 337
            guard (1...length).contains(fields.dayOfYear) else { throw outOfRange }
            return CivilDate(year: year, month: 1, day: 1).days + Int64(fields.dayOfYear) - 1
        }
        guard (1...12).contains(fields.month), fields.day >= 1,
            fields.day <= CivilDate.length(ofMonth: fields.month, year: year)
        else { throw outOfRange }
        return CivilDate(year: year, month: fields.month, day: fields.day).days
    }
}

/// Kinds of bytes in templates.
private enum PatternCharacters {
    static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }
    static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || byte >= 9 && byte <= 13 }
}
