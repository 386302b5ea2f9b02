import PostgresWire

/// What sessions read of the settings again and again, worked out once for those that change none of it.
struct SettingDefaults: Sendable {
    /// The values that clients are told of, in the order of `SettingDefinition.reported`.
    let reported: [String?]
    /// The formats of values, without the time zones that there are.
    let formats: TextFormats
    /// The time limits.
    let timeouts: SessionTimeouts

    /// What these settings say.
    init(_ settings: Settings) {
        reported = SettingDefinition.reported.map { settings.shown($0) }
        formats = settings.textFormats(timeZones: nil)
        timeouts = SessionTimeouts(settings)
    }
}

extension Settings {
    /// The values that clients are told of, in the order of `SettingDefinition.reported`.
    func reportedValues() -> [String?] {
        guard var values = definitions.defaults?.reported else { return SettingDefinition.reported.map { shown($0) } }
        for (index, name) in SettingDefinition.reportedKeys.enumerated() where isSet(name) {
            values[index] = shown(name)
        }
        return values
    }

    /// The formats of values that the settings ask for, with the time zones of this database.
    package func textFormats(in timeZones: any TimeZoneDatabase) -> TextFormats {
        guard var formats = definitions.defaults?.formats, !Self.formatKeys.contains(where: isSet) else {
            return textFormats(timeZones: timeZones)
        }
        formats.timeZones = timeZones
        return formats
    }

    /// The time limits that the settings ask for.
    func timeouts() -> SessionTimeouts {
        guard let timeouts = definitions.defaults?.timeouts, !SessionTimeouts.keys.contains(where: isSet) else {
            return SessionTimeouts(self)
        }
        return timeouts
    }
}
