extension SQLPrinter {
    /// Writes FROM or USING, where there are items.
    mutating func from(_ word: String, _ items: [FromItem]) {
        guard !items.isEmpty else { return }
        write(word)
        list(items) { $0.item($1) }
    }

    /// Writes an item of FROM with its alias.
    mutating func item(_ item: FromItem) {
        if let text = kept?.text(of: item) { return write(text) }
        check(item)
        switch item {
        case .table(let table): self.table(table)
        case .subquery(let derived): subquery(derived)
        case .function(let function): self.function(function)
        case .xmlTable(let table):
            xmlTable(table)
            alias(table.alias)
        case .join(let join):
            guard join.alias != nil else { return self.join(join) }
            write("(")
            self.join(join)
            write(")")
            alias(join.alias)
        case .opaque(let text): write(text.text)
        }
    }

    @inline(never)
    private mutating func subquery(_ derived: DerivedTable) {
        write(derived.isLateral ? "LATERAL (" : "(")
        query(derived.query)
        write(")")
        var alias = derived.alias
        alias?.columns = valuesColumns(derived.query, derived.alias?.columns ?? [])
        self.alias(alias)
    }

    private mutating func join(_ join: JoinExpression) {
        item(join.left)
        if case .natural = join.condition { write(" NATURAL") }
        write(join.kind == .inner ? " JOIN " : " \(join.kind.rawValue) JOIN ")
        if case .join(let inner) = join.right, inner.alias == nil {
            write("(")
            item(join.right)
            write(")")
        } else {
            item(join.right)
        }
        switch join.condition {
        case nil, .natural: break
        case .on(let condition): clause(" ON ", condition)
        case .using(let columns, let alias):
            write(" USING ")
            parenthesized(columns) { $0.name($1) }
            if let alias {
                write(" AS ")
                name(alias)
            }
        }
    }

    /// Writes a table with its alias.
    mutating func table(_ table: TableReference) {
        if table.isOnly { write("ONLY ") }
        name(table.name)
        alias(table.alias)
        guard let sample = table.sample, !dialectSample(sample) else { return }
        write(" TABLESAMPLE ")
        name(sample.method)
        parenthesized(sample.arguments) { $0.expression($1) }
        if let seed = sample.seed {
            write(" REPEATABLE (")
            expression(seed)
            write(")")
        }
    }

    private mutating func alias(_ alias: TableAlias?) {
        guard let alias else { return }
        write(" AS ")
        name(alias.name)
        if !alias.columns.isEmpty { parenthesized(alias.columns) { $0.name($1) } }
    }

    private mutating func function(_ function: TableFunction) {
        if function.isLateral { write("LATERAL ") }
        if function.isRowsFrom {
            write("ROWS FROM ")
            parenthesized(function.calls) { printer, call in
                printer.tableCall(call.call)
                if !call.columnDefinitions.isEmpty {
                    printer.write(" AS ")
                    printer.columns(call.columnDefinitions)
                }
            }
        } else if let call = function.calls.first {
            tableCall(call.call)
        }
        if function.withOrdinality { write(" WITH ORDINALITY") }
        if !function.columnDefinitions.isEmpty {
            write(" AS ")
            if let alias = function.alias { name(alias.name) }
            columns(function.columnDefinitions)
        } else {
            alias(functionAlias(function))
        }
    }

    /// Writes a call; a cast must be written as one.
    private mutating func tableCall(_ call: Expression) {
        isTableCall = true
        defer { isTableCall = false }
        guard case .cast(let cast) = call else { return expression(call) }
        write("CAST(")
        expression(cast.operand)
        write(" AS ")
        type(cast.type)
        write(")")
    }

    private mutating func columns(_ columns: [ColumnDefinition]) {
        parenthesized(columns) { printer, column in
            printer.name(column.name)
            printer.write(" ")
            printer.type(column.type)
            if let collation = column.collation {
                printer.write(" COLLATE ")
                printer.name(collation)
            }
        }
    }
}
