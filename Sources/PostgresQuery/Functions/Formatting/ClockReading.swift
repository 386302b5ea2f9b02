import PostgresWire

/// What `to_char` writes of a timestamp or an interval.
struct ClockReading {
    /// The year, of which 0 is 1 BC; of an interval the whole years.
    var year: Int
    var month: Int
    var day: Int
    var hour: Int64
    var minute: Int
    var second: Int
    var microsecond: Int
    /// The day of the year; of an interval all its days, months counted as 30.
    var dayOfYear: Int
    /// Seconds east of UTC.
    var secondsEast = 0
    /// The abbreviation of the zone.
    var zone: String?
    var isInterval = false

    /// A timestamp as clocks show it.
    init(local timestamp: Int64) {
        let fields = DateTimeFields(local: timestamp)
        year = fields.date.year
        month = fields.date.month
        day = fields.date.day
        hour = fields.hour
        minute = Int(fields.minute)
        second = Int(fields.second)
        microsecond = Int(fields.microsecond)
        dayOfYear = fields.date.dayOfYear
    }

    /// An instant as the clocks of a zone show it.
    init(_ timestamp: Int64, in zone: any TimeZoneRules) {
        let offset = zone.offset(at: timestamp)
        self.init(local: zone.localTimestamp(timestamp))
        secondsEast = Int(offset.secondsEast)
        self.zone = offset.abbreviation
    }

    /// A span.
    init(_ span: Interval) {
        year = Int(span.months / 12)
        month = Int(span.months % 12)
        day = Int(span.days)
        hour = span.microseconds / Timestamps.microsecondsPerHour
        minute = Int(span.microseconds / 60_000_000 % 60)
        second = Int(span.microseconds / 1_000_000 % 60)
        microsecond = Int(span.microseconds % 1_000_000)
        dayOfYear = Int(Int32(truncatingIfNeeded: Int(span.months) * 30 + Int(span.days)))
        isInterval = true
    }

    /// 0 for Sunday to 6 for Saturday.
    var weekday: Int { CivilDate(year: year, month: month, day: day).weekday }

    /// The year and week that ISO 8601 counts.
    var isoWeek: (year: Int, week: Int) { JulianDay.isoWeek(year: year, month: month, day: day) }

    /// The day of ISO 8601's year.
    var isoDayOfYear: Int {
        JulianDay.number(year: year, month: month, day: day) - JulianDay.start(ofWeek: 1, year: isoWeek.year) + 1
    }

    /// The number of a year as it is written: years before Christ count from 1.
    func shown(_ year: Int) -> Int { isInterval || year > 0 ? year : 1 - year }
}
