package import PostgresWire

/// An object as it is named everywhere alike (`pg_identify_object`, `pg_identify_object_as_address`).
package struct ObjectIdentity: Hashable, Sendable {
    /// What it is: `table`, `table column`, `function`.
    package var type: String
    /// Its schema, where it stands in one itself.
    package var schema: String?
    /// Its name, where that and the schema are enough to find it.
    package var name: String?
    /// All of it as one text.
    package var identity: String
    /// The parts of its name, and what tells it from others of the name.
    package var names: [String]
    package var arguments: [String] = []
}

extension CatalogSnapshot {
    /// The identity of an object; nil where there is none, or where it is of another kind than these.
    package func identity(ofObject object: OID, part number: Int32, in catalog: OID) -> ObjectIdentity? {
        switch catalog {
        case CatalogOID.relation: return relationIdentity(object, part: number)
        case CatalogOID.type:
            guard let row = type(object), let schema = schemaName(row.namespace) else { return nil }
            let text = typeText(object)
            return ObjectIdentity(type: "type", schema: schema, name: row.name, identity: text, names: [text])
        case CatalogOID.function:
            guard let row = function(object), let schema = schemaName(row.namespace) else { return nil }
            let kinds: [Character: String] = ["a": "aggregate", "p": "procedure"]
            let arguments = row.arguments.map(typeText)
            return ObjectIdentity(
                type: kinds[row.kind] ?? "function",
                schema: schema,
                identity: Self.qualified(row.name, schema) + "(\(arguments.joined(separator: ",")))",
                names: [schema, row.name],
                arguments: arguments
            )
        case CatalogOID.attributeDefault:
            guard let row = fields(of: object, "pg_attrdef"), case .int2(let number) = row("adnum"),
                let column = relationIdentity(row("adrelid").identifier, part: Int32(number))
            else { return nil }
            return ObjectIdentity(type: "default value", identity: "for " + column.identity, names: column.names)
        case CatalogOID.constraint: return constraintIdentity(object)
        case CatalogOID.rewrite: return identity(of: object, "rule", in: "pg_rewrite", "rulename", on: "ev_class")
        case CatalogOID.trigger: return identity(of: object, "trigger", in: "pg_trigger", "tgname", on: "tgrelid")
        case CatalogOID.policy: return identity(of: object, "policy", in: "pg_policy", "polname", on: "polrelid")
        default: return plainIdentity(object, in: relationName(catalog)?.name ?? "")
        }
    }

    /// A type with its schema, but for those that SQL has words for.
    private func typeText(_ oid: OID) -> String {
        let text = formatType(oid, searchPath: [])
        guard let row = type(oid) else { return text }
        let element = text.hasSuffix("[]") ? type(row.element) ?? row : row
        let isBuiltIn = schemaName(element.namespace) == "pg_catalog"
        let bare = text.hasSuffix("[]") ? String(text.dropLast(2)) : text
        return isBuiltIn && bare == SQLIdentifier.quote(element.name) ? "pg_catalog." + text : text
    }

    private func relationIdentity(_ relation: OID, part: Int32) -> ObjectIdentity? {
        let kinds: [Character: String] = [
            "r": "table", "p": "table", "i": "index", "I": "index", "S": "sequence", "t": "toast table", "v": "view",
            "m": "materialized view", "c": "composite type", "f": "foreign table",
        ]
        guard let row = fields(of: relation, "pg_class"), let name = relationName(relation),
            let kind = row("relkind").characters.first.flatMap({ kinds[$0] })
        else { return nil }
        var found = ObjectIdentity(
            type: kind,
            schema: name.schema,
            name: name.name,
            identity: Self.qualified(name.name, name.schema),
            names: [name.schema, name.name]
        )
        guard part != 0 else { return found }
        guard let column = columnName(relation, number: Int16(clamping: part)) else { return nil }
        found.type += " column"
        found.identity += "." + SQLIdentifier.quote(column)
        found.names.append(column)
        return found
    }

    private func constraintIdentity(_ object: OID) -> ObjectIdentity? {
        guard let row = fields(of: object, "pg_constraint") else { return nil }
        let name = row("conname").characters
        let schema = schemaName(row("connamespace").identifier)
        let text = SQLIdentifier.quote(name) + " on "
        if let table = relationIdentity(row("conrelid").identifier, part: 0) {
            return ObjectIdentity(
                type: "table constraint",
                schema: schema,
                identity: text + table.identity,
                names: table.names + [name]
            )
        }
        let domain = typeText(row("contypid").identifier)
        return ObjectIdentity(
            type: "domain constraint",
            schema: schema,
            identity: text + domain,
            names: [domain],
            arguments: [name]
        )
    }

    /// What belongs to a table, whose name stands in its own.
    private func identity(
        of object: OID,
        _ kind: String,
        in catalog: String,
        _ name: String,
        on relation: String
    ) -> ObjectIdentity? {
        guard let row = fields(of: object, catalog),
            let table = relationIdentity(row(relation).identifier, part: 0)
        else { return nil }
        let own = row(name).characters
        return ObjectIdentity(
            type: kind,
            identity: "\(SQLIdentifier.quote(own)) on \(table.identity)",
            names: table.names + [own]
        )
    }

    /// An object that is found by its name, perhaps in a schema.
    private func plainIdentity(_ object: OID, in catalog: String) -> ObjectIdentity? {
        guard let row = fields(of: object, catalog) else { return nil }
        if catalog == "pg_cast" {
            let types = ["castsource", "casttarget"].map { typeText(row($0).identifier) }
            return ObjectIdentity(
                type: "cast",
                identity: "(\(types[0]) AS \(types[1]))",
                names: [types[0]],
                arguments: [types[1]]
            )
        }
        guard let (kind, column, schemaColumn) = Self.plainKinds[catalog] else { return nil }
        let name = row(column).characters
        if catalog == "pg_operator" {
            let schema = schemaName(row("oprnamespace").identifier) ?? ""
            let operands = ["oprleft", "oprright"].map { row($0).identifier }
            let shown = operands.map { $0 == .invalid ? "NONE" : typeText($0) }.joined(separator: ",")
            return ObjectIdentity(
                type: kind,
                schema: schema,
                identity: "\(SQLIdentifier.quote(schema)).\(name)(\(shown))",
                names: [schema, name],
                arguments: operands.filter { $0 != .invalid }.map(typeText)
            )
        }
        guard catalog != "pg_opclass", catalog != "pg_opfamily" else { return nil }
        let schema = schemaColumn.flatMap { schemaName(row($0).identifier) }
        return ObjectIdentity(
            type: kind,
            schema: schema,
            name: name,
            identity: Self.qualified(name, schema),
            names: (schema.map { [$0] } ?? []) + [name]
        )
    }

    /// The values of a row of a catalog, by the names of its columns.
    private func fields(of object: OID, _ catalog: String) -> ((String) -> PostgresValue)? {
        guard let row = row(object, of: catalog) else { return nil }
        let layout = RowLayout(catalog)
        return { layout.value($0, of: row) }
    }
}
