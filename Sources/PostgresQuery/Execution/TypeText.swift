import PostgresCatalog
package import PostgresSQL
package import PostgresWire

/// Types that texts name: `'varchar(3)'::regtype`, the arguments of `'abs(int4)'::regprocedure`.
struct TypeText {
    let catalog: CatalogSnapshot
    /// With the schemas that are searched implicitly.
    let searchPath: [String]

    /// The type that a text names.
    ///
    /// - Throws: 42601 for what is no name of a type, 42704 for one that does not exist.
    func oid(_ text: String) throws(PostgresError) -> OID {
        let (type, diagnostics) = Parser(ParserOptions(givesHints: false)).parseType(text, allowsColumnType: false)
        if text.allSatisfy(\.isWhitespace) || type?.isSet == true {
            throw PostgresError("42601", "invalid type name \"\(text)\"")
        }
        guard let type else {
            var error =
                diagnostics.first { $0.severity == .error }.map { PostgresError($0, in: text) }
                ?? PostgresError("42601", "syntax error at end of input")
            error.context = "invalid type name \"\(text)\""
            throw error
        }
        let shown = type.name.parts.map(\.value).joined(separator: ".")
        guard let row = try row(type.name.parts.map(\.value), shown) else {
            throw PostgresError("42704", "type \"\(shown)\(type.arrayBounds.isEmpty ? "" : "[]")\" does not exist")
        }
        _ = try QueryBinder.typeModifier(type, row) { PostgresError($0, $1) }
        guard !type.arrayBounds.isEmpty else { return row.oid }
        guard row.array != .invalid else { throw PostgresError("42704", "type \"\(shown)[]\" does not exist") }
        return row.array
    }

    private func row(_ parts: [String], _ shown: String) throws(PostgresError) -> TypeRow? {
        guard let name = parts.last else { return nil }
        if parts.count > 3 {
            throw PostgresError("42601", "improper qualified name (too many dotted names): \(shown)")
        }
        if parts.count == 3, parts[0] != catalog.model.database {
            throw PostgresError("0A000", "cross-database references are not implemented: \(shown)")
        }
        guard parts.count > 1 else {
            return searchPath.lazy.compactMap { catalog.type(named: name, schema: $0) }.first
        }
        let schema = parts[parts.count - 2]
        guard catalog.schemaOID(schema) != nil else {
            throw PostgresError("3F000", "schema \"\(schema)\" does not exist")
        }
        return catalog.type(named: name, schema: schema)
    }
}

extension PostgresError {
    /// A parser's diagnostic as the error that PostgreSQL gives, with its position in characters.
    package init(_ diagnostic: Diagnostic, in source: String) {
        self.init(
            SQLState(rawValue: diagnostic.sqlState),
            diagnostic.message,
            hint: diagnostic.hint,
            position: diagnostic.range.position(in: source)
        )
    }
}

extension SourceRange {
    /// The range's start as a count of characters from 1, as errors tell it; nil for a range of nothing.
    package func position(in source: String) -> Int? {
        guard start >= 0 else { return nil }
        return String(decoding: source.utf8.prefix(Int(start)), as: UTF8.self).unicodeScalars.count + 1
    }
}
