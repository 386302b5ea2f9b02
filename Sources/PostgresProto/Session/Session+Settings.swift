public import PostgresWire

extension Session {
    /// The value of a setting as SHOW writes it, or nil where there is no such setting.
    public func setting(_ name: String) -> String? { settings.shown(name) }

    /// Changes a setting as SET does; nil means DEFAULT.
    ///
    /// - Throws: what SET would: 42704 for an unknown name, 22023 for a wrong value, 55P02 for one that cannot change.
    public func set(_ name: String, to value: String?, isLocal: Bool = false) throws(PostgresError) {
        let kept = try settings.check(name, value, isSuperuser: isSuperuser, timeZones: server.timeZones)
        settings.store(name, kept, isLocal: isLocal)
        settingsDidChange()
    }

    /// Whether the user may do what only superusers may: `is_superuser`.
    var isSuperuser: Bool { settings.value("is_superuser") == "on" }

    func settingsDidChange() {
        settingsChanged = true
        cachedFormats = nil
        cachedRoles = nil
        cachedTimeouts = nil
        cachedTransactionModes = nil
        cachedBindingSettings = nil
        noteClientEncoding()
    }

    /// The formats that values are read and written with.
    public var formats: TextFormats {
        if let cachedFormats { return cachedFormats }
        let made = settings.textFormats(in: server.timeZones)
        cachedFormats = made
        return made
    }

    /// Whether settings may have changed that clients are told of.
    var hasReportedChanges: Bool { settingsChanged || reported.isEmpty }

    /// The settings that clients are told of and that have changed since they were told last.
    func takeReportedChanges() -> [(name: String, value: String)] {
        guard hasReportedChanges else { return [] }
        settingsChanged = false
        let names = SettingDefinition.reported
        let values = settings.reportedValues()
        let changes = names.indices.compactMap { index -> (name: String, value: String)? in
            guard let value = values[index], reported.isEmpty || reported[index] != value else { return nil }
            return (names[index], value)
        }
        reported = values
        return changes
    }
}
