/// Reads the tokens of a date, a time or both, as PostgreSQL's `DecodeDateTime` does.
struct DateTimeReader {
    /// What the text stands for beside a date and time.
    enum Result {
        case fields, infinity, negativeInfinity, epoch, now
    }

    /// The parts that were read, as a set of bits.
    struct Parts: OptionSet {
        let rawValue: Int
        static let year = Parts(rawValue: 1)
        static let month = Parts(rawValue: 2)
        static let day = Parts(rawValue: 4)
        static let dayOfYear = Parts(rawValue: 8)
        static let time = Parts(rawValue: 16)
        static let zone = Parts(rawValue: 32)
        static let weekday = Parts(rawValue: 64)
        static let era = Parts(rawValue: 128)
        static let meridian = Parts(rawValue: 256)
        static let date: Parts = [.year, .month, .day]
    }

    let formats: TextFormats
    /// Whether a time is read, of which a date may stand before it.
    private let isTimeOnly: Bool
    /// Whether the next token can be a date: of a time only the first, before a time with colons or a zone.
    private var allowsDate = true
    var seen: Parts = []
    var year = 0
    var month = 1
    var day = 1
    var dayOfYear = 0
    var time: Int64 = 0
    var hour: Int64 = 0
    /// Seconds east of UTC, where the text gives them.
    var secondsEast: Int32?
    var zone: (any TimeZoneRules)?
    var result = Result.fields
    var hasTextMonth = false
    var isShortYear = false
    var isBeforeChrist = false
    var isJulian = false
    private var isAfternoon = false
    /// Whether the zone was written as an abbreviation, which a time without a day can have too.
    private(set) var isAbbreviation = false
    /// The unit of the number to come: `Y2001M12D27`.
    var awaitedUnit: DateTimeWord.Unit?
    /// The units of a clock that were read one by one.
    var clockUnits: Set<DateTimeWord.Unit> = []
    private var awaitsJulian = false
    private var awaitsTime = false
    /// Whether a date stands before the word that says what is meant.
    private var isBehindDate = false

    init(formats: TextFormats, isTimeOnly: Bool = false) {
        self.formats = formats
        self.isTimeOnly = isTimeOnly
    }

    /// Reads all tokens and checks the parts.
    mutating func read(_ text: String) throws(DateTimeFailure) {
        let tokens = try DateTimeToken.split(text, size: isTimeOnly ? 129 : 153, isKeyword: DateTimeWord.isKeyword)
        if isTimeOnly {
            allowsDate = tokens.count > 1 && (tokens[1].kind == .time || tokens.last?.kind == .date)
        }
        for token in tokens {
            defer { if isTimeOnly { allowsDate = false } }
            switch token.kind {
            case .date: try readDateToken(token)
            case .time: try readTime(token.bytes[...])
            case .signed: try readOffset(token.bytes)
            case .number: try readNumberToken(token)
            case .word, .signedWord: try readWord(token.text)
            }
        }
        guard !awaitsJulian, !awaitsTime else { throw .badFormat }
        guard result == .fields else {
            if isBehindDate { try validateDate() }
            return
        }
        try validateDate()
        try applyMeridian()
    }

    mutating func mark(_ parts: Parts) throws(DateTimeFailure) {
        guard seen.isDisjoint(with: parts) else { throw .badFormat }
        seen.formUnion(parts)
    }

    private mutating func readDateToken(_ token: DateTimeToken) throws(DateTimeFailure) {
        guard let first = token.bytes.first, awaitedUnit == nil else { throw .badFormat }
        if awaitsJulian, ByteReader.isDigit(first) { return try readJulianDay(token.bytes) }
        if awaitsJulian || awaitsTime || !allowsDate || seen.isSuperset(of: [.month, .day]) {
            if ByteReader.isDigit(first) {
                let digits = token.bytes.prefix(while: { $0 != UInt8(ascii: "-") })
                awaitsTime = false
                try readOffset(Array(token.bytes.dropFirst(digits.count)))
                return try readDigits(Array(digits), isTime: true)
            }
            try mark(.zone)
            guard let rules = formats.zone(named: token.text) else { throw .unknownZone(token.text) }
            return zone = rules
        }
        try readDate(token.bytes)
    }

    private mutating func readTime(_ bytes: ArraySlice<UInt8>) throws(DateTimeFailure) {
        try mark(.time)
        awaitsTime = false
        let clock = try ClockTime(bytes)
        guard clock.hour <= 24 else { throw .fieldOverflow }
        time = try clock.total()
        hour = clock.hour
        guard time <= Timestamp.day else { throw .fieldOverflow }
    }

    private mutating func readWord(_ word: String) throws(DateTimeFailure) {
        guard let meaning = DateTimeWord.find(word) else {
            guard seen.contains(.time) || !seen.isDisjoint(with: .date),
                let rules = formats.zone(named: word)
            else { throw .badFormat }
            try mark(.zone)
            return zone = rules
        }
        switch meaning {
        case .month where isTimeOnly, .weekday where isTimeOnly, .julian where isTimeOnly, .unit where isTimeOnly:
            throw .badFormat
        case .month(let value): try setMonth(value)
        case .weekday: try mark(.weekday)
        case .meridian(let afternoon):
            try mark(.meridian)
            isAfternoon = afternoon
        case .era(let isBefore):
            try mark(.era)
            isBeforeChrist = isBefore
        case .infinity: try setResult(.infinity)
        case .negativeInfinity: try setResult(.negativeInfinity)
        case .epoch: try setResult(.epoch)
        case .now: try setResult(.now)
        case .today: try setDay(0)
        case .tomorrow: try setDay(1)
        case .yesterday: try setDay(-1)
        case .midnight:
            try mark([.time, .zone])
            secondsEast = 0
        case .julian: awaitsJulian = true
        case .timeMark: awaitsTime = true
        case .ignored: break
        case .zone(let seconds):
            try mark(.zone)
            secondsEast = seconds
        case .usedZone(let seconds):
            try mark(.zone)
            if TimeZoneAbbreviations.zones[word] != nil, let rules = formats.zone(abbreviated: word) {
                (zone, isAbbreviation) = (rules, true)
            } else {
                secondsEast = seconds
            }
        case .unit(let unit): awaitedUnit = unit
        case .daylight:
            guard let seconds = secondsEast else { throw .badFormat }
            secondsEast = seconds &+ 3_600
        }
    }

