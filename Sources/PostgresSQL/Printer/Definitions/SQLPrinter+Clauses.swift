extension SQLPrinter {
    /// Writes clauses, a blank before each.
    mutating func clauses(_ clauses: [DefinitionClause]) {
        for clause in clauses {
            write(" ")
            self.clause(clause)
        }
    }

    /// Writes a clause: its words and its values.
    mutating func clause(_ clause: DefinitionClause) {
        write(clause.keyword)
        for (index, value) in clause.values.enumerated() {
            if index > 0 || !clause.keyword.isEmpty { write(" ") }
            self.value(value)
        }
    }

    /// Writes a value in a definition.
    mutating func value(_ value: DefinitionValue) {
        switch value {
        case .word(let word): write(word)
        case .name(let name): self.name(name)
        case .names(let names): list(names) { $0.name($1) }
        case .role(let role): self.role(role)
        case .roles(let roles): list(roles) { $0.role($1) }
        case .string(let text): write(Self.constant(text))
        case .strings(let texts): list(texts) { $0.write(Self.constant($1)) }
        case .number(let number): self.number(number)
        case .type(let type): self.type(type)
        case .operator(let name): operatorName(name)
        case .anyOperator(let name): anyOperator(name)
        case .routine(let routine): self.routine(routine)
        case .operatorReference(let reference): operatorReference(reference)
        case .expression(let expression): bareValue(expression)
        case .group(let expression): group(expression)
        case .options(let options): self.options(options)
        case .changes(let changes): optionChanges(changes)
        case .set(let statement): set(statement)
        case .reset(let statement): settingOrAll("RESET ", statement.name)
        case .sequence(let values): list(values) { $0.value($1) }
        case .list(let values): parenthesized(values) { $0.value($1) }
        case .clauses(let clauses): list(clauses) { $0.clause($1) }
        case .object(let object): self.object(object)
        case .from(let items): from("", items)
        }
    }

    /// Writes an expression in parentheses.
    mutating func group(_ expression: Expression) {
        write("(")
        self.expression(expression)
        write(")")
    }

    /// Writes options in parentheses.
    mutating func options(_ options: [DefinitionOption]) {
        parenthesized(options) { printer, option in
            if let namespace = option.namespace {
                printer.name(namespace)
                printer.write(".")
            }
            printer.name(option.name)
            guard let value = option.value else { return }
            printer.write(" = ")
            printer.value(value)
        }
    }

    /// Writes WITH and options in parentheses, where there are some.
    mutating func withOptions(_ options: [DefinitionOption]) {
        guard !options.isEmpty else { return }
        write(" WITH ")
        self.options(options)
    }

    /// Writes the options of a foreign object in parentheses.
    mutating func optionChanges(_ changes: [OptionChange]) {
        parenthesized(changes) { printer, change in
            if let action = change.action { printer.write(action.rawValue + " ") }
            printer.name(change.name)
            if let value = change.value { printer.write(" " + Self.constant(value)) }
        }
    }

    /// Writes OPTIONS with the options of a foreign object, where there are some.
    mutating func foreignOptions(_ options: [OptionChange]) {
        guard !options.isEmpty else { return }
        write(" OPTIONS ")
        optionChanges(options)
    }

    /// Writes a word and the value of an option behind it.
    mutating func utilityValue(_ value: CopyOptionValue?) {
        switch value {
        case nil: break
        case .word(let word): write(" " + Self.optionWord(word))
        case .string(let text): write(" " + Self.constant(text))
        case .number(let number):
            write(" ")
            self.number(number)
        case .star: write(" *")
        case .list(let words):
            write(" ")
            parenthesized(words) { $0.write(Self.optionWord($1)) }
        }
    }

    /// A word as an option has it: TRUE, FALSE and ON are no names, and a name is never empty.
    private static func optionWord(_ word: String) -> String {
        if word == "true" || word == "false" || word == "on" { return word }
        return word.isEmpty ? constant(word) : quoted(word)
    }

    /// Writes options with their values in parentheses and a blank behind them, where there are some.
    mutating func utilityOptions(_ options: [UtilityOption]) {
        guard !options.isEmpty else { return }
        parenthesized(options) { printer, option in
            printer.name(option.name)
            printer.utilityValue(option.value)
        }
        write(" ")
    }
}

extension SQLPrinter {
    /// Writes SET or RESET as ALTER has it.
    mutating func settingChange(_ change: SettingChange) {
        switch change {
        case .set(let statement): set(statement)
        case .reset(let statement): settingOrAll("RESET ", statement.name)
        }
    }
}
