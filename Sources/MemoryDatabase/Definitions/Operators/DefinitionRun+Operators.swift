import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// CREATE OPERATOR, and what ALTER and DROP do with operators.
extension DefinitionRun {
    mutating func createOperator(
        _ statement: CreateObjectStatement,
        _ reference: OperatorReference
    ) throws(PostgresError) {
        let symbol = reference.name.symbol
        let schema = reference.name.schema.map { [Identifier($0), Identifier(symbol)] } ?? [Identifier(symbol)]
        let name = try newName(QualifiedName(schema))
        var parts = OperatorParts()
        for clause in statement.clauses {
            for case .options(let options) in clause.values {
                for option in options { try read(option, into: &parts) }
            }
        }
        guard let written = parts.function else {
            throw PostgresError("42P13", "operator function must be specified")
        }
        guard let right = parts.right else {
            guard parts.left != nil else { throw PostgresError("42P13", "operator argument types must be specified") }
            throw PostgresError(
                "42P13",
                "operator right argument type must be specified",
                detail: "Postfix operators are not supported."
            )
        }
        let operands = (parts.left.map { [$0] } ?? []) + [right]
        let function = try routine(written, operands.map(\.oid))
        let signature = OperatorSignature(name, parts.left?.oid ?? .invalid, right.oid)
        var definition = OperatorDefinition(
            signature,
            result: PostgresType(oid: function.result),
            function: function.oid
        )
        definition.owner = newOwner
        definition.restriction = try estimator(parts.restriction, joins: false)
        definition.join = try estimator(parts.join, joins: true)
        try checkParts(parts, isBinary: parts.left != nil, isBoolean: function.result == PostgresType.bool.oid)
        definition.isHashable = parts.isHashable
        definition.isMergeable = parts.isMergeable
        if let old = model.operators[signature] {
            guard old.result == nil else { throw PostgresError("42723", "operator \(symbol) already exists") }
            (definition.oid, definition.commutator, definition.negator) = (old.oid, old.commutator, old.negator)
        }
        let oid = model.put(definition)
        var made = model.operators[oid] ?? definition
        if let other = parts.commutator {
            let wanted = OperatorSignature(try otherName(other, name), right.oid, signature.left)
            made.commutator = wanted == signature ? oid : mention(wanted)
        }
        if let other = parts.negator {
            let wanted = OperatorSignature(try otherName(other, name), signature.left, right.oid)
            guard wanted != signature else { throw PostgresError("42P13", "operator cannot be its own negator") }
            made.negator = mention(wanted)
        }
        model.put(made)
        linkBack(oid, commutator: made.commutator, negator: made.negator)
        model.setDependencies(of: oid, needs(ofOperator: made, result: function.result))
    }

    /// The operator that another names, which need not be there yet: then it is noted without a function.
    private mutating func mention(_ signature: OperatorSignature) -> OID {
        if let found = builtInOperator(signature) { return found }
        if let known = model.operators.oid(of: signature) { return known }
        var shell = OperatorDefinition(signature, result: nil, function: .invalid)
        shell.owner = newOwner
        return model.put(shell)
    }

    /// The commutator and the negator name the operator as theirs, where they name none.
    private mutating func linkBack(_ oid: OID, commutator: OID?, negator: OID?) {
        if let commutator, commutator != oid, var other = model.operators[commutator], other.commutator == nil {
            other.commutator = oid
            model.put(other)
        }
        if let negator, var other = model.operators[negator], other.negator == nil {
            other.negator = oid
            model.put(other)
        }
    }

    private func builtInOperator(_ signature: OperatorSignature) -> OID? {
        guard signature.name.schema == "pg_catalog" else { return nil }
        return BuiltInCatalog.shared.operators(named: signature.name.name).first {
            $0.left == signature.left && $0.right == signature.right
        }?.oid
    }

    private func otherName(_ name: OperatorName, _ own: TableName) throws(PostgresError) -> TableName {
        TableName(name.symbol, schema: try name.schema.map(existingSchema) ?? own.schema)
    }

