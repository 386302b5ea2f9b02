import PostgresWire

/// `pg_class`: tables, views, indexes, sequences and composite types.
extension CatalogSnapshot {
    /// The rows of an object; with `wanted` only the one of this OID.
    func classRows(of origin: RowOrigin, wanted: OID? = nil) -> [[PostgresValue]] {
        switch origin {
        case .builtIn: return BuiltInValues.rows(of: "pg_class").rows
        case .table(let table):
            var rows: [[PostgresValue]] = []
            if wanted == nil || wanted == table.oid { rows.append(classRow(table)) }
            if let toast = table.toast, wanted == nil || wanted == toast.oid || wanted == toast.indexOID {
                rows += ToastRows.shared.classRows(
                    toast,
                    of: table,
                    owner: roleOID(table.owner),
                    namespace: namespaceOID(ToastDefinition.schema(beside: table.name.schema))
                )
            }
            for index in table.indexes where wanted == nil || wanted == index.oid {
                rows.append(classRow(index, of: table))
            }
            return rows
        case .sequence(let sequence): return [classRow(sequence)]
        case .type(let type):
            guard case .composite(let columns) = type.kind else { return [] }
            return [classRow(type, columns)]
        default: return []
        }
    }

    private func classRow(_ table: TableDefinition) -> [PostgresValue] {
        let kind = table.kind
        let hasFile = kind == .table || kind == .materializedView
        // Whoever wants to know whether others name the table says so ahead: `willRead`.
        let mentions = model.known(mentioning: table.name).compactMap { model.tables[$0] }
        let isReferenced = mentions.contains { other in
            other.constraints.contains { $0.foreignKey?.table == table.name }
        }
        let hasForeignKey = table.constraints.contains { $0.foreignKey != nil }
        let identity: Character = kind == .view || kind == .foreignTable ? "n" : "d"
        let oid = table.oid ?? .invalid
        return [
            .oid(oid),
            .text(table.name.name),
            .oid(namespaceOID(table.name.schema)),
            .oid(table.rowTypeOID ?? .invalid),
            .oid(table.ofType.flatMap { model.typeOID($0) } ?? .invalid),
            .oid(roleOID(table.owner)),
            .oid(hasFile ? 2 : 0),  // relam
            .oid(hasFile ? oid : .invalid),  // relfilenode
            .oid(.invalid),  // reltablespace
            .int4(table.pageEstimate),
            .float4(table.rowEstimate ?? -1),
            .int4(0),  // relallvisible
            .oid(table.toast?.oid ?? .invalid),
            .bool(!table.indexes.isEmpty),
            .bool(false),  // relisshared
            Self.letter(table.persistence.rawValue),
            Self.letter(kind.rawValue),
            .int2(table.highestColumnNumber),
            .int2(Int16(clamping: table.constraints.count { $0.checkExpression != nil })),
            .bool(kind == .view || kind == .materializedView || !table.rules.isEmpty),
            .bool(hasForeignKey || isReferenced || !table.triggers.isEmpty),
            .bool(mentions.contains { $0.parents.contains(table.name) }),
            .bool(table.hasRowSecurity),
            .bool(table.forcesRowSecurity),
            .bool(table.isPopulated),
            Self.letter(table.replicaIdentity ?? identity),
            .bool(table.isPartition),
            .oid(.invalid),  // relrewrite
            .oid(hasFile ? 717 : 0),  // relfrozenxid
            .oid(hasFile ? 1 : 0),  // relminmxid
            Self.list(table.privileges),
            Self.texts(table.options),
            .text(orNull: table.partitionBound),
        ]
    }

    private func classRow(_ index: IndexDefinition, of table: TableDefinition) -> [PostgresValue] {
        let isPartitioned = table.kind == .partitionedTable
        let made = PostgresValue.oid(index.oid ?? .invalid)
        var row = ClassTemplates.index.values
        row[ClassPlace.oid] = made
        row[ClassPlace.name] = .text(index.name)
        row[ClassPlace.namespace] = .oid(namespaceOID(table.name.schema))
        row[ClassPlace.owner] = .oid(roleOID(table.owner))
        row[ClassPlace.method] = .oid(accessMethodOID(index.method) ?? 403)
        row[ClassPlace.file] = isPartitioned ? .oid(.invalid) : made
        row[ClassPlace.pages] = .int4(isPartitioned ? 0 : index.pageEstimate)
        row[ClassPlace.rows] = .float4(index.rowEstimate)
        row[ClassPlace.persistence] = Self.letter(table.persistence.rawValue)
        row[ClassPlace.kind] = .text(isPartitioned ? "I" : "i")
        row[ClassPlace.columnCount] = .int2(Int16(clamping: index.elements.count + index.includedColumns.count))
        row[ClassPlace.hasChildren] = .bool(isPartitioned && !model.children(of: table.name).isEmpty)
        row[ClassPlace.isPartition] = .bool(index.parent != nil)
        row[ClassPlace.options] = Self.texts(index.options)
        return row
    }

    private func classRow(_ sequence: SequenceDefinition) -> [PostgresValue] {
        var row = ClassTemplates.table
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

    private func classRow(_ type: TypeDefinition, _ columns: [Column]) -> [PostgresValue] {
        var row = ClassTemplates.table
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
}

/// Where columns of `pg_class` stand.
enum ClassPlace {
    static let oid = 0
    static let name = 1
    static let namespace = 2
    static let owner = 5
    static let method = 6
    static let file = 7
    static let pages = 9
    static let rows = 10
    static let visiblePages = 11
    static let persistence = 15
    static let kind = 16
    static let columnCount = 17
    static let hasChildren = 21
    static let isPartition = 26
    static let options = 31
}

/// Rows of relations of PostgreSQL's own that those of users' begin as.
private enum ClassTemplates {
    static let table = template("sql_features")
    static let index = template("pg_class_oid_index")

    private static func template(_ name: String) -> RowBuilder {
        let rows = BuiltInValues.rows(of: "pg_class").rows(where: 1, equals: .text(name))
        let layout = RowLayout("pg_class")
        return rows.first.map { layout.row(like: $0) } ?? layout.row()
    }
}

extension CatalogSnapshot {
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
