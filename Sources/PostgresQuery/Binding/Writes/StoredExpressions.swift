import PostgresSQL
import Synchronization

/// The trees of expressions that the catalog keeps as text, so that each is parsed once.
final class StoredExpressions: Sendable {
    /// Those of the process.
    static let shared = StoredExpressions()

    private static let capacity = 4096
    private let known = Mutex<[String: Expression]>([:])

    /// The tree of an expression; nil where the text is none.
    func expression(_ text: String) -> Expression? {
        if let found = known.withLock({ $0[text] }) { return found }
        guard let statement = Parser().parse("SELECT (\(text))").first, statement.firstError == nil,
            case .select(let query) = statement.statement, case .select(let core) = query.body,
            core.columns.count == 1, let expression = core.columns.first?.expression
        else { return nil }
        known.withLock { known in
            if known.count >= Self.capacity { known.removeAll() }
            known[text] = expression
        }
        return expression
    }
}
