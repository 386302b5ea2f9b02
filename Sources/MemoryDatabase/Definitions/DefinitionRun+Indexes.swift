import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// CREATE INDEX.
extension DefinitionRun {
    mutating func createIndex(_ statement: CreateIndexStatement) throws(PostgresError) {
        guard let oid = try findRelation(statement.table.name) else { throw missingRelation(statement.table.name) }
        try checkOwner(ofRelation: oid)
        try checkNotInUse(oid, "CREATE INDEX")
        guard var table = model.tables[oid], table.kind != .view, table.kind != .foreignTable else {
            throw PostgresError(
                "42809",
                "cannot create index on relation \"\(statement.table.name.name)\"",
                detail: model.tables[oid] == nil ? nil : "This operation is not supported for views."
            )
        }
        let schema = table.name.schema
        if let name = statement.name?.value, model.relationOID(TableName(name, schema: schema)) != nil {
            guard statement.ifNotExists else { throw Self.relationExists(name) }
            notice("relation \"\(name)\" already exists, skipping", sqlState: "42P07")
            return
        }
        let method = statement.accessMethod?.value ?? "btree"
        let abilities = try IndexMethod(method, in: catalog)
        if statement.isUnique, !abilities.canBeUnique { throw abilities.refusal("unique indexes") }
        if !statement.include.isEmpty, !abilities.canInclude { throw abilities.refusal("included columns") }
        if statement.elements.count > 1, !abilities.canHaveManyColumns {
            throw abilities.refusal("multicolumn indexes")
        }
        let options = try indexOptions(statement.options, method)
        var elements: [IndexDefinition.Element] = []
        for element in statement.elements { elements.append(try indexElement(element, of: table, method: method)) }
        Self.nameExpressions(&elements)
        var index = IndexDefinition("", elements: elements, isUnique: statement.isUnique)
        index.method = method
        for element in statement.include {
            guard case .column(let reference) = element.expression, let name = reference.parts.last?.value,
                !element.isInParentheses
            else { throw PostgresError("0A000", "expressions are not supported in included columns") }
            guard table.column(name) != nil else {
                throw PostgresError("42703", "column \"\(name)\" does not exist")
            }
            index.includedColumns.append(name)
        }
        index.areNullsNotDistinct = statement.nullsDistinct == false
        index.options = options
        index.tablespace = try tablespace(statement.tablespace?.value)
        if let condition = statement.condition { index.predicate = try predicate(condition, of: table) }
        if statement.isUnique {
            try checkPartitionColumns(elements.compactMap(\.column), "UNIQUE", of: table)
        }
        let columns = elements.map { $0.column ?? $0.attributeName ?? "expr" } + index.includedColumns
        index.name =
            statement.name?.value ?? model.relationName(table.name.name, Self.joined(columns), "idx", in: schema)
        let made = model.takeOID(for: "relation \(schema).\(index.name)")
        index.oid = made
        table.indexes.append(index)
        model.put(table)
        need(.createIndex(made, table: oid))
        if table.kind == .partitionedTable, !statement.table.isOnly { try spread(index, over: table) }
        refreshDependencies(of: oid)
    }

    static func joined(_ names: [String]) -> String { names.joined(separator: "_") }

    /// The partitions get the index too.
    private mutating func spread(_ index: IndexDefinition, over parent: TableDefinition) throws(PostgresError) {
        for child in model.children(of: parent.name) where child.isPartition {
            guard var child = child.oid.flatMap({ model.tables[$0] }), let oid = child.oid else { continue }
            var copy = index
            let columns = index.elements.map { $0.column ?? $0.attributeName ?? "expr" } + index.includedColumns
            let label = index.isPrimary ? "pkey" : "idx"
            copy.name = model.relationName(
                child.name.name,
                index.isPrimary ? nil : Self.joined(columns),
                label,
                in: child.name.schema
            )
            copy.parent = index.oid
            let made = model.takeOID(for: "relation \(child.name.schema).\(copy.name)")
            copy.oid = made
            child.indexes.append(copy)
            model.put(child)
            need(.createIndex(made, table: oid))
            if child.kind == .partitionedTable { try spread(copy, over: child) }
        }
    }

    /// Gives the columns of an index names of their own: a second `expr` becomes `expr1`.
    static func nameExpressions(_ elements: inout [IndexDefinition.Element]) {
        var taken = Set(elements.compactMap(\.column))
        for index in elements.indices where elements[index].column == nil {
            let base = elements[index].attributeName ?? "expr"
            var name = base
            var number = 0
            while !taken.insert(name).inserted {
                number += 1
                name = base + String(number)
            }
            elements[index].attributeName = name
        }
    }

