import PostgresCatalog
import PostgresSQL
import PostgresWire

/// DROP, with what needs what goes.
extension DefinitionRun {
    mutating func drop(_ statement: DropStatement) throws(PostgresError) {
        if statement.kind == .owned { return try dropOwned(statement) }
        var targets: [ObjectAddress] = []
        for name in statement.names {
            guard let target = try dropTarget(name, statement) else { continue }
            var written: String?
            if case .routine(let reference) = name { written = Self.shown(reference.name) }
            try checkMayDrop(target, written: written)
            targets.append(target)
        }
        if statement.kind == .role {
            for target in targets { try dropRole(target) }
            return
        }
        try checkNoMember(targets)
        try drop(targets, cascades: statement.behavior == .cascade)
    }

    /// Removes objects with what goes silently with them; what else needs them goes by CASCADE or refuses.
    mutating func drop(_ targets: [ObjectAddress], cascades: Bool) throws(PostgresError) {
        guard !targets.isEmpty else { return }
        var order: [ObjectAddress] = []
        var needs: [ObjectAddress: ObjectAddress] = [:]
        var seen: Set<ObjectAddress> = []
        var silent: Set<ObjectAddress> = []
        let wanted = Set(targets)
        func collect(_ address: ObjectAddress) {
            guard seen.insert(address).inserted else { return }
            // PostgreSQL looks at the newest first, of the columns of a table at the first.
            let dependents = dependents(on: address).sorted {
                ($1.address.object, $0.address.part) < ($0.address.object, $1.address.part)
            }
            for dependent in dependents where dependent.isSilent { silent.insert(dependent.address) }
            for dependent in dependents {
                if !dependent.isSilent, needs[dependent.address] == nil { needs[dependent.address] = address }
                collect(dependent.address)
            }
            order.append(address)
        }
        for target in targets { collect(target) }
        var reports: [(object: ObjectAddress, needs: ObjectAddress)] = []
        for object in order.reversed() {
            let whole = ObjectAddress(catalog: object.catalog, object: object.object)
            guard let needed = needs[object], !wanted.contains(object), !wanted.contains(whole),
                !silent.contains(object)
            else { continue }
            reports.append((object, needed))
        }
        reports.removeAll { report in
            let whole = ObjectAddress(catalog: report.object.catalog, object: report.object.object)
            // A default goes with its column, although it may need a sequence that goes as well: that of a serial column.
            if case .columnDefault(of: let owner)? = model.object(report.object.object),
                let column = model.tables[owner]?.columns.first(where: { $0.defaultOID == report.object.object }),
                seen.contains(Self.relation(owner, column: column.number))
            {
                return true
            }
            // A constraint or default goes with its own table.
            if let owner = model.object(report.object.object)?.owner, seen.contains(Self.relation(owner)) {
                return true
            }
            return silent.contains(report.object) || report.object.part != 0 && seen.contains(whole)
        }
        if !reports.isEmpty {
            try report(reports, targets, cascades: cascades)
        }
        for address in order.reversed() where address.catalog == CatalogOID.relation && address.part == 0 {
            try checkNotInUse(address.object, "DROP TABLE")
        }
        if session.eventTag != nil {
            outcome.dropped += order.reversed().map { address in
                var object = eventObject(address)
                object.isNamed = wanted.contains(address)
                return object
            }
        }
        for address in order { remove(address) }
    }

    private mutating func report(
        _ reports: [(object: ObjectAddress, needs: ObjectAddress)],
        _ targets: [ObjectAddress],
        cascades: Bool
    ) throws(PostgresError) {
        guard cascades else {
            let lines = reports.map { "\(describe($0.object)) depends on \(describe($0.needs))" }
            let message =
                targets.count == 1
                ? "cannot drop \(describe(targets[0])) because other objects depend on it"
                : "cannot drop desired object(s) because other objects depend on them"
            throw PostgresError(
                "2BP01",
                message,
                detail: lines.joined(separator: "\n"),
                hint: "Use DROP ... CASCADE to drop the dependent objects too."
            )
        }
        if reports.count == 1 {
            notice("drop cascades to \(describe(reports[0].object))")
        } else {
            let lines = reports.map { "drop cascades to \(describe($0.object))" }
            outcome.notices.append(
                DefinitionNotice(
                    "drop cascades to \(reports.count) other objects",
                    detail: lines.joined(separator: "\n")
                )
            )
        }
    }

