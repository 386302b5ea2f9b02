import PostgresWire

extension Settings {
    /// The settings that the formats of values depend on, by folded name.
    static let formatKeys = ["timezone", "datestyle", "intervalstyle", "extra_float_digits", "bytea_output"]

    /// The formats of values that the settings ask for, worked out from each of them.
    func textFormats(timeZones: (any TimeZoneDatabase)?) -> TextFormats {
        var formats = TextFormats()
        formats.timeZones = timeZones
        if let zone = value("TimeZone"), let rules = TimeZoneName.rules(for: zone, in: timeZones) {
            formats.timeZone = rules
        }
        if let words = value("DateStyle")?.split(whereSeparator: { $0 == "," || $0 == " " }) {
            formats.dateStyle = words.first.flatMap { TextFormats.DateStyle(rawValue: String($0)) } ?? .iso
            formats.dateOrder = words.last.flatMap { TextFormats.DateOrder(rawValue: String($0)) } ?? .monthDayYear
        }
        formats.intervalStyle = value("IntervalStyle").flatMap { TextFormats.IntervalStyle(rawValue: $0) } ?? .postgres
        formats.extraFloatDigits = value("extra_float_digits").flatMap { Int($0) } ?? 1
        formats.byteaOutput = value("bytea_output") == "escape" ? .escape : .hex
        return formats
    }
}
