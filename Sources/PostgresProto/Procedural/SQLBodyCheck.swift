import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// What CREATE FUNCTION says of a body in SQL: whether it is understood, and gives what the function is to return.
struct SQLBodyCheck {
    let definition: FunctionDefinition
    let catalog: CatalogSnapshot
    let environment: StatementEnvironment

    /// Refuses a type that no function in SQL has.
    func checkTypes() throws(PostgresError) {
        let result = definition.result
        if result.isPseudoType, result != .record, result != .void, !result.standsForOthers {
            throw PostgresError("42P13", "SQL functions cannot return type \(name(result))")
        }
        for argument in definition.arguments where argument.type.isPseudoType && !argument.type.standsForOthers {
            throw PostgresError("42P13", "SQL functions cannot have arguments of type \(name(argument.type))")
        }
    }

    /// Refuses a body that is not understood, or gives something else than the function returns.
    ///
    /// `columnsOf` binds a statement, and gives the columns of its result.
    func checkBody(
        _ columnsOf: (ParsedStatement, Binder) throws(PostgresError) -> [OutputColumn]?
    ) throws(PostgresError) {
        let text = definition.standardBody == nil ? definition.source : ""
        let statements: [ParsedStatement]
        if definition.standardBody == nil {
            statements = try parsed(text)
        } else {
            statements = try SQLRoutineBody.statements(of: definition).statements
        }
        guard !definition.arguments.contains(where: { $0.mode.isInput && $0.type.standsForOthers }) else { return }
        let types = definition.arguments.filter(\.mode.isInput).map { PostgresType(oid: $0.type.oid) }
        var binder = Binder(environment: environment, parameterTypes: types, source: text, stackSize: 2 << 20)
        binder.routine = RoutineParameters(definition)
        binder.takesMoreParameters = false
        var columns: [OutputColumn]?
        for statement in statements {
            do throws(PostgresError) {
                columns = try columnsOf(statement, binder)
            } catch {
                throw moved(error, text)
            }
        }
        try checkResult(columns, binder)
    }

    private func parsed(_ text: String) throws(PostgresError) -> [ParsedStatement] {
        let statements = Parser().parse(text)
        for statement in statements {
            guard let error = statement.firstError else { continue }
            let failure = PostgresError(
                SQLState(rawValue: error.sqlState),
                error.message,
                hint: error.hint,
                position: error.range.position(in: text)
            )
            throw moved(failure, text)
        }
        return statements
    }

    /// An error of the body, as one of a text within the statement.
    private func moved(_ error: PostgresError, _ text: String) -> PostgresError {
        var error = error
        if let position = error.position, !text.isEmpty {
            error.internalQuery = text
            error.internalPosition = position
            error.position = nil
        } else {
            error.context = error.context ?? context
        }
        return error
    }

    private var context: String { "SQL function \"\(definition.qualifiedName.name)\"" }

    private func checkResult(_ columns: [OutputColumn]?, _ binder: Binder) throws(PostgresError) {
        let result = definition.result
        if result == .void || definition.kind == .procedure && outputs.isEmpty { return }
        guard let columns else {
            throw mismatch("Function's final statement must be SELECT or INSERT/UPDATE/DELETE RETURNING.")
        }
        if result == .record, outputs.count < 2 { return }
        let fields = result == .record ? outputs.map { PostgresType(oid: $0.type.oid) } : rowFields(of: result)
        guard let fields, columns.count != 1 || columns[0].type != result else {
            guard columns.count == 1 else { throw mismatch("Final statement must return exactly one column.") }
            guard binder.mayAssign(shown(columns[0]), to: result) else {
                throw mismatch("Actual return type is \(name(shown(columns[0]))).")
            }
            return
        }
        if columns.count == 1, result != .record, binder.mayAssign(shown(columns[0]), to: result) { return }
        for (index, column) in columns.enumerated() {
            guard fields.indices.contains(index) else {
                throw mismatch("Final statement returns too many columns.")
            }
            guard binder.mayAssign(shown(column), to: fields[index]) else {
                throw mismatch(
                    "Final statement returns \(name(shown(column))) instead of \(name(fields[index])) at column "
                        + "\(index + 1)."
                )
            }
        }
        if columns.count < fields.count { throw mismatch("Final statement returns too few columns.") }
    }

    /// The type of a column; text where it is open.
    private func shown(_ column: OutputColumn) -> PostgresType { column.type == .unknown ? .text : column.type }

    private var outputs: [FunctionDefinition.Argument] {
        definition.arguments.filter { $0.mode == .out || $0.mode == .inOut || $0.mode == .table }
    }

    private func rowFields(of type: PostgresType) -> [PostgresType]? {
        catalog.fields(of: type)?.map(\.type)
    }

    private func mismatch(_ detail: String) -> PostgresError {
        var error = PostgresError(
            "42P13",
            "return type mismatch in function declared to return \(name(definition.result))",
            detail: detail
        )
        error.context = context
        return error
    }

    private func name(_ type: PostgresType) -> String { catalog.formatType(type.oid) }
}

extension PostgresRequestHandler {
    /// Refuses the body of a function in SQL that is not understood, where bodies are looked at; `catalog` has the
    /// function already, which may call itself.
    package final func checkSQLBody(
        of definition: FunctionDefinition,
        in catalog: CatalogSnapshot,
        source: String
    ) throws(PostgresError) {
        let environment = StatementEnvironment(session: session, catalog: catalog)
        let check = SQLBodyCheck(definition: definition, catalog: catalog, environment: environment)
        try check.checkTypes()
        // What runs with settings of its own is understood with them.
        guard session.setting("check_function_bodies") != "off", definition.settings.isEmpty else { return }
        do throws(PostgresError) {
            try check.checkBody { (statement, binder) throws(PostgresError) in
                let found = try rules(for: statement.statement, binder.parameterTypes, catalog) {
                    (step, types) throws(PostgresError) in
                    var binder = binder
                    binder.parameterTypes = types
                    return try binder.bind(step.statement)
                }
                if found != nil { return [] }
                guard let columns = try binder.bind(statement.statement)?.columns, !columns.isEmpty else {
                    if case .select = statement.statement { return [] }
                    return nil
                }
                return columns
            }
        } catch {
            throw error.transposed(into: source)
        }
    }
}
