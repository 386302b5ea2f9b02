import PostgresSQL
import PostgresWire

/// A bound query: the node that makes its rows, and what its columns are.
struct BoundRelation {
    var node: any PlanNode
    var columns: [OutputColumn]
    /// The expression of each column as far as it is known, so that a literal can still get its type.
    var targets: [BoundExpression]
    /// The fields of columns that are rows.
    var shapes: [RecordShape?] = []
    /// The collations of columns that have others than their types have; empty where none has.
    var collations: [OID?] = []
    /// How the collations of a SELECT's columns came about; empty where nothing says COLLATE.
    var collationStates: [CollationState] = []
    /// The scan that the whole query is, where its result is exactly the relation's columns.
    var passThrough: ScanRequest?
    /// Where the columns of the first query of a set operation stand; empty where it is none.
    var firstPlaces: [SourceRange] = []
    /// The place of the SELECT, for what is noted of it.
    var analysisKey: AnalysisRecords.Key?
}

/// A column of a select list.
struct Target {
    var name: String
    var expression: BoundExpression
}
