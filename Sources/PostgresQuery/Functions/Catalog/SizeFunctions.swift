import PostgresCatalog
import PostgresWire

/// The functions that tell how much room things take.
extension CatalogFunctions {
    static func sizes(in table: inout ScalarTable) {
        table["pg_table_size"] = .unary { oid, environment in size(of: oid, environment) { $0.rows } }
        table["pg_indexes_size"] = .unary { oid, environment in
            guard environment.catalog.relationName(oid.oidValue) != nil else { return .null }
            return .int8(tableSize(oid.oidValue, environment)?.allIndexes ?? 0)
        }
        table["pg_total_relation_size"] = .unary { oid, environment in size(of: oid, environment) { $0.total } }
        table["pg_relation_size(regclass)"] = .unary { oid, environment in size(of: oid, environment) { $0.rows } }
        table["pg_relation_size"] = .binary { oid, fork, environment throws(PostgresError) in
            guard environment.catalog.relationName(oid.oidValue) != nil else { return .null }
            switch fork.string {
            case "main": return size(of: oid, environment) { $0.rows }
            case "fsm", "vm", "init": return .int8(0)
            default:
                throw PostgresError(
                    "22023",
                    "invalid fork name",
                    hint: "Valid fork names are \"main\", \"fsm\", \"vm\", and \"init\"."
                )
            }
        }
        table["pg_database_size_oid"] = .unary { oid, environment in
            guard let name = environment.catalog.databaseName(oid.oidValue) else { return .null }
            return .int8(environment.databaseSize(name) ?? 0)
        }
        table["pg_database_size_name"] = .unary { name, environment throws(PostgresError) in
            guard environment.catalog.hasDatabase(name.string) else {
                throw PostgresError("3D000", "database \"\(name.string)\" does not exist")
            }
            return .int8(environment.databaseSize(name.string) ?? 0)
        }
        tablespaces(in: &table)
        // No relation has been written anew, so each has the file that it was made with.
        table["pg_relation_filenode"] = .unary { oid, environment in
            guard let kind = environment.catalog.relation(oid.oidValue)?.kind, "rimSt".contains(kind) else {
                return .null
            }
            return .oid(oid.oidValue)
        }
        table["pg_relation_filepath"] = .unary { _, _ in .null }
        table["pg_size_pretty"] = .unary { size, _ in .text(pretty(Numeric(size.integer))) }
        table["pg_size_pretty_numeric"] = .unary { size, _ in .text(pretty(size.numericValue)) }
    }

    /// All that is stored is in the tablespace `pg_default`.
    private static func tablespaces(in table: inout ScalarTable) {
        table["pg_tablespace_size_name"] = .unary { name, environment throws(PostgresError) in
            try tablespaceSize(name.string, environment)
        }
        table["pg_tablespace_size_oid"] = .unary { oid, environment throws(PostgresError) in
            switch oid.oidValue.rawValue {
            case 1663: try tablespaceSize("pg_default", environment)
            case 1664: try tablespaceSize("pg_global", environment)
            default: .null
            }
        }
    }

    private static func tablespaceSize(
        _ name: String,
        _ environment: any FunctionEnvironment
    ) throws(PostgresError) -> PostgresValue {
        let catalog = environment.catalog
        switch name {
        case "pg_default":
            return .int8(catalog.databaseNames.reduce(0) { $0 &+ (environment.databaseSize($1) ?? 0) })
        case "pg_global":
            let user = environment.currentUser
            guard
                !environment.enforcesPrivileges || catalog.isSuperuser(user)
                    || catalog.isMember(user, of: "pg_read_all_stats", withRights: true)
            else { throw PostgresError(.insufficientPrivilege, "permission denied for tablespace \(name)") }
            return .int8(0)
        default: throw PostgresError("42704", "tablespace \"\(name)\" does not exist")
        }
    }

    /// The size of an index, or a part of the size of a table; NULL for what is no relation.
    private static func size(
        of relation: PostgresValue,
        _ environment: any FunctionEnvironment,
        _ part: (TableSize) -> Int64
    ) -> PostgresValue {
        let oid = relation.oidValue
        guard environment.catalog.relationName(oid) != nil else { return .null }
        if let (table, index) = environment.catalog.model.index(oid) {
            return .int8(environment.size(of: table.name)?.indexes[index.name] ?? 0)
        }
        return .int8(tableSize(oid, environment).map(part) ?? 0)
    }

    private static func tableSize(_ oid: OID, _ environment: any FunctionEnvironment) -> TableSize? {
        environment.catalog.model.tables[oid].flatMap { environment.size(of: $0.name) }
    }

    /// A number of bytes with a unit that leaves it below 10240.
    private static func pretty(_ size: Numeric) -> String {
        var size = size
        let limit = Numeric(10240)
        for (index, unit) in ["bytes", "kB", "MB", "GB", "TB", "PB"].enumerated() {
            let limit = index == 0 ? limit : Numeric(20479)
            guard size.magnitude.compare(to: limit) >= 0, unit != "PB" else {
                let shown = index == 0 ? size : halved(size)
                return "\(shown) \(unit)"
            }
            // Units above bytes keep one bit more, for rounding.
            let divisor = Numeric(index == 0 ? 512 : 1024)
            size = (try? size.truncatedQuotient(by: divisor)) ?? size
        }
        return "\(size) bytes"
    }

    /// Half of a number, rounded away from 0.
    private static func halved(_ size: Numeric) -> Numeric {
        let step = size.isNegative ? Numeric(-1) : Numeric.one
        return (try? size.adding(step).truncatedQuotient(by: Numeric(2))) ?? size
    }
}
