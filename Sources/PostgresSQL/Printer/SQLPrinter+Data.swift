extension SQLPrinter {
    /// Writes a query, INSERT, UPDATE, DELETE, EXPLAIN, a definition or a utility statement.
    ///
    /// - Returns: Whether the statement is one of them.
    mutating func statement(_ statement: Statement) -> Bool {
        switch statement {
        case .select(let query): self.query(query)
        case .insert(let insert): self.insert(insert)
        case .update(let update): self.update(update)
        case .delete(let delete): self.delete(delete)
        case .definition(let definition): self.definition(definition)
        case .utility(let utility): self.utility(utility)
        case .explain(let explain): self.explain(explain)
        case .opaque(let text): write(text.text)
        default: return false
        }
        return true
    }

    private mutating func insert(_ insert: InsertStatement) {
        if let with = insert.with { self.with(with) }
        write("INSERT INTO ")
        table(insert.table)
        if !insert.columns.isEmpty {
            write(" ")
            parenthesized(insert.columns) { $0.name($1) }
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
            parenthesized(clause.target) { $0.operand($1) }
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
            if assignment.targets.count == 1, let target = assignment.targets.first {
                printer.column(target)
                printer.write(" = ")
            } else if !assignment.targets.isEmpty {
                printer.parenthesized(assignment.targets) { $0.column($1) }
                printer.write(" = ")
            }
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
        clause(" WHERE ", update.whereClause)
        returning(update.returning)
    }

    private mutating func delete(_ delete: DeleteStatement) {
        if let with = delete.with { self.with(with) }
        write("DELETE FROM ")
        table(delete.table)
        from(" USING ", delete.using)
        clause(" WHERE ", delete.whereClause)
        returning(delete.returning)
    }
}
