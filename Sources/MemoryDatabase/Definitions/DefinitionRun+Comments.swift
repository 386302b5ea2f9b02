import PostgresCatalog
import PostgresSQL
import PostgresWire

/// COMMENT ON.
extension DefinitionRun {
    mutating func setComment(_ statement: CommentStatement) throws(PostgresError) {
        if statement.isSecurityLabel {
            throw PostgresError("22023", "no security label providers have been loaded")
        }
        let text = statement.text.flatMap { $0.isEmpty ? nil : $0 }
        switch statement.object.name {
        case .part(let name, let table): try setComment(text, statement.object.kind, name.value, of: table)
        case .domainConstraint(let name, let domain): try setComment(text, constraint: name.value, ofDomain: domain)
        case .routine(let reference):
            var function = try ownFunction(reference, kind: statement.object.kind)
            function.comment = text
            model.put(function)
        case .type(let type): try setComment(text, type: type.name)
        case .role(let reference):
            guard let name = try role(reference), var role = model.roles[name] else { return }
            try checkMayComment(onRole: name)
            role.comment = text
            model.put(role)
        case .relation(let reference): try setComment(text, statement.object.kind, reference.name)
        case .name(let name): try setComment(text, statement.object.kind, name)
        case .number(let number):
            let object = try largeObject(number)
            try checkOwner(object.owner, "large object", "\(object.oid)")
            model.largeObjectComments[object.oid] = text
        case .operator, .cast, .method: try setComment(text, operatorObject: statement.object)
        default: throw Self.unsupported("COMMENT ON \(statement.object.kind.rawValue)")
        }
    }

    private mutating func setComment(
        _ text: String?,
        _ kind: ObjectKind,
        _ name: QualifiedName
    ) throws(PostgresError) {
        switch kind {
        case .table, .view, .materializedView, .foreignTable, .sequence, .index:
            guard let oid = try findRelation(name) else { throw missingRelation(name) }
            try checkOwner(ofRelation: oid)
            try checkKind(oid, kind, name.name)
            setComment(text, relation: oid)
        case .column: try setComment(text, column: name)
        case .schema:
            var schema = try ownSchema(name.name)
            schema.comment = text
            model.put(schema)
        case .type, .domain: try setComment(text, type: name)
        case .database:
            guard name.name == model.database else {
                throw PostgresError("3D000", "database \"\(name.name)\" does not exist")
            }
            try checkOwnsDatabase()
            model.databaseComment = text
        case .role:
            guard var role = model.roles[name.name] else {
                throw PostgresError("42704", "role \"\(name.name)\" does not exist")
            }
            try checkMayComment(onRole: role.name)
            role.comment = text
            model.put(role)
        case .extension:
            if name.name == "plpgsql" { return try checkOwner(nil, "extension", name.name) }
            guard var definition = model.extensions[name.name] else {
                throw PostgresError("42704", "extension \"\(name.name)\" does not exist")
            }
            try checkOwner(definition.owner, "extension", name.name)
            definition.comment = text
            model.put(definition)
        case .collation:
            for candidate in try candidates(name) {
                guard var collation = model.collations[candidate] else { continue }
                try checkOwner(collation.owner, "collation", collation.name.name)
                collation.comment = text
                model.put(collation)
                return
            }
            throw PostgresError("42704", "collation \"\(Self.shown(name))\" for encoding \"UTF8\" does not exist")
        case .statistics:
            for candidate in try candidates(name) {
                guard var statistics = model.statistics[candidate] else { continue }
                try checkOwner(statistics.owner, "statistics object", statistics.name.name)
                statistics.comment = text
                model.put(statistics)
                return
            }
            throw PostgresError("42704", "statistics object \"\(Self.shown(name))\" does not exist")
        case .textSearchConfiguration, .textSearchDictionary:
            _ = try changeTextSearch(kind, name, comment: .some(text))
        case .eventTrigger:
            var trigger = try eventTrigger(name.name)
            try checkOwner(trigger.owner, "event trigger", trigger.name)
            trigger.comment = text
            model.put(trigger)
        case .accessMethod:
            var method = try accessMethod(name.name)
            guard catalog.isSuperuser(session.user) else {
                throw PostgresError(.insufficientPrivilege, "must be superuser")
            }
            method.comment = text
            model.put(method)
        case .publication:
            var publication = try publication(name.name)
            try checkOwner(publication.owner, "publication", publication.name)
            publication.comment = text
            model.put(publication)
        case .subscription:
            var subscription = try subscription(name.name)
            try checkOwner(subscription.owner, "subscription", subscription.name)
            subscription.comment = text
            model.put(subscription)
        case .foreignDataWrapper:
            var wrapper = try wrapper(name.name)
            try checkOwner(wrapper.owner, "foreign-data wrapper", wrapper.name)
            wrapper.comment = text
            model.put(wrapper)
        case .server:
            var server = try server(name.name)
            try checkOwner(server.owner, "foreign server", server.name)
            server.comment = text
            model.put(server)
        default: throw Self.unsupported("COMMENT ON \(kind.rawValue)")
        }
    }

