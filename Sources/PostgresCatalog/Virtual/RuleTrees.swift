import PostgresWire

/// What `pg_rewrite.ev_action` holds of rules, in the form of PostgreSQL's parse trees.
///
/// Of a view's query it has the targets: their names, and the columns that they come from. Tools read from it which columns
/// of a view are those of a key.
enum RuleTrees {
    /// The tree of a view's query.
    static func tree(of view: TableDefinition) -> String {
        let targets = view.columns.enumerated().map { index, column in
            let origin =
                view.columnOrigins.indices.contains(index) ? view.columnOrigins[index] : ColumnOrigin(.invalid, 0)
            return "{TARGETENTRY :expr <> :resno \(index + 1) :resname \(token(column.name)) :ressortgroupref 0"
                + " :resorigtbl \(origin.relation) :resorigcol \(origin.number) :resjunk false}"
        }
        return query(command: 1, targets: targets)
    }

    /// The tree of what a rule does instead or besides, of which only the kind of statement is told.
    static func tree(of rule: RuleDefinition) -> String {
        query(command: rule.event.rawValue.wholeNumberValue ?? 1, targets: [])
    }

    private static func query(command: Int, targets: [String]) -> String {
        let list = targets.isEmpty ? "<>" : "(" + targets.joined(separator: " ") + ")"
        return "({QUERY :commandType \(command) :querySource 0 :canSetTag true :utilityStmt <> :resultRelation 0"
            + " :targetList \(list) :stmt_location -1 :stmt_len -1})"
    }

    /// A name as trees write it: with a backslash before what would end it or begin something else.
    private static func token(_ name: String) -> String {
        guard !name.isEmpty else { return "\"\"" }
        var text = ""
        if let first = name.first, first == "<" || first == "\"" || first.isNumber || first == "+" || first == "-" {
            text = "\\"
        }
        for character in name {
            if " \n\t(){}\\".contains(character) { text.append("\\") }
            text.append(character)
        }
        return text
    }
}
