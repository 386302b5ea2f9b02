import PostgresCatalog
import PostgresSQL
public import PostgresWire

/// The tables whose rows those of a cursor stand for, which WHERE CURRENT OF looks for.
public struct CursorTables: Hashable, Sendable {
    /// The tables, one for each column of identities behind the cursor's own.
    public var tables: [OID]
    /// Whether they are those that FOR UPDATE and its like name, of which each is to be named once.
    public var areLocked: Bool

    /// These tables.
    public init(_ tables: [OID] = [], areLocked: Bool = false) {
        self.tables = tables
        self.areLocked = areLocked
    }

    /// Where the identities of a table stand among those behind a row.
    ///
    /// - Throws: 24000 where the cursor's rows do not stand for rows of the table.
    public func place(of table: OID, _ name: String, cursor: String) throws(PostgresError) -> Int {
        let found = tables.indices.filter { tables[$0] == table }
        if let place = found.first, found.count == 1 { return place }
        let reason =
            switch (areLocked, found.isEmpty) {
            case (false, _): "is not a simply updatable scan of table"
            case (true, true): "does not have a FOR UPDATE/SHARE reference to table"
            case (true, false): "has multiple FOR UPDATE/SHARE references to table"
            }
        throw PostgresError("24000", "cursor \"\(cursor)\" \(reason) \"\(name)\"")
    }
}

extension QueryBinder {
    /// A query with the identities of the rows of tables behind its columns; nil where its rows stand for none.
    ///
    /// With FOR UPDATE these are the tables that it locks, otherwise those that it only scans: one, or one in each part
    /// of a UNION ALL (PostgreSQL 15 docs, DECLARE).
    func identified(_ query: SelectQuery) -> (SelectQuery, CursorTables)? {
        guard query.with == nil else { return nil }
        var identified = query
        if case .select(var core) = query.body {
            let scanned = query.locking.isEmpty ? scanned(core).map { [$0] } ?? [] : locked(core, query.locking)
            guard !core.isComputedOfSeveralRows, !scanned.isEmpty else {
                return query.locking.isEmpty ? nil : (query, CursorTables(areLocked: true))
            }
            core.columns += scanned.map(\.identity)
            identified.body = .select(core)
            return (identified, CursorTables(scanned.map(\.table), areLocked: !query.locking.isEmpty))
        }
        guard query.locking.isEmpty, query.orderBy.isEmpty else { return nil }
        let tables = query.body.parts.compactMap { scannedTable($0) }.filter { !$0.isEmpty }
        let single = Set(tables.flatMap(\.self)).filter { table in tables.filter { $0.contains(table) }.count == 1 }
        guard !single.isEmpty else { return nil }
        let listed = single.sorted()
        identified.body = query.body.with(listed, self)
        return (identified, CursorTables(listed))
    }

    /// The table that a part of a UNION ALL scans, if it does nothing else.
    fileprivate func scannedTable(_ part: QueryBody) -> [OID] {
        switch part {
        case .query(let query):
            guard query.with == nil, query.orderBy.isEmpty, query.locking.isEmpty else { return [] }
            return query.body.parts.flatMap { scannedTable($0) }
        case .select(let core):
            guard let scanned = scanned(core),
                let bound = try? Binder(environment: environment).bind(SelectQuery(body: part)), bound.isSimpleScan
            else { return [] }
            return [scanned.table]
        case .values, .setOperation, .opaque: return []
        }
    }

    /// The one table of a query that reads no other, if it does so by a view or a sub-query of its FROM; nil for one that
    /// groups, or that reads none.
    func scanned(_ core: SelectCore) -> ScannedTable? {
        guard core.from.count == 1, !core.isComputedOfSeveralRows else { return nil }
        switch core.from[0] {
        case .table(let reference):
            if let table = ordinaryTable(reference) { return ScannedTable(table, seenAs: reference.seenName) }
            guard let view = findRelation(reference.name), view.kind == "v",
                let inner = viewQuery(view)?.plainSelect, let scanned = scanned(inner)
            else { return nil }
            return ScannedTable(scanned.table, seenAs: reference.seenName, behind: view.name.name)
        case .subquery(let derived):
            guard !derived.isLateral, let name = derived.alias?.name, let inner = derived.query.plainSelect,
                let scanned = scanned(inner)
            else { return nil }
            return ScannedTable(scanned.table, seenAs: name, behind: name.value)
        case .join, .function, .xmlTable, .opaque: return nil
        }
    }

