import PostgresCatalog
import PostgresWire

/// The functions of `information_schema`, which its views and tools that copy them call for what a type says of its values.
enum InformationSchemaFunctions {
    static func register(in table: inout ScalarTable) {
        trueTypes(in: &table)
        lengths(in: &table)
        numbers(in: &table)
        number("_pg_datetime_precision", in: &table) { type, modifier in
            switch type {
            case .date: 0
            case .time, .timetz, .timestamp, .timestamptz: modifier < 0 ? 6 : modifier
            case .interval: modifier < 0 || modifier & 0xFFFF == 0xFFFF ? 6 : modifier & 0xFFFF
            default: nil
            }
        }
        table["_pg_interval_type(oid,int4)"] = .binary { type, modifier, environment in
            guard !type.isNull, PostgresType(oid: type.oidValue) == .interval else { return .null }
            let given: Int32? = modifier.isNull ? nil : Int32(truncatingIfNeeded: modifier.integer)
            let name = environment.catalog.formatType(type.oidValue, typeModifier: given, searchPath: ["pg_catalog"])
            // What stands behind the word and its digits, as the pattern 'interval[()0-9]* #"%#"' cuts it out.
            let rest = name.dropFirst("interval".count).drop { "()0123456789".contains($0) }
            return rest.first == " " ? .text(rest.dropFirst().uppercased()) : .null
        }
        table["_pg_index_position(oid,int2)"] = .binary { index, column, environment in
            let catalog = environment.catalog
            guard !index.isNull, !column.isNull,
                let relation = catalog.relation(TableName("pg_index", schema: "pg_catalog")),
                let place = relation.columns.firstIndex(where: { $0.name == "indkey" })
            else { return .null }
            let key = RowKey(column: 0, equals: .oid(index.oidValue))
            guard let row = catalog.rows(of: relation.oid, where: key).first, row.indices.contains(place) else {
                return .null
            }
            let position = row[place].arrayValue.elements.firstIndex { $0.integer == column.integer }
            return position.map { .int4(Int32(clamping: $0 + 1)) } ?? .null
        }
    }

    private static func lengths(in table: inout ScalarTable) {
        number("_pg_char_max_length", in: &table) { type, modifier in
            guard modifier != -1 else { return nil }
            switch type {
            case .bpchar, .varchar: return modifier &- 4
            case .bit, .varbit: return modifier
            default: return nil
            }
        }
        // A character of UTF-8 has at most four bytes.
        number("_pg_char_octet_length", in: &table) { type, modifier in
            guard type == .text || type == .bpchar || type == .varchar else { return nil }
            if modifier == -1 { return 1 << 30 }
            return type == .text ? nil : (modifier &- 4) &* 4
        }
    }

    private static func numbers(in table: inout ScalarTable) {
        number("_pg_numeric_precision", in: &table) { type, modifier in
            switch type {
            case .int2: 16
            case .int4: 32
            case .int8: 64
            case .float4: 24
            case .float8: 53
            case .numeric: modifier == -1 ? nil : (modifier &- 4) >> 16 & 0xFFFF
            default: nil
            }
        }
        number("_pg_numeric_precision_radix", in: &table) { type, _ in
            switch type {
            case .int2, .int4, .int8, .float4, .float8: 2
            case .numeric: 10
            default: nil
            }
        }
        number("_pg_numeric_scale", in: &table) { type, modifier in
            switch type {
            case .int2, .int4, .int8: 0
            case .numeric: modifier == -1 ? nil : (modifier &- 4) & 0xFFFF
            default: nil
            }
        }
    }

    /// What a column's type is beneath a domain; the arguments are a row of `pg_attribute` and one of `pg_type`.
    private static func trueTypes(in table: inout ScalarTable) {
        let parts = [
            ("_pg_truetypid(pg_attribute,pg_type)", "atttypid", "typbasetype"),
            ("_pg_truetypmod(pg_attribute,pg_type)", "atttypmod", "typtypmod"),
        ]
        for (signature, ofColumn, ofDomain) in parts {
            table[signature] = .binary { attribute, type, environment in
                let catalog = environment.catalog
                let isDomain = field("typtype", of: type, "pg_type", catalog).string == "d"
                return isDomain
                    ? field(ofDomain, of: type, "pg_type", catalog)
                    : field(ofColumn, of: attribute, "pg_attribute", catalog)
            }
        }
    }

    private static func field(
        _ name: String,
        of row: PostgresValue,
        _ relation: String,
        _ catalog: CatalogSnapshot
    ) -> PostgresValue {
        guard case .record(let record) = row,
            let columns = catalog.relation(TableName(relation, schema: "pg_catalog"))?.columns,
            let position = columns.firstIndex(where: { $0.name == name }), record.values.indices.contains(position)
        else { return .null }
        return record.values[position]
    }

    /// A function of a type and its modifier.
    private static func number(
        _ name: String,
        in table: inout ScalarTable,
        _ body: @escaping @Sendable (PostgresType, Int32) -> Int32?
    ) {
        table["\(name)(oid,int4)"] = .binary { type, modifier, _ in
            guard !type.isNull, !modifier.isNull else { return .null }
            let modifier = Int32(truncatingIfNeeded: modifier.integer)
            return body(PostgresType(oid: type.oidValue), modifier).map { .int4($0) } ?? .null
        }
    }
}
