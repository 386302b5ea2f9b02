import PostgresCatalog
import PostgresWire

/// Set-returning functions other than series.
enum SetFunctions {
    static func register(in table: inout SetTable) {
        SeriesFunctions.register(in: &table)
        JSONSetFunctions.register(in: &table)
        JSONPathFunctions.registerSets(in: &table)
        JSONRecordFunctions.registerSets(in: &table)
        AccessListFunctions.registerSets(in: &table)
        NotificationFunctions.registerSets(in: &table)
        RelationFunctions.registerSets(in: &table)
        arrays(in: &table)
        texts(in: &table)
        table.typed("pg_snapshot_xip") { (values, _, result, _) throws(PostgresError) in
            SnapshotFunctions.running(values[0], result).map { [$0] }
        }
        PartitionFunctions.registerSets(in: &table)
        table.add("pg_options_to_table") { values, _ in
            values[0].strings.compactMap { $0 }.map { option in
                guard let sign = option.firstIndex(of: "=") else { return [.text(option), .null] }
                return [.text(String(option[..<sign])), .text(String(option[option.index(after: sign)...]))]
            }
        }
    }

    private static func arrays(in table: inout SetTable) {
        table.series("array_unnest") { values, _ in
            guard case .array(let array) = values[0] else { return ValueSeries { nil } }
            return ValueSeries(array.elements) { $0 }
        }
        // Of an array of one dimension: each element with its place from 1.
        table.add("_pg_expandarray(anyarray)") { values, _ in
            guard case .array(let array) = values[0], array.dimensions.count == 1 else { return [] }
            return array.elements.enumerated().map { [$1, .int4(Int32(truncatingIfNeeded: $0 + 1))] }
        }
    }

    private static func texts(in table: inout SetTable) {
        for source in ["regexp_split_to_table", "regexp_split_to_table_no_flags"] {
            table.series(source) { (values, environment) throws(PostgresError) in
                ValueSeries(try PatternFunctions.pieces(values, function: "regexp_split_to_table()", environment)) {
                    $0
                }
            }
        }
        for source in ["regexp_matches", "regexp_matches_no_flags"] {
            table.series(source) { (values, environment) throws(PostgresError) in
                let (options, isGlobal) = try PatternFunctions.options(values.count > 2 ? values[2] : nil)
                let text = Array(values[0].string.unicodeScalars)
                let expression = try RegularExpression.make(values[1].string, options: options)
                return ValueSeries(try expression.matches(in: text, isGlobal: isGlobal, environment)) {
                    PatternFunctions.groups($0, text)
                }
            }
        }
        for source in ["text_to_table", "text_to_table_null"] {
            table.series(source) { values, _ in
                StringPieces(values).map { pieces in ValueSeries(pieces) { $0 } } ?? ValueSeries { nil }
            }
        }
    }
}
