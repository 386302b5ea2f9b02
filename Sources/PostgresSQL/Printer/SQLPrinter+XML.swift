extension SQLPrinter {
    /// Writes a construct of SQL/XML.
    mutating func xml(_ construct: XMLExpression.Construct) {
        switch construct {
        case .concatenation(let values):
            write("XMLCONCAT")
            parenthesized(values) { $0.expression($1) }
        case .element(let name, let attributes, let content):
            write("XMLELEMENT(NAME ")
            self.name(name)
            if !attributes.isEmpty {
                write(", XMLATTRIBUTES")
                self.attributes(attributes)
            }
            for value in content { clause(", ", value) }
            write(")")
        case .exists(let path, let document):
            write("XMLEXISTS(")
            passing(path, document)
            write(")")
        case .forest(let attributes):
            write("XMLFOREST")
            self.attributes(attributes)
        case .parse(let isDocument, let value, let preservesWhitespace):
            write(isDocument ? "XMLPARSE(DOCUMENT " : "XMLPARSE(CONTENT ")
            operand(value)
            write(preservesWhitespace ? " PRESERVE WHITESPACE)" : ")")
        case .processingInstruction(let name, let content):
            write("XMLPI(NAME ")
            self.name(name)
            clause(", ", content)
            write(")")
        case .root(let value, let version, let standalone):
            write("XMLROOT(")
            expression(value)
            write(", VERSION ")
            if let version { operand(version) } else { write("NO VALUE") }
            if let standalone { write(", STANDALONE " + standalone.rawValue) }
            write(")")
        case .serialize(let isDocument, let value, let type):
            write(isDocument ? "XMLSERIALIZE(DOCUMENT " : "XMLSERIALIZE(CONTENT ")
            operand(value)
            write(" AS ")
            self.type(type)
            write(")")
        }
    }

    private mutating func attributes(_ attributes: [XMLAttribute]) {
        parenthesized(attributes) { printer, attribute in
            printer.expression(attribute.value)
            guard let name = attribute.name else { return }
            printer.write(" AS ")
            printer.name(name)
        }
    }

    private mutating func passing(_ path: Expression, _ document: Expression) {
        primary(path)
        write(" PASSING ")
        primary(document)
    }

    /// Writes XMLTABLE in FROM, without its alias.
    mutating func xmlTable(_ table: XMLTable) {
        write(table.isLateral ? "LATERAL XMLTABLE(" : "XMLTABLE(")
        if !table.namespaces.isEmpty {
            write("XMLNAMESPACES")
            parenthesized(table.namespaces) { printer, namespace in
                if namespace.name == nil { printer.write("DEFAULT ") }
                printer.primary(namespace.uri)
                guard let name = namespace.name else { return }
                printer.write(" AS ")
                printer.name(name)
            }
            write(", ")
        }
        passing(table.path, table.document)
        write(" COLUMNS ")
        list(table.columns) { $0.column($1) }
        write(")")
    }

    private mutating func column(_ column: XMLTableColumn) {
        name(column.name)
        guard let type = column.type else { return write(" FOR ORDINALITY") }
        write(" ")
        self.type(type)
        if let value = column.defaultValue {
            write(" DEFAULT ")
            primary(value)
        }
        if let path = column.path {
            write(" PATH ")
            primary(path)
        }
        if let isNotNull = column.isNotNull { write(isNotNull ? " NOT NULL" : " NULL") }
    }
}
