import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// What CREATE TRIGGER refuses (PostgreSQL 15 docs, CREATE TRIGGER), in PostgreSQL's order.
extension DefinitionRun {
    /// Refuses triggers that a relation of its kind cannot have.
    func check(
        _ timing: TriggerDefinition.Timing,
        _ statement: CreateTriggerStatement,
        _ table: TableDefinition
    ) throws(PostgresError) {
        let isRow = statement.isForEachRow ?? statement.isConstraint
        let name = table.name.name
        func refuse(_ kind: String, _ detail: String, _ state: SQLState = "42809") -> PostgresError {
            PostgresError(state, "\"\(name)\" is a \(kind)", detail: detail)
        }
        switch table.kind {
        case .table, .partitionedTable, .foreignTable:
            if timing == .insteadOf {
                throw table.kind == .foreignTable
                    ? refuse("foreign table", "Foreign tables cannot have INSTEAD OF triggers.")
                    : refuse("table", "Tables cannot have INSTEAD OF triggers.")
            }
            if table.kind == .partitionedTable, isRow, !statement.transitions.isEmpty {
                throw refuse(
                    "partitioned table",
                    "ROW triggers with transition tables are not supported on partitioned tables.",
                    "0A000"
                )
            }
            if table.kind == .foreignTable, statement.isConstraint {
                throw refuse("foreign table", "Foreign tables cannot have constraint triggers.")
            }
        case .view:
            if timing != .insteadOf, isRow {
                throw refuse("view", "Views cannot have row-level BEFORE or AFTER triggers.")
            }
            if statement.events.contains(where: { $0.word == "TRUNCATE" }) {
                throw refuse("view", "Views cannot have TRUNCATE triggers.")
            }
        default:
            throw PostgresError(
                "42809",
                "relation \"\(name)\" cannot have triggers",
                detail: "This operation is not supported for materialized views."
            )
        }
    }

    /// Refuses what cannot be said of a trigger at once.
    func checkParts(
        _ timing: TriggerDefinition.Timing,
        _ statement: CreateTriggerStatement,
        _ table: TableDefinition
    ) throws(PostgresError) {
        let isRow = statement.isForEachRow ?? statement.isConstraint
        if isRow, statement.events.contains(where: { $0.word == "TRUNCATE" }) {
            throw PostgresError("0A000", "TRUNCATE FOR EACH ROW triggers are not supported")
        }
        if timing == .insteadOf {
            guard isRow else { throw PostgresError("0A000", "INSTEAD OF triggers must be FOR EACH ROW") }
            guard statement.condition == nil else {
                throw PostgresError("0A000", "INSTEAD OF triggers cannot have WHEN conditions")
            }
            guard statement.events.allSatisfy(\.columns.isEmpty) else {
                throw PostgresError("0A000", "INSTEAD OF triggers cannot have column lists")
            }
        }
        var names: [Bool: String] = [:]
        for transition in statement.transitions {
            try check(transition, timing, statement, table)
            guard names[transition.isNew] == nil else {
                let word = transition.isNew ? "NEW" : "OLD"
                throw PostgresError("42P17", "\(word) TABLE cannot be specified multiple times")
            }
            names[transition.isNew] = transition.name.value
        }
        if let old = names[false], old == names[true] {
            throw PostgresError("42P17", "OLD TABLE name and NEW TABLE name cannot be the same")
        }
    }

    /// Refuses a table of changed rows that a trigger cannot have.
    private func check(
        _ transition: TriggerTransition,
        _ timing: TriggerDefinition.Timing,
        _ statement: CreateTriggerStatement,
        _ table: TableDefinition
    ) throws(PostgresError) {
        guard transition.isTable else {
            throw PostgresError(
                "0A000",
                "ROW variable naming in the REFERENCING clause is not supported",
                hint: "Use OLD TABLE or NEW TABLE for naming transition tables."
            )
        }
        if table.kind == .view || table.kind == .foreignTable {
            let kind = table.kind == .view ? "view" : "foreign table"
            throw PostgresError(
                "42809",
                "\"\(table.name.name)\" is a \(kind)",
                detail: "Triggers on \(kind)s cannot have transition tables."
            )
        }
        if statement.isForEachRow ?? statement.isConstraint, !table.parents.isEmpty {
            let what = table.isPartition ? "partitions" : "inheritance children"
            throw PostgresError("0A000", "ROW triggers with transition tables are not supported on \(what)")
        }
        guard timing == .after else {
            throw PostgresError("42P17", "transition table name can only be specified for an AFTER trigger")
        }
        let words = statement.events.map(\.word)
        if words.contains("TRUNCATE") {
            throw PostgresError("0A000", "TRUNCATE triggers with transition tables are not supported")
        }
        guard words.count == 1 else {
            throw PostgresError(
                "0A000",
                "transition tables cannot be specified for triggers with more than one event"
            )
        }
        guard statement.events.allSatisfy(\.columns.isEmpty) else {
            throw PostgresError("0A000", "transition tables cannot be specified for triggers with column lists")
        }
        let allowed = transition.isNew ? ["INSERT", "UPDATE"] : ["DELETE", "UPDATE"]
        guard words.allSatisfy(allowed.contains) else {
            throw PostgresError(
                "42P17",
                transition.isNew
                    ? "NEW TABLE can only be specified for an INSERT or UPDATE trigger"
                    : "OLD TABLE can only be specified for a DELETE or UPDATE trigger"
            )
        }
    }

