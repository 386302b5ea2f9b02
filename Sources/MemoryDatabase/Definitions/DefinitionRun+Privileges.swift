import PostgresCatalog
import PostgresSQL
import PostgresWire

/// GRANT, REVOKE and ALTER DEFAULT PRIVILEGES: recorded in the lists that the catalog shows.
extension DefinitionRun {
    mutating func carryOut(_ grant: GrantStatement) throws(PostgresError) {
        switch grant.target {
        case .tables(let names):
            for name in names {
                guard let oid = try findRelation(name) else { throw missingRelation(name) }
                try change(relation: oid, grant)
            }
        case .objects(let kind, let names): for name in names { try change(kind, name, grant) }
        case .allInSchema(let word, let schemas):
            for schema in schemas { try changeAll(word, in: try existingSchema(schema.value), grant) }
        case .defaults: break
        }
    }

    private mutating func change(relation oid: OID, _ grant: GrantStatement) throws(PostgresError) {
        if var table = model.tables[oid] {
            let columns = grant.privileges.flatMap(\.columns) + grant.allColumns
            if columns.isEmpty || grant.privileges.contains(where: { $0.columns.isEmpty }) {
                let privileges = try self.privileges(grant, of: .relation, withColumns: false)
                table.privileges = try changed(
                    table.privileges,
                    .relation,
                    table.owner,
                    grant,
                    privileges,
                    on: table.name.name
                )
            }
            for privilege in grant.privileges where !privilege.columns.isEmpty {
                let bits = try bits(privilege.name.value, of: .column)
                for column in privilege.columns {
                    guard let index = table.columns.firstIndex(where: { $0.name == column.value }) else {
                        throw PostgresError(
                            "42703",
                            "column \"\(column.value)\" of relation \"\(table.name.name)\" does not exist"
                        )
                    }
                    let list = table.columns[index].privileges
                    let next = try changed(list, .column, table.owner, grant, bits, on: table.name.name)
                    table.columns[index].privileges = next.items.isEmpty ? nil : next
                }
            }
            model.put(table)
        } else if var sequence = model.sequences[oid] {
            let privileges = try self.privileges(grant, of: .sequence, withColumns: false)
            sequence.privileges = try changed(
                sequence.privileges,
                .sequence,
                sequence.owner,
                grant,
                privileges,
                on: sequence.name.name
            )
            model.put(sequence)
        }
    }

    private mutating func change(
        _ kind: ObjectKind,
        _ name: ObjectName,
        _ grant: GrantStatement
    ) throws(PostgresError) {
        switch (kind, name) {
        case (.schema, .name(let written)):
            let name = try existingSchema(written.name)
            var schema = model.schemas[name] ?? SchemaDefinition(name)
            let owner = schema.owner ?? model.owner
            // Everyone may use the schema `public` from the beginning.
            let usual =
                name == "public"
                ? AccessList([
                    AccessItem(owner, [.usage, .create], grantor: owner), AccessItem(nil, .usage, grantor: owner),
                ]) : nil
            schema.privileges = try changed(schema.privileges ?? usual, .schema, schema.owner, grant, on: name)
            model.put(schema)
        case (.database, .name):
            model.databasePrivileges = try changed(model.databasePrivileges, .database, nil, grant, on: model.database)
        case (.sequence, .name(let written)):
            guard let oid = try findRelation(written) else { throw missingRelation(written) }
            try change(relation: oid, grant)
        case (.function, .routine(let reference)), (.procedure, .routine(let reference)),
            (.routine, .routine(let reference)):
            var function = try self.function(reference, kind: kind)
            function.privileges = try changed(
                function.privileges,
                .function,
                function.owner,
                grant,
                on: function.qualifiedName.name
            )
            model.put(function)
        case (.type, .name(let written)), (.domain, .name(let written)):
            var type = try userType(written)
            type.privileges = try changed(type.privileges, .type, type.owner, grant, on: type.name.name)
            model.put(type)
        case (.largeObject, .number(let number)):
            var object = try largeObject(number)
            object.privileges = try changed(
                object.privileges,
                .largeObject,
                object.owner,
                grant,
                on: "\(object.oid)"
            )
            put(object)
        case (.foreignDataWrapper, .name(let written)):
            var wrapper = try wrapper(written.name)
            wrapper.privileges = try changed(
                wrapper.privileges,
                .foreignDataWrapper,
                wrapper.owner,
                grant,
                on: wrapper.name
            )
            model.put(wrapper)
        case (.foreignServer, .name(let written)):
            var server = try server(written.name)
            server.privileges = try changed(server.privileges, .foreignServer, server.owner, grant, on: server.name)
            model.put(server)
        case (.language, _): break
        default: throw Self.unsupported("GRANT on a \(kind.rawValue.lowercased())")
        }
    }

