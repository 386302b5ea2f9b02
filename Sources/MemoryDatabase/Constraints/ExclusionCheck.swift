import PostgresCatalog

/// A row that may stand to another as an exclusion constraint does not allow.
struct ExclusionCheck: Sendable {
    var constraint: ConstraintDefinition
    var table: TableName
    var place: Int
}
