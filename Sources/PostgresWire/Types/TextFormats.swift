/// The settings that the text format of values depends on (`DateStyle`, `TimeZone` …).
public struct TextFormats: Sendable {
    /// The first word of `DateStyle`: how dates are written.
    public enum DateStyle: String, Hashable, Sendable {
        /// `2024-05-06 07:08:09`.
        case iso = "ISO"
        /// `05/06/2024 07:08:09`.
        case sql = "SQL"
        /// `Mon May 06 07:08:09 2024`.
        case postgres = "Postgres"
        /// `06.05.2024 07:08:09`.
        case german = "German"
    }

    /// The second word of `DateStyle`: how dates such as `01/02/03` are understood.
    public enum DateOrder: String, Hashable, Sendable {
        /// Month, day, year.
        case monthDayYear = "MDY"
        /// Day, month, year.
        case dayMonthYear = "DMY"
        /// Year, month, day.
        case yearMonthDay = "YMD"
    }

    /// `IntervalStyle`: how intervals are written.
    public enum IntervalStyle: String, Hashable, Sendable {
        /// `1 year 2 mons 3 days 04:05:06`.
        case postgres
        /// `@ 1 year 2 mons 3 days 4 hours 5 mins 6 secs`.
        case postgresVerbose = "postgres_verbose"
        /// `+1-2 +3 +4:05:06`.
        case sqlStandard = "sql_standard"
        /// `P1Y2M3DT4H5M6S`.
        case iso8601 = "iso_8601"
    }

    /// `bytea_output`: how bytes are written.
    public enum ByteaOutput: String, Hashable, Sendable {
        /// `\x` and hexadecimal digits.
        case hex
        /// Characters, with octal escapes for the others.
        case escape
    }

    /// How dates are written.
    public var dateStyle = DateStyle.iso
    /// How dates without a clear order are understood.
    public var dateOrder = DateOrder.monthDayYear
    /// How intervals are written.
    public var intervalStyle = IntervalStyle.postgres
    /// `extra_float_digits`: above 0 the shortest exact digits, else 15 (or 6) digits plus this.
    public var extraFloatDigits = 1
    /// How bytes are written.
    public var byteaOutput = ByteaOutput.hex
    /// The zone in which `timestamptz` is written and read.
    public var timeZone: any TimeZoneRules {
        get { zones.own }
        set { zones = Zones(own: newValue, all: zones.all) }
    }
    /// Where the zones named in input (`2024-05-06 07:08 Europe/Berlin`) are found.
    public var timeZones: (any TimeZoneDatabase)? {
        get { zones.all }
        set { zones = Zones(own: zones.own, all: newValue) }
    }
    /// The start of the transaction, in microseconds since 2000-01-01 UTC, for `now`, `today` and the like.
    public var now: Int64 = 0
    private var zones = Zones.utc

    /// The zones, behind one reference, since formats are handed on for every result.
    private final class Zones: Sendable {
        static let utc = Zones(own: FixedTimeZone.utc, all: nil)
        let own: any TimeZoneRules
        let all: (any TimeZoneDatabase)?

        init(own: any TimeZoneRules, all: (any TimeZoneDatabase)?) {
            self.own = own
            self.all = all
        }
    }

    /// PostgreSQL's defaults: ISO dates, zone UTC.
    public init() {}
}
