import PostgresCatalog
import PostgresSQL
import PostgresWire

/// Queries as `pg_get_viewdef` writes them.
extension ExpressionDeparser {
    private static let standardIndent = 8

    private func key(_ range: SourceRange) -> AnalysisRecords.Key { .init(range) }

    /// Writes a query; `columnNames` are those that its result has, where something else than the query says them.
    func write(_ query: SelectQuery, columnNames: [String]? = nil, showsNames: Bool) {
        let outer = (indentation, usedNames)
        defer { (indentation, usedNames) = outer }
        if case .select(let core) = query.body { nameSources(core.from) }
        writeWith(query.with)
        switch query.body {
        case .select(let core): writeSelect(core, columnNames, showsNames)
        case .values(let values): writeValues(values)
        case .setOperation, .query: writeBody(query.body, columnNames, showsNames)
        case .opaque(let text): put(text.text)
        }
        writeEnding(query)
    }

    private func writeWith(_ clause: WithClause?) {
        guard let clause else { return }
        indentation += Self.standardIndent
        put(" ")
        for (index, table) in clause.tables.enumerated() {
            put(index > 0 ? ", " : clause.isRecursive ? "WITH RECURSIVE " : "WITH ")
            put(SQLIdentifier.quote(table.name.value))
            if !table.columns.isEmpty {
                put("(" + table.columns.map { SQLIdentifier.quote($0.value) }.joined(separator: ", ") + ")")
            }
            put(" AS ")
            if let isMaterialized = table.isMaterialized { put(isMaterialized ? "MATERIALIZED " : "NOT MATERIALIZED ") }
            put("(")
            putKeyword("")
            if case .select(let query) = table.statement { write(query, showsNames: true) }
            putKeyword("")
            put(")")
            if let search = table.search { write(search) }
            if let cycle = table.cycle { write(cycle) }
        }
        indentation -= Self.standardIndent
        putKeyword("")
    }

    private func write(_ search: SearchClause) {
        put(search.isBreadthFirst ? " SEARCH BREADTH FIRST BY " : " SEARCH DEPTH FIRST BY ")
        put(search.columns.map { SQLIdentifier.quote($0.value) }.joined(separator: ", "))
        put(" SET " + SQLIdentifier.quote(search.sequenceColumn.value))
    }

    private func write(_ cycle: CycleClause) {
        put(" CYCLE " + cycle.columns.map { SQLIdentifier.quote($0.value) }.joined(separator: ", "))
        put(" SET " + SQLIdentifier.quote(cycle.markColumn.value))
        if let marks = records.cycleMarks[key(cycle.range)], marks.count == 2,
            marks.map(\.kind) != [.constant(.bool(true)), .constant(.bool(false))]
        {
            put(" TO ")
            write(marks[0], showsImplicit: false)
            put(" DEFAULT ")
            write(marks[1], showsImplicit: false)
        }
        put(" USING " + SQLIdentifier.quote(cycle.pathColumn.value))
    }

    private func writeEnding(_ query: SelectQuery) {
        let ending: AnalysisRecords.Ending
        if case .select(let core) = query.body {
            ending = records.selects[key(core.range)]?.ending ?? .init()
        } else {
            ending = records.endings[key(query.range)] ?? .init()
        }
        let indent = Self.standardIndent
        if !ending.sort.isEmpty {
            putKeyword(" ORDER BY ", before: -indent, after: indent, plus: 1)
            for (index, item) in ending.sort.enumerated() {
                if index > 0 { put(", ") }
                switch item.target {
                case .position(let number): put(String(number))
                case .expression(let expression): writeKey(expression)
                }
                writeDirection(isDescending: item.isDescending, nullsFirst: item.nullsFirst)
            }
        }
        if let offset = ending.offset {
            putKeyword(" OFFSET ", before: -indent, after: indent)
            write(offset, showsImplicit: false)
        }
        if let limit = ending.limit {
            if query.limit?.withTies == true {
                putKeyword(" FETCH FIRST ", before: -indent, after: indent)
                write(limit, showsImplicit: false)
                put(" ROWS WITH TIES")
            } else {
                putKeyword(" LIMIT ", before: -indent, after: indent)
                if case .constant(.null) = limit.kind { put("ALL") } else { write(limit, showsImplicit: false) }
            }
        }
        for lock in query.locking {
            putKeyword(" FOR \(lock.strength.replacingForPrefix)", before: -indent, after: indent)
            if !lock.tables.isEmpty {
                put(" OF " + lock.tables.map { SQLIdentifier.quote($0.name) }.joined(separator: ", "))
            }
            if let waiting = lock.waiting { put(" " + waiting) }
        }
    }

