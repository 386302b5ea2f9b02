import PostgresCatalog
import PostgresQuery
import PostgresSQL
import PostgresWire

/// Views, materialized views and tables made of queries.
extension DefinitionRun {
    mutating func createView(_ statement: CreateViewStatement) throws(PostgresError) {
        let query = statement.isRecursive ? Self.recursive(statement) : statement.query
        let uses = NameResolution.relations(in: .select(query))
        let reads = try relations(uses)
        let isTemporary =
            statement.persistence == .temporary
            || statement.name.schema == nil && reads.contains { $0.persistence == .temporary }
        if isTemporary, statement.persistence != .temporary {
            notice("view \"\(statement.name.name)\" will be a temporary view")
        }
        let name = try newName(statement.name, isTemporary: isTemporary)
        let (columns, origins) = try outputColumns(
            of: query,
            names: statement.columns.map(\.value),
            relation: name.name
        )
        let old = model.relationOID(name)
        if let old, !statement.replaces { _ = old; throw Self.relationExists(name.name) }
        if let old {
            try checkOwner(ofRelation: old)
            guard model.tables[old]?.kind == .view else {
                throw PostgresError("42809", "\"\(name.name)\" is not a view")
            }
        }
        if old == nil { _ = try isFree(name, ifNotExists: false) }
        if isTemporary { needTemporarySchema() }
        var view = TableDefinition(name, columns: [], kind: .view, owner: newOwner)
        view.columns = columns
        view.columnOrigins = origins
        view.viewDefinition = qualified(query, columns: view.columns)
        view.options = try storageOptions(statement.options)
        if let check = statement.checkOption { view.options.append("check_option=\(check.lowercased())") }
        view.persistence = isTemporary ? .temporary : .permanent
        view.privileges = newPrivileges("r", name.schema, view.owner)
        if let old, let known = model.tables[old] {
            try replace(known, by: &view)
        }
        guard let oid = model.put(view) else { return }
        try noteWritableColumns(oid)
        setViewDependencies(oid, query)
    }

    /// Keeps which columns of a view can be written; WITH CHECK OPTION asks for a view that can be written at all.
    mutating func noteWritableColumns(_ oid: OID) throws(PostgresError) {
        guard var view = model.tables[oid], view.kind == .view else { return }
        let environment = DefinitionEnvironment(session.environment, catalog: catalog, searchPath: effectivePath)
        let writing = Binder(environment: environment).writing(ofView: oid)
        let isChecked = view.options.contains { $0.hasPrefix("check_option=") }
        if isChecked, let reason = writing.reason {
            throw PostgresError(
                "0A000",
                "WITH CHECK OPTION is supported only on automatically updatable views",
                hint: reason
            )
        }
        view.writableColumns = writing.columns
        model.put(view)
    }

    /// CREATE RECURSIVE VIEW is a view of a recursive query of the same name and columns.
    private static func recursive(_ statement: CreateViewStatement) -> SelectQuery {
        let name = Identifier(statement.name.name)
        let table = CommonTable(name: name, columns: statement.columns, statement: .select(statement.query))
        let columns = statement.columns.map { column in
            SelectItem(expression: .column(ColumnReference(parts: [column])))
        }
        return SelectQuery(
            with: WithClause(isRecursive: true, tables: [table]),
            body: .select(
                SelectCore(columns: columns, from: [.table(TableReference(name: QualifiedName([name])))])
            )
        )
    }

    /// CREATE OR REPLACE VIEW keeps the columns that are there, and may add others behind them.
    private func replace(_ old: TableDefinition, by view: inout TableDefinition) throws(PostgresError) {
        guard view.columns.count >= old.columns.count else {
            throw PostgresError("42P16", "cannot drop columns from view")
        }
        for (before, after) in zip(old.columns, view.columns) {
            guard before.name == after.name else {
                throw PostgresError(
                    "42P16",
                    "cannot change name of view column \"\(before.name)\" to \"\(after.name)\"",
                    hint: "Use ALTER VIEW ... RENAME COLUMN ... to change name of view column instead."
                )
            }
            guard before.type == after.type, before.typeModifier == after.typeModifier else {
                let from = catalog.formatType(before.type.oid, typeModifier: before.typeModifier)
                let to = catalog.formatType(after.type.oid, typeModifier: after.typeModifier)
                throw PostgresError(
                    "42P16",
                    "cannot change data type of view column \"\(before.name)\" from \(from) to \(to)"
                )
            }
        }
        for index in old.columns.indices { view.columns[index] = old.columns[index] }
        view.oid = old.oid
        view.rowTypeOID = old.rowTypeOID
        view.arrayTypeOID = old.arrayTypeOID
        view.arrayTypeName = old.arrayTypeName
        view.viewRuleOID = old.viewRuleOID
        view.owner = old.owner
        view.privileges = old.privileges
        view.comment = old.comment
        view.triggers = old.triggers
        view.rules = old.rules
    }

