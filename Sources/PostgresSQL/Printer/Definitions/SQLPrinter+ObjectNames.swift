extension SQLPrinter {
    /// Writes a relation with ONLY.
    mutating func relation(_ table: TableReference) {
        if table.isOnly { write("ONLY ") }
        name(table.name)
    }

    /// Writes a blank and a word, where it is to be written.
    mutating func word(_ word: String, if isWritten: Bool = true) { if isWritten { write(" " + word) } }

    /// Writes a word and a name behind it, where there is one.
    mutating func clause(_ word: String, _ name: Identifier?) {
        guard let name else { return }
        write(word)
        self.name(name)
    }

    /// Writes a blank and names in parentheses, where there are some.
    mutating func columns(_ names: [Identifier]) {
        guard !names.isEmpty else { return }
        write(" ")
        parenthesized(names) { $0.name($1) }
    }

    /// Writes a role.
    mutating func role(_ role: RoleReference) {
        switch role {
        case .name(let name): self.name(name)
        case .public: write("PUBLIC")
        case .currentRole: write("CURRENT_ROLE")
        case .currentUser: write("CURRENT_USER")
        case .sessionUser: write("SESSION_USER")
        case .user: write("USER")
        }
    }

    /// Writes CASCADE or RESTRICT, where it is to be written.
    mutating func behavior(_ behavior: DropBehavior?) { if let behavior { word(behavior.rawValue) } }

    /// Writes an object with its kind.
    mutating func object(_ object: ObjectReference) {
        write(object.kind.rawValue)
        if case .name(let name) = object.name, name.parts.isEmpty { return }
        write(" ")
        objectName(object.name)
    }

    /// Writes what names an object.
    mutating func objectName(_ name: ObjectName) {
        switch name {
        case .name(let name): self.name(name)
        case .relation(let table): relation(table)
        case .type(let type): self.type(type)
        case .routine(let routine): self.routine(routine)
        case .operator(let reference): operatorReference(reference)
        case .role(let role): self.role(role)
        case .number(let number): self.number(number)
        case .part(let part, let table):
            self.name(part)
            write(" ON ")
            self.name(table)
        case .domainConstraint(let part, let domain):
            self.name(part)
            write(" ON DOMAIN ")
            self.name(domain)
        case .method(let name, let method):
            self.name(name)
            write(" USING ")
            self.name(method)
        case .cast(let source, let target):
            write("(")
            type(source)
            write(" AS ")
            type(target)
            write(")")
        case .transform(let type, let language):
            write("FOR ")
            self.type(type)
            write(" LANGUAGE ")
            self.name(language)
        case .mapping(let role, let server):
            write("FOR ")
            self.role(role)
            write(" SERVER ")
            self.name(server)
        }
    }

    /// Writes a number with its sign.
    mutating func number(_ number: Expression) { expression(number) }

    /// Writes a routine with its arguments, where they are known.
    mutating func routine(_ routine: RoutineReference) {
        name(routine.name)
        guard let arguments = routine.arguments else { return }
        write("(")
        if routine.isStar { write("*") }
        list(arguments) { $0.parameter($1) }
        if let ordered = routine.orderedArguments {
            write(arguments.isEmpty ? "ORDER BY " : " ORDER BY ")
            list(ordered) { $0.parameter($1) }
        }
        write(")")
    }

    /// Writes a parameter of a routine.
    mutating func parameter(_ parameter: RoutineParameter) {
        if let mode = parameter.mode { write(mode.rawValue + " ") }
        if let name = parameter.name {
            self.name(name)
            write(" ")
        }
        type(parameter.type)
        clause(" DEFAULT ", parameter.defaultValue)
    }

    /// Writes an operator by its name, without the word OPERATOR.
    mutating func anyOperator(_ name: OperatorName) {
        if let schema = name.schema { write(Self.quoted(schema) + ".") }
        write(name.symbol)
    }

    /// Writes an operator with its operands' types, where they are known.
    mutating func operatorReference(_ reference: OperatorReference) {
        anyOperator(reference.name)
        guard reference.left != nil || reference.right != nil else { return }
        write(" (")
        if let left = reference.left { type(left) } else { write("NONE") }
        write(", ")
        if let right = reference.right { type(right) } else { write("NONE") }
        write(")")
    }
}
