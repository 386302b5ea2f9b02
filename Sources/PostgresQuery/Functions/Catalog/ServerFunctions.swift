import PostgresCatalog
import PostgresWire

/// Functions that tell of single objects what only some tools ask: sequences, defaults of arguments, row security, places of
/// files.
enum ServerFunctions {
    static func register(in table: inout ScalarTable) {
        sequences(in: &table)
        definitions(in: &table)
        rowSecurity(in: &table)
        places(in: &table)
        access(in: &table)
        ControlFunctions.register(in: &table)
        // Counters of functions are kept where `track_functions` says so, which is never here.
        for name in ["calls", "total_time", "self_time"] {
            for source in ["pg_stat_get_function_\(name)", "pg_stat_get_xact_function_\(name)"] {
                table[source] = .unary { _, _ in .null }
            }
        }
        // What a statement does is counted at once: nothing waits for the end of its transaction.
        for name in [
            "numscans", "tuples_returned", "tuples_fetched", "tuples_inserted", "tuples_updated", "tuples_deleted",
            "tuples_hot_updated", "blocks_fetched", "blocks_hit",
        ] {
            table["pg_stat_get_xact_\(name)"] = .unary { _, _ in .int8(0) }
        }
        table["pg_jit_available"] = .nullary { _ in .bool(false) }
    }

    private static func sequences(in table: inout ScalarTable) {
        table["pg_sequence_parameters"] = .unary { (oid, environment) throws(PostgresError) in
            guard let sequence = environment.catalog.model.sequences[oid.oidValue] else {
                throw PostgresError("XX000", "cache lookup failed for sequence \(oid.oidValue)")
            }
            return .record(
                PostgresRecord(
                    types: [.int8, .int8, .int8, .int8, .bool, .int8, .oid],
                    values: [
                        .int8(sequence.start), .int8(sequence.minimum), .int8(sequence.maximum),
                        .int8(sequence.increment), .bool(sequence.cycles), .int8(sequence.cache),
                        .oid(sequence.type.oid),
                    ],
                    names: [
                        "start_value", "minimum_value", "maximum_value", "increment", "cycle_option", "cache_size",
                        "data_type",
                    ]
                )
            )
        }
        table["pg_sequence_last_value"] = .unary { (oid, environment) throws(PostgresError) in
            guard let sequence = environment.catalog.model.sequences[oid.oidValue] else {
                let name = environment.catalog.relationName(oid.oidValue)?.name ?? oid.oidValue.description
                throw PostgresError("42809", "\"\(name)\" is not a sequence")
            }
            guard let value = environment.catalogState.sequenceValue(sequence), value.isCalled else { return .null }
            return .int8(value.last)
        }
    }

    private static func definitions(in table: inout ScalarTable) {
        table["pg_get_function_arg_default"] = .binary { oid, number, environment in
            CatalogFunctions.text(environment.catalog.argumentDefault(oid.oidValue, argument: number.int))
        }
        table["pg_get_partition_constraintdef"] = .unary { oid, environment in
            let path = CatalogFunctions.path(environment)
            return CatalogFunctions.text(environment.catalog.partitionConstraint(oid.oidValue, searchPath: path))
        }
        table["pg_get_replica_identity_index"] = .unary { oid, environment in
            guard let table = environment.catalog.model.tables[oid.oidValue] else { return .null }
            let index: OID? =
                switch table.replicaIdentity ?? "d" {
                case "d": table.indexes.first { $0.isPrimary }?.oid
                case "i": table.indexes.first { $0.isReplicaIdentity }?.oid
                default: nil
                }
            return index.map { ObjectNames(environment).value($0, as: .regclass) } ?? .null
        }
    }

    private static func rowSecurity(in table: inout ScalarTable) {
        table["row_security_active"] = .unary { oid, environment in
            .bool(hidesRows(oid.oidValue, environment))
        }
        table["row_security_active_name"] = .unary { (name, environment) throws(PostgresError) in
            let path = CatalogFunctions.path(environment)
            return .bool(
                hidesRows(try environment.catalog.relationOID(text: name.string, searchPath: path), environment)
            )
        }
    }

