import PostgresWire

/// The access methods of PostgreSQL itself.
enum AccessMethods {
    private static let methods = BuiltInText.rows(
        of: "pg_am",
        ["oid", "amname", "amtype", "amhandler"]
    ) { fields, columns in
        fields.character(columns[2]) == "i"
            ? (oid: fields.oid(columns[0]), name: fields.string(columns[1]), handler: fields.oid(columns[3])) : nil
    }

    /// The OID of an access method of indexes.
    static func oid(_ name: String) -> OID? { methods.first { $0.name == name }?.oid }

    /// The OID of the access method of indexes with a handler function.
    static func oid(ofHandler handler: OID) -> OID? { methods.first { $0.handler == handler }?.oid }

    /// The name of an access method of indexes.
    static func name(_ oid: OID) -> String? { methods.first { $0.oid == oid }?.name }

    /// What an access method of indexes can do (`IndexAmRoutine`; PostgreSQL 15 docs, §64.1).
    static func abilities(_ method: OID) -> AccessMethodAbilities? {
        switch method.rawValue {
        case 403:  // btree
            [
                .order, .backward, .unique, .manyColumns, .searchArrays, .searchNulls, .cluster, .include, .rows,
                .bitmaps,
                .values,
            ]
        case 405: [.backward, .rows, .bitmaps]  // hash
        case 783: [.manyColumns, .searchNulls, .cluster, .include, .rows, .bitmaps]  // gist
        case 2742: [.manyColumns, .bitmaps]  // gin
        case 4000: [.searchNulls, .include, .rows, .bitmaps]  // spgist
        case 3580: [.manyColumns, .searchNulls, .bitmaps]  // brin
        default: nil
        }
    }
}

/// What an access method of indexes can do.
package struct AccessMethodAbilities: OptionSet, Sendable {
    package var rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    /// Keys have an order.
    package static let order = Self(rawValue: 1 << 0)
    /// Rows are read backwards, too.
    package static let backward = Self(rawValue: 1 << 1)
    /// No two rows have the same key.
    package static let unique = Self(rawValue: 1 << 2)
    /// Keys of several columns.
    package static let manyColumns = Self(rawValue: 1 << 3)
    /// Any of several values is searched at once.
    package static let searchArrays = Self(rawValue: 1 << 4)
    /// NULLs are searched.
    package static let searchNulls = Self(rawValue: 1 << 5)
    /// CLUSTER goes by it.
    package static let cluster = Self(rawValue: 1 << 6)
    /// INCLUDE.
    package static let include = Self(rawValue: 1 << 7)
    /// Rows are found one by one, which exclusion constraints need.
    package static let rows = Self(rawValue: 1 << 8)
    /// Rows are found as a bitmap.
    package static let bitmaps = Self(rawValue: 1 << 9)
    /// The values of keys are read from the index itself.
    package static let values = Self(rawValue: 1 << 10)
}
