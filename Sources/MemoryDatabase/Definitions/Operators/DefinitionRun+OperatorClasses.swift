import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Operator classes and families.
///
/// They are kept as the catalogs have them. An index over values of a base type orders them as the type itself does.
extension DefinitionRun {
    mutating func createOperatorFamily(
        _ written: QualifiedName,
        _ method: String
    ) throws(PostgresError) {
        try checkMethod(method)
        try checkMayMakeGroups("family")
        let name = OperatorGroupName(try newName(written), method: method)
        guard model.operatorFamilies[name] == nil else {
            throw PostgresError(
                "42710",
                "operator family \"\(name.name.name)\" for access method \"\(method)\" already exists"
            )
        }
        putFamily(name)
    }

    @discardableResult
    private mutating func putFamily(_ name: OperatorGroupName) -> OID {
        var family = OperatorFamilyDefinition(name)
        family.owner = newOwner
        let oid = model.put(family)
        let own = ObjectAddress(catalog: CatalogOID.operatorFamily, object: oid)
        var dependencies: [ObjectDependency] = []
        if let schema = catalog.schemaOID(name.name.schema) {
            let needed = ObjectAddress(catalog: CatalogOID.namespace, object: schema)
            dependencies.append(ObjectDependency(own, on: needed))
        }
        if let method = ownAccessMethod(name.method) {
            dependencies.append(ObjectDependency(own, on: method, kind: "a"))
        }
        model.setDependencies(of: oid, dependencies)
        return oid
    }

    mutating func createOperatorClass(
        _ statement: CreateObjectStatement,
        _ written: QualifiedName
    ) throws(PostgresError) {
        var (method, isDefault) = ("btree", false)
        var (type, family): (PostgresType?, QualifiedName?) = (nil, nil)
        var items: [DefinitionClause] = []
        for clause in statement.clauses {
            switch (clause.keyword, clause.values.first) {
            case ("DEFAULT", _): isDefault = true
            case ("FOR TYPE", .type(let name)?): type = try routineType(name)
            case ("USING", .name(let name)?): method = name.name
            case ("FAMILY", .name(let name)?): family = name
            case ("AS", .clauses(let list)?): items = list
            default: break
            }
        }
        let name = OperatorGroupName(try newName(written), method: method)
        try checkMethod(method)
        try checkMayMakeGroups("class")
        guard let type else { return }
        let familyOID: OID
        if let family {
            familyOID = try existingFamily(family, method)
        } else {
            familyOID = model.operatorFamilies.oid(of: name) ?? putFamily(name)
        }
        var definition = OperatorClassDefinition(name, family: familyOID, type: type)
        (definition.isDefault, definition.owner) = (isDefault, newOwner)
        var members = FamilyMembers()
        for item in items { try read(item, of: type, method, into: &members) }
        definition.storage = members.storage == type ? nil : members.storage
        if definition.storage != nil, ["btree", "hash", "spgist"].contains(method) {
            throw PostgresError(
                "42P17",
                "storage type cannot be different from data type for access method \"\(method)\""
            )
        }
        guard model.operatorClasses[name] == nil else {
            throw PostgresError(
                "42710",
                "operator class \"\(name.name.name)\" for access method \"\(method)\" already exists"
            )
        }
        if isDefault { try checkIsOnlyDefault(definition) }
        let oid = model.put(definition)
        try add(members, to: familyOID, broughtBy: oid)
        let own = ObjectAddress(catalog: CatalogOID.operatorClass, object: oid)
        var needed = typeNeeds([type.oid] + (definition.storage.map { [$0.oid] } ?? [])) + members.needed
        if let schema = catalog.schemaOID(name.name.schema) {
            needed.append(ObjectAddress(catalog: CatalogOID.namespace, object: schema))
        }
        var dependencies = needed.map { ObjectDependency(own, on: $0) }
        let group = ObjectAddress(catalog: CatalogOID.operatorFamily, object: familyOID)
        dependencies.append(ObjectDependency(own, on: group, kind: "a"))
        model.setDependencies(of: oid, dependencies)
    }

    private func checkIsOnlyDefault(_ definition: OperatorClassDefinition) throws(PostgresError) {
        let own = model.operatorClasses.first {
            $0.isDefault && $0.type == definition.type && $0.name.method == definition.name.method
        }
        guard
            let other = own?.name.name.name
                ?? catalog.builtInDefaultClass(of: definition.type.oid, method: definition.name.method)
        else { return }
        let type = definition.type.oid < .firstUserObject ? catalog.type(definition.type.oid) : nil
        let shown =
            type.map { "pg_catalog.\($0.name)" } ?? catalog.formatType(definition.type.oid, searchPath: effectivePath)
        throw PostgresError(
            "42710",
            "could not make operator class \"\(definition.name.name.name)\" be default for type \(shown)",
            detail: "Operator class \"\(other)\" already is the default."
        )
    }

