extension SQLPrinter {
    /// Writes a statement that neither queries nor defines.
    mutating func utility(_ statement: UtilityStatement) {
        switch statement {
        case .copy(let statement): copy(statement)
        case .vacuum(let statement): vacuum(statement)
        case .lock(let statement):
            write("LOCK TABLE ")
            list(statement.tables) { $0.relation($1) }
            if let mode = statement.mode { word("IN \(mode) MODE") }
            word("NOWAIT", if: statement.isNoWait)
        case .truncate(let statement):
            write("TRUNCATE TABLE ")
            list(statement.tables) { $0.relation($1) }
            if let restarts = statement.restartsIdentity { word(restarts ? "RESTART IDENTITY" : "CONTINUE IDENTITY") }
            behavior(statement.behavior)
        case .comment(let statement): comment(statement)
        case .do(let statement):
            write("DO")
            clauses(statement.clauses)
        case .call(let statement):
            write("CALL ")
            call(statement.call)
        case .notification(let statement):
            write(statement.kind)
            if let channel = statement.channel { clause(" ", channel) } else { write(" *") }
            if let payload = statement.payload { write(", " + Self.constant(payload)) }
        case .grant(let statement): grant(statement)
        case .grantRole(let statement): grantRole(statement)
        case .refresh(let statement):
            write("REFRESH MATERIALIZED VIEW ")
            if statement.isConcurrent { write("CONCURRENTLY ") }
            name(statement.name)
            if let withData = statement.withData { word(withData ? "WITH DATA" : "WITH NO DATA") }
        case .reindex(let statement):
            write("REINDEX ")
            utilityOptions(statement.options)
            write(statement.target + (statement.isConcurrent ? " CONCURRENTLY " : " "))
            name(statement.name)
        case .cluster(let statement): cluster(statement)
        case .checkpoint: write("CHECKPOINT")
        case .load(let file): write("LOAD " + Self.constant(file))
        case .reassignOwned(let owners, let owner):
            write("REASSIGN OWNED BY ")
            list(owners) { $0.role($1) }
            write(" TO ")
            role(owner)
        case .importSchema(let statement): importSchema(statement)
        }
    }

    private mutating func comment(_ statement: CommentStatement) {
        write(statement.isSecurityLabel ? "SECURITY LABEL" : "COMMENT")
        if let provider = statement.provider { write(" FOR " + Self.constant(provider)) }
        write(" ON ")
        object(statement.object)
        write(" IS " + (statement.text.map { Self.constant($0) } ?? "NULL"))
    }

    private mutating func vacuum(_ statement: VacuumStatement) {
        write(statement.isAnalyze ? "ANALYZE " : "VACUUM ")
        utilityOptions(statement.options)
        list(statement.tables) { printer, table in
            printer.name(table.name)
            printer.columns(table.columns)
        }
    }

    private mutating func cluster(_ statement: ClusterStatement) {
        write("CLUSTER")
        if statement.table == nil { return word("VERBOSE", if: !statement.options.isEmpty) }
        write(" ")
        utilityOptions(statement.options)
        if let table = statement.table { name(table) }
        clause(" USING ", statement.index)
    }

    private mutating func importSchema(_ statement: ImportSchemaStatement) {
        write("IMPORT FOREIGN SCHEMA ")
        name(statement.remoteSchema)
        if let restriction = statement.restriction {
            write(" \(restriction) ")
            parenthesized(statement.tables) { $0.relation($1) }
        }
        write(" FROM SERVER ")
        name(statement.server)
        write(" INTO ")
        name(statement.localSchema)
        foreignOptions(statement.options)
    }

    /// Writes EXPLAIN.
    mutating func explain(_ statement: ExplainStatement) {
        write("EXPLAIN ")
        if !statement.options.isEmpty {
            parenthesized(statement.options) { printer, option in
                printer.write(Self.quoted(option.name))
                guard let value = option.value else { return }
                printer.write(" " + Self.explainValue(value))
            }
            write(" ")
        }
        nested(statement.statement)
    }

    /// A value of an option of EXPLAIN: a number and TRUE, FALSE, ON as they are, a name, or a string.
    private static func explainValue(_ value: String) -> String {
        if value == "true" || value == "false" || value == "on" { return value }
        let digits = value.hasPrefix("-") || value.hasPrefix("+") ? value.dropFirst() : value[...]
        let first = digits.utf8.first.map { ASCII.isDigit($0) || $0 == UInt8(ascii: ".") } ?? false
        if first, digits.utf8.allSatisfy({ ASCII.isDigit($0) || "+-.eE".utf8.contains($0) }) { return value }
        return quoted(value) == value ? value : constant(value)
    }
}
