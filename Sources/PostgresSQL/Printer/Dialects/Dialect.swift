/// How a database writes SQL: what it says otherwise than PostgreSQL, as data.
///
/// A statement is read as PostgreSQL's and printed for another database by `Statement.sql(in:)`. What the dialect has no
/// equivalent for is refused with its place and never left to chance; what only says more than PostgreSQL wants to
/// hear, such as a lock that is left out, is a note.
///
/// A dialect of your own is a value: begin with `Dialect(name:)`, which is PostgreSQL's language with nothing taken
/// away, and set what differs. `types` are found by PostgreSQL's own names (`int4`, `timestamptz`), `functions` and
/// `operators` by theirs; a rule is another name, a template such as `strlen($1)`, a reason to refuse, or a closure that
/// makes another expression. `features` are the clauses that the database has.
public struct Dialect: Sendable {
    /// The database's name, as diagnostics say it.
    public var name: String
    /// The sign before a name that must be quoted; a closing sign inside is doubled.
    public var openingQuote = "\""
    /// The sign behind such a name.
    public var closingQuote = "\""
    /// Words in lower case that must be quoted besides PostgreSQL's.
    public var reservedWords: Set<String> = []
    /// Whether names that are not quoted are folded to upper case: then every name is quoted.
    public var foldsToUpperCase = false
    /// TRUE.
    public var trueLiteral = "true"
    /// FALSE.
    public var falseLiteral = "false"
    /// How the number of rows is limited.
    public var limit = DialectLimit.limitAndOffset
    /// How a value is cast.
    public var cast = DialectCast.doubleColon
    /// What stands before the brackets of an array; nil where there are no arrays.
    public var arrayWord: String? = "ARRAY"
    /// Where NULLs stand in an order that does not say it.
    public var nullOrder = DialectNullOrder.largest
    /// The operator that divides whole numbers, where `/` does not.
    public var wholeDivision: String?
    /// The division of other numbers by what may be zero, where `/` does not refuse that.
    public var otherDivision: String?
    /// Whether a NULL in a row makes a comparison of rows NULL; else rows are compared field by field.
    public var comparesRowsWithNulls = true
    /// The parameter's sign: `$1`, or a question mark for each.
    public var hasNumberedParameters = true
    /// Whether `pg_catalog` may stand before functions and operators.
    public var hasCatalogSchema = true
    /// Types by PostgreSQL's names; nil for all as they are.
    ///
    /// With parentheses behind it a name stands for the type without modifiers: `numeric()`.
    public var types: [String: DialectType]?
    /// Rules for functions by their names.
    public var functions: [String: DialectRule] = [:]
    /// What to do with a function that has no rule.
    public var otherFunctions = DialectDefault.same
    /// The functions that may stand in FROM; nil for all.
    public var tableFunctions: Set<String>?
    /// Rules for operators by their signs; those with one operand have the name `prefix` before the sign: `prefix ~`.
    public var operators: [String: DialectRule] = [:]
    /// What to do with an operator that has no rule.
    public var otherOperators = DialectDefault.same
    /// The clauses that the database has.
    public var features = Set(DialectFeature.allCases)
    /// Another form for a cast, where the type alone does not tell.
    public var rewriteCast: (@Sendable (CastExpression, DialectTyping) -> DialectRewriting)?
    /// What a statement has that the database has no equivalent for; nil where it can be printed.
    public var refusal: @Sendable (Statement) -> String? = { _ in nil }

    /// PostgreSQL's language under another name.
    public init(name: String) { self.name = name }

    /// PostgreSQL's own language, as `Statement.sql` writes it.
    public static let postgreSQL = Dialect(name: "PostgreSQL")
}

/// How a dialect limits the number of rows.
public enum DialectLimit: Hashable, Sendable {
    /// `LIMIT 10 OFFSET 5`.
    case limitAndOffset
    /// `OFFSET 5 LIMIT 10`.
    case offsetAndLimit
    /// `OFFSET 5 ROWS FETCH FIRST 10 ROWS ONLY`.
    case fetch
}

/// How a dialect casts a value.
public enum DialectCast: Hashable, Sendable {
    /// `value::type`.
    case doubleColon
    /// `CAST(value AS type)`.
    case function
}

/// Where a dialect puts NULLs when an order does not say it.
public enum DialectNullOrder: Hashable, Sendable {
    /// Behind all values, and before them in a descending order: as PostgreSQL does.
    case largest
    /// Before all values, and behind them in a descending order.
    case smallest
    /// Behind all values in either order.
    case last
}

