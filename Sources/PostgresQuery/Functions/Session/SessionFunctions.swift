import PostgresCatalog
package import PostgresWire

/// Functions that tell of the session and the server.
enum SessionFunctions {
    static func register(in table: inout ScalarTable) {
        names(in: &table)
        settings(in: &table)
        connection(in: &table)
        clocks(in: &table)
        server(in: &table)
        encodings(in: &table)
    }

    private static func names(in table: inout ScalarTable) {
        table["current_database"] = .nullary { environment in .text(environment.catalog.model.database) }
        table["current_query"] = .nullary { environment in environment.queryText.map { .text($0) } ?? .null }
        table["current_user"] = .nullary { environment in .text(environment.currentUser) }
        table["session_user"] = .nullary { environment in .text(environment.sessionUser) }
        table["current_schema"] = .nullary { environment in
            environment.searchPath(withImplicit: false).first.map { .text($0) } ?? .null
        }
        table["current_schemas"] = .unary { value, environment in
            let path = environment.searchPath(withImplicit: value.boolean)
            return .array(PostgresArray(path.map { .text($0) }, of: .name))
        }
        table["pgsql_version"] = .nullary { environment in
            let version = environment.setting("server_version") ?? "15"
            return .text("PostgreSQL \(version)")
        }
    }

    private static func settings(in table: inout ScalarTable) {
        table["show_config_by_name"] = .unary { (name, environment) throws(PostgresError) in
            guard let setting = try readable(name.string, environment) else { throw unknown(name.string) }
            return .text(setting)
        }
        table["show_config_by_name_missing_ok"] = .binary { (name, isMissingFine, environment) throws(PostgresError) in
            if let setting = try readable(name.string, environment) { return .text(setting) }
            if isMissingFine.boolean { return .null }
            throw unknown(name.string)
        }
        table["set_config_by_name"] = .many { (values, environment) throws(PostgresError) in
            if values[0].isNull { throw PostgresError("22004", "SET requires parameter name") }
            let value = values[1].isNull ? nil : values[1].string
            return .text(try environment.set(values[0].string, to: value, isLocal: values[2].boolean))
        }
    }

