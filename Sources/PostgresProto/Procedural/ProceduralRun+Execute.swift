import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// EXECUTE: statements whose text is computed.
extension ProceduralRun {
    /// The text and the parameters of a statement that is computed.
    func dynamic(
        _ query: ProceduralExpression,
        _ using: [ProceduralExpression]
    ) async throws -> (text: String, values: [PostgresValue], types: [PostgresType]) {
        let (value, type) = try await evaluate(query)
        guard !value.isNull else { throw PostgresError("22004", "query string argument of EXECUTE is null") }
        let text = try value.textWithinLimit(as: type == .unknown ? .text : type, formats: session.formats)
        var values: [PostgresValue] = []
        var types: [PostgresType] = []
        for expression in using {
            let (value, type) = try await evaluate(expression)
            values.append(value)
            types.append(type == .unknown ? .text : type)
        }
        return (text, values, types)
    }

    /// The plan of a query that was computed.
    func plan(of text: String, _ types: [PostgresType]) async throws -> ProceduralRoutine.Plan {
        let catalog = try await catalog()
        guard let statement = try handler.parse(text).first else {
            throw PostgresError("42601", "cannot open empty query as cursor")
        }
        if let error = statement.firstError { throw PostgresError(error, in: text) }
        return try plan(statement, text, types, catalog)
    }

    private func plan(
        _ statement: ParsedStatement,
        _ text: String,
        _ types: [PostgresType],
        _ catalog: CatalogSnapshot
    ) throws -> ProceduralRoutine.Plan {
        let environment = StatementEnvironment(session: session, catalog: catalog)
        var binder = Binder(environment: environment, parameterTypes: types, source: text, stackSize: 2 << 20)
        binder.transitionTables = trigger?.tables ?? []
        binder.takesMoreParameters = false
        let rules = try rules(for: statement.statement, binder, catalog)
        guard let query = try rules?.shown ?? binder.bind(statement.statement) else {
            throw PostgresError("XX000", "the statement has no plan: \(text)")
        }
        var plan = ProceduralRoutine.Plan(query: query, catalog: catalog, uses: [], shapes: [:], settings: "")
        plan.rules = rules?.plan
        return plan
    }

    func execute(
        _ query: ProceduralExpression,
        _ into: ProceduralStatement.Into?,
        _ using: [ProceduralExpression]
    ) async throws {
        let (text, parameters, types) = try await dynamic(query, using)
        let context = "SQL statement \"\(text)\""
        do {
            let statements = try handler.parse(text)
            if let error = statements.lazy.compactMap(\.firstError).first { throw PostgresError(error, in: text) }
            rowCount = 0
            for statement in statements {
                switch statement.statement {
                case .select(let select):
                    if select.creatingTable != nil {
                        throw PostgresError(
                            "0A000",
                            "EXECUTE of SELECT ... INTO is not implemented",
                            hint: "You might want to use EXECUTE ... INTO or EXECUTE CREATE TABLE ... AS instead."
                        ).withoutPlace
                    }
                    fallthrough
                case .insert, .update, .delete, .merge:
                    let plan = try plan(statement, text, types, try await catalog())
                    try await run(plan, parameters, into, text: context, isSQL: false)
                case .transaction:
                    throw PostgresError("0A000", "EXECUTE of transaction commands is not implemented").withoutPlace
                default: try await runUtility(statement, text, into, text: context)
                }
            }
        } catch let error as Unlocated {
            throw error.error
        } catch {
            throw located(PostgresError(wrapping: error), text)
        }
    }

    func located(_ error: PostgresError, _ text: String) -> PostgresError {
        var error = error
        if error == session.raisedAgain { return error }
        if error.context == nil, let position = error.position {
            error.internalPosition = position
            error.internalQuery = text
        } else {
            error.context = [error.context, "SQL statement \"\(text)\""].compactMap { $0 }.joined(separator: "\n")
        }
        error.position = nil
        return error
    }
}