    /// Whether policies decide which rows of a table the current user sees.
    private static func hidesRows(_ oid: OID, _ environment: any FunctionEnvironment) -> Bool {
        let (catalog, user) = (environment.catalog, environment.currentUser)
        guard let table = catalog.model.tables[oid], table.hasRowSecurity, environment.enforcesPrivileges else {
            return false
        }
        let bypasses = catalog.isSuperuser(user) || catalog.model.roles[user]?.bypassesRowSecurity ?? false
        guard !bypasses else { return false }
        return table.forcesRowSecurity || !catalog.owns(user, objectOf: table.owner)
    }

    private static func places(in table: inout ScalarTable) {
        table["pg_walfile_name"] = .unary { location, _ in
            location.isNull ? .null : .text(segmentName(WriteAheadLog.location(location) ?? 0, isEnd: true))
        }
        table["pg_walfile_name_offset"] = .unary { location, _ in
            let place = WriteAheadLog.location(location) ?? 0
            return .record(
                PostgresRecord(
                    types: [.text, .int4],
                    values: [
                        .text(segmentName(place, isEnd: true)),
                        .int4(Int32(truncatingIfNeeded: place % segmentSize)),
                    ],
                    names: ["file_name", "file_offset"]
                )
            )
        }
        // Each relation has the file that it was made with.
        table["pg_filenode_relation"] = .binary { tablespace, file, environment in
            let isDefault = [0, 1663].contains(tablespace.oidValue.rawValue)
            guard isDefault, let kind = environment.catalog.relation(file.oidValue)?.kind, "rimSt".contains(kind) else {
                return .null
            }
            return ObjectNames(environment).value(file.oidValue, as: .regclass)
        }
    }

    private static let segmentSize: UInt64 = 16 << 20

    /// The name of the file that holds a place of the write-ahead log; a place at a boundary belongs to the file before it.
    private static func segmentName(_ location: UInt64, isEnd: Bool) -> String {
        let segment = isEnd && location > 0 ? (location - 1) / segmentSize : location / segmentSize
        let perFile = (UInt64(1) << 32) / segmentSize
        func digits(_ number: UInt64) -> String {
            let text = String(number, radix: 16, uppercase: true)
            return String(repeating: "0", count: max(0, 8 - text.count)) + text
        }
        return "00000001" + digits(segment / perFile) + digits(segment % perFile)
    }

    private static func access(in table: inout ScalarTable) {
        table["makeaclitem"] = .many { (values, environment) throws(PostgresError) in
            let privilege = try AccessListFunctions.privilege(values[2].string)
            let catalog = environment.catalog
            let grantor = catalog.roleName(values[1].oidValue) ?? values[1].oidValue.description
            let grantee: String? =
                values[0].oidValue == .invalid
                ? nil : catalog.roleName(values[0].oidValue) ?? values[0].oidValue.description
            let item = AccessItem(
                grantee,
                privilege,
                grantable: values[3].boolean ? privilege : [],
                grantor: grantor
            )
            return .text(item.text)
        }
        table.plain("aclcontains") { list, item in
            guard let wanted = AccessItem(text: item.string) else { return .bool(false) }
            return .bool(
                list.strings.contains { text in
                    guard let text, let found = AccessItem(text: text) else { return false }
                    return found.grantee == wanted.grantee && found.grantor == wanted.grantor
                        && found.privileges.isSuperset(of: wanted.privileges)
                        && found.grantable.isSuperset(of: wanted.grantable)
                }
            )
        }
        table.plain("aclitem_eq") { left, right in .bool(left.string == right.string) }
        for name in ["aclinsert", "aclremove"] {
            table[name] = .binary { (_, _, _) throws(PostgresError) in
                throw PostgresError("0A000", "\(name) is no longer supported")
            }
        }
    }
}
