import PostgresCatalog
import PostgresProto
import PostgresWire

extension TableIndex {
    /// The index that a definition describes, without entries.
    ///
    /// - Throws: what the binder says of its expressions.
    init(_ index: IndexDefinition, of table: TableDefinition, in catalog: CatalogSnapshot) throws(PostgresError) {
        let id = index.oid ?? .invalid
        let exclusion = ExclusionOrder(index, of: table, in: catalog)
        if index.method != "btree", index.method != "hash" {
            // Their keys have no order that the executor knows of: it looks at all rows instead.
            self.init(id: id, name: index.name, columns: [], isPartial: true, dependsOn: []) { _ in nil }
            if let exclusion {
                let elements = exclusion.elements.map { index.elements[$0] }
                (makeKey, dependsOn) = try Self.keyMaker(of: elements, index.predicate, table, catalog)
                self.exclusion = exclusion
            }
            return
        }
        let (makeKey, dependsOn) = try Self.keyMaker(of: index.elements, index.predicate, table, catalog)
        self.init(
            id: id,
            name: index.name,
            columns: Self.places(of: index.elements, in: table),
            uniqueness: !index.isUnique ? .none : index.isImmediate ? .immediate : .deferrable,
            nullsAreEqual: index.areNullsNotDistinct,
            isPartial: index.predicate != nil,
            exclusion: exclusion,
            dependsOn: dependsOn,
            makeKey: makeKey
        )
    }

    private static func places(of elements: [IndexDefinition.Element], in table: TableDefinition) -> [Int?] {
        elements.map { element in
            element.column.flatMap { name in table.columns.firstIndex { $0.name == name } }
        }
    }

    /// What makes keys of some elements, and the columns that they hang on; nil for any column.
    private static func keyMaker(
        of elements: [IndexDefinition.Element],
        _ predicate: String?,
        _ table: TableDefinition,
        _ catalog: CatalogSnapshot
    ) throws(PostgresError) -> (KeyMaker, dependsOn: [Int]?) {
        let places = places(of: elements, in: table)
        let plain = places.compactMap(\.self)
        if plain.count == places.count, predicate == nil {
            let padded = Set(plain.indices.filter { table.columns[plain[$0]].type == .bpchar })
            if padded.isEmpty { return (keyMaker(ofColumns: plain) { value, _ in value }, plain) }
            return (
                keyMaker(ofColumns: plain) { value, part in padded.contains(part) ? value.withoutPadding : value },
                plain
            )
        }
        var texts = elements.map { element in
            element.expression ?? element.column.map { SQLText.quoted($0) } ?? "NULL"
        }
        if let predicate { texts.append(predicate) }
        let expressions = try RowExpressions(texts, over: table.name, in: catalog)
        let count = elements.count
        let hasPredicate = predicate != nil
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
        return (makeKey, nil)
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
