public import PostgresWire

/// An index of a table or materialized view.
public struct IndexDefinition: Hashable, Sendable {
    /// One of the things that an index is ordered by.
    public struct Element: Hashable, Sendable {
        /// The column; nil where it is an expression.
        public var column: String?
        /// The expression as SQL text.
        public var expression: String?
        /// The name of the index's column of an expression, as PostgreSQL chooses it.
        public var attributeName: String?
        /// The type of an expression's values.
        public var type: PostgresType?
        /// The type modifier of an expression's values.
        public var typeModifier: Int32 = -1
        /// The collation, nil for that of the column.
        public var collation: TableName?
        /// The collation that an expression has by itself, nil for that of its type.
        public var expressionCollation: TableName?
        /// The operator class, nil for the default of the type.
        public var operatorClass: TableName?
        /// The parameters of the operator class: `name=value` each.
        public var operatorClassOptions: [String] = []
        /// Whether large values come first.
        public var isDescending = false
        /// Whether NULLs come first.
        public var areNullsFirst = false

        /// A column of the table.
        public init(column: String) { self.column = column }

        /// An expression of this type over columns of the table.
        public init(expression: String, type: PostgresType) {
            self.expression = expression
            self.type = type
        }
    }

    /// The name, in the schema of its table.
    public var name: String
    /// What it is ordered by.
    public var elements: [Element]
    /// The columns that it only carries (INCLUDE).
    public var includedColumns: [String] = []
    /// The OID in `pg_class`.
    public var oid: OID?
    /// About how many entries it has (`pg_class.reltuples`).
    public var rowEstimate: Float = 0
    /// About how many pages they fill (`pg_class.relpages`).
    public var pageEstimate: Int32 = 1
    /// The access method.
    public var method = "btree"
    /// Whether no two rows may have the same values.
    public var isUnique: Bool
    /// Whether it is the one of the primary key.
    public var isPrimary = false
    /// Whether it stands behind an exclusion constraint.
    public var isExclusion = false
    /// Whether NULLs count as equal.
    public var areNullsNotDistinct = false
    /// Whether uniqueness is checked with each row; false for a deferrable constraint.
    public var isImmediate = true
    /// The condition of a partial index as SQL text.
    public var predicate: String?
    /// Whether queries may use it.
    public var isValid = true
    /// Whether CLUSTER used it last.
    public var isClustered = false
    /// Whether it is the table's replica identity.
    public var isReplicaIdentity = false
    /// `pg_class.reloptions`: `name=value` each.
    public var options: [String] = []
    /// The tablespace, nil for the database's own.
    public var tablespace: String?
    /// What ANALYZE has found out about its expressions, by the number of the element.
    public var columnStatistics: [Int16: ColumnStatistics] = [:]
    /// The statistics targets of expressions, by the number of the element.
    public var statisticsTargets: [Int16: Int32] = [:]
    /// The index of the partitioned table that it belongs to.
    public var parent: OID?
    /// A remark.
    public var comment: String?

    /// An index of these elements.
    public init(_ name: String, elements: [Element], isUnique: Bool = false) {
        self.name = name
        self.elements = elements
        self.isUnique = isUnique
    }

    /// An index of these columns.
    public init(_ name: String, columns: [String], isUnique: Bool = false) {
        self.init(name, elements: columns.map { Element(column: $0) }, isUnique: isUnique)
    }
}
