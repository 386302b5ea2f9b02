extension Dialect {
    /// What SQLite says otherwise: a beginning of its dialect, for queries and simple changes.
    ///
    /// What is not listed here is refused rather than guessed.
    public static let sqlite: Dialect = {
        var dialect = beginning(
            "SQLite",
            reserved: "abort attach autoincrement conflict detach exclusive explain fail glob "
                + "if ignore index indexed instead isnull notnull plan pragma query raise regexp reindex release rename replace "
                + "temp trigger vacuum virtual without"
        )
        dialect.nullOrder = .smallest
        dialect.arrayWord = nil
        dialect.types = [
            "int2": .named("INTEGER"), "int4": .named("INTEGER"), "int8": .named("INTEGER"), "float4": .named("REAL"),
            "float8": .named("REAL"), "text": .named("TEXT"), "bytea": .refused("has no equivalent"),
        ]
        dialect.functions = same("abs coalesce count length lower max min nullif replace sum total upper trim")
            .merging(["btrim": .renamed("trim"), "strpos": .renamed("instr")]) { $1 }
        dialect.features = [.filter, .onConflict, .returning, .materialized, .joinedChange]
        return dialect
    }()

    /// What Trino says otherwise: a beginning of its dialect, for queries.
    public static let trino: Dialect = {
        var dialect = beginning(
            "Trino",
            reserved: "alter constraint cross cube deallocate delete describe drop escape execute "
                + "exists extract grouping insert inner join json_array json_object left listagg localtime natural normalize "
                + "outer prepare recursive right rollup skip trim uescape unnest using values"
        )
        dialect.nullOrder = .last
        dialect.limit = .offsetAndLimit
        dialect.hasNumberedParameters = false
        dialect.types = [
            "bool": .named("BOOLEAN"), "int2": .named("SMALLINT"), "int4": .named("INTEGER"), "int8": .named("BIGINT"),
            "float4": .named("REAL"), "float8": .named("DOUBLE"), "numeric": .named("DECIMAL", modifiers: 2),
            "numeric()": .refused("has no equivalent without a precision"), "text": .named("VARCHAR"),
            "varchar": .named("VARCHAR", modifiers: 1), "bytea": .named("VARBINARY"), "date": .named("DATE"),
            "uuid": .named("UUID"), "json": .named("JSON"), "jsonb": .named("JSON"),
        ]
        dialect.functions = same(
            "abs avg ceil coalesce concat count floor greatest least length lower max min "
                + "nullif power replace reverse round row_number rank dense_rank sqrt strpos sum upper"
        )
        .merging(["btrim": .renamed("trim")]) { $1 }
        dialect.features = [.groupingSets, .lateral, .filter, .atTimeZone]
        return dialect
    }()

    /// What SAP HANA says otherwise: a beginning of its dialect, for queries and simple changes.
    public static let hana: Dialect = {
        var dialect = beginning(
            "SAP HANA",
            reserved: "alter before begin beside bigint char clob cross current date day "
                + "double elseif end exec function grouping hour if inner inout is join left loop minus month natural nclob "
                + "nvarchar nvl out prior right rowid sequence start sysdate sysuuid top undo values while year"
        )
        dialect.foldsToUpperCase = true
        dialect.nullOrder = .smallest
        dialect.arrayWord = nil
        dialect.hasNumberedParameters = false
        dialect.types = [
            "int2": .named("SMALLINT"), "int4": .named("INTEGER"), "int8": .named("BIGINT"), "float4": .named("REAL"),
            "float8": .named("DOUBLE"), "numeric": .named("DECIMAL", modifiers: 2), "numeric()": .named("DECIMAL"),
            "text": .named("NCLOB"), "varchar": .named("NVARCHAR", modifiers: 1), "bytea": .named("BLOB"),
            "bool": .named("BOOLEAN"), "date": .named("DATE"), "time": .named("TIME"), "timestamp": .named("TIMESTAMP"),
        ]
        dialect.functions = same(
            "abs avg ceil coalesce count floor greatest least length lower max min nullif power "
                + "replace round row_number rank dense_rank sqrt string_agg sum upper"
        )
        .merging(["strpos": .renamed("locate")]) { $1 }
        dialect.features = [.groupingSets]
        return dialect
    }()

    /// A dialect that refuses all that is not told.
    private static func beginning(_ name: String, reserved: String) -> Dialect {
        var dialect = Dialect(name: name)
        dialect.reservedWords = Set(reserved.split(separator: " ").map(String.init))
        dialect.hasCatalogSchema = false
        dialect.cast = .function
        dialect.otherFunctions = .refuse
        dialect.otherOperators = .refuse
        dialect.operators = [
            "||": .same, "prefix -": .same, "prefix +": .same,
            "/": .rewritten { values, typing in
                values.contains { typing.isWhole($0) == nil } ? .refused("needs operands of known types") : .unchanged
            },
        ]
        dialect.refusal = { statement in
            switch statement {
            case .select, .insert, .update, .delete, .opaque: nil
            default: "this statement"
            }
        }
        return dialect
    }

    private static func same(_ names: String) -> [String: DialectRule] {
        Dictionary(names.split(separator: " ").map { (String($0), .same) }) { first, _ in first }
    }
}
