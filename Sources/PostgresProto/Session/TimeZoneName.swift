package import PostgresWire

/// The ways in which `SET TimeZone` names a zone (PostgreSQL 15 docs, §8.5.3).
package enum TimeZoneName {
    /// The zone that a text names: a name of the database, `UTC`, hours east of UTC, or a POSIX name such as `EST5`.
    package static func rules(for text: String, in zones: (any TimeZoneDatabase)?) -> (any TimeZoneRules)? {
        let folded = text.lowercased()
        if folded == "utc" { return FixedTimeZone.utc }
        if let found = zones?.rules(named: text) { return found }
        if let hours = Double(text), hours.magnitude <= 15 { return offset(hours) }
        return posix(text)
    }

    /// `-5.5` hours east of UTC: shown as `<-05:30>+05:30`, whose second part is west of UTC.
    private static func offset(_ hours: Double) -> FixedTimeZone {
        let seconds = Int32((hours * 3600).rounded())
        let shown = clock(seconds)
        return FixedTimeZone(name: "<\(shown)>\(clock(-seconds))", secondsEast: seconds, abbreviation: shown)
    }

    private static func clock(_ seconds: Int32) -> String {
        let minutes = Int(seconds.magnitude) / 60
        let two = { (value: Int) in value < 10 ? "0\(value)" : String(value) }
        return (seconds < 0 ? "-" : "+") + two(minutes / 60) + (minutes % 60 == 0 ? "" : ":" + two(minutes % 60))
    }

    /// `NAME5`, `<NAME>+5:30`, `NAME-5`: a name and hours west of UTC, without daylight saving time.
    private static func posix(_ text: String) -> FixedTimeZone? {
        var rest = Substring(text)
        let name: Substring
        if rest.first == "<", let close = rest.firstIndex(of: ">") {
            name = rest[rest.index(after: rest.startIndex)..<close]
            rest = rest[rest.index(after: close)...]
        } else {
            name = rest.prefix { $0.isLetter }
            rest = rest.dropFirst(name.count)
            guard name.count >= 3 else { return nil }
        }
        guard !name.isEmpty, let first = rest.first else { return nil }
        let sign: Int32 = first == "-" ? -1 : 1
        if first == "-" || first == "+" { rest = rest.dropFirst() }
        let parts = rest.split(separator: ":", omittingEmptySubsequences: false).map { Int32($0) }
        guard !parts.isEmpty, parts.count <= 3, let hours = parts[0], (0...24).contains(hours) else { return nil }
        var west = hours * 3600
        for (index, part) in parts.dropFirst().enumerated() {
            guard let part, (0...59).contains(part) else { return nil }
            west += part * (index == 0 ? 60 : 1)
        }
        return FixedTimeZone(name: text, secondsEast: -sign * west, abbreviation: String(name))
    }
}
