package import PostgresWire

/// The ways in which `SET TimeZone` names a zone (PostgreSQL 15 docs, §8.5.3).
package enum TimeZoneName {
    /// The zone that a text names: a name of the database, `UTC`, hours east of UTC, or a POSIX name such as `EST5`.
    package static func rules(for text: String, in zones: (any TimeZoneDatabase)?) -> (any TimeZoneRules)? {
        let folded = text.lowercased()
        if folded == "utc" { return FixedTimeZone.utc }
        if let found = zones?.rules(named: text) { return found }
        if let hours = Double(text) { return FixedTimeZone(hoursEast: hours) }
        let rule = text.uppercased()
        return text.isEmpty ? nil : PosixTimeZone(name: rule, rule: rule)
    }
}
