import PostgresCatalog
import PostgresWire

/// All settings that there are, found by folded name.
package struct SettingDefinitions: Sendable {
    private let byName: [String: SettingDefinition]
    /// What follows from the definitions for a session that changes nothing; nil while that is worked out.
    private(set) var defaults: SettingDefaults?

    /// The settings of these definitions; a later one replaces an earlier one of the same name.
    package init(_ definitions: [SettingDefinition]) {
        byName = Dictionary(definitions.map { ($0.name.lowercased(), $0) }) { _, last in last }
        defaults = SettingDefaults(Settings(definitions: self))
    }

    /// PostgreSQL 15's settings, presented by a server of this version.
    package static func postgres(serverVersion: String) -> SettingDefinitions {
        SettingDefinitions(
            SettingTable.rows.map { SettingDefinition($0) } + own
                + [
                    SettingDefinition(
                        name: "server_version",
                        context: .internal,
                        kind: .string,
                        bootValue: serverVersion
                    )
                ]
        )
    }

    /// Settings that `pg_settings` does not show, or whose value here is another than PostgreSQL's.
    private static let own: [SettingDefinition] = [
        SettingDefinition(name: "role", context: .user, kind: .string, bootValue: "none"),
        SettingDefinition(name: "session_authorization", context: .user, kind: .string, bootValue: ""),
        SettingDefinition(name: "is_superuser", context: .internal, kind: .choice(["on", "off"]), bootValue: "off"),
        SettingDefinition(
            name: "seed",
            context: .user,
            kind: .real(minimum: -1, maximum: 1, unit: nil),
            bootValue: "0"
        ),
        SettingDefinition(name: "client_encoding", context: .user, kind: .string, bootValue: "UTF8"),
        SettingDefinition(name: "server_encoding", context: .internal, kind: .string, bootValue: "UTF8"),
        SettingDefinition(name: "lc_collate", context: .internal, kind: .string, bootValue: "C"),
        SettingDefinition(name: "lc_ctype", context: .internal, kind: .string, bootValue: "C.UTF-8"),
        SettingDefinition(name: "TimeZone", context: .user, kind: .string, bootValue: "UTC"),
    ]

    /// What `initdb` writes into the configuration of a new cluster whose locale is C.UTF-8.
    fileprivate static let configuration: [String: String] = [
        "DateStyle": "ISO, MDY", "default_text_search_config": "pg_catalog.english",
        "dynamic_shared_memory_type": "posix", "lc_messages": "C.UTF-8", "lc_monetary": "C.UTF-8",
        "lc_numeric": "C.UTF-8", "lc_time": "C.UTF-8", "log_timezone": "Etc/UTC", "max_connections": "100",
        "max_wal_size": "1024", "min_wal_size": "80", "shared_buffers": "16384",
    ]

    /// What a server with that configuration finds out for itself: a part of the shared buffers, and what a process may
    /// have of the stack.
    fileprivate static let computed = [
        "max_stack_depth": "2048", "timezone_abbreviations": "Default", "wal_buffers": "512",
    ]

    /// The definition of this folded name.
    package subscript(key: String) -> SettingDefinition? { byName[key] }

    /// The definitions in the order of SHOW ALL.
    package var inOrder: [SettingDefinition] { byName.keys.sorted().compactMap { byName[$0] } }
}

extension SettingDefinition {
    /// The definition that a row of `pg_settings` gives.
    init(_ row: SettingRow) {
        let unit = row.unit.isEmpty ? nil : SettingUnit(row.unit)
        let kind: Kind =
            switch row.kind {
            case "bool": .bool
            case "integer":
                .integer(minimum: Int64(row.minimum) ?? .min, maximum: Int64(row.maximum) ?? .max, unit: unit)
            case "real":
                .real(
                    minimum: Double(row.minimum) ?? -.greatestFiniteMagnitude,
                    maximum: Double(row.maximum) ?? .greatestFiniteMagnitude,
                    unit: unit
                )
            case "enum": .choice(row.choices)
            default: .string
            }
        self.init(
            name: row.name,
            context: Context(rawValue: row.context) ?? .internal,
            kind: kind,
            bootValue: row.bootValue
        )
        configuredValue = SettingDefinitions.configuration[row.name]
        computedValue = SettingDefinitions.computed[row.name]
    }
}
