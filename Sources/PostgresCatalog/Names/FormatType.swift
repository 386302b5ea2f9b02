public import PostgresWire

extension CatalogSnapshot {
    /// The SQL name of a type (`format_type`): `character varying(20)`, `integer[]`, `???` for an unknown one.
    ///
    /// Without a modifier the name says nothing of one; with -1 it says that there is none.
    public func formatType(
        _ oid: OID,
        typeModifier: Int32? = nil,
        searchPath: [String] = ["pg_catalog", "public"]
    ) -> String {
        if oid == .invalid { return "-" }
        guard let type = type(oid) else { return "???" }
        if type.element != .invalid, let element = self.type(type.element), element.array == oid {
            return formatType(type.element, typeModifier: typeModifier, searchPath: searchPath) + "[]"
        }
        if let name = TypeName.standard(oid, typeModifier) { return name }
        let name = SQLIdentifier.quote(type.name)
        let isVisible = typeIsVisible(oid, searchPath: searchPath)
        let schema = objects.schemaName(type.namespace) ?? ""
        let qualified = isVisible ? name : SQLIdentifier.quote(schema) + "." + name
        guard let typeModifier, typeModifier >= 0 else { return qualified }
        return qualified + TypeName.modifier(oid, typeModifier)
    }
}

/// The names that the SQL standard gives to types.
enum TypeName {
    /// The standard's name of a type with its modifier; nil where it has none.
    static func standard(_ oid: OID, _ given: Int32?) -> String? {
        let suffix = given.flatMap { $0 >= 0 ? modifier(oid, $0) : nil }
        switch PostgresType(oid: oid) {
        case .bool: return "boolean"
        case .int2: return "smallint"
        case .int4: return "integer"
        case .int8: return "bigint"
        case .float4: return "real"
        case .float8: return "double precision"
        case .numeric: return "numeric" + (suffix ?? "")
        case .interval: return "interval" + (suffix ?? "")
        case .varchar: return "character varying" + (suffix ?? "")
        case .varbit: return "bit varying" + (suffix ?? "")
        case .time: return "time" + (suffix ?? " without time zone")
        case .timetz: return "time" + (suffix ?? " with time zone")
        case .timestamp: return "timestamp" + (suffix ?? " without time zone")
        case .timestamptz: return "timestamp" + (suffix ?? " with time zone")
        case .bit: return suffix.map { "bit" + $0 } ?? (given == nil ? "bit" : nil)
        case .bpchar: return suffix.map { "character" + $0 } ?? (given == nil ? "character" : nil)
        default: return nil
        }
    }

    /// A type modifier as the type's `typmodout` writes it.
    static func modifier(_ oid: OID, _ value: Int32) -> String {
        switch PostgresType(oid: oid) {
        case .varchar, .bpchar: return value > 4 ? "(\(value - 4))" : ""
        case .numeric:
            guard value >= 4 else { return "" }
            let packed = value - 4
            let scale = ((packed & 0x7FF) ^ 1024) - 1024
            return "(\((packed >> 16) & 0xFFFF),\(scale))"
        case .time, .timestamp: return "(\(value)) without time zone"
        case .timetz, .timestamptz: return "(\(value)) with time zone"
        case .interval: return intervalFields(value >> 16 & 0x7FFF) + intervalPrecision(value & 0xFFFF)
        default: return "(\(value))"
        }
    }

    private static func intervalPrecision(_ value: Int32) -> String { value == 0xFFFF ? "" : "(\(value))" }

    /// The fields that an interval is limited to, after a space.
    private static func intervalFields(_ mask: Int32) -> String {
        let names: [(bit: Int32, name: String)] = [
            (1 << 2, "year"), (1 << 1, "month"), (1 << 3, "day"), (1 << 10, "hour"), (1 << 11, "minute"),
            (1 << 12, "second"),
        ]
        guard mask != 0x7FFF else { return "" }
        let chosen = names.filter { mask & $0.bit != 0 }.map(\.name)
        guard let first = chosen.first, let last = chosen.last else { return "" }
        return first == last ? " \(first)" : " \(first) to \(last)"
    }
}
