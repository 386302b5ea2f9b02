extension NameResolver {
    /// Visits the items of FROM and brings them into sight of the current query.
    mutating func from(_ items: [FromItem]) {
        guard let space = spaces.indices.last else { return }
        spaces[space].isReadingFrom = true
        for item in items {
            let added = self.items(of: item)
            spaces[space].append(added)
        }
        spaces[space].isReadingFrom = false
    }

    /// Visits the right side of a join, which sees the left one only where it is lateral.
    private mutating func items(
        of item: FromItem,
        beside left: [NameSpace.Item],
        isAllowed: Bool
    ) -> [NameSpace.Item] {
        guard let space = spaces.indices.last else { return items(of: item) }
        let hidden = left.map { item in
            var item = item
            item.isLateralAllowed = item.isLateralAllowed && isAllowed
            return item
        }
        spaces[space].append(hidden)
        let right = items(of: item)
        spaces[space].removeLast(hidden.count, resolution.sources)
        return right
    }

    /// Does something that is lateral, or is not.
    private mutating func lateral(_ isLateral: Bool, _ body: (inout NameResolver) -> Void) {
        guard let space = spaces.indices.last else { return body(&self) }
        let before = spaces[space].isLateral
        spaces[space].isLateral = isLateral
        body(&self)
        spaces[space].isLateral = before
    }

    /// Visits an item of FROM.
    ///
    /// - Returns: The sources that it brings into sight.
    mutating func items(of item: FromItem) -> [NameSpace.Item] {
        switch item {
        case .table(let table): return [listed(tableSource(table))]
        case .subquery(let derived):
            var source = RowSource(kind: .subquery, name: nil, range: derived.range)
            lateral(derived.isLateral) { resolver in
                resolver.nested { resolver in
                    let columns = resolver.columns(of: derived.query)
                    source.columns = columns.names
                    source.hasAllColumns = columns.isComplete
                }
            }
            source.rename(derived.alias)
            return [listed(source)]
        case .function(let function):
            lateral(true) { resolver in
                for call in function.calls { resolver.visit(call.call) }
            }
            return [listed(functionSource(function))]
        case .xmlTable(let table):
            lateral(true) { resolver in
                for value in table.namespaces.map(\.uri) + [table.path, table.document] { resolver.visit(value) }
                for value in table.columns.flatMap({ [$0.path, $0.defaultValue] }) {
                    if let value { resolver.visit(value) }
                }
            }
            let columns = table.columns.map(\.name.value)
            var source = RowSource(
                kind: .function,
                name: "xmltable",
                columns: columns,
                hasAllColumns: true,
                range: table.range
            )
            source.rename(table.alias)
            return [listed(source)]
        case .join(let join): return items(of: join)
        case .opaque: return []
        }
    }

    /// Adds a source to those of the current query.
    private mutating func listed(_ source: RowSource) -> NameSpace.Item {
        let index = add(source)
        if let space = spaces.indices.last { spaces[space].remember(index, source) }
        return NameSpace.Item(source: index)
    }

    /// The source that a table in FROM is, after it has been recorded.
    private mutating func tableSource(_ table: TableReference) -> RowSource {
        let common = table.name.parts.count == 1 ? commonTables.last { $0.name == table.name.name } : nil
        if var source = common, case .commonTable(let definition) = source.kind {
            record(table, .read, commonTable: definition)
            source.range = table.range
            source.rename(table.alias)
            return source
        }
        record(table, .read)
        // No neighbour is in sight of TABLESAMPLE.
        for value in (table.sample?.arguments ?? []) + [table.sample?.seed].compactMap(\.self) { visit(value) }
        return relationSource(table.name, table.alias, table.range)
    }

    private func functionSource(_ function: TableFunction) -> RowSource {
        var source = RowSource(kind: .function, name: nil, range: function.range)
        if let call = function.calls.first, function.calls.count == 1 {
            source.name = ColumnNaming.name(of: call.call)
        }
        let definitions = function.columnDefinitions + function.calls.flatMap(\.columnDefinitions)
        source.columns = definitions.map(\.name.value)
        source.hasAllColumns = !function.columnDefinitions.isEmpty && !function.withOrdinality
        source.rename(function.alias)
        if function.withOrdinality, function.alias?.columns.isEmpty ?? true { source.columns.append("ordinality") }
        return source
    }

    private mutating func items(of join: JoinExpression) -> [NameSpace.Item] {
        let left = items(of: join.left)
        let isAllowed = join.kind == .inner || join.kind == .left || join.kind == .cross
        let right = items(of: join.right, beside: left, isAllowed: isAllowed)
        var sides = left + right
        if case .on(let condition) = join.condition, let space = spaces.indices.last {
            // ON sees the two sides and nothing else of this FROM.
            let outer = spaces[space]
            spaces[space].replaceAll(with: sides)
            spaces[space].isReadingFrom = false
            visit(condition)
            spaces[space] = outer
        }
        let filled =
            switch join.kind {
            case .inner, .cross: [] as [NameSpace.Item]
            case .left: right
            case .right: left
            case .full: sides
            }
        for item in filled { resolution.sources[item.source].isNullable = true }
        let merged = mergedColumns(join, left, right)
        guard let alias = join.alias else {
            guard !merged.isEmpty || usingAlias(join) != nil else { return sides }
            for index in sides.indices { sides[index].mergedColumns.formUnion(merged) }
            var source = joinSource(join, sides)
            source.columns = merged
            source.hasAllColumns = true
            if let name = usingAlias(join) {
                source.name = name.value
                source.isAlias = true
            }
            var item = listed(source)
            item.isNameVisible = source.name != nil
            item.hasOnly = Set(merged)
            return sides + [item]
        }
        var source = joinSource(join, sides)
        source.columns = merged + columns(of: sides).filter { !merged.contains($0) }
        source.hasAllColumns = sides.allSatisfy { resolution.sources[$0.source].hasAllColumns }
        source.rename(alias)
        return [listed(source)]
    }

    private func joinSource(_ join: JoinExpression, _ sides: [NameSpace.Item]) -> RowSource {
        RowSource(kind: .join(of: sides.map(\.source)), name: nil, range: join.range)
    }

    private func usingAlias(_ join: JoinExpression) -> Identifier? {
        if case .using(_, let alias) = join.condition { return alias }
        return nil
    }

    /// The columns that the join has once for both its sides.
    private func mergedColumns(
        _ join: JoinExpression,
        _ left: [NameSpace.Item],
        _ right: [NameSpace.Item]
    ) -> [String] {
        switch join.condition {
        case .using(let names, _): return names.map(\.value)
        case .natural:
            let names = Set(columns(of: right))
            return columns(of: left).filter { names.contains($0) }
        case .on, nil: return []
        }
    }

    /// The unqualified columns of sources, as far as they are known.
    private func columns(of items: [NameSpace.Item]) -> [String] {
        items.flatMap { item in
            guard item.areColumnsVisible, item.hasOnly == nil else { return item.hasOnly.map { Array($0) } ?? [] }
            return resolution.sources[item.source].columns.filter { !item.mergedColumns.contains($0) }
        }
    }
}