    /// What an operator needs: its types, and its function.
    private func needs(ofOperator definition: OperatorDefinition, result: OID) -> [ObjectDependency] {
        let own = ObjectAddress(catalog: CatalogOID.operator, object: definition.oid ?? .invalid)
        var needed: [ObjectAddress] = []
        if let schema = catalog.schemaOID(definition.name.name.schema) {
            needed.append(ObjectAddress(catalog: CatalogOID.namespace, object: schema))
        }
        needed += typeNeeds([definition.name.left, definition.name.right, result])
        needed.append(ObjectAddress(catalog: CatalogOID.function, object: definition.function))
        return needed.filter { $0.catalog == CatalogOID.namespace || $0.object >= .firstUserObject }
            .map { ObjectDependency(own, on: $0) }
    }

    /// The types of users among these, as what needs them names them.
    func typeNeeds(_ types: [OID]) -> [ObjectAddress] {
        types.filter { $0 >= .firstUserObject }.map { ObjectAddress(catalog: CatalogOID.type, object: $0) }
    }

    private func checkParts(_ parts: OperatorParts, isBinary: Bool, isBoolean: Bool) throws(PostgresError) {
        func refuse(_ what: String) -> PostgresError { PostgresError("42P13", what) }
        if !isBinary {
            if parts.commutator != nil { throw refuse("only binary operators can have commutators") }
            if parts.join != nil { throw refuse("only binary operators can have join selectivity") }
            if parts.isMergeable { throw refuse("only binary operators can merge join") }
            if parts.isHashable { throw refuse("only binary operators can hash") }
        }
        guard !isBoolean else { return }
        if parts.negator != nil { throw refuse("only boolean operators can have negators") }
        if parts.restriction != nil { throw refuse("only boolean operators can have restriction selectivity") }
        if parts.join != nil { throw refuse("only boolean operators can have join selectivity") }
        if parts.isMergeable { throw refuse("only boolean operators can merge join") }
        if parts.isHashable { throw refuse("only boolean operators can hash") }
    }

    private mutating func read(_ option: DefinitionOption, into parts: inout OperatorParts) throws(PostgresError) {
        switch option.name.value {
        case "leftarg": parts.left = try operand(option)
        case "rightarg": parts.right = try operand(option)
        case "function", "procedure": parts.function = option.value?.qualifiedName
        case "commutator": parts.commutator = Self.operatorName(option)
        case "negator": parts.negator = Self.operatorName(option)
        case "restrict": parts.restriction = option.value?.qualifiedName
        case "join": parts.join = option.value?.qualifiedName
        case "hashes": parts.isHashable = Self.isTrue(option)
        case "merges": parts.isMergeable = Self.isTrue(option)
        case "sort1", "sort2", "ltcmp", "gtcmp": parts.isMergeable = true
        default: warn("operator attribute \"\(option.name.value)\" not recognized", sqlState: "42601")
        }
    }

    private mutating func operand(_ option: DefinitionOption) throws(PostgresError) -> PostgresType? {
        guard let type = option.value?.typeName else { return nil }
        if type.isSet { throw PostgresError("42P13", "SETOF type not allowed for operator argument") }
        return try routineType(type)
    }

    private static func operatorName(_ option: DefinitionOption) -> OperatorName? {
        if case .operator(let name)? = option.value { name } else { nil }
    }

    static func isTrue(_ option: DefinitionOption) -> Bool {
        option.value.map { ["true", "on", "1", "yes"].contains(optionText($0).lowercased()) } ?? true
    }

    /// The function that estimates for an operator.
    private func estimator(_ name: QualifiedName?, joins: Bool) throws(PostgresError) -> OID? {
        guard let name else { return nil }
        let (internalType, number): (OID, OID) = (2281, 23)
        let types: [OID] =
            joins ? [internalType, 26, internalType, 21, internalType] : [internalType, 26, internalType, number]
        let found = try routine(name, types)
        guard found.result == PostgresType.float8.oid else {
            let word = joins ? "join" : "restriction"
            throw PostgresError("42P17", "\(word) estimator function \(Self.shown(name)) must return type float8")
        }
        return found.oid
    }