    private mutating func changeAll(
        _ word: String,
        in schema: String,
        _ grant: GrantStatement
    ) throws(PostgresError) {
        switch word {
        case "TABLES":
            for table in Array(model.tables) where table.name.schema == schema {
                if let oid = table.oid { try change(relation: oid, grant) }
            }
        case "SEQUENCES":
            for sequence in Array(model.sequences) where sequence.name.schema == schema {
                if let oid = sequence.oid { try change(relation: oid, grant) }
            }
        default:
            for var function in Array(model.functions) where function.qualifiedName.schema == schema {
                if word == "PROCEDURES", function.kind != .procedure { continue }
                if word == "FUNCTIONS", function.kind == .procedure { continue }
                function.privileges = try changed(
                    function.privileges,
                    .function,
                    function.owner,
                    grant,
                    on: function.qualifiedName.name
                )
                model.put(function)
            }
        }
    }

    /// A kind of object as far as privileges differ.
    enum PrivilegeKind {
        case relation, column, sequence, schema, database, function, type, largeObject
        case foreignDataWrapper, foreignServer

        /// All privileges that there are for it.
        var all: Privileges {
            switch self {
            case .relation: [.insert, .select, .update, .delete, .truncate, .references, .trigger]
            case .column: [.insert, .select, .update, .references]
            case .sequence: [.select, .update, .usage]
            case .schema: [.usage, .create]
            case .database: [.create, .temporary, .connect]
            case .function: [.execute]
            case .type: [.usage]
            case .largeObject: [.select, .update]
            case .foreignDataWrapper, .foreignServer: [.usage]
            }
        }

        /// What everyone may do where nobody said anything.
        var forEveryone: Privileges {
            switch self {
            case .database: [.temporary, .connect]
            case .function: [.execute]
            case .type: [.usage]
            case .relation, .column, .sequence, .schema, .largeObject, .foreignDataWrapper, .foreignServer: []
            }
        }

        var word: String {
            switch self {
            case .relation: "relation"
            case .column: "column"
            case .sequence: "sequence"
            case .schema: "schema"
            case .database: "database"
            case .function: "function"
            case .type: "type"
            case .largeObject: "large object"
            case .foreignDataWrapper: "foreign-data wrapper"
            case .foreignServer: "foreign server"
            }
        }
    }

    private func privileges(
        _ grant: GrantStatement,
        of kind: PrivilegeKind,
        withColumns: Bool
    ) throws(PostgresError) -> Privileges {
        if grant.privileges.isEmpty { return kind.all }
        var bits: Privileges = []
        for privilege in grant.privileges where withColumns || privilege.columns.isEmpty {
            bits.formUnion(try self.bits(privilege.name.value, of: kind))
        }
        return bits
    }

