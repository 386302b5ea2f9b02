import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Variables and their values.
extension ProceduralRun {
    /// What names mean to SQL that sees these names.
    func variables(seenFrom names: Int) -> ProceduralVariables {
        ProceduralVariables(conflict: conflict) { [unowned self] parts, requiresField throws(PostgresError) in
            try find(parts, from: names, requiresField: requiresField)
        }
    }

    private var conflict: ProceduralVariables.Conflict {
        switch code.conflict
            ?? session.setting("plpgsql.variable_conflict").flatMap({ ProceduralConflict(rawValue: $0) })
        {
        case .variable: .variable
        case .column: .column
        case .error, nil: .error
        }
    }

    private func find(
        _ parts: [String],
        from names: Int,
        requiresField: Bool
    ) throws(PostgresError) -> ProceduralVariables.Found? {
        guard let (number, used) = code.names.find(parts, from: names) else { return nil }
        let type = routine.types[number]
        let rest = Array(parts.dropFirst(used))
        let name = code.variables[number].name
        if code.variables[number].isCaseOperand, case .record(let record) = values[number],
            let type = record.types.first
        {
            return ProceduralVariables.Found(number, .value(type, typeModifier: -1), field: 0)
        }
        guard type.isRow else {
            guard rest.isEmpty else { return nil }
            return ProceduralVariables.Found(number, .value(type.type, typeModifier: type.typeModifier))
        }
        guard rest.count < 2 else { return nil }
        guard let shape = shape(of: number) else {
            if rest.isEmpty {
                return ProceduralVariables.Found(number, .row(names: [], types: [], type: type.type, isNull: true))
            }
            throw PostgresError(
                "55000",
                "record \"\(name)\" is not assigned yet",
                detail: "The tuple structure of a not-yet-assigned record is indeterminate."
            )
        }
        guard let field = rest.first else {
            return ProceduralVariables.Found(
                number,
                .row(names: shape.names, types: shape.types, type: type.type, isNull: shape.isNull)
            )
        }
        guard let place = shape.names.firstIndex(of: field) else {
            if requiresField { throw PostgresError("42703", "record \"\(name)\" has no field \"\(field)\"") }
            return nil
        }
        return ProceduralVariables.Found(
            number,
            .value(shape.types[place], typeModifier: type.fields?[place].typeModifier ?? -1),
            field: place
        )
    }

    /// The fields of a row; nil for a record that has none yet.
    func shape(of number: Int) -> ProceduralRoutine.RowShape? {
        if let fields = routine.types[number].fields {
            return ProceduralRoutine.RowShape(
                names: fields.map(\.name),
                types: fields.map(\.type),
                isNull: values[number].isNull
            )
        }
        guard case .record(let record) = values[number] else {
            // The rows of a trigger have their fields, even the one that there is not.
            guard number < 2, let trigger, trigger.trigger.isForEachRow else { return nil }
            let columns = trigger.table.columns
            return ProceduralRoutine.RowShape(names: columns.map(\.name), types: columns.map(\.type), isNull: true)
        }
        let names =
            record.names.count == record.types.count ? record.names : record.types.indices.map { "f\($0 + 1)" }
        let types = record.types.map { $0 == .unknown ? .text : $0 }
        return ProceduralRoutine.RowShape(names: names, types: types, isNull: false)
    }

    /// The value that a parameter of a query stands for.
    func value(of use: ProceduralVariables.Use) -> PostgresValue {
        let value = values[use.variable]
        guard let field = use.field else { return value }
        guard case .record(let record) = value, record.values.indices.contains(field) else { return .null }
        return record.values[field]
    }

    // Assignment

    /// `target := value`.
    func assign(_ target: ProceduralTarget, _ expression: ProceduralExpression) async throws {
        let (value, type) = try await evaluate(expression)
        try await assign(value, type, to: target)
    }