    /// A setting, where the user may read it.
    private static func readable(
        _ name: String,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> String? {
        let folded = name.lowercased()
        guard SettingTable.superuserOnly.contains(folded),
            let context = (environment as? any CatalogEnvironment)?.catalogContext, !context.readsAllSettings
        else { return environment.setting(name) }
        throw .settingIsHidden(name)
    }

    private static func unknown(_ name: String) -> PostgresError {
        PostgresError("42704", "unrecognized configuration parameter \"\(name)\"")
    }

    private static func connection(in table: inout ScalarTable) {
        table["pg_backend_pid"] = .nullary { environment in .int4(environment.backendPID) }
        table["inet_client_addr"] = .nullary { environment in environment.clientAddress.map { .inet($0) } ?? .null }
        table["inet_client_port"] = .nullary { environment in environment.clientPort.map { .int4($0) } ?? .null }
        table["inet_server_addr"] = .nullary { environment in environment.serverAddress.map { .inet($0) } ?? .null }
        table["inet_server_port"] = .nullary { environment in environment.serverPort.map { .int4($0) } ?? .null }
        table["pg_blocking_pids"] = .unary { _, _ in .array(PostgresArray([], of: .int4)) }
        table["pg_safe_snapshot_blocking_pids"] = table["pg_blocking_pids"]
        table["pg_my_temp_schema"] = .nullary { environment in .oid(temporarySchema(environment) ?? .invalid) }
        table["pg_is_other_temp_schema"] = .unary { oid, environment in
            guard let name = environment.catalog.schemaName(oid.oidValue) else { return .bool(false) }
            let isTemporary = name.hasPrefix("pg_temp_") || name.hasPrefix("pg_toast_temp_")
            return .bool(isTemporary && !name.hasSuffix("temp_\(environment.backendPID)"))
        }
        table["pg_trigger_depth"] = .nullary { environment in .int4(Int32(clamping: environment.triggerDepth)) }
    }

    /// The schema of the session's temporary objects.
    private static func temporarySchema(_ environment: any FunctionEnvironment) -> OID? {
        environment.catalog.schemaOID("pg_temp_\(environment.backendPID)")
    }

    private static func clocks(in table: inout ScalarTable) {
        table["now"] = .nullary { environment in .timestamptz(environment.transactionTimestamp) }
        table["statement_timestamp"] = .nullary { environment in .timestamptz(environment.statementTimestamp) }
        table["clock_timestamp"] = .nullary { environment in .timestamptz(environment.clockTimestamp) }
        table["pg_postmaster_start_time"] = .nullary { environment in .timestamptz(environment.serverStartTimestamp) }
        table["pg_sleep"] = .unary { (seconds, environment) throws(PostgresError) in
            guard case .float8(let seconds) = seconds, seconds > 0 else { return .text("") }
            try environment.sleep(microseconds: Int64(exactly: (seconds * 1e6).rounded()) ?? .max)
            return .text("")
        }
        table["pg_conf_load_time"] = .nullary { environment in .timestamptz(environment.serverStartTimestamp) }
    }

    private static func server(in table: inout ScalarTable) {
        table["pg_is_in_recovery"] = .nullary { _ in .bool(false) }
        table.plain("pg_wal_lsn_diff") { left, right in locationDifference(left, right) }
        table.plain("pg_lsn_mi") { left, right in locationDifference(left, right) }
        table["drandom"] = .nullary { environment in .float8(environment.random.next()) }
        table["setseed"] = .unary { (seed, environment) throws(PostgresError) in
            guard seed.double >= -1, seed.double <= 1 else {
                let text = PrintedNumber.short(seed.double)
                throw PostgresError("22023", "setseed parameter \(text) is out of allowed range [-1,1]")
            }
            environment.random.seed(seed.double)
            return .text("")
        }
        table["gen_random_uuid"] = .nullary { _ in
            let high = UInt64.random(in: .min ... .max) & ~0xF000 | 0x4000
            let low = UInt64.random(in: .min ... .max) & ~(3 << 62) | 1 << 63
            return .uuid(UUIDBytes(high: high, low: low))
        }
        table["pg_typeof"] = .typed { _, types, _, environment in
            guard let type = types.first else { return .null }
            let name = environment.catalog.typeText(type.oid, searchPath: environment.searchPath(withImplicit: true))
            return .object(type.oid, name: name)
        }
    }

    private static func locationDifference(_ left: PostgresValue, _ right: PostgresValue) -> PostgresValue {
        guard let left = WriteAheadLog.location(left), let right = WriteAheadLog.location(right) else { return .null }
        return .numeric(Numeric(Int128(left) - Int128(right)))
    }

    private static func encodings(in table: inout ScalarTable) {
        table.plain("PG_encoding_to_char") { number in .text(CharacterEncoding(number: number.int)?.name ?? "") }
        table.plain("PG_char_to_encoding") { name in
            .int4(Int32(truncatingIfNeeded: CharacterEncoding(named: name.string)?.number ?? -1))
        }
        table["getdatabaseencoding"] = .nullary { _ in .text("UTF8") }
        table["pg_client_encoding"] = .nullary { environment in
            .text(environment.setting("client_encoding").flatMap { CharacterEncoding(named: $0)?.name } ?? "UTF8")
        }
        table.plain("pg_encoding_max_length_sql") { number in
            guard let encoding = CharacterEncoding(number: number.int) else { return .null }
            return .int4(Int32(truncatingIfNeeded: encoding.longestCharacter))
        }
        table["pg_num_nulls"] = .many { values, _ in .int4(Int32(truncatingIfNeeded: values.count { $0.isNull })) }
        table["pg_num_nonnulls"] = .many { values, _ in .int4(Int32(truncatingIfNeeded: values.count { !$0.isNull })) }
    }
}

extension PostgresError {
    /// A setting that only superusers and members of `pg_read_all_settings` may read.
    package static func settingIsHidden(_ name: String) -> PostgresError {
        PostgresError(
            .insufficientPrivilege,
            "must be superuser or have privileges of pg_read_all_settings to examine \"\(name)\""
        )
    }
}