    private func bits(_ word: String, of kind: PrivilegeKind) throws(PostgresError) -> Privileges {
        let known: [String: Privileges] = [
            "insert": .insert, "select": .select, "update": .update, "delete": .delete, "truncate": .truncate,
            "references": .references, "trigger": .trigger, "execute": .execute, "usage": .usage, "create": .create,
            "temporary": .temporary, "temp": .temporary, "connect": .connect, "set": .set, "alter system": .alterSystem,
        ]
        guard let bit = known[word] else {
            throw PostgresError("42601", "unrecognized privilege type \"\(word)\"")
        }
        // GRANT … ON TABLE takes USAGE for sequences too, as PostgreSQL does.
        guard kind.all.contains(bit) || kind == .relation && bit == .usage else {
            throw PostgresError("0LP01", "invalid privilege type \(word.uppercased()) for \(kind.word)")
        }
        return bit
    }

    private mutating func changed(
        _ list: AccessList?,
        _ kind: PrivilegeKind,
        _ owner: String?,
        _ grant: GrantStatement,
        on name: String
    ) throws(PostgresError) -> AccessList {
        try changed(list, kind, owner, grant, privileges(grant, of: kind, withColumns: true), on: name)
    }

    private mutating func changed(
        _ list: AccessList?,
        _ kind: PrivilegeKind,
        _ owner: String?,
        _ grant: GrantStatement,
        _ wanted: Privileges,
        on name: String
    ) throws(PostgresError) -> AccessList {
        let owner = owner ?? model.owner
        var items = list?.items ?? Self.defaultItems(kind, owner)
        let (grantor, available) = try grantor(items, kind, owner, wanted, on: name)
        let privileges = wanted.intersection(available)
        if privileges != wanted, !grant.privileges.isEmpty || privileges.isEmpty {
            let extent = privileges.isEmpty ? "no" : "not all"
            let done = grant.isRevoke ? "could be revoked" : "were granted"
            warn("\(extent) privileges \(done) for \"\(name)\"", sqlState: grant.isRevoke ? "01006" : "01007")
        }
        for reference in grant.grantees {
            let grantee = try role(reference)
            if grant.withGrantOption, grantee == nil, !grant.isRevoke {
                throw PostgresError("0LP01", "grant options can only be granted to roles")
            }
            guard !privileges.isEmpty else { continue }
            let position = items.firstIndex { $0.grantee == grantee && $0.grantor == grantor }
            if grant.isRevoke {
                guard let position else { continue }
                items[position].grantable.subtract(privileges)
                if !grant.withGrantOption { items[position].privileges.subtract(privileges) }
                if items[position].privileges.isEmpty { items.remove(at: position) }
            } else if let position {
                items[position].privileges.formUnion(privileges)
                if grant.withGrantOption { items[position].grantable.formUnion(privileges) }
            } else {
                let grantable: Privileges = grant.withGrantOption ? privileges : []
                items.append(AccessItem(grantee, privileges, grantable: grantable, grantor: grantor))
            }
        }
        return AccessList(items)
    }

    /// The role in whose name privileges are granted, and which of them it may grant: the owner, or one that has got them
    /// with the right to grant them on.
    private func grantor(
        _ items: [AccessItem],
        _ kind: PrivilegeKind,
        _ owner: String,
        _ wanted: Privileges,
        on name: String
    ) throws(PostgresError) -> (role: String, available: Privileges) {
        if catalog.owns(session.user, objectOf: owner) { return (owner, wanted) }
        var best: (role: String, available: Privileges)?
        var hasAny = false
        for item in items {
            guard let grantee = item.grantee else {
                hasAny = true
                continue
            }
            guard catalog.isMember(session.user, of: grantee, withRights: true) else { continue }
            hasAny = true
            let granting = items.filter { $0.grantee == grantee }.reduce(into: Privileges()) {
                $0.formUnion($1.grantable)
            }
            let found = granting.intersection(wanted)
            if found.words > best?.available.words ?? 0 { best = (grantee, found) }
        }
        if let best { return best }
        guard hasAny else {
            let word = kind == .relation || kind == .column ? "table" : kind.word
            throw PostgresError(.insufficientPrivilege, "permission denied for \(word) \(name)")
        }
        return (session.user, [])
    }