    func assign(_ value: PostgresValue, _ type: PostgresType, to target: ProceduralTarget) async throws {
        guard !target.steps.isEmpty else { return try await assign(value, type, to: target.variable) }
        let holder = routine.types[target.variable]
        let name = code.variables[target.variable].name
        if holder.isRow, case .field? = target.steps.first, shape(of: target.variable) == nil {
            throw PostgresError(
                "55000",
                "record \"\(name)\" is not assigned yet",
                detail: "The tuple structure of a not-yet-assigned record is indeterminate."
            )
        }
        var whole = values[target.variable]
        if whole.isNull, holder.isRow, let shape = shape(of: target.variable) {
            whole = .record(
                PostgresRecord(
                    types: shape.types,
                    values: Array(repeating: .null, count: shape.types.count),
                    names: shape.names
                )
            )
        }
        let changed = try await replacing(in: whole, holder.type, name, target.steps[...], value, type)
        if holder.isRow {
            values[target.variable] = changed
        } else {
            try await assign(changed, holder.type, to: target.variable)
        }
    }

    /// A value with a part of it replaced.
    private func replacing(
        in whole: PostgresValue,
        _ wholeType: PostgresType,
        _ name: String,
        _ steps: ArraySlice<ProceduralTarget.Step>,
        _ value: PostgresValue,
        _ type: PostgresType
    ) async throws -> PostgresValue {
        guard let step = steps.first else {
            return try await cast(value, from: type, to: compiler.type(of: wholeType))
        }
        switch step {
        case .field(let field):
            var record: PostgresRecord
            if case .record(let known) = whole {
                record = known
            } else if let fields = compiler.type(of: wholeType).fields {
                record = PostgresRecord(
                    types: fields.map(\.type),
                    values: fields.map { _ in .null },
                    names: fields.map(\.name)
                )
            } else {
                throw PostgresError(
                    "42804",
                    "cannot assign to field \"\(field)\" of column \"\(name)\" because its type \(formatted(wholeType)) is not a composite type"
                )
            }
            let fields = compiler.type(of: wholeType).fields ?? columnsOfTrigger(for: record)
            let names = fields?.map(\.name) ?? record.names
            guard let place = names.firstIndex(of: field), record.values.indices.contains(place) else {
                throw PostgresError("42703", "record \"\(name)\" has no field \"\(field)\"")
            }
            let inner = record.types[place]
            var changed = try await replacing(in: record.values[place], inner, field, steps.dropFirst(), value, type)
            if let fields, fields.indices.contains(place), case let modifier = fields[place].typeModifier, modifier >= 0
            {
                changed = try changed.applying(typeModifier: modifier, of: inner)
            }
            record.values[place] = changed
            return .record(record)
        case .element where wholeType == .jsonb:
            return try await replaceMember(of: whole, steps, value, type)
        case .element:
            // All subscripts in a row belong to the same array.
            var indexes: [(lower: Int32?, upper: Int32?, isSlice: Bool)] = []
            var rest = steps
            while case .element(let lower, let upper, let isSlice)? = rest.first {
                indexes.append((try await subscriptValue(lower), try await subscriptValue(upper), isSlice))
                rest = rest.dropFirst()
            }
            return try await replaceElement(in: whole, wholeType, name, indexes, rest, value, type)
        }
    }

    /// A jsonb value with what stands at the end of a path of keys and positions replaced.
    private func replaceMember(
        of whole: PostgresValue,
        _ steps: ArraySlice<ProceduralTarget.Step>,
        _ value: PostgresValue,
        _ type: PostgresType
    ) async throws -> PostgresValue {
        var path: [String] = []
        var isArray = false
        for step in steps {
            guard case .element(let key?, _, false) = step else {
                throw PostgresError("42804", "jsonb subscript does not support slices")
            }
            let (found, keyType) = try await evaluate(key)
            if path.isEmpty { isArray = [.int2, .int4, .int8].contains(keyType) }
            guard case .text(let text) = try await cast(found, from: keyType, to: ProceduralType(type: .text)) else {
                throw PostgresError("22004", "jsonb subscript in assignment must not be null")
            }
            path.append(text)
        }
        let known: JSONValue =
            if case .jsonb(let known) = whole { known } else { isArray ? .array([]) : .object(JSONObject()) }
        let new: JSONValue =
            if case .jsonb(let new) = try await cast(value, from: type, to: ProceduralType(type: .jsonb)) {
                new
            } else {
                .null
            }
        return .jsonb(try known.replacing(path[...], at: 1, by: new))
    }

    private func subscriptValue(_ expression: ProceduralExpression?) async throws -> Int32? {
        guard let expression else { return nil }
        let (value, type) = try await evaluate(expression)
        guard case .int4(let number) = try await cast(value, from: type, to: ProceduralType(type: .int4)) else {
            throw PostgresError("22004", "array subscript in assignment must not be null")
        }
        return number
    }

