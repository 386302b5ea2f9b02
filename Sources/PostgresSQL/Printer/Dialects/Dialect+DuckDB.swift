extension Dialect {
    /// DuckDB's SQL.
    ///
    /// Its names are folded but compared without regard to case, texts are ordered by their bytes, and the average and the
    /// quotient of `numeric` values are `DOUBLE`, JSON that is made a text has no spaces and other digits, and what
    /// `sqrt`, `ln` and `power` refuse is NaN or infinite: these differences cannot be printed away. A quotient needs the types
    /// of its operands, since `/` never divides whole numbers.
    public static let duckDB: Dialect = {
        var dialect = Dialect(name: "DuckDB")
        dialect.reservedWords = Set(duckDBWords.split(separator: " ").map(String.init))
        dialect.hasCatalogSchema = false
        dialect.cast = .function
        dialect.arrayWord = ""
        dialect.nullOrder = .last
        dialect.wholeDivision = "$1 // CASE $2 WHEN 0 THEN error('division by zero') ELSE $2 END"
        dialect.otherDivision = "$1 / CASE $2 WHEN 0 THEN error('division by zero') ELSE $2 END"
        dialect.comparesRowsWithNulls = false
        dialect.types = duckDBTypes
        dialect.functions = duckDBFunctions
        dialect.otherFunctions = .note
        dialect.tableFunctions = ["generate_series", "unnest"]
        dialect.operators = duckDBOperators
        dialect.otherOperators = .refuse
        dialect.features.subtract([
            .groupByDistinct, .withTies, .locking, .only, .tableSample, .rowsFrom, .columnDefinitions, .joinAlias,
            .aliasNamesColumn, .namedValuesColumns, .namedArguments, .variadic, .betweenSymmetric, .similarTo,
            .likeEscape, .nullArrays, .normalized, .xml, .bitStrings, .searchAndCycle, .dataInWith, .into, .emptySelect,
            .overriding,
            .rowAssignment, .currentOf,
        ])
        dialect.features.remove(.collate)
        dialect.rewriteCast = duckDBCast
        dialect.refusal = duckDBRefusal
        return dialect
    }()

    /// The words that DuckDB has and that stand for more than a name, of `duckdb_keywords()`.
    private static let duckDBWords = """
        all analyse analyze and anti any array as asc asof asymmetric at authorization between bigint binary \
        bit boolean both by case cast char character check coalesce collate collation column columns \
        concurrently constraint create cross dec decimal default deferrable desc describe distinct do else \
        end except exists extract false fetch float for foreign freeze from full generated glob group \
        grouping grouping_id having ilike in initially inner inout int integer intersect interval into is \
        isnull join lambda lateral leading left like limit map national natural nchar none not notnull null \
        nullif numeric offset on only or order out outer overlaps overlay pivot pivot_longer pivot_wider \
        placing position positional precision primary qualify real references returning right row select \
        semi setof show similar smallint some struct substring summarize symmetric table tablesample then \
        time timestamp to trailing treat trim true try_cast tuple union unique unpack unpivot using values \
        varchar variadic verbose when where window with xmlattributes xmlconcat xmlelement xmlexists \
        xmlforest xmlnamespaces xmlparse xmlpi xmlroot xmlserialize xmltable
        """

    private static let duckDBTypes: [String: DialectType] = [
        "bool": .named("BOOLEAN"), "int2": .named("SMALLINT"), "int4": .named("INTEGER"), "int8": .named("BIGINT"),
        "float4": .named("FLOAT"), "float8": .named("DOUBLE"), "numeric": .named("DECIMAL", modifiers: 2),
        "numeric()": .noted("DECIMAL(38, 10)", "has 38 digits here, 10 of them behind the point"),
        "text": .named("VARCHAR"), "varchar()": .named("VARCHAR"), "varchar": .noted("VARCHAR", "has no length here"),
        "name": .named("VARCHAR"),
        "bytea": .named("BLOB"), "date": .named("DATE"), "time": .named("TIME"), "timetz": .named("TIMETZ"),
        "timestamp": .named("TIMESTAMP"), "timestamptz": .named("TIMESTAMPTZ"), "interval": .named("INTERVAL"),
        "uuid": .named("UUID"), "json": .named("JSON"), "jsonb": .named("JSON"), "bit": .named("BIT"),
        "varbit": .named("BIT"), "smallint": .named("SMALLINT"), "integer": .named("INTEGER"),
        "bigint": .named("BIGINT"), "boolean": .named("BOOLEAN"),
        "bpchar": .refused("has no equivalent, since padded strings are unknown"),
    ]

    private static func duckDBRefusal(_ statement: Statement) -> String? {
        switch statement {
        case .select, .insert, .update, .delete, .opaque: nil
        case .transaction(let transaction):
            switch transaction.kind {
            case .begin where transaction.modes.isEmpty: nil
            case .commit where !transaction.isChained, .rollback where !transaction.isChained: nil
            default: "this statement about transactions"
            }
        case .explain(let explain): explain.options.isEmpty ? nil : "EXPLAIN with options"
        case .definition(let definition): duckDBRefusal(of: definition)
        case .utility(.truncate(let truncate)):
            truncate.tables.count == 1 && truncate.restartsIdentity == nil && truncate.behavior == nil
                ? nil : "this TRUNCATE"
        default: "this statement"
        }
    }

    private static func duckDBRefusal(of definition: DefinitionStatement) -> String? {
        switch definition {
        case .createTable(let table):
            let isPlain =
                table.elements != nil && table.inherits.isEmpty && table.partitionOf == nil && table.partitioning == nil
                && table.storage == TableStorage() && !table.isForeign && table.persistence != .unlogged
            return isPlain ? nil : "this form of CREATE TABLE"
        case .createTableAs(let table):
            return table.isMaterializedView || table.storage != TableStorage() || table.persistence == .unlogged
                ? "this form of CREATE TABLE AS" : nil
        case .createView(let view):
            return view.isRecursive || !view.options.isEmpty || view.checkOption != nil
                ? "this form of CREATE VIEW" : nil
        case .createSchema(let schema):
            return schema.owner == nil && schema.elements.isEmpty ? nil : "this CREATE SCHEMA"
        case .drop(let drop):
            let kinds: [ObjectKind] = [.table, .view, .schema, .sequence, .index]
            return kinds.contains(drop.kind) && drop.names.count == 1 && !drop.isConcurrent ? nil : "this DROP"
        default: return "this definition"
        }
    }
}
