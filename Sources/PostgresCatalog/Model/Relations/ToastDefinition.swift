public import PostgresWire

/// The table that PostgreSQL keeps the long values of another table in, as the catalogs show it.
///
/// Nothing is stored in it here. It is there because clients look for it.
public struct ToastDefinition: Hashable, Sendable {
    /// The OID in `pg_class`.
    public var oid: OID
    /// The OID of its index in `pg_class`.
    public var indexOID: OID
}

extension ToastDefinition {
    /// The columns of all such tables.
    static let columns = ["chunk_id", "chunk_seq", "chunk_data"]
    /// The schema of all such tables but those of temporary tables.
    static let schema = "pg_toast"

    /// The schema of the toast tables of a schema's tables: each schema of temporary tables has one beside it.
    package static func schema(beside schema: String) -> String {
        let temporary = "pg_temp_"
        return schema.hasPrefix(temporary) ? "pg_toast_temp_" + schema.dropFirst(temporary.count) : Self.schema
    }

    /// The name of the one that belongs to a table of a schema.
    static func name(of table: OID, in schema: String) -> TableName {
        TableName("pg_toast_\(table)", schema: self.schema(beside: schema))
    }

    /// The name of its index.
    static func indexName(of table: OID, in schema: String) -> TableName {
        TableName("pg_toast_\(table)_index", schema: self.schema(beside: schema))
    }
}

extension CatalogModel {
    /// Gives a table its toast table where it needs one and the OIDs are those of a database, not made from names; one
    /// that a table has stays.
    mutating func completeToast(of table: inout TableDefinition, _ oid: OID) {
        if table.toast == nil, nextOID != nil, needsToast(table) {
            let name = ToastDefinition.name(of: oid, in: table.name.schema)
            let made = makeOID(for: "relation \(name)")
            objects[made] = .toast(of: oid)
            let index = makeOID(for: "relation \(ToastDefinition.indexName(of: oid, in: table.name.schema))")
            table.toast = ToastDefinition(oid: made, indexOID: index)
        }
        guard let toast = table.toast else { return }
        objects[toast.oid] = .toast(of: oid)
        objects[toast.indexOID] = .toastIndex(of: oid)
        relationNames.put(toast.oid, as: ToastDefinition.name(of: oid, in: table.name.schema))
        relationNames.put(toast.indexOID, as: ToastDefinition.indexName(of: oid, in: table.name.schema))
    }

    /// Whether a row can become so long that PostgreSQL keeps values elsewhere.
    private func needsToast(_ table: TableDefinition) -> Bool {
        guard table.kind == .table || table.kind == .materializedView else { return false }
        var length = 0
        var isUnlimited = false
        var canBeMoved = false
        for column in table.columns {
            if let fixed = fixedLength(of: column.type.oid) {
                length += fixed
                continue
            }
            let isPlain = column.storage == "p" || column.type == .oidvector || column.type == .int2vector
            if !isPlain { canBeMoved = true }
            if let longest = Self.longestValue(of: column) { length += longest } else { isUnlimited = true }
        }
        let header = 23 + (table.columns.count + 7) / 8
        return canBeMoved && (isUnlimited || Self.aligned(header) + Self.aligned(length) > Self.longestRow)
    }

    /// How long a row may be before values are moved.
    private static let longestRow = 2032

    /// The next multiple of eight.
    private static func aligned(_ length: Int) -> Int { (length + 7) / 8 * 8 }

    /// The length of the values of a type, nil where they differ in length.
    private func fixedLength(of oid: OID) -> Int? {
        if let row = BuiltInTables.types.row(oid) { return row.length > 0 ? Int(row.length) : nil }
        guard case .type = objects[oid], let type = types[oid] else { return nil }
        if case .enumeration = type.kind { return 4 }
        return type.domain.flatMap { fixedLength(of: $0.baseType.oid) }
    }

    /// The length of the longest value that a column can have, nil for any length.
    private static func longestValue(of column: Column) -> Int? {
        let modifier = Int(column.typeModifier)
        guard modifier >= 0 else { return nil }
        return switch column.type {
        // A character has up to four bytes.
        case .bpchar, .varchar: max(modifier - 4, 0) * 4 + 4
        case .numeric: 8 + (((modifier - 4) >> 16 & 0xFFFF) + 6) / 4 * 2
        case .bit, .varbit: (modifier + 7) / 8 + 8
        default: nil
        }
    }
}
