import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// ALTER … RENAME, OWNER TO, SET SCHEMA.
extension DefinitionRun {
    mutating func rename(_ statement: RenameStatement) throws(PostgresError) {
        let name = Self.clipped(statement.newName.value)
        switch statement.object.name {
        case .relation(let reference):
            guard let oid = try relation(reference.name, statement.object.kind, ifExists: statement.ifExists) else {
                return
            }
            switch statement.part {
            case .column(let column): try rename(column: column.value, to: name, of: oid)
            case .constraint(let constraint): try rename(constraint: constraint.value, to: name, of: oid)
            case .attribute(let attribute): try rename(column: attribute.value, to: name, of: oid)
            case nil: try rename(relation: oid, to: name)
            }
        case .name(let written): try rename(statement, written, to: name)
        case .type(let type): try rename(statement, type.name, to: name)
        case .routine(let reference):
            var function = try ownFunction(reference, kind: statement.object.kind)
            function.qualifiedName.name = name
            guard model.functions[function.name] == nil else {
                let types = function.inputTypes.map { catalog.formatType($0) }.joined(separator: ", ")
                throw PostgresError(
                    "42723",
                    "function \(name)(\(types)) already exists in schema \"\(function.qualifiedName.schema)\""
                )
            }
            model.put(function)
        case .role(let reference):
            guard case .name(let old) = reference, var role = model.roles[old.value] else {
                throw PostgresError("42704", "role \"\(statement.object.kind.rawValue)\" does not exist")
            }
            if old.value == session.environment.sessionUser {
                throw PostgresError("0A000", "session user cannot be renamed")
            }
            if old.value == session.user { throw PostgresError("0A000", "current user cannot be renamed") }
            try checkMayRenameRole()
            guard !roleExists(name) else { throw PostgresError("42710", "role \"\(name)\" already exists") }
            role.name = name
            model.put(role)
            renameRole(old.value, to: name)
        case .part(let part, let table): try rename(part: part.value, of: table, statement.object.kind, to: name)
        default: throw Self.unsupported("ALTER \(statement.object.kind.rawValue) RENAME")
        }
    }

    /// The relation that ALTER names; nil after a notice that there is none.
    mutating func relation(
        _ name: QualifiedName,
        _ kind: ObjectKind,
        ifExists: Bool
    ) throws(PostgresError) -> OID? {
        let isMissingSchema = name.schema.map { !schemaExists($0) && $0 != "pg_temp" } ?? false
        guard !isMissingSchema, let oid = try findRelation(name) else {
            guard ifExists else {
                if isMissingSchema, let schema = name.schema {
                    throw PostgresError("3F000", "schema \"\(schema)\" does not exist")
                }
                throw PostgresError("42P01", "relation \"\(Self.shown(name))\" does not exist")
            }
            notice("relation \"\(Self.shown(name))\" does not exist, skipping")
            return nil
        }
        // ALTER TABLE takes any relation.
        if kind != .table, kind != .type { try checkKind(oid, kind, name.name) }
        try checkOwner(ofRelation: oid)
        return oid
    }

    private mutating func rename(relation oid: OID, to name: String) throws(PostgresError) {
        guard let old = model.relationName(oid) else { return }
        let new = TableName(name, schema: old.schema)
        guard model.relationOID(new) == nil else { throw Self.relationExists(name) }
        try move(relation: oid, to: new)
    }

