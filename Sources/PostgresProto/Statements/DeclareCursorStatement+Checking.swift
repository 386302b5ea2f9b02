import PostgresQuery
import PostgresSQL
import PostgresWire

extension DeclareCursorStatement {
    /// Refuses a query that a cursor cannot have.
    func check(_ prepared: PreparedStatement) throws(PostgresError) {
        guard case .query(let query, _) = prepared.plan else { return }
        if query.writesRows {
            throw PostgresError(
                .featureNotSupported,
                "DECLARE CURSOR must not contain data-modifying statements in WITH"
            )
        }
        guard let name = query.nameOfWrite, name.hasPrefix("SELECT ") else { return }
        let clause = name.dropFirst(7)
        if isHeld {
            throw PostgresError(
                .featureNotSupported,
                "DECLARE CURSOR WITH HOLD ... \(clause) is not supported",
                detail: "Holdable cursors must be READ ONLY."
            )
        }
        if isScrollable == true {
            throw PostgresError(
                .featureNotSupported,
                "DECLARE SCROLL CURSOR ... \(clause) is not supported",
                detail: "Scrollable cursors must be READ ONLY."
            )
        }
    }
}
