import PostgresWire
import Synchronization

/// The columns of a system relation by name, to build and read rows with.
struct RowLayout: Sendable {
    private let positions: [String: Int]
    /// How many columns there are.
    let count: Int
    private static let made = Mutex<[TableName: RowLayout]>([:])

    /// The layout of a system relation.
    init(_ relation: SystemRelation?) {
        let columns = relation.map { SystemColumns.shared.columns(of: $0.oid) } ?? []
        positions = Dictionary(columns.enumerated().map { ($1.name, $0) }) { first, _ in first }
        count = columns.count
    }

    /// The layout of a relation of `pg_catalog`.
    init(_ name: String) { self.init(TableName(name, schema: "pg_catalog")) }

    /// The layout of a relation of `information_schema`.
    init(information name: String) { self.init(TableName(name, schema: "information_schema")) }

    private init(_ name: TableName) {
        if let known = Self.made.withLock({ $0[name] }) {
            self = known
            return
        }
        self.init(SystemRelations.shared.relation(name))
        Self.made.withLock { [self] in $0[name] = self }
    }

    /// The position of a column.
    func position(_ column: String) -> Int? { positions[column] }

    /// A row of NULLs.
    func row() -> RowBuilder { RowBuilder(layout: self, values: Array(repeating: .null, count: count)) }

    /// A row that begins as a copy of another.
    func row(like values: [PostgresValue]) -> RowBuilder {
        values.count == count ? RowBuilder(layout: self, values: values) : row()
    }

    /// A row of this many values in the order of the columns; NULLs follow when there are fewer.
    func row(_ values: PostgresValue...) -> [PostgresValue] {
        Array(values.prefix(count)) + Array(repeating: .null, count: max(0, count - values.count))
    }

    /// The value of a column in a row.
    func value(_ column: String, of row: [PostgresValue]) -> PostgresValue {
        guard let position = positions[column], row.indices.contains(position) else { return .null }
        return row[position]
    }
}

/// A row of a system relation while it is built.
struct RowBuilder: Sendable {
    fileprivate let layout: RowLayout
    /// The row.
    private(set) var values: [PostgresValue]

    fileprivate init(layout: RowLayout, values: [PostgresValue]) {
        self.layout = layout
        self.values = values
    }

    /// The value of a column.
    subscript(column: String) -> PostgresValue {
        get { layout.value(column, of: values) }
        set {
            guard let position = layout.position(column) else { return }
            values[position] = newValue
        }
    }
}

extension PostgresValue {
    /// The identifier in an `oid` or `reg…` value.
    var identifier: OID {
        switch self {
        case .oid(let oid), .object(let oid, name: _): oid
        default: .invalid
        }
    }

    /// The characters of a text value.
    var characters: String {
        if case .text(let text) = self { text } else { "" }
    }

    /// Whether this is the truth value true.
    var isTrue: Bool { self == .bool(true) }

    /// The small integers of an array or vector.
    var smallIntegers: [Int16] {
        guard case .array(let array) = self else { return [] }
        return array.elements.map { if case .int2(let value) = $0 { value } else { 0 } }
    }

    /// The elements of an array or vector.
    var elements: [PostgresValue] {
        if case .array(let array) = self { array.elements } else { [] }
    }

    /// The texts of an array.
    var texts: [String] { elements.map(\.characters) }

    /// A text, or NULL where there is none.
    static func text(orNull text: String?) -> PostgresValue { text.map { .text($0) } ?? .null }

    /// `YES` or `NO`, as information_schema writes truth values.
    static func yesOrNo(_ value: Bool) -> PostgresValue { .text(value ? "YES" : "NO") }
}
