import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Loops.
extension ProceduralRun {
    func runLoop(_ statement: ProceduralStatement) async throws -> Flow {
        switch statement.kind {
        case .loop(let loop):
            while true {
                if let flow = try await round(loop) { return flow }
            }
        case .while(let condition, let loop):
            while try await isTrue(condition) {
                if let flow = try await round(loop) { return flow }
                place = .statement(line: statement.line, statement.kind.name)
            }
            return .next
        case .forInteger(let variable, let range, let loop):
            return try await runFor(variable, range, loop)
        case .forQuery(let targets, let rows, let loop): return try await runFor(targets, rows, loop, statement)
        case .forEach(let targets, let slice, let array, let loop):
            return try await runForEach(targets, slice, array, loop)
        default: return .next
        }
    }

    /// A round of a loop; how the loop ends, where it does.
    private func round(_ loop: ProceduralStatement.Loop) async throws -> Flow? {
        try session.checkRoutineMayGoOn()
        switch try await run(loop.statements) {
        case .next: return nil
        case .exit(let label):
            guard let label else { return .next }
            return label == loop.label ? .next : .exit(label)
        case .again(let label):
            guard let label, label != loop.label else { return nil }
            return .again(label)
        case .done: return .done
        }
    }

    private func bound(_ expression: ProceduralExpression, _ name: String) async throws -> Int32 {
        let (value, type) = try await evaluate(expression)
        guard case .int4(let number) = try await cast(value, from: type, to: ProceduralType(type: .int4)) else {
            throw PostgresError("22004", "\(name) of FOR loop cannot be null")
        }
        return number
    }

    private func runFor(
        _ variable: Int,
        _ range: ProceduralStatement.Range,
        _ loop: ProceduralStatement.Loop
    ) async throws -> Flow {
        let lower = try await bound(range.lower, "lower bound")
        let upper = try await bound(range.upper, "upper bound")
        var step: Int32 = 1
        if let expression = range.step {
            let (value, type) = try await evaluate(expression)
            guard case .int4(let number) = try await cast(value, from: type, to: ProceduralType(type: .int4)) else {
                throw PostgresError("22004", "BY value of FOR loop cannot be null")
            }
            guard number > 0 else {
                throw PostgresError("22023", "BY value of FOR loop must be greater than zero")
            }
            step = number
        }
        var current = lower
        var flow = Flow.next
        var wasRun = false
        while range.isReverse ? current >= upper : current <= upper {
            wasRun = true
            values[variable] = .int4(current)
            if let ended = try await round(loop) {
                flow = ended
                break
            }
            let (next, overflow) =
                range.isReverse ? current.subtractingReportingOverflow(step) : current.addingReportingOverflow(step)
            if overflow { break }
            current = next
        }
        values[routine.found] = .bool(wasRun)
        return flow
    }

    private func runForEach(
        _ targets: [ProceduralTarget],
        _ slice: Int,
        _ expression: ProceduralExpression,
        _ loop: ProceduralStatement.Loop
    ) async throws -> Flow {
        let (value, type) = try await evaluate(expression)
        guard !value.isNull else { throw PostgresError("22004", "FOREACH expression must not be null") }
        guard case .array(let array) = value else {
            throw PostgresError("42804", "FOREACH expression must yield an array, not type \(formatted(type))")
        }
        guard slice >= 0, slice <= array.dimensions.count else {
            throw PostgresError(
                "2202E",
                "slice dimension (\(slice)) is out of the valid range 0..\(array.dimensions.count)"
            )
        }
        if slice > 0, let target = targets.first, targets.count == 1,
            compiler.elementType(of: routine.types[target.variable].type) == routine.types[target.variable].type
        {
            throw PostgresError("42804", "FOREACH ... SLICE loop variable must be of an array type")
        }
        if slice == 0, let target = targets.first, targets.count == 1, target.steps.isEmpty,
            compiler.elementType(of: routine.types[target.variable].type) != routine.types[target.variable].type
        {
            throw PostgresError("42804", "FOREACH loop variable must not be of an array type")
        }
        let inner = Array(array.dimensions.suffix(slice))
        let size = inner.reduce(1) { $0 * Int($1.count) }
        let element = array.elementType
        var place = 0
        var flow = Flow.next
        while place < array.elements.count, size > 0 {
            let part = Array(array.elements[place..<min(place + size, array.elements.count)])
            place += size
            if slice == 0 {
                try await take(part[0], element, targets)
            } else {
                let piece = PostgresArray(
                    elementType: element,
                    dimensions: inner.map { PostgresArray.Dimension(count: $0.count, lowerBound: $0.lowerBound) },
                    elements: part
                )
                try await take(.array(piece), type, targets)
            }
            if let ended = try await round(loop) {
                flow = ended
                break
            }
        }
        values[routine.found] = .bool(place > 0)
        return flow
    }

