/// The input functions of `date`, `time`, `timetz`, `timestamp` and `timestamptz`.
enum DateTimeInput {
    /// Reads a `date`.
    static func date(_ text: String, _ formats: TextFormats) throws(PostgresError) -> Int32 {
        do throws(DateTimeFailure) {
            let reader = try fields(text, formats)
            switch reader.result {
            case .infinity: return .max
            case .negativeInfinity: return .min
            case .epoch: return Int32(truncatingIfNeeded: Timestamp.unixEpoch / Timestamp.day)
            case .now:
                let local = formats.timeZone.localTimestamp(formats.now)
                return Int32(truncatingIfNeeded: Timestamp.split(local).days)
            case .fields: break
            }
            guard reader.seen.isSuperset(of: .date) else { throw .badFormat }
            let days = CivilDate(year: reader.year, month: reader.month, day: reader.day).days
            guard Timestamp.isValidDate(days) else { throw .resultOverflow(hasText: true) }
            return Int32(truncatingIfNeeded: days)
        } catch {
            throw error.error("date", text)
        }
    }

    private static func fields(
        _ text: String,
        _ formats: TextFormats,
        isTimeOnly: Bool = false
    ) throws(DateTimeFailure) -> DateTimeReader {
        var reader = DateTimeReader(formats: formats, isTimeOnly: isTimeOnly)
        try reader.read(text)
        return reader
    }

    /// Reads a `timestamp`.
    static func timestamp(_ text: String, _ formats: TextFormats) throws(PostgresError) -> Int64 {
        do throws(DateTimeFailure) {
            let reader = try fields(text, formats)
            if let special = special(reader, formats, isLocal: true) { return special }
            return try localTimestamp(reader)
        } catch {
            throw error.error("timestamp", text)
        }
    }

    /// Reads a `timestamptz`.
    static func timestamptz(_ text: String, _ formats: TextFormats) throws(PostgresError) -> Int64 {
        do throws(DateTimeFailure) {
            let reader = try fields(text, formats)
            if let special = special(reader, formats, isLocal: false) { return special }
            let local = try localTimestamp(reader, isInstant: true)
            var instant: Int64
            if let seconds = reader.secondsEast {
                instant = local &- Int64(seconds) &* 1_000_000
            } else {
                instant = (reader.zone ?? formats.timeZone).instant(ofLocal: local)
            }
            guard Timestamp.isValid(instant) else { throw .resultOverflow(hasText: true) }
            return instant
        } catch {
            throw error.error("timestamp with time zone", text)
        }
    }

    private static func special(_ reader: DateTimeReader, _ formats: TextFormats, isLocal: Bool) -> Int64? {
        switch reader.result {
        case .infinity: .max
        case .negativeInfinity: .min
        case .epoch: Timestamp.unixEpoch
        case .now: isLocal ? formats.timeZone.localTimestamp(formats.now) : formats.now
        case .fields: nil
        }
    }

    /// The time on the clocks; of an instant it is checked with its zone only.
    private static func localTimestamp(
        _ reader: DateTimeReader,
        isInstant: Bool = false
    ) throws(DateTimeFailure) -> Int64 {
        guard reader.seen.isSuperset(of: .date) else { throw .badFormat }
        let days = CivilDate(year: reader.year, month: reader.month, day: reader.day).days
        let (start, first) = days.multipliedReportingOverflow(by: Timestamp.day)
        let (value, second) = start.addingReportingOverflow(reader.time)
        guard !first, !second, isInstant || Timestamp.isValid(value) else { throw .resultOverflow(hasText: true) }
        return value
    }

    /// Reads a `time`.
    static func time(_ text: String, _ formats: TextFormats) throws(PostgresError) -> Int64 {
        do throws(DateTimeFailure) {
            let reader = try timeFields(text, formats)
            guard reader.result != .now else {
                return Timestamp.split(formats.timeZone.localTimestamp(formats.now)).time
            }
            return reader.time
        } catch {
            throw error.error("time", text)
        }
    }

    /// Reads a `timetz`: the time and seconds west of UTC.
    static func timetz(_ text: String, _ formats: TextFormats) throws(PostgresError) -> (Int64, Int32) {
        do throws(DateTimeFailure) {
            let reader = try timeFields(text, formats)
            guard reader.result != .now else {
                let local = formats.timeZone.localTimestamp(formats.now)
                return (Timestamp.split(local).time, 0 &- formats.timeZone.offset(at: formats.now).secondsEast)
            }
            if let seconds = reader.secondsEast { return (reader.time, 0 &- seconds) }
            let hasDate = reader.seen.isSuperset(of: .date)
            let today = Timestamp.split(formats.timeZone.localTimestamp(formats.now)).days
            let days = hasDate ? CivilDate(year: reader.year, month: reader.month, day: reader.day).days : today
            // Outside of what Julian days count, no zone is asked.
            let first = CivilDate(year: -4_713, month: 11, day: 1)
            let end = CivilDate(year: 5_874_898, month: 6, day: 1)
            guard days >= first.days, days < end.days else { return (reader.time, 0) }
            let seconds = days &* 86_400 &+ reader.time / 1_000_000 &+ CivilDate.unixSecondsOf2000
            let offset = (reader.zone ?? formats.timeZone).offset(atLocalSeconds: seconds)
            return (reader.time, 0 &- offset.secondsEast)
        } catch {
            throw error.error("time with time zone", text)
        }
    }

    private static func timeFields(_ text: String, _ formats: TextFormats) throws(DateTimeFailure) -> DateTimeReader {
        try fields(text, formats, isTimeOnly: true)
    }
}