    private func replaceElement(
        in whole: PostgresValue,
        _ wholeType: PostgresType,
        _ name: String,
        _ indexes: [(lower: Int32?, upper: Int32?, isSlice: Bool)],
        _ rest: ArraySlice<ProceduralTarget.Step>,
        _ value: PostgresValue,
        _ type: PostgresType
    ) async throws -> PostgresValue {
        let element = compiler.elementType(of: wholeType)
        guard element != wholeType else {
            throw PostgresError(
                "42804",
                "cannot subscript type \(formatted(wholeType)) because it does not support subscripting"
            )
        }
        var array = PostgresArray(elementType: element, dimensions: [], elements: [])
        if case .array(let known) = whole { array = known }
        if indexes.contains(where: \.isSlice) {
            guard case .array(let source) = try await cast(value, from: type, to: ProceduralType(type: wholeType))
            else {
                return whole
            }
            // A subscript without a colon counts from 1 here.
            let bounds = indexes.map { index in
                index.isSlice ? (low: index.lower, high: index.upper) : (low: 1, high: index.lower)
            }
            return .array(try array.replacing(bounds, by: source))
        }
        let positions = indexes.map { $0.lower ?? 0 }
        let old = rest.isEmpty ? .null : array.element(at: positions)
        let changed = try await replacing(in: old, element, name, rest, value, type)
        return .array(try array.replacing(at: positions, by: changed))
    }

    func assign(_ value: PostgresValue, _ type: PostgresType, to number: Int) async throws {
        let target = routine.types[number]
        let variable = code.variables[number]
        let made: PostgresValue
        if target.isRow {
            made = try await row(value, type, for: target, variable.name)
        } else {
            made = try await cast(value, from: type, to: target)
        }
        if made.isNull, variable.isNotNull {
            throw PostgresError(
                "22004",
                "null value cannot be assigned to variable \"\(variable.name)\" declared NOT NULL"
            )
        }
        values[number] = made
        isAssigned[number] = true
    }

    /// A value as that of a row variable.
    private func row(
        _ value: PostgresValue,
        _ type: PostgresType,
        for target: ProceduralType,
        _ name: String
    ) async throws -> PostgresValue {
        guard !value.isNull else { return .null }
        guard case .record(let record) = value else {
            if type == .unknown || type == .text, target.type != .record {
                return try await cast(value, from: type, to: target)
            }
            throw PostgresError("42804", "cannot assign non-composite value to a record variable")
        }
        guard let fields = target.fields else { return value }
        return .record(try await fitted(record.values, record.types, to: fields))
    }

    /// Values as the fields of a row: missing ones are NULL, those too many are left out.
    func fitted(
        _ found: [PostgresValue],
        _ types: [PostgresType],
        to fields: [Column]
    ) async throws -> PostgresRecord {
        var values: [PostgresValue] = []
        for (index, field) in fields.enumerated() {
            let value = found.indices.contains(index) ? found[index] : .null
            let type = types.indices.contains(index) ? types[index] : .unknown
            let target = ProceduralType(type: field.type, typeModifier: field.typeModifier)
            values.append(try await cast(value, from: type, to: target))
        }
        return PostgresRecord(types: fields.map(\.type), values: values, names: fields.map(\.name))
    }

    /// Gives the columns of a row to what stands behind INTO; nil for a row that there is not.
    func assign(
        row: [PostgresValue]?,
        _ columns: [(name: String, type: PostgresType)],
        to targets: [ProceduralTarget]
    ) async throws {
        if targets.count == 1, targets[0].steps.isEmpty, routine.types[targets[0].variable].isRow {
            let target = targets[0].variable
            let type = routine.types[target]
            guard let row else {
                values[target] = .null
                if type.fields == nil {
                    values[target] = .record(
                        PostgresRecord(
                            types: columns.map(\.type),
                            values: columns.map { _ in .null },
                            names: columns.map(\.name)
                        )
                    )
                }
                isAssigned[target] = true
                return
            }
            // One column that is a row of the variable's type is the row itself.
            if row.count == 1, case .record = row[0], type.type == columns.first?.type, type.fields != nil {
                return try await assign(row[0], type.type, to: target)
            }
            let record = PostgresRecord(types: columns.map(\.type), values: row, names: columns.map(\.name))
            return try await assign(.record(record), .record, to: target)
        }
        for (index, target) in targets.enumerated() {
            let value = row.flatMap { $0.indices.contains(index) ? $0[index] : nil } ?? .null
            let type = columns.indices.contains(index) ? columns[index].type : .unknown
            try await assign(value, type, to: target)
        }
    }

