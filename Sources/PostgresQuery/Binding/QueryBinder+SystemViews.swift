import PostgresCatalog
import PostgresSQL
import PostgresWire

/// The views of the system, which show ordinary users what they have to do with.
extension QueryBinder {
    /// Whether the session's user sees all that there is; privileges are those of the user even inside views of others.
    private var seesAll: Bool { access == nil || environment.catalog.isSuperuser(environment.currentUser) }

    /// The query that makes the rows of a view of the system; nil for one that has rows of its own.
    func systemViewQuery(_ view: CatalogSnapshot.Relation) -> String? {
        SystemViews.query(view.oid, forSuperuser: seesAll)
    }

    /// What must hold for a row of a view that has rows of its own.
    func systemConditions(
        on view: CatalogSnapshot.Relation,
        _ item: NamespaceItem
    ) throws(PostgresError) -> [BoundExpression] {
        guard !seesAll, let text = SystemViews.condition(view.oid) else { return [] }
        return [try bindPolicy(text, item, schema: view.name.schema)]
    }
}
