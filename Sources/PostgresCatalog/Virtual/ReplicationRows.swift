import PostgresWire

/// Publications, subscriptions and event triggers.
extension CatalogSnapshot {
    func publicationRows() -> [[PostgresValue]] {
        model.publications.map { publication in
            let operations = publication.operations
            return [
                .oid(publication.oid ?? .invalid), .text(publication.name), .oid(roleOID(publication.owner)),
                .bool(publication.coversAllTables), .bool(operations.contains("i")), .bool(operations.contains("u")),
                .bool(operations.contains("d")), .bool(operations.contains("t")), .bool(publication.publishesViaRoot),
            ]
        }
    }

    func publishedTableRows() -> [[PostgresValue]] {
        model.publications.flatMap { publication in
            publication.tables.compactMap { table -> [PostgresValue]? in
                guard let definition = model.tables[table.name] else { return nil }
                let numbers = table.columns.compactMap { definition.column($0)?.number }
                return [
                    .oid(table.oid ?? .invalid), .oid(publication.oid ?? .invalid), .oid(definition.oid ?? .invalid),
                    .text(orNull: table.condition),
                    numbers.isEmpty ? .null : .vector(numbers.sorted().map { .int2($0) }, of: .int2),
                ]
            }
        }
    }

    func publishedSchemaRows() -> [[PostgresValue]] {
        model.publications.flatMap { publication in
            publication.schemas.map { schema in
                [
                    .oid(schema.oid ?? .invalid), .oid(publication.oid ?? .invalid), .oid(namespaceOID(schema.name)),
                ]
            }
        }
    }

    /// `pg_publication_tables`: what is published, partitions or the tables that they belong to.
    func publicationTableRows() -> [[PostgresValue]] {
        model.publications.flatMap { publication in
            published(by: publication).map { table, named -> [PostgresValue] in
                let columns = table.columns.filter { column in
                    named.columns.isEmpty || named.columns.contains(column.name)
                }
                return [
                    .text(publication.name), .text(table.name.schema), .text(table.name.name),
                    .array(PostgresArray(columns.map { .text($0.name) }, of: .name)), .text(orNull: named.condition),
                ]
            }
        }
    }

    private func published(
        by publication: PublicationDefinition
    ) -> [(table: TableDefinition, named: PublicationDefinition.Table)] {
        var named: [PublicationDefinition.Table] = publication.tables
        let schemas = Set(publication.schemas.map(\.name))
        for table in model.tables where table.isPublishable {
            guard publication.coversAllTables || schemas.contains(table.name.schema),
                !named.contains(where: { $0.name == table.name })
            else { continue }
            named.append(PublicationDefinition.Table(table.name))
        }
        var found: [(table: TableDefinition, named: PublicationDefinition.Table)] = []
        func add(_ table: TableDefinition, _ name: PublicationDefinition.Table) {
            if !found.contains(where: { $0.table.name == table.name }) { found.append((table, name)) }
        }
        for name in named {
            guard let table = model.tables[name.name] else { continue }
            let hasNamedAncestor =
                publication.publishesViaRoot
                && ancestors(of: table).contains { ancestor in
                    named.contains { $0.name == ancestor }
                }
            if hasNamedAncestor { continue }
            guard table.kind == .partitionedTable, !publication.publishesViaRoot else {
                add(table, name)
                continue
            }
            for descendant in model.descendants(of: table.name).compactMap({ model.tables[$0] })
            where descendant.kind != .partitionedTable { add(descendant, name) }
        }
        return found.sorted { ($0.table.oid ?? .invalid) < ($1.table.oid ?? .invalid) }
    }

    private func ancestors(of table: TableDefinition) -> [TableName] {
        guard table.isPartition, let parent = table.parents.first else { return [] }
        return [parent] + (model.tables[parent].map { ancestors(of: $0) } ?? [])
    }

    func subscriptionRows() -> [[PostgresValue]] {
        let layout = RowLayout("pg_subscription")
        return model.subscriptions.map { item in
            layout.row(
                .oid(item.oid ?? .invalid),
                .oid(databaseOID),
                .text("0/0"),
                .text(item.name),
                .oid(roleOID(item.owner)),
                .bool(item.isEnabled),
                .bool(item.isBinary),
                .bool(item.isStreaming),
                Self.letter(item.twoPhaseState),
                .bool(item.endsWithError),
                .text(item.connection),
                .text(orNull: item.slot),
                .text(item.synchronousCommit),
                Self.texts(item.publications)
            )
        }
    }

    func eventTriggerRows() -> [[PostgresValue]] {
        model.eventTriggers.map { item in
            [
                .oid(item.oid ?? .invalid), .text(item.name), .text(item.event), .oid(roleOID(item.owner)),
                .oid(procedure(item.function).identifier), Self.letter(item.enabled), Self.texts(item.tags),
            ]
        }
    }
}

extension TableDefinition {
    /// Whether a publication can publish its rows.
    package var isPublishable: Bool {
        (kind == .table || kind == .partitionedTable) && persistence == .permanent
    }
}
