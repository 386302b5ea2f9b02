import PostgresCatalog
import PostgresSQL
import PostgresWire

extension JoinTree {
    /// Whether policies hide rows of an item.
    var isSecured: Bool {
        switch self {
        case .leaf(let leaf): !leaf.security.isEmpty
        case .join(_, let left, let right, _): left.isSecured || right.isSecured
        }
    }
}

/// Row security (PostgreSQL 15 docs, section 5.8): which rows of a table a role sees, and which it may write.
extension QueryBinder {
    /// What policies are asked for.
    enum PolicyCommand: Character {
        case select = "r"
        case insert = "a"
        case update = "w"
        case delete = "d"
    }

    /// A condition that new rows must satisfy, with the name of a restrictive policy.
    typealias PolicyCheck = (policy: String?, condition: BoundExpression)

    /// The conditions that the rows of a table must satisfy to be seen by a command; none where row security does not bind
    /// whose rights count.
    ///
    /// - Throws: 42501 where `row_security` is off, 42P17 for a policy that reads its own table.
    func securityConditions(
        on relation: CatalogSnapshot.Relation,
        _ item: NamespaceItem,
        for command: PolicyCommand
    ) throws(PostgresError) -> [BoundExpression] {
        guard let policies = try policies(of: relation) else { return [] }
        let bound = try bound(policies, of: relation, item, for: command, \.condition)
        guard !bound.permissive.isEmpty else { return [Self.never] }
        return bound.restrictive.map(\.condition) + [Self.any(bound.permissive)]
    }

    /// What new rows must satisfy where a command writes them.
    func securityChecks(
        on target: WriteTarget,
        for command: PolicyCommand
    ) throws(PostgresError) -> [PolicyCheck] {
        try withRights(of: target.role) { () throws(PostgresError) in
            guard let policies = try policies(of: target.relation) else { return [] }
            let text: (PolicyDefinition) -> String? =
                command == .select ? { $0.condition } : { $0.check ?? $0.condition }
            let bound = try bound(policies, of: target.relation, tableItem(target), for: command, text)
            guard !bound.permissive.isEmpty else { return [(nil, Self.never)] }
            return [(nil, Self.any(bound.permissive))] + bound.restrictive
        }
    }

    /// The conditions on the rows that a statement changes: they must be seen where anything of them is read.
    func securityConditions(on target: WriteTarget, for command: PolicyCommand) throws(PostgresError)
        -> [BoundExpression]
    {
        try withRights(of: target.role) { () throws(PostgresError) in
            let item = tableItem(target)
            var conditions = try securityConditions(on: target.relation, item, for: command)
            if isRead(target) { conditions += try securityConditions(on: target.relation, item, for: .select) }
            return conditions
        }
    }

    /// What the new rows of a statement must satisfy: those that it reads must be seen, too.
    func allSecurityChecks(on target: WriteTarget, for command: PolicyCommand) throws(PostgresError) -> [PolicyCheck] {
        let own = try securityChecks(on: target, for: command)
        guard !own.isEmpty, isRead(target) else { return own }
        return own + (try securityChecks(on: target, for: .select))
    }

    /// What rows that are there must satisfy for a command that does not look for them by itself.
    func visibilityChecks(on target: WriteTarget, for command: PolicyCommand) throws(PostgresError) -> [PolicyCheck] {
        try withRights(of: target.role) { () throws(PostgresError) in
            guard let policies = try policies(of: target.relation) else { return [] }
            let bound = try bound(policies, of: target.relation, tableItem(target), for: command, \.condition)
            guard !bound.permissive.isEmpty else { return [(nil, Self.never)] }
            return [(nil, Self.any(bound.permissive))] + bound.restrictive
        }
    }

    /// Which rows of the target a statement sees.
    func seenConditions(on target: WriteTarget) throws(PostgresError) -> [BoundExpression] {
        try withRights(of: target.role) { () throws(PostgresError) in
            try securityConditions(on: target.relation, tableItem(target), for: .select)
        }
    }

    /// Checks over the rows of a layout.
    func compiled(_ checks: [PolicyCheck], _ layout: Layout) throws(PostgresError) -> [RowRules.PolicyCheck] {
        try checks.map { (check) throws(PostgresError) in
            RowRules.PolicyCheck(policy: check.policy, condition: try compile(check.condition, layout))
        }
    }

