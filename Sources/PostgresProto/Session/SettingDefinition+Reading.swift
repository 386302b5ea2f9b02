package import PostgresWire

extension SettingDefinition {
    /// The value that a text stands for, in the form in which it is kept.
    ///
    /// - Throws: 22023 as PostgreSQL words it.
    package func read(_ text: String) throws(PostgresError) -> String {
        switch kind {
        case .bool:
            guard let value = Self.bool(text) else {
                throw PostgresError("22023", "parameter \"\(name)\" requires a Boolean value")
            }
            return value ? "on" : "off"
        case .integer(let minimum, let maximum, let unit):
            let value = try number(text, unit: unit).rounded(.toNearestOrEven)
            guard value >= Double(minimum), value <= Double(maximum) else {
                throw outOfRange(SettingUnit.text(value), unit, String(minimum), String(maximum))
            }
            return String(Int64(value))
        case .real(let minimum, let maximum, let unit):
            let value = try number(text, unit: unit)
            guard value >= minimum, value <= maximum else {
                throw outOfRange(
                    SettingUnit.text(value),
                    unit,
                    SettingUnit.text(minimum),
                    SettingUnit.text(maximum)
                )
            }
            return SettingUnit.text(value)
        case .string:
            return try SettingRules.read(text, of: name)
        case .choice(let words):
            if let word = words.first(where: { $0.lowercased() == text.lowercased() }) { return word }
            if words.contains("on"), let value = Self.bool(text) { return value ? "on" : "off" }
            throw PostgresError(
                "22023",
                "invalid value for parameter \"\(name)\": \"\(text)\"",
                hint: "Available values: \(words.joined(separator: ", "))."
            )
        }
    }

    /// A kept value as `pg_settings` writes it: without its unit.
    func shownWithoutUnit(_ value: String) -> String {
        switch name {
        // Modes of files are octal numbers.
        case "data_directory_mode", "log_file_mode", "unix_socket_permissions":
            guard let mode = Int64(value), mode >= 0 else { return value }
            let digits = String(mode, radix: 8)
            return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        case "archive_command" where value.isEmpty: return "(disabled)"
        case "timezone_abbreviations" where value.isEmpty: return "Default"
        default: return value
        }
    }

    /// A kept value as SHOW writes it.
    package func shown(_ value: String) -> String {
        switch name {
        // These are asked of the socket, which knows no units.
        case "tcp_keepalives_idle", "tcp_keepalives_interval", "tcp_keepalives_count", "tcp_user_timeout": return value
        default: break
        }
        switch kind {
        case .integer(_, _, let unit?): return Int64(value).map { unit.shown($0) } ?? value
        case .real(_, _, let unit?): return Double(value).map { unit.shown($0) } ?? value
        default: return shownWithoutUnit(value)
        }
    }

    /// A truth value in any spelling that PostgreSQL takes: `on`, `off`, `true`, `false`, `yes`, `no`, `1`, `0` and
    /// their unambiguous beginnings.
    private static func bool(_ text: String) -> Bool? {
        let text = text.lowercased()
        guard !text.isEmpty else { return nil }
        if text == "1" || "true".hasPrefix(text) || "yes".hasPrefix(text) || text == "on" { return true }
        if text == "0" || "false".hasPrefix(text) || "no".hasPrefix(text) || text == "of" || text == "off" {
            return false
        }
        return nil
    }

    private func number(_ text: String, unit: SettingUnit?) throws(PostgresError) -> Double {
        let trimmed = text.filter { $0 != " " && $0 != "\t" }
        let digits = trimmed.prefix { $0.isNumber || "+-.eExXabcdefABCDEF".contains($0) }
        var length = digits.count
        // The longest beginning that is a number: "10min" must not take the "e" of "1e3" too far.
        while length > 0, Self.number(trimmed.prefix(length)) == nil { length -= 1 }
        guard length > 0, let value = Self.number(trimmed.prefix(length)) else { throw invalid(text) }
        let written = String(trimmed.dropFirst(length))
        guard !written.isEmpty else { return value }
        guard let unit else { throw invalid(text) }
        guard let size = unit.size(ofWritten: written) else { throw invalid(text, hint: unit.hint) }
        return value * size / unit.size
    }

    private static func number(_ text: Substring) -> Double? {
        if text.hasPrefix("0x") || text.hasPrefix("0X") {
            return Int64(text.dropFirst(2), radix: 16).map { Double($0) }
        }
        guard let last = text.last, last.isNumber || last == "." else { return nil }
        let value = Double(text)
        return value?.isFinite == true ? value : nil
    }

    private func invalid(_ text: String, hint: String? = nil) -> PostgresError {
        PostgresError("22023", "invalid value for parameter \"\(name)\": \"\(text)\"", hint: hint)
    }

    private func outOfRange(_ value: String, _ unit: SettingUnit?, _ low: String, _ high: String) -> PostgresError {
        let unit = unit.map { " " + $0.name } ?? ""
        return PostgresError(
            "22023",
            "\(value)\(unit) is outside the valid range for parameter \"\(name)\" (\(low) .. \(high))"
        )
    }
}
