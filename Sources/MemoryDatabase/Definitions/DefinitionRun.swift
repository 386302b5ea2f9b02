import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// One statement that defines, while it changes a model.
///
/// It knows nothing of rows: what the storage must do is told as effects. Where it throws, the model is not to be used.
struct DefinitionRun {
    var model: CatalogModel
    let session: DefinitionSession
    /// The text of the statement, in which the tree's ranges count.
    let source: String
    var outcome = DefinitionOutcome()
    /// The large objects, once something was asked of them.
    var knownLargeObjects: [OID: LargeObjectDefinition]?

    /// Carries a statement out.
    static func run(
        _ statement: Statement,
        source: String,
        model: inout CatalogModel,
        session: DefinitionSession
    ) throws(PostgresError) -> DefinitionOutcome {
        var run = DefinitionRun(model: model, session: session, source: source)
        try run.carryOut(statement)
        if let tag = session.eventTag { run.outcome.commands = EventCommands.rows(tag, from: model, to: run) }
        model = run.model
        return run.outcome
    }

    mutating func carryOut(_ statement: Statement) throws(PostgresError) {
        switch statement {
        case .definition(let definition): try carryOut(definition)
        case .utility(.comment(let comment)): try setComment(comment)
        case .utility(.grant(let grant)): try carryOut(grant)
        case .utility(.grantRole(let grant)): try carryOut(grant)
        case .utility(.reassignOwned(let roles, let owner)): try reassignOwned(roles, to: owner)
        case .utility(.importSchema(let statement)): try importSchema(statement)
        default: throw Self.unsupported("this statement")
        }
    }

    private mutating func carryOut(_ definition: DefinitionStatement) throws(PostgresError) {
        switch definition {
        case .createTable(let statement): try createTable(statement)
        case .createTableAs(let statement): try createTableAs(statement)
        case .createView(let statement): try createView(statement)
        case .createIndex(let statement): try createIndex(statement)
        case .createSequence(let statement): try createSequence(statement)
        case .createSchema(let statement): try createSchema(statement)
        case .createType(let statement): try createType(statement)
        case .createDomain(let statement): try createDomain(statement)
        case .createRoutine(let statement): try createRoutine(statement)
        case .createTrigger(let statement): try createTrigger(statement)
        case .createRule(let statement): try createRule(statement)
        case .createPolicy(let statement): try createPolicy(statement)
        case .createRole(let statement): try createRole(statement)
        case .createExtension(let statement): try createExtension(statement)
        case .create(let statement): try createObject(statement)
        case .alterTable(let statement): try alterTable(statement)
        case .alterDomain(let statement): try alterDomain(statement)
        case .alterPolicy(let statement): try alterPolicy(statement)
        case .alterRole(let statement): try alterRole(statement)
        case .alterDefaultPrivileges(let statement): try alterDefaultPrivileges(statement)
        case .rename(let statement): try rename(statement)
        case .move(let statement): try move(statement)
        case .alter(let statement): try alterObject(statement)
        case .drop(let statement): try drop(statement)
        case .createPublication(let statement): try createPublication(statement)
        case .alterPublication(let statement): try alterPublication(statement)
        case .createSubscription(let statement): try createSubscription(statement)
        case .alterSubscription(let statement): try alterSubscription(statement)
        case .alterDatabase(let statement): try alterDatabase(statement)
        case .createDatabase: throw Self.unsupported("changing databases")
        case .createForeignDataWrapper(let statement): try createWrapper(statement)
        case .alterForeignDataWrapper(let statement): try alterWrapper(statement)
        case .createServer(let statement): try createServer(statement)
        case .alterServer(let statement): try alterServer(statement)
        case .createUserMapping(let statement): try createMapping(statement)
        case .alterUserMapping(let statement): try alterMapping(statement)
        case .alterExtension(let statement): try alterExtension(statement)
        }
    }

    mutating func notice(_ message: String, sqlState: SQLState = "00000") {
        outcome.notices.append(DefinitionNotice(message, sqlState: sqlState))
    }

    /// Tells what else a statement makes, to those who want to know as much.
    mutating func detail(_ message: String) {
        outcome.notices.append(DefinitionNotice(message, severity: .debug))
    }

    mutating func warn(_ message: String, sqlState: SQLState = "01000", hint: String? = nil) {
        outcome.notices.append(DefinitionNotice(message, severity: .warning, sqlState: sqlState, hint: hint))
    }

    mutating func need(_ effect: StorageEffect) { outcome.effects.append(effect) }

    static func unsupported(_ what: String) -> PostgresError { PostgresError("0A000", "\(what) is not supported") }

    /// The catalog as it is now.
    var catalog: CatalogSnapshot { CatalogSnapshot(model) }

    /// What settles the meaning of expressions and types.
    var binder: DefinitionBinder {
        DefinitionBinder(
            environment: DefinitionEnvironment(session.environment, catalog: catalog, searchPath: effectivePath),
            source: source
        )
    }

    /// The place of a range's start as a count of characters from 1; nil where no text holds it.
    func position(_ range: SourceRange) -> Int? {
        let offset = Int(range.start)
        guard offset >= 0, offset <= source.utf8.count else { return nil }
        return source.utf8.prefix(offset).reduce(1) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }

    /// The text of a range.
    func text(_ range: SourceRange) -> String? {
        let bytes = Array(source.utf8)
        let (start, end) = (Int(range.start), Int(range.end))
        guard start >= 0, start <= end, end <= bytes.count else { return nil }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}