    private func writeValues(_ values: ValuesClause) {
        indentation += Self.standardIndent
        put(" ")
        writeRows(values)
    }

    private func writeRows(_ values: ValuesClause) {
        put("VALUES ")
        for (index, row) in (records.values[key(values.range)] ?? []).enumerated() {
            put(index > 0 ? ", (" : "(")
            for (place, value) in row.enumerated() {
                if place > 0 { put(",") }
                write(value, showsImplicit: false)
            }
            put(")")
        }
    }

    private func writeBody(_ body: QueryBody, _ names: [String]?, _ showsNames: Bool) {
        guard case .setOperation(let operation) = body else {
            switch body {
            case .query(let query):
                let isOpen = query.with == nil && query.orderBy.isEmpty && query.limit == nil && query.offset == nil
                if isOpen, case .setOperation = query.body { return writeBody(query.body, names, showsNames) }
                if !isOpen { put("(") }
                write(query, columnNames: names, showsNames: showsNames)
                if !isOpen { put(")") }
            default: write(SelectQuery(body: body), columnNames: names, showsNames: showsNames)
            }
            return
        }
        let left = operation.left.setOperation
        let needsParentheses = left.map { $0.kind != operation.kind || $0.isAll != operation.isAll } ?? false
        if needsParentheses {
            put("(")
            putKeyword("", before: Self.standardIndent)
        }
        writeBody(operation.left, names, showsNames)
        putKeyword(needsParentheses ? ") " : "", before: needsParentheses ? -Self.standardIndent : 0)
        put(operation.kind.rawValue + (operation.isAll ? " ALL " : " "))
        let isNested = operation.right.setOperation != nil
        if isNested { put("(") }
        putKeyword("", before: isNested ? Self.standardIndent : 0)
        writeBody(operation.right, names, false)
        if isNested {
            indentation -= Self.standardIndent
            putKeyword(")")
        }
    }

    private func writeSelect(_ core: SelectCore, _ names: [String]?, _ showsNames: Bool) {
        let indent = Self.standardIndent
        let record = records.selects[key(core.range)] ?? .init()
        indentation += indent
        put(" ")
        put("SELECT")
        switch core.distinct {
        case .all?: put(" DISTINCT")
        case .on?:
            put(" DISTINCT ON (")
            for (index, expression) in record.distinctOn.enumerated() {
                if index > 0 { put(", ") }
                writeKey(expression)
            }
            put(")")
        case nil: break
        }
        writeTargets(record.targets, names, showsNames)
        writeFrom(core.from)
        if let condition = record.condition {
            putKeyword(" WHERE ", before: -indent, after: indent, plus: 1)
            write(condition, showsImplicit: false)
        }
        if !core.groupBy.isEmpty {
            putKeyword(" GROUP BY ", before: -indent, after: indent, plus: 1)
            if core.isGroupByDistinct { put("DISTINCT ") }
            for (index, element) in core.groupBy.enumerated() {
                if index > 0 { put(", ") }
                write(element, isInSet: false)
            }
        }
        if let having = record.having {
            putKeyword(" HAVING ", before: -indent, after: indent)
            write(having, showsImplicit: false)
        }
        for (index, window) in record.windows.enumerated() {
            if index == 0 { putKeyword(" WINDOW ", before: -indent, after: indent, plus: 1) } else { put(", ") }
            put(SQLIdentifier.quote(window.name) + " AS ")
            writeWindowDefinition(window.definition)
        }
    }