    /// Gives a relation another name or schema, also where others name it.
    mutating func move(relation oid: OID, to new: TableName) throws(PostgresError) {
        if let table = model.tables[oid] {
            let old = table.name
            model.renameTable(oid, to: new)
            changeStatistics(of: old) { $0.table = new }
            republish(old, as: new)
            renameInTexts(old, to: new)
        } else if var sequence = model.sequences[oid] {
            let old = sequence.name
            sequence.name = new
            model.put(sequence)
            renameInTexts(old, to: new)
        } else if var (table, index) = model.index(oid) {
            for position in table.constraints.indices where table.constraints[position].index == index.name {
                guard table.constraints[position].hasIndex else { continue }
                table.constraints[position].name = new.name
                table.constraints[position].index = new.name
            }
            guard let position = table.indexes.firstIndex(where: { $0.oid == oid }) else { return }
            index.name = new.name
            table.indexes[position] = index
            model.put(table)
        } else if var type = model.type(owning: oid) {
            type.name = new
            type.arrayTypeName = nil
            model.put(type)
        }
    }

    /// Texts that are kept name relations by their names.
    private mutating func renameInTexts(_ old: TableName, to new: TableName) {
        guard let oid = model.relationOID(new) else { return }
        for dependency in model.dependents(on: oid) {
            let dependent = dependency.dependent.object
            switch model.object(dependent) {
            case .table:
                guard var view = model.tables[dependent], let text = view.viewDefinition else { continue }
                view.viewDefinition = text.renaming(old, to: new)
                model.put(view)
            case .columnDefault(of: let owner):
                guard var table = model.tables[owner] else { continue }
                for index in table.columns.indices where table.columns[index].defaultOID == dependent {
                    let text = table.columns[index].defaultExpression
                    table.columns[index].defaultExpression = text?.renaming(old, to: new)
                }
                model.put(table)
            default: continue
            }
        }
    }

    private mutating func rename(column: String, to name: String, of oid: OID) throws(PostgresError) {
        if var type = model.type(owning: oid), var columns = type.columns {
            guard let index = columns.firstIndex(where: { $0.name == column }) else {
                throw PostgresError("42703", "column \"\(column)\" does not exist")
            }
            columns[index].name = name
            type.kind = .composite(columns)
            model.put(type)
            return
        }
        guard var table = model.tables[oid] else { return }
        guard let index = table.columns.firstIndex(where: { $0.name == column }) else {
            if CatalogSnapshot.systemColumns.contains(where: { $0.name == column }) {
                throw PostgresError("0A000", "cannot rename system column \"\(column)\"")
            }
            throw PostgresError("42703", "column \"\(column)\" does not exist")
        }
        if table.columns[index].inheritanceCount > 0 {
            throw PostgresError("42P16", "cannot rename inherited column \"\(column)\"")
        }
        guard table.column(name) == nil else {
            throw PostgresError(
                "42701",
                "column \"\(name)\" of relation \"\(table.name.name)\" already exists"
            )
        }
        let number = table.columns[index].number
        table.renameColumn(column, to: name)
        model.put(table)
        renameReferences(to: column, of: table.name, to: name)
        for sequence in model.sequences(ownedBy: table.name) where sequence.ownedBy?.column == column {
            var changed = sequence
            changed.ownedBy?.column = name
            model.put(changed)
        }
        changeStatistics(of: table.name) { statistics in
            statistics.columns = statistics.columns.map { $0 == column ? name : $0 }
            statistics.expressions = statistics.expressions.map { $0.renamingColumn(column, to: name) }
        }
        for dependency in model.dependents(on: oid) where dependency.referenced.part == Int32(number) {
            guard var view = model.tables[dependency.dependent.object], let text = view.viewDefinition else { continue }
            view.viewDefinition = renamed(text, column: column, of: table.name, to: name)
            model.put(view)
        }
        for child in model.children(of: table.name) {
            guard let childOID = child.oid, var child = model.tables[childOID] else { continue }
            if let position = child.columns.firstIndex(where: { $0.name == column }) {
                child.columns[position].inheritanceCount = 0
                model.put(child)
                try rename(column: column, to: name, of: childOID)
                guard var renamed = model.tables[childOID] else { continue }
                renamed.columns[position].inheritanceCount = 1
                model.put(renamed)
            }
        }
    }

