import PostgresCatalog
package import PostgresWire

/// What the binder asks about types (`pg_type`): PostgreSQL's own, and those that a catalog adds to them.
struct TypeFacts {
    /// The catalog with the types of users.
    let catalog: CatalogSnapshot
    /// Who knows in which schemas a type is found by its bare name.
    private var environment: (any FunctionEnvironment)?

    private static let emptyCatalog = CatalogSnapshot(CatalogModel())

    /// What is known of types where there is no catalog: PostgreSQL's own.
    static var builtIn: TypeFacts { TypeFacts(catalog: emptyCatalog) }

    init(catalog: CatalogSnapshot) { self.catalog = catalog }

    /// What is known of types in a statement of this session.
    init(_ environment: any FunctionEnvironment) {
        catalog = environment.catalog
        self.environment = environment
    }

    func row(_ type: PostgresType) -> TypeRow? {
        type.oid < .firstUserObject ? BuiltInCatalog.shared.type(type.oid) : catalog.type(type.oid)
    }

    /// `typtype`.
    func kind(_ type: PostgresType) -> Character? { row(type)?.kind }

    /// Whether its values are rows.
    func isRow(_ type: PostgresType) -> Bool { type == .record || kind(base(of: type)) == "c" }

    /// `typcategory`; user-defined for a type that is not known.
    func category(_ type: PostgresType) -> Character { row(type)?.category ?? "U" }

    func isPreferred(_ type: PostgresType) -> Bool { row(type)?.isPreferred ?? false }

    /// The type of an array's elements, where the type is an array (`int2vector` and `oidvector` are).
    func element(of type: PostgresType) -> PostgresType? {
        if type.oid == 2287 { return .record }
        guard let row = row(type), row.category == "A", row.element != .invalid else { return nil }
        return PostgresType(oid: row.element)
    }

    /// The type of what stands in brackets behind a geometric value or a name: `(point)[0]`.
    func coordinate(of type: PostgresType) -> PostgresType? {
        switch type {
        case .point, .line: .float8
        case .lseg, .box: .point
        case .name: .char
        default: nil
        }
    }

    /// The array type of this element type.
    func array(of type: PostgresType) -> PostgresType? {
        guard let row = row(type), row.array != .invalid else { return nil }
        return PostgresType(oid: row.array)
    }

    /// The type of the values in ranges of a type.
    func subtype(ofRange type: PostgresType) -> PostgresType? {
        type.isUserDefined ? catalog.model.types[type.oid]?.range?.subtype : type.rangeSubtype
    }

    /// Whether values of a type are compared by the rules of a collation.
    func isCollatable(_ type: PostgresType) -> Bool {
        row(base(of: type)).map { $0.collation != .invalid } ?? false
    }

    /// The type of the ranges in a multirange.
    func range(ofMultirange type: PostgresType) -> PostgresType? {
        guard type.isUserDefined else { return type.multirangeRange }
        guard let owner = catalog.model.type(owning: type.oid), owner.range?.multirangeOID == type.oid else {
            return nil
        }
        return owner.oid.map { PostgresType(oid: $0) }
    }

    /// The type of multiranges over ranges of a type.
    func multirange(ofRange type: PostgresType) -> PostgresType? {
        guard type.isUserDefined else { return type.rangeSubtype?.multirangeType }
        return catalog.model.types[type.oid]?.range?.multirangeOID.map { PostgresType(oid: $0) }
    }

    /// What a domain is made from; any other type itself.
    func base(of type: PostgresType) -> PostgresType { base(of: type, typeModifier: -1).type }

    /// What a domain is made from with the modifier that it gives it; any other type itself with its own.
    func base(of type: PostgresType, typeModifier: Int32) -> (type: PostgresType, typeModifier: Int32) {
        var found = (type: type, typeModifier: typeModifier)
        // A domain over itself cannot be made; a catalog that says so ends the search.
        for _ in 0..<64 {
            guard let row = row(found.type), row.kind == "d", row.base != .invalid else { break }
            found = (PostgresType(oid: row.base), row.typeModifier)
        }
        return found
    }

    /// Whether values of a type are held in a way of their own, so that none of another type is one of it as it is.
    func isHeldApart(_ type: PostgresType) -> Bool {
        type.isUserDefined && catalog.model.types[base(of: type).oid]?.base != nil
    }

    /// Whether it is a domain.
    func isDomain(_ type: PostgresType) -> Bool { kind(type) == "d" }

    /// The type's name as `format_type` writes it without a modifier.
    func name(_ type: PostgresType) -> String {
        if let special = Self.standardNames[type.oid.rawValue] { return special }
        guard let row = row(type) else { return type.oid == .invalid ? "-" : "???" }
        if row.category == "A" || type == .recordArray, row.element != .invalid, row.length == -1,
            row.name.hasPrefix("_")
        {
            return name(PostgresType(oid: row.element)) + "[]"
        }
        guard type.oid >= .firstUserObject else { return row.name }
        let path = environment?.searchPath(withImplicit: true) ?? ["pg_catalog", "public"]
        return catalog.formatType(type.oid, searchPath: path)
    }

    /// Whether values of a type can be ordered.
    func isSortable(_ type: PostgresType) -> Bool {
        switch base(of: type) {
        case .json, .xml, .jsonpath, .point, .xid, .cid, .aclitem, .line, .lseg, .path, .box, .polygon, .circle: false
        case let base where base.isUserDefined && kind(base) == "b" && element(of: base) == nil:
            catalog.isOrdered(baseType: base.oid)
        case let base: element(of: base).map { isSortable($0) } ?? true
        }
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
    package static let anyrange = PostgresType(oid: 3831)
    package static let anymultirange = PostgresType(oid: 4537)
    package static let anycompatible = PostgresType(oid: 5077)
    package static let anycompatiblearray = PostgresType(oid: 5078)
    package static let anycompatiblenonarray = PostgresType(oid: 5079)
    package static let anycompatiblerange = PostgresType(oid: 5080)
    package static let anycompatiblemultirange = PostgresType(oid: 4538)

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

extension TypeFacts {
    /// About how many bytes a value of a type takes (`get_typavgwidth`).
    func averageWidth(_ type: PostgresType, _ modifier: Int32) -> Int {
        let length = Int(row(type)?.length ?? type.length)
        if length > 0 { return length }
        guard modifier >= 4 else { return 32 }
        let characters = Int(modifier) - 4
        switch type {
        case .varchar, .bpchar:
            let most = characters * 4 + 4
            if type == .bpchar || most <= 32 { return most }
            return 32 + (min(most, 1000) - 32) / 2
        case .numeric:
            let digits = ((characters >> 16) + 6) / 4
            return min(8 + 2 * digits, 32)
        default: return 32
        }
    }
}
