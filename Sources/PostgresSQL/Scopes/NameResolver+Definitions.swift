extension NameResolver {
    /// Visits a definition with the table in sight whose columns its expressions speak of.
    mutating func inside(_ definition: DefinitionStatement) {
        switch definition {
        case .createTable(let create): within([tableSource(of: create)]) { $0.children(of: definition) }
        case .createIndex(let index): within(index.table.name, [nil], definition)
        case .createPolicy(let policy), .alterPolicy(let policy): within(policy.table, [nil], definition)
        case .alterTable(let alter): within(alter.table.name, [nil], definition)
        case .createTrigger(let trigger): within(trigger.table, ["new", "old"], definition)
        case .createRule(let rule): within(rule.table, ["new", "old"], definition)
        case .createPublication(let publication), .alterPublication(let publication): inside(publication)
        case .createView(let view) where view.isRecursive:
            record(TableReference(name: view.name, range: view.name.range), .definition)
            let name = view.name.parts.last ?? ""
            var source = RowSource(kind: .commonTable(name), name: name.value, range: view.range)
            source.replaceColumns(view.columns.map(\.value))
            commonTables.append(source)
            nested { $0.visit(view.query) }
            commonTables.removeLast()
        case .createRoutine(let routine):
            let names = routine.parameters.compactMap(\.name?.value)
            let source = RowSource(
                kind: .parameters,
                name: routine.name.name,
                columns: names,
                hasAllColumns: true,
                range: routine.range
            )
            within([NameSpace.Item(source: add(source))]) { $0.children(of: definition) }
        default: children(of: definition)
        }
    }

    private mutating func children(of definition: DefinitionStatement) {
        var node = definition
        node.transformChildren(with: &self)
    }

    /// Visits a definition with a relation in sight, or with rows of it under other names.
    private mutating func within(_ table: QualifiedName, _ names: [String?], _ definition: DefinitionStatement) {
        let items = names.map { name -> NameSpace.Item in
            var source = relationSource(table, nil, table.range)
            var isBare = true
            if let name {
                source.kind = .row(of: table)
                source.rename(TableAlias(name: Identifier(name)))
                isBare = false
            }
            return NameSpace.Item(source: add(source), areColumnsVisible: isBare)
        }
        within(items) { $0.children(of: definition) }
    }

    /// The table that is made, with the columns that are written.
    private mutating func tableSource(of create: CreateTableStatement) -> NameSpace.Item {
        var source = RowSource(kind: .relation(create.name), name: create.name.name, range: create.name.range)
        source.hasAllColumns = create.inherits.isEmpty && create.partitionOf == nil && create.ofType == nil
        for element in create.elements ?? [] {
            switch element {
            case .column(let column): source.columns.append(column.name.value)
            case .like, .opaque: source.hasAllColumns = false
            case .constraint: break
            }
        }
        return NameSpace.Item(source: add(source))
    }

    private mutating func inside(_ publication: PublicationStatement) {
        for case .table(let table) in publication.objects {
            record(table.table, .definition)
            let source = relationSource(table.table.name, nil, table.table.range)
            within([NameSpace.Item(source: add(source))]) { $0.visitAll([table.condition]) }
        }
    }
}