    /// The function of a name for arguments of exactly these types.
    func routine(_ name: QualifiedName, _ types: [OID]) throws(PostgresError) -> FunctionRow {
        let schemas = try name.schema.map { (schema) throws(PostgresError) in [try existingSchema(schema)] }
        for schema in schemas ?? (["pg_catalog"] + effectivePath) {
            let rows =
                schema == "pg_catalog"
                ? BuiltInCatalog.shared.functions(named: name.name)
                : catalog.userFunctions(named: name.name, schema: schema)
            if let found = rows.first(where: { $0.arguments == types }) { return found }
        }
        let shown = types.map { catalog.formatType($0, searchPath: effectivePath) }.joined(separator: ", ")
        throw PostgresError("42883", "function \(Self.shown(name))(\(shown)) does not exist")
    }

    /// The operator that a reference names; nil where there is none.
    func findOperator(_ reference: OperatorReference) throws(PostgresError) -> OID? {
        let left = try operandType(reference.left)
        let right = try operandType(reference.right)
        let schemas = try reference.name.schema.map { (schema) throws(PostgresError) in [try existingSchema(schema)] }
        for schema in schemas ?? (["pg_catalog"] + effectivePath) {
            let signature = OperatorSignature(TableName(reference.name.symbol, schema: schema), left, right)
            if let found = builtInOperator(signature) { return found }
            if let oid = model.operators.oid(of: signature), model.operators[oid]?.result != nil { return oid }
        }
        return nil
    }

    private func operandType(_ type: TypeName?) throws(PostgresError) -> OID {
        guard let type else { return .invalid }
        return try binder.type(type).type.oid
    }

    /// The operator of a user that a reference names, which must exist.
    func existingOperator(_ reference: OperatorReference) throws(PostgresError) -> OperatorDefinition {
        guard let oid = try findOperator(reference) else { throw try missingOperator(reference) }
        guard let found = model.operators[oid] else {
            throw PostgresError("42501", "must be owner of operator \(reference.name.symbol)")
        }
        return found
    }

    func missingOperator(_ reference: OperatorReference) throws(PostgresError) -> PostgresError {
        let symbol = (reference.name.schema.map { $0 + "." } ?? "") + reference.name.symbol
        func shown(_ type: TypeName?) throws(PostgresError) -> String {
            guard let type else { return "" }
            return catalog.formatType(try binder.type(type).type.oid, searchPath: effectivePath)
        }
        let left = try shown(reference.left)
        let text = (left.isEmpty ? "" : left + " ") + symbol + " " + (try shown(reference.right))
        return PostgresError("42883", "operator does not exist: \(text)")
    }

    /// ALTER OPERATOR … SET (RESTRICT = …, JOIN = …).
    mutating func alterOperator(
        _ reference: OperatorReference,
        _ clauses: [DefinitionClause]
    ) throws(PostgresError) {
        var found = try existingOperator(reference)
        try checkOwner(found.owner, "operator", found.name.name.name)
        for clause in clauses {
            for case .options(let options) in clause.values {
                for option in options {
                    let isNone = option.value == .word("NONE") || option.value == nil
                    let name = isNone ? nil : option.value?.qualifiedName
                    switch option.name.value {
                    case "restrict": found.restriction = try estimator(name, joins: false)
                    case "join": found.join = try estimator(name, joins: true)
                    case "leftarg", "rightarg", "function", "procedure", "commutator", "negator", "hashes", "merges":
                        throw PostgresError(
                            "42601",
                            "operator attribute \"\(option.name.value)\" cannot be changed"
                        )
                    default:
                        throw PostgresError("42601", "operator attribute \"\(option.name.value)\" not recognized")
                    }
                }
            }
        }
        model.put(found)
    }
}

/// What CREATE OPERATOR says.
private struct OperatorParts {
    var left: PostgresType?
    var right: PostgresType?
    var function: QualifiedName?
    var commutator: OperatorName?
    var negator: OperatorName?
    var restriction: QualifiedName?
    var join: QualifiedName?
    var isHashable = false
    var isMergeable = false
}
