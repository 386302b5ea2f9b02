import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// What a routine returns.
extension ProceduralRun {
    func setResult(_ expression: ProceduralExpression?) async throws {
        guard let expression else { return }
        (result, resultType) = try await evaluate(expression)
        guard routine.result == .record || routine.resultFields != nil, let result, !result.isNull else { return }
        guard case .record = result else {
            throw PostgresError("42804", "cannot return non-composite value from function returning composite type")
        }
    }

    /// The rows of the routine for who has called it.
    func finalRows() async throws -> [[PostgresValue]] {
        if routine.returnsSet { return rows }
        if routine.isProcedure {
            return routine.outputs.isEmpty ? [] : [routine.outputs.map { values[$0] }]
        }
        if routine.result == .void { return [[.text("")]] }
        if !routine.outputs.isEmpty {
            return [routine.outputs.count == 1 ? [values[routine.outputs[0]]] : routine.outputs.map { values[$0] }]
        }
        place = .during("while casting return value to function's return type")
        return [try await converted(result ?? .null, resultType)]
    }

    /// A value as what the routine returns: the fields of a row, or a single value.
    private func converted(_ value: PostgresValue, _ type: PostgresType) async throws -> [PostgresValue] {
        let target = routine.result
        if target == .record {
            guard !value.isNull else { return [.null] }
            guard case .record = value else {
                throw PostgresError("42804", "cannot return non-composite value from function returning composite type")
            }
            return [value]
        }
        guard let fields = routine.resultFields else {
            return [try await cast(value, from: type, to: compiler.type(of: target))]
        }
        guard !value.isNull else { return [.null] }
        guard case .record(let record) = value else {
            throw PostgresError("42804", "cannot return non-composite value from function returning composite type")
        }
        if type == target { return [value] }
        return [
            .record(
                try await row(
                    record.values,
                    record.types,
                    fields,
                    "returned record type does not match expected record type"
                )
            )
        ]
    }

    /// A row as one of these fields, which it must have.
    private func row(
        _ values: [PostgresValue],
        _ types: [PostgresType],
        _ fields: [Column],
        _ message: String
    ) async throws -> PostgresRecord {
        guard values.count == fields.count else {
            throw PostgresError(
                "42804",
                message,
                detail: "Number of returned columns (\(values.count)) does not match expected column count "
                    + "(\(fields.count))."
            )
        }
        for (index, field) in fields.enumerated() where types[index] != field.type && types[index] != .unknown {
            throw PostgresError(
                "42804",
                message,
                detail: "Returned type \(formatted(types[index])) does not match expected type "
                    + "\(formatted(field.type)) in column \(index + 1)."
            )
        }
        return try await fitted(values, types, to: fields)
    }

    func returnNext(_ expression: ProceduralExpression?) async throws {
        guard let expression else {
            rows.append(routine.outputs.map { values[$0] })
            return
        }
        let (value, type) = try await evaluate(expression)
        if let fields = routine.resultFields {
            guard !value.isNull else { return rows.append(fields.map { _ in .null }) }
            guard case .record(let record) = value else {
                throw PostgresError("42804", "cannot return non-composite value from function returning composite type")
            }
            let made = try await row(record.values, record.types, fields, "wrong record type supplied in RETURN NEXT")
            return rows.append(made.values)
        }
        if routine.result == .record {
            guard case .record = value else {
                throw PostgresError("42804", "cannot return non-composite value from function returning composite type")
            }
            return rows.append([value])
        }
        rows.append([try await cast(value, from: type, to: compiler.type(of: routine.result))])
    }

    func returnQuery(_ query: ProceduralStatement.Rows) async throws {
        let source = try await source(of: query)
        let fields: [Column]
        if let known = routine.resultFields {
            fields = known
        } else if routine.result == .record {
            fields = source.columns.map { Column($0.name, $0.type) }
        } else {
            fields = [Column("", routine.outputs.count == 1 ? routine.types[routine.outputs[0]].type : routine.result)]
        }
        let types = source.columns.map(\.type)
        let message = "structure of query does not match function result type"
        if types.count != fields.count {
            throw PostgresError(
                "42804",
                message,
                detail: "Number of returned columns (\(types.count)) does not match expected column count "
                    + "(\(fields.count))."
            )
        }
        for (index, field) in fields.enumerated() where types[index] != field.type {
            throw PostgresError(
                "42804",
                message,
                detail: "Returned type \(formatted(types[index])) does not match expected type "
                    + "\(formatted(field.type)) in column \(index + 1)."
            )
        }
        var count = 0
        while let row = try await source.next() {
            count += 1
            if count & 255 == 0 { try session.checkRoutineMayGoOn() }
            if routine.result == .record, routine.resultFields == nil {
                rows.append([.record(PostgresRecord(types: types, values: row, names: source.columns.map(\.name)))])
            } else {
                rows.append(row)
            }
        }
        rowCount = Int64(count)
        values[routine.found] = .bool(count > 0)
    }

