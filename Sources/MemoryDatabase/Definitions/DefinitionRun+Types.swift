import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Enumerations, composite and range types, domains.
extension DefinitionRun {
    mutating func createType(_ statement: CreateTypeStatement) throws(PostgresError) {
        let name = try newName(statement.name)
        try checkTypeIsFree(name)
        var type: TypeDefinition
        switch statement.kind {
        case .shell: type = TypeDefinition(name, .shell)
        case .base(let options): return try createBaseType(name, options)
        case .enum(let labels):
            var seen: Set<String> = []
            for label in labels {
                try Self.checkLabel(label)
                guard seen.insert(label).inserted else {
                    throw PostgresError(
                        "23505",
                        "duplicate key value violates unique constraint \"pg_enum_typid_label_index\"",
                        detail: "Key (enumtypid, enumlabel)=(\(model.nextOID ?? 0), \(label)) already exists."
                    )
                }
            }
            type = TypeDefinition(name, labels: labels)
        case .composite(let columns):
            if model.relationOID(name) != nil { throw Self.relationExists(name.name) }
            var draft = TableDraft(name: name)
            for column in columns { try add(column, to: &draft) }
            type = TypeDefinition(name, .composite(draft.columns))
        case .range(let options): type = TypeDefinition(name, .range(try range(options, name)))
        }
        type.owner = newOwner
        type.privileges = newPrivileges("T", name.schema, type.owner)
        guard let oid = model.put(type) else { return }
        if let made = model.types[oid], let range = made.range { addConstructors(of: made, range) }
    }

    /// The functions that make ranges and multiranges of a new range type.
    private mutating func addConstructors(of type: TypeDefinition, _ range: RangeDefinition) {
        guard let oid = type.oid, let multirange = range.multirangeOID, let name = range.multirangeName else { return }
        let bound = FunctionDefinition.Argument("", range.subtype)
        let flags = FunctionDefinition.Argument("", .text)
        let own = PostgresType(oid: oid)
        let others = PostgresType(oid: multirange)
        add("range_constructor2", type.name, [bound, bound], own)
        add("range_constructor3", type.name, [bound, bound, flags], own)
        add("multirange_constructor0", name, [], others, isStrict: true)
        add("multirange_constructor1", name, [.init("", own)], others, isStrict: true)
        guard let array = type.arrayTypeOID else { return }
        let ranges = FunctionDefinition.Argument("", PostgresType(oid: array), mode: .variadic)
        add("multirange_constructor2", name, [ranges], others, isStrict: true)
    }

    private mutating func add(
        _ source: String,
        _ name: TableName,
        _ arguments: [FunctionDefinition.Argument],
        _ result: PostgresType,
        isStrict: Bool = false
    ) {
        var function = FunctionDefinition(
            name,
            arguments: arguments,
            result: result,
            language: "internal",
            source: source
        )
        function.volatility = .immutable
        function.parallel = "s"
        function.isStrict = isStrict
        // They belong to the first of all users, whoever makes the type.
        function.owner = model.owner
        model.put(function)
    }

    private func checkTypeIsFree(_ name: TableName) throws(PostgresError) {
        guard let oid = model.typeOID(name), !model.object(oid).isArray else { return }
        if case .shell? = model.types[oid]?.kind { return }
        throw PostgresError("42710", "type \"\(name.name)\" already exists")
    }

    private static func checkLabel(_ label: String) throws(PostgresError) {
        guard label.utf8.count > 63 else { return }
        throw PostgresError(
            "42602",
            "invalid enum label \"\(label)\"",
            detail: "Labels must be 63 bytes or less."
        )
    }

    private func range(_ options: [DefinitionOption], _ name: TableName) throws(PostgresError) -> RangeDefinition {
        var definition: RangeDefinition?
        for option in options where option.name.value == "subtype" {
            guard let type = option.value?.typeName else { continue }
            definition = RangeDefinition(try binder.type(type).type)
        }
        guard var definition else { throw PostgresError("42601", "type attribute \"subtype\" is required") }
        for option in options {
            guard let value = option.value?.qualifiedName else { continue }
            let given = TableName(value.name, schema: value.schema ?? "pg_catalog")
            switch option.name.value {
            case "subtype": break
            case "subtype_opclass": definition.operatorClass = given
            case "collation": definition.collation = given
            case "canonical": definition.canonical = given
            case "subtype_diff":
                let schemas = value.schema.map { [$0] } ?? ["pg_catalog"] + effectivePath
                definition.subtypeDifference = try difference(value.name, in: schemas, of: definition.subtype)
            case "multirange_type_name":
                definition.multirangeName = TableName(value.name, schema: value.schema ?? name.schema)
            default:
                throw PostgresError("42601", "type attribute \"\(option.name.value)\" not recognized")
            }
        }
        return definition
    }

