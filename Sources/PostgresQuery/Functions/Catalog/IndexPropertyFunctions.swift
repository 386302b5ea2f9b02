import PostgresCatalog
import PostgresWire

/// `pg_index_column_has_property` and its kin: what indexes and their access methods can do.
enum IndexPropertyFunctions {
    static func register(in table: inout ScalarTable) {
        table["pg_indexam_has_property"] = .many { values, environment in
            let abilities = environment.catalog.abilities(ofAccessMethod: values[0].oidValue)
            guard let abilities else { return .null }
            let wanted: AccessMethodAbilities? =
                switch values[1].string.lowercased() {
                case "can_order": .order
                case "can_unique": .unique
                case "can_multi_col": .manyColumns
                case "can_exclude": .rows
                case "can_include": .include
                default: nil
                }
            return wanted.map { .bool(abilities.contains($0)) } ?? .null
        }
        table["pg_index_has_property"] = .many { values, environment in
            guard let index = Index(values[0].oidValue, environment.catalog),
                let abilities = environment.catalog.abilities(ofAccessMethod: index.method)
            else { return .null }
            let wanted: AccessMethodAbilities? =
                switch values[1].string.lowercased() {
                case "clusterable": .cluster
                case "index_scan": .rows
                case "bitmap_scan": .bitmaps
                case "backward_scan": .backward
                default: nil
                }
            return wanted.map { .bool(abilities.contains($0)) } ?? .null
        }
        table["pg_index_column_has_property"] = .many { values, environment in
            guard let index = Index(values[0].oidValue, environment.catalog),
                let abilities = environment.catalog.abilities(ofAccessMethod: index.method),
                let number = values[1].wholeNumber, number > 0, number <= Int64(index.columns)
            else { return .null }
            return property(values[2].string.lowercased(), of: Int(number), index, abilities)
        }
    }

    private static func property(
        _ name: String,
        of number: Int,
        _ index: Index,
        _ abilities: AccessMethodAbilities
    ) -> PostgresValue {
        let isKey = number <= index.options.count
        func option(_ bit: Int16, _ wanted: Bool) -> PostgresValue {
            guard isKey else { return .null }
            return .bool(abilities.contains(.order) && (index.options[number - 1] & bit != 0) == wanted)
        }
        switch name {
        case "asc": return option(1, false)
        case "desc": return option(1, true)
        case "nulls_first": return option(2, true)
        case "nulls_last": return option(2, false)
        case "orderable": return .bool(isKey && abilities.contains(.order))
        case "distance_orderable":
            // Of those that can, it depends on the operator class.
            return !isKey || ![783, 4000].contains(index.method.rawValue) ? .bool(false) : .null
        case "returnable": return .bool(abilities.contains(.values))
        case "search_array": return isKey ? .bool(abilities.contains(.searchArrays)) : .null
        case "search_nulls": return isKey ? .bool(abilities.contains(.searchNulls)) : .null
        default: return .null
        }
    }

    /// What the catalog says of an index.
    private struct Index {
        var method: OID
        /// How many columns it has, those that it only carries too.
        var columns: Int
        /// `pg_index.indoption` of the columns that it is ordered by.
        var options: [Int16]

        init?(_ oid: OID, _ catalog: CatalogSnapshot) {
            func row(_ relation: String) -> ([PostgresValue], [Column])? {
                guard let found = catalog.relation(TableName(relation, schema: "pg_catalog")),
                    let row = catalog.rows(of: found.oid, where: RowKey(column: 0, equals: .oid(oid))).first
                else { return nil }
                return (row, found.columns)
            }
            guard let (relation, relationColumns) = row("pg_class"), let (index, indexColumns) = row("pg_index"),
                let methodPlace = relationColumns.firstIndex(where: { $0.name == "relam" }),
                let countPlace = indexColumns.firstIndex(where: { $0.name == "indnatts" }),
                let optionPlace = indexColumns.firstIndex(where: { $0.name == "indoption" }),
                case .array(let options) = index[optionPlace]
            else { return nil }
            method = relation[methodPlace].oidValue
            columns = Int(index[countPlace].wholeNumber ?? 0)
            self.options = options.elements.map { Int16(truncatingIfNeeded: $0.wholeNumber ?? 0) }
        }
    }
}
