import PostgresWire
import Synchronization

/// The rows that PostgreSQL itself brings, as values; kept once they have been read.
enum BuiltInValues {
    private static let read = Mutex<[String: IndexedRows]>([:])

    /// The rows of a relation; none where PostgreSQL brings none.
    static func rows(of relation: SystemRelation) -> IndexedRows {
        if let rows = read.withLock({ $0[relation.name] }) { return rows }
        let rows = IndexedRows(decode(relation))
        read.withLock { $0[relation.name] = rows }
        return rows
    }

    /// The rows of a relation of `pg_catalog`.
    static func rows(of name: String) -> IndexedRows {
        guard let relation = SystemRelations.shared.relation(TableName(name, schema: "pg_catalog")) else {
            return IndexedRows([])
        }
        return rows(of: relation)
    }

    private static func decode(_ relation: SystemRelation) -> [[PostgresValue]] {
        let text = BuiltInText(relation.name)
        let types = SystemColumns.shared.columns(of: relation.oid).map(\.baseType)
        guard types.count == text.columns.count else { return [] }
        // The file separates defaults by semicolons, as there are commas in some.
        let defaults = relation.name == "pg_proc" ? text.columns.firstIndex(of: "proargdefaults") : nil
        var rows: [[PostgresValue]] = []
        text.forEach { fields in
            var row: [PostgresValue] = []
            row.reserveCapacity(types.count)
            for (column, type) in types.enumerated() { row.append(fields.value(column, type: type)) }
            if let defaults, row.indices.contains(defaults), case .text(let list) = row[defaults] {
                row[defaults] = .text(DefaultArguments.split(list).joined(separator: ", "))
            }
            rows.append(row)
        }
        return rows
    }
}

extension BuiltInFields {
    /// The field as a value of a type.
    func value(_ column: Int, type: OID) -> PostgresValue {
        guard !isNull(column) else { return .null }
        return switch PostgresType(oid: type) {
        case .bool: .bool(bool(column))
        case .int2: .int2(Int16(truncatingIfNeeded: integer(column)))
        case .int4: .int4(Int32(truncatingIfNeeded: integer(column)))
        case .int8: .int8(Int64(integer(column)))
        case .float4: .float4(Float(string(column)) ?? 0)
        case .float8: .float8(Double(string(column)) ?? 0)
        case .oid, .xid, .cid: .oid(oid(column))
        case .regproc: procedure(column)
        case .oidvector: .vector(oids(column).map { .oid($0) }, of: .oid)
        case .int2vector: .vector(integers(column).map { .int2(Int16(truncatingIfNeeded: $0)) }, of: .int2)
        case .oidArray: .array(PostgresArray(oids(column).map { .oid($0) }, of: .oid))
        case .int2Array:
            .array(PostgresArray(integers(column).map { .int2(Int16(truncatingIfNeeded: $0)) }, of: .int2))
        case .textArray: .array(PostgresArray(elements(column), of: .text))
        case .aclitemArray: .array(PostgresArray(elements(column), of: .aclitem))
        case .charArray: .array(PostgresArray(elements(column), of: .char))
        default: .text(string(column))
        }
    }

    private func elements(_ column: Int) -> [PostgresValue] {
        optionalStrings(column).map { $0.map { .text($0) } ?? .null }
    }

    private func procedure(_ column: Int) -> PostgresValue {
        let text = string(column)
        guard let colon = text.firstIndex(of: ":") else { return .object(.invalid, name: "-") }
        return .object(oid(column), name: String(text[text.index(after: colon)...]))
    }
}

extension PostgresValue {
    /// An `oidvector` or `int2vector`: an array whose first element has the subscript 0.
    static func vector(_ elements: [PostgresValue], of type: PostgresType) -> PostgresValue {
        let count = Int32(truncatingIfNeeded: elements.count)
        return .array(
            PostgresArray(elementType: type, dimensions: [.init(count: count, lowerBound: 0)], elements: elements)
        )
    }
}
