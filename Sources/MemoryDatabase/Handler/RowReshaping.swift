import PostgresCatalog
import PostgresWire

/// Rows of a composite type, or of a table, that are values in other tables: how they become rows of the type as it is now.
struct RowReshaping {
    private let model: CatalogModel
    /// The type of the rows.
    private let type: OID
    /// The columns as they are now.
    private let columns: [Column]
    /// Where the value of each column was before; nil for a new one.
    private let places: [Int?]

    /// The change of a row type, whose columns were `old`, to what the model says; nil where its rows stay as they are.
    init?(of type: OID, from old: [Column], in model: CatalogModel) {
        guard let columns = RowTypes.columns(of: type, in: model) else { return nil }
        self.model = model
        self.type = type
        self.columns = columns
        places = columns.map { column in old.firstIndex { $0.number == column.number } }
        guard old.map(\.number) != columns.map(\.number) else { return nil }
    }

    /// Whether values of a type have such rows in them.
    func concerns(_ other: OID) -> Bool { RowTypes.holds(other, rowsOf: type, in: model) }

    /// The value as it is from now on.
    func reshaped(_ value: PostgresValue, _ valueType: OID) -> PostgresValue {
        switch value {
        case .array(var array):
            guard let element = RowTypes.element(of: valueType, in: model), concerns(element) else { return value }
            array.elements = array.elements.map { reshaped($0, element) }
            return .array(array)
        case .record(var record):
            if let base = RowTypes.base(of: valueType, in: model) { return reshaped(value, base) }
            if valueType == type {
                let hasNames = !record.names.isEmpty
                record.values = places.map { $0.map { record.values.value(at: $0) } ?? .null }
                record.types = columns.map(\.type)
                if hasNames { record.names = columns.map(\.name) }
                return .record(record)
            }
            guard let inner = RowTypes.columns(of: valueType, in: model), concerns(valueType) else { return value }
            record.values = record.values.enumerated().map { index, field in
                inner.indices.contains(index) ? reshaped(field, inner[index].type.oid) : field
            }
            return .record(record)
        default: return value
        }
    }
}

/// What the types of users are made of.
enum RowTypes {
    /// The columns of a composite type, or of the rows of a table.
    static func columns(of type: OID, in model: CatalogModel) -> [Column]? {
        if let table = model.table(ofType: type), table.rowTypeOID == type { return table.columns }
        guard let definition = model.type(owning: type), definition.oid == type else { return nil }
        return definition.columns
    }

    /// The type of the elements of arrays.
    static func element(of type: OID, in model: CatalogModel) -> OID? {
        if let table = model.table(ofType: type), table.arrayTypeOID == type { return table.rowTypeOID }
        guard let definition = model.type(owning: type) else { return nil }
        if definition.arrayTypeOID == type { return definition.oid }
        return base(of: type, in: model).flatMap { element(of: $0, in: model) }
    }

    /// The type that a domain is over.
    static func base(of type: OID, in model: CatalogModel) -> OID? {
        guard let definition = model.type(owning: type), definition.oid == type else { return nil }
        return definition.domain?.baseType.oid
    }

    /// Whether values of a type are, or have in them, rows of a row type.
    static func holds(_ other: OID, rowsOf type: OID, in model: CatalogModel, depth: Int = 0) -> Bool {
        guard other >= .firstUserObject, depth < 32 else { return false }
        if other == type { return true }
        if let inner = element(of: other, in: model) ?? base(of: other, in: model) {
            return holds(inner, rowsOf: type, in: model, depth: depth + 1)
        }
        return columns(of: other, in: model)?.contains {
            holds($0.type.oid, rowsOf: type, in: model, depth: depth + 1)
        } ?? false
    }

    /// A column of a table whose values have rows of a row type in them, arrays of them before others; nil without one.
    static func user(of type: OID, in model: CatalogModel) -> (table: TableDefinition, column: Column)? {
        let tables = model.tables.filter { $0.kind.hasStorage }
        for isArray in [true, false] {
            for table in tables {
                for column in table.columns where holds(column.type.oid, rowsOf: type, in: model) {
                    if (element(of: column.type.oid, in: model) != nil) == isArray { return (table, column) }
                }
            }
        }
        return nil
    }
}

extension MemoryHandler {
    /// Gives the rows of types that a statement has changed, and that are values in tables, the present columns.
    func reshapeRows(changedBy effects: [StorageEffect], _ transaction: MemoryTransaction) async throws {
        var seen: Set<OID> = []
        for effect in effects {
            // Of several changes of one type the first knows the columns that its rows have.
            switch effect {
            case .rewriteTable(_, let old, _):
                guard let type = old.rowTypeOID, seen.insert(type).inserted else { continue }
                try await reshapeRows(of: type, from: old.columns, transaction)
            case .reshapeRows(let type, let old):
                if seen.insert(type).inserted { try await reshapeRows(of: type, from: old, transaction) }
            default: continue
            }
        }
    }

    private func reshapeRows(of type: OID, from old: [Column], _ transaction: MemoryTransaction) async throws {
        let model = transaction.state.model
        guard let change = RowReshaping(of: type, from: old, in: model) else { return }
        for table in model.tables {
            guard let oid = table.oid, transaction.state.storages[oid] != nil else { continue }
            let places = table.columns.indices.filter { change.concerns(table.columns[$0].type.oid) }
            guard !places.isEmpty else { continue }
            try await transaction.lock(oid, .accessExclusive, name: table.name)
            let types = table.columns.map(\.type.oid)
            try await transaction.rewriteRows(of: oid) { row in
                var row = row
                for place in places where row.indices.contains(place) {
                    row[place] = change.reshaped(row[place], types[place])
                }
                return row
            }
        }
    }
}
