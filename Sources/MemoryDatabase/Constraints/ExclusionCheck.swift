import PostgresCatalog

/// A row that may stand to another as an exclusion constraint does not allow.
struct ExclusionCheck: Sendable {
    var constraint: ConstraintDefinition
    var table: TableName
    var place: Int
}

/// An exclusion constraint with the rows that are still to be looked at.
struct ExclusionGroup {
    let constraint: ConstraintDefinition
    let operators: [String]
    let index: IndexDefinition
    let table: TableAccess
    /// The places of rows, with how often each was written.
    var waiting: [Int: Int] = [:]

    /// A query for the keys of a row, or of any, and of one that it excludes, as text, and for the other one's place.
    func query(isOfOneRow: Bool = true) -> String {
        let keys = index.elements.enumerated().map { part, element in
            "(\(element.expression ?? SQLText.quoted(element.column ?? ""))) AS k\(part)"
        }
        let predicate = index.predicate.map { "(\($0))" } ?? "true"
        let rows = "SELECT ctid AS place, \(keys.joined(separator: ", ")) FROM ONLY \(SQLText.quoted(table.name))"
        let shown = ["a", "b"].flatMap { side in keys.indices.map { "\(side).k\($0)::text" } }
        let conditions = zip(keys.indices, operators).map { "a.k\($0) \($1) b.k\($0)" }
        return "SELECT \(shown.joined(separator: ", ")), b.place::text FROM "
            + "(\(rows) WHERE \(isOfOneRow ? "ctid = $1::text::tid AND " : "")\(predicate)) AS a, "
            + "(\(rows) WHERE \(predicate)) AS b "
            + "WHERE a.place <> b.place AND \(conditions.joined(separator: " AND "))\(isOfOneRow ? "" : " LIMIT 1")"
    }
}