    /// What a list has before the first GRANT or REVOKE.
    static func defaultItems(_ kind: PrivilegeKind, _ owner: String) -> [AccessItem] {
        if kind == .column { return [] }
        let own = AccessItem(owner, kind.all, grantor: owner)
        let everyone = kind.forEveryone
        return everyone.isEmpty ? [own] : [AccessItem(nil, everyone, grantor: owner), own]
    }

    mutating func alterDefaultPrivileges(_ statement: AlterDefaultPrivilegesStatement) throws(PostgresError) {
        guard case .defaults(let word) = statement.grant.target else { return }
        let kind: PrivilegeKind
        let letter: Character
        switch word {
        case "TABLES": (kind, letter) = (.relation, "r")
        case "SEQUENCES": (kind, letter) = (.sequence, "S")
        case "FUNCTIONS", "ROUTINES": (kind, letter) = (.function, "f")
        case "TYPES": (kind, letter) = (.type, "T")
        default: (kind, letter) = (.schema, "n")
        }
        var roles = [session.user]
        var schemas: [String?] = [nil]
        for option in statement.options {
            switch option.values.first {
            case .roles(let references):
                roles = []
                for reference in references { if let role = try role(reference) { roles.append(role) } }
            case .role(let reference): if let role = try role(reference) { roles = [role] }
            case .names(let names): schemas = try names.map(\.name).existing(self)
            case .name(let name): schemas = [try existingSchema(name.name)]
            default: break
            }
            for role in roles where !catalog.isMember(session.user, of: role, withRights: true) {
                throw PostgresError(.insufficientPrivilege, "must be member of role \"\(role)\"")
            }
        }
        for role in roles {
            for schema in schemas {
                let position = model.defaultPrivileges.firstIndex {
                    $0.role == role && $0.schema == schema && $0.objects == letter
                }
                let before: AccessList? =
                    position.map { model.defaultPrivileges[$0].privileges } ?? (schema == nil ? nil : AccessList())
                let after = try changed(before, kind, role, statement.grant, on: word)
                let isUsual = after.items == (schema == nil ? Self.defaultItems(kind, role) : [])
                if let position {
                    if isUsual {
                        model.defaultPrivileges.remove(at: position)
                    } else {
                        model.defaultPrivileges[position].privileges = after
                    }
                } else if !isUsual {
                    var entry = DefaultPrivileges(role: role, schema: schema, objects: letter, privileges: after)
                    entry.oid = model.takeOID(for: "defaults \(role) \(schema ?? "") \(letter)")
                    model.defaultPrivileges.append(entry)
                }
            }
        }
    }

    /// The privileges that a new object gets by ALTER DEFAULT PRIVILEGES; nil where nobody said.
    func newPrivileges(_ objects: Character, _ schema: String, _ owner: String?) -> AccessList? {
        guard !model.defaultPrivileges.isEmpty else { return nil }
        let role = owner ?? model.owner
        let found = model.defaultPrivileges.filter { $0.role == role && $0.objects == objects }
        let general = found.first { $0.schema == nil }?.privileges
        let special = found.first { $0.schema == schema }?.privileges
        guard general != nil || special != nil else { return nil }
        let kind: PrivilegeKind =
            switch objects {
            case "r": .relation
            case "S": .sequence
            case "f": .function
            default: .type
            }
        var items = general?.items ?? Self.defaultItems(kind, role)
        for item in special?.items ?? [] {
            if let known = items.firstIndex(where: { $0.grantee == item.grantee && $0.grantor == item.grantor }) {
                items[known].privileges.formUnion(item.privileges)
                items[known].grantable.formUnion(item.grantable)
            } else {
                items.append(item)
            }
        }
        return AccessList(items)
    }
}

extension Privileges {
    /// How many there are.
    fileprivate var words: Int { rawValue.nonzeroBitCount }
}

extension [String] {
    /// The schemas of these names, which must exist.
    fileprivate func existing(_ run: DefinitionRun) throws(PostgresError) -> [String?] {
        var found: [String?] = []
        for name in self { found.append(try run.existingSchema(name)) }
        return found
    }
}
