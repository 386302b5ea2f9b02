import PostgresCatalog
import PostgresWire

/// Objects that are found by their names and the types of their arguments.
extension ObjectAddressSearch {
    /// Objects of one name.
    struct Single {
        var catalog: OID
        var relation: String
        var name: String
        var state: SQLState = "42704"
    }

    static let singles: [String: Single] = [
        "schema": Single(catalog: .init(2615), relation: "pg_namespace", name: "nspname", state: "3F000"),
        "role": Single(catalog: .init(1260), relation: "pg_roles", name: "rolname"),
        "database": Single(catalog: .init(1262), relation: "pg_database", name: "datname", state: "3D000"),
        "language": Single(catalog: .init(2612), relation: "pg_language", name: "lanname"),
        "extension": Single(catalog: .init(3079), relation: "pg_extension", name: "extname"),
        "access method": Single(catalog: .init(2601), relation: "pg_am", name: "amname"),
        "tablespace": Single(catalog: .init(1213), relation: "pg_tablespace", name: "spcname"),
        "event trigger": Single(catalog: .init(3466), relation: "pg_event_trigger", name: "evtname"),
        "server": Single(catalog: .init(1417), relation: "pg_foreign_server", name: "srvname"),
        "foreign-data wrapper": Single(
            catalog: .init(2328),
            relation: "pg_foreign_data_wrapper",
            name: "fdwname"
        ),
        "publication": Single(catalog: .init(6104), relation: "pg_publication", name: "pubname"),
        "subscription": Single(catalog: .init(6100), relation: "pg_subscription", name: "subname"),
    ]

    func address(of single: Single) throws(PostgresError) -> Address {
        guard !names.isEmpty else { throw wrongNumber("name", "at least", 1) }
        guard names.count == 1 else { throw wrongNumber("name", "exactly", 1) }
        let found = try number(
            "SELECT oid FROM pg_catalog.\(single.relation) WHERE \(single.name) = \(quoted(names[0]))"
        )
        guard let found else { throw PostgresError(single.state, "\(type) \"\(names[0])\" does not exist") }
        return (single.catalog, found, 0)
    }

    /// Objects within schemas.
    struct Qualified {
        var catalog: OID
        var relation: String
        /// What the names of its columns begin with.
        var prefix: String
        /// The function that tells whether the bare name finds it.
        var visibility: String
        var suffix = ""
    }

    static let qualified: [String: Qualified] = [
        "collation": Qualified(
            catalog: .init(3456),
            relation: "pg_collation",
            prefix: "coll",
            visibility: "pg_collation_is_visible",
            suffix: " for encoding \"UTF8\""
        ),
        "conversion": Qualified(
            catalog: .init(2607),
            relation: "pg_conversion",
            prefix: "con",
            visibility: "pg_conversion_is_visible"
        ),
        "statistics object": Qualified(
            catalog: .init(3381),
            relation: "pg_statistic_ext",
            prefix: "stx",
            visibility: "pg_statistics_obj_is_visible"
        ),
        "text search configuration": Qualified(
            catalog: .init(3602),
            relation: "pg_ts_config",
            prefix: "cfg",
            visibility: "pg_ts_config_is_visible"
        ),
        "text search dictionary": Qualified(
            catalog: .init(3600),
            relation: "pg_ts_dict",
            prefix: "dict",
            visibility: "pg_ts_dict_is_visible"
        ),
        "text search parser": Qualified(
            catalog: .init(3601),
            relation: "pg_ts_parser",
            prefix: "prs",
            visibility: "pg_ts_parser_is_visible"
        ),
        "text search template": Qualified(
            catalog: .init(3764),
            relation: "pg_ts_template",
            prefix: "tmpl",
            visibility: "pg_ts_template_is_visible"
        ),
    ]

    func address(of kind: Qualified) throws(PostgresError) -> Address {
        let found = try number(
            "SELECT oid FROM pg_catalog.\(kind.relation) WHERE \(kind.prefix)name = \(quoted(names.last ?? ""))"
                + (try place("\(kind.prefix)namespace", names, "pg_catalog.\(kind.visibility)(oid)"))
        )
        guard let found else {
            let shown = names.joined(separator: ".")
            throw PostgresError("42704", "\(type) \"\(shown)\"\(kind.suffix) does not exist")
        }
        return (kind.catalog, found, 0)
    }

    /// The condition that an object stands in its schema, or that its bare name finds it.
    private func place(
        _ column: String,
        _ names: [String],
        _ visible: String
    ) throws(PostgresError) -> String {
        guard !names.isEmpty else { throw wrongNumber("name", "at least", 1) }
        guard names.count > 1 else { return " AND \(visible)" }
        let schema = names[names.count - 2]
        guard let oid = environment.catalog.schemaOID(schema) else {
            throw PostgresError("3F000", "schema \"\(schema)\" does not exist")
        }
        return " AND \(column) = \(oid.rawValue)"
    }

    func type(_ text: String) throws(PostgresError) -> OID {
        try ObjectNames(environment).value(of: text, as: .regtype).oidValue
    }

    private func shown(_ types: [OID]) -> [String] {
        types.map { TypeFacts(environment).name(PostgresType(oid: $0)) }
    }

    private func types() throws(PostgresError) -> [OID] {
        var types: [OID] = []
        for text in arguments { types.append(try type(text)) }
        return types
    }