    mutating func createTableAs(_ statement: CreateTableAsStatement) throws(PostgresError) {
        guard case .select(let query) = statement.source else { throw Self.unsupported("CREATE TABLE AS EXECUTE") }
        let isTemporary = statement.persistence == .temporary
        let name = try newName(statement.name, isTemporary: isTemporary)
        guard try isFree(name, ifNotExists: statement.ifNotExists) else { return }
        if isTemporary { needTemporarySchema() }
        var table = TableDefinition(
            name,
            columns: [],
            kind: statement.isMaterializedView ? .materializedView : .table,
            owner: newOwner
        )
        let (columns, origins) = try outputColumns(
            of: query,
            names: statement.columns.map(\.value),
            relation: nil
        )
        table.columns = columns
        if statement.isMaterializedView { table.columnOrigins = origins }
        table.persistence = Self.persistence(statement.persistence)
        table.options = try storageOptions(statement.storage.options)
        table.tablespace = try tablespace(statement.storage.tablespace?.value)
        table.isPopulated = statement.withData ?? true
        table.privileges = newPrivileges("r", name.schema, table.owner)
        if statement.isMaterializedView { table.viewDefinition = qualified(query, columns: table.columns) }
        guard let oid = model.put(table) else { return }
        need(.createTable(oid))
        if statement.withData ?? true { need(.fillTable(oid, statement.source)) }
        if statement.isMaterializedView { setViewDependencies(oid, query) }
    }

    /// The columns that a query gives, under the names that are written for them, and what they are read from.
    private func outputColumns(
        of query: SelectQuery,
        names: [String],
        relation: String?
    ) throws(PostgresError) -> (columns: [Column], origins: [ColumnOrigin]) {
        let environment = DefinitionEnvironment(session.environment, catalog: catalog, searchPath: effectivePath)
        // Only what fills a table may have parameters: the rows of a view are asked for again and again.
        let types = [PostgresType?](repeating: nil, count: relation == nil ? session.parameterCount : 0)
        var binder = Binder(environment: environment, parameterTypes: types, source: source)
        binder.takesMoreParameters = false
        let bound = try binder.bind(query)
        guard names.count <= bound.columns.count else {
            throw relation == nil
                ? PostgresError("42601", "too many column names were specified")
                : PostgresError("42601", "CREATE VIEW specifies more column names than columns")
        }
        var columns: [Column] = []
        for (index, output) in bound.columns.enumerated() {
            let name = Self.clipped(names.indices.contains(index) ? names[index] : output.name)
            guard !columns.contains(where: { $0.name == name }) else {
                throw PostgresError("42701", "column \"\(name)\" specified more than once")
            }
            if let row = catalog.type(output.type.oid), row.kind == "p" {
                let shown = catalog.formatType(output.type.oid)
                throw PostgresError("42P16", "column \"\(name)\" has pseudo-type \(shown)")
            }
            var column = Column(name, output.type, typeModifier: output.typeModifier)
            // A column keeps its domain, which a client is not told, and its collation.
            if let origin = model.tables[output.tableOID]?.column(number: output.attributeNumber) {
                column.type = origin.type
                column.typeModifier = origin.typeModifier
                column.collation = origin.collation
            }
            columns.append(column)
        }
        return (columns, bound.columns.map { ColumnOrigin($0.tableOID, $0.attributeNumber) })
    }

    /// The relations that a query reads.
    private func relations(_ uses: [TableUse]) throws(PostgresError) -> [TableDefinition] {
        var found: [TableDefinition] = []
        for use in uses {
            if let oid = try findRelation(use.qualifiedName), let table = model.tables[oid] { found.append(table) }
        }
        return found
    }

    /// The text of a query in which every name leads to the same object whatever the search path.
    func qualified(_ query: SelectQuery, columns: [Column]? = nil) -> String {
        let environment = DefinitionEnvironment(session.environment, catalog: catalog, searchPath: effectivePath)
        let deparser = DefinitionDeparser(environment, searchPath: ["pg_catalog"])
        if let text = try? deparser.text(of: query, source: source, columnNames: columns?.map(\.name)) { return text }
        let renamed = Statement.select(query).renamingRelations { use in
            guard use.schema == nil, let oid = try? self.findRelation(use.qualifiedName),
                let name = self.model.tables[oid]?.name
            else { return nil }
            return QualifiedName([Identifier(name.schema), Identifier(name.name)])
        }
        guard case .select(var tree) = renamed else { return query.sql }
        var names = NameQualifier(run: self)
        names.transform(&tree)
        var stars = StarExpansion(run: self)
        stars.transform(&tree)
        return tree.sql
    }

    private mutating func setViewDependencies(_ oid: OID, _ query: SelectQuery) {
        guard let table = model.tables[oid] else { return }
        let address = ObjectAddress(catalog: CatalogOID.relation, object: oid)
        let needed = relations(namedIn: .select(query)).union(objects(namedIn: table.viewDefinition ?? ""))
        model.setDependencies(of: oid, needed.map { ObjectDependency(address, on: $0) })
    }

