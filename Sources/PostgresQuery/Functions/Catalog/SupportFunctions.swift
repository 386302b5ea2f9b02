import PostgresCatalog
import PostgresWire

/// Small functions that catalogs and indexes refer to, and what is told of commits.
enum SupportFunctions {
    static func register(in table: inout ScalarTable) {
        // Words are compared byte by byte.
        for source in ["gin_cmp_tslexeme", "gin_compare_jsonb"] {
            table.plain(source) { left, right in
                let (left, right) = (left.string.utf8, right.string.utf8)
                return .int4(left.lexicographicallyPrecedes(right) ? -1 : left.elementsEqual(right) ? 0 : 1)
            }
        }
        // Values that are equal are written alike under every collation that is deterministic, which all of them are here.
        for source in ["btequalimage", "btvarstrequalimage"] { table.plain(source) { _ in .bool(true) } }
        for source in ["pg_xact_commit_timestamp", "pg_xact_commit_timestamp_origin", "pg_last_committed_xact"] {
            table.many(source) { (_) throws(PostgresError) in
                throw PostgresError(
                    "55000",
                    "could not get commit timestamp data",
                    hint: "Make sure the configuration parameter \"track_commit_timestamp\" is set."
                )
            }
        }
        table["pg_settings_get_flags"] = .unary { name, _ in
            guard let flags = SettingFlags.flags(of: name.string) else { return .null }
            return .array(PostgresArray(flags.map { .text($0) }, of: .text))
        }
    }
}