    /// ALTER OPERATOR FAMILY … ADD, DROP.
    mutating func alterOperatorFamily(
        _ written: QualifiedName,
        _ method: String,
        _ clauses: [DefinitionClause]
    ) throws(PostgresError) {
        try checkMethod(method)
        let oid = try existingFamily(written, method)
        guard catalog.isSuperuser(session.user) else {
            throw PostgresError("42501", "must be superuser to alter an operator family")
        }
        for clause in clauses {
            guard case .clauses(let items)? = clause.values.first else { continue }
            if clause.keyword == "ADD" {
                var members = FamilyMembers()
                for item in items { try read(item, of: nil, method, into: &members) }
                try add(members, to: oid, broughtBy: nil)
            } else {
                for item in items { try drop(item, from: oid) }
            }
        }
    }

    private mutating func drop(_ item: DefinitionClause, from oid: OID) throws(PostgresError) {
        guard var family = model.operatorFamilies[oid], let number = Self.number(of: item) else { return }
        let types = try types(of: item)
        let left = types.first ?? .invalid
        let right = types.count > 1 ? types[1] : left
        let isOperator = item.keyword == "OPERATOR"
        let before = family.operators.count + family.functions.count
        if isOperator {
            family.operators.removeAll { $0.strategy == number && $0.left == left && $0.right == right }
        } else {
            family.functions.removeAll { $0.number == number && $0.left == left && $0.right == right }
        }
        guard family.operators.count + family.functions.count < before else {
            let shown = [left, right].map { catalog.formatType($0, searchPath: effectivePath) }.joined(separator: ",")
            let word = isOperator ? "operator" : "function"
            throw PostgresError(
                "42704",
                "\(word) \(number)(\(shown)) does not exist in operator family \"\(family.name.name.name)\""
            )
        }
        model.put(family)
    }

    private mutating func add(_ members: FamilyMembers, to oid: OID, broughtBy owner: OID?) throws(PostgresError) {
        guard var family = model.operatorFamilies[oid] else {
            throw Self.unsupported("adding to an operator family of PostgreSQL's own")
        }
        let name = family.name.name.name
        func shown(_ left: OID, _ right: OID) -> String {
            [left, right].map { catalog.formatType($0, searchPath: effectivePath) }.joined(separator: ",")
        }
        for var entry in members.operators {
            let isThere = family.operators.contains {
                $0.strategy == entry.strategy && $0.left == entry.left && $0.right == entry.right
            }
            guard !isThere else {
                throw PostgresError(
                    "42710",
                    "operator \(entry.strategy)(\(shown(entry.left, entry.right))) already exists in operator family "
                        + "\"\(name)\""
                )
            }
            entry.operatorClass = owner
            family.operators.append(entry)
        }
        for var entry in members.functions {
            let isThere = family.functions.contains {
                $0.number == entry.number && $0.left == entry.left && $0.right == entry.right
            }
            guard !isThere else {
                throw PostgresError(
                    "42710",
                    "function \(entry.number)(\(shown(entry.left, entry.right))) already exists in operator family "
                        + "\"\(name)\""
                )
            }
            entry.operatorClass = owner
            family.functions.append(entry)
        }
        model.put(family)
    }

    private mutating func read(
        _ item: DefinitionClause,
        of type: PostgresType?,
        _ method: String,
        into members: inout FamilyMembers
    ) throws(PostgresError) {
        switch item.keyword {
        case "STORAGE":
            guard case .type(let name)? = item.values.first else { return }
            members.storage = try routineType(name)
        case "OPERATOR": try readOperator(item, of: type, method, into: &members)
        default: try readFunction(item, of: type, method, into: &members)
        }
    }

    private mutating func readOperator(
        _ item: DefinitionClause,
        of type: PostgresType?,
        _ method: String,
        into members: inout FamilyMembers
    ) throws(PostgresError) {
        let number = try checkedNumber(item, "operator", method == "btree" ? 5 : method == "hash" ? 1 : 32767)
        var reference: OperatorReference?
        var ordering: OID?
        var isOrdering = false
        for value in item.values {
            switch value {
            case .operatorReference(let given): reference = given
            case .anyOperator(let name):
                guard type != nil else {
                    throw PostgresError("42601", "operator argument types must be specified in ALTER OPERATOR FAMILY")
                }
                reference = OperatorReference(name: name)
            case .word("FOR ORDER BY"): isOrdering = true
            case .name(let family) where isOrdering: ordering = try existingFamily(family, "btree")
            default: break
            }
        }
        guard let reference else { return }
        let found: OID
        if reference.left == nil, reference.right == nil, let type {
            guard let oid = try findOperator(reference.name, type.oid) else {
                let shown = catalog.formatType(type.oid, searchPath: effectivePath)
                throw PostgresError("42883", "operator does not exist: \(shown) \(reference.name.symbol) \(shown)")
            }
            found = oid
        } else {
            guard let oid = try findOperator(reference) else { throw try missingOperator(reference) }
            found = oid
        }
        guard let row = catalog.operator(found) else { return }
        var entry = OperatorFamilyDefinition.Operator(number, left: row.left, right: row.right, operator: found)
        entry.ordering = ordering
        members.operators.append(entry)
        if found >= .firstUserObject {
            members.needed.append(ObjectAddress(catalog: CatalogOID.operator, object: found))
        }
    }

