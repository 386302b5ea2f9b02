extension SQLPrinter {
    /// Writes a statement about prepared statements, cursors, transactions or settings.
    ///
    /// - Returns: Whether the statement is one of them.
    mutating func sessionStatement(_ statement: Statement) -> Bool {
        switch statement {
        case .set(let set): self.set(set)
        case .reset(let reset): settingOrAll("RESET ", reset.name)
        case .show(let show): settingOrAll("SHOW ", show.name)
        case .transaction(let transaction): self.transaction(transaction)
        case .prepare(let prepare): return self.prepare(prepare)
        case .execute(let execute):
            write("EXECUTE ")
            name(execute.name)
            if !execute.arguments.isEmpty { parenthesized(execute.arguments) { $0.expression($1) } }
        case .deallocate(let deallocate): nameOrAll("DEALLOCATE ", deallocate.name)
        case .declareCursor(let declare): self.declare(declare)
        case .fetch(let fetch): self.fetch(fetch)
        case .close(let close): nameOrAll("CLOSE ", close.cursor)
        case .discard(let discard): write("DISCARD " + discard.what)
        default: return false
        }
        return true
    }

    private mutating func nameOrAll(_ words: String, _ name: Identifier?) {
        write(words)
        if let name { self.name(name) } else { write("ALL") }
    }

    private mutating func prepare(_ prepare: PrepareStatement) -> Bool {
        write("PREPARE ")
        name(prepare.name)
        if !prepare.types.isEmpty { parenthesized(prepare.types) { $0.type($1) } }
        write(" AS ")
        return statement(prepare.statement)
    }

    private mutating func declare(_ declare: DeclareCursorStatement) {
        write("DECLARE ")
        name(declare.name)
        if declare.isBinary { write(" BINARY") }
        if let isScrollable = declare.isScrollable { write(isScrollable ? " SCROLL" : " NO SCROLL") }
        if let sensitivity = declare.sensitivity { write(" " + sensitivity.rawValue) }
        write(declare.isHeld ? " CURSOR WITH HOLD FOR " : " CURSOR FOR ")
        query(declare.query)
    }

    private mutating func fetch(_ fetch: FetchStatement) {
        write(fetch.isMove ? "MOVE " : "FETCH ")
        switch fetch.direction {
        case .forward(let count): write("FORWARD " + (count.map(String.init) ?? "ALL"))
        case .backward(let count): write("BACKWARD " + (count.map(String.init) ?? "ALL"))
        case .absolute(let row): write("ABSOLUTE \(row)")
        case .relative(let distance): write("RELATIVE \(distance)")
        }
        write(" FROM ")
        name(fetch.cursor)
    }

    private mutating func transaction(_ transaction: TransactionStatement) {
        switch transaction.kind {
        case .begin:
            write(transaction.isStart ? "START TRANSACTION" : "BEGIN")
            if !transaction.modes.isEmpty { write(" ") }
            list(transaction.modes) { $0.mode($1) }
        case .commit: write(transaction.isChained ? "COMMIT AND CHAIN" : "COMMIT")
        case .rollback: write(transaction.isChained ? "ROLLBACK AND CHAIN" : "ROLLBACK")
        case .savepoint(let name): word("SAVEPOINT ", name)
        case .release(let name): word("RELEASE SAVEPOINT ", name)
        case .rollbackTo(let name): word("ROLLBACK TO SAVEPOINT ", name)
        case .prepare(let identifier): write("PREPARE TRANSACTION " + Self.constant(identifier))
        case .commitPrepared(let identifier): write("COMMIT PREPARED " + Self.constant(identifier))
        case .rollbackPrepared(let identifier): write("ROLLBACK PREPARED " + Self.constant(identifier))
        }
    }

    private mutating func word(_ words: String, _ name: Identifier) {
        write(words)
        self.name(name)
    }

    private mutating func mode(_ mode: TransactionMode) {
        switch mode {
        case .isolation(let level): write("ISOLATION LEVEL " + level.rawValue.uppercased())
        case .readOnly: write("READ ONLY")
        case .readWrite: write("READ WRITE")
        case .deferrable: write("DEFERRABLE")
        case .notDeferrable: write("NOT DEFERRABLE")
        }
    }

    /// A setting's name, each of its parts quoted where it must be.
    private mutating func setting(_ name: String) {
        list(name.split(separator: ".", omittingEmptySubsequences: false).map(String.init), separator: ".") {
            $0.write(Self.quoted($1))
        }
    }

    /// Writes words and the name of a setting behind them, or ALL.
    mutating func settingOrAll(_ words: String, _ name: String?) {
        write(words)
        if let name { setting(name) } else { write("ALL") }
    }

    /// Writes SET.
    mutating func set(_ set: SetStatement) {
        write(set.isLocal ? "SET LOCAL " : "SET ")
        switch set.form {
        case .parameter:
            setting(set.name)
            switch set.value {
            case .default: write(" TO DEFAULT")
            case .current: write(" FROM CURRENT")
            case .list(let values):
                write(" TO ")
                list(values) { $0.expression($1) }
            case .modes(let modes): list(modes) { $0.mode($1) }
            }
        case .timeZone:
            write("TIME ZONE ")
            guard case .list(let values) = set.value else { return write("DEFAULT") }
            list(values) { $0.constant($1) }
        case .transaction: modes("TRANSACTION ", set)
        case .sessionCharacteristics: modes("SESSION CHARACTERISTICS AS TRANSACTION ", set)
        case .snapshot:
            write("TRANSACTION SNAPSHOT ")
            if case .list(let values) = set.value { list(values) { $0.expression($1) } }
        case .constraints: constraints(set)
        case .xmlOption:
            write("XML OPTION ")
            modes("", set)
        }
    }

    private mutating func modes(_ words: String, _ set: SetStatement) {
        write(words)
        switch set.value {
        case .list(let values): list(values) { $0.upperCased($1) }
        case .modes(let modes): list(modes) { $0.mode($1) }
        case .default, .current: return
        }
    }

    /// Writes a string as words of the language.
    private mutating func upperCased(_ value: Expression) {
        guard case .literal(let literal) = value, case .string(let words) = literal.value else { return }
        write(words.uppercased())
    }

    private mutating func constraints(_ set: SetStatement) {
        write("CONSTRAINTS ")
        if set.constraints.isEmpty { write("ALL") } else { list(set.constraints) { $0.name($1) } }
        write(" ")
        modes("", set)
    }
}
