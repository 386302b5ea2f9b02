import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// SET, RESET and SHOW.
extension Session {
    /// Runs SET and returns its command tag.
    func run(_ statement: SetStatement) throws(PostgresError) -> String {
        switch statement.name {
        case "transaction": try setTransaction(statement)
        case "constraints": return "SET CONSTRAINTS"
        default: try setOrdinary(statement)
        }
        return "SET"
    }

    private func setOrdinary(_ statement: SetStatement) throws(PostgresError) {
        let name = statement.name
        let text: String?
        switch statement.value {
        case .default: text = nil
        case .current: text = settings.value(name)
        case .list(let items): text = try Self.text(of: items, setting: name)
        case .modes(let modes):
            for mode in modes { try set("default_" + mode.setting, to: mode.value) }
            return
        }
        if statement.isLocal, transaction.state == .none, !transaction.isImplicitBlock {
            // The value is checked, and gone with the statement.
            _ = try settings.check(name, text, isSuperuser: isSuperuser, timeZones: server.timeZones)
            notify(
                PostgresNotice(
                    "SET LOCAL can only be used in transaction blocks",
                    severity: .warning,
                    sqlState: "25P01"
                )
            )
            return
        }
        try setChecked(name, to: text, isLocal: statement.isLocal)
    }

    /// Sets a setting; those that say whose rights the session has ask for rights themselves.
    private func setChecked(_ name: String, to text: String?, isLocal: Bool) throws(PostgresError) {
        let isUser = name == "session_authorization"
        guard isUser || name == "role" else { return try set(name, to: text, isLocal: isLocal) }
        if let text {
            if isUser { try checkMaySetUser(text) } else { try checkMaySetRole(text) }
        }
        try set(name, to: text, isLocal: isLocal)
        // Another user has no role yet.
        if isUser { try set("role", to: "none", isLocal: isLocal) }
        noteSuperuser(isLocal: isLocal)
    }

    private func setTransaction(_ statement: SetStatement) throws(PostgresError) {
        guard case .modes(let modes) = statement.value else { return }
        guard transaction.state != .none else {
            notify(
                PostgresNotice(
                    "SET TRANSACTION can only be used in transaction blocks",
                    severity: .warning,
                    sqlState: "25P01"
                )
            )
            return
        }
        try setTransactionModes(modes)
    }

    /// The text of the value behind SET: the words of a list with commas between them.
    private static func text(of items: [Expression], setting name: String) throws(PostgresError) -> String {
        let isList = SettingDefinition.lists.contains { $0.lowercased() == name.lowercased() }
        guard isList || items.count == 1 else {
            throw PostgresError("22023", "SET \(name) takes only one argument")
        }
        if name.lowercased() == "timezone", case .cast(let cast)? = items.first, let zone = word(cast.operand) {
            return try zoneText(ofInterval: zone)
        }
        let quotes = SettingDefinition.quotedLists.contains(name.lowercased())
        return items.compactMap { word($0) }.map { quotes ? SQLIdentifier.quote($0) : $0 }.joined(separator: ", ")
    }

    /// The hours east of UTC that `SET TIME ZONE INTERVAL` names; a number alone counts hours.
    private static func zoneText(ofInterval text: String) throws(PostgresError) -> String {
        if Int(text) != nil { return text }
        let interval = try Interval(text: text, style: .postgres, typeModifier: -1)
        for (name, isGiven) in [("months", interval.months != 0), ("days", interval.days != 0)] where isGiven {
            throw PostgresError(
                .invalidParameterValue,
                "invalid value for parameter \"TimeZone\": \"INTERVAL '\(text)'\"",
                detail: "Cannot specify \(name) in time zone interval."
            )
        }
        return String(Double(interval.microseconds) / 3_600_000_000)
    }

    /// The text of one value behind SET: a string, a number, a word.
    private static func word(_ expression: Expression) -> String? {
        switch expression {
        case .literal(let literal):
            switch literal.value {
            case .string(let text), .decimal(let text): text
            case .integer(let number): String(number)
            case .bool(let value): value ? "true" : "false"
            case .null, .bits, .hexBits: nil
            }
        case .prefix(let prefix): word(prefix.operand).map { prefix.operator.symbol + $0 }
        case .column(let column): column.parts.last?.value
        case .cast(let cast): word(cast.operand)
        case .opaque(let opaque): opaque.text
        default: nil
        }
    }

    /// Runs RESET and returns its command tag.
    func run(_ statement: ResetStatement) throws(PostgresError) -> String {
        if let name = statement.name {
            try setChecked(name.lowercased(), to: nil, isLocal: false)
        } else {
            settings.resetAll()
            settingsDidChange()
        }
        return "RESET"
    }

    /// The columns of SHOW.
    func columns(of statement: ShowStatement) throws(PostgresError) -> [OutputColumn] {
        guard let name = statement.name else {
            return ["name", "setting", "description"].map { OutputColumn(name: $0, type: .text) }
        }
        return [OutputColumn(name: settings.definition(name)?.name ?? name, type: .text)]
    }

    /// Finds out whether the user may read all settings, and refuses one that the user may not.
    func checkReading(_ statement: ShowStatement, _ environment: any CatalogEnvironment) throws(PostgresError) {
        readsAllSettings = environment.catalogContext.readsAllSettings
        if let name = statement.name, !readsAllSettings { throw .settingIsHidden(name) }
    }

    /// The rows of SHOW.
    func rows(of statement: ShowStatement) throws(PostgresError) -> [[PostgresValue]] {
        guard let name = statement.name else {
            let shown = SettingTable.rows.filter { row in
                !SettingDefinition.hidden.contains(row.name)
                    && (readsAllSettings || !SettingTable.superuserOnly.contains(row.name))
            }
            return shown.map { row in
                [.text(row.name), .text(setting(row.name) ?? ""), .text(row.summary)]
            }
        }
        guard let value = setting(name) else {
            throw PostgresError("42704", "unrecognized configuration parameter \"\(name)\"")
        }
        return [[.text(value)]]
    }
}
