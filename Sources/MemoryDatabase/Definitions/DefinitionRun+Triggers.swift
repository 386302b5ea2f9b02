import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Triggers, and rules and policies.
extension DefinitionRun {
    mutating func createTrigger(_ statement: CreateTriggerStatement) throws(PostgresError) {
        var table = try table(statement.table)
        if let oid = table.oid { try check(.trigger, on: oid) }
        let name = statement.name.value
        let known = table.triggers.firstIndex { $0.name == name }
        if known != nil, !statement.replaces {
            throw PostgresError("42710", "trigger \"\(name)\" for relation \"\(table.name.name)\" already exists")
        }
        guard let function = try functions(named: statement.function).first(where: { $0.inputTypes.isEmpty }) else {
            throw PostgresError("42883", "function \(Self.shown(statement.function))() does not exist")
        }
        guard function.result.oid == 2279 else {
            throw PostgresError(
                "42P17",
                "function \(function.qualifiedName.name) must return type trigger"
            )
        }
        let timing: TriggerDefinition.Timing =
            switch statement.timing {
            case "BEFORE": .before
            case "INSTEAD OF": .insteadOf
            default: .after
            }
        try check(timing, statement, table)
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
        for column in columns where table.column(column) == nil {
            throw PostgresError("42703", "column \"\(column)\" of relation \"\(table.name.name)\" does not exist")
        }
        let isForEachRow = statement.isForEachRow ?? statement.isConstraint
        var trigger = TriggerDefinition(
            name,
            timing,
            events,
            isForEachRow: isForEachRow,
            function: function.qualifiedName
        )
        trigger.columns = columns
        trigger.arguments = statement.arguments.map(Self.optionText)
        trigger.isConstraint = statement.isConstraint
        trigger.isDeferrable = statement.attributes.isDeferrable ?? (statement.attributes.isInitiallyDeferred == true)
        trigger.isInitiallyDeferred = statement.attributes.isInitiallyDeferred ?? false
        if let other = statement.referencedTable { trigger.constraintTable = try self.table(other).name }
        for transition in statement.transitions {
            if transition.isNew {
                trigger.newTable = transition.name.value
            } else {
                trigger.oldTable = transition.name.value
            }
        }
        if let condition = statement.condition { trigger.condition = try triggerCondition(condition, of: table) }
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

    private func check(
        _ timing: TriggerDefinition.Timing,
        _ statement: CreateTriggerStatement,
        _ table: TableDefinition
    ) throws(PostgresError) {
        let isRow = statement.isForEachRow ?? statement.isConstraint
        if table.kind == .view {
            if timing != .insteadOf, isRow {
                throw PostgresError(
                    "42809",
                    "\"\(table.name.name)\" is a view",
                    detail: "Views cannot have row-level BEFORE or AFTER triggers."
                )
            }
        } else if timing == .insteadOf {
            throw PostgresError(
                "42809",
                "\"\(table.name.name)\" is a table",
                detail: "Tables cannot have INSTEAD OF triggers."
            )
        }
        if isRow, table.kind == .partitionedTable, !statement.transitions.isEmpty {
            throw PostgresError(
                "0A000",
                "\"\(table.name.name)\" is a partitioned table",
                detail: "ROW triggers with transition tables are not supported on partitioned tables."
            )
        }
        if timing == .insteadOf, !isRow {
            throw PostgresError("0A000", "INSTEAD OF triggers must be FOR EACH ROW")
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
        var table = try table(statement.table)
        if let oid = table.oid { try checkOwner(ofRelation: oid) }
        let name = statement.name.value
        let event: RuleDefinition.Event =
            switch statement.event {
            case "SELECT": .select
            case "UPDATE": .update
            case "INSERT": .insert
            default: .delete
            }
        let known = table.rules.firstIndex { $0.name == name }
        if known != nil, !statement.replaces {
            throw PostgresError("42710", "rule \"\(name)\" for relation \"\(table.name.name)\" already exists")
        }
        if event == .select { throw Self.unsupported("a rule on SELECT") }
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
