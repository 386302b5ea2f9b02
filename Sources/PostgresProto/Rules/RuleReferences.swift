import PostgresCatalog
package import PostgresSQL

/// Replaces what a rule calls `new` and `old`.
package struct RuleReferences: SyntaxTransform {
    /// What stands for a column of the new or of the old row; nil for one that there is not.
    private let value: (_ isNew: Bool, _ column: String) -> Expression?
    /// All columns of the rows.
    let columns: [String]
    /// A name that was not found.
    package private(set) var missing: String?
    /// The event of the rule whose condition this is: there, a name alone is a column of the row.
    var event: RuleDefinition.Event?
    /// A name alone that could be a column of both rows.
    private(set) var ambiguous: String?
    /// How many queries are around what is looked at.
    private var depth = 0

    package init(columns: [String], _ value: @escaping (Bool, String) -> Expression?) {
        self.columns = columns
        self.value = value
    }

    package mutating func transform(_ expression: inout Expression) {
        expression.transformChildren(with: &self)
        if let event, depth == 0, case .column(let reference) = expression, !reference.isStar,
            reference.parts.count == 1,
            columns.contains(reference.parts[0].value)
        {
            let name = reference.parts[0].value
            if event == .update { ambiguous = name }
            expression = value(event == .insert, name) ?? expression
            return
        }
        guard case .column(let reference) = expression, reference.parts.count == 2, !reference.isStar,
            let isNew = Self.isNew(reference)
        else { return }
        if let found = value(isNew, reference.parts[1].value) {
            expression = found
        } else {
            missing = reference.parts.map(\.value).joined(separator: ".")
        }
    }

    package mutating func transform(_ core: inout SelectCore) {
        core.columns = core.columns.flatMap { item -> [SelectItem] in
            guard let all = all(item.expression) else { return [item] }
            return all.map { SelectItem(expression: $0) }
        }
        depth += 1
        defer { depth -= 1 }
        core.transformChildren(with: &self)
    }

    package mutating func transform(_ body: inout QueryBody) {
        if case .values(var values) = body {
            values.rows = values.rows.map { row in row.flatMap { all($0) ?? [$0] } }
            body = .values(values)
        }
        body.transformChildren(with: &self)
    }

    /// The columns that `new.*` stands for; nil for any other expression.
    private func all(_ expression: Expression) -> [Expression]? {
        guard case .column(let reference) = expression, reference.isStar, reference.parts.count == 1,
            let isNew = Self.isNew(reference)
        else { return nil }
        return columns.compactMap { value(isNew, $0) }
    }

    /// Whether it is `new.*` or `old.*`.
    static func isRow(_ expression: Expression) -> Bool {
        guard case .column(let reference) = expression else { return false }
        return reference.isStar && reference.parts.count == 1 && isNew(reference) != nil
    }

    /// Lets the queries in FROM of an action see the rows, as those of rules do.
    static func makeLateral(_ statement: inout Statement) {
        switch statement {
        case .update(var update):
            update.from = update.from.map(lateral)
            statement = .update(update)
        case .delete(var delete):
            delete.using = delete.using.map(lateral)
            statement = .delete(delete)
        case .insert(var insert):
            guard case .select(var core)? = insert.source?.body else { return }
            core.from = core.from.map(lateral)
            insert.source?.body = .select(core)
            statement = .insert(insert)
        default: break
        }
    }

    private static func lateral(_ item: FromItem) -> FromItem {
        guard case .subquery(var derived) = item else { return item }
        var search = Search()
        search.transform(&derived.query)
        if search.isFound { derived.isLateral = true }
        return .subquery(derived)
    }

    private static func isNew(_ reference: ColumnReference) -> Bool? {
        switch reference.parts.first?.value {
        case "new": true
        case "old": false
        default: nil
        }
    }

    /// Whether an action or its condition says anything of the new or the old row.
    static func any(in action: Statement, _ condition: Expression?) -> Bool {
        var search = Search()
        var action = action
        search.transform(&action)
        if var condition { search.transform(&condition) }
        return search.isFound
    }

    private struct Search: SyntaxTransform {
        static var isReading: Bool { true }
        var isFound = false

        mutating func transform(_ expression: inout Expression) {
            if case .column(let reference) = expression, RuleReferences.isNew(reference) != nil { isFound = true }
            expression.transformChildren(with: &self)
        }
    }
}
