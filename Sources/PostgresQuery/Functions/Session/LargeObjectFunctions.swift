import PostgresCatalog
import PostgresWire

/// The functions of large objects (PostgreSQL 15 docs, section 35.4).
enum LargeObjectFunctions {
    static func register(in table: inout ScalarTable) {
        registerObjects(in: &table)
        registerDescriptors(in: &table)
        for name in ["be_lo_import", "be_lo_import_with_oid", "be_lo_export"] {
            let shown = name == "be_lo_export" ? "lo_export" : "lo_import"
            table[name] = .many { (_, _) throws(PostgresError) in
                // The server has no files for its clients, whoever they are.
                throw PostgresError(.insufficientPrivilege, "permission denied for function \(shown)")
            }
        }
    }

    private static func registerObjects(in table: inout ScalarTable) {
        table["be_lo_creat"] = .unary { (_, environment) throws(PostgresError) in
            try environment.useLargeObject(.create(.invalid))
        }
        table["be_lo_create"] = .unary { (oid, environment) throws(PostgresError) in
            try environment.useLargeObject(.create(oid.oidValue))
        }
        table["be_lo_from_bytea"] = .binary { (oid, bytes, environment) throws(PostgresError) in
            try environment.useLargeObject(.createHolding(oid.oidValue, bytes.bytes))
        }
        table["be_lo_unlink"] = .unary { (oid, environment) throws(PostgresError) in
            try environment.useLargeObject(.remove(oid.oidValue))
        }
        table["be_lo_get"] = .unary { (oid, environment) throws(PostgresError) in
            try environment.useLargeObject(.bytes(oid.oidValue, from: 0, count: nil))
        }
        table["be_lo_get_fragment"] = .many { (values, environment) throws(PostgresError) in
            let count = number(values, 2)
            guard count >= 0 else { throw PostgresError("22023", "requested length cannot be negative") }
            return try environment.useLargeObject(
                .bytes(values[0].oidValue, from: values[1].integer, count: count)
            )
        }
        table["be_lo_put"] = .many { (values, environment) throws(PostgresError) in
            try environment.useLargeObject(.put(values[0].oidValue, at: values[1].integer, values[2].bytes))
        }
    }

    private static func registerDescriptors(in table: inout ScalarTable) {
        table["be_lo_open"] = .binary { (oid, modes, environment) throws(PostgresError) in
            let bits = Int32(truncatingIfNeeded: modes.integer)
            let known = LargeObjectRequest.Modes(rawValue: bits).intersection([.read, .write])
            guard !known.isEmpty else {
                throw PostgresError("22023", "invalid flags for opening a large object: \(bits)")
            }
            return try environment.useLargeObject(.open(oid.oidValue, known))
        }
        table["be_lo_close"] = .unary { (descriptor, environment) throws(PostgresError) in
            try environment.useLargeObject(.close(number([descriptor], 0)))
        }
        table["be_loread"] = .binary { (descriptor, count, environment) throws(PostgresError) in
            try environment.useLargeObject(.read(number([descriptor], 0), count: max(number([count], 0), 0)))
        }
        table["be_lowrite"] = .binary { (descriptor, bytes, environment) throws(PostgresError) in
            try environment.useLargeObject(.write(number([descriptor], 0), bytes.bytes))
        }
        table["be_lo_lseek"] = .many { (values, environment) throws(PostgresError) in
            try short(seek(values, environment), values, "lo_lseek")
        }
        table["be_lo_lseek64"] = .many { (values, environment) throws(PostgresError) in try seek(values, environment) }
        table["be_lo_tell"] = .unary { (descriptor, environment) throws(PostgresError) in
            let position = try environment.useLargeObject(.position(number([descriptor], 0)))
            return try short(position, [descriptor], "lo_tell")
        }
        table["be_lo_tell64"] = .unary { (descriptor, environment) throws(PostgresError) in
            try environment.useLargeObject(.position(number([descriptor], 0)))
        }
        for name in ["be_lo_truncate", "be_lo_truncate64"] {
            table[name] = .binary { (descriptor, length, environment) throws(PostgresError) in
                try environment.useLargeObject(.truncate(number([descriptor], 0), length.integer))
            }
        }
    }

    private static func number(_ values: [PostgresValue], _ index: Int) -> Int32 {
        Int32(truncatingIfNeeded: values[index].integer)
    }

    private static func seek(
        _ values: [PostgresValue],
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> PostgresValue {
        guard let origin = LargeObjectRequest.Origin(rawValue: number(values, 2)) else {
            // A descriptor that there is not is told first.
            _ = try environment.useLargeObject(.position(number(values, 0)))
            throw PostgresError("22023", "invalid whence setting: \(number(values, 2))")
        }
        return try environment.useLargeObject(.seek(number(values, 0), values[1].integer, origin))
    }

    /// A position that must fit `int4`.
    private static func short(
        _ position: PostgresValue,
        _ values: [PostgresValue],
        _ name: String
    ) throws(PostgresError) -> PostgresValue {
        guard let short = Int32(exactly: position.integer) else {
            throw PostgresError(
                "22003",
                "\(name) result out of range for large-object descriptor \(number(values, 0))"
            )
        }
        return .int4(short)
    }
}
