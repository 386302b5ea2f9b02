import PostgresWire

/// `pg_class`, `pg_type` and `pg_namespace`: the relations with their row types, and the schemas.
extension CatalogSnapshot {
    func classRows() -> [[PostgresValue]] {
        let layout = RowLayout("pg_class")
        let builtIn = BuiltInValues.rows(of: "pg_class")
        let table = like(builtIn, layout, name: "sql_features")
        let index = like(builtIn, layout, name: "pg_class_oid_index")
        let constraints = objects.relations.flatMap(\.constraints)
        let referenced = Set(constraints.compactMap { $0.target?.relation })
        var rows = builtIn.rows
        for relation in objects.relations {
            let isReferenced = referenced.contains(relation.oid)
            rows.append(classRow(relation, isReferenced: isReferenced, layout.row(like: table)))
            for key in relation.indexes { rows.append(classRow(key, of: relation, layout.row(like: index))) }
        }
        return rows
    }

    func typeRows() -> [[PostgresValue]] {
        let layout = RowLayout("pg_type")
        let builtIn = BuiltInValues.rows(of: "pg_type")
        let row = like(builtIn, layout, name: "sql_features")
        let array = like(builtIn, layout, name: "_sql_features")
        var rows = builtIn.rows
        for relation in objects.relations {
            var type = layout.row(like: row)
            type["oid"] = .oid(relation.rowType)
            type["typname"] = .text(relation.name.name)
            type["typrelid"] = .oid(relation.oid)
            type["typarray"] = .oid(relation.arrayType)
            var arrayType = layout.row(like: array)
            arrayType["oid"] = .oid(relation.arrayType)
            arrayType["typname"] = .text(relation.arrayName)
            arrayType["typelem"] = .oid(relation.rowType)
            for var row in [type, arrayType] {
                row["typnamespace"] = .oid(relation.namespace)
                row["typowner"] = .oid(relation.owner)
                rows.append(row.values)
            }
        }
        return rows
    }

    func namespaceRows() -> [[PostgresValue]] {
        let layout = RowLayout("pg_namespace")
        return BuiltInValues.rows(of: "pg_namespace").rows
            + objects.schemas.map { schema in
                layout.row(
                    .oid(schema.oid),
                    .text(schema.definition.name),
                    .oid(roleOID(schema.definition.owner))
                )
            }
    }

    /// The OID of a role, that of the owner where none is named or known.
    func roleOID(_ name: String?) -> OID {
        objects.roles.first { $0.definition.name == name }?.oid ?? UserObjects.owner
    }

    private func like(_ rows: IndexedRows, _ layout: RowLayout, name: String) -> [PostgresValue] {
        rows.rows(where: 1, equals: .text(name)).first ?? layout.row().values
    }

    private func classRow(
        _ relation: UserObjects.Relation,
        isReferenced: Bool,
        _ like: RowBuilder
    ) -> [PostgresValue] {
        let definition = relation.definition
        let kind = definition.kind
        let hasForeignKey = relation.constraints.contains { $0.kind == "f" }
        let hasFile = kind == .table || kind == .materializedView
        var row = like
        row["oid"] = .oid(relation.oid)
        row["relname"] = .text(relation.name.name)
        row["relnamespace"] = .oid(relation.namespace)
        row["reltype"] = .oid(relation.rowType)
        row["relowner"] = .oid(relation.owner)
        row["relam"] = .oid(hasFile ? 2 : 0)
        row["relfilenode"] = .oid(hasFile ? relation.oid : .invalid)
        row["reltuples"] = .float4(definition.rowEstimate ?? -1)
        row["reltoastrelid"] = .oid(.invalid)
        row["relhasindex"] = .bool(!relation.indexes.isEmpty)
        row["relkind"] = .text(String(kind.rawValue))
        row["relnatts"] = .int2(Int16(truncatingIfNeeded: definition.columns.count))
        row["relhasrules"] = .bool(kind == .view || kind == .materializedView)
        row["relhastriggers"] = .bool(hasForeignKey || isReferenced)
        row["relreplident"] = .text(kind == .view || kind == .foreignTable ? "n" : "d")
        row["relfrozenxid"] = .oid(hasFile ? 717 : 0)
        row["relminmxid"] = .oid(hasFile ? 1 : 0)
        return row.values
    }

    private func classRow(
        _ index: UserObjects.Index,
        of relation: UserObjects.Relation,
        _ like: RowBuilder
    ) -> [PostgresValue] {
        var row = like
        row["oid"] = .oid(index.oid)
        row["relname"] = .text(index.name)
        row["relnamespace"] = .oid(relation.namespace)
        row["relowner"] = .oid(relation.owner)
        row["relfilenode"] = .oid(index.oid)
        row["relnatts"] = .int2(Int16(truncatingIfNeeded: index.columns.count))
        return row.values
    }
}
