import PostgresCatalog
public import PostgresWire

/// What a statement does with one relation, for which someone needs privileges.
struct AccessNeed: Sendable {
    /// The item of FROM whose columns count; nil where no columns do.
    var entry: Int?
    var relation: OID
    var name: String
    /// `pg_class.relkind`.
    var kind: Character
    var isSystem: Bool
    /// What is done with the relation.
    var privileges: Privileges
    /// Whether what is read of it needs SELECT only where something is read: it is what the statement writes to.
    var isWritten = false
    /// The columns that are read.
    var selected: Set<Int> = []
    /// The columns that get values, by what gives them.
    var written: [Privileges.RawValue: Set<Int>] = [:]
    /// Who must have the privileges: the owner of the view that names the relation; nil for the current user.
    var role: String?
    /// The columns that the view in front of it reads, whatever the statement does; nil for what the statement names itself.
    var viewColumns: Set<ColumnID>?
    /// Whether the body of a function names it, which only matters to who may call the function.
    var isInFunction = false
    /// For each column of a view that is written through, the columns of the table that it is made of.
    var origins: [Set<ColumnID>]?
}

/// A call of a user's function, for which EXECUTE is needed.
struct CallNeed: Sendable {
    var function: OID
    var name: String
    var kind: FunctionDefinition.Kind
    var role: String?
}

/// What the privileges of a statement are checked for when it starts.
struct AccessNeeds: Sendable {
    var relations: [AccessNeed] = []
    var calls: [CallNeed] = []
    /// Whose policies the plan has, where that matters: the user and `row_security`.
    var binding: [String]?
}

/// Notes of the binder for `AccessNeeds`; only where privileges are enforced and there are roles that they bind.
final class AccessRecords {
    var needs = AccessNeeds()
    /// The columns that names in the statement mean.
    var namedColumns: Set<ColumnID> = []
    /// Whose rights count at the place that is being bound; nil for the current user's.
    var role: String?
    /// Above 0 while an expression of the catalog is bound: what it names needs no privileges.
    var pausedDepth = 0
}

extension QueryBinder {
    /// Notes that a relation is read or written; gives the place of the note.
    @discardableResult
    func noteAccess(
        to relation: CatalogSnapshot.Relation,
        _ privileges: Privileges,
        entry: Int?,
        isWritten: Bool = false
    ) -> Int? {
        guard let access, access.pausedDepth == 0 else { return nil }
        access.needs.relations.append(
            AccessNeed(
                entry: entry,
                relation: relation.oid,
                name: relation.name.name,
                kind: relation.kind,
                isSystem: relation.isSystem,
                privileges: privileges,
                isWritten: isWritten,
                role: access.role,
                isInFunction: !expandedFunctions.isEmpty
            )
        )
        return access.needs.relations.count - 1
    }

    /// Notes that a column of a statement's target gets a value.
    func noteWritten(_ position: Int, _ target: WriteTarget, _ privilege: Privileges) {
        guard let access else { return }
        for index in access.needs.relations.indices where access.needs.relations[index].isWritten {
            guard access.needs.relations[index].entry == target.entry else { continue }
            let isView = access.needs.relations[index].origins != nil
            guard let column = isView ? position : target.columns[position] else { continue }
            access.needs.relations[index].privileges.insert(privilege)
            access.needs.relations[index].written[privilege.rawValue, default: []].insert(column)
        }
    }

    /// Notes that the first columns of an INSERT's target get values, as it lists none.
    func noteWritten(first count: Int, _ target: WriteTarget) {
        for position in target.item.columns.indices.prefix(count) { noteWritten(position, target, .insert) }
    }

    /// Adds what is done with a statement's target besides.
    func noteAccess(to target: WriteTarget, _ privileges: Privileges) {
        guard let access else { return }
        for index in access.needs.relations.indices where access.needs.relations[index].isWritten {
            guard access.needs.relations[index].entry == target.entry else { continue }
            access.needs.relations[index].privileges.formUnion(privileges)
        }
    }

    /// Notes which columns a view that is written through reads of the relation behind it: its owner needs them as soon as
    /// the statement reads anything.
    func noteReads(ofView need: Int?, _ before: Set<ColumnID>) {
        guard let access, let need, access.needs.relations.indices.contains(need + 1) else { return }
        access.needs.relations[need + 1].viewColumns = access.namedColumns.subtracting(before)
        access.namedColumns = before
    }

    /// Notes that the rows of an item of FROM are locked, which needs what UPDATE does.
    func noteLock(of entry: Int) {
        guard let access else { return }
        for index in access.needs.relations.indices where access.needs.relations[index].entry == entry {
            access.needs.relations[index].privileges.insert(.update)
        }
    }

    /// Notes that a function is called which not everyone may call: one of a user, or one that initdb takes from PUBLIC.
    func noteCall(_ function: BoundFunction) {
        guard let access, access.pausedDepth == 0 else { return }
        let definition = environment.catalog.model.functions[function.oid]
        guard definition != nil || RestrictedFunctions.contains(function.oid) else { return }
        access.needs.calls.append(
            CallNeed(
                function: function.oid,
                name: definition?.qualifiedName.name ?? function.name,
                kind: definition?.kind ?? .function,
                role: access.role
            )
        )
    }

