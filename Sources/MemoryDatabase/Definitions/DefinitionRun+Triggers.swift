import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Triggers, and rules and policies.
extension DefinitionRun {
    mutating func createTrigger(_ statement: CreateTriggerStatement) throws(PostgresError) {
        var table = try relation(statement.table, "triggers")
        let name = statement.name.value
        let timing: TriggerDefinition.Timing =
            switch statement.timing {
            case "BEFORE": .before
            case "INSTEAD OF": .insteadOf
            default: .after
            }
        try check(timing, statement, table)
        let other = try statement.referencedTable.map { (name) throws(PostgresError) in try self.table(name) }
        for oid in [table.oid, other?.oid].compactMap(\.self) { try check(.trigger, on: oid) }
        try checkParts(timing, statement, table)
        var condition: String?
        if let written = statement.condition {
            do throws(PostgresError) {
                condition = try triggerCondition(written, of: table)
            } catch {
                // Columns of the system are told of by what uses them.
                if error.sqlState == .undefinedColumn { try check(written, timing, statement, table) }
                throw error
            }
            try check(written, timing, statement, table)
        }
        let function = try triggerFunction(statement.function)
        let known = table.triggers.firstIndex { $0.name == name }
        if known != nil, !statement.replaces {
            throw PostgresError("42710", "trigger \"\(name)\" for relation \"\(table.name.name)\" already exists")
        }
        var events: TriggerDefinition.Events = []
        var columns: [String] = []
        for event in statement.events {
            switch event.word {
            case "INSERT": events.insert(.insert)
            case "DELETE": events.insert(.delete)
            case "TRUNCATE": events.insert(.truncate)
            default:
                events.insert(.update)
                columns = event.columns.map(\.value)
            }
        }
        for (index, column) in columns.enumerated() {
            guard table.column(column) != nil else {
                throw PostgresError(
                    "42703",
                    "column \"\(column)\" of relation \"\(table.name.name)\" does not exist"
                )
            }
            guard !columns[..<index].contains(column) else {
                throw PostgresError("42701", "column \"\(column)\" specified more than once")
            }
        }
        let isForEachRow = statement.isForEachRow ?? statement.isConstraint
        var trigger = TriggerDefinition(
            name,
            timing,
            events,
            isForEachRow: isForEachRow,
            function: function
        )
        trigger.columns = columns
        trigger.arguments = statement.arguments.map(Self.optionText)
        trigger.isConstraint = statement.isConstraint
        trigger.isDeferrable = statement.attributes.isDeferrable ?? (statement.attributes.isInitiallyDeferred == true)
        trigger.isInitiallyDeferred = statement.attributes.isInitiallyDeferred ?? false
        trigger.constraintTable = other?.name
        for transition in statement.transitions {
            if transition.isNew {
                trigger.newTable = transition.name.value
            } else {
                trigger.oldTable = transition.name.value
            }
        }
        trigger.condition = condition
        if let known {
            guard table.triggers[known].parent == nil else {
                throw PostgresError(
                    "42710",
                    "trigger \"\(name)\" for relation \"\(table.name.name)\" is an internal or a child trigger"
                )
            }
            trigger.oid = table.triggers[known].oid
            table.triggers[known] = trigger
        } else {
            table.triggers.append(trigger)
        }
        model.put(table)
        try refreshPartitionTriggers(of: table.name)
    }

    /// A relation that may have triggers or rules; what cannot is refused by its kind.
    func relation(_ name: QualifiedName, _ what: String) throws(PostgresError) -> TableDefinition {
        do throws(PostgresError) {
            return try table(name)
        } catch {
            var error = error
            error.position = nil
            guard error.sqlState == .wrongObjectType, let oid = try findRelation(name) else { throw error }
            if model.sequences[oid] != nil {
                throw PostgresError(
                    .wrongObjectType,
                    "relation \"\(name.name)\" cannot have \(what)",
                    detail: "This operation is not supported for sequences."
                )
            }
            if model.index(oid) != nil {
                throw PostgresError(.wrongObjectType, "\"\(name.name)\" is an index")
            }
            throw error
        }
    }