    /// The function of a trigger, which the user may call: one of users, or of PostgreSQL's own.
    func triggerFunction(_ written: QualifiedName) throws(PostgresError) -> TableName {
        let missing = PostgresError("42883", "function \(Self.shown(written))() does not exist")
        let found: (name: TableName, oid: OID?, result: OID)
        let own =
            (written.schema ?? "pg_catalog") == "pg_catalog"
            ? BuiltInCatalog.shared.functions(named: written.name).first { $0.arguments.isEmpty } : nil
        if let own {
            found = (TableName(own.name, schema: "pg_catalog"), own.oid, own.result)
        } else if let function = try functions(named: written).first(where: { $0.inputTypes.isEmpty }) {
            found = (function.qualifiedName, function.oid, function.result.oid)
        } else {
            throw missing
        }
        if let oid = found.oid, !catalog.allows(session.user, [(.execute, false)], on: oid, kind: "function") {
            throw PostgresError(.insufficientPrivilege, "permission denied for function \(found.name.name)")
        }
        guard found.result == 2279 else {
            throw PostgresError("42P17", "function \(Self.shown(written)) must return type trigger")
        }
        return found.name
    }

    /// Refuses a condition that asks for rows that there are not when the trigger fires.
    func check(
        _ condition: Expression,
        _ timing: TriggerDefinition.Timing,
        _ statement: CreateTriggerStatement,
        _ table: TableDefinition
    ) throws(PostgresError) {
        let isRow = statement.isForEachRow ?? statement.isConstraint
        let words = statement.events.map(\.word)
        var finder = RowUseFinder()
        finder.visit(condition)
        for use in finder.found {
            func refuse(_ message: String, _ state: SQLState = "42P17", detail: String? = nil) -> PostgresError {
                PostgresError(state, message, detail: detail, position: position(use.range))
            }
            guard isRow else {
                throw refuse("statement trigger's WHEN condition cannot reference column values")
            }
            guard use.isNew else {
                if words.contains("INSERT") {
                    throw refuse("INSERT trigger's WHEN condition cannot reference OLD values")
                }
                continue
            }
            if words.contains("DELETE") {
                throw refuse("DELETE trigger's WHEN condition cannot reference NEW values")
            }
            guard timing == .before else { continue }
            let generated = "BEFORE trigger's WHEN condition cannot reference NEW generated columns"
            guard let name = use.column else {
                guard table.columns.contains(where: \.isGenerated) else { continue }
                throw refuse(
                    generated,
                    detail: "A whole-row reference is used and the table contains generated columns."
                )
            }
            if let column = table.column(name) {
                guard column.isGenerated else { continue }
                throw refuse(generated, detail: "Column \"\(name)\" is a generated column.")
            }
            if Self.systemColumns.contains(name) {
                throw refuse("BEFORE trigger's WHEN condition cannot reference NEW system columns", "0A000")
            }
        }
    }

    private static let systemColumns: Set<String> = ["ctid", "xmin", "cmin", "xmax", "cmax", "tableoid"]
}

/// Finds where the rows `old` and `new` are named.
struct RowUseFinder: SyntaxVisitor {
    /// A place where a row is named, with the column of it; nil for the whole row.
    struct Use {
        var isNew: Bool
        var column: String?
        var range: SourceRange
    }

    private(set) var found: [Use] = []

    mutating func visit(_ expression: Expression) {
        guard case .column(let reference) = expression else { return visitChildren(of: expression) }
        guard let first = reference.parts.first?.value, first == "new" || first == "old" else { return }
        let column = reference.parts.count > 1 ? reference.parts[1].value : nil
        found.append(Use(isNew: first == "new", column: column, range: reference.range))
    }
}
