import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Makes code of PL/pgSQL ready to run.
struct ProceduralCompiler {
    /// The variables that a trigger function is given, with their types, in this order behind its arguments.
    static let triggerVariables: [(name: String, type: PostgresType)] = [
        ("new", .record), ("old", .record), ("tg_name", .name), ("tg_when", .text), ("tg_level", .text),
        ("tg_op", .text), ("tg_relid", .oid), ("tg_relname", .name), ("tg_table_name", .name),
        ("tg_table_schema", .name), ("tg_nargs", .int4), ("tg_argv", .textArray),
    ]

    /// The variables that the function of an event trigger is given.
    static let eventVariables: [(name: String, type: PostgresType)] = [("tg_event", .text), ("tg_tag", .text)]

    let environment: StatementEnvironment

    private var catalog: CatalogSnapshot { environment.catalog }

    /// The code of a function or procedure.
    func compile(
        _ definition: FunctionDefinition,
        call: RoutineCall? = nil,
        isCheck: Bool = false
    ) throws(PostgresError) -> ProceduralRoutine {
        let isTrigger = definition.result == .trigger
        let settled = settledTypes(definition, call)
        var given: [ProceduralType] = settled.map { type(of: $0) }
        var arguments = zip(definition.arguments, given).enumerated().map { index, argument in
            ProceduralParser.Argument(names: ["$\(index + 1)", argument.0.name], isRow: argument.1.isRow)
        }
        let isEventTrigger = definition.result == .eventTrigger
        if isTrigger || isEventTrigger {
            for (name, type) in isTrigger ? Self.triggerVariables : Self.eventVariables {
                arguments.append(ProceduralParser.Argument(names: [name], isRow: type == .record))
                given.append(ProceduralType(type: type))
            }
        }
        let found = arguments.count
        arguments.append(ProceduralParser.Argument(names: ["found"], isRow: false))
        given.append(ProceduralType(type: .bool))
        var routine = ProceduralParser.Routine(name: definition.qualifiedName.name, arguments: arguments)
        let outputs = definition.arguments.indices.filter { index in
            let mode = definition.arguments[index].mode
            return mode == .out || mode == .inOut || mode == .table
        }
        routine.returnsSet = definition.returnsSet
        routine.isProcedure = definition.kind == .procedure
        routine.hasOutputs = !outputs.isEmpty
        routine.returnsVoid =
            outputs.isEmpty && (definition.result == .void || routine.isProcedure || isEventTrigger)
        let code = try code(definition.source, routine, shown: definition.qualifiedName.name)
        let result = call?.result ?? definition.result
        return ProceduralRoutine(
            code: code,
            signature: signature(of: definition),
            definition: definition,
            types: try types(of: code, given),
            call: call,
            found: found,
            outputs: outputs,
            result: result,
            resultFields: resultFields(definition, outputs, given, result)
        )
    }

    private func resultFields(
        _ definition: FunctionDefinition,
        _ outputs: [Int],
        _ types: [ProceduralType],
        _ result: PostgresType
    ) -> [Column]? {
        if outputs.count > 1 || definition.kind == .procedure && !outputs.isEmpty {
            return outputs.map { index in Column(definition.arguments[index].name, types[index].type) }
        }
        return outputs.isEmpty ? type(of: result).fields : nil
    }

    /// The types of the arguments, polymorphic ones as the call has settled them.
    private func settledTypes(_ definition: FunctionDefinition, _ call: RoutineCall?) -> [PostgresType] {
        var input = 0
        var output = 0
        return definition.arguments.map { argument in
            var type = argument.type
            if argument.mode.isInput {
                if let call, call.arguments.indices.contains(input), type.standsForOthers {
                    type = call.arguments[input]
                }
                input += 1
            }
            if !argument.mode.isInput || argument.mode == .inOut {
                if let call, type.standsForOthers {
                    type = call.outputs.indices.contains(output) ? call.outputs[output] : call.result
                }
                output += 1
            }
            return type
        }
    }

    /// The code of DO.
    func compile(_ source: String) throws(PostgresError) -> ProceduralRoutine {
        var routine = ProceduralParser.Routine(
            name: nil,
            arguments: [ProceduralParser.Argument(names: ["found"], isRow: false)]
        )
        routine.returnsVoid = true
        let code = try code(source, routine, shown: "inline_code_block")
        return ProceduralRoutine(
            code: code,
            signature: "inline_code_block",
            definition: nil,
            types: try types(of: code, [ProceduralType(type: .bool)]),
            call: nil,
            found: 0,
            outputs: [],
            result: .void,
            resultFields: nil
        )
    }

