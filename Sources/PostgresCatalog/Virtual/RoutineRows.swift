import PostgresWire

/// `pg_proc`, `pg_aggregate`, `pg_trigger`, `pg_rewrite`, `pg_policy` and the views of them.
extension CatalogSnapshot {
    func procedureRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard case .function(let function) = origin else { return [] }
        return [procedureRow(function, RowLayout("pg_proc"))]
    }

    private func procedureRow(_ function: FunctionDefinition, _ layout: RowLayout) -> [PostgresValue] {
        let inputs = function.arguments.filter(\.mode.isInput)
        let variadic = function.arguments.first { $0.mode == .variadic }?.type.oid
        let hasOthers = function.arguments.contains { $0.mode != .in }
        var row = layout.row()
        row["oid"] = .oid(function.oid ?? .invalid)
        row["proname"] = .text(function.qualifiedName.name)
        row["pronamespace"] = .oid(namespaceOID(function.qualifiedName.schema))
        row["proowner"] = .oid(roleOID(function.owner))
        row["prolang"] = .oid(Self.languages[function.language] ?? .invalid)
        row["procost"] = .float4(function.cost ?? (["c", "internal"].contains(function.language) ? 1 : 100))
        row["prorows"] = .float4(function.rows ?? (function.returnsSet ? 1000 : 0))
        row["provariadic"] = .oid(variadic.flatMap { type($0)?.element } ?? .invalid)
        row["prosupport"] = procedure(function.support)
        row["prokind"] = Self.letter(function.kind.rawValue)
        row["prosecdef"] = .bool(function.isSecurityDefiner)
        row["proleakproof"] = .bool(function.isLeakProof)
        row["proisstrict"] = .bool(function.isStrict)
        row["proretset"] = .bool(function.returnsSet)
        row["provolatile"] = Self.letter(function.volatility.rawValue)
        row["proparallel"] = Self.letter(function.parallel)
        row["pronargs"] = .int2(Int16(clamping: inputs.count))
        row["pronargdefaults"] = .int2(Int16(clamping: inputs.count { $0.defaultExpression != nil }))
        row["prorettype"] = .oid(function.result.oid)
        row["proargtypes"] = .vector(inputs.map { .oid($0.type.oid) }, of: .oid)
        if hasOthers {
            row["proallargtypes"] = .array(PostgresArray(function.arguments.map { .oid($0.type.oid) }, of: .oid))
            row["proargmodes"] = .array(
                PostgresArray(function.arguments.map { Self.letter($0.mode.rawValue) }, of: .char)
            )
        }
        if function.arguments.contains(where: { !$0.name.isEmpty }) {
            row["proargnames"] = .array(PostgresArray(function.arguments.map { .text($0.name) }, of: .text))
        }
        let defaults = inputs.compactMap(\.defaultExpression)
        row["proargdefaults"] = defaults.isEmpty ? .null : .text(defaults.joined(separator: ", "))
        row["prosrc"] = .text(function.kind == .aggregate ? "aggregate_dummy" : function.source)
        row["probin"] = .text(orNull: function.library)
        row["prosqlbody"] = .text(orNull: function.standardBody)
        row["proconfig"] = Self.texts(function.settings)
        row["proacl"] = Self.list(function.privileges)
        return row.values
    }

    /// The OIDs of languages.
    private static let languages: [String: OID] = {
        let found = BuiltInText.rows(of: "pg_language", ["oid", "lanname"]) { fields, columns in
            (fields.string(columns[1]), fields.oid(columns[0]))
        }
        return Dictionary(found) { first, _ in first }
    }()

    func triggerRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard case .table(let table) = origin else { return [] }
        let layout = RowLayout("pg_trigger")
        let ofKeys = keyTriggers(on: table).map { keyTriggerRow($0.trigger, of: $0.key, on: table, $0.other, layout) }
        guard !table.triggers.isEmpty else { return ofKeys }
        return ofKeys
            + table.triggers.map { trigger in
                let function = model.triggerFunction(trigger.function)
                var bytes: [UInt8] = []
                for argument in trigger.arguments { bytes += Array(argument.utf8) + [0] }
                var row = layout.row()
                row["oid"] = .oid(trigger.oid ?? .invalid)
                row["tgrelid"] = .oid(table.oid ?? .invalid)
                row["tgparentid"] = .oid(trigger.parent ?? .invalid)
                row["tgname"] = .text(trigger.name)
                row["tgfoid"] = .oid(function ?? .invalid)
                row["tgtype"] = .int2(trigger.typeBits)
                row["tgenabled"] = Self.letter(trigger.enabled)
                row["tgisinternal"] = .bool(false)
                row["tgconstrrelid"] = .oid(trigger.constraintTable.flatMap { model.tables[$0]?.oid } ?? .invalid)
                for name in ["tgconstrindid", "tgconstraint"] { row[name] = .oid(.invalid) }
                row["tgdeferrable"] = .bool(trigger.isDeferrable)
                row["tginitdeferred"] = .bool(trigger.isInitiallyDeferred)
                row["tgnargs"] = .int2(Int16(clamping: trigger.arguments.count))
                row["tgattr"] = .vector(trigger.columns.map { .int2(table.column($0)?.number ?? 0) }, of: .int2)
                row["tgargs"] = .bytea(bytes)
                row["tgqual"] = .text(orNull: trigger.condition)
                row["tgoldtable"] = .text(orNull: trigger.oldTable)
                row["tgnewtable"] = .text(orNull: trigger.newTable)
                return row.values
            }
    }

    private func keyTriggerRow(
        _ trigger: KeyTrigger,
        of key: ConstraintDefinition,
        on table: TableDefinition,
        _ other: TableDefinition,
        _ layout: RowLayout
    ) -> [PostgresValue] {
        let target = trigger.isOnTarget ? table : other
        let names = key.foreignKey.map { targetColumns($0, of: target) } ?? []
        var row = layout.row()
        row["oid"] = .oid(trigger.oid)
        row["tgrelid"] = .oid(table.oid ?? .invalid)
        row["tgparentid"] = .oid(parent(of: trigger, of: key, on: table) ?? .invalid)
        row["tgname"] = .text(trigger.name)
        row["tgfoid"] = .oid(trigger.function)
        row["tgtype"] = .int2(trigger.typeBits)
        row["tgenabled"] = Self.letter("O")
        row["tgisinternal"] = .bool(true)
        row["tgconstrrelid"] = .oid(other.oid ?? .invalid)
        row["tgconstrindid"] = .oid(keyIndex(names, of: target)?.oid ?? .invalid)
        row["tgconstraint"] = .oid(key.oid ?? .invalid)
        row["tgdeferrable"] = .bool(trigger.isDeferrable)
        row["tginitdeferred"] = .bool(trigger.isInitiallyDeferred)
        row["tgnargs"] = .int2(0)
        row["tgattr"] = .vector([], of: .int2)
        row["tgargs"] = .bytea([])
        return row.values
    }

    /// The trigger of the partitioned table that one of a partition's key belongs to.
    private func parent(of trigger: KeyTrigger, of key: ConstraintDefinition, on table: TableDefinition) -> OID? {
        guard let parent = key.parent, let whole = model.constraint(parent)?.constraint,
            let place = key.triggerOIDs.firstIndex(of: trigger.oid), whole.triggerOIDs.indices.contains(place)
        else { return nil }
        return whole.triggerOIDs[place]
    }

    func rewriteRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard case .table(let table) = origin else { return [] }
        let relation = PostgresValue.oid(table.oid ?? .invalid)
        let view = table.viewRuleOID.map { oid -> [PostgresValue] in
            [
                .oid(oid), .text("_RETURN"), relation, .text("1"), .text("O"), .bool(true), .text("<>"),
                .text(RuleTrees.tree(of: table)),
            ]
        }
        let rules = table.rules.map { rule -> [PostgresValue] in
            [
                .oid(rule.oid ?? .invalid), .text(rule.name), relation, Self.letter(rule.event.rawValue),
                Self.letter(rule.enabled), .bool(rule.isInstead), .text("<>"), .text(RuleTrees.tree(of: rule)),
            ]
        }
        return (view.map { [$0] } ?? []) + rules
    }

    /// `pg_rules`.
    func ruleViewRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard case .table(let table) = origin else { return [] }
        return table.rules.map { rule in
            [.text(table.name.schema), .text(table.name.name), .text(rule.name), .text(rule.definition)]
        }
    }

    func policyRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard case .table(let table) = origin else { return [] }
        return table.policies.map { policy in
            let roles = policy.roles.isEmpty ? [OID.invalid] : policy.roles.map { roleOID($0) }
            return [
                .oid(policy.oid ?? .invalid), .text(policy.name), .oid(table.oid ?? .invalid),
                Self.letter(policy.command), .bool(policy.isPermissive),
                .array(PostgresArray(roles.map { .oid($0) }, of: .oid)), .text(orNull: policy.condition),
                .text(orNull: policy.check),
            ]
        }
    }

    /// `pg_policies`.
    func policyViewRows(of origin: RowOrigin) -> [[PostgresValue]] {
        guard case .table(let table) = origin else { return [] }
        let words: [Character: String] = ["r": "SELECT", "a": "INSERT", "w": "UPDATE", "d": "DELETE"]
        return table.policies.map { policy in
            let roles = policy.roles.isEmpty ? ["public"] : policy.roles
            return [
                .text(table.name.schema), .text(table.name.name), .text(policy.name),
                .text(policy.isPermissive ? "PERMISSIVE" : "RESTRICTIVE"),
                .array(PostgresArray(roles.map { .text($0) }, of: .name)), .text(words[policy.command] ?? "ALL"),
                .text(orNull: policy.condition), .text(orNull: policy.check),
            ]
        }
    }
}