    func routine() throws(PostgresError) -> Address {
        guard !names.isEmpty else { throw wrongNumber("name", "at least", 1) }
        let types = try types()
        let list = types.map(\.description).joined(separator: " ")
        let rows = try environment.rows(
            ofQuery: "SELECT oid, prokind::text FROM pg_catalog.pg_proc WHERE proname = \(quoted(names.last ?? "")) "
                + "AND proargtypes = '\(list)'::oidvector"
                + (try place("pronamespace", names, "pg_catalog.pg_function_is_visible(oid)")),
            onlyColumns: false
        ).rows
        let signature = "\(names.joined(separator: "."))(\(shown(types).joined(separator: ", ")))"
        guard let row = rows.first else { throw PostgresError("42883", "\(type) \(signature) does not exist") }
        let kind = row[1].string
        switch type {
        case "function" where kind == "p": throw PostgresError("42809", "\(signature) is not a function")
        case "procedure" where kind != "p": throw PostgresError("42809", "\(signature) is not a procedure")
        case "aggregate" where kind != "a":
            throw PostgresError("42809", "function \(signature) is not an aggregate")
        default: return (.init(1255), row[0].oidValue, 0)
        }
    }

    func operation() throws(PostgresError) -> Address {
        guard arguments.count == 2 else { throw wrongNumber("argument", "exactly", 2) }
        let types = try arguments.map { (text) throws(PostgresError) in
            text.lowercased() == "none" ? OID.invalid : try type(text)
        }
        let found = try number(
            "SELECT oid FROM pg_catalog.pg_operator WHERE oprname = \(quoted(names.last ?? "")) "
                + "AND oprleft = \(types[0].rawValue) AND oprright = \(types[1].rawValue)"
                + (try place("oprnamespace", names, "pg_catalog.pg_operator_is_visible(oid)"))
        )
        guard let found else {
            let sides = shown(types)
            let symbol = names.joined(separator: ".")
            let left = types[0] == .invalid ? "" : sides[0] + " "
            throw PostgresError("42883", "operator does not exist: \(left)\(symbol) \(sides[1])")
        }
        return (.init(2617), found, 0)
    }

    func family() throws(PostgresError) -> Address {
        guard names.count > 1 else { throw wrongNumber("name", "at least", 2) }
        guard let method = try number("SELECT oid FROM pg_catalog.pg_am WHERE amname = \(quoted(names[0]))") else {
            throw PostgresError("42704", "access method \"\(names[0])\" does not exist")
        }
        let isClass = type == "operator class"
        let rest = Array(names.dropFirst())
        let prefix = isClass ? "opc" : "opf"
        let visible = isClass ? "pg_catalog.pg_opclass_is_visible(oid)" : "pg_catalog.pg_opfamily_is_visible(oid)"
        let found = try number(
            "SELECT oid FROM pg_catalog.\(isClass ? "pg_opclass" : "pg_opfamily") "
                + "WHERE \(prefix)method = \(method.rawValue) AND \(prefix)name = \(quoted(rest.last ?? ""))"
                + (try place("\(prefix)namespace", rest, visible))
        )
        guard let found else {
            throw PostgresError(
                "42704",
                "\(type) \"\(rest.joined(separator: "."))\" does not exist for access method \"\(names[0])\""
            )
        }
        return (isClass ? .init(2616) : .init(2753), found, 0)
    }

    func cast() throws(PostgresError) -> Address {
        guard names.count == 1 else { throw wrongNumber("name", "exactly", 1) }
        guard arguments.count == 1 else { throw wrongNumber("argument", "exactly", 1) }
        let (source, target) = (try type(names[0]), try type(arguments[0]))
        let found = try number(
            "SELECT oid FROM pg_catalog.pg_cast WHERE castsource = \(source.rawValue) AND casttarget = \(target.rawValue)"
        )
        guard let found else {
            let sides = shown([source, target])
            throw PostgresError("42704", "cast from type \(sides[0]) to type \(sides[1]) does not exist")
        }
        return (.init(2605), found, 0)
    }

    func domainConstraint() throws(PostgresError) -> Address {
        guard names.count == 1 else { throw wrongNumber("name", "exactly", 1) }
        guard arguments.count == 1 else { throw wrongNumber("argument", "exactly", 1) }
        let domain = try type(names[0])
        let found = try number(
            "SELECT oid FROM pg_catalog.pg_constraint WHERE contypid = \(domain.rawValue) "
                + "AND conname = \(quoted(arguments[0]))"
        )
        guard let found else {
            throw PostgresError(
                "42704",
                "constraint \"\(arguments[0])\" for domain \(shown([domain])[0]) does not exist"
            )
        }
        return (.init(2606), found, 0)
    }

    /// The OID that a query finds.
    func number(_ query: String) throws(PostgresError) -> OID? {
        try environment.rows(ofQuery: query, onlyColumns: false).rows.first?.first?.oidValue
    }

    func quoted(_ text: String) -> String {
        var literal = "E'"
        for character in text {
            if character == "'" || character == "\\" { literal.append(character) }
            literal.append(character)
        }
        return literal + "'"
    }

    func wrongNumber(_ list: String, _ bound: String, _ count: Int) -> PostgresError {
        PostgresError("22023", "\(list) list length must be \(bound) \(count)")
    }
}