    // Casts

    /// A value as one of another type: by an assignment cast, or else by its text.
    func cast(
        _ value: PostgresValue,
        from type: PostgresType,
        to target: ProceduralType
    ) async throws -> PostgresValue {
        if type == target.type, target.typeModifier < 0 { return value }
        let isOwn = TypeInput.isNeeded(for: target.type) || compiler.elementType(of: target.type).isUserDefined
        if !isOwn {
            if value.isNull { return value }
            return try convertedPlainly(value, from: type, to: target)
        }
        if type == target.type, compiler.domainBase(of: target.type) == nil { return value }
        var source = type
        if type == .unknown || type == .record { source = .text }
        if type == .record, !value.isNull {
            if case .record(let record) = value, let fields = target.fields {
                return .record(try await fitted(record.values, record.types, to: fields))
            }
        }
        let plan = try await plan(
            of: ProceduralRoutine.Cast(source: source, target: target.type, typeModifier: target.typeModifier)
        )
        return try await complete(plan, [value], limit: nil, text: nil).rows.first?.first ?? .null
    }

    /// The plan of a cast, as it is kept or made anew.
    private func plan(of cast: ProceduralRoutine.Cast) async throws -> ProceduralRoutine.Plan {
        let catalog = try await catalog()
        let settings = session.proceduralSettings
        if let known = routine.casts[cast], known.settings == settings, handler.currentCatalog != nil,
            known.catalog.generation == catalog.generation
        {
            return known
        }
        let name = catalog.formatType(cast.target.oid, typeModifier: cast.typeModifier)
        let environment = StatementEnvironment(session: session, catalog: catalog)
        let binder = Binder(environment: environment, parameterTypes: [cast.source], stackSize: 2 << 20)
        guard let statement = try handler.parse("SELECT CAST($1 AS \(name))").first,
            let query = try binder.bind(statement.statement)
        else { throw PostgresError("XX000", "there is no plan for a cast to type \(name)") }
        let plan = ProceduralRoutine.Plan(query: query, catalog: catalog, uses: [], shapes: [:], settings: settings)
        routine.casts[cast] = plan
        return plan
    }

    /// A value as one of a built-in type.
    private func convertedPlainly(
        _ value: PostgresValue,
        from type: PostgresType,
        to target: ProceduralType
    ) throws(PostgresError) -> PostgresValue {
        let formats = session.formats
        do throws(PostgresError) {
            return try value.converted(to: target.type, typeModifier: target.typeModifier, formats: formats)
        } catch {
            guard error.sqlState == "42846" else { throw error }
        }
        let text = try value.textWithinLimit(as: type == .unknown ? .text : type, formats: formats)
        return try PostgresValue(
            text: text,
            type: target.type,
            typeModifier: target.typeModifier,
            formats: formats
        )
    }

    func formatted(_ type: PostgresType) -> String { compiler.environment.catalog.formatType(type.oid) }

    var compiler: ProceduralCompiler {
        let catalog = handler.currentCatalog ?? session.emptyCatalog
        return ProceduralCompiler(environment: StatementEnvironment(session: session, catalog: catalog))
    }
}

extension ProceduralVariable {
    /// Whether it is what keeps the operand of CASE.
    var isCaseOperand: Bool { name.hasPrefix("__Case__Variable_") }
}

extension ProceduralCompiler {
    /// The type of an array's elements; of any other type, itself.
    func elementType(of type: PostgresType) -> PostgresType {
        if let element = type.elementType { return element }
        let row = environment.catalog.type(type.oid)
        if let row, row.element != .invalid { return PostgresType(oid: row.element) }
        return type
    }

    /// The type that a domain is over; nil for one that is none.
    func domainBase(of type: PostgresType) -> PostgresType? {
        guard type.isUserDefined else { return nil }
        return environment.catalog.model.types[type.oid]?.domain?.baseType
    }
}
