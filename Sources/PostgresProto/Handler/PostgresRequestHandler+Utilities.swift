import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// COPY and TRUNCATE.
extension PostgresRequestHandler {
    /// Finds out what a COPY or TRUNCATE means; nil for any other statement.
    final func meaning(
        of statement: UtilityStatement,
        in parsed: ParsedStatement,
        source: String
    ) async throws -> StatementMeaning? {
        switch statement {
        case .copy(let copy):
            let catalog = try await catalog(forStatement: parsed.text)
            let environment = StatementEnvironment(session: session, catalog: catalog)
            let bound = try Binder(environment: environment, source: source).bind(copy)
            return StatementMeaning(.copy(bound, catalog))
        case .truncate(let truncate):
            let catalog = try await catalog(forStatement: parsed.text)
            return StatementMeaning(.truncate(try request(truncate, catalog)))
        default: return nil
        }
    }

    /// Starts a COPY: what is left is the data, which the connection reads or writes.
    final func start(
        _ copy: BoundCopy,
        _ catalog: CatalogSnapshot,
        _ portal: Portal
    ) async throws -> StatementOutcome {
        let isInput = copy.source != nil
        if isInput { try session.checkMayWrite("COPY FROM") }
        if !isInput, copy.query.writesRows { try session.checkMayWrite(copy.query.command.rawValue) }
        if copy.isOnServer {
            throw PostgresError(
                .insufficientPrivilege,
                "must be superuser or have privileges of the \(isInput ? "pg_read_server_files" : "pg_write_server_files") "
                    + "role to COPY \(isInput ? "from" : "to") a file",
                hint: "Anyone can COPY to stdout or from stdin. psql's \\copy command also works for anyone."
            )
        }
        try checkAccess(of: copy.query, catalog)
        session.transaction.hasRunQuery = true
        let environment = StatementEnvironment(session: session, catalog: catalog)
        let conversion = try session.textConversion(of: copy.options)
        guard !isInput else {
            return .copy(
                .input(CopyInput(copy, environment: environment, conversion: conversion, writer: self))
            )
        }
        let rows = stream(copy.query, catalog, [], portal.statement.parsed)
        return .copy(
            .output(CopyOutput(copy, rows: rows, formats: environment.formats, conversion: conversion))
        )
    }

    /// Runs DISCARD, the session's part first.
    final func run(_ statement: DiscardStatement) async throws -> String {
        let tag = try session.run(statement)
        if statement.isAll { try releaseAdvisoryLocks() }
        if statement.includesTemporaryObjects {
            try await entersStatement()
            try await discardTemporaryObjects()
        }
        return tag
    }

    /// Runs TRUNCATE.
    final func run(_ request: TruncateRequest) async throws -> StatementOutcome {
        try session.checkMayWrite("TRUNCATE TABLE")
        let request = cascaded(request)
        session.transaction.hasRunQuery = true
        let waiting = session.triggerEvents.count
        do {
            for table in request.tables { _ = try fire(.truncation(of: table, .before)) }
            try await truncateTables(request)
            for table in request.tables { _ = try fire(.truncation(of: table, .after)) }
            if session.triggerEvents.count > waiting { try await fireAfterTriggers(from: waiting) }
        } catch {
            session.triggerEvents.removeLast(max(0, session.triggerEvents.count - waiting))
            throw error
        }
        return .command(CommandTag("TRUNCATE TABLE"))
    }

    /// A truncation with the tables that refer to those which it names, where it is to empty them too.
    private final func cascaded(_ request: TruncateRequest) -> TruncateRequest {
        guard request.cascades, let model = currentCatalog?.model else { return request }
        var request = request
        var index = 0
        while index < request.tables.count {
            let referrers = model.referencing(request.tables[index]).sorted { $0.oid ?? .invalid < $1.oid ?? .invalid }
            index += 1
            for table in referrers where !request.tables.contains(table.name) {
                session.notify(PostgresNotice("truncate cascades to table \"\(table.name.name)\""))
                for name in [table.name] + model.descendants(of: table.name) where !request.tables.contains(name) {
                    request.tables.append(name)
                }
            }
        }
        return request
    }

    private final func request(
        _ statement: TruncateStatement,
        _ catalog: CatalogSnapshot
    ) throws(PostgresError) -> TruncateRequest {
        let environment = StatementEnvironment(session: session, catalog: catalog)
        var request = TruncateRequest(
            tables: [],
            restartsIdentity: statement.restartsIdentity ?? false,
            cascades: statement.behavior == .cascade
        )
        for reference in statement.tables {
            let name = reference.name
            let relation = catalog.relation(
                schema: name.schema,
                name: name.name,
                searchPath: environment.searchPath(withImplicit: true)
            )
            guard let relation else {
                let shown = name.schema.map { "\($0).\(name.name)" } ?? name.name
                throw PostgresError(.undefinedTable, "relation \"\(shown)\" does not exist")
            }
            guard relation.kind == "r" || relation.kind == "p" || relation.kind == "f" else {
                throw PostgresError(.wrongObjectType, "\"\(relation.name.name)\" is not a table")
            }
            if relation.isSystem {
                throw PostgresError(
                    .insufficientPrivilege,
                    "permission denied: \"\(relation.name.name)\" is a system catalog"
                )
            }
            if enforcesPrivileges,
                !catalog.allows(session.currentUser, [(.truncate, false)], on: relation.oid, kind: "table")
            {
                throw PostgresError(.insufficientPrivilege, "permission denied for table \(relation.name.name)")
            }
            if reference.isOnly, relation.kind == "p" {
                throw PostgresError(
                    .wrongObjectType,
                    "cannot truncate only a partitioned table",
                    hint: "Do not specify the ONLY keyword, or use TRUNCATE ONLY on the partitions directly."
                )
            }
            let inheriting = reference.isOnly ? [] : catalog.model.descendants(of: relation.name)
            for table in [relation.name] + inheriting where !request.tables.contains(table) {
                request.tables.append(table)
            }
        }
        return request
    }
}
