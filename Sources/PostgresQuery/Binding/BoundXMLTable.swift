import PostgresWire

/// XMLTABLE as it was bound.
struct BoundXMLTable {
    /// `uri AS name`, or `DEFAULT uri`.
    struct Namespace {
        var uri: BoundExpression
        var name: String?
    }

    /// A column.
    struct Column {
        var name: String
        var type: PostgresType
        var typeModifier: Int32
        var isOrdinality = false
        var path: BoundExpression?
        var defaultValue: BoundExpression?
        var isNotNull = false
    }

    var namespaces: [Namespace] = []
    var path: BoundExpression
    var document: BoundExpression
    var columns: [Column] = []

    /// The same with all expressions changed.
    func mapping(_ change: (BoundExpression) -> BoundExpression) -> BoundXMLTable {
        var copy = self
        copy.path = change(path)
        copy.document = change(document)
        for index in namespaces.indices { copy.namespaces[index].uri = change(namespaces[index].uri) }
        for index in columns.indices {
            copy.columns[index].path = columns[index].path.map(change)
            copy.columns[index].defaultValue = columns[index].defaultValue.map(change)
        }
        return copy
    }

    /// Whether it reads columns of other items of FROM.
    var readsColumns: Bool {
        let ofColumns = columns.flatMap { [$0.path, $0.defaultValue] }.compactMap { $0 }
        let all = [path, document] + namespaces.map(\.uri) + ofColumns
        return all.contains { !$0.columns.isEmpty }
    }
}
