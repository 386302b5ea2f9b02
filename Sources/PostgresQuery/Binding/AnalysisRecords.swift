import PostgresCatalog
import PostgresSQL
import PostgresWire

/// What was understood of the parts of a query that is bound to be written out again, by their places in the text.
final class AnalysisRecords {
    /// The place of a part.
    struct Key: Hashable {
        var start: Int32
        var end: Int32

        init(_ range: SourceRange) { (start, end) = (range.start, range.end) }
    }

    /// A SELECT with what stands behind it.
    struct Select {
        var targets: [Target] = []
        var condition: BoundExpression?
        var having: BoundExpression?
        var distinctOn: [BoundExpression] = []
        var ending = Ending()
        var windows: [(name: String, definition: BoundWindowDefinition)] = []
    }

    /// ORDER BY, LIMIT and OFFSET.
    struct Ending {
        enum SortTarget {
            case position(Int)
            case expression(BoundExpression)
        }

        var sort: [(target: SortTarget, isDescending: Bool, nullsFirst: Bool)] = []
        var limit: BoundExpression?
        var offset: BoundExpression?
    }

    /// An item of FROM.
    struct Source {
        var item: NamespaceItem
        var relation: CatalogSnapshot.Relation?
        var calls: [BoundExpression] = []
        /// The condition of a join.
        var condition: BoundExpression?
        /// TABLESAMPLE of a table.
        var sample: BoundSample?
        /// XMLTABLE.
        var xmlTable: BoundXMLTable?
    }

    var selects: [Key: Select] = [:]
    var endings: [Key: Ending] = [:]
    var values: [Key: [[BoundExpression]]] = [:]
    var groupKeys: [Key: BoundExpression] = [:]
    var sources: [Key: Source] = [:]
    /// What marks a cycle, and what marks none.
    var cycleMarks: [Key: [BoundExpression]] = [:]
}
