import PostgresWire

/// `pg_depend`: which object needs which.
extension CatalogSnapshot {
    func dependencyRows(of origin: RowOrigin) -> [[PostgresValue]] {
        var rows = DependencyRows(rows: [])
        switch origin {
        case .table(let table): addDependencies(of: table, to: &rows)
        case .sequence(let sequence): addDependencies(of: sequence, to: &rows)
        case .type(let type): addDependencies(of: type, to: &rows)
        case .function(let function): addDependencies(of: function, to: &rows)
        case .dependencies(_, let set):
            let parts = Set(set.filter { $0.referenced.part != 0 }.map(\.referenced.object))
            for dependency in set.sorted() {
                let referenced = dependency.referenced
                // What needs a part of an object is not said to need the whole.
                if referenced.part == 0, dependency.kind == "n", parts.contains(referenced.object) { continue }
                addExplicit(dependency, to: &rows)
            }
        default: break
        }
        return rows.rows
    }

    private func addDependencies(of function: FunctionDefinition, to rows: inout DependencyRows) {
        let oid = function.oid ?? .invalid
        let namespace = namespaceOID(function.qualifiedName.schema)
        rows.add(CatalogOID.function, oid, 0, CatalogOID.namespace, namespace, 0, "n")
        if let language = languageOID(function.language) {
            rows.add(CatalogOID.function, oid, 0, CatalogOID.language, language, 0, "n")
        }
        for type in CatalogModel.userTypes(function.arguments.map(\.type) + [function.result]).sorted() {
            rows.add(CatalogOID.function, oid, 0, CatalogOID.type, type, 0, "n")
        }
    }

    /// The language of a function, where it can be dropped: those of OIDs of initdb's first part cannot.
    private func languageOID(_ name: String) -> OID? {
        let rows = BuiltInValues.rows(of: "pg_language").rows(where: 1, equals: .text(name))
        return rows.first?.first.map(\.identifier).flatMap { $0.rawValue >= 12000 ? $0 : nil }
    }

    /// The numbers of the columns of a table that an expression over it names, ascending.
    private func columns(in expression: String?, of table: TableDefinition) -> [Int32] {
        guard let expression else { return [] }
        let names = ExpressionNames(expression).names
        return table.columns.filter { names.contains($0.name) }.map { Int32($0.number) }.sorted()
    }

    /// What a view needs is what its rule needs.
    private func addExplicit(_ dependency: ObjectDependency, to rows: inout DependencyRows) {
        var dependent = dependency.dependent
        if let view = model.tables[dependent.object], let rule = view.viewRuleOID {
            dependent = ObjectAddress(catalog: CatalogOID.rewrite, object: rule)
        }
        rows.add(
            dependent.catalog,
            dependent.object,
            dependent.part,
            dependency.referenced.catalog,
            dependency.referenced.object,
            dependency.referenced.part,
            dependency.kind
        )
    }

    private func addDependencies(of table: TableDefinition, to rows: inout DependencyRows) {
        let oid = table.oid ?? .invalid
        let relation = CatalogOID.relation
        rows.add(CatalogOID.type, table.rowTypeOID ?? .invalid, 0, relation, oid, 0, "i")
        rows.add(
            CatalogOID.type,
            table.arrayTypeOID ?? .invalid,
            0,
            CatalogOID.type,
            table.rowTypeOID ?? .invalid,
            0,
            "i"
        )
        rows.add(relation, oid, 0, CatalogOID.namespace, namespaceOID(table.name.schema), 0, "n")
        for column in table.columns {
            let part = Int32(column.number)
            if column.type.oid >= .firstUserObject {
                rows.add(relation, oid, part, CatalogOID.type, column.type.oid, 0, "n")
            }
            if let collation = column.collation.flatMap({ model.collations.oid(of: $0) }) {
                rows.add(relation, oid, part, CatalogOID.collation, collation, 0, "n")
            }
            guard let made = column.defaultOID, column.defaultExpression != nil else { continue }
            rows.add(CatalogOID.attributeDefault, made, 0, relation, oid, part, column.isGenerated ? "i" : "a")
            // A constant of the column's own type needs that type; of what else a default needs the model tells.
            if let type = model.types[column.type.oid],
                column.defaultExpression.map({ ExpressionNames($0).types.contains(type.name.name) }) ?? false
            {
                rows.add(CatalogOID.attributeDefault, made, 0, CatalogOID.type, column.type.oid, 0, "n")
            }
            guard column.isGenerated else { continue }
            for number in columns(in: column.defaultExpression, of: table) {
                rows.add(CatalogOID.attributeDefault, made, 0, relation, oid, number, "n")
            }
        }
        if let toast = table.toast {
            rows.add(relation, toast.oid, 0, relation, oid, 0, "i")
            for part: Int32 in 1...2 { rows.add(relation, toast.indexOID, 0, relation, toast.oid, part, "a") }
        }
        for name in table.parents {
            guard let parent = model.tables[name]?.oid else { continue }
            rows.add(relation, oid, 0, relation, parent, 0, table.isPartition ? "a" : "n")
        }
        if let rule = table.viewRuleOID {
            rows.add(CatalogOID.rewrite, rule, 0, relation, oid, 0, "i")
            rows.add(CatalogOID.rewrite, rule, 0, relation, oid, 0, "n")
        }
        for constraint in table.constraints { addDependencies(of: constraint, in: table, oid, to: &rows) }
        for index in table.indexes { addDependencies(of: index, in: table, oid, to: &rows) }
        for trigger in table.triggers {
            let made = trigger.oid ?? .invalid
            rows.add(CatalogOID.trigger, made, 0, relation, oid, 0, "a")
            let named = trigger.columns.compactMap { table.column($0).map { Int32($0.number) } }
            for number in Set(named + columns(in: trigger.condition, of: table)).sorted() {
                rows.add(CatalogOID.trigger, made, 0, relation, oid, number, "n")
            }
            guard let function = model.functions(named: trigger.function).first?.oid else { continue }
            rows.add(CatalogOID.trigger, made, 0, CatalogOID.function, function, 0, "n")
        }
        for rule in table.rules { rows.add(CatalogOID.rewrite, rule.oid ?? .invalid, 0, relation, oid, 0, "a") }
        for policy in table.policies { rows.add(CatalogOID.policy, policy.oid ?? .invalid, 0, relation, oid, 0, "a") }
    }

