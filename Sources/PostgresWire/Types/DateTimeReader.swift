/// Reads the tokens of a date, a time or both, in the steps of PostgreSQL's `DecodeDateTime` and `DecodeTimeOnly`, so that
/// of several things that are wrong with a text the same one is told.
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
        static let hour = Parts(rawValue: 16)
        static let minute = Parts(rawValue: 32)
        static let second = Parts(rawValue: 64)
        static let zone = Parts(rawValue: 128)
        static let daylight = Parts(rawValue: 256)
        static let daylightModifier = Parts(rawValue: 512)
        static let weekday = Parts(rawValue: 1_024)
        static let era = Parts(rawValue: 2_048)
        static let meridian = Parts(rawValue: 4_096)
        /// A word that stands for all of an instant.
        static let special = Parts(rawValue: 8_192)
        /// A zone by an abbreviation that has meant several offsets.
        static let dynamicZone = Parts(rawValue: 32_768)
        static let date: Parts = [.year, .month, .day]
        /// What is below a second: a number of seconds without a point does not say it.
        static let fraction = Parts(rawValue: 16_384)
        static let time: Parts = [.hour, .minute, .second, .fraction]
    }

    /// What a word has said of the number behind it.
    enum Awaited: Hashable {
        case julian, time
        case unit(DateTimeWord.Unit)
    }

    let formats: TextFormats
    /// Whether a time is read, of which a date may stand before it.
    let isTimeOnly: Bool
    var tokens: [DateTimeToken] = []
    var seen: Parts = []
    var year = 0
    var month = 1
    var day = 1
    var dayOfYear = 0
    var hour: Int64 = 0
    var minute: Int64 = 0
    var second: Int64 = 0
    var microsecond: Int64 = 0
    /// Seconds east of UTC, where the text gives them.
    var secondsEast: Int32?
    var zone: (any TimeZoneRules)?
    /// Whether the zone was written as an abbreviation, which a time without a day can have too.
    var isAbbreviation = false
    var result = Result.fields
    var hasTextMonth = false
    var isShortYear = false
    var isJulian = false
    var isBeforeChrist = false
    var isAfternoon = false
    var awaited: Awaited?

    init(formats: TextFormats, isTimeOnly: Bool = false) {
        self.formats = formats
        self.isTimeOnly = isTimeOnly
    }

    /// The microseconds since midnight.
    var time: Int64 {
        hour &* 3_600_000_000 &+ minute &* 60_000_000 &+ second &* 1_000_000 &+ microsecond
    }

    /// Whether the parts are those of no time of day.
    var isTimeOutOfRange: Bool {
        !(0...24).contains(hour) || !(0...59).contains(minute) || !(0...60).contains(second)
            || !(0...1_000_000).contains(microsecond) || time > Timestamp.day
    }

    /// Reads all tokens and checks the parts.
    mutating func read(_ text: String) throws(DateTimeFailure) {
        tokens = try DateTimeToken.split(text, size: isTimeOnly ? 129 : 153, isKeyword: DateTimeWord.isKeyword)
        for (index, token) in tokens.enumerated() {
            let parts: Parts =
                switch token.kind {
                case .date: try readDateToken(token, index)
                case .time: try readTime(token)
                case .signed: try readOffset(token.bytes[...])
                case .number: try isTimeOnly ? readNumberOfTime(token.bytes, index) : readNumberToken(token.bytes)
                case .word, .signedWord: try readWord(token.text, index)
                }
            // What is wrong with a part is told ahead of its being there twice.
            guard seen.isDisjoint(with: parts) else { throw .badFormat }
            seen.formUnion(parts)
        }
        if result != .now {
            try validateDate()
            try applyMeridian()
        }
        if isTimeOnly {
            if isTimeOutOfRange { throw .fieldOverflow }
            guard seen.isSuperset(of: .time) else { throw .badFormat }
        } else {
            guard result != .fields || seen.isSuperset(of: .date) else { throw .badFormat }
        }
        try checkZone()
    }

    private mutating func readDateToken(_ token: DateTimeToken, _ index: Int) throws(DateTimeFailure) -> Parts {
        let bytes = token.bytes
        if isTimeOnly {
            // Only ahead of a time, or of one with its zone.
            if index == 0, tokens.count > 1, tokens.last?.kind == .date || tokens[1].kind == .time {
                return try readDate(bytes)
            }
            return try readTimeWithZone(token)
        }
        if awaited == .julian { return try readJulianDayWithZone(bytes) }
        guard awaited != nil || seen.isSuperset(of: [.month, .day]) else { return try readDate(bytes) }
        if awaited != nil {
            guard awaited == .time else { throw .badFormat }
            awaited = nil
            return try readClockDigitsWithZone(bytes)
        }
        return try readTimeWithZone(token)
    }

    /// `101010-08`, or the name of a zone with signs in it.
    private mutating func readTimeWithZone(_ token: DateTimeToken) throws(DateTimeFailure) -> Parts {
        if let first = token.bytes.first, ByteReader.isDigit(first) { return try readClockDigitsWithZone(token.bytes) }
        guard let rules = formats.zone(named: token.text) else { throw .unknownZone(token.text) }
        zone = rules
        return .zone
    }

    private mutating func readClockDigitsWithZone(_ bytes: [UInt8]) throws(DateTimeFailure) -> Parts {
        guard !seen.isSuperset(of: .time), let sign = bytes.firstIndex(of: UInt8(ascii: "-")) else { throw .badFormat }
        _ = try readOffset(bytes[sign...])
        return try readDigits(Array(bytes[..<sign]), hasDate: isTimeOnly || seen.isSuperset(of: .date)).union(.zone)
    }

    private mutating func readTime(_ token: DateTimeToken) throws(DateTimeFailure) -> Parts {
        if awaited != nil, !isTimeOnly {
            guard awaited == .time else { throw .badFormat }
            awaited = nil
        }
        let clock = try ClockTime(token.bytes[...])
        guard Int32(exactly: clock.hour) != nil else { throw .fieldOverflow }
        (hour, minute, second) = (clock.hour, Int64(clock.minute), Int64(clock.second))
        microsecond = clock.microsecond
        if !isTimeOnly, isTimeOutOfRange { throw .fieldOverflow }
        return .time
    }

    private mutating func applyMeridian() throws(DateTimeFailure) {
        guard seen.contains(.meridian) else { return }
        guard hour <= 12 else { throw .fieldOverflow }
        if isAfternoon, hour != 12 { hour &+= 12 }
        if !isAfternoon, hour == 12 { hour = 0 }
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
        }
        if seen.contains(.month), !(1...12).contains(month) { throw .monthDayOverflow }
        if seen.contains(.day), !(1...31).contains(day) { throw .monthDayOverflow }
        if seen.isSuperset(of: .date), day > CivilDate.length(ofMonth: month, year: year) { throw .fieldOverflow }
    }

    /// A modifier for daylight saving time needs a zone of a fixed offset; a zone with a history needs a day.
    private func checkZone() throws(DateTimeFailure) {
        guard result == .fields else { return }
        if seen.contains(.daylightModifier), zone != nil || !seen.contains(.zone) { throw .badFormat }
        guard isTimeOnly, secondsEast == nil, !seen.isSuperset(of: .date) else { return }
        if let zone, !isAbbreviation {
            guard zone.fixedSecondsEast != nil else { throw .badFormat }
        } else if !seen.isDisjoint(with: .date) {
            throw .badFormat
        }
    }
}
