import PostgresCatalog
import PostgresSQL
import PostgresWire

/// What needs what: the order in which things go, and what PostgreSQL says of it.
extension DefinitionRun {
    /// An object that needs another.
    struct Dependent {
        var address: ObjectAddress
        /// Whether it goes with the other without a word.
        var isSilent: Bool
    }

    static func relation(_ oid: OID, column: Int16 = 0) -> ObjectAddress {
        ObjectAddress(catalog: CatalogOID.relation, object: oid, part: Int32(column))
    }

    static func constraint(_ oid: OID) -> ObjectAddress { ObjectAddress(catalog: CatalogOID.constraint, object: oid) }

    /// What needs an object or a part of it directly.
    func dependents(on address: ObjectAddress) -> [Dependent] {
        var found: [Dependent] = []
        func add(_ address: ObjectAddress, silently: Bool = false) {
            found.append(Dependent(address: address, isSilent: silently))
        }
        switch address.catalog {
        case CatalogOID.relation:
            if let table = model.tables[address.object] {
                if address.part == 0 {
                    addDependents(on: table, &found)
                } else if let column = table.column(number: Int16(truncatingIfNeeded: address.part)) {
                    addDependents(on: column, of: table, &found)
                }
            } else if let (table, index) = model.index(address.object) {
                for other in model.referencing(table.name) {
                    for key in other.constraints where self.index(behind: key, of: table)?.oid == index.oid {
                        if let oid = key.oid { add(Self.constraint(oid)) }
                    }
                }
            }
        case CatalogOID.constraint:
            guard let (table, constraint) = model.constraint(address.object) else { break }
            if let name = constraint.index, let oid = table.index(name)?.oid { add(Self.relation(oid), silently: true) }
            for child in model.children(of: table.name) {
                for other in child.constraints where other.parent == constraint.oid {
                    if let oid = other.oid { add(Self.constraint(oid), silently: true) }
                }
            }
        case CatalogOID.type: addDependents(onType: address.object, &found)
        case CatalogOID.function:
            for table in model.tables {
                guard let function = model.functions[address.object] else { break }
                for trigger in table.triggers where trigger.function == function.qualifiedName {
                    if let oid = trigger.oid { add(ObjectAddress(catalog: CatalogOID.trigger, object: oid)) }
                }
            }
            for trigger in model.eventTriggers {
                guard let oid = trigger.oid, trigger.function == model.functions[address.object]?.qualifiedName else {
                    continue
                }
                add(ObjectAddress(catalog: CatalogOID.eventTrigger, object: oid))
            }
        case CatalogOID.namespace: addDependents(onSchema: address.object, &found)
        case CatalogOID.textSearchTemplate:
            let name = model.textSearchTemplates[address.object]?.name
            for item in model.textSearchDictionaries where item.template == name {
                if let oid = item.oid { add(ObjectAddress(catalog: CatalogOID.textSearchDictionary, object: oid)) }
            }
        case CatalogOID.textSearchDictionary:
            guard let name = model.textSearchDictionaries[address.object]?.name else { break }
            for item in model.textSearchConfigurations where item.mappings.values.contains(where: { $0.contains(name) })
            {
                if let oid = item.oid { add(ObjectAddress(catalog: CatalogOID.textSearchConfiguration, object: oid)) }
            }
        case CatalogOID.foreignDataWrapper:
            let name = model.foreignDataWrappers[address.object]?.name
            for server in model.foreignServers where server.wrapper == name {
                if let oid = server.oid { add(ObjectAddress(catalog: CatalogOID.foreignServer, object: oid)) }
            }
        case CatalogOID.foreignServer:
            guard let server = model.foreignServers[address.object] else { break }
            for mapping in server.userMappings {
                if let oid = mapping.oid { add(ObjectAddress(catalog: CatalogOID.userMapping, object: oid)) }
            }
            for table in model.tables where table.kind == .foreignTable && table.server == server.name {
                if let oid = table.oid { add(Self.relation(oid)) }
            }
        default: break
        }
        for dependency in model.dependents(on: address.object) {
            guard address.part == 0 || dependency.referenced.part == address.part else { continue }
            guard address.part != 0 || dependency.referenced.part == 0 || address.catalog != CatalogOID.relation else {
                continue
            }
            add(whole(dependency.dependent), silently: dependency.kind != "n")
        }
        return found
    }

    /// The constraint in the place of the index that is a part of it.
    private func whole(_ address: ObjectAddress) -> ObjectAddress {
        guard address.catalog == CatalogOID.relation, let (table, index) = model.index(address.object),
            let constraint = table.constraints.first(where: { $0.hasIndex && $0.index == index.name })?.oid
        else { return address }
        return Self.constraint(constraint)
    }