    private func addDependencies(
        of constraint: ConstraintDefinition,
        in table: TableDefinition,
        _ oid: OID,
        to rows: inout DependencyRows
    ) {
        let made = constraint.oid ?? .invalid
        for trigger in KeyTrigger.triggers(of: constraint) {
            rows.add(CatalogOID.trigger, trigger.oid, 0, CatalogOID.constraint, made, 0, "i")
        }
        for name in constraint.columns {
            guard let number = table.column(name)?.number else { continue }
            rows.add(CatalogOID.constraint, made, 0, CatalogOID.relation, oid, Int32(number), "a")
        }
        for number in columns(in: constraint.checkExpression, of: table) {
            rows.add(CatalogOID.constraint, made, 0, CatalogOID.relation, oid, number, "n")
        }
        if constraint.columns.isEmpty { rows.add(CatalogOID.constraint, made, 0, CatalogOID.relation, oid, 0, "a") }
        guard let key = constraint.foreignKey, let target = model.tables[key.table] else { return }
        let names = targetColumns(key, of: target)
        for name in names {
            guard let number = target.column(name)?.number else { continue }
            rows.add(
                CatalogOID.constraint,
                made,
                0,
                CatalogOID.relation,
                target.oid ?? .invalid,
                Int32(number),
                "n"
            )
        }
        if let index = keyIndex(names, of: target)?.oid {
            rows.add(CatalogOID.constraint, made, 0, CatalogOID.relation, index, 0, "n")
        }
    }

    private func addDependencies(
        of index: IndexDefinition,
        in table: TableDefinition,
        _ oid: OID,
        to rows: inout DependencyRows
    ) {
        let made = index.oid ?? .invalid
        if let constraint = table.constraints.first(where: { $0.hasIndex && $0.index == index.name })?.oid {
            rows.add(CatalogOID.relation, made, 0, CatalogOID.constraint, constraint, 0, "i")
            return
        }
        let names = index.elements.compactMap(\.column) + index.includedColumns
        var numbers = names.compactMap { table.column($0).map { Int32($0.number) } }
        for expression in index.elements.map(\.expression) + [index.predicate] {
            for number in columns(in: expression, of: table) where !numbers.contains(number) { numbers.append(number) }
        }
        for number in numbers { rows.add(CatalogOID.relation, made, 0, CatalogOID.relation, oid, number, "a") }
        // One of expressions alone needs the whole table as well.
        if names.isEmpty {
            rows.add(CatalogOID.relation, made, 0, CatalogOID.relation, oid, 0, "a")
        }
    }

    private func addDependencies(of sequence: SequenceDefinition, to rows: inout DependencyRows) {
        let oid = sequence.oid ?? .invalid
        rows.add(CatalogOID.relation, oid, 0, CatalogOID.namespace, namespaceOID(sequence.name.schema), 0, "n")
        guard let owner = sequence.ownedBy, let table = model.tables[owner.table],
            let number = table.column(owner.column)?.number
        else { return }
        let kind: Character = owner.isIdentity ? "i" : "a"
        rows.add(CatalogOID.relation, oid, 0, CatalogOID.relation, table.oid ?? .invalid, Int32(number), kind)
    }

    private func addDependencies(of type: TypeDefinition, to rows: inout DependencyRows) {
        let oid = type.oid ?? .invalid
        if let relation = type.relationOID {
            rows.add(CatalogOID.relation, relation, 0, CatalogOID.type, oid, 0, "i")
        }
        rows.add(CatalogOID.type, oid, 0, CatalogOID.namespace, namespaceOID(type.name.schema), 0, "n")
        if let array = type.arrayTypeOID { rows.add(CatalogOID.type, array, 0, CatalogOID.type, oid, 0, "i") }
        for column in type.columns ?? [] where column.type.oid >= .firstUserObject {
            let relation = type.relationOID ?? .invalid
            rows.add(CatalogOID.relation, relation, Int32(column.number), CatalogOID.type, column.type.oid, 0, "n")
        }
        for constraint in type.domain?.constraints ?? [] {
            rows.add(CatalogOID.constraint, constraint.oid ?? .invalid, 0, CatalogOID.type, oid, 0, "a")
        }
        if let base = type.domain?.baseType.oid, base >= .firstUserObject {
            rows.add(CatalogOID.type, oid, 0, CatalogOID.type, base, 0, "n")
        }
        if let multirange = type.range?.multirangeOID {
            rows.add(CatalogOID.type, multirange, 0, CatalogOID.type, oid, 0, "i")
        }
    }
}

/// Rows of `pg_depend` while they are made.
private struct DependencyRows {
    var rows: [[PostgresValue]]

    mutating func add(
        _ catalog: OID,
        _ object: OID,
        _ part: Int32,
        _ referencedCatalog: OID,
        _ referenced: OID,
        _ referencedPart: Int32,
        _ kind: Character
    ) {
        rows.append([
            .oid(catalog), .oid(object), .int4(part), .oid(referencedCatalog), .oid(referenced), .int4(referencedPart),
            .text(String(kind)),
        ])
    }
}