    private mutating func renameReferences(to column: String, of table: TableName, to name: String) {
        for other in model.referencing(table) {
            guard var other = other.oid.flatMap({ model.tables[$0] }) else { continue }
            for index in other.constraints.indices {
                guard case .foreignKey(var key) = other.constraints[index].kind, key.table == table else { continue }
                key.columns = key.columns.map { $0 == column ? name : $0 }
                other.constraints[index].kind = .foreignKey(key)
            }
            model.put(other)
        }
    }

    /// A view's text after a column of a table below it got another name; its own columns keep theirs.
    private func renamed(_ text: String, column: String, of table: TableName, to name: String) -> String {
        guard case .select(var query)? = Parser().parse(text).first?.statement else { return text }
        let resolution = NameResolution(of: .select(query)) { [model] written in
            let schema = written.schema ?? "public"
            return model.tables[TableName(written.name, schema: schema)]?.columns.map {
                $0.name == name ? column : $0.name
            }
        }
        var renaming = ColumnRenaming(column: column, name: name) { reference in
            guard let source = resolution.source(of: reference), case .relation(let written) = source.kind else {
                return false
            }
            return TableName(written.name, schema: written.schema ?? "public") == table
        }
        renaming.transform(&query)
        return query.sql
    }

    private mutating func rename(constraint: String, to name: String, of oid: OID) throws(PostgresError) {
        guard var table = model.tables[oid] else { return }
        guard let index = table.constraints.firstIndex(where: { $0.name == constraint }) else {
            throw PostgresError(
                "42704",
                "constraint \"\(constraint)\" for table \"\(table.name.name)\" does not exist"
            )
        }
        guard table.constraint(name) == nil else {
            throw PostgresError("42710", "constraint \"\(name)\" for relation \"\(table.name.name)\" already exists")
        }
        if table.constraints[index].inheritanceCount > 0 {
            throw PostgresError("42P16", "cannot rename inherited constraint \"\(constraint)\"")
        }
        table.constraints[index].name = name
        if table.constraints[index].hasIndex, let old = table.constraints[index].index {
            guard model.relationOID(TableName(name, schema: table.name.schema)) == nil else {
                throw Self.relationExists(name)
            }
            table.constraints[index].index = name
            for position in table.indexes.indices where table.indexes[position].name == old {
                table.indexes[position].name = name
            }
        }
        model.put(table)
    }

    private mutating func rename(
        _ statement: RenameStatement,
        _ written: QualifiedName,
        to name: String
    ) throws(PostgresError) {
        if try renameNamed(statement.object.kind, written.name, to: name) { return }
        let isTextSearch = try changeTextSearch(
            statement.object.kind,
            written,
            name: { TableName(name, schema: $0.schema) }
        )
        if isTextSearch { return }
        switch statement.object.kind {
        case .schema:
            guard schemaExists(written.name) else {
                throw PostgresError("3F000", "schema \"\(written.name)\" does not exist")
            }
            _ = try ownSchema(written.name)
            guard !schemaExists(name) else { throw PostgresError("42P06", "schema \"\(name)\" already exists") }
            try rename(schema: written.name, to: name)
        case .type, .domain:
            var type = try userType(written)
            if case .attribute(let attribute)? = statement.part, let oid = type.relationOID {
                try checkOwner(ofRelation: oid)
                return try rename(column: attribute.value, to: name, of: oid)
            }
            type = try ownType(written)
            if case .constraint(let constraint)? = statement.part, var domain = type.domain {
                guard let index = domain.constraints.firstIndex(where: { $0.name == constraint.value }) else {
                    throw PostgresError(
                        "42704",
                        "constraint \"\(constraint.value)\" for domain \(type.name.name) does not exist"
                    )
                }
                domain.constraints[index].name = name
                type.kind = .domain(domain)
                model.put(type)
                return
            }
            let new = TableName(name, schema: type.name.schema)
            guard model.typeOID(new) == nil else { throw PostgresError("42710", "type \"\(name)\" already exists") }
            type.name = new
            type.arrayTypeName = nil
            model.put(type)
        default: throw Self.unsupported("ALTER \(statement.object.kind.rawValue) RENAME")
        }
    }

