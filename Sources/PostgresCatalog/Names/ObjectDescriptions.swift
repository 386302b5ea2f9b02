package import PostgresWire

/// Objects by the catalog that they are in, as messages name them (`pg_describe_object`).
extension CatalogSnapshot {
    /// `column id of table people`, `function lower(text)`; nil where there is no such object.
    ///
    /// - Throws: 42704 for a catalog of which nothing can be said.
    package func description(
        ofObject object: OID,
        part number: Int32,
        in catalog: OID,
        searchPath: [String]
    ) throws(PostgresError) -> String? {
        let name = relationName(catalog)?.name ?? ""
        switch catalog {
        case CatalogOID.relation: return relationDescription(object, part: number, searchPath)
        case CatalogOID.type:
            guard type(object) != nil else { return nil }
            return "type " + formatType(object, searchPath: searchPath)
        case CatalogOID.function:
            return row(object, of: name).map { _ in "function " + functionSignature(object, searchPath: searchPath) }
        case CatalogOID.attributeDefault:
            return part(object, of: name, "adrelid", searchPath) { layout, row, _ in
                let relation = layout.value("adrelid", of: row).identifier
                guard case .int2(let number) = layout.value("adnum", of: row) else { return nil }
                let column = self.relationDescription(relation, part: Int32(number), searchPath)
                return column.map { "default value for " + $0 }
            }
        case CatalogOID.constraint:
            return part(object, of: name, "conrelid", searchPath) { layout, row, table in
                let constraint = layout.value("conname", of: row).characters
                return "constraint \(constraint)" + (table.map { " on \($0)" } ?? "")
            }
        case CatalogOID.rewrite: return partOnTable("rule", object, name, "rulename", "ev_class", searchPath)
        case CatalogOID.trigger: return partOnTable("trigger", object, name, "tgname", "tgrelid", searchPath)
        case CatalogOID.policy: return partOnTable("policy", object, name, "polname", "polrelid", searchPath)
        default: return try plainDescription(object, of: name, catalog, searchPath)
        }
    }

    /// A relation, or a column of it.
    private func relationDescription(_ relation: OID, part: Int32, _ searchPath: [String]) -> String? {
        guard let row = row(relation, of: "pg_class") else { return nil }
        let kind: String
        switch RowLayout("pg_class").value("relkind", of: row).characters {
        case "r", "p": kind = "table"
        case "i", "I": kind = "index"
        case "S": kind = "sequence"
        case "t": kind = "toast table"
        case "v": kind = "view"
        case "m": kind = "materialized view"
        case "c": kind = "composite type"
        case "f": kind = "foreign table"
        default: kind = "relation"
        }
        let text = "\(kind) \(relationText(relation, searchPath: searchPath))"
        guard part != 0 else { return text }
        return columnName(relation, number: Int16(clamping: part)).map { "column \($0) of \(text)" }
    }

    /// What belongs to a table, which `body` gets with the words for it; nil for a domain's constraint.
    private func part(
        _ object: OID,
        of catalog: String,
        _ relation: String,
        _ searchPath: [String],
        _ body: (RowLayout, [PostgresValue], String?) -> String?
    ) -> String? {
        guard let row = row(object, of: catalog) else { return nil }
        let layout = RowLayout(catalog)
        let table = layout.value(relation, of: row).identifier
        return body(layout, row, relationDescription(table, part: 0, searchPath))
    }

    private func partOnTable(
        _ kind: String,
        _ object: OID,
        _ catalog: String,
        _ name: String,
        _ relation: String,
        _ searchPath: [String]
    ) -> String? {
        part(object, of: catalog, relation, searchPath) { layout, row, table in
            "\(kind) \(layout.value(name, of: row).characters) on \(table ?? "")"
        }
    }