    /// The function that says how far two values lie from each other takes them and gives a `double precision`.
    private func difference(
        _ name: String,
        in schemas: [String],
        of subtype: PostgresType
    ) throws(PostgresError) -> TableName {
        let arguments = [subtype.oid, subtype.oid]
        let found = schemas.flatMap { schema in
            let rows =
                schema == "pg_catalog"
                ? BuiltInCatalog.shared.functions(named: name) : catalog.userFunctions(named: name, schema: schema)
            return rows.map { (schema: schema, row: $0) }
        }
        let shown = catalog.formatType(subtype.oid)
        let signature = "\(name)(\(shown), \(shown))"
        guard let (schema, function) = found.first(where: { $0.row.arguments == arguments }) else {
            throw PostgresError("42883", "function \(signature) does not exist")
        }
        guard function.result == PostgresType.float8.oid else {
            throw PostgresError(
                "42P13",
                "range subtype diff function \(signature) must return type double precision"
            )
        }
        guard function.volatility == "i" else {
            throw PostgresError("42P13", "range subtype diff function \(signature) must be immutable")
        }
        return TableName(name, schema: schema)
    }

    mutating func createDomain(_ statement: CreateDomainStatement) throws(PostgresError) {
        let name = try newName(statement.name)
        try checkTypeIsFree(name)
        let base = try typedColumn(name.name, statement.type)
        var domain = DomainDefinition(base.type)
        domain.typeModifier = base.typeModifier
        domain.dimensions = base.dimensions
        if let collation = statement.collation { domain.collation = try self.collation(collation, for: base.type) }
        var says: Bool?
        for constraint in statement.constraints {
            switch constraint.kind {
            case .notNull, .null:
                let isNotNull = constraint.kind == .notNull
                if says == !isNotNull { throw PostgresError("42601", "conflicting NULL/NOT NULL constraints") }
                says = isNotNull
                domain.isNotNull = isNotNull
            case .default(let expression):
                guard domain.defaultExpression == nil else {
                    throw PostgresError("42601", "multiple default expressions")
                }
                var target = base
                target.name = name.name
                domain.defaultExpression = try defaultText(expression, for: target)
            case .check(let expression, _):
                try addCheck(expression, named: constraint.name?.value, to: &domain, of: name)
            default: throw PostgresError("42601", "this constraint is not possible for domains")
            }
        }
        // The default of the domain below is that of the moment in which this one is made.
        domain.defaultExpression = domain.defaultExpression ?? model.types[base.type.oid]?.domain?.defaultExpression
        var type = TypeDefinition(name, .domain(domain))
        type.owner = newOwner
        type.privileges = newPrivileges("T", name.schema, type.owner)
        model.put(type)
    }

    private func addCheck(
        _ expression: Expression,
        named given: String?,
        to domain: inout DomainDefinition,
        of name: TableName
    ) throws(PostgresError) {
        var value = Column("value", domain.baseType, typeModifier: domain.typeModifier)
        value.isNullable = true
        let defined = try binder.bind(expression, in: .domain, columns: [value])
        let taken = Set(domain.constraints.map(\.name))
        if let given, taken.contains(given) {
            throw PostgresError("42710", "constraint \"\(given)\" for domain \"\(name.name)\" already exists")
        }
        let chosen = given ?? model.constraintName(name.name, nil, "check", in: name.schema, taken: taken)
        domain.constraints.append(ConstraintDefinition(chosen, .check(defined.text)))
    }