    private mutating func rename(
        part: String,
        of written: QualifiedName,
        _ kind: ObjectKind,
        to name: String
    ) throws(PostgresError) {
        var table = try table(written)
        if let oid = table.oid { try checkOwner(ofRelation: oid) }
        let word = kind.rawValue.lowercased()
        let missing = PostgresError("42704", "\(word) \"\(part)\" for table \"\(table.name.name)\" does not exist")
        switch kind {
        case .trigger:
            guard let index = table.triggers.firstIndex(where: { $0.name == part }) else { throw missing }
            if table.triggers[index].parent != nil {
                throw PostgresError(
                    .internalError,
                    "cannot rename trigger \"\(part)\" on table \"\(table.name.name)\"",
                    hint: "Rename the trigger on the partitioned table \"\(table.parents.first?.name ?? "")\" instead."
                )
            }
            if table.triggers.contains(where: { $0.name == name }) {
                throw PostgresError(
                    "42710",
                    "trigger \"\(name)\" for relation \"\(table.name.name)\" already exists"
                )
            }
            table.triggers[index].name = name
            model.put(table)
            return try refreshPartitionTriggers(of: table.name)
        case .policy:
            guard let index = table.policies.firstIndex(where: { $0.name == part }) else { throw missing }
            if table.policies.contains(where: { $0.name == name }) {
                throw PostgresError("42710", "policy \"\(name)\" for table \"\(table.name.name)\" already exists")
            }
            table.policies[index].name = name
        case .rule:
            guard let index = table.rules.firstIndex(where: { $0.name == part }) else {
                throw PostgresError("42704", "rule \"\(part)\" for relation \"\(table.name.name)\" does not exist")
            }
            if table.rules.contains(where: { $0.name == name }) || table.kind == .view && name == "_RETURN" {
                throw PostgresError("42710", "rule \"\(name)\" for relation \"\(table.name.name)\" already exists")
            }
            let start = "CREATE RULE \(SQLIdentifier.quote(part)) AS"
            if table.rules[index].definition.hasPrefix(start) {
                let rest = table.rules[index].definition.dropFirst(start.count)
                table.rules[index].definition = "CREATE RULE \(SQLIdentifier.quote(name)) AS" + rest
            }
            table.rules[index].name = name
        default: throw Self.unsupported("ALTER \(kind.rawValue) RENAME")
        }
        model.put(table)
    }

    mutating func move(_ statement: MoveObjectStatement) throws(PostgresError) {
        switch statement.destination {
        case .owner(let reference):
            guard let role = try role(reference) else { return }
            try checkMayGive(to: role)
            try setOwner(role == model.owner ? nil : role, of: statement)
        case .schema(let name): try setSchema(try existingSchema(name.value), of: statement)
        case .dependsOn, .independentOf: throw Self.unsupported("DEPENDS ON EXTENSION")
        }
    }