    /// An object whose description is a word and its name.
    private func plainDescription(
        _ object: OID,
        of catalog: String,
        _ catalogOID: OID,
        _ searchPath: [String]
    ) throws(PostgresError) -> String? {
        guard let (kind, column, schema) = Self.plainKinds[catalog] else {
            throw PostgresError("XX000", "unrecognized object class: \(catalogOID)")
        }
        guard let row = row(object, of: catalog) else { return nil }
        let layout = RowLayout(catalog)
        if catalog == "pg_operator" { return "operator " + operatorSignature(object, searchPath: searchPath) }
        if catalog == "pg_cast" {
            let types = ["castsource", "casttarget"].map {
                formatType(layout.value($0, of: row).identifier, searchPath: searchPath)
            }
            return "cast from \(types[0]) to \(types[1])"
        }
        var text = layout.value(column, of: row).characters
        if let schema {
            let namespace = schemaName(layout.value(schema, of: row).identifier)
            let isVisible = namespace.map { searchPath.contains($0) } ?? true
            text = Self.qualified(text, isVisible ? nil : namespace)
        }
        guard catalog == "pg_opclass" || catalog == "pg_opfamily" else { return "\(kind) \(text)" }
        let method = layout.value(catalog == "pg_opclass" ? "opcmethod" : "opfmethod", of: row).identifier
        let methods = self.row(method, of: "pg_am").map { RowLayout("pg_am").value("amname", of: $0).characters }
        return "\(kind) \(text) for access method \(methods ?? "")"
    }

    func row(_ object: OID, of catalog: String) -> [PostgresValue]? {
        relationRows(of: catalog).rows(where: 0, equals: .oid(object)).first
    }

    /// The word for the objects of a catalog, and the columns of their name and of their schema.
    static let plainKinds: [String: (kind: String, name: String, schema: String?)] = [
        "pg_am": ("access method", "amname", nil), "pg_authid": ("role", "rolname", nil),
        "pg_cast": ("cast", "castsource", nil), "pg_collation": ("collation", "collname", "collnamespace"),
        "pg_conversion": ("conversion", "conname", "connamespace"), "pg_database": ("database", "datname", nil),
        "pg_event_trigger": ("event trigger", "evtname", nil), "pg_extension": ("extension", "extname", nil),
        "pg_foreign_data_wrapper": ("foreign-data wrapper", "fdwname", nil),
        "pg_foreign_server": ("server", "srvname", nil), "pg_language": ("language", "lanname", nil),
        "pg_namespace": ("schema", "nspname", nil), "pg_opclass": ("operator class", "opcname", "opcnamespace"),
        "pg_operator": ("operator", "oprname", nil), "pg_opfamily": ("operator family", "opfname", "opfnamespace"),
        "pg_publication": ("publication", "pubname", nil),
        "pg_statistic_ext": ("statistics object", "stxname", "stxnamespace"),
        "pg_subscription": ("subscription", "subname", nil), "pg_tablespace": ("tablespace", "spcname", nil),
        "pg_ts_config": ("text search configuration", "cfgname", "cfgnamespace"),
        "pg_ts_dict": ("text search dictionary", "dictname", "dictnamespace"),
        "pg_ts_parser": ("text search parser", "prsname", "prsnamespace"),
        "pg_ts_template": ("text search template", "tmplname", "tmplnamespace"),
    ]

    /// The domain of PostgreSQL's own that a constraint belongs to; and its check as it was written, where reading what
    /// is kept of it gives another expression.
    package func builtInDomain(ofConstraint oid: OID) -> (baseType: OID, typeModifier: Int32, check: String?)? {
        guard let constraint = row(oid, of: "pg_constraint") else { return nil }
        let constraints = RowLayout("pg_constraint")
        let name = constraints.value("conname", of: constraint).characters
        let check = name == "yes_or_no_check" ? "VALUE IN ('YES', 'NO')" : nil
        let type = constraints.value("contypid", of: constraint).identifier
        guard type != .invalid, let domain = row(type, of: "pg_type") else { return nil }
        let layout = RowLayout("pg_type")
        guard case .int4(let modifier) = layout.value("typtypmod", of: domain) else { return nil }
        return (layout.value("typbasetype", of: domain).identifier, modifier, check)
    }
}
