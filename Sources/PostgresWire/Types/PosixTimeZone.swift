/// A zone by a rule in the form of POSIX: `CET-1CEST,M3.5.0,M10.5.0/3`.
public struct PosixTimeZone: TimeZoneRules {
    /// The day and time of a change of the clocks.
    private struct Change {
        enum Day {
            /// The `week`th `weekday` of a month, 5 for the last one.
            case weekday(month: Int, week: Int, weekday: Int)
            /// A day of the year from 1 that does not count 29 February.
            case julian(Int)
            /// A day of the year from 0.
            case zeroBased(Int)
        }

        var day: Day
        var seconds: Int64

        /// The change in a year, in seconds since 1970 on the clocks before it.
        func localSeconds(year: Int) -> Int64 {
            let days: Int64
            switch day {
            case .weekday(let month, let week, let weekday):
                let first = CivilDate(year: year, month: month, day: 1)
                var date = 1 &+ (weekday &- first.weekday &+ 7) % 7 &+ (week &- 1) &* 7
                while date > CivilDate.length(ofMonth: month, year: year) { date &-= 7 }
                days = CivilDate(year: year, month: month, day: date).days
            case .julian(let number):
                let isBehindLeapDay = CivilDate.isLeap(year) && number >= 60
                days = CivilDate(year: year, month: 1, day: isBehindLeapDay ? number &+ 1 : number).days
            case .zeroBased(let number): days = CivilDate(year: year, month: 1, day: number &+ 1).days
            }
            return days &* 86_400 &+ CivilDate.unixSecondsOf2000 &+ seconds
        }
    }

    /// The name as `SHOW TimeZone` writes it.
    public let name: String
    private var standard: TimeZoneOffset
    private var daylight: TimeZoneOffset?
    private var start = Change(day: .weekday(month: 3, week: 2, weekday: 0), seconds: 7_200)
    private var end = Change(day: .weekday(month: 11, week: 1, weekday: 0), seconds: 7_200)

    /// The one offset of a zone without daylight saving time.
    public var fixedSecondsEast: Int32? { daylight == nil ? standard.secondsEast : nil }

    /// A zone of this rule; nil where it is none.
    public init?(name: String, rule: String) {
        self.name = name
        // A colon says that what follows is the name of a file.
        guard rule.utf8.first != UInt8(ascii: ":") else { return nil }
        var reader = PosixReader(rule)
        guard let abbreviation = reader.abbreviation(), let west = reader.offset() else { return nil }
        standard = TimeZoneOffset(secondsEast: 0 &- west, abbreviation: abbreviation)
        if reader.isAtEnd { return }
        guard let second = reader.abbreviation(), !second.isEmpty else { return nil }
        var east = standard.secondsEast &+ 3_600
        if !reader.isAtEnd, reader.peek != UInt8(ascii: ",") {
            guard let west = reader.offset() else { return nil }
            east = 0 &- west
        }
        daylight = TimeZoneOffset(secondsEast: east, abbreviation: second, isDaylight: true)
        if reader.isAtEnd { return }
        guard let first = PosixTimeZone.change(&reader), let last = PosixTimeZone.change(&reader), reader.isAtEnd else {
            return nil
        }
        (start, end) = (first, last)
    }

    private static func change(_ reader: inout PosixReader) -> Change? {
        guard reader.skip(UInt8(ascii: ",")) else { return nil }
        let day: Change.Day
        if reader.skip(UInt8(ascii: "M")) {
            guard let month = reader.number(1...12), reader.skip(UInt8(ascii: ".")), let week = reader.number(1...5),
                reader.skip(UInt8(ascii: ".")), let weekday = reader.number(0...6)
            else { return nil }
            day = .weekday(month: month, week: week, weekday: weekday)
        } else if reader.skip(UInt8(ascii: "J")) {
            guard let number = reader.number(1...365) else { return nil }
            day = .julian(number)
        } else {
            guard let number = reader.number(0...365) else { return nil }
            day = .zeroBased(number)
        }
        guard reader.skip(UInt8(ascii: "/")) else { return Change(day: day, seconds: 7_200) }
        return reader.offset().map { Change(day: day, seconds: Int64($0)) }
    }

    /// The offset at an instant, in seconds since 1970-01-01 UTC.
    public func offset(atUnixSeconds seconds: Int64) -> TimeZoneOffset {
        guard let daylight else { return standard }
        let (local, overflow) = seconds.addingReportingOverflow(Int64(standard.secondsEast))
        guard !overflow else { return standard }
        let year = CivilDate(days: (local &- CivilDate.unixSecondsOf2000).flooredQuotient(86_400)).year
        let first = start.localSeconds(year: year) &- Int64(standard.secondsEast)
        let last = end.localSeconds(year: year) &- Int64(daylight.secondsEast)
        let isDaylight = first < last ? seconds >= first && seconds < last : seconds >= first || seconds < last
        return isDaylight ? daylight : standard
    }
}

/// Reads the parts of a zone's rule.
private struct PosixReader {
    private let bytes: [UInt8]
    private var offsetInBytes = 0

    init(_ rule: String) { bytes = Array(rule.utf8) }

    var peek: UInt8? { offsetInBytes < bytes.count ? bytes[offsetInBytes] : nil }
    var isAtEnd: Bool { offsetInBytes >= bytes.count }

    mutating func skip(_ byte: UInt8) -> Bool {
        guard peek == byte else { return false }
        offsetInBytes &+= 1
        return true
    }

    /// Letters, or anything between `<` and `>`.
    mutating func abbreviation() -> String? {
        let isQuoted = skip(UInt8(ascii: "<"))
        let start = offsetInBytes
        while let byte = peek, isQuoted ? byte != UInt8(ascii: ">") : PosixReader.isInName(byte) {
            offsetInBytes &+= 1
        }
        let name = String(decoding: bytes[start..<offsetInBytes], as: UTF8.self)
        if isQuoted, !skip(UInt8(ascii: ">")) { return nil }
        return name
    }

    /// A name ends before a digit, a sign or a comma.
    private static func isInName(_ byte: UInt8) -> Bool {
        !ByteReader.isDigit(byte) && byte != UInt8(ascii: ",") && byte != UInt8(ascii: "-") && byte != UInt8(ascii: "+")
    }

    mutating func number(_ range: ClosedRange<Int>) -> Int? {
        var (value, count) = (0, 0)
        while let byte = peek, ByteReader.isDigit(byte), count < 4 {
            value = value &* 10 &+ Int(byte &- UInt8(ascii: "0"))
            count &+= 1
            offsetInBytes &+= 1
        }
        return count > 0 && range.contains(value) ? value : nil
    }

    /// Hours, minutes and seconds with a sign.
    mutating func offset() -> Int32? {
        let isNegative = skip(UInt8(ascii: "-"))
        if !isNegative { _ = skip(UInt8(ascii: "+")) }
        guard let hours = number(0...167) else { return nil }
        var total = hours &* 3_600
        if skip(UInt8(ascii: ":")) {
            guard let minutes = number(0...59) else { return nil }
            total &+= minutes &* 60
            if skip(UInt8(ascii: ":")) {
                guard let seconds = number(0...60) else { return nil }
                total &+= seconds
            }
        }
        return Int32(truncatingIfNeeded: isNegative ? 0 &- total : total)
    }
}
