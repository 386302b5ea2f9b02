import PostgresWire

/// `pg_class`: tables, views, indexes, sequences and composite types.
extension CatalogSnapshot {
    func classRows() -> [[PostgresValue]] {
        let layout = RowLayout("pg_class")
        let builtIn = BuiltInValues.rows(of: "pg_class")
        let table = layout.row(like: like(builtIn, layout, name: "sql_features"))
        let index = layout.row(like: like(builtIn, layout, name: "pg_class_oid_index"))
        var rows = builtIn.rows
        let toasts = ToastRows()
        for definition in model.tables {
            rows.append(classRow(definition, table))
            if let toast = definition.toast {
                rows += toasts.classRows(toast, of: definition, owner: roleOID(definition.owner))
            }
            for part in definition.indexes { rows.append(classRow(part, of: definition, index)) }
        }
        for sequence in model.sequences { rows.append(classRow(sequence, table)) }
        for type in model.types {
            if case .composite(let columns) = type.kind { rows.append(classRow(type, columns, table)) }
        }
        return rows
    }

    /// A row of PostgreSQL's own to begin with.
    func like(_ rows: IndexedRows, _ layout: RowLayout, name: String) -> [PostgresValue] {
        rows.rows(where: 1, equals: .text(name)).first ?? layout.row().values
    }

    private func classRow(_ table: TableDefinition, _ template: RowBuilder) -> [PostgresValue] {
        let kind = table.kind
        let hasFile = kind == .table || kind == .materializedView
        let mentions = model.mentioning(table.name).compactMap { model.tables[$0] }
        let isReferenced = mentions.contains { other in
            other.constraints.contains { $0.foreignKey?.table == table.name }
        }
        let hasForeignKey = table.constraints.contains { $0.foreignKey != nil }
        var row = template
        row["oid"] = .oid(table.oid ?? .invalid)
        row["relname"] = .text(table.name.name)
        row["relnamespace"] = .oid(namespaceOID(table.name.schema))
        row["reltype"] = .oid(table.rowTypeOID ?? .invalid)
        row["reloftype"] = .oid(table.ofType.flatMap { model.typeOID($0) } ?? .invalid)
        row["relowner"] = .oid(roleOID(table.owner))
        row["relam"] = .oid(hasFile ? 2 : 0)
        row["relfilenode"] = .oid(hasFile ? table.oid ?? .invalid : .invalid)
        row["relpages"] = .int4(table.pageEstimate)
        row["relallvisible"] = .int4(0)
        row["reltuples"] = .float4(table.rowEstimate ?? -1)
        row["reltoastrelid"] = .oid(table.toast?.oid ?? .invalid)
        row["relhasindex"] = .bool(!table.indexes.isEmpty)
        row["relpersistence"] = Self.letter(table.persistence.rawValue)
        row["relkind"] = Self.letter(kind.rawValue)
        row["relnatts"] = .int2(table.highestColumnNumber)
        row["relchecks"] = .int2(Int16(clamping: table.constraints.count { $0.checkExpression != nil }))
        row["relhasrules"] = .bool(kind == .view || kind == .materializedView || !table.rules.isEmpty)
        row["relhastriggers"] = .bool(hasForeignKey || isReferenced || !table.triggers.isEmpty)
        row["relhassubclass"] = .bool(mentions.contains { $0.parents.contains(table.name) })
        row["relrowsecurity"] = .bool(table.hasRowSecurity)
        row["relforcerowsecurity"] = .bool(table.forcesRowSecurity)
        row["relispopulated"] = .bool(table.isPopulated)
        let identity: Character = kind == .view || kind == .foreignTable ? "n" : "d"
        row["relreplident"] = Self.letter(table.replicaIdentity ?? identity)
        row["relispartition"] = .bool(table.isPartition)
        row["relfrozenxid"] = .oid(hasFile ? 717 : 0)
        row["relminmxid"] = .oid(hasFile ? 1 : 0)
        row["relacl"] = Self.list(table.privileges)
        row["reloptions"] = Self.texts(table.options)
        row["relpartbound"] = .text(orNull: table.partitionBound)
        return row.values
    }