    func indexElement(
        _ written: IndexElement,
        of table: TableDefinition,
        method: String = "btree"
    ) throws(PostgresError) -> IndexDefinition.Element {
        let written = written.withoutCollateClause
        var element: IndexDefinition.Element
        if case .column(let reference) = written.expression, reference.parts.count == 1, !reference.isStar {
            let name = reference.parts[0].value
            guard let column = table.column(name) else {
                if CatalogSnapshot.systemColumns.contains(where: { $0.name == name }) {
                    throw PostgresError("0A000", "index creation on system columns is not supported")
                }
                throw PostgresError("42703", "column \"\(name)\" does not exist")
            }
            element = IndexDefinition.Element(column: name)
            try checkOperatorClass(of: column.type, written, method)
        } else {
            let defined = try binder.bind(written.expression, in: .index, columns: table.columns, of: table.name.name)
            guard defined.isImmutable else {
                throw PostgresError("42P17", "functions in index expression must be marked IMMUTABLE")
            }
            element = IndexDefinition.Element(expression: defined.text, type: defined.type)
            element.typeModifier = defined.typeModifier
            element.attributeName = defined.callName ?? "expr"
            element.expressionCollation = defined.columns.compactMap { table.column($0)?.collation }.first
            try checkOperatorClass(of: defined.type, written, method)
        }
        if let collation = written.collation {
            let type = element.column.flatMap { table.column($0)?.type } ?? element.type ?? .text
            element.collation = try self.collation(collation, for: type)
        }
        if let name = written.operatorClass {
            element.operatorClass = try operatorClass(name, method)
        }
        element.operatorClassOptions = try storageOptions(written.operatorClassOptions)
        let abilities = try IndexMethod(method, in: catalog)
        if written.isDescending != nil, !abilities.canOrder { throw abilities.refusal("ASC/DESC options") }
        if written.nullsFirst != nil, !abilities.canOrder { throw abilities.refusal("NULLS FIRST/LAST options") }
        element.isDescending = written.isDescending ?? false
        element.areNullsFirst = written.nullsFirst ?? element.isDescending
        return element
    }

    /// The storage parameters of an index.
    func indexOptions(_ options: [DefinitionOption], _ method: String) throws(PostgresError) -> [String] {
        let method = try IndexMethod(method, in: catalog)
        for option in options where option.namespace == nil {
            try method.check(option.name.value, option.value.map(Self.optionText) ?? "true")
        }
        return try storageOptions(options)
    }

    private func checkOperatorClass(
        of type: PostgresType,
        _ written: IndexElement,
        _ method: String
    ) throws(PostgresError) {
        guard let name = written.operatorClass else { return try checkOperatorClass(of: type, method) }
        let found = try operatorClass(name, method)
        guard let input = catalog.operatorClassInput(found, method: method) else { return }
        guard !binder.isBinaryCoercible(from: type, to: input) else { return }
        throw PostgresError(
            "42804",
            "operator class \"\(Self.shown(name))\" does not accept data type \(catalog.formatType(type.oid))"
        )
    }

    /// Refuses another type for a column that keys of the table are made of, where they cannot be made of it.
    func checkOperatorClasses(over column: Column, of table: TableDefinition) throws(PostgresError) {
        for index in table.indexes {
            for element in index.elements where element.column == column.name && element.operatorClass == nil {
                try checkOperatorClass(of: column.type, index.method)
            }
        }
    }

    /// Refuses keys of a type that an access method cannot order or hash by itself.
    func checkOperatorClass(of type: PostgresType, _ method: String) throws(PostgresError) {
        guard catalog.defaultOperatorClass(of: type.oid, method: method) == .invalid else { return }
        throw PostgresError(
            "42704",
            "data type \(catalog.formatType(type.oid)) has no default operator class for access method \"\(method)\"",
            hint: "You must specify an operator class for the index or define a default operator class for the data "
                + "type."
        )
    }

    /// The operator class that a name means.
    private func operatorClass(_ name: QualifiedName, _ method: String) throws(PostgresError) -> TableName {
        let schemas = name.schema.map { [$0] } ?? ["pg_catalog"] + effectivePath
        for schema in schemas {
            let candidate = TableName(name.name, schema: schema)
            if catalog.operatorClassOID(candidate, method: method) != nil { return candidate }
        }
        throw PostgresError(
            "42704",
            "operator class \"\(Self.shown(name))\" does not exist for access method \"\(method)\""
        )
    }

    func predicate(_ condition: Expression, of table: TableDefinition) throws(PostgresError) -> String {
        let defined = try binder.bind(condition, in: .predicate, columns: table.columns, of: table.name.name)
        guard defined.isImmutable else {
            throw PostgresError("42P17", "functions in index predicate must be marked IMMUTABLE")
        }
        return defined.text
    }

    /// An index that comes with LIKE … INCLUDING INDEXES.
    mutating func addLikeIndex(_ index: IndexDefinition, to oid: OID) throws(PostgresError) {
        guard var table = model.tables[oid] else { return }
        var copy = index
        copy.oid = nil
        copy.parent = nil
        let columns = index.elements.map { $0.column ?? $0.attributeName ?? "expr" } + index.includedColumns
        copy.name = model.relationName(table.name.name, Self.joined(columns), "idx", in: table.name.schema)
        let made = model.takeOID(for: "relation \(table.name.schema).\(copy.name)")
        copy.oid = made
        table.indexes.append(copy)
        model.put(table)
        need(.createIndex(made, table: oid))
    }
}

extension IndexElement {
    /// `(a COLLATE "C")` means `a COLLATE "C"`: a column, where it is one.
    fileprivate var withoutCollateClause: IndexElement {
        var element = self
        while case .collate(let clause) = element.expression {
            element.expression = clause.operand
            element.collation = element.collation ?? clause.collation
        }
        return element
    }
}
