import Synchronization

/// A pattern of `to_char` and `to_timestamp`, such as `YYYY` or `FMMonth`, with its modifiers.
struct DateTimePattern: Sendable {
    /// What a pattern stands for: the name in small letters, of names that mean the same the first.
    enum Field: String, Sendable {
        case eraDotted = "a.d."
        case era = "ad"
        case halfDotted = "a.m."
        case half = "am"
        case century = "cc"
        case dayName = "day"
        case dayOfYear = "ddd"
        case day = "dd"
        case shortDayName = "dy"
        case weekday = "d"
        case fraction = "ff"
        case exact = "fx"
        case hour24 = "hh24"
        case hour12 = "hh12"
        case isoDayOfYear = "iddd"
        case isoWeekday = "id"
        case isoWeek = "iw"
        case isoYear = "iyyy"
        case isoYear3 = "iyy"
        case isoYear2 = "iy"
        case isoYear1 = "i"
        case julian = "j"
        case minute = "mi"
        case month = "mm"
        case monthName = "month"
        case shortMonthName = "mon"
        case millisecond = "ms"
        case offset = "of"
        case quarter = "q"
        case romanMonth = "rm"
        case secondOfDay = "ssss"
        case second = "ss"
        case zoneHour = "tzh"
        case zoneMinute = "tzm"
        case zone = "tz"
        case microsecond = "us"
        case week = "ww"
        case weekOfMonth = "w"
        case commaYear = "y,yyy"
        case year = "yyyy"
        case year3 = "yyy"
        case year2 = "yy"
        case year1 = "y"

        /// The field of a pattern's name in small letters.
        init?(named name: String) {
            switch name {
            case "b.c.": self = .eraDotted
            case "bc": self = .era
            case "p.m.": self = .halfDotted
            case "pm": self = .half
            case "hh": self = .hour12
            case "sssss": self = .secondOfDay
            case "ff1", "ff2", "ff3", "ff4", "ff5", "ff6": self = .fraction
            default: self.init(rawValue: name)
            }
        }
    }

    /// How the letters of a name are written.
    enum LetterCase: Sendable {
        case upper, lower, capitalized

        /// A word of the English language in this case.
        func apply(_ word: String) -> String {
            switch self {
            case .upper: word.uppercased()
            case .lower: word.lowercased()
            case .capitalized: word
            }
        }
    }

    /// Which calendar a pattern belongs to, where it must not be mixed with the other one.
    enum Calendar: Sendable {
        case gregorian, isoWeek
    }

    /// The name as the template has it.
    var name: String
    var field: Field
    var letterCase: LetterCase
    /// How many digits a fraction has.
    var places = 6
    /// `FM`: without padding.
    var isFillMode = false
    /// `TM`: in the language of the session, which is English.
    var isTranslated = false
    /// `TH` or `th`: with an ordinal suffix.
    var ordinal: LetterCase?

    private init?(_ characters: String.UnicodeScalarView) {
        let name = String(characters)
        guard let field = Field(named: name.lowercased()) else { return nil }
        self.name = name
        self.field = field
        letterCase =
            name == name.lowercased() ? .lower : name == name.uppercased() ? .upper : .capitalized
        if field == .fraction, let digit = name.unicodeScalars.last { places = Int(digit.value) - 48 }
    }

    /// Whether its text in an input is digits.
    var isNumber: Bool {
        switch field {
        case .eraDotted, .era, .halfDotted, .half, .dayName, .shortDayName, .exact, .monthName, .shortMonthName,
            .offset, .romanMonth, .zoneHour, .zone:
            false
        default: true
        }
    }

    /// The calendar that it belongs to; nil where it fits to both.
    var calendar: Calendar? {
        switch field {
        case .dayOfYear, .day, .weekday, .month, .monthName, .shortMonthName, .romanMonth, .week, .weekOfMonth,
            .commaYear, .year, .year3, .year2, .year1:
            .gregorian
        case .isoDayOfYear, .isoWeekday, .isoWeek, .isoYear, .isoYear3, .isoYear2, .isoYear1: .isoWeek
        default: nil
        }
    }

    private static func list(_ text: String) -> [String.UnicodeScalarView] {
        text.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { String($0).unicodeScalars }
    }

    /// All names; the first that fits is taken, so that a longer one stands before a shorter one.
    private static let names = list(
        """
        A.D. A.M. AD AM B.C. BC CC DAY DDD DD DY Day Dy D FF1 FF2 FF3 FF4 FF5 FF6 FX HH24 HH12 HH IDDD ID IW IYYY IYY
        IY I J MI MM MONTH MON MS Month Mon OF P.M. PM Q RM SSSSS SSSS SS TZH TZM TZ US WW W Y,YYY YYYY YYY YY Y a.d.
        a.m. ad am b.c. bc cc day ddd dd dy d ff1 ff2 ff3 ff4 ff5 ff6 fx hh24 hh12 hh iddd id iw iyyy iyy iy i j mi mm
        month mon ms of p.m. pm q rm sssss ssss ss tzh tzm tz us ww w y,yyy yyyy yyy yy y
        """
    )
    private static let prefixes = list("FM fm TM tm")
    private static let suffixes = list("TH th SP")

    private static let templates = Mutex<[String: [TemplatePiece<DateTimePattern>]]>([:])
    private static let templateLimit = 64

    /// The pieces of a template; those used before are kept.
    static func pieces(of template: String) -> [TemplatePiece<DateTimePattern>] {
        if let known = templates.withLock({ $0[template] }) { return known }
        let made = parse(template)
        templates.withLock { table in
            if table.count >= templateLimit { table.removeAll() }
            table[template] = made
        }
        return made
    }

    private static func parse(_ template: String) -> [TemplatePiece<DateTimePattern>] {
        var reader = TemplateReader(template)
        var pieces: [TemplatePiece<DateTimePattern>] = []
        while !reader.isAtEnd {
            let prefix = reader.take(firstOf: prefixes).map { String($0).lowercased() }
            if let name = reader.take(firstOf: names), var pattern = DateTimePattern(name) {
                pattern.isFillMode = prefix == "fm"
                pattern.isTranslated = prefix == "tm"
                switch reader.take(firstOf: suffixes).map({ String($0) }) {
                case "TH": pattern.ordinal = .upper
                case "th": pattern.ordinal = .lower
                default: break
                }
                pieces.append(.pattern(pattern))
                continue
            }
            if reader.skip("\"") {
                pieces += reader.quoted().map { .character($0) }
                continue
            }
            reader.skipEscape()
            guard let character = reader.next() else { break }
            pieces.append(
                character.isSeparator
                    ? .separator(character) : character.isBlank ? .blank(character) : .character(character)
            )
        }
        return pieces
    }
}