    private func code(
        _ source: String,
        _ routine: ProceduralParser.Routine,
        shown name: String
    ) throws(PostgresError) -> ProceduralCode {
        switch ProceduralParser.parse(source, routine) {
        case .success(let code): return code
        case .failure(let failure):
            let diagnostic = failure.diagnostic
            var error = PostgresError(
                SQLState(rawValue: diagnostic.sqlState),
                diagnostic.message,
                detail: failure.detail,
                hint: diagnostic.hint
            )
            if failure.isPlaced {
                error.internalPosition = diagnostic.range.position(in: source)
                error.internalQuery = source
            }
            error.context = "compilation of PL/pgSQL function \"\(name)\" near line \(failure.line)"
            throw error
        }
    }

    /// How error contexts call a function.
    private func signature(of definition: FunctionDefinition) -> String {
        let name = definition.qualifiedName
        let path = environment.searchPath(withImplicit: true)
        let types = definition.inputTypes.map { catalog.formatType($0, searchPath: path) }.joined(separator: ",")
        let isVisible =
            path.first { !catalog.model.functions(named: TableName(name.name, schema: $0)).isEmpty } == name.schema
        let shown = SQLIdentifier.quote(name.name)
        return (isVisible ? shown : SQLIdentifier.quote(name.schema) + "." + shown) + "(" + types + ")"
    }

    // Types

    /// A type with its fields.
    func type(of type: PostgresType, typeModifier: Int32 = -1) -> ProceduralType {
        ProceduralType(type: type, typeModifier: typeModifier, fields: catalog.fields(of: base(of: type)))
    }

    private func base(of type: PostgresType) -> PostgresType {
        var type = type
        while type.isUserDefined, let domain = catalog.model.types[type.oid]?.domain { type = domain.baseType }
        return type
    }

    private func types(of code: ProceduralCode, _ given: [ProceduralType]) throws(PostgresError) -> [ProceduralType] {
        var types: [ProceduralType] = []
        for variable in code.variables {
            do throws(PostgresError) {
                types.append(try type(of: variable, given, types))
            } catch {
                var error = error
                if let place = code.text.range(of: variable.type) {
                    error.internalPosition = place
                    error.internalQuery = code.text
                }
                error.position = nil
                throw error
            }
        }
        return types
    }

    private func type(
        of variable: ProceduralVariable,
        _ given: [ProceduralType],
        _ known: [ProceduralType]
    ) throws(PostgresError) -> ProceduralType {
        switch variable.type {
        case .given(let index): return given.indices.contains(index) ? given[index] : ProceduralType(type: .text)
        case .record: return ProceduralType(type: .record)
        case .named(let text):
            guard let name = Parser().parseType(text).type else {
                throw PostgresError("42704", "type \"\(text)\" does not exist")
            }
            let found = try Binder(environment: environment).typeWithModifier(named: name)
            if found.type.isPseudoType, found.type != .record {
                throw PostgresError(
                    "0A000",
                    "variable \"\(variable.name)\" has pseudo-type \(catalog.formatType(found.type.oid))"
                )
            }
            return type(of: found.type, typeModifier: found.typeModifier)
        case .variable(let number, let field):
            guard known.indices.contains(number) else { return ProceduralType(type: .text) }
            guard let field else { return known[number] }
            guard let column = known[number].fields?.first(where: { $0.name == field }) else {
                let name = variable.name
                throw PostgresError("42703", "column \"\(field)\" does not exist in \"\(name)\"")
            }
            return type(of: column.type, typeModifier: column.typeModifier)
        case .row(let parts):
            let relation = try relation(parts)
            return ProceduralType(type: relation.type, fields: relation.columns)
        case .column(let parts):
            let relation = try relation(Array(parts.dropLast()))
            let name = parts.last ?? ""
            guard let column = relation.columns.first(where: { $0.name == name }) else {
                throw PostgresError(
                    "42703",
                    "column \"\(name)\" of relation \"\(parts.dropLast().last ?? "")\" does not exist"
                )
            }
            return type(of: column.type, typeModifier: column.typeModifier)
        }
    }

    private func relation(_ parts: [String]) throws(PostgresError) -> (type: PostgresType, columns: [Column]) {
        let name = parts.last ?? ""
        let path = parts.count > 1 ? [parts[parts.count - 2]] : environment.searchPath(withImplicit: true)
        for schema in path {
            if let row = catalog.relation(TableName(name, schema: schema)) {
                return (row.rowType == .invalid ? .record : PostgresType(oid: row.rowType), row.columns)
            }
            if let row = catalog.type(named: name, schema: schema),
                let fields = catalog.fields(of: PostgresType(oid: row.oid))
            {
                return (PostgresType(oid: row.oid), fields)
            }
        }
        throw PostgresError("42P01", "relation \"\(parts.joined(separator: "."))\" does not exist")
    }
}

extension String {
    /// Where the name of a type stands, as a count of characters from 1.
    fileprivate func range(of type: ProceduralVariable.TypeName) -> Int? {
        guard case .named(let name) = type, let range = firstRange(of: name) else { return nil }
        return self[..<range.lowerBound].unicodeScalars.count + 1
    }
}