    /// The operator of a name whose operands are both of a type.
    private func findOperator(_ name: OperatorName, _ type: OID) throws(PostgresError) -> OID? {
        let schemas = try name.schema.map { (schema) throws(PostgresError) in [try existingSchema(schema)] }
        for schema in schemas ?? (["pg_catalog"] + effectivePath) {
            if schema == "pg_catalog",
                let found = BuiltInCatalog.shared.operators(named: name.symbol).first(where: {
                    $0.left == type && $0.right == type
                })
            {
                return found.oid
            }
            if let own = catalog.userOperator(name.symbol, schema: schema, type, type) { return own.oid }
        }
        return nil
    }

    private mutating func readFunction(
        _ item: DefinitionClause,
        of type: PostgresType?,
        _ method: String,
        into members: inout FamilyMembers
    ) throws(PostgresError) {
        let highest: [String: Int] = ["btree": 5, "hash": 3, "gist": 11, "gin": 7, "spgist": 7, "brin": 15]
        let number = try checkedNumber(item, "function", highest[method] ?? 15)
        var types = try types(of: item)
        for case .routine(let reference) in item.values {
            var arguments: [OID] = []
            for parameter in reference.arguments ?? [] { arguments.append(try binder.type(parameter.type).type.oid) }
            let found = try routine(reference.name, arguments)
            if types.isEmpty, method == "btree", number == 1 { types = found.arguments }
            let left = types.first ?? type?.oid ?? found.arguments.first ?? .invalid
            let right = types.count > 1 ? types[1] : left
            members.functions.append(.init(number, left: left, right: right, function: found.oid))
            if found.oid >= .firstUserObject {
                members.needed.append(ObjectAddress(catalog: CatalogOID.function, object: found.oid))
            }
        }
    }

    private func checkedNumber(_ item: DefinitionClause, _ word: String, _ highest: Int) throws(PostgresError) -> Int16
    {
        guard let number = Self.number(of: item), number > 0, Int(number) <= highest else {
            let shown = Self.number(of: item) ?? 0
            throw PostgresError("42P17", "invalid \(word) number \(shown), must be between 1 and \(highest)")
        }
        return number
    }

    private static func number(of item: DefinitionClause) -> Int16? {
        guard case .number(let expression)? = item.values.first else { return nil }
        return expression.integer.flatMap { Int16(exactly: $0) }
    }

    private func types(of item: DefinitionClause) throws(PostgresError) -> [OID] {
        var types: [OID] = []
        for case .list(let values) in item.values {
            for case .type(let name) in values { types.append(try binder.type(name).type.oid) }
        }
        return types
    }

    private func checkMethod(_ method: String) throws(PostgresError) {
        guard catalog.accessMethodOID(method) == nil else { return }
        throw PostgresError("42704", "access method \"\(method)\" does not exist")
    }

    private func checkMayMakeGroups(_ word: String) throws(PostgresError) {
        guard !catalog.isSuperuser(session.user) else { return }
        throw PostgresError("42501", "must be superuser to create an operator \(word)")
    }

    /// The operator family of a name, which must exist.
    func existingFamily(_ name: QualifiedName, _ method: String) throws(PostgresError) -> OID {
        if let found = try findFamily(name, method) { return found }
        throw PostgresError(
            "42704",
            "operator family \"\(Self.shown(name))\" does not exist for access method \"\(method)\""
        )
    }

    func findFamily(_ name: QualifiedName, _ method: String) throws(PostgresError) -> OID? {
        for candidate in try candidates(name) {
            if let oid = model.operatorFamilies.oid(of: OperatorGroupName(candidate, method: method)) { return oid }
        }
        guard name.schema ?? "pg_catalog" == "pg_catalog" else { return nil }
        return catalog.builtInFamily(name.name, method: method)
    }

    func findOperatorClass(_ name: QualifiedName, _ method: String) throws(PostgresError) -> OID? {
        for candidate in try candidates(name) {
            if let oid = model.operatorClasses.oid(of: OperatorGroupName(candidate, method: method)) { return oid }
        }
        return nil
    }
}

/// The operators and functions that a definition adds to a family.
private struct FamilyMembers {
    var operators: [OperatorFamilyDefinition.Operator] = []
    var functions: [OperatorFamilyDefinition.Function] = []
    var storage: PostgresType?
    var needed: [ObjectAddress] = []
}
