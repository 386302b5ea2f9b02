import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Collations, statistics, and what ALTER does with objects by clauses.
extension DefinitionRun {
    mutating func createObject(_ statement: CreateObjectStatement) throws(PostgresError) {
        switch (statement.object.kind, statement.object.name) {
        case (.collation, .name(let name)): try createCollation(statement, try newName(name))
        case (.statistics, .name(let name)): try createStatistics(statement, name)
        case (.aggregate, .routine(let routine)): try createAggregate(statement, routine)
        case (.eventTrigger, .name(let name)): try createEventTrigger(statement, name.name)
        case (.textSearchConfiguration, .name(let name)), (.textSearchDictionary, .name(let name)),
            (.textSearchTemplate, .name(let name)), (.textSearchParser, .name(let name)):
            try createTextSearch(statement, name)
        case (.accessMethod, .name(let name)): try createAccessMethod(statement, name.name)
        case (.operator, .operator(let reference)): try createOperator(statement, reference)
        case (.cast, .cast(let source, let target)): try createCast(statement, from: source, to: target)
        case (.operatorClass, .name(let name)): try createOperatorClass(statement, name)
        case (.operatorFamily, .method(let name, let method)): try createOperatorFamily(name, method.value)
        case (.language, .name(let name)) where name.name == "plpgsql": break
        default: throw Self.unsupported("CREATE \(statement.object.kind.rawValue)")
        }
    }

    private mutating func createCollation(
        _ statement: CreateObjectStatement,
        _ name: TableName
    ) throws(PostgresError) {
        if model.collations[name] != nil {
            let message = "collation \"\(name.name)\" already exists"
            guard statement.ifNotExists else { throw PostgresError("42710", message) }
            return notice(message + ", skipping", sqlState: "42710")
        }
        var collation = CollationDefinition(name)
        collation.owner = newOwner
        for clause in statement.clauses {
            for case .name(let source) in clause.values {
                if let copied = try copy(of: source, as: name) {
                    model.put(copied)
                    return
                }
            }
            for case .options(let options) in clause.values {
                for option in options {
                    let text = option.value.map(Self.optionText)
                    switch option.name.value {
                    case "locale":
                        collation.collate = text
                        collation.characterType = text
                    case "lc_collate": collation.collate = text
                    case "lc_ctype": collation.characterType = text
                    case "provider": collation.provider = text == "icu" ? "i" : "c"
                    case "deterministic": collation.isDeterministic = text != "false"
                    case "version": collation.version = text
                    default:
                        throw PostgresError("42601", "collation attribute \"\(option.name.value)\" not recognized")
                    }
                }
            }
        }
        if collation.provider == "i" {
            collation.locale = collation.collate
            collation.collate = nil
            collation.characterType = nil
        } else {
            collation.encoding = 6
        }
        model.put(collation)
        let byBytes = ["c", "posix", "c.utf8", "c.utf-8"].contains((collation.collate ?? "").lowercased())
        if !collation.isDeterministic || (collation.provider != "i" && !byBytes) {
            warn("collation \"\(name.name)\" is recorded, but nothing can be compared by it")
        }
    }

    /// A collation that is the same as another but for its name.
    private func copy(of source: QualifiedName, as name: TableName) throws(PostgresError) -> CollationDefinition? {
        let known = try collation(source, for: .text)
        guard let oid = catalog.collationOID(known), let original = catalog.collation(oid) else { return nil }
        guard original.provider != "d" else {
            throw PostgresError("42P17", "collation \"default\" cannot be copied")
        }
        var copy = original
        (copy.name, copy.oid, copy.owner, copy.comment) = (name, nil, newOwner, nil)
        return copy
    }

