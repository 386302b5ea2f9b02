import PostgresCatalog
package import PostgresWire

/// Whether rows can be written through a view, as PostgreSQL finds it in the view's query.
package struct ViewWriting: Hashable, Sendable {
    /// Why the view's own query stands in the way, in PostgreSQL's words; nil where it does not.
    package var reason: String?
    /// Which columns can be written, in their order; none where rows cannot be written.
    package var columns: [Bool] = []
}

extension Binder {
    /// Whether rows can be written through a view.
    package func writing(ofView oid: OID) -> ViewWriting { makeBinder().writing(ofView: oid, depth: 0) }
}

extension QueryBinder {
    private static let deepestView = 100

    fileprivate func writing(ofView oid: OID, depth: Int) -> ViewWriting {
        guard depth < Self.deepestView, let view = environment.catalog.relation(oid), view.kind == "v" else {
            return ViewWriting()
        }
        // A view of a view that cannot be written cannot either, but its own query is not to blame.
        if let base = baseView(of: view), writing(ofView: base.oid, depth: depth + 1).columns.isEmpty {
            return ViewWriting()
        }
        do throws(PostgresError) {
            let columns = try bindViewTarget(view, for: .delete).columns.map { $0 != nil }
            let none = "Views that have no updatable columns are not automatically updatable."
            return ViewWriting(reason: columns.contains(true) ? nil : none, columns: columns)
        } catch {
            return ViewWriting(reason: error.detail)
        }
    }
}