    /// The condition, in which the rows are called `old` and `new`.
    private func triggerCondition(
        _ condition: Expression,
        of table: TableDefinition
    ) throws(PostgresError) -> String {
        try binder.bind(condition, in: .trigger, rows: ["old", "new"], of: table.columns).text
    }

    mutating func createRule(_ statement: CreateRuleStatement) throws(PostgresError) {
        var table = try relation(statement.table, "rules")
        if table.kind == .materializedView {
            throw PostgresError("0A000", "rules on materialized views are not supported")
        }
        if let oid = table.oid { try checkOwner(ofRelation: oid) }
        let name = statement.name.value
        let event: RuleDefinition.Event =
            switch statement.event {
            case "SELECT": .select
            case "UPDATE": .update
            case "INSERT": .insert
            default: .delete
            }
        if event == .select { throw Self.unsupported("a rule on SELECT") }
        try check(statement, event, table)
        let known = table.rules.firstIndex { $0.name == name }
        if known != nil, !statement.replaces {
            throw PostgresError("42710", "rule \"\(name)\" for relation \"\(table.name.name)\" already exists")
        }
        let shownTable = SQLIdentifier.quote(table.name.schema) + "." + SQLIdentifier.quote(table.name.name)
        var text = "CREATE RULE \(SQLIdentifier.quote(name)) AS\n    ON \(statement.event) TO \(shownTable)"
        if let condition = statement.condition { text += "\n   WHERE \(condition.sql)" }
        text += " DO \(statement.isInstead ? "INSTEAD" : "ALSO") "
        let actions = statement.actions.compactMap(\.sql)
        text += actions.isEmpty ? "NOTHING" : actions.count == 1 ? actions[0] : "(\(actions.joined(separator: ";\n")))"
        var rule = RuleDefinition(name, on: event, isInstead: statement.isInstead, definition: text + ";")
        if let known {
            rule.oid = table.rules[known].oid
            table.rules[known] = rule
        } else {
            table.rules.append(rule)
        }
        model.put(table)
    }

    mutating func createPolicy(_ statement: PolicyStatement) throws(PostgresError) {
        var table = try table(statement.table)
        if let oid = table.oid { try checkOwner(ofRelation: oid) }
        let name = statement.name.value
        guard !table.policies.contains(where: { $0.name == name }) else {
            throw PostgresError("42710", "policy \"\(name)\" for table \"\(table.name.name)\" already exists")
        }
        var policy = PolicyDefinition(name)
        policy.isPermissive = !statement.isRestrictive
        policy.command =
            switch statement.command {
            case "SELECT": "r"
            case "INSERT": "a"
            case "UPDATE": "w"
            case "DELETE": "d"
            default: "*"
            }
        if policy.command == "a", statement.condition != nil {
            throw PostgresError("42601", "only WITH CHECK expression allowed for INSERT")
        }
        if policy.command == "r" || policy.command == "d", statement.check != nil {
            throw PostgresError("42601", "WITH CHECK cannot be applied to SELECT or DELETE")
        }
        try apply(statement, to: &policy, of: table)
        table.policies.append(policy)
        model.put(table)
    }

    mutating func alterPolicy(_ statement: PolicyStatement) throws(PostgresError) {
        var table = try table(statement.table)
        if let oid = table.oid { try checkOwner(ofRelation: oid) }
        guard let index = table.policies.firstIndex(where: { $0.name == statement.name.value }) else {
            throw PostgresError(
                "42704",
                "policy \"\(statement.name.value)\" for table \"\(table.name.name)\" does not exist"
            )
        }
        try apply(statement, to: &table.policies[index], of: table)
        model.put(table)
    }

    private func apply(
        _ statement: PolicyStatement,
        to policy: inout PolicyDefinition,
        of table: TableDefinition
    ) throws(PostgresError) {
        if !statement.roles.isEmpty {
            var roles: [String] = []
            for reference in statement.roles {
                if let role = try role(reference) { roles.append(role) }
            }
            policy.roles = roles
        }
        if let condition = statement.condition {
            policy.condition = try binder.bind(condition, in: .policy, columns: table.columns, of: table.name.name).text
        }
        if let check = statement.check {
            policy.check = try binder.bind(check, in: .policy, columns: table.columns, of: table.name.name).text
        }
    }
}
