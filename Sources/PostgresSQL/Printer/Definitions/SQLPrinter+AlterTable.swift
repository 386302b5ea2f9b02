extension SQLPrinter {
    /// Writes ALTER TABLE and its like.
    mutating func alterTable(_ statement: AlterTableStatement) {
        write("ALTER " + statement.kind.rawValue)
        word("IF EXISTS", if: statement.ifExists)
        write(" ")
        relation(statement.table)
        write(" ")
        list(statement.actions) { $0.action($1) }
    }

    private mutating func action(_ action: AlterTableAction) {
        switch action {
        case .addColumn(let column, let ifNotExists):
            write(ifNotExists ? "ADD COLUMN IF NOT EXISTS " : "ADD COLUMN ")
            self.column(column)
        case .dropColumn(let name, let ifExists, let behavior): dropPart("DROP COLUMN", name, ifExists, behavior)
        case .alterColumn(let name, let action):
            write("ALTER COLUMN ")
            self.name(name)
            columnAction(action)
        case .alterColumnNumber(let number, let action):
            write("ALTER COLUMN \(number)")
            columnAction(action)
        case .addConstraint(let constraint):
            write("ADD ")
            self.constraint(constraint)
        case .alterConstraint(let name, let attributes):
            write("ALTER CONSTRAINT ")
            self.name(name)
            self.attributes(attributes)
        case .validateConstraint(let name): clause("VALIDATE CONSTRAINT ", name)
        case .dropConstraint(let name, let ifExists, let behavior):
            dropPart("DROP CONSTRAINT", name, ifExists, behavior)
        case .addAttribute(let column, let behavior):
            write("ADD ATTRIBUTE ")
            self.column(column)
            self.behavior(behavior)
        case .dropAttribute(let name, let ifExists, let behavior):
            dropPart("DROP ATTRIBUTE", name, ifExists, behavior)
        case .alterAttribute(let column, let behavior):
            write("ALTER ATTRIBUTE ")
            name(column.name)
            write(" TYPE ")
            if let type = column.type { self.type(type) }
            qualities(column.collation, [])
            self.behavior(behavior)
        case .attachPartition(let name, let bound):
            write("ATTACH PARTITION ")
            self.name(name)
            guard let bound else { return }
            write(" ")
            self.bound(bound)
        case .detachPartition(let name, let word):
            write("DETACH PARTITION ")
            self.name(name)
            if let word { self.word(word) }
        case .set(let clause): self.clause(clause)
        case .opaque(let text): write(text.text)
        }
    }

    /// Writes DROP of a part with IF EXISTS and CASCADE or RESTRICT.
    private mutating func dropPart(
        _ words: String,
        _ name: Identifier,
        _ ifExists: Bool,
        _ behavior: DropBehavior?
    ) {
        write(words)
        word("IF EXISTS", if: ifExists)
        write(" ")
        self.name(name)
        self.behavior(behavior)
    }

    private mutating func columnAction(_ action: ColumnAction) {
        switch action {
        case .setDefault(let value): clause(" SET DEFAULT ", value)
        case .dropDefault: word("DROP DEFAULT")
        case .setNotNull: word("SET NOT NULL")
        case .dropNotNull: word("DROP NOT NULL")
        case .dropExpression(let ifExists): word(ifExists ? "DROP EXPRESSION IF EXISTS" : "DROP EXPRESSION")
        case .setStatistics(let number): word("SET STATISTICS \(number)")
        case .setOptions(let options):
            write(" SET ")
            self.options(options)
        case .resetOptions(let options):
            write(" RESET ")
            self.options(options)
        case .setStorage(let name): clause(" SET STORAGE ", name)
        case .setCompression(let name):
            write(" SET")
            compressionMethod(name)
        case .addIdentity(let isAlways, let options):
            write(" ADD ")
            identity(isAlways, options)
        case .alterIdentity(let changes): clauses(changes)
        case .dropIdentity(let ifExists): word(ifExists ? "DROP IDENTITY IF EXISTS" : "DROP IDENTITY")
        case .setType(let type, let collation, let value):
            write(" TYPE ")
            self.type(type)
            qualities(collation, [])
            clause(" USING ", value)
        case .options(let options): foreignOptions(options)
        }
    }

    /// Writes ALTER DOMAIN.
    mutating func alterDomain(_ statement: AlterDomainStatement) {
        write("ALTER DOMAIN ")
        name(statement.name)
        write(" ")
        switch statement.action {
        case .setDefault(let value): clause("SET DEFAULT ", value)
        case .dropDefault: write("DROP DEFAULT")
        case .setNotNull: write("SET NOT NULL")
        case .dropNotNull: write("DROP NOT NULL")
        case .addConstraint(let constraint):
            write("ADD ")
            self.constraint(constraint)
        case .dropConstraint(let name, let ifExists, let behavior):
            dropPart("DROP CONSTRAINT", name, ifExists, behavior)
        case .validateConstraint(let name): clause("VALIDATE CONSTRAINT ", name)
        }
    }
}
