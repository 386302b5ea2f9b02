import PostgresCatalog
import PostgresSQL
import PostgresWire

/// The constructs of SQL/XML as `pg_get_viewdef` writes them.
extension ExpressionDeparser {
    func writeXML(
        _ construct: XMLExpression.Construct?,
        _ arguments: [BoundExpression],
        _ expression: BoundExpression,
        _ serialized: WrittenForm.SerializedType?
    ) {
        switch construct {
        case nil:
            for argument in arguments.prefix(1) { writeOperand(argument, showsImplicit: false, below: expression) }
            return put(" IS DOCUMENT")
        case .concatenation:
            put("XMLCONCAT(")
            write(arguments, showsImplicit: true)
        case .element(_, let attributes, _):
            put("XMLELEMENT(NAME ")
            writeName(arguments.first)
            if !attributes.isEmpty {
                put(", XMLATTRIBUTES(")
                writeNamed(arguments.dropFirst(2).prefix(attributes.count), names: arguments.dropFirst().first)
                put(")")
            }
            writeRest(arguments.dropFirst(2 + attributes.count))
        case .exists: return
        case .forest:
            put("XMLFOREST(")
            writeNamed(arguments.dropFirst(), names: arguments.first)
        case .parse(let isDocument, _, let preservesWhitespace):
            put(isDocument ? "XMLPARSE(DOCUMENT " : "XMLPARSE(CONTENT ")
            write(arguments, showsImplicit: true)
            put(preservesWhitespace ? " PRESERVE WHITESPACE" : " STRIP WHITESPACE")
        case .processingInstruction:
            put("XMLPI(NAME ")
            writeName(arguments.first)
            writeRest(arguments.dropFirst())
        case .root(_, _, let standalone):
            put("XMLROOT(")
            write(Array(arguments.prefix(1)), showsImplicit: true)
            put(", VERSION ")
            if arguments.count > 1, arguments[1].kind != .constant(.null) {
                write(arguments[1], showsImplicit: false)
            } else {
                put("NO VALUE")
            }
            if let standalone { put(", STANDALONE \(standalone.rawValue)") }
        case .serialize(let isDocument, _, _):
            put(isDocument ? "XMLSERIALIZE(DOCUMENT " : "XMLSERIALIZE(CONTENT ")
            write(arguments, showsImplicit: true)
            put(" AS " + (serialized.map { typeName($0.type, $0.modifier) } ?? "text"))
        }
        put(")")
    }

    private func writeName(_ argument: BoundExpression?) {
        guard case .constant(.text(let name))? = argument?.kind else { return }
        put(SQLIdentifier.quote(XMLNames.identifier(of: name)))
    }

    private func writeRest(_ arguments: ArraySlice<BoundExpression>) {
        guard !arguments.isEmpty else { return }
        put(", ")
        write(Array(arguments), showsImplicit: true)
    }

    private func writeNamed(_ values: ArraySlice<BoundExpression>, names: BoundExpression?) {
        guard case .constant(.array(let names))? = names?.kind else { return }
        for (index, (value, name)) in zip(values, names.elements).enumerated() {
            if index > 0 { put(", ") }
            write(value, showsImplicit: true)
            put(" AS " + SQLIdentifier.quote(XMLNames.identifier(of: name.string)))
        }
    }

    /// XMLTABLE in FROM, or as EXPLAIN shows its call.
    func writeXMLTable(_ table: BoundXMLTable) {
        put("XMLTABLE(")
        if !table.namespaces.isEmpty {
            put("XMLNAMESPACES (")
            for (index, namespace) in table.namespaces.enumerated() {
                if index > 0 { put(", ") }
                if namespace.name == nil { put("DEFAULT ") }
                write(namespace.uri, showsImplicit: true)
                if let name = namespace.name { put(" AS " + SQLIdentifier.quote(name)) }
            }
            put("), ")
        }
        put("(")
        write(table.path, showsImplicit: true)
        put(") PASSING (")
        write(table.document, showsImplicit: true)
        put(") COLUMNS ")
        for (index, column) in table.columns.enumerated() {
            if index > 0 { put(", ") }
            put(SQLIdentifier.quote(column.name) + " ")
            guard !column.isOrdinality else {
                put("FOR ORDINALITY")
                continue
            }
            put(typeName(column.type, column.typeModifier))
            if let value = column.defaultValue {
                put(" DEFAULT (")
                write(value, showsImplicit: true)
                put(")")
            }
            if let path = column.path {
                put(" PATH (")
                write(path, showsImplicit: true)
                put(")")
            }
            if column.isNotNull { put(" NOT NULL") }
        }
        put(")")
    }
}