    /// The tables that FOR UPDATE and its like lock.
    private func locked(_ core: SelectCore, _ clauses: [LockingClause]) -> [ScannedTable] {
        var references: [TableReference] = []
        for item in core.from { collectTables(item, into: &references) }
        let locksAll = clauses.contains { $0.tables.isEmpty }
        let names = Set(clauses.flatMap { $0.tables.map(\.name) })
        return references.compactMap { reference in
            guard let table = ordinaryTable(reference), locksAll || names.contains(reference.seenName.value) else {
                return nil
            }
            return ScannedTable(table, seenAs: reference.seenName)
        }
    }

    private func collectTables(_ item: FromItem, into tables: inout [TableReference]) {
        switch item {
        case .table(let reference): tables.append(reference)
        case .join(let join):
            collectTables(join.left, into: &tables)
            collectTables(join.right, into: &tables)
        case .subquery, .function, .xmlTable, .opaque: return
        }
    }

    private func ordinaryTable(_ reference: TableReference) -> OID? {
        guard let relation = findRelation(reference.name), !relation.isSystem, relation.kind == "r" else { return nil }
        return relation.oid
    }
}

extension SelectCore {
    /// Whether its rows are made of several rows each.
    fileprivate var isComputedOfSeveralRows: Bool {
        distinct != nil || !groupBy.isEmpty || having != nil || !windows.isEmpty
    }
}

extension TableReference {
    /// The name that the query knows it by.
    fileprivate var seenName: Identifier { alias?.name ?? Identifier(name.name) }
}

/// A table that an item of FROM scans.
struct ScannedTable {
    let table: OID
    /// The identity of its row, as a further column of the query.
    let identity: SelectItem

    /// - Parameters:
    ///   - name: The name of the item.
    ///   - inner: The name of the sub-query or view behind it.
    fileprivate init(_ table: OID, seenAs name: Identifier, behind inner: String? = nil) {
        self.table = table
        let column = Identifier(inner.map(Self.hiddenName) ?? "ctid")
        identity = SelectItem(expression: .column(ColumnReference(parts: [name, column])))
    }

    /// The name under which a sub-query gives identities along, which no statement can write.
    static func hiddenName(_ name: String) -> String { "\0" + name }
}

extension SelectItem {
    /// The column of a part that has no row of the table.
    fileprivate static var noIdentity: SelectItem { SelectItem(expression: .noIdentity) }
}

extension Expression {
    fileprivate static var noIdentity: Expression {
        .cast(CastExpression(operand: .literal(Literal(.null)), type: TypeName(QualifiedName([Identifier("tid")]))))
    }
}

extension QueryBody {
    /// The parts of a UNION ALL; itself where it is none.
    fileprivate var parts: [QueryBody] {
        guard case .setOperation(let operation) = self, operation.kind == .union, operation.isAll else { return [self] }
        return operation.left.parts + operation.right.parts
    }

    /// The same with a column for the identities of each of the tables.
    fileprivate func with(_ tables: [OID], _ binder: QueryBinder) -> QueryBody {
        switch self {
        case .select(var core):
            let isScan = !binder.scannedTable(self).isEmpty
            let scanned = isScan ? binder.scanned(core) : nil
            core.columns += tables.map { table in
                if let scanned, scanned.table == table { return scanned.identity }
                return .noIdentity
            }
            return .select(core)
        case .values(var values):
            values.rows = values.rows.map { $0 + tables.map { _ in Expression.noIdentity } }
            return .values(values)
        case .setOperation(var operation):
            operation.left = operation.left.with(tables, binder)
            operation.right = operation.right.with(tables, binder)
            return .setOperation(operation)
        case .query(var query):
            query.body = query.body.with(tables, binder)
            return .query(query)
        case .opaque: return self
        }
    }
}
