import PostgresWire

/// Settings that a session begins with without its client asking for them.
extension Session {
    /// Shows the locale of the session's database in `lc_collate` and `lc_ctype`.
    public func showLocale(_ locale: String) {
        for name in ["lc_collate", "lc_ctype"] { settings.storeInitial(name, locale) }
    }

    /// Shows a setting that the server was started with.
    package func showAtStart(_ name: String, _ value: String) {
        guard settings.value(name) != value else { return }
        settings.storeInitial(name, value, origin: "command line")
    }

    /// Takes settings that a role or a database gives its sessions: `name=value` each.
    ///
    /// What the client itself has asked for stays, and so does what was taken before. A value that cannot be is passed
    /// over with a warning. `origin` is what `pg_settings.source` says of them: `user` or `database`.
    public func useInitialSettings(_ texts: [String], origin: String = "client") {
        for text in texts {
            guard let sign = text.firstIndex(of: "=") else { continue }
            let name = String(text[..<sign])
            guard !settings.isSet(name.lowercased()) else { continue }
            do {
                let value = String(text[text.index(after: sign)...])
                let kept = try settings.checkAtStart(name, value, timeZones: server.timeZones)
                if let kept { settings.storeInitial(name, kept, origin: origin) }
            } catch {
                notify(PostgresNotice(error.message, severity: .warning, sqlState: error.sqlState))
            }
        }
        noteClientEncoding()
    }
}