    private mutating func setOwner(_ owner: String?, of statement: MoveObjectStatement) throws(PostgresError) {
        switch statement.object.name {
        case .relation(let reference):
            guard let oid = try relation(reference.name, statement.object.kind, ifExists: statement.ifExists) else {
                return
            }
            setOwner(owner, relation: oid)
        case .routine(let reference):
            var function = try ownFunction(reference, kind: statement.object.kind)
            function.changeOwner(to: owner, of: model.owner)
            model.put(function)
        case .type(let type):
            var type = try ownType(type.name)
            type.changeOwner(to: owner, of: model.owner)
            model.put(type)
        case .name(let name):
            switch statement.object.kind {
            case .schema:
                var schema = try ownSchema(name.name)
                schema.changeOwner(to: owner, of: model.owner)
                model.put(schema)
            case .type, .domain:
                var type = try ownType(name)
                type.changeOwner(to: owner, of: model.owner)
                model.put(type)
            case .table, .view, .materializedView, .sequence, .foreignTable:
                guard let oid = try relation(name, statement.object.kind, ifExists: statement.ifExists) else { return }
                setOwner(owner, relation: oid)
            case .statistics:
                for candidate in try candidates(name) {
                    guard var statistics = model.statistics[candidate] else { continue }
                    try checkOwner(statistics.owner, "statistics object", statistics.name.name)
                    statistics.owner = owner
                    model.put(statistics)
                    return
                }
                throw PostgresError("42704", "statistics object \"\(Self.shown(name))\" does not exist")
            case .collation:
                for candidate in try candidates(name) {
                    guard var collation = model.collations[candidate] else { continue }
                    try checkOwner(collation.owner, "collation", collation.name.name)
                    collation.owner = owner
                    model.put(collation)
                    return
                }
                throw PostgresError("42704", "collation \"\(Self.shown(name))\" for encoding \"UTF8\" does not exist")
            case .foreignDataWrapper:
                var wrapper = try wrapper(name.name)
                guard catalog.isSuperuser(session.user) else {
                    throw PostgresError(
                        .insufficientPrivilege,
                        "permission denied to change owner of foreign-data wrapper \"\(wrapper.name)\"",
                        hint: "Must be superuser to change owner of a foreign-data wrapper."
                    )
                }
                guard catalog.isSuperuser(owner ?? model.owner) else {
                    throw PostgresError(
                        .insufficientPrivilege,
                        "permission denied to change owner of foreign-data wrapper \"\(wrapper.name)\"",
                        hint: "The owner of a foreign-data wrapper must be a superuser."
                    )
                }
                wrapper.changeOwner(to: owner, of: model.owner)
                model.put(wrapper)
            case .textSearchConfiguration, .textSearchDictionary:
                _ = try changeTextSearch(statement.object.kind, name, owner: .some(owner))
            case .eventTrigger:
                var trigger = try eventTrigger(name.name)
                try checkOwner(trigger.owner, "event trigger", trigger.name)
                guard catalog.isSuperuser(owner ?? model.owner) else {
                    throw PostgresError(
                        .insufficientPrivilege,
                        "permission denied to change owner of event trigger \"\(trigger.name)\"",
                        hint: "The owner of an event trigger must be a superuser."
                    )
                }
                trigger.owner = owner
                model.put(trigger)
            case .publication:
                var publication = try publication(name.name)
                try checkOwner(publication.owner, "publication", publication.name)
                if publication.coversAllTables, !catalog.isSuperuser(session.user),
                    !catalog.isSuperuser(owner ?? model.owner)
                {
                    throw PostgresError(
                        .insufficientPrivilege,
                        "permission denied to change owner of publication \"\(publication.name)\"",
                        hint: "The owner of a FOR ALL TABLES publication must be a superuser."
                    )
                }
                publication.owner = owner
                model.put(publication)
            case .subscription:
                var subscription = try subscription(name.name)
                try checkOwner(subscription.owner, "subscription", subscription.name)
                guard catalog.isSuperuser(owner ?? model.owner) else {
                    throw PostgresError(
                        .insufficientPrivilege,
                        "permission denied to change owner of subscription \"\(subscription.name)\"",
                        hint: "The owner of a subscription must be a superuser."
                    )
                }
                subscription.owner = owner
                model.put(subscription)
            case .server:
                var server = try server(name.name)
                try checkOwner(server.owner, "foreign server", server.name)
                server.changeOwner(to: owner, of: model.owner)
                model.put(server)
            case .database: try setDatabaseOwner(owner, of: name.name)
            case .extension, .language: break
            default: throw Self.unsupported("ALTER \(statement.object.kind.rawValue) OWNER TO")
            }
        case .number(let number):
            var object = try largeObject(number)
            try checkOwner(object.owner, "large object", "\(object.oid)")
            object.changeOwner(to: owner, of: model.owner)
            put(object)
        case .operator, .method: try setOwner(owner, ofOperatorObject: statement.object)
        default: throw Self.unsupported("ALTER \(statement.object.kind.rawValue) OWNER TO")
        }
    }

