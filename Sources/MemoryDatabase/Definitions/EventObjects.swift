import PostgresCatalog
import PostgresWire

/// An object as event triggers see it.
struct EventObject: Hashable, Sendable {
    var address: ObjectAddress
    /// `table`, `index`, `function` and the like.
    var type: String
    var schema: String?
    var name: String?
    /// The name in full.
    var identity: String
    /// Whether the statement has named it.
    var isNamed = false

    /// A row of `pg_event_trigger_dropped_objects`.
    var droppedRow: [PostgresValue] {
        let parts = [schema, name].compactMap { $0 }.map { PostgresValue.text($0) }
        return [
            .oid(address.catalog), .oid(address.object), .int4(address.part), .bool(isNamed), .bool(!isNamed),
            .bool(schema?.hasPrefix("pg_temp") ?? false), .text(type), schema.map { .text($0) } ?? .null,
            name.map { .text($0) } ?? .null,
            .text(identity), .array(PostgresArray(parts, of: .text)), .array(PostgresArray([], of: .text)),
        ]
    }

    /// A row of `pg_event_trigger_ddl_commands`.
    func commandRow(_ tag: String) -> [PostgresValue] {
        [
            .oid(address.catalog), .oid(address.object), .int4(address.part), .text(tag), .text(type),
            schema.map { .text($0) } ?? .null, .text(identity), .bool(false), .null,
        ]
    }
}

extension DefinitionRun {
    /// An object as event triggers see it.
    func eventObject(_ address: ObjectAddress) -> EventObject {
        let oid = address.object
        func made(_ type: String, _ schema: String?, _ name: String?, shown: String? = nil) -> EventObject {
            let parts = [schema, name].compactMap { $0 }.map { SQLIdentifier.quote($0) }
            return EventObject(
                address: address,
                type: type,
                schema: schema,
                name: name,
                identity: shown ?? parts.joined(separator: ".")
            )
        }
        switch address.catalog {
        case CatalogOID.relation:
            guard let name = model.relationName(oid) else { break }
            let description = describe(ObjectAddress(catalog: address.catalog, object: oid))
            let words = description.prefix(while: { $0 != "\"" }).split(separator: " ").dropLast()
            let type = words.isEmpty ? "table" : words.joined(separator: " ")
            guard address.part == 0 else {
                let column = model.tables[oid]?.column(number: Int16(truncatingIfNeeded: address.part))?.name ?? "?"
                let parts = [name.schema, name.name, column].map { SQLIdentifier.quote($0) }
                return made("\(type) column", name.schema, column, shown: parts.joined(separator: "."))
            }
            return made(type, name.schema, name.name)
        case CatalogOID.type:
            guard let type = model.types[oid] else { break }
            return made(type.domain == nil ? "type" : "domain", type.name.schema, type.name.name)
        case CatalogOID.function:
            guard let function = model.functions[oid] else { break }
            let types = function.inputTypes.map { qualifiedType($0) }.joined(separator: ",")
            let name = function.qualifiedName
            let shown = [name.schema, name.name].map { SQLIdentifier.quote($0) }.joined(separator: ".")
            let kind =
                switch function.kind {
                case .procedure: "procedure"
                case .aggregate: "aggregate"
                default: "function"
                }
            return made(kind, name.schema, nil, shown: "\(shown)(\(types))")
        case CatalogOID.namespace: return made("schema", nil, catalog.schemaName(oid) ?? "?")
        default: break
        }
        let description = describe(address)
        let words = description.split(separator: " ")
        let name = words.last.map(String.init) ?? description
        return made(words.dropLast().joined(separator: " "), nil, name)
    }
}

extension DefinitionRun {
    /// A type as `format_type` writes it where no schema is searched.
    private func qualifiedType(_ oid: OID) -> String {
        let text = catalog.formatType(oid, searchPath: [])
        // These are words of the SQL standard.
        guard oid < .firstUserObject, !["numeric", "bit", "interval"].contains(text),
            catalog.type(named: text, schema: "pg_catalog")?.oid == oid
        else { return text }
        return "pg_catalog." + text
    }
}

/// What a statement has made and changed, by comparing the definitions before and after it.
enum EventCommands {
    /// The rows of `pg_event_trigger_ddl_commands`.
    static func rows(_ tag: String, from old: CatalogModel, to new: DefinitionRun) -> [[PostgresValue]] {
        var rows: [[PostgresValue]] = []
        func add(_ catalog: OID, _ oid: OID?, _ command: String) {
            guard let oid else { return }
            rows.append(new.eventObject(ObjectAddress(catalog: catalog, object: oid)).commandRow(command))
        }
        let model = new.model
        for sequence in model.sequences where sequence.oid.map({ old.sequences[$0] == nil }) ?? false {
            add(CatalogOID.relation, sequence.oid, "CREATE SEQUENCE")
        }
        for table in model.tables {
            guard let oid = table.oid, old.tables[oid] != table else { continue }
            let before = old.tables[oid]
            if before == nil || !tag.hasSuffix("INDEX") { add(CatalogOID.relation, oid, tag) }
            for index in table.indexes where !(before?.indexes.contains { $0.oid == index.oid } ?? false) {
                add(CatalogOID.relation, index.oid, "CREATE INDEX")
            }
        }
        for type in model.types where type.oid.map({ old.types[$0] != type }) ?? false {
            add(CatalogOID.type, type.oid, tag)
        }
        for function in model.functions where function.oid.map({ old.functions[$0] != function }) ?? false {
            add(CatalogOID.function, function.oid, tag)
        }
        for schema in model.schemas where schema.oid.map({ old.schemas[$0] != schema }) ?? false {
            add(CatalogOID.namespace, schema.oid, tag)
        }
        return rows
    }
}
