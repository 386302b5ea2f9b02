public import PostgresCatalog
import PostgresQuery
public import PostgresWire

/// A table that serves itself: an array of `Codable` values, an asynchronous sequence of batches of rows, or a
/// `TableStore`, which clients can write to.
///
///     override var servedTables: [Table] {
///         [Table("users", users), Table("measurements", columns, batches)]
///     }
///
/// The columns of `Codable` values are their coding keys. A field can be of any type that is `PostgresRepresentable`, of
/// one that codes itself as such a value (an enumeration with raw values, for example), or an optional of these, whose
/// column then takes NULL.
public struct Table {
    /// The name.
    public let name: TableName
    private let describe: () throws -> [Column]
    private let read: (_ wantsIdentity: Bool) throws -> QueryResult
    /// What writes to it; nil for one that is only read.
    let storage: (any TableStorage)?

    /// A table of the rows in an array.
    ///
    /// The columns follow from the type, or else from the values.
    public init<Row: Codable>(_ name: TableName, _ rows: [Row]) {
        self.init(name, columns: { try Self.columns(of: rows) }, rows)
    }

    /// A table of the rows in an array, with these columns: fields that have no column are left out.
    public init<Row: Codable>(_ name: TableName, _ columns: [Column], _ rows: [Row]) {
        self.init(name, columns: { columns }, rows)
    }

    private init<Row: Codable>(_ name: TableName, columns: @escaping () throws -> [Column], _ rows: [Row]) {
        self.name = name
        describe = columns
        read = { _ in
            let columns = try columns()
            return QueryResult(rows: try rows.map { try Self.values(of: $0, columns) }, columns: columns)
        }
        storage = nil
    }

    /// A table of the rows that a sequence gives in batches; it is gone through anew for each statement that reads it.
    public init<Batches: AsyncSequence>(_ name: TableName, _ columns: [Column], _ batches: Batches)
    where Batches.Element == [[PostgresValue]] {
        self.name = name
        describe = { columns }
        read = { _ in QueryResult(batches: batches, columns: columns) }
        storage = nil
    }

    /// A table of the rows of a store, which clients can write to.
    public init<Row: Codable & Sendable>(_ name: TableName, _ store: TableStore<Row>) {
        self.name = name
        describe = { try store.columns }
        read = { try store.result(wantsIdentity: $0) }
        storage = store
    }

    /// The columns.
    ///
    /// - Throws: 0A000 where neither the type nor a value tells them.
    public var columns: [Column] { get throws { try describe() } }

    /// All rows, with their identity where that is wanted and there is one.
    func rows(wantsIdentity: Bool) throws -> QueryResult { try read(wantsIdentity) }

    /// The columns of values: as the type tells them, or as far as the values do.
    static func columns<Row: Codable>(of rows: [Row]) throws -> [Column] {
        if let columns = ColumnProbe.columns(of: Row.self) { return columns }
        var columns: [Column] = []
        var known: [String: Int] = [:]
        for row in rows {
            for field in try RowEncoder.fields(of: row) {
                if let index = known[field.name] {
                    if field.value.isNull { columns[index].isNullable = true }
                    if columns[index].type == .unknown, let type = field.type { columns[index].type = type }
                } else {
                    known[field.name] = columns.count
                    columns.append(Column(field.name, field.type ?? .unknown, isNullable: field.value.isNull))
                }
            }
        }
        for index in columns.indices where columns[index].type == .unknown { columns[index].type = .text }
        guard !columns.isEmpty else {
            throw PostgresError(
                .featureNotSupported,
                "the columns of values of type \(Row.self) are not known",
                hint: "Give the table its columns."
            )
        }
        return columns
    }

    /// The row of a value, with a value for each column.
    static func values(of row: some Encodable, _ columns: [Column]) throws -> [PostgresValue] {
        let fields = try RowEncoder.fields(of: row)
        return try columns.map { column in
            guard let field = fields.first(where: { $0.name == column.name }) else { return .null }
            return field.type == column.type ? field.value : try field.value.converted(to: column.type)
        }
    }
}