    private mutating func setComment(_ text: String?, relation oid: OID) {
        if var table = model.tables[oid] {
            table.comment = text
            model.put(table)
        } else if var sequence = model.sequences[oid] {
            sequence.comment = text
            model.put(sequence)
        } else if var (table, index) = model.index(oid) {
            index.comment = text
            guard let position = table.indexes.firstIndex(where: { $0.oid == oid }) else { return }
            table.indexes[position] = index
            model.put(table)
        }
    }

    private mutating func setComment(_ text: String?, column name: QualifiedName) throws(PostgresError) {
        let relation = QualifiedName(Array(name.parts.dropLast()))
        guard let oid = try findRelation(relation) else { throw missingRelation(relation) }
        if let table = model.tables[oid] { try checkOwner(table.owner, "relation", table.name.name) }
        try checkOwner(ofRelation: oid)
        if var table = model.tables[oid] {
            guard let index = table.columns.firstIndex(where: { $0.name == name.name }) else {
                throw PostgresError(
                    "42703",
                    "column \"\(name.name)\" of relation \"\(table.name.name)\" does not exist"
                )
            }
            table.columns[index].comment = text
            model.put(table)
            return
        }
        guard var type = model.type(owning: oid), var columns = type.columns,
            let index = columns.firstIndex(where: { $0.name == name.name })
        else {
            throw PostgresError("42703", "column \"\(name.name)\" of relation \"\(relation.name)\" does not exist")
        }
        columns[index].comment = text
        type.kind = .composite(columns)
        model.put(type)
    }

    private mutating func setComment(_ text: String?, type name: QualifiedName) throws(PostgresError) {
        var type = try ownType(name)
        type.comment = text
        model.put(type)
    }

    private mutating func setComment(
        _ text: String?,
        constraint name: String,
        ofDomain domain: QualifiedName
    ) throws(PostgresError) {
        var type = try ownType(domain)
        guard var definition = type.domain,
            let index = definition.constraints.firstIndex(where: { $0.name == name })
        else {
            throw PostgresError("42704", "constraint \"\(name)\" for domain \(domain.name) does not exist")
        }
        definition.constraints[index].comment = text
        type.kind = .domain(definition)
        model.put(type)
    }

    private mutating func setComment(
        _ text: String?,
        _ kind: ObjectKind,
        _ name: String,
        of written: QualifiedName
    ) throws(PostgresError) {
        var table = try table(written)
        let relation = table.name.name
        try checkOwner(table.owner, "relation", relation)
        switch kind {
        case .constraint:
            guard let index = table.constraints.firstIndex(where: { $0.name == name }) else {
                throw PostgresError("42704", "constraint \"\(name)\" for table \"\(relation)\" does not exist")
            }
            table.constraints[index].comment = text
        case .trigger:
            guard let index = table.triggers.firstIndex(where: { $0.name == name }) else {
                throw PostgresError("42704", "trigger \"\(name)\" for table \"\(relation)\" does not exist")
            }
            table.triggers[index].comment = text
        case .rule:
            guard let index = table.rules.firstIndex(where: { $0.name == name }) else {
                throw PostgresError("42704", "rule \"\(name)\" for relation \"\(relation)\" does not exist")
            }
            table.rules[index].comment = text
        case .policy:
            guard let index = table.policies.firstIndex(where: { $0.name == name }) else {
                throw PostgresError("42704", "policy \"\(name)\" for table \"\(relation)\" does not exist")
            }
            table.policies[index].comment = text
        default: throw Self.unsupported("COMMENT ON \(kind.rawValue)")
        }
        model.put(table)
    }

    /// Refuses a relation of another kind than the statement names.
    func checkKind(_ oid: OID, _ kind: ObjectKind, _ name: String) throws(PostgresError) {
        let isRight: Bool
        let wanted: String
        switch kind {
        case .table:
            let found = model.tables[oid]?.kind
            isRight = found == .table || found == .partitionedTable
            wanted = "a table"
        case .view: (isRight, wanted) = (model.tables[oid]?.kind == .view, "a view")
        case .materializedView:
            (isRight, wanted) = (model.tables[oid]?.kind == .materializedView, "a materialized view")
        case .foreignTable: (isRight, wanted) = (model.tables[oid]?.kind == .foreignTable, "a foreign table")
        case .sequence: (isRight, wanted) = (model.sequences[oid] != nil, "a sequence")
        case .index: (isRight, wanted) = (model.index(oid) != nil, "an index")
        default: return
        }
        guard !isRight else { return }
        throw PostgresError("42809", "\"\(name)\" is not \(wanted)")
    }
}
