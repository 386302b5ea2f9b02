extension SQLPrinter {
    /// Writes CREATE FUNCTION or CREATE PROCEDURE.
    mutating func createRoutine(_ routine: CreateRoutineStatement) {
        let kind = routine.isProcedure ? "PROCEDURE" : "FUNCTION"
        create(replaces: routine.replaces, nil, kind, ifNotExists: false)
        name(routine.name)
        parenthesized(routine.parameters) { $0.parameter($1) }
        switch routine.result {
        case nil: break
        case .type(let type):
            write(" RETURNS ")
            self.type(type)
        case .table(let columns):
            write(" RETURNS TABLE ")
            parenthesized(columns) { $0.parameter($1) }
        }
        clauses(routine.options)
        switch routine.body {
        case nil: break
        case .value(let value): clause(" RETURN ", value)
        case .statements(let statements):
            write(" BEGIN ATOMIC ")
            for statement in statements {
                switch statement {
                case .statement(.other): break
                case .statement(let statement): nested(statement)
                case .value(let value): clause("RETURN ", value)
                }
                write("; ")
            }
            write("END")
        }
    }

    /// Writes CREATE TRIGGER.
    mutating func createTrigger(_ trigger: CreateTriggerStatement) {
        let kind = trigger.isConstraint ? "CONSTRAINT TRIGGER" : "TRIGGER"
        create(replaces: trigger.replaces, nil, kind, ifNotExists: false)
        name(trigger.name)
        write(" \(trigger.timing) ")
        list(trigger.events, separator: " OR ") { printer, event in
            printer.write(event.word)
            guard !event.columns.isEmpty else { return }
            printer.write(" OF ")
            printer.list(event.columns) { $0.name($1) }
        }
        write(" ON ")
        name(trigger.table)
        if let table = trigger.referencedTable {
            write(" FROM ")
            name(table)
        }
        attributes(trigger.attributes)
        if !trigger.transitions.isEmpty { word("REFERENCING") }
        for transition in trigger.transitions {
            word((transition.isNew ? "NEW " : "OLD ") + (transition.isTable ? "TABLE AS " : "ROW AS "))
            name(transition.name)
        }
        if let isForEachRow = trigger.isForEachRow { word(isForEachRow ? "FOR EACH ROW" : "FOR EACH STATEMENT") }
        if let condition = trigger.condition {
            write(" WHEN ")
            group(condition)
        }
        write(" EXECUTE FUNCTION ")
        name(trigger.function)
        parenthesized(trigger.arguments) { $0.value($1) }
    }

    /// Writes CREATE RULE.
    mutating func createRule(_ rule: CreateRuleStatement) {
        create(replaces: rule.replaces, nil, "RULE", ifNotExists: false)
        name(rule.name)
        write(" AS ON \(rule.event) TO ")
        name(rule.table)
        clause(" WHERE ", rule.condition)
        write(rule.isInstead ? " DO INSTEAD " : " DO ")
        switch rule.actions.count {
        case 0: write("NOTHING")
        default:
            write("(")
            list(rule.actions, separator: "; ") { _ = $0.statement($1) }
            write(")")
        }
    }

    /// Writes CREATE TYPE.
    mutating func createType(_ statement: CreateTypeStatement) {
        write("CREATE TYPE ")
        name(statement.name)
        switch statement.kind {
        case .shell: break
        case .base(let options):
            write(" ")
            self.options(options)
        case .composite(let columns):
            write(" AS ")
            parenthesized(columns) { $0.column($1) }
        case .enum(let values):
            write(" AS ENUM ")
            parenthesized(values) { $0.write(Self.constant($1)) }
        case .range(let options):
            write(" AS RANGE ")
            self.options(options)
        }
    }

    /// Writes CREATE DOMAIN.
    mutating func createDomain(_ domain: CreateDomainStatement) {
        write("CREATE DOMAIN ")
        name(domain.name)
        write(" AS ")
        type(domain.type)
        qualities(domain.collation, domain.constraints)
    }

    /// Writes CREATE POLICY or ALTER POLICY.
    mutating func policy(_ word: String, _ policy: PolicyStatement) {
        write(word + " POLICY ")
        name(policy.name)
        write(" ON ")
        name(policy.table)
        self.word("AS restrictive", if: policy.isRestrictive)
        if let command = policy.command { self.word("FOR " + command) }
        if !policy.roles.isEmpty {
            write(" TO ")
            list(policy.roles) { $0.role($1) }
        }
        if let condition = policy.condition {
            write(" USING ")
            group(condition)
        }
        if let check = policy.check {
            write(" WITH CHECK ")
            group(check)
        }
    }

    /// Writes CREATE PUBLICATION or ALTER PUBLICATION.
    mutating func publication(_ publication: PublicationStatement) {
        write(publication.action == nil ? "CREATE PUBLICATION " : "ALTER PUBLICATION ")
        name(publication.name)
        if let action = publication.action {
            word(action)
        } else if !publication.objects.isEmpty {
            word("FOR")
        }
        word("FOR ALL TABLES", if: publication.isForAllTables)
        if !publication.objects.isEmpty { write(" ") }
        list(publication.objects) { printer, object in
            switch object {
            case .table(let table):
                printer.write("TABLE ")
                printer.relation(table.table)
                printer.columns(table.columns)
                guard let condition = table.condition else { return }
                printer.write(" WHERE ")
                printer.group(condition)
            case .schema(let name): printer.clause("TABLES IN SCHEMA ", name)
            case .currentSchema: printer.write("TABLES IN SCHEMA CURRENT_SCHEMA")
            }
        }
        guard publication.action == nil else {
            if !publication.options.isEmpty {
                write(" ")
                options(publication.options)
            }
            return
        }
        withOptions(publication.options)
    }
}