    private mutating func setMonth(_ value: Int) throws(DateTimeFailure) {
        // `8 January 1999`: the number before was taken for the month.
        if seen.contains(.month), !hasTextMonth, !seen.contains(.day), (1...31).contains(month) {
            day = month
            seen.insert(.day)
        } else {
            try mark(.month)
        }
        month = value
        hasTextMonth = true
    }

    private mutating func setResult(_ value: Result) throws(DateTimeFailure) {
        // It stands for all of the date, and a date that is whole may stand before it all the same.
        isBehindDate = seen.isSuperset(of: .date)
        guard result == .fields, isBehindDate && value != .now || seen.isDisjoint(with: .date) else { throw .badFormat }
        if value == .now { try mark([.time, .zone]) }
        if !isBehindDate { try mark(.date) }
        result = value
    }

    private mutating func setDay(_ offset: Int64) throws(DateTimeFailure) {
        try mark(.date)
        let today = Timestamp.split(formats.timeZone.localTimestamp(formats.now)).days
        let date = CivilDate(days: today &+ offset)
        (year, month, day) = (date.year, date.month, date.day)
        isJulian = true
    }

    private mutating func applyMeridian() throws(DateTimeFailure) {
        guard seen.contains(.meridian) else { return }
        guard hour <= 12 else { throw .fieldOverflow }
        if isAfternoon, hour != 12 { time &+= 43_200_000_000 }
        if !isAfternoon, hour == 12 { time &-= 43_200_000_000 }
    }

    private mutating func validateDate() throws(DateTimeFailure) {
        if seen.contains(.year), !isJulian {
            if isBeforeChrist {
                guard year > 0 else { throw .fieldOverflow }
                year = 1 &- year
            } else if isShortYear {
                guard year >= 0 else { throw .fieldOverflow }
                if year < 70 { year &+= 2_000 } else if year < 100 { year &+= 1_900 }
            } else if year <= 0 {
                throw .fieldOverflow
            }
        }
        if seen.contains(.dayOfYear) {
            let date = CivilDate(days: CivilDate(year: year, month: 1, day: dayOfYear).days)
            (year, month, day) = (date.year, date.month, date.day)
            seen.formUnion([.month, .day])
        }
        if seen.contains(.month), !(1...12).contains(month) { throw .monthDayOverflow }
        if seen.contains(.day), !(1...31).contains(day) { throw .monthDayOverflow }
        if seen.isSuperset(of: .date), day > CivilDate.length(ofMonth: month, year: year) { throw .fieldOverflow }
    }

    /// The number of a Julian day with an offset from UTC behind it: `J2452271-08`.
    private mutating func readJulianDay(_ bytes: [UInt8]) throws(DateTimeFailure) {
        awaitsJulian = false
        let digits = Array(bytes.prefix(while: ByteReader.isDigit))
        var numbers = DateTimeNumbers(digits[...])
        try setJulianDay(try numbers.smallInteger())
        try mark(.time)
        try readOffset(Array(bytes.dropFirst(digits.count)))
    }

    private mutating func setJulianDay(_ number: Int) throws(DateTimeFailure) {
        try mark(.date)
        let date = CivilDate(days: Int64(number) &- 2_451_545)
        (year, month, day) = (date.year, date.month, date.day)
        isJulian = true
    }

    private mutating func readNumberToken(_ token: DateTimeToken) throws(DateTimeFailure) {
        let bytes = token.bytes
        if let unit = awaitedUnit {
            awaitedUnit = nil
            return try readUnit(unit, bytes)
        }
        if awaitsJulian {
            awaitsJulian = false
            var numbers = DateTimeNumbers(bytes[...])
            let number = try numbers.smallInteger()
            try setJulianDay(number)
            if !numbers.isAtEnd {
                try mark(.time)
                time = Int64((try numbers.fraction() * Double(Timestamp.day)).roundedToEven)
            }
            return
        }
        if awaitsTime {
            awaitsTime = false
            return try readDigits(bytes, isTime: true)
        }
        if isTimeOnly, seen.isDisjoint(with: [.time, .year, .month, .day]), bytes.count >= 4 {
            return try readDigits(bytes, isTime: true)
        }
        let point = bytes.firstIndex(of: UInt8(ascii: "."))
        if point != nil, seen.isDisjoint(with: .date) { return try readDate(bytes) }
        if let point, point > 2 { return try readDigits(bytes, isTime: false) }
        if point == nil, bytes.count >= 6, seen.isDisjoint(with: .date) || !seen.contains(.time) {
            return try readDigits(bytes, isTime: false)
        }
        // A time has no day or month whose number this could be.
        if isTimeOnly { return try readDigits(bytes, isTime: true) }
        try readNumber(bytes)
    }
}