    /// Takes one object or part out.
    private mutating func remove(_ address: ObjectAddress) {
        let oid = address.object
        switch address.catalog {
        case CatalogOID.relation where address.part != 0:
            removeColumn(number: Int16(truncatingIfNeeded: address.part), of: oid)
        case CatalogOID.relation:
            if let table = model.tables[oid] {
                if table.kind != .view, table.kind != .foreignTable { need(.dropTable(oid)) }
                model.remove(oid)
                republish(table.name, as: nil)
            } else if model.sequences[oid] != nil {
                need(.dropSequence(oid))
                model.remove(oid)
            } else if var (table, index) = model.index(oid) {
                table.indexes.removeAll { $0.oid == oid }
                table.constraints.removeAll { $0.hasIndex && $0.index == index.name }
                index.oid = nil
                model.put(table)
                if let owner = table.oid { need(.dropIndex(oid, table: owner)) }
            }
        case CatalogOID.constraint:
            if var (table, constraint) = model.constraint(oid) {
                table.constraints.removeAll { $0.oid == oid }
                model.put(table)
                constraint.oid = nil
                constraint.triggerOIDs = []
            } else if var type = model.type(owning: oid), var domain = type.domain {
                domain.constraints.removeAll { $0.oid == oid }
                type.kind = .domain(domain)
                model.put(type)
            }
        case CatalogOID.attributeDefault:
            guard case .columnDefault(of: let owner)? = model.object(oid), var table = model.tables[owner] else {
                return
            }
            for index in table.columns.indices where table.columns[index].defaultOID == oid {
                table.columns[index].defaultExpression = nil
                table.columns[index].isGenerated = false
            }
            model.put(table)
        case CatalogOID.trigger, CatalogOID.rewrite, CatalogOID.policy: removePart(oid)
        case CatalogOID.largeObject: removeLargeObject(oid)
        case CatalogOID.userMapping: removeMapping(oid)
        case CatalogOID.namespace:
            if let name = model.schemas[oid]?.name { republish(schema: name, as: nil) }
            model.remove(oid)
        default: model.remove(oid)
        }
    }

    private mutating func removePart(_ oid: OID) {
        guard let owner = model.object(oid)?.owner, var table = model.tables[owner] else { return }
        table.triggers.removeAll { $0.oid == oid }
        table.rules.removeAll { $0.oid == oid }
        table.policies.removeAll { $0.oid == oid }
        model.put(table)
        // Those of partitions go with it, which fails nowhere.
        try? refreshPartitionTriggers(of: table.name)
    }

    private mutating func removeColumn(number: Int16, of oid: OID) {
        if var type = model.type(owning: oid), var columns = type.columns {
            let old = columns
            type.droppedColumns += columns.filter { $0.number == number }
            columns.removeAll { $0.number == number }
            type.kind = .composite(columns)
            model.put(type)
            if let made = type.oid { need(.reshapeRows(type: made, old: old)) }
            return
        }
        guard var table = model.tables[oid], let column = table.column(number: number) else { return }
        let old = table
        table.columns.removeAll { $0.number == number }
        var dropped = Column(column.name, column.type, typeModifier: column.typeModifier)
        dropped.number = number
        table.droppedColumns.append(dropped)
        let gone = table.indexes.filter { $0.mentions(column.name) }
        table.indexes.removeAll { $0.mentions(column.name) }
        table.constraints.removeAll { $0.columns.contains(column.name) }
        model.put(table)
        for index in gone { if let made = index.oid { need(.dropIndex(made, table: oid)) } }
        let sources = table.columns.map { StorageEffect.ColumnSource.kept($0.name) }
        if table.kind != .view { need(.rewriteTable(oid, old: old, columns: sources)) }
    }

    private mutating func dropRole(_ target: ObjectAddress) throws(PostgresError) {
        guard let role = model.roles[target.object] else { return }
        try checkMayDrop(role: role)
        let lines = dependents(onRole: role.name)
        guard lines.isEmpty else {
            throw PostgresError(
                "2BP01",
                "role \"\(role.name)\" cannot be dropped because some objects depend on it",
                detail: lines.joined(separator: "\n")
            )
        }
        for var other in Array(model.roles) where other.memberOf.contains(role.name) {
            other.memberOf.removeAll { $0 == role.name }
            other.administers.remove(role.name)
            model.put(other)
        }
        model.remove(target.object)
    }
}

extension CatalogObject {
    /// The object that it is a part of.
    var owner: OID? {
        switch self {
        case .rowType(let owner), .rowArray(let owner), .index(let owner), .constraint(let owner),
            .columnDefault(let owner), .trigger(let owner), .rule(let owner), .policy(let owner),
            .arrayType(let owner), .typeRelation(let owner), .multirange(let owner), .multirangeArray(let owner),
            .domainConstraint(let owner), .label(let owner), .userMapping(let owner):
            owner
        default: nil
        }
    }
}