/// What a dialect does with what it has no rule for.
public enum DialectDefault: Hashable, Sendable {
    /// It is written as it is.
    case same
    /// It is written as it is, with a note.
    case note
    /// It is refused.
    case refuse
}

/// A clause that a database may lack.
public enum DialectFeature: String, Hashable, Sendable, CaseIterable {
    /// `DISTINCT ON (…)`.
    case distinctOn = "DISTINCT ON"
    /// `LATERAL`.
    case lateral = "LATERAL"
    /// `GROUPING SETS`, `ROLLUP`, `CUBE`.
    case groupingSets = "GROUPING SETS"
    /// `GROUP BY DISTINCT`.
    case groupByDistinct = "GROUP BY DISTINCT"
    /// `FETCH FIRST … WITH TIES`.
    case withTies = "WITH TIES"
    /// `FOR UPDATE`, `FOR SHARE`; left out with a note where it is missing.
    case locking = "FOR UPDATE"
    /// `ONLY table`.
    case only = "ONLY"
    /// `TABLESAMPLE method (share)`.
    case tableSample = "TABLESAMPLE"
    /// `TABLESAMPLE method (share %)`.
    case tableSampleInPercent = "TABLESAMPLE with %"
    /// `ROWS FROM (…)`.
    case rowsFrom = "ROWS FROM"
    /// `AS (name type, …)` behind a function.
    case columnDefinitions = "a column definition list"
    /// `USING (…) AS name`, and an alias behind a join in parentheses.
    case joinAlias = "the alias of a join"
    /// A function's alias also names its only column.
    case aliasNamesColumn = "the alias of a function's column"
    /// The columns of VALUES are `column1`, `column2`, ….
    case namedValuesColumns = "column1"
    /// `FILTER (WHERE …)`.
    case filter = "FILTER"
    /// `WITHIN GROUP (…)`.
    case withinGroup = "WITHIN GROUP"
    /// `name => value` among a function's arguments.
    case namedArguments = "a named argument"
    /// `VARIADIC`.
    case variadic = "VARIADIC"
    /// `BETWEEN SYMMETRIC`.
    case betweenSymmetric = "BETWEEN SYMMETRIC"
    /// `SIMILAR TO`.
    case similarTo = "SIMILAR TO"
    /// `ILIKE`.
    case ilike = "ILIKE"
    /// LIKE takes a backslash as its escape character without being told.
    case likeEscape = "the escape character of LIKE"
    /// `AT TIME ZONE`.
    case atTimeZone = "AT TIME ZONE"
    /// `COLLATE`.
    case collate = "COLLATE"
    /// `(value).field`, `(value).*`.
    case fields = "a field of a value"
    /// Slices of arrays.
    case slices = "a slice of an array"
    /// `= ANY (array)`, `= ALL (array)`.
    case quantifiedArrays = "ANY of an array"
    /// ANY and ALL of an array that is NULL are NULL.
    case nullArrays = "ANY of an array that is NULL"
    /// `XMLELEMENT` and its kin.
    case xml = "SQL/XML"
    /// `IS NORMALIZED`.
    case normalized = "IS NORMALIZED"
    /// `B'…'`, `X'…'`.
    case bitStrings = "a bit string"
    /// `SEARCH`, `CYCLE`.
    case searchAndCycle = "SEARCH or CYCLE"
    /// `MATERIALIZED`, `NOT MATERIALIZED`.
    case materialized = "MATERIALIZED"
    /// INSERT, UPDATE, DELETE and MERGE in WITH.
    case dataInWith = "a statement that changes data in WITH"
    /// `SELECT INTO`.
    case into = "SELECT INTO"
    /// `SELECT` without a column.
    case emptySelect = "SELECT without columns"
    /// `OVERRIDING … VALUE`.
    case overriding = "OVERRIDING"
    /// `ON CONFLICT`.
    case onConflict = "ON CONFLICT"
    /// `RETURNING`.
    case returning = "RETURNING"
    /// `SET (a, b) = …`.
    case rowAssignment = "an assignment to several columns"
    /// `WHERE CURRENT OF`.
    case currentOf = "CURRENT OF"
    /// `UPDATE … FROM`, `DELETE … USING`.
    case joinedChange = "another table in a statement that changes data"
}
