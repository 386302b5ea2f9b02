import PostgresCatalog
import PostgresSQL
import PostgresWire

extension QueryBinder {
    /// The select list with its stars expanded.
    func bindTargets(_ items: [SelectItem], _ scope: Scope) throws(PostgresError) -> [Target] {
        var targets: [Target] = []
        targets.reserveCapacity(items.count)
        for item in items {
            switch item.expression {
            case .column(let reference) where reference.isStar:
                targets.append(contentsOf: try expandStar(reference, scope))
            case .field(let node) where node.field == nil:
                targets.append(contentsOf: try expandRow(node, scope))
            default:
                let expression = try bind(item.expression, scope)
                targets.append(
                    Target(name: item.alias?.value ?? ColumnNaming.name(of: item.expression), expression: expression)
                )
            }
        }
        return targets
    }

    /// `*` or `table.*`.
    func expandStar(_ reference: ColumnReference, _ scope: Scope) throws(PostgresError) -> [Target] {
        let items: [NamespaceItem]
        if let table = reference.parts.last?.value {
            let schema = reference.parts.count > 1 ? reference.parts[reference.parts.count - 2].value : nil
            guard let item = try findItem(table, schema: schema, scope, at: reference.range) else {
                if let fields = try variableFields(reference.parts.map(\.value), at: reference.range) { return fields }
                throw missingItem(table, schema: schema, scope, at: reference.range)
            }
            items = [item]
        } else {
            items = scope.items.filter(\.areColumnsVisible)
            guard !items.isEmpty else {
                throw failure("42601", "SELECT * with no tables specified is not valid", at: reference.range)
            }
        }
        return items.flatMap { item in
            item.columns.filter { $0.isInStar && !$0.isIdentity }.map {
                Target(name: $0.name, expression: use($0.expression, at: reference.range))
            }
        }
    }

    /// `(row).*`.
    private func expandRow(_ node: FieldSelection, _ scope: Scope) throws(PostgresError) -> [Target] {
        let operand = try bind(node.operand, scope)
        guard let shape = shape(of: operand) else {
            if operand.type == .record { throw Self.unregisteredRecord }
            throw PostgresError("42809", "type \(facts.name(operand.type)) is not composite")
        }
        return shape.names.indices.map { index in
            Target(
                name: shape.names[index],
                expression: fieldValue(operand, index, shape.types[index], at: node.range)
            )
        }
    }

    /// What RowDescription says of a column.
    func outputColumn(_ target: Target) -> OutputColumn {
        var column = OutputColumn(
            name: target.name,
            type: target.expression.type,
            typeModifier: target.expression.typeModifier
        )
        if case .column(let id) = target.expression.kind, let origin = origin(of: id) {
            column.tableOID = origin.table
            column.attributeNumber = origin.number
        }
        return column
    }

    /// The table column that a column of FROM is read from.
    func origin(of id: ColumnID) -> ColumnOrigin? {
        switch origins[id.entry] {
        case .relation(let oid)?:
            // A column keeps its number when others before it go.
            let columns = oid < .firstUserObject ? [] : environment.catalog.model.tables[oid]?.columns ?? []
            let number = columns.indices.contains(id.column) ? columns[id.column].number : 0
            return ColumnOrigin(table: oid, number: number > 0 ? number : Int16(truncatingIfNeeded: id.column &+ 1))
        case .columns(let columns)?:
            guard columns.indices.contains(id.column), columns[id.column].tableOID != .invalid else { return nil }
            return ColumnOrigin(table: columns[id.column].tableOID, number: columns[id.column].attributeNumber)
        case nil: return nil
        }
    }
}

/// A column of a table in the catalog.
struct ColumnOrigin {
    var table: OID
    var number: Int16
}

/// Where the columns of an item of FROM come from.
enum EntryOrigin {
    /// A relation: its columns in order.
    case relation(OID)
    /// A query with these columns.
    case columns([OutputColumn])
}