    private func addDependents(on table: TableDefinition, _ found: inout [Dependent]) {
        for index in table.indexes {
            if let oid = index.oid { found.append(Dependent(address: Self.relation(oid), isSilent: true)) }
        }
        for sequence in model.sequences(ownedBy: table.name) {
            if let oid = sequence.oid { found.append(Dependent(address: Self.relation(oid), isSilent: true)) }
        }
        for child in model.children(of: table.name) {
            guard let oid = child.oid else { continue }
            found.append(Dependent(address: Self.relation(oid), isSilent: child.isPartition))
        }
        for other in model.referencing(table.name) where other.oid != table.oid {
            for key in other.constraints where key.foreignKey?.table == table.name {
                if let oid = key.oid { found.append(Dependent(address: Self.constraint(oid), isSilent: false)) }
            }
        }
        for statistics in model.statistics where statistics.table == table.name {
            guard let oid = statistics.oid else { continue }
            let address = ObjectAddress(catalog: CatalogOID.statistics, object: oid)
            found.append(Dependent(address: address, isSilent: true))
        }
        for type in [table.rowTypeOID, table.arrayTypeOID] {
            if let type { addUsers(ofType: type, except: table.oid, &found) }
        }
    }

    private func addDependents(on column: Column, of table: TableDefinition, _ found: inout [Dependent]) {
        guard let owner = table.oid else { return }
        for constraint in table.constraints where constraint.columns.contains(column.name) {
            if let oid = constraint.oid { found.append(Dependent(address: Self.constraint(oid), isSilent: true)) }
        }
        for index in table.indexes where index.mentions(column.name) {
            if let oid = index.oid { found.append(Dependent(address: Self.relation(oid), isSilent: true)) }
        }
        for sequence in model.sequences(ownedBy: table.name) where sequence.ownedBy?.column == column.name {
            if let oid = sequence.oid { found.append(Dependent(address: Self.relation(oid), isSilent: true)) }
        }
        for statistics in model.statistics where statistics.table == table.name {
            let isMeant =
                statistics.columns.contains(column.name)
                || statistics.expressions.contains { $0.mentionsName(column.name) }
            guard isMeant, let oid = statistics.oid else { continue }
            let address = ObjectAddress(catalog: CatalogOID.statistics, object: oid)
            found.append(Dependent(address: address, isSilent: true))
        }
        for other in model.referencing(table.name) {
            for key in other.constraints {
                guard let target = key.foreignKey, target.table == table.name, target.columns.contains(column.name),
                    let oid = key.oid, other.oid != table.oid || !key.columns.contains(column.name)
                else { continue }
                found.append(Dependent(address: Self.constraint(oid), isSilent: false))
            }
        }
        for other in table.columns where other.isGenerated && other.name != column.name {
            guard other.defaultExpression?.mentionsName(column.name) ?? false else { continue }
            found.append(Dependent(address: Self.relation(owner, column: other.number), isSilent: false))
        }
        for policy in table.policies {
            let texts = [policy.condition, policy.check].compactMap { $0 }
            guard texts.contains(where: { $0.mentionsName(column.name) }), let oid = policy.oid else { continue }
            let address = ObjectAddress(catalog: CatalogOID.policy, object: oid)
            found.append(Dependent(address: address, isSilent: false))
        }
    }

    private func addDependents(onType oid: OID, _ found: inout [Dependent]) {
        guard let type = model.types[oid] else { return }
        addUsers(ofType: oid, except: nil, &found)
        if let array = type.arrayTypeOID { addUsers(ofType: array, except: nil, &found) }
        if let range = type.range {
            for other in [range.multirangeOID, range.multirangeArrayOID] {
                if let other { addUsers(ofType: other, except: nil, &found) }
            }
        }
    }

    /// The columns, types and functions that use a type.
    private func addUsers(ofType oid: OID, except own: OID?, _ found: inout [Dependent]) {
        for user in model.using(type: oid) where user != own {
            if let table = model.tables[user] {
                for column in table.columns where column.type.oid == oid {
                    let address = Self.relation(user, column: column.number)
                    found.append(Dependent(address: address, isSilent: false))
                }
            } else if model.types[user] != nil {
                let address = ObjectAddress(catalog: CatalogOID.type, object: user)
                found.append(Dependent(address: address, isSilent: false))
            } else if model.functions[user] != nil {
                let address = ObjectAddress(catalog: CatalogOID.function, object: user)
                let isConstructor = model.functions[user]?.source.contains("range_constructor") ?? false
                let isOwn = isConstructor && model.functions[user]?.language == "internal"
                found.append(Dependent(address: address, isSilent: isOwn))
            }
        }
    }

