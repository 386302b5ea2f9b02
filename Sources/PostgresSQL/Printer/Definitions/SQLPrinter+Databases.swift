extension SQLPrinter {
    /// Writes CREATE DATABASE.
    mutating func createDatabase(_ statement: CreateDatabaseStatement) {
        write("CREATE DATABASE ")
        name(statement.name)
        databaseOptions(statement.options)
    }

    /// Writes ALTER DATABASE.
    mutating func alterDatabase(_ statement: AlterDatabaseStatement) {
        write("ALTER DATABASE ")
        name(statement.name)
        switch statement.change {
        case .options(let options): databaseOptions(options)
        case .tablespace(let name): clause(" SET TABLESPACE ", name)
        case .setting(let change):
            write(" ")
            settingChange(change)
        case .refreshCollationVersion: word("REFRESH COLLATION VERSION")
        }
    }

    private mutating func databaseOptions(_ options: [DatabaseOption]) {
        for option in options {
            write(" ")
            databaseParameter(option.parameter)
            write(" = ")
            switch option.value {
            case .default: write("DEFAULT")
            case .number(let number): self.number(number)
            case .text(let text): write(Self.constant(text))
            }
        }
    }

    private mutating func databaseParameter(_ parameter: DatabaseParameter) {
        switch parameter {
        case .connectionLimit: write("CONNECTION LIMIT")
        // No keyword may stand there, not even one that need not be quoted elsewhere.
        case .other(let name): write(Self.inQuotes(name.value))
        default: write(parameter.name?.uppercased() ?? "")
        }
    }

    /// Writes CREATE EXTENSION.
    mutating func createExtension(_ statement: CreateExtensionStatement) {
        write("CREATE EXTENSION ")
        if statement.ifNotExists { write("IF NOT EXISTS ") }
        name(statement.name)
        for option in statement.options {
            switch option {
            case .schema(let name): clause(" SCHEMA ", name)
            case .version(let version): word("VERSION " + Self.constant(version))
            case .cascade: word("CASCADE")
            }
        }
    }

    /// Writes ALTER EXTENSION.
    mutating func alterExtension(_ statement: AlterExtensionStatement) {
        write("ALTER EXTENSION ")
        name(statement.name)
        switch statement.change {
        case .update(let versions):
            word("UPDATE")
            for version in versions { word("TO " + Self.constant(version)) }
        case .add(let object):
            word("ADD ")
            self.object(object)
        case .drop(let object):
            word("DROP ")
            self.object(object)
        }
    }
}