    mutating func setOwner(_ owner: String?, relation oid: OID) {
        if var table = model.tables[oid] {
            table.changeOwner(to: owner, of: model.owner)
            model.put(table)
            for var sequence in model.sequences(ownedBy: table.name) {
                sequence.changeOwner(to: owner, of: model.owner)
                model.put(sequence)
            }
        } else if var sequence = model.sequences[oid] {
            sequence.changeOwner(to: owner, of: model.owner)
            model.put(sequence)
        }
    }

    private mutating func setSchema(_ schema: String, of statement: MoveObjectStatement) throws(PostgresError) {
        switch statement.object.name {
        case .relation(let reference):
            guard let oid = try relation(reference.name, statement.object.kind, ifExists: statement.ifExists),
                let name = model.relationName(oid)
            else { return }
            let new = TableName(name.name, schema: schema)
            guard new != name else { return }
            guard model.relationOID(new) == nil else {
                throw PostgresError("42P07", "relation \"\(name.name)\" already exists in schema \"\(schema)\"")
            }
            if model.sequences[oid]?.ownedBy != nil {
                throw PostgresError("0A000", "cannot move an owned sequence into another schema")
            }
            let sequences = model.sequences(ownedBy: name)
            try move(relation: oid, to: new)
            for sequence in sequences {
                guard let owned = sequence.oid else { continue }
                try move(relation: owned, to: TableName(sequence.name.name, schema: schema))
            }
        case .routine(let reference):
            var function = try ownFunction(reference, kind: statement.object.kind)
            function.qualifiedName.schema = schema
            model.put(function)
        case .type(let type):
            var changed = statement
            changed.object.name = .name(type.name)
            try setSchema(schema, of: changed)
        case .operator, .method: try setSchema(schema, ofOperatorObject: statement.object)
        case .name(let name) where statement.object.kind == .extension:
            try setSchema(schema, ofExtension: name.name)
        case .name(let name):
            let isTextSearch = try changeTextSearch(
                statement.object.kind,
                name,
                name: { TableName($0.name, schema: schema) }
            )
            if isTextSearch { return }
            guard statement.object.kind == .type || statement.object.kind == .domain else {
                throw Self.unsupported("ALTER \(statement.object.kind.rawValue) SET SCHEMA")
            }
            var type = try ownType(name)
            let new = TableName(type.name.name, schema: schema)
            guard model.typeOID(new) == nil else {
                throw PostgresError("42710", "type \"\(type.name.name)\" already exists in schema \"\(schema)\"")
            }
            type.name = new
            type.arrayTypeName = nil
            model.put(type)
        default: throw Self.unsupported("ALTER \(statement.object.kind.rawValue) SET SCHEMA")
        }
    }
}

/// Gives a column another name where a query refers to it; what the query calls its result stays.
private struct ColumnRenaming: SyntaxTransform {
    let column: String
    let name: String
    let isMeant: (ColumnReference) -> Bool

    mutating func transform(_ core: inout SelectCore) {
        for index in core.columns.indices {
            guard case .column(let reference) = core.columns[index].expression, !reference.isStar,
                core.columns[index].alias == nil, reference.parts.last?.value == column, isMeant(reference)
            else { continue }
            core.columns[index].alias = Identifier(column)
        }
        core.transformChildren(with: &self)
    }

    mutating func transform(_ expression: inout Expression) {
        expression.transformChildren(with: &self)
        guard case .column(var reference) = expression, reference.parts.last?.value == column, isMeant(reference) else {
            return
        }
        reference.parts[reference.parts.count - 1] = Identifier(name)
        expression = .column(reference)
    }
}