    private func addDependents(onSchema oid: OID, _ found: inout [Dependent]) {
        guard let name = catalog.schemaName(oid) else { return }
        func add(_ catalog: OID, _ object: OID?) {
            guard let object else { return }
            found.append(Dependent(address: ObjectAddress(catalog: catalog, object: object), isSilent: false))
        }
        for table in model.tables where table.name.schema == name { add(CatalogOID.relation, table.oid) }
        for sequence in model.sequences where sequence.name.schema == name { add(CatalogOID.relation, sequence.oid) }
        for type in model.types where type.name.schema == name { add(CatalogOID.type, type.oid) }
        for function in model.functions where function.qualifiedName.schema == name {
            add(CatalogOID.function, function.oid)
        }
        for collation in model.collations where collation.name.schema == name {
            add(CatalogOID.collation, collation.oid)
        }
        for item in model.textSearchConfigurations where item.name.schema == name {
            add(CatalogOID.textSearchConfiguration, item.oid)
        }
        for item in model.textSearchDictionaries where item.name.schema == name {
            add(CatalogOID.textSearchDictionary, item.oid)
        }
        for item in model.textSearchTemplates where item.name.schema == name {
            add(CatalogOID.textSearchTemplate, item.oid)
        }
        for found in model.extensions where found.schema == name { add(CatalogOID.extension, found.oid) }
    }

    /// The unique index behind a foreign key to a table.
    func index(behind key: ConstraintDefinition, of table: TableDefinition) -> IndexDefinition? {
        guard let target = key.foreignKey, target.table == table.name else { return nil }
        let candidates = table.indexes.filter { index in
            index.isUnique && index.predicate == nil && Set(index.elements.compactMap(\.column)) == Set(target.columns)
        }
        return candidates.first(where: \.isPrimary) ?? candidates.first
    }

    /// Notes which functions and sequences the expressions of a table need.
    mutating func refreshDependencies(of oid: OID) {
        guard let table = model.tables[oid], table.viewDefinition == nil else { return }
        var dependencies: [ObjectDependency] = []
        for column in table.columns {
            guard let text = column.defaultExpression, let made = column.defaultOID else { continue }
            let address = ObjectAddress(catalog: CatalogOID.attributeDefault, object: made)
            let needed = objects(namedIn: text)
            model.setDependencies(of: made, needed.map { ObjectDependency(address, on: $0) })
        }
        for constraint in table.constraints {
            guard let text = constraint.checkExpression, let made = constraint.oid else { continue }
            let needed = objects(namedIn: text)
            model.setDependencies(of: made, needed.map { ObjectDependency(Self.constraint(made), on: $0) })
        }
        for index in table.indexes {
            guard let made = index.oid else { continue }
            let texts = index.elements.compactMap(\.expression) + (index.predicate.map { [$0] } ?? [])
            var needed = Set(texts.flatMap { objects(namedIn: $0) } + operatorClasses(of: index, table))
            if let method = ownAccessMethod(index.method) { needed.insert(method) }
            dependencies = needed.map { ObjectDependency(Self.relation(made), on: $0) }
            model.setDependencies(of: made, dependencies)
        }
    }

    /// The operator classes of users by which an index is made.
    private func operatorClasses(of index: IndexDefinition, _ table: TableDefinition) -> [ObjectAddress] {
        guard !model.operatorClasses.isEmpty else { return [] }
        return index.elements.compactMap { element in
            let type = element.column.flatMap { table.column($0)?.type } ?? element.type
            let oid =
                element.operatorClass.flatMap { catalog.operatorClassOID($0, method: index.method) }
                ?? type.map { catalog.defaultOperatorClass(of: $0.oid, method: index.method) }
            guard let oid, oid >= .firstUserObject else { return nil }
            return ObjectAddress(catalog: CatalogOID.operatorClass, object: oid)
        }
    }

    /// The functions and sequences of users that a text of SQL names with their schemas.
    func objects(namedIn text: String) -> Set<ObjectAddress> {
        var found: Set<ObjectAddress> = []
        if !model.operators.isEmpty {
            for name in text.operatorNames {
                for row in catalog.userOperators(named: name.name, schema: name.schema) {
                    found.insert(ObjectAddress(catalog: CatalogOID.operator, object: row.oid))
                }
            }
        }
        for name in text.qualifiedNames {
            if name.isQuotedText {
                guard let oid = model.relationOID(name.name) else { continue }
                found.insert(Self.relation(oid))
            } else {
                for function in model.functions(named: name.name) {
                    guard let oid = function.oid else { continue }
                    found.insert(ObjectAddress(catalog: CatalogOID.function, object: oid))
                }
            }
        }
        return found
    }
}

extension IndexDefinition {
    /// Whether it has a column, or mentions it in an expression or its condition.
    func mentions(_ column: String) -> Bool {
        elements.contains { $0.column == column || $0.expression?.mentionsName(column) ?? false }
            || includedColumns.contains(column) || predicate?.mentionsName(column) ?? false
    }
}