    /// The tables that a statement names, and their columns.
    func relations(namedIn statement: Statement) -> Set<ObjectAddress> {
        let resolution = nameResolution(of: statement)
        var needed: Set<ObjectAddress> = []
        for use in resolution.tables where use.commonTable == nil {
            guard let other = try? findRelation(use.qualifiedName) else { continue }
            needed.insert(ObjectAddress(catalog: CatalogOID.relation, object: other))
        }
        for column in resolution.columns {
            let sources: [Int]
            switch column.meaning {
            case .source(let source), .hidden(let source): sources = [source]
            case .all(let all), .undetermined(let all), .ambiguous(let all): sources = all
            case .output, .unknown: sources = []
            }
            for source in sources where resolution.sources.indices.contains(source) {
                guard case .relation(let name) = resolution.sources[source].kind,
                    let other = try? findRelation(name), let relation = model.tables[other]
                else { continue }
                let names =
                    column.reference.isStar ? relation.columns.map(\.name) : [column.reference.parts.last?.value ?? ""]
                for name in names {
                    guard let number = relation.column(name)?.number else { continue }
                    needed.insert(ObjectAddress(catalog: CatalogOID.relation, object: other, part: Int32(number)))
                }
            }
        }
        return needed.union(columnsWritten(by: statement))
    }

    /// The columns that a statement gives values.
    private func columnsWritten(by statement: Statement) -> [ObjectAddress] {
        let name: QualifiedName
        var columns: [String]
        switch statement {
        case .insert(let insert): (name, columns) = (insert.table.name, insert.columns.map(\.name.value))
        case .update(let update):
            (name, columns) = (update.table.name, update.assignments.flatMap { $0.targets.map(\.name.value) })
        default: return []
        }
        guard let oid = try? findRelation(name), let relation = model.tables[oid] else { return [] }
        if columns.isEmpty { columns = relation.columns.map(\.name) }
        return columns.compactMap { relation.column($0)?.number }.map { Self.relation(oid, column: $0) }
    }

    private func nameResolution(of statement: Statement) -> NameResolution {
        let snapshot = catalog
        let path = effectivePath
        return NameResolution(of: statement) { name in
            snapshot.relation(schema: name.schema, name: name.name, searchPath: path)?.columns.map(\.name)
        }
    }
}

/// Gives the types and functions of users their schemas.
private struct NameQualifier: SyntaxTransform {
    let run: DefinitionRun

    mutating func transform(_ type: inout TypeName) {
        type.transformChildren(with: &self)
        guard type.name.schema == nil, let oid = try? run.findType(type.name), let name = run.catalog.typeName(oid)
        else {
            return
        }
        type.name = QualifiedName([Identifier(name.schema), Identifier(name.name)])
    }

    mutating func transform(_ call: inout FunctionCall) {
        call.transformChildren(with: &self)
        guard call.name.schema == nil, let function = try? run.functions(named: call.name).first else { return }
        let name = function.qualifiedName
        call.name = QualifiedName([Identifier(name.schema), Identifier(name.name)])
    }
}

/// Writes the columns out that a star stands for, where FROM has only tables.
private struct StarExpansion: SyntaxTransform {
    let run: DefinitionRun

    mutating func transform(_ core: inout SelectCore) {
        core.transformChildren(with: &self)
        guard core.columns.contains(where: \.isStar), let tables = tables(in: core.from) else { return }
        var items: [SelectItem] = []
        for item in core.columns {
            guard case .column(let reference) = item.expression, reference.isStar else {
                items.append(item)
                continue
            }
            let wanted = reference.parts.last?.value
            for table in tables where wanted == nil || wanted == table.name {
                for column in table.columns {
                    let parts = [Identifier(table.name), Identifier(column)]
                    items.append(SelectItem(expression: .column(ColumnReference(parts: parts))))
                }
            }
        }
        core.columns = items
    }

    private func tables(in from: [FromItem]) -> [(name: String, columns: [String])]? {
        var found: [(name: String, columns: [String])] = []
        for item in from {
            switch item {
            case .table(let reference):
                let alias = reference.alias?.columns.isEmpty ?? true
                guard alias, let oid = try? run.findRelation(reference.name), let table = run.model.tables[oid] else {
                    return nil
                }
                found.append((reference.alias?.name.value ?? table.name.name, table.columns.map(\.name)))
            case .join(let join):
                guard case .on? = join.condition, join.alias == nil, let inner = tables(in: [join.left, join.right])
                else {
                    return nil
                }
                found += inner
            default: return nil
            }
        }
        return found
    }
}

extension SelectItem {
    fileprivate var isStar: Bool {
        if case .column(let reference) = expression { reference.isStar } else { false }
    }
}
