import PostgresCatalog
import PostgresWire

/// What the binder asks about types (`pg_type`).
enum TypeFacts {
    static func row(_ type: PostgresType) -> TypeRow? { BuiltInCatalog.shared.type(type.oid) }

    /// `typtype`; the only types of users are the row types of their relations.
    static func kind(_ type: PostgresType) -> Character? {
        row(type)?.kind ?? (type.oid >= .firstUserObject ? "c" : nil)
    }

    /// `typcategory`; user-defined for a type that is not known.
    static func category(_ type: PostgresType) -> Character { row(type)?.category ?? "U" }

    static func isPreferred(_ type: PostgresType) -> Bool { row(type)?.isPreferred ?? false }

    /// The type of an array's elements, where the type is an array (`int2vector` and `oidvector` are).
    static func element(of type: PostgresType) -> PostgresType? {
        guard let row = row(type), row.category == "A" || type == .recordArray, row.element != .invalid else {
            return nil
        }
        return PostgresType(oid: row.element)
    }

    /// The type of what stands in brackets behind a geometric value or a name: `(point)[0]`.
    static func coordinate(of type: PostgresType) -> PostgresType? {
        switch type {
        case .point, .line: .float8
        case .lseg, .box: .point
        default: nil
        }
    }

    /// The array type of this element type.
    static func array(of type: PostgresType) -> PostgresType? {
        guard let row = row(type), row.array != .invalid else { return nil }
        return PostgresType(oid: row.array)
    }

    /// The type of the values in ranges of a type.
    static func subtype(ofRange type: PostgresType) -> PostgresType? { type.rangeSubtype }

    /// The type of the ranges in a multirange.
    static func range(ofMultirange type: PostgresType) -> PostgresType? { type.multirangeRange }

    /// The type of multiranges over ranges of a type.
    static func multirange(ofRange type: PostgresType) -> PostgresType? { type.rangeSubtype?.multirangeType }

    /// What a domain is made from; any other type itself.
    static func base(of type: PostgresType) -> PostgresType {
        guard let row = row(type), row.kind == "d", row.base != .invalid else { return type }
        return base(of: PostgresType(oid: row.base))
    }

    /// Whether values of a type are compared by the rules of a collation.
    static func isCollatable(_ type: PostgresType) -> Bool {
        row(base(of: type)).map { $0.collation != .invalid } ?? false
    }

    /// The type's name as `format_type` writes it without a modifier.
    static func name(_ type: PostgresType) -> String {
        if let special = standardNames[type.oid.rawValue] { return special }
        guard let row = row(type) else { return type.oid == .invalid ? "-" : "???" }
        if row.category == "A", row.element != .invalid, row.length == -1, row.name.hasPrefix("_") {
            return name(PostgresType(oid: row.element)) + "[]"
        }
        return row.name
    }

    /// The names of the SQL standard that `format_type` prefers.
    private static let standardNames: [UInt32: String] = [
        16: "boolean", 18: "\"char\"", 20: "bigint", 21: "smallint", 23: "integer", 700: "real",
        701: "double precision", 1042: "character", 1043: "character varying", 1083: "time without time zone",
        1114: "timestamp without time zone", 1184: "timestamp with time zone", 1266: "time with time zone",
        1562: "bit varying",
    ]

    /// How values of a type are held (`PostgresValue`), as far as binary-compatible types differ in it.
    enum Holding { case int2, int4, int8, oid, object, text, other }

    static func holding(_ type: PostgresType) -> Holding {
        switch type {
        case .int2: .int2
        case .int4: .int4
        case .int8: .int8
        case .oid, .xid, .cid: .oid
        case .regclass, .regtype, .regproc, .regprocedure, .regoper, .regoperator, .regnamespace, .regrole,
            .regcollation, .regconfig, .regdictionary:
            .object
        case .text, .varchar, .bpchar, .name, .char, .unknown, .cstring, .xml, .pgNodeTree: .text
        default: .other
        }
    }
}

extension PostgresType {
    /// `record[]`, which is no array by its category.
    static let recordArray = PostgresType(oid: 2287)
    static let anyrange = PostgresType(oid: 3831)
    static let anymultirange = PostgresType(oid: 4537)
    static let anycompatible = PostgresType(oid: 5077)
    static let anycompatiblearray = PostgresType(oid: 5078)
    static let anycompatiblenonarray = PostgresType(oid: 5079)
    static let anycompatiblerange = PostgresType(oid: 5080)
    static let anycompatiblemultirange = PostgresType(oid: 4538)

    /// Whether it stands for the type that several arguments can become.
    var isFamilyOfCompatible: Bool {
        switch self {
        case .anycompatible, .anycompatiblearray, .anycompatiblenonarray: true
        default: false
        }
    }

    /// Whether it stands for another type (`anyelement` …).
    var isPolymorphic: Bool {
        switch self {
        case .anyelement, .anyarray, .anynonarray, .anyenum, .anyrange, .anymultirange, .anycompatible,
            .anycompatiblearray, .anycompatiblenonarray, .anycompatiblerange, .anycompatiblemultirange:
            true
        default: false
        }
    }
}