    private func classRow(
        _ index: IndexDefinition,
        of table: TableDefinition,
        _ template: RowBuilder
    ) -> [PostgresValue] {
        let isPartitioned = table.kind == .partitionedTable
        var row = template
        row["oid"] = .oid(index.oid ?? .invalid)
        row["relname"] = .text(index.name)
        row["relnamespace"] = .oid(namespaceOID(table.name.schema))
        row["relowner"] = .oid(roleOID(table.owner))
        row["relam"] = .oid(AccessMethods.oid(index.method) ?? 403)
        row["relfilenode"] = .oid(isPartitioned ? .invalid : index.oid ?? .invalid)
        row["relkind"] = .text(isPartitioned ? "I" : "i")
        row["relpersistence"] = Self.letter(table.persistence.rawValue)
        row["relpages"] = .int4(isPartitioned ? 0 : index.pageEstimate)
        row["reltuples"] = .float4(index.rowEstimate)
        row["relnatts"] = .int2(Int16(clamping: index.elements.count + index.includedColumns.count))
        row["relhassubclass"] = .bool(isPartitioned && !model.children(of: table.name).isEmpty)
        row["relispartition"] = .bool(index.parent != nil)
        row["reloptions"] = Self.texts(index.options)
        return row.values
    }

    private func classRow(_ sequence: SequenceDefinition, _ template: RowBuilder) -> [PostgresValue] {
        var row = template
        row["oid"] = .oid(sequence.oid ?? .invalid)
        row["relname"] = .text(sequence.name.name)
        row["relnamespace"] = .oid(namespaceOID(sequence.name.schema))
        for name in ["reltype", "reloftype", "relam", "reltoastrelid", "relfrozenxid", "relminmxid"] {
            row[name] = .oid(.invalid)
        }
        row["relowner"] = .oid(roleOID(sequence.owner))
        row["relfilenode"] = .oid(sequence.oid ?? .invalid)
        row["relpages"] = .int4(1)
        row["reltuples"] = .float4(1)
        row["relallvisible"] = .int4(0)
        row["relhasindex"] = .bool(false)
        row["relpersistence"] = Self.letter(sequence.persistence.rawValue)
        row["relkind"] = .text("S")
        row["relnatts"] = .int2(3)
        row["relreplident"] = .text("n")
        row["relacl"] = Self.list(sequence.privileges)
        return row.values
    }

    private func classRow(
        _ type: TypeDefinition,
        _ columns: [Column],
        _ template: RowBuilder
    ) -> [PostgresValue] {
        var row = template
        row["oid"] = .oid(type.relationOID ?? .invalid)
        row["relname"] = .text(type.name.name)
        row["relnamespace"] = .oid(namespaceOID(type.name.schema))
        row["reltype"] = .oid(type.oid ?? .invalid)
        row["relowner"] = .oid(roleOID(type.owner))
        for name in ["relam", "relfilenode", "reltoastrelid", "relfrozenxid", "relminmxid"] {
            row[name] = .oid(.invalid)
        }
        row["relpages"] = .int4(0)
        row["reltuples"] = .float4(-1)
        row["relallvisible"] = .int4(0)
        row["relhasindex"] = .bool(false)
        row["relkind"] = .text("c")
        row["relacl"] = .null
        row["relreplident"] = .text("n")
        row["relnatts"] = .int2((columns + type.droppedColumns).map(\.number).max() ?? 0)
        return row.values
    }

    func namespaceRows() -> [[PostgresValue]] {
        let layout = RowLayout("pg_namespace")
        var rows: [[PostgresValue]] = []
        for row in BuiltInValues.rows(of: "pg_namespace").rows {
            guard let oid = row.first?.identifier else { continue }
            if oid == 2200, model.isPublicSchemaDropped { continue }
            if let changed = model.schemas[oid] {
                var builder = layout.row(like: row)
                if let owner = changed.owner { builder["nspowner"] = .oid(roleOID(owner)) }
                if changed.privileges != nil { builder["nspacl"] = Self.list(changed.privileges) }
                rows.append(builder.values)
            } else {
                rows.append(row)
            }
        }
        for schema in model.schemas where BuiltInNamespaces.shared.oid(schema.name) == nil {
            rows.append(
                layout.row(
                    .oid(schema.oid ?? .invalid),
                    .text(schema.name),
                    .oid(roleOID(schema.owner)),
                    Self.list(schema.privileges)
                )
            )
        }
        return rows
    }
}
