/// What PostgreSQL's `pg_type` says of its own types; other OIDs have the name `???`.
extension PostgresType: CustomStringConvertible {
    private var facts: TypeFacts? { TypeTable.byOID[oid.rawValue] }

    /// The name that `format_type` gives: `integer`, `character varying`, `text[]`.
    public var name: String {
        switch oid.rawValue {
        case 16: "boolean"
        case 20: "bigint"
        case 21: "smallint"
        case 23: "integer"
        case 25: "text"
        case 701: "double precision"
        case 1700: "numeric"
        default: facts?.name ?? "???"
        }
    }

    /// The name in `pg_type`: `int4`, `varchar`, `_text`.
    public var internalName: String {
        switch oid.rawValue {
        case 16: "bool"
        case 20: "int8"
        case 21: "int2"
        case 23: "int4"
        case 25: "text"
        case 701: "float8"
        case 1700: "numeric"
        default: facts?.internalName ?? "???"
        }
    }

    /// `typlen`: bytes, -1 for a varying length, -2 for a C string.
    public var length: Int16 {
        switch oid.rawValue {
        case 16: 1
        case 21: 2
        case 23, 26, 700, 1082: 4
        case 20, 701, 1083, 1114, 1184: 8
        case 17, 25, 1042, 1043, 1700: -1
        default: facts?.length ?? -1
        }
    }

    /// `typcategory`: `N` for numbers, `S` for strings, `A` for arrays and so on.
    public var category: Character {
        switch oid.rawValue {
        case 16: "B"
        case 20, 21, 23, 26, 700, 701, 1700: "N"
        case 19, 25, 1042, 1043: "S"
        case 1082, 1083, 1114, 1184, 1266: "D"
        default: facts?.category ?? "U"
        }
    }

    /// `typispreferred`: whether it is the type to choose in its category.
    public var isPreferred: Bool {
        switch oid.rawValue {
        case 16, 25, 26, 701, 1184: true
        case 20, 21, 23, 700, 1042, 1043, 1082, 1114, 1700: false
        default: facts?.isPreferred ?? false
        }
    }

    /// The type of the elements of an array type, of `int2vector` and `oidvector`, and of the geometric types.
    var subscriptedType: PostgresType? {
        guard let element = facts?.element, element != 0 else { return nil }
        return PostgresType(oid: OID(element))
    }

    /// The type of the elements of an array type (and of `int2vector` and `oidvector`).
    public var elementType: PostgresType? {
        switch oid.rawValue {
        case 16, 17, 20, 21, 23, 25, 26, 700, 701, 1042, 1043, 1082, 1114, 1184, 1700: nil
        case 22: .int2
        case 30: .oid
        case 1005: .int2
        case 1007: .int4
        case 1009: .text
        case 1016: .int8
        default: facts.flatMap { $0.internalName.utf8.first == UInt8(ascii: "_") ? subscriptedType : nil }
        }
    }

    /// The type of arrays of this type.
    public var arrayType: PostgresType? {
        switch oid.rawValue {
        case 21: return .int2Array
        case 23: return .int4Array
        case 25: return .textArray
        case 20: return .int8Array
        default:
            guard let array = facts?.array, array != 0 else { return nil }
            return PostgresType(oid: OID(array))
        }
    }

    /// What stands between elements in an array's text.
    public var delimiter: Character { oid.rawValue == 603 || oid.rawValue == 1020 ? ";" : "," }

    /// Whether it is a true array type (`int2vector` and `oidvector` are not).
    public var isArray: Bool {
        switch oid.rawValue {
        case 22, 30: false
        default: elementType != nil
        }
    }

    /// Whether values of the type are numbers.
    package var isNumber: Bool { category == "N" }

    /// `name`.
    public var description: String { name }

    /// The type of this name in `pg_type`.
    public init?(internalName: String) {
        guard let oid = TypeTable.byName[internalName] else { return nil }
        self.init(oid: OID(oid))
    }

    /// The name with its modifier as `format_type` gives it: `numeric(10,2)`, `timestamp(3) without time zone`.
    public func name(typeModifier: Int32) -> String {
        if isArray, let elementType { return elementType.name(typeModifier: typeModifier) + "[]" }
        let modifier = Int(typeModifier)
        guard modifier >= 0 else {
            if modifier == -1, self == .bpchar { return "bpchar" }
            return modifier == -1 && self == .bit ? "\"bit\"" : name
        }
        switch self {
        case .bpchar, .varchar: return modifier > 4 ? name + "(\(modifier &- 4))" : name
        case .bit, .varbit: return name + "(\(modifier))"
        case .numeric:
            guard modifier >= 4 else { return name }
            let packed = modifier &- 4
            return "numeric(\(packed >> 16 & 0xFFFF),\((packed & 0x7FF ^ 1024) &- 1024))"
        case .time: return "time(\(modifier)) without time zone"
        case .timetz: return "time(\(modifier)) with time zone"
        case .timestamp: return "timestamp(\(modifier)) without time zone"
        case .timestamptz: return "timestamp(\(modifier)) with time zone"
        case .interval: return "interval" + Interval.fieldsText(typeModifier: typeModifier)
        default: return name
        }
    }
}
