import PostgresWire

/// `pg_settings`, `pg_stat_activity`, `pg_prepared_statements` and `pg_cursors`: what the server tells of itself.
extension CatalogSnapshot {
    func settingRows(_ context: CatalogContext) -> [[PostgresValue]] {
        let layout = RowLayout("pg_settings")
        let entries = context.settings()
        let changed = Dictionary(entries.map { ($0.name.lowercased(), $0) }) { _, last in last }
        return BuiltInValues.rows(of: "pg_settings").rows.compactMap { setting in
            let name = layout.value("name", of: setting).characters
            guard context.readsAllSettings || !SettingTable.superuserOnly.contains(name) else { return nil }
            var row = layout.row(like: setting)
            guard let entry = changed[name.lowercased()] else {
                guard let shown = Self.shownDefaults[name] else { return setting }
                row["setting"] = .text(shown)
                if name == "timezone_abbreviations" { row["reset_val"] = .text(shown) }
                return row.values
            }
            row["setting"] = .text(entry.value)
            if name == "server_version" { row["boot_val"] = .text(entry.value) }
            row["reset_val"] = .text(entry.resetValue)
            row["source"] = .text(entry.source)
            return row.values
        }
    }

    /// Defaults that are shown in another form than they are kept in.
    private static let shownDefaults = [
        "archive_command": "(disabled)", "data_directory_mode": "0700", "log_file_mode": "0600",
        "timezone_abbreviations": "Default", "unix_socket_permissions": "0777",
    ]

    /// A row of `pg_stat_ssl`; of the client's certificate no more than its name is told.
    static func encryptionRow(_ entry: ActivityEntry) -> [PostgresValue] {
        let found = entry.encryption
        return [
            .int4(entry.pid), .bool(found != nil), .text(orNull: found?.version), .text(orNull: found?.cipher),
            found.map { .int4($0.bits) } ?? .null, .text(orNull: found?.clientName), .null, .null,
        ]
    }

    /// As much of a statement as is kept of it: one byte less than `track_activity_query_size` says.
    private static func shown(_ query: String) -> String {
        let kept = 1023
        guard query.utf8.count > kept else { return query }
        var end = query.utf8.index(query.startIndex, offsetBy: kept)
        while end > query.startIndex, end.samePosition(in: query.unicodeScalars) == nil {
            end = query.utf8.index(before: end)
        }
        return String(query[..<end])
    }

    func activityRows(_ context: CatalogContext) -> [[PostgresValue]] {
        let layout = RowLayout("pg_stat_activity")
        return context.activity().map { entry in
            var row = layout.row()
            if let database = entry.database {
                row["datid"] = objects.databases.first { $0.name == database }.map { .oid($0.oid) } ?? .null
                row["datname"] = .text(database)
            }
            row["pid"] = .int4(entry.pid)
            if let user = entry.user {
                row["usesysid"] = roleIdentifier(user).map { .oid($0) } ?? .null
                row["usename"] = .text(user)
            }
            row["application_name"] = .text(entry.applicationName)
            row["client_addr"] = entry.clientAddress
            row["client_port"] = entry.clientPort.map { .int4($0) } ?? .null
            for (name, time) in [
                ("backend_start", entry.backendStart), ("xact_start", entry.transactionStart),
                ("query_start", entry.queryStart), ("state_change", entry.stateChange),
            ] {
                row[name] = time.map { .timestamptz($0) } ?? .null
            }
            row["backend_xid"] = entry.transactionNumber.map { .oid(OID(UInt32(truncatingIfNeeded: $0))) } ?? .null
            row["wait_event_type"] = .text(orNull: entry.waitEventType)
            row["wait_event"] = .text(orNull: entry.waitEvent)
            row["state"] = .text(orNull: entry.state)
            row["query"] = .text(Self.shown(entry.query))
            row["backend_type"] = .text(entry.backendType)
            return row.values
        }
    }

    func preparedStatementRows(_ context: CatalogContext) -> [[PostgresValue]] {
        context.preparedStatements().map { entry in
            let types: [PostgresValue] = entry.parameterTypes.map { type in
                .object(type.oid, name: formatType(type.oid, searchPath: context.searchPath))
            }
            return [
                .text(entry.name), .text(entry.statement), .timestamptz(entry.prepareTime),
                .array(PostgresArray(types, of: .regtype)), .bool(entry.isFromSQL), .int8(0), .int8(0),
            ]
        }
    }

    func cursorRows(_ context: CatalogContext) -> [[PostgresValue]] {
        context.cursors().map { entry in
            [
                .text(entry.name), .text(entry.statement), .bool(entry.isHoldable), .bool(entry.isBinary),
                .bool(entry.isScrollable), .timestamptz(entry.creationTime),
            ]
        }
    }
}
