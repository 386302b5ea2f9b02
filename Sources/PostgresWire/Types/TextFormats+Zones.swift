extension TextFormats {
    /// The zone of a name of the database, or of a rule in the form of POSIX such as `GMT+8`.
    package func zone(named name: String) -> (any TimeZoneRules)? {
        if let zone = timeZones?.rules(named: name) { return zone }
        let rule = name.uppercased()
        return name.isEmpty ? nil : PosixTimeZone(name: rule, rule: rule)
    }

    /// What an abbreviation in any case means: a fixed offset, or the use of it in its zone.
    package func zone(abbreviated name: String) -> (any TimeZoneRules)? {
        let folded = name.lowercased()
        if let zone = TimeZoneAbbreviations.zones[folded], let rules = timeZones?.rules(named: zone) {
            return AbbreviatedTimeZone(abbreviation: name, in: rules)
        }
        return TimeZoneAbbreviations.secondsEast[folded].map {
            FixedTimeZone(name: name, secondsEast: $0, abbreviation: name)
        }
    }
}
