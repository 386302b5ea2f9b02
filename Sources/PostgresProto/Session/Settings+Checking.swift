import PostgresQuery
package import PostgresWire

extension Settings {
    /// The kept form of a value that someone wants to set; nil for DEFAULT.
    ///
    /// - Throws: 42704 for an unknown name, 22023 for a wrong value, 55P02 for a setting that cannot change now, 42501
    ///   for one that the user may not change.
    package func check(
        _ name: String,
        _ value: String?,
        isSuperuser: Bool,
        timeZones: any TimeZoneDatabase
    ) throws(PostgresError) -> String? {
        guard let definition = definition(name) else {
            guard Self.isCustomName(name) else {
                if name.contains(".") {
                    throw PostgresError(
                        "42602",
                        "invalid configuration parameter name \"\(name)\"",
                        detail: "Custom parameter names must be two or more simple identifiers separated by dots."
                    )
                }
                throw PostgresError("42704", "unrecognized configuration parameter \"\(name)\"")
            }
            return value
        }
        try checkContext(definition, isSuperuser: isSuperuser)
        guard let value else { return nil }
        switch definition.name {
        case "TimeZone", "log_timezone": return try Self.timeZone(value, of: definition.name, in: timeZones)
        case "DateStyle": return try Self.dateStyle(value, current: self.value("DateStyle") ?? "ISO, MDY")
        default: return try definition.read(value)
        }
    }

    /// The kept form of a value of the start-up message, which may also set what only a connection's start can; nil for
    /// a setting of another kind of server.
    package func checkAtStart(
        _ name: String,
        _ value: String,
        timeZones: any TimeZoneDatabase
    ) throws(PostgresError) -> String? {
        do {
            return try check(name, value, isSuperuser: false, timeZones: timeZones)
        } catch {
            if name.lowercased() == "client_encoding", error.sqlState == .featureNotSupported,
                let encoding = CharacterEncoding(named: value)
            {
                throw PostgresError(
                    .featureNotSupported,
                    "conversion between \(encoding.name) and UTF8 is not supported"
                )
            }
            guard let definition = definition(name), [.backend, .superuserBackend].contains(definition.context) else {
                throw error
            }
            return try definition.read(value)
        }
    }

    private func checkContext(_ definition: SettingDefinition, isSuperuser: Bool) throws(PostgresError) {
        let name = definition.name
        switch definition.context {
        case .user: return
        case .superuser:
            if !isSuperuser { throw PostgresError("42501", "permission denied to set parameter \"\(name)\"") }
        case .internal: throw PostgresError("55P02", "parameter \"\(name)\" cannot be changed")
        case .postmaster:
            throw PostgresError("55P02", "parameter \"\(name)\" cannot be changed without restarting the server")
        case .sighup: throw PostgresError("55P02", "parameter \"\(name)\" cannot be changed now")
        case .backend, .superuserBackend:
            throw PostgresError("55P02", "parameter \"\(name)\" cannot be set after connection start")
        }
    }

    /// Whether a name is one that anyone may make up: identifiers with dots between them.
    package static func isCustomName(_ name: String) -> Bool {
        let parts = name.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count > 1 else { return false }
        return parts.allSatisfy { part in
            guard let first = part.utf8.first else { return false }
            let isLetter = { (byte: UInt8) in
                byte >= 128 || byte == UInt8(ascii: "_") || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A
            }
            return isLetter(first)
                && part.utf8.allSatisfy { isLetter($0) || $0 >= 0x30 && $0 <= 0x39 || $0 == UInt8(ascii: "$") }
        }
    }

    private static func timeZone(
        _ text: String,
        of name: String,
        in zones: any TimeZoneDatabase
    ) throws(PostgresError) -> String {
        guard let rules = TimeZoneName.rules(for: text, in: zones) else {
            throw PostgresError("22023", "invalid value for parameter \"\(name)\": \"\(text)\"")
        }
        return rules.name
    }

    /// `DateStyle` from a list of key words; what the list does not say stays as it is.
    private static func dateStyle(_ text: String, current: String) throws(PostgresError) -> String {
        var style = current.split(separator: ",").first.map(String.init) ?? "ISO"
        var order = current.split(separator: " ").last.map(String.init) ?? "MDY"
        var hasStyle = false
        var hasOrder = false
        func conflict() -> PostgresError {
            PostgresError(
                "22023",
                "invalid value for parameter \"DateStyle\": \"\(text)\"",
                detail: "Conflicting \"datestyle\" specifications."
            )
        }
        for word in text.split(whereSeparator: { $0 == "," || $0 == " " }) {
            let key = word.lowercased()
            let named: String? =
                switch key {
                case "iso": "ISO"
                case "sql": "SQL"
                case _ where key.hasPrefix("postgres"): "Postgres"
                case "german": "German"
                default: nil
                }
            let ordered: String? =
                switch key {
                case "ymd": "YMD"
                case "dmy": "DMY"
                case "mdy", "us": "MDY"
                case _ where key.hasPrefix("euro"): "DMY"
                case _ where key.hasPrefix("noneuro"): "MDY"
                default: nil
                }
            if let named {
                if hasStyle, named != style { throw conflict() }
                style = named
                hasStyle = true
                if named == "German", !hasOrder { order = "DMY" }
            } else if let ordered {
                if hasOrder, ordered != order { throw conflict() }
                order = ordered
                hasOrder = true
            } else if key == "default" {
                if !hasStyle { style = "ISO" }
                if !hasOrder { order = "MDY" }
            } else {
                throw PostgresError(
                    "22023",
                    "invalid value for parameter \"DateStyle\": \"\(text)\"",
                    detail: "Unrecognized key word: \"\(word)\"."
                )
            }
        }
        return "\(style), \(order)"
    }
}
