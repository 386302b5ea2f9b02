import MemoryDatabase
import PostgresCatalog
import PostgresProto
import PostgresWire
import Synchronization

/// A handler that describes its whole catalog at once and hands out the rows of its tables, and can do nothing else.
///
/// The scripts of its command line are run by an in-memory database first, whose contents it takes over when the first
/// client comes.
final class CatalogHandler: PostgresRequestHandler {
    private let contents: MemoryContents?

    required init() { contents = nil }

    private init(_ contents: MemoryContents) { self.contents = contents }

    override class var commandName: String { "catalog" }

    override class func makeFactory(arguments: [String]) throws -> @Sendable () -> PostgresRequestHandler {
        let makeMemory = try MemoryHandler.makeFactory(arguments: arguments)
        let source = Source(makeMemory)
        return { source.next().map { CatalogHandler($0) } ?? makeMemory() }
    }

    /// Who is to answer: the in-memory database for the scripts, and then a handler of what it holds.
    private final class Source: Sendable {
        private let makeMemory: @Sendable () -> PostgresRequestHandler
        private let state: Mutex<(remaining: Int, contents: MemoryContents?)>

        init(_ makeMemory: @escaping @Sendable () -> PostgresRequestHandler) {
            self.makeMemory = makeMemory
            // The server asks one handler for the scripts, and has another one for each of them.
            let scripts = (try? makeMemory().scriptsAtStart().count) ?? 0
            state = Mutex((scripts + 1, nil))
        }

        func next() -> MemoryContents? {
            state.withLock { state in
                guard state.remaining == 0 else {
                    state.remaining -= 1
                    return nil
                }
                if let known = state.contents { return known }
                state.contents = (makeMemory() as? MemoryHandler)?.contents()
                return state.contents
            }
        }
    }

    override func sessionDidStart() throws {
        guard let model = contents?.model else { return }
        session.showLocale(model.locale)
        session.useInitialSettings(model.databaseSettings, origin: "database")
    }

    override var enforcesPrivileges: Bool { true }

    override var catalogGeneration: Int? { 1 }

    override func describeCatalog() -> CatalogModel? { contents?.model }

    override func queryTables(_ select: SelectStatement) throws -> QueryResult {
        guard let name = select.tables.first?.name, let table = contents?.model.tables[name], let oid = table.oid else {
            throw PostgresError("42P01", "the catalog has no such table")
        }
        return QueryResult(rows: contents?.rows[oid] ?? [], columns: table.columns)
    }

    override func value(of sequence: SequenceDefinition) -> (last: Int64, isCalled: Bool)? {
        sequence.oid.flatMap { contents?.sequences[$0] }
    }
}