    mutating func alterDomain(_ statement: AlterDomainStatement) throws(PostgresError) {
        var type = try userType(statement.name)
        if type.domain != nil { type = try ownType(statement.name) }
        guard var domain = type.domain, let oid = type.oid else {
            throw PostgresError("42809", "\(catalog.formatType(type.oid ?? .invalid)) is not a domain")
        }
        switch statement.action {
        case .setDefault(let expression):
            let target = Column(type.name.name, domain.baseType, typeModifier: domain.typeModifier)
            domain.defaultExpression = try defaultText(expression, for: target)
        case .dropDefault: domain.defaultExpression = nil
        case .setNotNull:
            domain.isNotNull = true
            need(.validateDomain(oid))
        case .dropNotNull: domain.isNotNull = false
        case .addConstraint(let constraint):
            guard case .check(let expression) = constraint.kind else {
                throw PostgresError("42601", "this constraint is not possible for domains")
            }
            try addCheck(expression, named: constraint.name?.value, to: &domain, of: type.name)
            if constraint.attributes.isNotValid, let last = domain.constraints.indices.last {
                domain.constraints[last].isValidated = false
            } else {
                need(.validateDomain(oid))
            }
        case .dropConstraint(let name, let ifExists, _):
            guard let index = domain.constraints.firstIndex(where: { $0.name == name.value }) else {
                let message = "constraint \"\(name.value)\" of domain \"\(type.name.name)\" does not exist"
                guard ifExists else { throw PostgresError("42704", message) }
                notice(message + ", skipping")
                return
            }
            domain.constraints.remove(at: index)
        case .validateConstraint(let name):
            guard let index = domain.constraints.firstIndex(where: { $0.name == name.value }) else {
                throw PostgresError(
                    "42704",
                    "constraint \"\(name.value)\" of domain \"\(type.name.name)\" does not exist"
                )
            }
            domain.constraints[index].isValidated = true
            need(.validateDomain(oid))
        }
        type.kind = .domain(domain)
        model.put(type)
    }

    /// ALTER TYPE … ADD VALUE, RENAME VALUE.
    mutating func alterType(_ name: QualifiedName, _ clauses: [DefinitionClause]) throws(PostgresError) {
        var type = try ownType(name)
        guard var labels = type.labels else {
            throw PostgresError("42809", "\(catalog.formatType(type.oid ?? .invalid)) is not an enum")
        }
        let values = clauses.flatMap(\.values)
        let texts = values.compactMap { if case .string(let text) = $0 { text } else { nil } }
        let keyword = clauses.map(\.keyword).joined(separator: " ")
        if keyword.hasPrefix("ADD VALUE") {
            try addLabel(texts, keyword, &labels)
        } else if keyword.hasPrefix("RENAME VALUE"), texts.count == 2 {
            guard let index = labels.firstIndex(where: { $0.label == texts[0] }) else {
                throw PostgresError("22023", "\"\(texts[0])\" is not an existing enum label")
            }
            guard !labels.contains(where: { $0.label == texts[1] }) else {
                throw PostgresError("42710", "enum label \"\(texts[1])\" already exists")
            }
            labels[index].label = texts[1]
        } else {
            throw Self.unsupported("this form of ALTER TYPE")
        }
        type.kind = .enumeration(labels)
        model.put(type)
    }

    private mutating func addLabel(
        _ texts: [String],
        _ keyword: String,
        _ labels: inout [EnumerationLabel]
    ) throws(PostgresError) {
        guard let label = texts.first else { return }
        try Self.checkLabel(label)
        guard !labels.contains(where: { $0.label == label }) else {
            guard keyword.contains("IF NOT EXISTS") else {
                throw PostgresError("42710", "enum label \"\(label)\" already exists")
            }
            notice("enum label \"\(label)\" already exists, skipping", sqlState: "42710")
            return
        }
        guard texts.count > 1 else {
            labels.append(EnumerationLabel(label, sortOrder: (labels.last?.sortOrder ?? 0) + 1))
            return
        }
        guard let neighbour = labels.firstIndex(where: { $0.label == texts[1] }) else {
            throw PostgresError("22023", "\"\(texts[1])\" is not an existing enum label")
        }
        let isBefore = keyword.contains("BEFORE")
        let position = isBefore ? neighbour : neighbour + 1
        let order: Float
        if position == 0 {
            order = labels[0].sortOrder - 1
        } else if position == labels.count {
            order = labels[position - 1].sortOrder + 1
        } else {
            order = (labels[position - 1].sortOrder + labels[position].sortOrder) / 2
        }
        labels.insert(EnumerationLabel(label, sortOrder: order), at: position)
    }
}

extension DefinitionValue {
    /// The type that a value of a definition names.
    var typeName: TypeName? {
        switch self {
        case .type(let type): type
        case .name(let name): TypeName(name)
        default: nil
        }
    }

    /// The name that a value of a definition is.
    var qualifiedName: QualifiedName? {
        switch self {
        case .name(let name): name
        case .type(let type): type.name
        case .word(let word): QualifiedName([Identifier(word.lowercased())])
        case .string(let text): QualifiedName([Identifier(text)])
        default: nil
        }
    }
}
