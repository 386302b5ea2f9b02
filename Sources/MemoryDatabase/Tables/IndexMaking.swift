import PostgresCatalog
import PostgresProto
import PostgresWire

extension TableIndex {
    /// The index that a definition describes, without entries.
    ///
    /// - Throws: what the binder says of its expressions.
    init(_ index: IndexDefinition, of table: TableDefinition, in catalog: CatalogSnapshot) throws(PostgresError) {
        let id = index.oid ?? .invalid
        guard index.method == "btree" || index.method == "hash" else {
            // Their keys have no order; the executor looks at all rows instead.
            self.init(id: id, name: index.name, columns: [], isPartial: true, dependsOn: []) { _ in nil }
            return
        }
        let uniqueness: Uniqueness = !index.isUnique ? .none : index.isImmediate ? .immediate : .deferrable
        let places = index.elements.map { element in
            element.column.flatMap { name in table.columns.firstIndex { $0.name == name } }
        }
        let plain = places.compactMap { $0 }
        if plain.count == places.count, index.predicate == nil {
            let padded = Set(plain.indices.filter { table.columns[plain[$0]].type == .bpchar })
            if padded.isEmpty {
                self = .onColumns(
                    plain,
                    id: id,
                    name: index.name,
                    uniqueness: uniqueness,
                    nullsAreEqual: index.areNullsNotDistinct
                )
            } else {
                self = .onColumns(
                    plain,
                    id: id,
                    name: index.name,
                    uniqueness: uniqueness,
                    nullsAreEqual: index.areNullsNotDistinct
                ) { value, part in padded.contains(part) ? value.withoutPadding : value }
            }
            return
        }
        var texts = index.elements.map { element in
            element.expression ?? element.column.map { SQLText.quoted($0) } ?? "NULL"
        }
        if let predicate = index.predicate { texts.append(predicate) }
        let expressions = try RowExpressions(texts, over: table.name, in: catalog)
        let count = index.elements.count
        let hasPredicate = index.predicate != nil
        let types = expressions.types
        let makeKey: KeyMaker = { row throws(PostgresError) in
            var values = try expressions.values(of: row)
            if hasPredicate {
                guard case .bool(true)? = values.last else { return nil }
                values.removeLast()
            }
            for part in values.indices where types[part] == .bpchar { values[part] = values[part].withoutPadding }
            return values.count == count ? IndexKey(values) : nil
        }
        self.init(
            id: id,
            name: index.name,
            columns: places,
            uniqueness: uniqueness,
            nullsAreEqual: index.areNullsNotDistinct,
            isPartial: hasPredicate,
            dependsOn: nil,
            makeKey: makeKey
        )
    }
}

extension PostgresValue {
    /// A text without the blanks at its end, as `bpchar` compares.
    var withoutPadding: PostgresValue {
        guard case .text(let text) = self, text.utf8.last == 0x20 else { return self }
        var end = text.endIndex
        while end > text.startIndex {
            let before = text.utf8.index(before: end)
            guard text.utf8[before] == 0x20 else { break }
            end = before
        }
        return .text(String(text[..<end]))
    }
}

/// Pieces of SQL text.
enum SQLText {
    /// A name in quotes.
    static func quoted(_ name: String) -> String {
        "\"" + name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    }

    /// The name of a table with its schema, in quotes.
    static func quoted(_ table: TableName) -> String { "\(quoted(table.schema)).\(quoted(table.name))" }
}