    /// Whether a statement reads anything of the table that it writes to.
    private func isRead(_ target: WriteTarget) -> Bool {
        access?.namedColumns.contains { $0.entry == target.entry } ?? false
    }

    /// The table that is written to with its own names, even where a view or an alias has others.
    private func tableItem(_ target: WriteTarget) -> NamespaceItem {
        NamespaceItem(
            name: target.relation.name.name,
            schema: target.relation.name.schema,
            columns: target.relation.columns.enumerated().map { index, column in
                NamespaceColumn(name: column.name, expression: tableColumn(target.entry, index, column))
            },
            entry: target.entry,
            relation: target.relation
        )
    }

    /// The policies of a table for whose rights count here; nil where row security does not bind them.
    private func policies(of relation: CatalogSnapshot.Relation) throws(PostgresError) -> [PolicyDefinition]? {
        let catalog = environment.catalog
        guard let access, let table = catalog.model.tables[relation.oid], table.hasRowSecurity else { return nil }
        let role = access.role ?? environment.currentUser
        guard !catalog.isSuperuser(role), catalog.model.roles[role]?.bypassesRowSecurity != true else { return nil }
        let isOwner = catalog.owns(role, objectOf: table.owner)
        guard !isOwner || table.forcesRowSecurity else { return nil }
        guard environment.setting("row_security") != "off" else {
            throw PostgresError(
                .insufficientPrivilege,
                "query would be affected by row-level security policy for table \"\(table.name.name)\"",
                hint: isOwner
                    ? "To disable the policy for the table's owner, use ALTER TABLE NO FORCE ROW LEVEL SECURITY." : nil
            )
        }
        guard !expandedPolicies.contains(relation.oid) else {
            throw PostgresError(
                "42P17",
                "infinite recursion detected in policy for relation \"\(table.name.name)\""
            )
        }
        return table.policies.filter { policy in
            policy.roles.isEmpty || policy.roles.contains { catalog.isMember(role, of: $0, withRights: true) }
        }
    }

    /// The conditions of the policies that concern a command.
    private func bound(
        _ policies: [PolicyDefinition],
        of relation: CatalogSnapshot.Relation,
        _ item: NamespaceItem,
        for command: PolicyCommand,
        _ text: (PolicyDefinition) -> String?
    ) throws(PostgresError) -> (restrictive: [PolicyCheck], permissive: [BoundExpression]) {
        expandedPolicies.append(relation.oid)
        defer { expandedPolicies.removeLast() }
        var restrictive: [PolicyCheck] = []
        var permissive: [BoundExpression] = []
        for policy in policies.sorted(by: { $0.name < $1.name })
        where policy.command == command.rawValue || policy.command == "*" {
            guard let text = text(policy) else { continue }
            let condition = try bindPolicy(text, item, schema: relation.name.schema)
            if policy.isPermissive {
                permissive.append(condition)
            } else {
                restrictive.append((policy.name, condition))
            }
        }
        return (restrictive, permissive)
    }

    /// A policy's expression over the columns of its table, which need no privileges for that.
    func bindPolicy(
        _ text: String,
        _ item: NamespaceItem,
        schema: String
    ) throws(PostgresError) -> BoundExpression {
        guard let parsed = StoredExpressions.shared.expression(text) else {
            throw PostgresError(.syntaxError, "syntax error in stored expression: \(text)")
        }
        let named = access?.namedColumns ?? []
        defer {
            if let access {
                access.namedColumns = access.namedColumns.filter { $0.entry != item.entry || named.contains($0) }
            }
        }
        return try inDefinition(text, schema: schema) { () throws(PostgresError) in
            let scope = Scope(parent: nil)
            scope.clause = .policy
            scope.items = [item]
            return try coerceToBoolean(try bind(parsed, scope), for: "POLICY")
        }
    }

    private static func any(_ conditions: [BoundExpression]) -> BoundExpression {
        conditions.count == 1 ? conditions[0] : BoundExpression(kind: .or(conditions), type: .bool)
    }

    private static let never = BoundExpression(kind: .constant(.bool(false)), type: .bool)
}
