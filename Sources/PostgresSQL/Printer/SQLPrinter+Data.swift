extension SQLPrinter {
    /// Writes a query, a statement that changes data, a definition, a utility statement, or one about the session.
    ///
    /// - Returns: Whether the statement is one of them.
    mutating func statement(_ statement: Statement) -> Bool {
        check(statement)
        switch statement {
        case .select(let query): self.query(query)
        case .insert(let insert): self.insert(insert)
        case .update(let update): self.update(update)
        case .delete(let delete): self.delete(delete)
        case .merge(let merge): self.merge(merge)
        case .definition(let definition): self.definition(definition)
        case .utility(let utility): self.utility(utility)
        case .explain(let explain): self.explain(explain)
        case .opaque(let text): write(text.text)
        default: return sessionStatement(statement)
        }
        return true
    }

    private mutating func insert(_ insert: InsertStatement) {
        if let with = insert.with { self.with(with) }
        write("INSERT INTO ")
        table(insert.table)
        if !insert.columns.isEmpty {
            write(" ")
            parenthesized(insert.columns) { $0.target($1) }
        }
        if let overriding = insert.overriding { write(" OVERRIDING \(overriding) VALUE") }
        if let source = insert.source {
            write(" ")
            query(source)
        } else {
            write(" DEFAULT VALUES")
        }
        if let conflict = insert.onConflict { onConflict(conflict) }
        returning(insert.returning)
    }

    private mutating func onConflict(_ clause: OnConflictClause) {
        write(" ON CONFLICT ")
        if !clause.target.isEmpty {
            parenthesized(clause.target) { $0.indexElement($1) }
            self.clause(" WHERE ", clause.targetCondition)
            write(" ")
        } else if let constraint = clause.constraint {
            write("ON CONSTRAINT ")
            name(constraint)
            write(" ")
        }
        guard let assignments = clause.assignments else { return write("DO NOTHING") }
        write("DO UPDATE SET ")
        self.assignments(assignments)
        self.clause(" WHERE ", clause.whereClause)
    }

    private mutating func assignments(_ assignments: [Assignment]) {
        list(assignments) { printer, assignment in
            if assignment.isRow {
                printer.parenthesized(assignment.targets) { $0.target($1) }
            } else {
                printer.list(assignment.targets) { $0.target($1) }
            }
            if !assignment.targets.isEmpty { printer.write(" = ") }
            printer.expression(assignment.value)
        }
    }

    private mutating func returning(_ items: [SelectItem]) {
        guard !items.isEmpty else { return }
        write(" RETURNING ")
        self.items(items)
    }

    private mutating func update(_ update: UpdateStatement) {
        if let with = update.with { self.with(with) }
        write("UPDATE ")
        table(update.table)
        write(" SET ")
        assignments(update.assignments)
        from(" FROM ", update.from)
        condition(update.whereClause, update.cursor)
        returning(update.returning)
    }

    private mutating func delete(_ delete: DeleteStatement) {
        if let with = delete.with { self.with(with) }
        write("DELETE FROM ")
        table(delete.table)
        from(" USING ", delete.using)
        condition(delete.whereClause, delete.cursor)
        returning(delete.returning)
    }

    private mutating func condition(_ condition: Expression?, _ cursor: Identifier?) {
        clause(" WHERE ", condition)
        guard let cursor else { return }
        write(" WHERE CURRENT OF ")
        name(cursor)
    }

    private mutating func target(_ target: TargetColumn) {
        name(target.name)
        for step in target.path {
            switch step {
            case .field(let field):
                write(".")
                name(field)
            case .star: write(".*")
            case .index(let index): self.index(index)
            }
        }
    }

    private mutating func merge(_ merge: MergeStatement) {
        if let with = merge.with { self.with(with) }
        write("MERGE INTO ")
        table(merge.table)
        from(" USING ", [merge.source])
        clause(" ON ", merge.condition)
        for clause in merge.clauses { self.mergeClause(clause) }
    }

    private mutating func mergeClause(_ clause: MergeClause) {
        write(clause.isMatched ? " WHEN MATCHED" : " WHEN NOT MATCHED")
        self.clause(" AND ", clause.condition)
        write(" THEN ")
        switch clause.action {
        case .update(let assignments):
            write("UPDATE SET ")
            self.assignments(assignments)
        case .delete: write("DELETE")
        case .nothing: write("DO NOTHING")
        case .insert(let insert):
            write("INSERT ")
            if !insert.columns.isEmpty {
                parenthesized(insert.columns) { $0.target($1) }
                write(" ")
            }
            if let overriding = insert.overriding { write("OVERRIDING \(overriding) VALUE ") }
            guard let values = insert.values else { return write("DEFAULT VALUES") }
            write("VALUES ")
            parenthesized(values) { $0.expression($1) }
        }
    }
}