    // RAISE

    func run(_ raise: ProceduralStatement.Raise) async throws {
        if raise.isAgain {
            guard let error = caught.last else {
                throw PostgresError(
                    "0Z002",
                    "RAISE without parameters cannot be used outside an exception handler"
                )
            }
            session.raisedAgain = error
            throw error
        }
        var state: String?
        var message: String?
        var condition: String?
        if let named = raise.condition {
            state = named.state
            if case .name(let name) = named { condition = name } else { condition = named.state }
        }
        if let format = raise.format { message = try await filled(format, raise.parameters) }
        var error = PostgresError("P0001", "")
        var seen: Set<String> = []
        for (name, expression) in raise.options {
            let (value, type) = try await evaluate(expression)
            guard !value.isNull else {
                throw PostgresError("22004", "RAISE statement option cannot be null")
            }
            let text = try value.textWithinLimit(as: type == .unknown ? .text : type, formats: session.formats)
            let isTaken = name == "errcode" && state != nil || name == "message" && message != nil
            guard seen.insert(name).inserted, !isTaken else {
                throw PostgresError("42601", "RAISE option already specified: \(name.uppercased())")
            }
            switch name {
            case "errcode":
                state = try sqlState(text)
                condition = text
            case "message": message = text
            case "detail": error.detail = text
            case "hint": error.hint = text
            case "column": error.columnName = text
            case "constraint": error.constraintName = text
            case "datatype": error.dataTypeName = text
            case "table": error.tableName = text
            default: error.schemaName = text
            }
        }
        let isError = raise.level == "exception"
        error.sqlState = SQLState(rawValue: state ?? (isError ? "P0001" : raise.level == "warning" ? "01000" : "00000"))
        error.message = message ?? condition ?? error.sqlState.rawValue
        error.origin = .raise
        if isError { throw error }
        let severity: PostgresNotice.Severity =
            switch raise.level {
            case "warning": .warning
            case "info": .info
            case "log": .log
            case "debug": .debug
            default: .notice
            }
        var notice = PostgresNotice(error.message, severity: severity)
        error.context = context
        notice.fields = error
        session.notify(notice)
    }

    private func sqlState(_ text: String) throws(PostgresError) -> String {
        let letters = Array(text.utf8)
        if letters.count == 5, letters.allSatisfy({ (48...57).contains($0) || (65...90).contains($0) }) { return text }
        guard let known = ProceduralConditions.states[text]?.first else {
            throw PostgresError("42704", "unrecognized exception condition \"\(text)\"")
        }
        return known
    }

    /// A format with its parameters in place.
    private func filled(_ format: String, _ parameters: [ProceduralExpression]) async throws -> String {
        var result = ""
        var next = parameters[...]
        var letters = Array(format.unicodeScalars)[...]
        while let letter = letters.popFirst() {
            guard letter == "%" else {
                result.unicodeScalars.append(letter)
                continue
            }
            if letters.first == "%" {
                letters.removeFirst()
                result += "%"
                continue
            }
            guard let expression = next.popFirst() else {
                throw PostgresError("42601", "too few parameters specified for RAISE")
            }
            let (value, type) = try await evaluate(expression)
            result +=
                value.isNull ? "<NULL>" : value.text(as: type == .unknown ? .text : type, formats: session.formats)
        }
        return result
    }

    // GET DIAGNOSTICS

    func diagnose(_ isStacked: Bool, _ items: [(target: ProceduralTarget, item: String)]) async throws {
        if isStacked, caught.isEmpty {
            throw PostgresError("0Z002", "GET STACKED DIAGNOSTICS cannot be used outside an exception handler")
        }
        let error = caught.last
        for (target, item) in items {
            switch item {
            case "row_count": try await assign(.int8(rowCount), .int8, to: target)
            case "pg_context": try await assign(.text(context), .text, to: target)
            default:
                let text: String? =
                    switch item {
                    case "pg_exception_context": error?.context
                    case "pg_exception_detail": error?.detail
                    case "pg_exception_hint": error?.hint
                    case "returned_sqlstate": error?.sqlState.rawValue
                    case "column_name": error?.columnName
                    case "constraint_name": error?.constraintName
                    case "pg_datatype_name": error?.dataTypeName
                    case "message_text": error?.message
                    case "table_name": error?.tableName
                    default: error?.schemaName
                    }
                try await assign(.text(text ?? ""), .text, to: target)
            }
        }
    }
}
