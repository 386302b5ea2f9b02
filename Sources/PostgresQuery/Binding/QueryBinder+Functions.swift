import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// A call of a function, an aggregate, a window function or a construct that looks like one.
    func bind(_ call: FunctionCall, _ scope: Scope) throws(PostgresError) -> BoundExpression {
        switch call.syntax {
        case .sqlValue: return try bindSQLValue(call, scope)
        case .construct: return try bindConstruct(call, scope)
        case .ordinary, .standard: break
        }
        var call = call
        // `(a, b) OVERLAPS (c, d)` is a call that is looked for at its word, and stands where its operands begin.
        let isOverlap = call.name.range.start < 0 && call.name.name == "overlaps" && call.arguments.count == 4
        if isOverlap { call.range = word(behind: call.arguments[1].value) }
        let setCallCount = scope.level.setCallCount
        var arguments = try bindArguments(call, scope)
        try checkNames(call, arguments)
        dropVoidParameters(&call, &arguments)
        let filter = try bindFilter(call, scope)
        guard let candidate = try findFunction(call, arguments) else {
            if let cast = try bindAsCast(call, arguments) { return cast }
            if let field = try bindAsField(call, arguments) { return field }
            throw missingFunction(call, arguments)
        }
        let hasSets = scope.level.setCallCount > setCallCount
        switch candidate.row.kind {
        case "a":
            return try bindAggregate(call, candidate, arguments, filter, hasSets: hasSets, scope)
        case "w":
            return try bindWindowFunction(call, candidate, arguments, hasSets: hasSets, scope)
        case _ where isOverlap: return try bindScalar(call, candidate, arguments, scope).placed(behind: arguments)
        default: return try bindScalar(call, candidate, arguments, scope)
        }
    }

    func misplacedSet(_ kind: String, at range: SourceRange) -> PostgresError {
        failure(
            "0A000",
            "\(kind) function calls cannot contain set-returning function calls",
            at: range,
            hint: Self.setHint
        )
    }

    private static let setHint = "You might be able to move the set-returning function into a LATERAL FROM item."

    /// CASE and COALESCE compute only some of their operands and so take no sets.
    func refuseSets(since count: Int, _ construct: String, _ scope: Scope) throws(PostgresError) {
        guard scope.level.setCallCount > count else { return }
        throw failure(
            "0A000",
            "set-returning functions are not allowed in \(construct)",
            at: scope.level.lastSetCall,
            hint: Self.setHint
        )
    }

    /// Leaves out parameters of the type `void`, which drivers send in the place of output arguments.
    private func dropVoidParameters(_ call: inout FunctionCall, _ arguments: inout [BoundExpression]) {
        for place in call.arguments.indices.reversed() where arguments[place].type == .void {
            guard case .parameter = arguments[place].kind else { continue }
            call.arguments.remove(at: place)
            arguments.remove(at: place)
        }
    }

    func bindArguments(_ call: FunctionCall, _ scope: Scope) throws(PostgresError) -> [BoundExpression] {
        var bound: [BoundExpression] = []
        for argument in call.arguments { bound.append(try bind(argument.value, scope)) }
        guard !call.withinGroup.isEmpty else { return bound }
        // Whether sets may stand there is asked of the aggregate.
        let outer = scope.clause
        scope.clause = .orderBy
        defer { scope.clause = outer }
        for key in call.withinGroup { bound.append(try bind(key.expression, scope)) }
        return bound
    }

    private func bindFilter(_ call: FunctionCall, _ scope: Scope) throws(PostgresError) -> BoundExpression? {
        guard let filter = call.filter else { return nil }
        let outer = scope.clause
        scope.clause = .filter
        defer { scope.clause = outer }
        return try coerceToBoolean(try bind(filter, scope), for: "FILTER")
    }

    /// Each name is given once, and none before an argument without one.
    private func checkNames(_ call: FunctionCall, _ bound: [BoundExpression]) throws(PostgresError) {
        guard call.arguments.contains(where: { $0.name != nil }) else { return }
        var seen: Set<String> = []
        for (argument, value) in zip(call.arguments, bound) {
            if let name = argument.name {
                guard seen.insert(name.value).inserted else {
                    throw failure("42601", "argument name \"\(name.value)\" used more than once", at: name.range)
                }
            } else if !seen.isEmpty {
                throw failure("42601", "positional argument cannot follow named argument", at: value.range)
            }
        }
    }

    /// The functions that a name can mean.
    func candidateRows(_ name: QualifiedName) -> [FunctionRow] {
        guard let schema = name.schema else {
            var rows = BuiltInCatalog.shared.functions(named: name.name)
            if !environment.catalog.model.functions.isEmpty {
                // A temporary schema is never searched for functions: anyone may put something there.
                for schema in searchPath(withImplicit: false) where !schema.hasPrefix("pg_temp") {
                    rows += environment.catalog.userFunctions(named: name.name, schema: schema)
                }
            }
            return rows.isEmpty && searchPath(withImplicit: false).contains("information_schema")
                ? functions(name.name, schema: "information_schema") : rows
        }
        return schema == "pg_catalog"
            ? BuiltInCatalog.shared.functions(named: name.name) : functions(name.name, schema: schema)
    }

    private func functions(_ name: String, schema: String) -> [FunctionRow] {
        let schema = named(schema)
        guard let namespace = environment.catalog.schemaOID(schema) else { return [] }
        return BuiltInCatalog.shared.functions(named: name, namespace: namespace)
            + environment.catalog.userFunctions(named: name, schema: schema)
    }

    /// The function that fits the arguments; nil where none does.
    private func findFunction(
        _ call: FunctionCall,
        _ arguments: [BoundExpression]
    ) throws(PostgresError) -> FunctionCandidate? {
        let types = arguments.map(\.type)
        let names =
            call.arguments.map { $0.name?.value } + Array(repeating: nil, count: call.withinGroup.count)
        let candidates = FunctionCandidate.all(
            candidateRows(call.name),
            count: types.count,
            names: names,
            isVariadic: call.isVariadic
        )
        if let exact = candidates.first(where: { $0.types == types }) { return exact }
        if call.syntax == .ordinary, arguments.count == 1, castTarget(call, arguments) != nil { return nil }
        switch facts.choose(candidates.map(\.types), for: types) {
        case .chosen(let index): return candidates[index]
        case .none: return nil
        case .ambiguous:
            throw failure(
                "42725",
                "function \(signature(call, arguments)) is not unique",
                at: call.range,
                hint: "Could not choose a best candidate function. You might need to add explicit type casts."
            )
        }
    }

    /// The type that a call of one argument casts to: `text(a)`.
    private func castTarget(_ call: FunctionCall, _ arguments: [BoundExpression]) -> PostgresType? {
        guard !call.isStar, !call.isDistinct, call.over == nil, call.filter == nil, let argument = arguments.first,
            let row = findType(call.name), row.kind != "c"
        else { return nil }
        let type = PostgresType(oid: row.oid)
        if argument.type == .unknown {
            // A parameter is no literal of the type: it only is read from text.
            if case .constant = argument.kind { return type }
            return facts.category(type) == "S" ? type : nil
        }
        switch facts.path(from: argument.type, to: type, .explicit) {
        case .relabel?: return type
        // A row becomes text by a written cast alone, since the name may mean one of its fields.
        case .inputOutput?:
            let isRow = argument.type == .record || facts.kind(facts.base(of: argument.type)) == "c"
            return isRow && facts.category(type) == "S" ? nil : type
        default: return nil
        }
    }

    private func bindAsCast(
        _ call: FunctionCall,
        _ arguments: [BoundExpression]
    ) throws(PostgresError) -> BoundExpression? {
        guard arguments.count == 1, let type = castTarget(call, arguments) else { return nil }
        guard var bound = try coerce(arguments[0], to: type, .explicit) else { return nil }
        // A literal of the type stands where it was written, any other value where the call does.
        if arguments[0].type != .unknown, bound.type != arguments[0].type { bound.range = call.range }
        return bound
    }

    /// A call of one row as one of its fields: `name(person)` for `person.name`.
    private func bindAsField(
        _ call: FunctionCall,
        _ arguments: [BoundExpression]
    ) throws(PostgresError) -> BoundExpression? {
        guard call.syntax == .ordinary, call.name.schema == nil, arguments.count == 1, !call.isStar, !call.isDistinct,
            !call.isVariadic, call.over == nil, call.filter == nil, call.orderBy.isEmpty, call.withinGroup.isEmpty,
            call.arguments.first?.name == nil
        else { return nil }
        if isUnregistered(arguments[0]) { throw Self.unregisteredRecord }
        guard let shape = shape(of: arguments[0]), let index = shape.names.firstIndex(of: call.name.name) else {
            return nil
        }
        return fieldValue(arguments[0], index, shape.types[index], at: call.range)
    }

    private func missingFunction(_ call: FunctionCall, _ arguments: [BoundExpression]) -> PostgresError {
        if let schema = call.name.schema, environment.catalog.schemaOID(named(schema)) == nil {
            return failure("3F000", "schema \"\(schema)\" does not exist", at: call.range)
        }
        return failure(
            "42883",
            "function \(signature(call, arguments)) does not exist",
            at: call.range,
            hint: "No function matches the given name and argument types. You might need to add explicit type casts."
        )
    }

    func signature(_ call: FunctionCall, _ arguments: [BoundExpression]) -> String {
        let name = call.name.parts.map(\.value).joined(separator: ".")
        let types = zip(arguments.indices, arguments).map { index, argument in
            let label = call.arguments.indices.contains(index) ? call.arguments[index].name : nil
            return (label.map { "\($0.value) => " } ?? "") + facts.name(argument.type)
        }
        return "\(name)(\(types.joined(separator: ", ")))"
    }

    private func bindScalar(
        _ call: FunctionCall,
        _ candidate: FunctionCandidate,
        _ arguments: [BoundExpression],
        _ scope: Scope
    ) throws(PostgresError) -> BoundExpression {
        let name = call.name.parts.map(\.value).joined(separator: ".")
        func refuse(_ message: String) -> PostgresError { failure("42809", message, at: call.range) }
        if call.isStar { throw refuse("\(name)(*) specified, but \(name) is not an aggregate function") }
        if call.isDistinct { throw refuse("DISTINCT specified, but \(name) is not an aggregate function") }
        if !call.withinGroup.isEmpty {
            throw refuse("WITHIN GROUP specified, but \(name) is not an aggregate function")
        }
        if !call.orderBy.isEmpty { throw refuse("ORDER BY specified, but \(name) is not an aggregate function") }
        if call.filter != nil { throw refuse("FILTER specified, but \(name) is not an aggregate function") }
        if call.over != nil {
            throw refuse("OVER specified, but \(name) is not a window function nor an aggregate function")
        }
        if candidate.row.kind == "p" {
            throw failure(
                "42809",
                "\(signature(call, arguments)) is a procedure",
                at: call.range,
                hint: "To call a procedure, use CALL."
            )
        }
        var (function, operands) = try resolve(candidate, arguments, at: call.range)
        noteCollations(of: function, operands)
        try bindTextQuery(&function, &operands)
        bindArgumentFacts(&function, operands)
        if function.returnsSet, !scope.clause.allowsSets, !scope.isInsertedRow, !scope.isMergedRow {
            throw failure(
                "0A000",
                "set-returning functions are not allowed in \(scope.clause.rawValue)",
                at: call.range
            )
        }
        if function.oid < .firstUserObject {
            noteCall(function)
        } else if let expanded = try bindUserFunction(function, operands, at: call.range) {
            return expanded
        }
        if function.returnsSet {
            scope.level.setCallCount &+= 1
            if scope.clause != .from { scope.level.hasTargetSets = true }
            scope.level.lastSetCall = call.range
        }
        let form: WrittenForm.Kind =
            call.syntax == .standard
            ? .standardSyntax
            : .call(
                count: arguments.count,
                names: call.arguments.map { $0.name?.value },
                isVariadic: call.isVariadic || candidate.variadicCount > 0
            )
        return BoundExpression(kind: .call(function, operands), type: function.result, range: call.range).written(form)
    }

    /// The function with its types settled, and the arguments converted, with defaults and the variadic array.
    func resolve(
        _ candidate: FunctionCandidate,
        _ given: [BoundExpression],
        at range: SourceRange
    ) throws(PostgresError) -> (BoundFunction, [BoundExpression]) {
        let row = candidate.row
        let (types, result) = try resolvePolymorphic(
            candidate.types,
            PostgresType(oid: row.result),
            given.map(\.type),
            at: range
        )
        var converted: [BoundExpression] = []
        for (argument, type) in zip(given, types) {
            converted.append(try convert(argument, to: type, .implicit))
        }
        if row.kind == "f" { converted = opened(converted, from: given, isImmutable: row.volatility == "i") }
        var operands: [BoundExpression] = []
        if candidate.variadicCount > 0 {
            let fixed = converted.count &- candidate.variadicCount
            let element = types.last ?? .text
            operands = Array(converted[..<fixed])
            operands.append(
                BoundExpression(
                    kind: .array(Array(converted[fixed...]), element: element, isNested: false),
                    type: facts.array(of: element) ?? .textArray,
                    range: range
                )
            )
        } else {
            let firstDefault = row.arguments.count &- row.defaultCount
            for (slot, position) in candidate.positions.enumerated() {
                if let position {
                    operands.append(converted[position])
                } else {
                    let index = slot &- firstDefault
                    let text = row.defaults.indices.contains(index) ? row.defaults[index] : "NULL"
                    let type = PostgresType(oid: row.arguments[slot])
                    operands.append(
                        row.oid < .firstUserObject ? try defaultValue(text, type) : try userDefault(text, type, row)
                    )
                }
            }
        }
        var function = boundFunction(row, operands.map(\.type), result, candidate.types, given)
        if candidate.spreadsLast, let last = operands.last {
            guard facts.element(of: facts.base(of: last.type)) != nil else {
                throw failure("42804", "VARIADIC argument must be an array", at: last.range)
            }
            function.spreadsLast = true
        }
        return (function, operands)
    }

    private func boundFunction(
        _ row: FunctionRow,
        _ arguments: [PostgresType],
        _ result: PostgresType,
        _ types: [PostgresType],
        _ given: [BoundExpression]
    ) -> BoundFunction {
        var function = BoundFunction(
            oid: row.oid,
            name: row.name,
            source: row.source,
            isStrict: row.isStrict,
            returnsSet: row.returnsSet,
            volatility: row.volatility,
            arguments: arguments,
            result: result
        )
        function.library = row.library
        let meaning = try? Polymorphism(given.map(\.type), declared: types, facts)
        for (index, mode) in row.argumentModes.enumerated() where "obt".contains(mode) {
            guard row.allArguments.indices.contains(index) else { continue }
            let name = row.argumentNames.indices.contains(index) ? row.argumentNames[index] : ""
            let declared = PostgresType(oid: row.allArguments[index])
            function.outputNames.append(name.isEmpty ? "column\(function.outputNames.count &+ 1)" : name)
            function.outputTypes.append((try? meaning?.resolve(declared)) ?? declared)
        }
        return function
    }

    /// The value of a default of a user's function: an expression.
    private func userDefault(
        _ text: String,
        _ type: PostgresType,
        _ row: FunctionRow
    ) throws(PostgresError) -> BoundExpression {
        let (expression, diagnostics) = Parser().parseExpression(text)
        if let error = diagnostics.first {
            throw PostgresError(SQLState(rawValue: error.sqlState), error.message, hint: error.hint)
        }
        let schema = environment.catalog.functionSchema(row.oid)
        return try inDefinition(text, schema: schema) { () throws(PostgresError) in
            let bound = try bind(expression, Scope(parent: nil))
            return try coerce(bound, to: type, .assignment) ?? bound
        }
    }

    /// The value of a default, which `pg_proc` has as text: a constant with a cast.
    private func defaultValue(_ text: String, _ type: PostgresType) throws(PostgresError) -> BoundExpression {
        var literal = text
        if literal.hasPrefix("'") {
            let body = literal.dropFirst()
            literal = String(body[..<(body.firstIndex(of: "'") ?? body.endIndex)])
        } else {
            if let colon = literal.firstIndex(of: ":") { literal = String(literal[..<colon]) }
            if literal.uppercased() == "NULL" { return BoundExpression(kind: .constant(.null), type: type) }
        }
        return BoundExpression(kind: .constant(try readLiteral(literal, as: type, at: .none)), type: type)
    }
}

extension BoundExpression {
    /// The expression as one that stands where the first of these does that stands anywhere.
    fileprivate func placed(behind first: [BoundExpression]) -> BoundExpression {
        guard let start = first.first(where: { $0.range.start >= 0 })?.range.start, start < range.start else {
            return self
        }
        var copy = self
        copy.range = SourceRange(Int(start), Int(range.end))
        return copy
    }
}
