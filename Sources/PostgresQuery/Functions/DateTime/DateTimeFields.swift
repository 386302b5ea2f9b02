import PostgresWire

/// A timestamp or time taken apart.
struct DateTimeFields {
    var date: CivilDate
    /// Microseconds since midnight.
    var time: Int64
    /// Seconds east of UTC, where there is a zone.
    var secondsEast: Int32?

    init(date: CivilDate, time: Int64, secondsEast: Int32? = nil) {
        self.date = date
        self.time = time
        self.secondsEast = secondsEast
    }

    /// The fields that clocks show at a local timestamp.
    init(local timestamp: Int64, secondsEast: Int32? = nil) {
        date = CivilDate(days: timestamp.flooredQuotient(Timestamps.microsecondsPerDay))
        time = Timestamps.timeOfDay(timestamp)
        self.secondsEast = secondsEast
    }

    var hour: Int64 { time / Timestamps.microsecondsPerHour }
    var minute: Int64 { time / 60_000_000 % 60 }
    var second: Int64 { time / 1_000_000 % 60 }
    var microsecond: Int64 { time % 1_000_000 }

    /// The local timestamp.
    var timestamp: Int128 { Int128(date.days) * Int128(Timestamps.microsecondsPerDay) + Int128(time) }

    /// The day of the week from 1 for Monday to 7.
    var isoWeekday: Int64 { date.weekday == 0 ? 7 : Int64(date.weekday) }

    /// The week of the year and its year as ISO 8601 counts them.
    var isoWeek: (year: Int64, week: Int64) {
        // A week belongs to the year in which its Thursday lies.
        let thursday = CivilDate(days: date.days - isoWeekday + 4)
        return (Int64(thursday.year), Int64(thursday.dayOfYear - 1) / 7 + 1)
    }

    /// The number of a year with 1 BC as -1.
    static func shown(_ year: Int64) -> Int64 { year > 0 ? year : year - 1 }

    /// A period of years counted from year 1, and backwards from 1 BC.
    static func period(_ year: Int64, of length: Int64) -> Int64 {
        year > 0 ? (year + length - 1) / length : -((length - 1 - (year - 1)) / length)
    }
}

/// A field's value: an integer, or a count of parts of ten.
enum FieldValue {
    case integer(Int64)
    /// So many units of this decimal place.
    case scaled(Int128, places: Int)
    case days(Int64, microseconds: Int64)
    /// The seconds of a span, with years of 365.25 days and months of 30.
    case length(Interval)
    case infinite(isNegative: Bool)
    case missing

    /// The value that `extract` gives.
    func exact() throws(PostgresError) -> PostgresValue {
        switch self {
        case .integer(let value): return .numeric(Numeric(value))
        case .scaled(let value, let places):
            let power = Numeric.powerOfTen(places)
            // What does not fit 64 bits is divided as any number is, and loses its last digits.
            guard Int64(exactly: value) != nil else {
                return .numeric(try Numeric(value).divided(by: power).rounded(scale: places))
            }
            let divisor: Int128 = places == 6 ? 1_000_000 : 1_000
            let rest = try Numeric(value % divisor).divided(by: power).rounded(scale: places)
            return .numeric(try Numeric(value / divisor).adding(rest))
        case .days(let days, let microseconds):
            let share = try Numeric(microseconds).divided(by: Numeric(Timestamps.microsecondsPerDay))
            return .numeric(try Numeric(days).adding(share))
        case .length(let span):
            let days = Int128(span.days) + Int128(span.months % 12) * 30
            let seconds = Int128(span.months / 12) * 31_557_600 + days * 86_400
            return try FieldValue.scaled(seconds * 1_000_000 + Int128(span.microseconds), places: 6).exact()
        case .infinite(let isNegative): return .numeric(isNegative ? Numeric.infinity.negated() : .infinity)
        case .missing: return .null
        }
    }

    /// The value that `date_part` gives.
    var approximate: PostgresValue {
        switch self {
        case .integer(let value): .float8(Double(value))
        case .scaled(let value, let places): .float8(Double(value) / (places == 6 ? 1e6 : 1e3))
        case .days(let days, let microseconds): .float8(Double(days) + Double(microseconds) / 86_400_000_000)
        case .length(let span):
            // Added in this order, which the last digits depend on.
            .float8(
                Double(span.microseconds) / 1e6 + 365.25 * 86_400 * Double(span.months / 12)
                    + 30 * 86_400 * Double(span.months % 12) + 86_400 * Double(span.days)
            )
        case .infinite(let isNegative): .float8(isNegative ? -.infinity : .infinity)
        case .missing: .null
        }
    }
}
