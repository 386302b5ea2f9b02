/// A field of a date or time, as `extract` and `date_trunc` name it.
enum DateTimeUnit: String {
    case millennium, century, decade, year, quarter, month, week, day, hour, minute, second, milliseconds
    case microseconds, dow, isodow, doy, isoyear, epoch, julian, timezone
    case timezoneHour = "timezone_hour"
    case timezoneMinute = "timezone_minute"

    /// The unit of a name in any case, by its full name or a usual short one.
    init?(named name: String) {
        let name = name.lowercased()
        if let unit = DateTimeUnit(rawValue: name) {
            self = unit
            return
        }
        switch name {
        case "mil", "mils", "millennia": self = .millennium
        case "c", "cent", "centuries": self = .century
        case "dec", "decs", "decades": self = .decade
        case "y", "yr", "yrs", "years": self = .year
        case "qtr": self = .quarter
        case "mon", "mons", "months": self = .month
        case "w", "weeks": self = .week
        case "d", "days": self = .day
        case "h", "hr", "hrs", "hours": self = .hour
        case "m", "min", "mins", "minutes": self = .minute
        case "s", "sec", "secs", "seconds": self = .second
        case "ms", "msec", "msecs", "millisecond", "mseconds": self = .milliseconds
        case "us", "usec", "usecs", "microsecond", "useconds": self = .microseconds
        case "timezone_h": self = .timezoneHour
        case "timezone_m": self = .timezoneMinute
        default: return nil
        }
    }
}
