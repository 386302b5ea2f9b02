/// Reads the tokens of an interval from behind, so that a unit is known before its number.
struct IntervalReader {
    /// The units of an interval.
    enum Unit: Int {
        case microsecond, millisecond, second, minute, hour, day, week, month, year, decade, century, millennium
    }

    private let fields: IntervalFields
    private var parts = IntervalParts()
    private var unit: Unit?
    /// A unit was read whose number is still to come.
    private var awaitsNumber = false
    private var isBefore = false
    /// The units that had a number, as bits.
    private var seen = 0

    /// Reads an interval of these fields.
    init(fields: IntervalFields) { self.fields = fields }

    /// The parts that the tokens stand for.
    mutating func read(
        _ tokens: [DateTimeToken],
        style: TextFormats.IntervalStyle
    ) throws(DateTimeFailure) -> IntervalParts {
        // The SQL standard's `-1 2:03` is negative as a whole, unless a later field has a sign of its own.
        let signs = tokens.map { $0.bytes.first == UInt8(ascii: "-") || $0.bytes.first == UInt8(ascii: "+") }
        let forcesNegative =
            style == .sqlStandard && tokens.first?.bytes.first == UInt8(ascii: "-") && !signs.dropFirst().contains(true)
        for token in tokens.reversed() {
            switch token.kind {
            case .time: try add(try time(token.bytes[...]), isNegative: forcesNegative)
            case .signed:
                // What is no time behind its sign may still be a number.
                if token.bytes.contains(UInt8(ascii: ":")), let found = try? time(token.bytes.dropFirst()) {
                    let isNegative = token.bytes.first == UInt8(ascii: "-")
                    try add(found, isNegative: isNegative || forcesNegative)
                } else {
                    try readNumber(token, forcesNegative: forcesNegative)
                }
            case .date, .number: try readNumber(token, forcesNegative: forcesNegative)
            case .word, .signedWord: try readWord(token.text)
            }
        }
        guard seen != 0, !awaitsNumber else { throw .badFormat }
        if isBefore {
            let units = [parts.years, parts.months, parts.days]
            guard parts.microseconds != .min, !units.contains(Int64(Int32.min)) else { throw .fieldOverflow }
            parts = IntervalParts(
                years: 0 &- parts.years,
                months: 0 &- parts.months,
                days: 0 &- parts.days,
                microseconds: 0 &- parts.microseconds
            )
        }
        return parts
    }

    private mutating func mark(_ units: Unit...) throws(DateTimeFailure) {
        let bits = units.reduce(0) { $0 | 1 << $1.rawValue }
        guard seen & bits == 0 else { throw .badFormat }
        seen |= bits
    }

    private func time(_ bytes: ArraySlice<UInt8>) throws(DateTimeFailure) -> Int64 {
        try ClockTime(bytes, takesMinutes: fields == [.minute, .second]).total()
    }

    private mutating func add(_ total: Int64, isNegative: Bool) throws(DateTimeFailure) {
        try parts.addMicroseconds(isNegative ? 0 &- total : total, 0, unit: 1)
        unit = .day
        awaitsNumber = false
        try mark(.hour, .minute, .second, .millisecond, .microsecond)
    }

    private mutating func readWord(_ word: String) throws(DateTimeFailure) {
        if awaitsNumber { throw .badFormat }
        if word == "ago" {
            isBefore = true
        } else if let found = IntervalReader.unit(named: word) {
            unit = found
            awaitsNumber = true
        } else if word != "at", word != "on" {
            throw .badFormat
        }
    }

    private mutating func readNumber(_ token: DateTimeToken, forcesNegative: Bool) throws(DateTimeFailure) {
        var numbers = DateTimeNumbers(token.bytes[...])
        let isNegative = token.bytes.first == UInt8(ascii: "-")
        var unit = unit ?? defaultUnit
        var value = try numbers.integer()
        var fraction = 0.0
        if numbers.skip(UInt8(ascii: "-")) {
            let months = try numbers.smallInteger()
            guard (0..<12).contains(months) else { throw .fieldOverflow }
            guard numbers.isAtEnd else { throw .badFormat }
            let (product, first) = value.multipliedReportingOverflow(by: 12)
            let (sum, second) = product.addingReportingOverflow(Int64(isNegative ? 0 &- months : months))
            if first || second { throw .fieldOverflow }
            (unit, value) = (.month, sum)
        } else if numbers.peek == UInt8(ascii: ".") {
            fraction = try numbers.fraction()
            if isNegative { fraction = -fraction }
        }
        guard numbers.isAtEnd else { throw .badFormat }
        if forcesNegative {
            if value > 0 { value = 0 &- value }
            if fraction > 0 { fraction = -fraction }
        }
        self.unit = unit
        awaitsNumber = false
        try add(value, fraction, unit)
    }

    private mutating func add(_ value: Int64, _ fraction: Double, _ unit: Unit) throws(DateTimeFailure) {
        switch unit {
        case .microsecond: try parts.addMicroseconds(value, fraction, unit: 1)
        case .millisecond: try parts.addMicroseconds(value, fraction, unit: 1_000)
        case .second: try parts.addMicroseconds(value, fraction, unit: 1_000_000)
        case .minute: try parts.addMicroseconds(value, fraction, unit: 60_000_000)
        case .hour:
            try parts.addMicroseconds(value, fraction, unit: 3_600_000_000)
            // A number before the hours is of days: `1 2` of `day to hour`.
            self.unit = .day
        case .day: try parts.addDays(value, fraction, unit: 1)
        case .week: try parts.addDays(value, fraction, unit: 7)
        case .month: try parts.addMonths(value, fraction)
        case .year: try parts.addYears(value, fraction, unit: 1)
        case .decade: try parts.addYears(value, fraction, unit: 10)
        case .century: try parts.addYears(value, fraction, unit: 100)
        case .millennium: try parts.addYears(value, fraction, unit: 1_000)
        }
        if unit == .second, fraction != 0 {
            try mark(.second, .millisecond, .microsecond)
        } else {
            try mark(unit)
        }
    }

    /// The unit of a last number without one: the last field of the modifier, or seconds.
    private var defaultUnit: Unit {
        guard fields != .all else { return .second }
        if fields.contains(.second) { return .second }
        if fields.contains(.minute) { return .minute }
        if fields.contains(.hour) { return .hour }
        if fields.contains(.day) { return .day }
        return fields.contains(.month) ? .month : .year
    }

    private static func unit(named word: String) -> Unit? {
        switch String(decoding: word.utf8.prefix(10), as: UTF8.self) {
        case "us", "usec", "usecond", "useconds", "usecs", "microsecon": .microsecond
        case "ms", "msec", "msecond", "mseconds", "msecs", "millisecon": .millisecond
        case "s", "sec", "second", "seconds", "secs": .second
        case "m", "min", "mins", "minute", "minutes": .minute
        case "h", "hour", "hours", "hr", "hrs": .hour
        case "d", "day", "days": .day
        case "w", "week", "weeks": .week
        case "mon", "mons", "month", "months": .month
        case "y", "year", "years", "yr", "yrs": .year
        case "dec", "decade", "decades", "decs": .decade
        case "c", "cent", "centuries", "century": .century
        case "mil", "mils", "millennia", "millennium": .millennium
        default: nil
        }
    }
}