    private func write(_ element: GroupingElement, isInSet: Bool, isEnclosed: Bool = false) {
        func list(_ word: String, _ elements: [GroupingElement], isEnclosed: Bool) {
            put(word + "(")
            for (index, inner) in elements.enumerated() {
                if index > 0 { put(", ") }
                write(inner, isInSet: true, isEnclosed: isEnclosed)
            }
            put(")")
        }
        switch element {
        case .empty: put("()")
        case .expression(let expression):
            if case .row(let row) = expression, !row.isExplicit {
                put("(")
                for (index, field) in row.fields.enumerated() {
                    if index > 0 { put(", ") }
                    if let found = records.groupKeys[key(field.range)] { write(found, showsImplicit: true) }
                }
                return put(")")
            }
            guard let found = records.groupKeys[key(expression.range)] else { return }
            guard isInSet else { return writeKey(found) }
            if isEnclosed { put("(") }
            write(found, showsImplicit: true)
            if isEnclosed { put(")") }
        case .rollup(let elements): list("ROLLUP", elements, isEnclosed: false)
        case .cube(let elements): list("CUBE", elements, isEnclosed: false)
        case .sets(let elements): list("GROUPING SETS ", elements, isEnclosed: true)
        }
    }

    private func writeTargets(_ targets: [Target], _ names: [String]?, _ showsNames: Bool) {
        for (index, target) in targets.enumerated() {
            put(index > 0 ? ", " : " ")
            let before = text
            text = ""
            write(target.expression, showsImplicit: true)
            if case .wholeRow = target.expression.form.kind, target.expression.type != .record {
                put("::" + typeName(target.expression.type, -1))
            }
            var ownName: String? = showsNames ? nil : "?column?"
            if case .column(let id) = target.expression.kind { ownName = columnNames[id]?.name }
            let name = names.flatMap { $0.indices.contains(index) ? $0[index] : nil } ?? target.name
            if ownName != name { put(" AS " + SQLIdentifier.quote(name)) }
            let field = text
            text = before
            if field.hasPrefix("\n") {
                while text.utf8.last == UInt8(ascii: " ") { text.removeLast() }
            } else if index > 0 {
                putKeyword("", before: -Self.standardIndent, after: Self.standardIndent, plus: 4)
            }
            put(field)
        }
    }

    func writeSubquery(_ query: BoundSubquery) {
        // Inside of it a bare name could mean another column.
        let isQualified = style.isQualified
        style.isQualified = true
        defer { style.isQualified = isQualified }
        guard let written = query.plan.written else { return put("(SELECT ???)") }
        switch query.form {
        case .array:
            put("ARRAY(")
            write(written, showsNames: false)
            put(")")
        case .scalar, .set:
            put("(")
            write(written, showsNames: false)
            put(")")
        case .exists:
            put("(EXISTS (")
            write(written, showsNames: false)
            put("))")
        case .quantified(let comparison):
            put("(")
            if comparison.left.count == 1, let only = comparison.left.first {
                write(only, showsImplicit: true)
            } else {
                put("(")
                write(comparison.left, showsImplicit: true)
                put(")")
            }
            let symbol = comparison.functions.first?.operatorName ?? "="
            if comparison.isAll {
                put(" \(symbol) ALL (")
            } else {
                put(symbol == "=" ? " IN (" : " \(symbol) ANY (")
            }
            write(written, showsNames: false)
            put("))")
        }
    }
}

extension QueryBody {
    /// The set operation, where it is nothing else.
    fileprivate var setOperation: SetOperation? {
        switch self {
        case .setOperation(let operation): operation
        case .query(let query)
        where query.with == nil && query.orderBy.isEmpty && query.limit == nil && query.offset == nil:
            query.body.setOperation
        default: nil
        }
    }
}

extension String {
    /// The strength of a lock without the word before it.
    fileprivate var replacingForPrefix: String { hasPrefix("FOR ") ? String(dropFirst(4)) : self }
}
