import PostgresWire

/// Sequences, inheritance, extensions, statistics, default privileges and foreign objects.
extension CatalogSnapshot {
    func sequenceRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard case .sequence(let sequence) = origin else { return [] }
        return [
            [
                .oid(sequence.oid ?? .invalid), .oid(sequence.type.oid), .int8(sequence.start),
                .int8(sequence.increment), .int8(sequence.maximum), .int8(sequence.minimum), .int8(sequence.cache),
                .bool(sequence.cycles),
            ]
        ]
    }

    /// The one row of a sequence as a relation.
    func sequenceRow(_ sequence: SequenceDefinition, _ context: CatalogContext) -> [PostgresValue] {
        let value = context.sequenceValue(sequence)
        return [
            .int8(value?.last ?? sequence.start), .int8(context.loggedCount(sequence)), .bool(value?.isCalled ?? false),
        ]
    }

    /// `pg_sequences`, without the last values.
    func sequenceViewRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard case .sequence(let sequence) = origin else { return [] }
        return [
            [
                .text(sequence.name.schema), .text(sequence.name.name), .text(sequence.owner ?? model.owner),
                .object(sequence.type.oid, name: formatType(sequence.type.oid)), .int8(sequence.start),
                .int8(sequence.minimum), .int8(sequence.maximum), .int8(sequence.increment), .bool(sequence.cycles),
                .int8(sequence.cache), .null,
            ]
        ]
    }

    func inheritanceRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard case .table(let table) = origin else { return [] }
        var rows: [[PostgresValue]] = []
        for (index, name) in table.parents.enumerated() {
            guard let parent = model.tables[name]?.oid else { continue }
            let number = Int32(clamping: index + 1)
            rows.append([.oid(table.oid ?? .invalid), .oid(parent), .int4(number), .bool(false)])
        }
        for index in table.indexes {
            guard let parent = index.parent else { continue }
            rows.append([.oid(index.oid ?? .invalid), .oid(parent), .int4(1), .bool(false)])
        }
        return rows
    }

    func partitionedTableRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard case .table(let table) = origin, let key = table.partitionKey else { return [] }
        let method: OID = key.strategy == .hash ? 405 : 403
        let types = key.elements.map { element in
            element.column.flatMap { table.column($0)?.type.oid } ?? element.type?.oid ?? .invalid
        }
        let standard = model.children(of: table.name).first { $0.partitionBound == "DEFAULT" }
        let expressions = key.elements.compactMap(\.expression)
        var row = RowLayout("pg_partitioned_table").row()
        row["partrelid"] = .oid(table.oid ?? .invalid)
        row["partstrat"] = Self.letter(key.strategy.rawValue)
        row["partnatts"] = .int2(Int16(clamping: key.elements.count))
        row["partdefid"] = .oid(standard?.oid ?? .invalid)
        row["partattrs"] = .vector(
            key.elements.map { .int2($0.column.flatMap { table.column($0)?.number } ?? 0) },
            of: .int2
        )
        row["partclass"] = .vector(types.map { .oid(defaultOperatorClass(of: $0, method: method)) }, of: .oid)
        row["partcollation"] = .vector(types.map { .oid(self.type($0)?.collation ?? .invalid) }, of: .oid)
        row["partexprs"] = expressions.isEmpty ? .null : .text(expressions.joined(separator: ", "))
        return [row.values]
    }

    func extensionCatalogRows() -> [[PostgresValue]] {
        let layout = RowLayout("pg_extension")
        return BuiltInValues.rows(of: "pg_extension").rows
            + model.extensions.map { definition in
                layout.row(
                    .oid(definition.oid ?? .invalid),
                    .text(definition.name),
                    .oid(roleOID(definition.owner)),
                    .oid(namespaceOID(definition.schema)),
                    .bool(definition.isRelocatable),
                    .text(definition.version)
                )
            }
    }

    func statisticsRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard case .statistics(let statistics) = origin else { return [] }
        let table = model.tables[statistics.table]
        let numbers = statistics.columns.compactMap { table?.column($0)?.number }.sorted()
        return [
            RowLayout("pg_statistic_ext").row(
                .oid(statistics.oid ?? .invalid),
                .oid(table?.oid ?? .invalid),
                .text(statistics.name.name),
                .oid(namespaceOID(statistics.name.schema)),
                .oid(roleOID(statistics.owner)),
                .int4(statistics.statisticsTarget),
                .vector(numbers.map { .int2($0) }, of: .int2),
                .array(PostgresArray(statistics.kinds.map(Self.letter), of: .char)),
                statistics.expressions.isEmpty ? .null : .text(statistics.expressions.joined(separator: ", "))
            )
        ]
    }

    func collationCatalogRows() -> [[PostgresValue]] {
        let layout = RowLayout("pg_collation")
        return BuiltInValues.rows(of: "pg_collation").rows
            + model.collations.map { collation in
                layout.row(
                    .oid(collation.oid ?? .invalid),
                    .text(collation.name.name),
                    .oid(namespaceOID(collation.name.schema)),
                    .oid(roleOID(collation.owner)),
                    Self.letter(collation.provider),
                    .bool(collation.isDeterministic),
                    .int4(collation.encoding),
                    .text(orNull: collation.collate),
                    .text(orNull: collation.characterType),
                    .text(orNull: collation.locale),
                    .text(orNull: collation.version)
                )
            }
    }

    func defaultPrivilegeRows() -> [[PostgresValue]] {
        model.defaultPrivileges.map { entry in
            [
                .oid(entry.oid ?? .invalid), .oid(roleOID(entry.role)),
                .oid(entry.schema.map(namespaceOID) ?? .invalid), Self.letter(entry.objects),
                Self.list(entry.privileges),
            ]
        }
    }

    func foreignDataWrapperRows() -> [[PostgresValue]] {
        model.foreignDataWrappers.map { wrapper in
            [
                .oid(wrapper.oid ?? .invalid), .text(wrapper.name), .oid(roleOID(wrapper.owner)),
                .oid(wrapper.handler.map { procedure($0).identifier } ?? .invalid),
                .oid(wrapper.validator.map { procedure($0).identifier } ?? .invalid), Self.list(wrapper.privileges),
                Self.texts(wrapper.options),
            ]
        }
    }

    func foreignServerRows() -> [[PostgresValue]] {
        model.foreignServers.map { server in
            [
                .oid(server.oid ?? .invalid), .text(server.name), .oid(roleOID(server.owner)),
                .oid(model.foreignDataWrappers.oid(of: server.wrapper) ?? .invalid), .text(orNull: server.type),
                .text(orNull: server.version), Self.list(server.privileges), Self.texts(server.options),
            ]
        }
    }

    func foreignTableRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard case .table(let table) = origin, table.kind == .foreignTable else { return [] }
        return [
            [
                .oid(table.oid ?? .invalid),
                .oid(table.server.flatMap { model.foreignServers.oid(of: $0) } ?? .invalid),
                Self.texts(table.foreignOptions),
            ]
        ]
    }

    func userMappingRows() -> [[PostgresValue]] {
        model.foreignServers.flatMap { server in
            server.userMappings.map { mapping -> [PostgresValue] in
                [
                    .oid(mapping.oid ?? .invalid), .oid(mapping.user.map { roleOID($0) } ?? .invalid),
                    .oid(server.oid ?? .invalid), Self.texts(mapping.options),
                ]
            }
        }
    }

    /// `pg_user_mappings`: with the options that the user may see.
    func userMappingViewRows(_ context: CatalogContext) -> [[PostgresValue]] {
        let user = context.currentUser
        return model.foreignServers.flatMap { server in
            server.userMappings.map { mapping -> [PostgresValue] in
                let ownsServer = owns(user, objectOf: server.owner)
                let seesOptions =
                    isSuperuser(user) || mapping.user == nil && ownsServer
                    || mapping.user == user && (ownsServer || mayUse(server, user))
                return [
                    .oid(mapping.oid ?? .invalid), .oid(server.oid ?? .invalid), .text(server.name),
                    .oid(mapping.user.map { roleOID($0) } ?? .invalid), .text(mapping.user ?? "public"),
                    seesOptions ? Self.texts(mapping.options) : .null,
                ]
            }
        }
    }

    private func mayUse(_ server: ForeignServerDefinition, _ user: String) -> Bool {
        server.oid.map { allows(user, [(.usage, false)], on: $0, kind: "server") } ?? false
    }

    func roleSettingRows() -> [[PostgresValue]] {
        let ofDatabase: [[PostgresValue]] =
            model.databaseSettings.isEmpty
            ? [] : [[.oid(databaseOID), .oid(.invalid), Self.texts(model.databaseSettings)]]
        return ofDatabase
            + model.roles.filter { !$0.settings.isEmpty }.map { role in
                [.oid(.invalid), .oid(role.oid ?? .invalid), Self.texts(role.settings)]
            }
    }

    /// The rows of `pg_description` of an object.
    func descriptionRows(of origin: RowOrigin) -> [[PostgresValue]] {
        var rows: [[PostgresValue]] = []
        func add(_ object: OID?, _ catalog: OID, _ part: Int32, _ text: String?) {
            guard let object, let text, !text.isEmpty else { return }
            rows.append([.oid(object), .oid(catalog), .int4(part), .text(text)])
        }
        switch origin {
        case .schema(let schema): add(schema.oid, CatalogOID.namespace, 0, schema.comment)
        case .table(let table):
            add(table.oid, CatalogOID.relation, 0, table.comment)
            for column in table.columns { add(table.oid, CatalogOID.relation, Int32(column.number), column.comment) }
            for constraint in table.constraints { add(constraint.oid, CatalogOID.constraint, 0, constraint.comment) }
            for index in table.indexes { add(index.oid, CatalogOID.relation, 0, index.comment) }
            for trigger in table.triggers { add(trigger.oid, CatalogOID.trigger, 0, trigger.comment) }
            for rule in table.rules { add(rule.oid, CatalogOID.rewrite, 0, rule.comment) }
            for policy in table.policies { add(policy.oid, CatalogOID.policy, 0, policy.comment) }
        case .sequence(let sequence): add(sequence.oid, CatalogOID.relation, 0, sequence.comment)
        case .type(let type):
            add(type.oid, CatalogOID.type, 0, type.comment)
            for constraint in type.domain?.constraints ?? [] {
                add(constraint.oid, CatalogOID.constraint, 0, constraint.comment)
            }
            for column in type.columns ?? [] {
                add(type.relationOID, CatalogOID.relation, Int32(column.number), column.comment)
            }
        case .function(let function): add(function.oid, CatalogOID.function, 0, function.comment)
        case .extension(let definition): add(definition.oid, CatalogOID.extension, 0, definition.comment)
        case .collation(let collation): add(collation.oid, CatalogOID.collation, 0, collation.comment)
        case .statistics(let statistics): add(statistics.oid, CatalogOID.statistics, 0, statistics.comment)
        case .remark(let address, let text): add(address.object, address.catalog, address.part, text)
        case .operator(let definition): add(definition.oid, CatalogOID.operator, 0, definition.comment)
        case .cast(let definition): add(definition.oid, CatalogOID.cast, 0, definition.comment)
        case .operatorClass(let definition): add(definition.oid, CatalogOID.operatorClass, 0, definition.comment)
        case .operatorFamily(let definition): add(definition.oid, CatalogOID.operatorFamily, 0, definition.comment)
        case .builtIn, .dependencies, .remaining: break
        }
        return rows
    }

    /// Whether schemas that PostgreSQL itself brings have other remarks now.
    var hasOtherBuiltInDescriptions: Bool {
        BuiltInNamespaces.shared.all.contains { model.schemas[$0.name]?.comment != nil }
    }

    /// PostgreSQL's own remarks, without those on schemas that have others now.
    func builtInDescriptions() -> IndexedRows {
        let changed = BuiltInNamespaces.shared.all.compactMap { model.schemas[$0.name] }.filter { $0.comment != nil }
        let oids = Set(changed.compactMap(\.oid))
        return IndexedRows(
            BuiltInValues.rows(of: "pg_description").rows.filter { row in
                row[1] != .oid(CatalogOID.namespace) || !oids.contains(row[0].identifier)
            }
        )
    }

    func sharedDescriptionRows() -> [[PostgresValue]] {
        var rows = BuiltInValues.rows(of: "pg_shdescription").rows
        if let text = model.databaseComment {
            rows.removeAll { $0.first == .oid(databaseOID) }
            rows.append([.oid(databaseOID), .oid(CatalogOID.database), .text(text)])
        }
        for role in model.roles {
            guard let oid = role.oid, let text = role.comment else { continue }
            rows.append([.oid(oid), .oid(CatalogOID.role), .text(text)])
        }
        return rows
    }
}
