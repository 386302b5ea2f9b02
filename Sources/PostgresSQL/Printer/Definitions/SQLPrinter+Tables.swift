extension SQLPrinter {
    /// Writes CREATE and what stands before the kind of object.
    mutating func create(replaces: Bool = false, _ persistence: TablePersistence?, _ kind: String, ifNotExists: Bool) {
        write("CREATE")
        word("OR REPLACE", if: replaces)
        if let persistence { word(persistence.rawValue) }
        word(kind)
        word("IF NOT EXISTS", if: ifNotExists)
        write(" ")
    }

    /// Writes CREATE TABLE.
    mutating func createTable(_ table: CreateTableStatement) {
        let kind = table.isForeign ? "FOREIGN TABLE" : "TABLE"
        create(table.persistence, kind, ifNotExists: table.ifNotExists)
        name(table.name)
        if let type = table.ofType {
            write(" OF ")
            name(type)
        }
        if let parent = table.partitionOf {
            write(" PARTITION OF ")
            name(parent)
        }
        if let elements = table.elements {
            write(" ")
            parenthesized(elements) { $0.element($1) }
        }
        if !table.inherits.isEmpty {
            write(" INHERITS ")
            parenthesized(table.inherits) { $0.name($1) }
        }
        if let bound = table.bound {
            write(" ")
            self.bound(bound)
        }
        if let partitioning = table.partitioning {
            write(" PARTITION BY ")
            strategy(partitioning.strategy)
            write(" ")
            parenthesized(partitioning.keys) { $0.indexElement($1) }
        }
        storage(table.storage)
        clause(" SERVER ", table.server)
        foreignOptions(table.serverOptions)
    }

    private mutating func strategy(_ strategy: Identifier) {
        switch strategy.value {
        case "range", "list", "hash": write(strategy.value.uppercased())
        default: name(strategy)
        }
    }

    private mutating func storage(_ storage: TableStorage) {
        clause(" USING ", storage.accessMethod)
        withOptions(storage.options)
        word("WITHOUT OIDS", if: storage.isWithoutOids)
        if let action = storage.onCommit { word("ON COMMIT " + action) }
        clause(" TABLESPACE ", storage.tablespace)
    }

    private mutating func element(_ element: TableElement) {
        switch element {
        case .column(let column): self.column(column)
        case .constraint(let constraint): self.constraint(constraint)
        case .like(let like):
            write("LIKE ")
            name(like.table)
            for option in like.options { word((option.isIncluded ? "INCLUDING " : "EXCLUDING ") + option.what) }
        case .opaque(let text): write(text.text)
        }
    }

    /// Writes a column with its type and constraints.
    mutating func column(_ column: TableColumn) {
        name(column.name)
        if let type = column.type {
            write(" ")
            self.type(type)
        }
        if let compression = column.compression { compressionMethod(compression) }
        foreignOptions(column.options)
        qualities(column.collation, column.constraints)
    }

    /// Writes COMPRESSION.
    mutating func compressionMethod(_ method: Identifier) {
        write(" COMPRESSION ")
        if method.value == "default" { write("DEFAULT") } else { name(method) }
    }

    /// Writes COLLATE and constraints behind a type.
    mutating func qualities(_ collation: QualifiedName?, _ constraints: [ColumnConstraint]) {
        if let collation {
            write(" COLLATE ")
            name(collation)
        }
        for constraint in constraints {
            write(" ")
            self.constraint(constraint)
        }
    }

    /// Writes which rows a partition holds.
    mutating func bound(_ bound: PartitionBound) {
        switch bound {
        case .default: write("DEFAULT")
        case .list(let values):
            write("FOR VALUES IN ")
            parenthesized(values) { $0.expression($1) }
        case .range(let lower, let upper):
            write("FOR VALUES FROM ")
            parenthesized(lower) { $0.expression($1) }
            write(" TO ")
            parenthesized(upper) { $0.expression($1) }
        case .hash(let modulus, let remainder):
            write("FOR VALUES WITH (MODULUS \(modulus), REMAINDER \(remainder))")
        }
    }

    /// Writes CREATE TABLE AS or CREATE MATERIALIZED VIEW.
    mutating func createTableAs(_ table: CreateTableAsStatement) {
        let kind = table.isMaterializedView ? "MATERIALIZED VIEW" : "TABLE"
        create(table.persistence, kind, ifNotExists: table.ifNotExists)
        name(table.name)
        columns(table.columns)
        storage(table.storage)
        write(" AS ")
        nested(table.source)
        if let withData = table.withData { word(withData ? "WITH DATA" : "WITH NO DATA") }
    }

    /// Writes a statement inside another.
    mutating func nested(_ statement: Statement) {
        guard case .execute(let execute) = statement else {
            if !self.statement(statement) { isWhole = false }
            return
        }
        write("EXECUTE ")
        name(execute.name)
        if !execute.arguments.isEmpty { parenthesized(execute.arguments) { $0.expression($1) } }
    }

    /// Writes CREATE VIEW.
    mutating func createView(_ view: CreateViewStatement) {
        let kind = view.isRecursive ? "RECURSIVE VIEW" : "VIEW"
        create(replaces: view.replaces, view.persistence, kind, ifNotExists: false)
        name(view.name)
        columns(view.columns)
        withOptions(view.options)
        write(" AS ")
        query(view.query)
        if let option = view.checkOption { word("WITH \(option) CHECK OPTION") }
    }

    /// Writes CREATE SEQUENCE.
    mutating func createSequence(_ sequence: CreateSequenceStatement) {
        create(sequence.persistence, "SEQUENCE", ifNotExists: sequence.ifNotExists)
        name(sequence.name)
        clauses(sequence.options)
    }
}
