extension SQLPrinter {
    /// Writes COPY.
    mutating func copy(_ statement: CopyStatement) {
        let options = statement.options.filter { !$0.hasOldSyntax }
        let oldOptions = statement.options.filter(\.hasOldSyntax)
        write("COPY ")
        if !options.isEmpty, oldOptions.contains(where: { $0.name.value == "format" }) { write("BINARY ") }
        if let query = statement.query {
            write("(")
            _ = self.statement(query)
            write(")")
        } else if let table = statement.table {
            name(table)
            columns(statement.columns)
        }
        write(statement.isFrom ? " FROM " : " TO ")
        if statement.isProgram { write("PROGRAM ") }
        write(statement.file.map { Self.constant($0) } ?? (statement.isFrom ? "STDIN" : "STDOUT"))
        if options.isEmpty {
            for option in oldOptions { oldOption(option) }
        } else {
            // What else the old syntax has cannot stand beside parentheses.
            for option in oldOptions {
                guard case .string(let text) = option.value, option.name.value == "delimiter" else { continue }
                write(" USING DELIMITERS " + Self.constant(text))
            }
            write(" WITH ")
            parenthesized(options) { printer, option in
                printer.name(option.name)
                printer.utilityValue(option.value)
            }
        }
        clause(" WHERE ", statement.condition)
    }

    /// Writes an option in the syntax without parentheses.
    private mutating func oldOption(_ option: CopyOption) {
        switch (option.name.value, option.value) {
        case ("format", .string(let format)): word(format.uppercased())
        case ("force_quote", .star): word("FORCE QUOTE *")
        case ("force_quote", .list(let columns)): force("QUOTE", columns)
        case ("force_not_null", .list(let columns)): force("NOT NULL", columns)
        case ("force_null", .list(let columns)): force("NULL", columns)
        case (let name, .string(let text)): word(name.uppercased() + " " + Self.constant(text))
        case (let name, _): word(name.uppercased())
        }
    }

    private mutating func force(_ words: String, _ columns: [String]) {
        word("FORCE \(words) ")
        list(columns) { $0.write(Self.quoted($1)) }
    }
}
