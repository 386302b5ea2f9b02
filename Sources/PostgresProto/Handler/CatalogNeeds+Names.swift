/// A statement that reads the catalog but can do without the columns of most tables: the names and identifiers of all are
/// there in any case, and lists of tables need no more.
///
/// What a statement reads of columns, indexes or constraints must be that of tables which it names by their identifiers, as
/// psql does. All else asks for a description of all tables.
struct CatalogRestriction: Hashable {
    /// The identifiers of the relations whose tables must be described.
    private(set) var identifiers: Set<UInt32> = []

    /// What a statement is restricted to; nil where it may look at the columns of any table.
    init?(of text: String) {
        let words = text.lowercased().utf8.split { !CatalogNeeds.isWordByte($0) }.map { String(Substring($0)) }
        let compact = String(text.lowercased().filter { !$0.isWhitespace })
        guard !Self.hasStar(compact), !compact.contains("'t'") else { return nil }
        var dependentRelations = 0
        var readsDependentColumns = false
        for (index, word) in words.enumerated() {
            if Self.dependentRelations.contains(word) {
                dependentRelations += 1
            } else if Self.dependentColumns.contains(word) {
                readsDependentColumns = true
            } else if word == "information_schema" {
                guard words.indices.contains(index + 1), Self.informationViews.contains(words[index + 1]) else {
                    return nil
                }
            } else if Self.mayReadColumns(word) {
                return nil
            }
        }
        let relations = Self.identifiers(equalTo: ["c.oid"], in: compact)
        let parts = Self.identifiers(equalTo: ["attrelid", "conrelid", "indrelid"], in: compact)
        identifiers = Set(relations + parts)
        var restricted = parts.count
        if compact.contains("adrelid=a.attrelid") { restricted += 1 }
        if !relations.isEmpty, compact.contains("c.oid=i.indrelid") { restricted += 1 }
        guard restricted == dependentRelations else { return nil }
        if dependentRelations > 0 || readsDependentColumns {
            guard !words.contains("or"), !words.contains("union") else { return nil }
        }
        if readsDependentColumns {
            guard !relations.isEmpty, words.count(where: { $0 == "pg_class" }) == 1 else { return nil }
        }
        // A bare list of all relations has the toast tables, too.
        let isList = words.contains("relkind") || words.contains("pg_table_is_visible")
        guard isList || !relations.isEmpty || !words.contains("pg_class") else { return nil }
    }

    /// The numbers that a column is compared with: `attrelid = '16384'`.
    private static func identifiers(equalTo columns: [String], in compact: String) -> [UInt32] {
        var found: [UInt32] = []
        for column in columns {
            var rest = compact[...]
            while let range = rest.firstRange(of: "\(column)=") {
                rest = rest[range.upperBound...]
                let digits = rest.drop { $0 == "'" }.prefix { $0.isASCII && $0.isNumber }
                if let number = UInt32(digits) { found.append(number) }
            }
        }
        return found
    }

    /// The relations with rows for columns, and for keys that a description of columns may have.
    private static let dependentRelations: Set<String> = ["pg_attribute", "pg_attrdef", "pg_index", "pg_constraint"]

    /// The columns of `pg_class` that hang on those of the table.
    private static let dependentColumns: Set<String> = ["relnatts", "relhasindex", "relchecks", "reltoastrelid"]

    /// The views of `information_schema` whose rows hang on no column.
    private static let informationViews: Set<String> = ["tables", "schemata", "views", "sequences", "routines"]

    /// Whether a word names something of the catalog of which it is not known that it needs no columns.
    private static func mayReadColumns(_ word: String) -> Bool {
        if word.hasPrefix("pg_") || word.hasPrefix("_pg_") { return !knownNames.contains(word) }
        return word.hasPrefix("has_column") || word.hasPrefix("has_any_column") || word.hasSuffix("to_json")
            || word.hasSuffix("to_jsonb") || word.hasSuffix("_agg") || word == "u"
    }

    /// The relations and functions of `pg_catalog` that need nothing of columns.
    private static let knownNames: Set<String> = [
        "pg_am", "pg_authid", "pg_catalog", "pg_class", "pg_collation", "pg_database", "pg_description",
        "pg_encoding_to_char", "pg_foreign_server", "pg_foreign_table", "pg_get_constraintdef", "pg_get_expr",
        "pg_get_indexdef", "pg_get_partition_constraintdef", "pg_get_partkeydef", "pg_get_ruledef",
        "pg_get_statisticsobjdef_columns", "pg_get_triggerdef", "pg_get_userbyid", "pg_get_viewdef", "pg_inherits",
        "pg_is_in_recovery", "pg_is_other_temp_schema", "pg_matviews", "pg_namespace", "pg_options_to_table",
        "pg_partitioned_table", "pg_policy", "pg_publication", "pg_publication_namespace", "pg_publication_rel",
        "pg_relation_is_publishable", "pg_relation_size", "pg_rewrite", "pg_roles", "pg_sequence", "pg_settings",
        "pg_size_pretty", "pg_statistic_ext", "pg_table_is_visible", "pg_table_size", "pg_tablespace", "pg_toast",
        "pg_total_relation_size", "pg_trigger", "pg_type", "pg_user", "pg_views",
    ]

    /// Whether the text has a star that could mean all columns: any but that of `count(*)`.
    private static func hasStar(_ compact: String) -> Bool {
        var rest = compact[...]
        while let range = rest.firstRange(of: "*") {
            guard rest[..<range.lowerBound].hasSuffix("count("), rest[range.upperBound...].hasPrefix(")") else {
                return true
            }
            rest = rest[range.upperBound...]
        }
        return false
    }
}
