/// What a word in the text of a date or time means.
enum DateTimeWord {
    case month(Int), weekday, meridian(isAfternoon: Bool), era(isBeforeChrist: Bool)
    case infinity, negativeInfinity, epoch, now, today, tomorrow, yesterday, midnight
    case julian, timeMark, ignored, zone(Int32), daylight
    /// An abbreviation whose meaning is looked up in the history of its zone, with its offset of today.
    case usedZone(Int32)
    /// The unit of the number behind it.
    case unit(Unit)

    /// The units that stand before their numbers in an old form of ISO dates.
    ///
    /// The others are words of the language of dates that stand before no number.
    enum Unit { case year, month, day, hour, minute, second, other }

    /// The meaning of a word in lower case; PostgreSQL looks at its first ten letters.
    static func find(_ word: String) -> DateTimeWord? {
        let word = String(decoding: word.utf8.prefix(10), as: UTF8.self)
        if let month = month(word) { return .month(month) }
        switch word {
        case "sun", "sunday", "mon", "monday", "tue", "tues", "tuesday", "wed", "weds", "wednesday", "thu", "thur",
            "thurs", "thursday", "fri", "friday", "sat", "saturday":
            return .weekday
        case "am": return .meridian(isAfternoon: false)
        case "pm": return .meridian(isAfternoon: true)
        case "ad": return .era(isBeforeChrist: false)
        case "bc": return .era(isBeforeChrist: true)
        case "at", "on": return .ignored
        case "j", "jd", "julian": return .julian
        case "t": return .timeMark
        case "dst": return .daylight
        default: return special(word) ?? unit(word) ?? zone(word)
        }
    }

    /// Whether a word is of the language of dates, and not the beginning of a zone's name.
    static func isKeyword(_ word: String) -> Bool {
        switch find(word) {
        case nil, .zone, .usedZone: false
        default: true
        }
    }

    private static func unit(_ word: String) -> DateTimeWord? {
        switch word {
        case "y": .unit(.year)
        case "m": .unit(.month)
        case "d": .unit(.day)
        case "h": .unit(.hour)
        case "mm": .unit(.minute)
        case "s": .unit(.second)
        case "dow", "doy", "isodow", "isoyear": .unit(.other)
        default: nil
        }
    }

    private static func zone(_ word: String) -> DateTimeWord? {
        guard let seconds = TimeZoneAbbreviations.secondsEast[word] else { return nil }
        return TimeZoneAbbreviations.zones[word] == nil ? .zone(seconds) : .usedZone(seconds)
    }

    private static func special(_ word: String) -> DateTimeWord? {
        switch word {
        case "infinity": .infinity
        case "-infinity": .negativeInfinity
        case "epoch": .epoch
        case "now": .now
        case "today": .today
        case "tomorrow": .tomorrow
        case "yesterday": .yesterday
        case "allballs": .midnight
        default: nil
        }
    }

    private static func month(_ word: String) -> Int? {
        switch word {
        case "jan", "january": 1
        case "feb", "february": 2
        case "mar", "march": 3
        case "apr", "april": 4
        case "may": 5
        case "jun", "june": 6
        case "jul", "july": 7
        case "aug", "august": 8
        case "sep", "sept", "september": 9
        case "oct", "october": 10
        case "nov", "november": 11
        case "dec", "december": 12
        default: nil
        }
    }
}
