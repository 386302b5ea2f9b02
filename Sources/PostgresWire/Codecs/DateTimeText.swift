/// The text of dates, times and timestamps.
enum DateTimeText {
    /// More than the longest text without a zone's abbreviation.
    static let maximumLength = 64

    /// Writes a date without `DateStyle`'s other forms: `2024-05-06`, with ` BC` where it must be.
    @inline(__always)
    static func writeISO(date days: Int64, to writer: inout ByteWriter) -> Bool {
        let date = CivilDate(days: days)
        append(year: date.year, to: &writer)
        writer.append(UInt8(ascii: "-"))
        writer.append(two: date.month)
        writer.append(UInt8(ascii: "-"))
        writer.append(two: date.day)
        return date.year <= 0
    }

    @inline(__always)
    private static func append(year: Int, to writer: inout ByteWriter) {
        let shown = year > 0 ? year : 1 &- year
        if shown < 10_000 { writer.append(four: shown) } else { writer.append(decimal: UInt64(shown)) }
    }

    /// Writes a time of day: `07:08:09.123`.
    @inline(__always)
    static func write(time: Int64, to writer: inout ByteWriter) {
        let seconds = Int(truncatingIfNeeded: time / 1_000_000)
        let fraction = Int(truncatingIfNeeded: time) &- seconds &* 1_000_000
        let minutes = seconds / 60
        writer.append(two: minutes / 60)
        writer.append(UInt8(ascii: ":"))
        writer.append(two: minutes % 60)
        writer.append(UInt8(ascii: ":"))
        writer.append(two: seconds &- minutes &* 60)
        if fraction != 0 { append(fraction: fraction, to: &writer) }
    }

    @inline(__always)
    private static func append(fraction: Int, to writer: inout ByteWriter) {
        writer.append(UInt8(ascii: "."))
        writer.append(two: fraction / 10_000)
        writer.append(two: fraction / 100 % 100)
        writer.append(two: fraction % 100)
        writer.removeTrailingZeros()
    }

    /// Writes an offset from UTC: `+05`, `-03:30`, `+00:53:28`.
    static func write(secondsEast: Int32, to writer: inout ByteWriter) {
        let seconds = Int(secondsEast.magnitude)
        writer.append(secondsEast < 0 ? "-" : "+")
        writer.append(two: seconds / 3_600 % 100)
        guard seconds % 3_600 != 0 else { return }
        writer.append(UInt8(ascii: ":"))
        writer.append(two: seconds / 60 % 60)
        guard seconds % 60 != 0 else { return }
        writer.append(UInt8(ascii: ":"))
        writer.append(two: seconds % 60)
    }

    /// Writes a date.
    static func write(date days: Int32, _ formats: TextFormats, to writer: inout ByteWriter) {
        guard days != .max, days != .min else { return writer.append(days < 0 ? "-infinity" : "infinity") }
        if formats.dateStyle == .iso {
            if writeISO(date: Int64(days), to: &writer) { writer.append(" BC") }
            return
        }
        let date = CivilDate(days: Int64(days))
        append(date, formats, separator: formats.dateStyle == .postgres ? UInt8(ascii: "-") : nil, to: &writer)
        if date.year <= 0 { writer.append(" BC") }
    }

    private static func append(
        _ date: CivilDate,
        _ formats: TextFormats,
        separator: UInt8?,
        to writer: inout ByteWriter
    ) {
        let isGerman = formats.dateStyle == .german
        let separator = separator ?? (isGerman ? UInt8(ascii: ".") : UInt8(ascii: "/"))
        let dayFirst = isGerman || formats.dateOrder == .dayMonthYear
        writer.append(two: dayFirst ? date.day : date.month)
        writer.append(separator)
        writer.append(two: dayFirst ? date.month : date.day)
        writer.append(separator)
        append(year: date.year, to: &writer)
    }

    /// Writes a `timestamp`, or with an offset a `timestamptz` by the zone's clocks.
    static func write(
        timestamp local: Int64,
        zone: TimeZoneOffset?,
        _ formats: TextFormats,
        to writer: inout ByteWriter
    ) {
        guard local != .max, local != .min else { return writer.append(local < 0 ? "-infinity" : "infinity") }
        let (days, time) = Timestamp.split(local)
        switch formats.dateStyle {
        case .iso:
            let isBeforeChrist = writeISO(date: days, to: &writer)
            writer.append(UInt8(ascii: " "))
            write(time: time, to: &writer)
            if let zone { write(secondsEast: zone.secondsEast, to: &writer) }
            if isBeforeChrist { writer.append(" BC") }
        case .sql, .german:
            let date = CivilDate(days: days)
            append(date, formats, separator: nil, to: &writer)
            writer.append(UInt8(ascii: " "))
            write(time: time, to: &writer)
            if let zone { append(zone, isSpaced: false, to: &writer) }
            if date.year <= 0 { writer.append(" BC") }
        case .postgres: writePostgres(days: days, time: time, zone: zone, formats, to: &writer)
        }
    }

    private static func writePostgres(
        days: Int64,
        time: Int64,
        zone: TimeZoneOffset?,
        _ formats: TextFormats,
        to writer: inout ByteWriter
    ) {
        let date = CivilDate(days: days)
        let dayFirst = formats.dateOrder == .dayMonthYear
        writer.append(name: "SunMonTueWedThuFriSat", at: date.weekday)
        writer.append(UInt8(ascii: " "))
        if dayFirst { writer.append(two: date.day) } else { writer.append(name: months, at: date.month &- 1) }
        writer.append(UInt8(ascii: " "))
        if dayFirst { writer.append(name: months, at: date.month &- 1) } else { writer.append(two: date.day) }
        writer.append(UInt8(ascii: " "))
        write(time: time, to: &writer)
        writer.append(UInt8(ascii: " "))
        append(year: date.year, to: &writer)
        if let zone { append(zone, isSpaced: true, to: &writer) }
        if date.year <= 0 { writer.append(" BC") }
    }

    private static let months: StaticString = "JanFebMarAprMayJunJulAugSepOctNovDec"

    /// The zone's abbreviation, or its offset where it has none; an abbreviation always has a blank before it.
    private static func append(_ zone: TimeZoneOffset, isSpaced: Bool, to writer: inout ByteWriter) {
        let abbreviation = zone.abbreviation.utf8.prefix(20)
        guard !abbreviation.isEmpty else {
            if isSpaced { writer.append(UInt8(ascii: " ")) }
            return write(secondsEast: zone.secondsEast, to: &writer)
        }
        writer.append(UInt8(ascii: " "))
        for byte in abbreviation { writer.append(byte) }
    }
}

extension ByteWriter {
    /// Writes a number below 10000 as four digits.
    @inline(__always)
    mutating func append(four value: Int) { advance(4) { DecimalText.writeFour(value, to: $0) } }

    /// Writes the three letters at a place in a list of names.
    mutating func append(name names: StaticString, at index: Int) {
        guard index >= 0, index &* 3 &+ 3 <= names.utf8CodeUnitCount else { return }
        advance(3) { $0.copyMemory(from: names.utf8Start + index &* 3, byteCount: 3) }
    }
}