    /// Runs a body in which the rights of another role count.
    func withRights<Result>(
        of role: String?,
        _ body: () throws(PostgresError) -> Result
    ) throws(PostgresError) -> Result {
        guard let access else { return try body() }
        let outer = access.role
        access.role = role
        defer { access.role = outer }
        return try body()
    }

    /// Runs a body that binds an expression of the catalog.
    func withoutAccess<Result>(_ body: () throws(PostgresError) -> Result) throws(PostgresError) -> Result {
        guard let access else { return try body() }
        access.pausedDepth += 1
        defer { access.pausedDepth -= 1 }
        return try body()
    }

    /// What was noted, with the columns that are read of each relation.
    func accessNeeds() -> AccessNeeds {
        guard let access else { return AccessNeeds() }
        var columns: [Int: Set<Int>] = [:]
        for id in access.namedColumns { columns[id.entry, default: []].insert(id.column) }
        var needs = access.needs
        needs.binding = environment.policyBinding
        for index in needs.relations.indices {
            guard let entry = needs.relations[index].entry else { continue }
            let isRead = !(columns[entry] ?? []).isEmpty
            let read = needs.relations[index].viewColumns ?? access.namedColumns
            if needs.relations[index].viewColumns != nil, !isRead {
                needs.relations[index].selected = []
            } else if let origins = needs.relations[index].origins {
                let found = origins.indices.filter { !origins[$0].isDisjoint(with: read) }
                needs.relations[index].selected = Set(found)
            } else {
                needs.relations[index].selected = Set(read.filter { $0.entry == entry }.map(\.column))
            }
            if needs.relations[index].isWritten, !needs.relations[index].selected.isEmpty {
                needs.relations[index].privileges.insert(.select)
            }
        }
        return needs
    }
}

extension FunctionEnvironment {
    /// What the policies in a plan hang on.
    fileprivate var policyBinding: [String] { [currentUser, setting("row_security") ?? "on"] }
}

extension BoundQuery {
    /// Whether its plan hangs on whose rights it has been bound with.
    public var hangsOnUser: Bool { plan.access.binding != nil }

    /// Whether it would be bound in the same way for the user of now: another one has other policies.
    public func isBound(for environment: any FunctionEnvironment) -> Bool {
        plan.access.binding.map { $0 == environment.policyBinding } ?? true
    }

    /// Refuses what the current user may not do (PostgreSQL 15 docs, section 5.7).
    ///
    /// - Throws: 42501.
    public func checkAccess(_ environment: any FunctionEnvironment) throws(PostgresError) {
        try checkAccess(environment, owner: nil, besides: [])
    }

    /// Refuses what may not be done: by an owner for what an action of a rule names, by the current user for the relations
    /// that are named besides.
    package func checkAccess(
        _ environment: any FunctionEnvironment,
        owner: String?,
        besides named: Set<OID>
    ) throws(PostgresError) {
        let needs = plan.access
        guard !needs.relations.isEmpty || !needs.calls.isEmpty, environment.enforcesPrivileges else { return }
        let (catalog, user) = (environment.catalog, environment.currentUser)
        func check(_ relations: [AccessNeed]) throws(PostgresError) {
            for need in relations {
                let role = need.role ?? (named.contains(need.relation) ? user : owner ?? user)
                guard !need.isAllowed(to: role, catalog) else { continue }
                throw PostgresError(.insufficientPrivilege, "permission denied for \(need.word) \(need.name)")
            }
        }
        try check(needs.relations.filter { !$0.isInFunction })
        for call in needs.calls {
            let role = call.role ?? user
            guard !catalog.allows(role, [(.execute, false)], on: call.function, kind: "function") else { continue }
            let word =
                switch call.kind {
                case .aggregate: "aggregate"
                case .procedure: "procedure"
                default: "function"
                }
            throw PostgresError(.insufficientPrivilege, "permission denied for \(word) \(call.name)")
        }
        try check(needs.relations.filter(\.isInFunction))
    }
}

extension AccessNeed {
    /// The word for the relation in messages.
    fileprivate var word: String {
        switch kind {
        case "v": "view"
        case "m": "materialized view"
        case "S": "sequence"
        case "f": "foreign table"
        default: "table"
        }
    }

    /// Whether a role has the privileges: for the relation, or for each column that is read or written.
    fileprivate func isAllowed(to role: String, _ catalog: CatalogSnapshot) -> Bool {
        if catalog.isSuperuser(role) { return true }
        for privilege in [Privileges.select, .insert, .update, .delete, .truncate] where privileges.contains(privilege)
        {
            if catalog.allows(role, [(privilege, false)], on: relation, kind: "table") { continue }
            guard privilege != .delete, privilege != .truncate else { return false }
            let columns = privilege == .select ? selected : written[privilege.rawValue] ?? []
            guard !columns.isEmpty else {
                // Nothing in particular is read, so any column will do.
                let count = catalog.relation(relation)?.columns.count ?? 0
                let any = (0..<count).contains { catalog.allows(role, privilege, onColumn: $0, of: relation) }
                guard any else { return false }
                continue
            }
            guard columns.allSatisfy({ catalog.allows(role, privilege, onColumn: $0, of: relation) }) else {
                return false
            }
        }
        return true
    }
}
