/// A row of `pg_settings` as PostgreSQL 15 brings it.
package struct SettingRow: Sendable {
    /// `name`.
    package var name: String
    /// `unit`, or empty.
    package var unit: String
    /// `category`.
    package var category: String
    /// `short_desc`.
    package var summary: String
    /// `extra_desc`, or empty.
    package var details: String
    /// `context`.
    package var context: String
    /// `vartype`.
    package var kind: String
    /// `min_val`, or empty.
    package var minimum: String
    /// `max_val`, or empty.
    package var maximum: String
    /// `enumvals`, or empty.
    package var choices: [String]
    /// `boot_val`.
    package var bootValue: String
}

/// The rows of `pg_settings`, read on first use.
package enum SettingTable {
    /// The rows in the order of SHOW ALL.
    package static let rows: [SettingRow] = BuiltInText.rows(
        of: "pg_settings",
        [
            "name", "unit", "category", "short_desc", "extra_desc", "context", "vartype", "min_val", "max_val",
            "enumvals", "boot_val",
        ]
    ) { fields, columns in
        let texts = columns.map { fields.isNull($0) ? "" : fields.string($0) }
        return SettingRow(
            name: texts[0],
            unit: texts[1],
            category: texts[2],
            summary: texts[3],
            details: texts[4],
            context: texts[5],
            kind: texts[6],
            minimum: texts[7],
            maximum: texts[8],
            choices: words(texts[9]),
            bootValue: texts[10]
        )
    }

    /// The settings that only superusers and members of `pg_read_all_settings` see (`GUC_SUPERUSER_ONLY`).
    package static let superuserOnly: Set<String> = [
        "config_file", "data_directory", "dynamic_library_path", "extension_destdir", "external_pid_file", "hba_file",
        "ident_file", "jit_provider", "krb_server_keyfile", "log_directory", "log_filename", "output_plugin_libraries",
        "primary_conninfo", "session_preload_libraries", "shared_preload_libraries", "ssl_ciphers",
        "ssl_dh_params_file", "ssl_ecdh_curve", "ssl_max_protocol_version", "ssl_min_protocol_version",
        "ssl_passphrase_command", "unix_socket_directories",
    ]

    /// The words of an array in text form.
    private static func words(_ array: String) -> [String] {
        array.dropFirst().dropLast().split(separator: ",").map { word in
            word.hasPrefix("\"") ? String(word.dropFirst().dropLast()) : String(word)
        }
    }
}