    private func take(_ value: PostgresValue, _ type: PostgresType, _ targets: [ProceduralTarget]) async throws {
        if case .record(let record) = value, targets.count > 1 || !routine.types[targets[0].variable].isRow {
            let columns = zip(record.types.indices, record.types).map { (name: "f\($0 + 1)", type: $1) }
            return try await assign(row: record.values, columns, to: targets)
        }
        guard let first = targets.first else { return }
        try await assign(value, type, to: first)
    }

    // Rows

    private func runFor(
        _ targets: [ProceduralTarget],
        _ rows: ProceduralStatement.Rows,
        _ loop: ProceduralStatement.Loop,
        _ statement: ProceduralStatement
    ) async throws -> Flow {
        let before = values
        let source = try await source(of: rows)
        defer {
            if let name = source.portalName { session.portals[name] = nil }
            // The loop has given the cursor its name, and takes it away.
            if case .cursor(let variable, _) = rows, before[variable].isNull { values[variable] = .null }
        }
        var flow = Flow.next
        var wasRun = false
        while let row = try await source.next() {
            wasRun = true
            place = .statement(line: statement.line, statement.kind.name)
            try await assign(row: row, source.columns, to: targets)
            if let ended = try await round(loop) {
                flow = ended
                break
            }
            place = .statement(line: statement.line, statement.kind.name)
        }
        // A record that gets no row has the columns, all of them NULL.
        if !wasRun { try await assign(row: nil, source.columns, to: targets) }
        values[routine.found] = .bool(wasRun)
        return flow
    }

    /// Rows that are taken one by one.
    final class Source {
        let columns: [(name: String, type: PostgresType)]
        var portalName: String?
        private var rows: ArraySlice<[PostgresValue]> = []
        private let more: () async throws -> [[PostgresValue]]?
        private var isDone = false

        init(
            _ columns: [(name: String, type: PostgresType)],
            portalName: String? = nil,
            _ more: @escaping () async throws -> [[PostgresValue]]?
        ) {
            self.columns = columns
            self.portalName = portalName
            self.more = more
        }

        func next() async throws -> [PostgresValue]? {
            while rows.isEmpty {
                guard !isDone, let batch = try await more() else {
                    isDone = true
                    return nil
                }
                rows = batch[...]
            }
            return rows.popFirst()
        }
    }

    /// The rows of a query, of EXECUTE, or of a cursor.
    func source(of rows: ProceduralStatement.Rows) async throws -> Source {
        switch rows {
        case .query(let expression):
            do {
                let plan = try await plan(of: expression)
                return try await source(plan, plan.uses.map { value(of: $0) }, expression.contextLine) {
                    [unowned self] in
                    located($0, in: expression)
                }
            } catch {
                throw located(PostgresError(wrapping: error), in: expression)
            }
        case .dynamic(let query, let using):
            let (text, parameters, types) = try await dynamic(query, using)
            do {
                let plan = try await plan(of: text, types)
                return try await source(plan, parameters, "SQL statement \"\(text)\"") { [unowned self] in
                    located($0, text)
                }
            } catch {
                throw located(PostgresError(wrapping: error), text)
            }
        case .cursor(let variable, let arguments):
            let name = try await openCursor(variable, nil, .cursor(variable, arguments: arguments))
            guard let portal = session.portals[name] else {
                throw PostgresError("34000", "cursor \"\(name)\" does not exist")
            }
            let columns = (portal.columns ?? []).map { (name: $0.name, type: $0.type) }
            let stream = try await handler.cursorStream(of: portal)
            return Source(columns, portalName: name) {
                let rows = try await stream.fetch(.forward(1))
                return rows.isEmpty ? nil : rows
            }
        }
    }

    private func source(
        _ plan: ProceduralRoutine.Plan,
        _ parameters: [PostgresValue],
        _ text: String,
        _ located: @escaping (PostgresError) -> PostgresError
    ) async throws -> Source {
        let columns = plan.query.columns.map { (name: $0.name, type: $0.type) }
        guard plan.query.hasResult else {
            throw PostgresError("42601", "cannot open \(plan.query.command.rawValue) query as cursor")
        }
        // What reads more than one table is read at once, as all of them are to be as they are now.
        if plan.query.writesRows || plan.query.relations.count > 1 || plan.query.isImmediate {
            let rows = try await complete(plan, parameters, limit: nil, text: text).rows
            var isGiven = false
            return Source(columns) {
                defer { isGiven = true }
                return isGiven ? nil : rows
            }
        }
        try handler.checkAccess(of: plan.query, plan.catalog)
        if !routine.isReadOnly, handler.isInTransaction { try await handler.statementWillBegin() }
        let stream = handler.stream(plan.query, plan.catalog, parameters, nil)
        session.transaction.hasRunQuery = true
        var first = try await stream.nextRows()
        return Source(columns) {
            if let rows = first {
                first = nil
                return rows
            }
            do {
                return try await stream.nextRows()
            } catch {
                throw located(PostgresError(wrapping: error))
            }
        }
    }
}