    private mutating func createStatistics(
        _ statement: CreateObjectStatement,
        _ written: QualifiedName
    ) throws(PostgresError) {
        var kinds: [Character] = []
        var columns: [String] = []
        var expressions: [String] = []
        var table: TableDefinition?
        for clause in statement.clauses {
            for value in clause.values {
                if case .from(let items) = value, case .table(let reference)? = items.first {
                    table = try self.table(reference.name)
                }
            }
        }
        if let oid = table?.oid { try checkOwner(ofRelation: oid) }
        guard let table else { throw Self.unsupported("CREATE STATISTICS without a table") }
        for clause in statement.clauses {
            for value in clause.values { try read(value, of: table, &kinds, &columns, &expressions) }
        }
        let name = try newName(written)
        if model.statistics[name] != nil {
            let message = "statistics object \"\(name.name)\" already exists"
            guard statement.ifNotExists else { throw PostgresError("42710", message) }
            return notice(message + ", skipping", sqlState: "42710")
        }
        if kinds.isEmpty, columns.count + expressions.count > 1 { kinds = ["d", "f", "m"] }
        if !expressions.isEmpty { kinds.append("e") }
        var statistics = StatisticsDefinition(name, on: table.name, columns: columns, kinds: kinds)
        statistics.expressions = expressions
        statistics.owner = newOwner
        model.put(statistics)
    }

    private func read(
        _ value: DefinitionValue,
        of table: TableDefinition,
        _ kinds: inout [Character],
        _ columns: inout [String],
        _ expressions: inout [String]
    ) throws(PostgresError) {
        switch value {
        case .names(let names): for name in names { try read(.name(name), of: table, &kinds, &columns, &expressions) }
        case .list(let values), .sequence(let values):
            for value in values { try read(value, of: table, &kinds, &columns, &expressions) }
        case .name(let name):
            switch name.name {
            case "ndistinct": kinds.append("d")
            case "dependencies": kinds.append("f")
            case "mcv": kinds.append("m")
            default: try addColumn(name.name, of: table, &columns)
            }
        case .expression(let expression), .group(let expression):
            if case .column(let reference) = expression, let last = reference.parts.last?.value {
                return try addColumn(last, of: table, &columns)
            }
            expressions.append(
                try binder.bind(expression, in: .index, columns: table.columns, of: table.name.name).text
            )
        default: break
        }
    }

    private func addColumn(
        _ name: String,
        of table: TableDefinition,
        _ columns: inout [String]
    ) throws(PostgresError) {
        guard table.column(name) != nil else {
            throw PostgresError("42703", "column \"\(name)\" does not exist")
        }
        columns.append(name)
    }

    mutating func alterObject(_ statement: AlterObjectStatement) throws(PostgresError) {
        switch (statement.object.kind, statement.object.name) {
        case (.type, .name(let name)): try alterType(name, statement.clauses)
        case (.sequence, .relation(let reference)):
            guard let oid = try relation(reference.name, .sequence, ifExists: statement.ifExists) else { return }
            try alterSequence(oid, statement.clauses)
        case (.function, .routine(let reference)), (.procedure, .routine(let reference)),
            (.routine, .routine(let reference)):
            var function = try ownFunction(reference, kind: statement.object.kind)
            try apply(statement.clauses, to: &function, isNew: false)
            model.put(function)
        case (.eventTrigger, .name(let name)): try alterEventTrigger(name.name, statement.clauses)
        case (.textSearchConfiguration, .name(let name)): try alterConfiguration(name, statement.clauses)
        case (.textSearchDictionary, .name(let name)):
            guard case .options(let options)? = statement.clauses.first?.values.first else { break }
            try alterDictionary(name, options)
        case (.operator, .operator(let reference)): try alterOperator(reference, statement.clauses)
        case (.operatorFamily, .method(let name, let method)):
            try alterOperatorFamily(name, method.value, statement.clauses)
        case (.statistics, .name(let name)):
            for candidate in try candidates(name) {
                guard var statistics = model.statistics[candidate] else { continue }
                if case .number(let number)? = statement.clauses.first?.values.first {
                    statistics.statisticsTarget = Int32(clamping: number.integer ?? -1)
                }
                model.put(statistics)
                return
            }
            throw PostgresError("42704", "statistics object \"\(Self.shown(name))\" does not exist")
        default: throw Self.unsupported("this form of ALTER \(statement.object.kind.rawValue)")
        }
    }
}
