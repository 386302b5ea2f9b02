import PostgresCatalog
import PostgresSQL
import PostgresWire

/// ALTER SCHEMA … RENAME: what is in the schema goes along, also where others name it.
extension DefinitionRun {
    mutating func rename(schema old: String, to name: String) throws(PostgresError) {
        if name.hasPrefix("pg_") {
            throw PostgresError(
                "42939",
                "unacceptable schema name \"\(name)\"",
                detail: "The prefix \"pg_\" is reserved for system schemas."
            )
        }
        var schema = model.schemas[old] ?? SchemaDefinition(old)
        let standard = schema.oid
        schema.name = name
        if old == "public" {
            // The schema that every database begins with is known by its name.
            schema.oid = nil
            model.isPublicSchemaDropped = true
            if let standard { model.remove(standard) }
        }
        model.put(schema)
        for table in Array(model.tables) where table.name.schema == old {
            if let oid = table.oid { try move(relation: oid, to: TableName(table.name.name, schema: name)) }
        }
        for sequence in Array(model.sequences) where sequence.name.schema == old {
            if let oid = sequence.oid { try move(relation: oid, to: TableName(sequence.name.name, schema: name)) }
        }
        for var type in Array(model.types) where type.name.schema == old {
            type.name = TableName(type.name.name, schema: name)
            model.put(type)
        }
        for var function in Array(model.functions) where function.qualifiedName.schema == old {
            function.qualifiedName.schema = name
            model.put(function)
        }
        for var found in Array(model.operators) where found.name.name.schema == old {
            found.name.name.schema = name
            model.put(found)
        }
        for var found in Array(model.operatorFamilies) where found.name.name.schema == old {
            found.name.name.schema = name
            model.put(found)
        }
        for var found in Array(model.operatorClasses) where found.name.name.schema == old {
            found.name.name.schema = name
            model.put(found)
        }
        for var found in Array(model.extensions) where found.schema == old {
            found.schema = name
            model.put(found)
        }
        republish(schema: old, as: name)
        for index in model.defaultPrivileges.indices where model.defaultPrivileges[index].schema == old {
            model.defaultPrivileges[index].schema = name
        }
    }
}
