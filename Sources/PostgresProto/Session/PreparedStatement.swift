public import PostgresQuery
public import PostgresSQL
public import PostgresWire

/// A statement that was parsed and bound, but not run.
public final class PreparedStatement {
    /// The name; empty for the unnamed statement.
    public let name: String
    /// The statement's text.
    public let text: String
    /// What was understood of it; nil for an empty text.
    public let parsed: ParsedStatement?
    /// Whether there is nothing in its text.
    let isEmpty: Bool
    /// The types of its parameters.
    public let parameterTypes: [PostgresType]
    /// The columns of its result; nil for a statement without one.
    public let columns: [OutputColumn]?
    /// The fields of its RowDescription.
    let fields: [FieldDescription]
    /// Its RowDescription with all columns as text, ready to be sent; nil where it cannot be written.
    let textDescription: [UInt8]?
    /// Its result's columns, all as text, for the writer of its rows.
    let textLayout: RowLayout
    /// The types of its result's columns.
    let types: [PostgresType]
    /// Whether it may run in a transaction that has failed.
    let isAllowedInFailedTransaction: Bool
    /// What it is called where a read-only transaction refuses it, as it changes data or the catalog; nil where it does not.
    let nameOfWrite: String?
    /// What will be done for it.
    let plan: StatementPlan
    /// Whether it is a query that is computed when it runs, and at once; a client of a Query hears of its columns before.
    let isImmediateQuery: Bool
    /// Whether it is a query that is computed as soon as its parameters are known.
    let isImmutableQuery: Bool
    /// Its rows, where the plan knows them.
    let constantRows: [[PostgresValue]]?
    /// Whether PREPARE made it, rather than a Parse message.
    let isFromSQL: Bool
    /// When it was prepared, in microseconds since 2000-01-01 UTC.
    let prepareTime: Int64

    init(
        name: String,
        text: String,
        parsed: ParsedStatement?,
        parameterTypes: [PostgresType],
        columns: [OutputColumn]?,
        plan: StatementPlan,
        isFromSQL: Bool = false,
        prepareTime: Int64
    ) {
        self.name = name
        self.text = text
        self.parsed = parsed
        isEmpty = parsed == nil
        self.parameterTypes = parameterTypes
        self.columns = columns
        self.plan = plan
        fields = columns?.map { FieldDescription($0) } ?? []
        types = columns?.map(\.type) ?? []
        textLayout = RowLayout(types: types)
        textDescription = fields.isEmpty && columns == nil ? nil : Self.encode(fields)
        isAllowedInFailedTransaction = parsed?.isAllowedInFailedTransaction ?? true
        let query: BoundQuery? = if case .query(let query, _) = plan { query } else { nil }
        isImmutableQuery = query?.isImmutable ?? false
        constantRows = query?.constantRows
        isImmediateQuery = query.map { $0.isImmediate && !$0.isImmutable } ?? false
        switch plan {
        case .query(let query, _): nameOfWrite = query.nameOfWrite
        case .explained(let plan): nameOfWrite = plan.nameOfWrite
        // These look for themselves, by other names.
        case .copy, .truncate: nameOfWrite = nil
        default: nameOfWrite = parsed.flatMap { $0.writes ? $0.type.rawValue : nil }
        }
        self.isFromSQL = isFromSQL
        self.prepareTime = prepareTime
    }

    /// Whether a cursor over it can go backwards without SCROLL.
    var canScrollBackward: Bool { if case .query(let query, _) = plan { query.canScrollBackward } else { false } }

    /// What is wrong with a constant part of it.
    var planFailure: PostgresError? { if case .query(let query, _) = plan { query.failure } else { nil } }

    /// Its result's columns in these formats.
    func layout(_ formats: [FormatCode]) -> RowLayout {
        formats.isAllText ? textLayout : RowLayout(types: types, formats: formats)
    }

    private static func encode(_ fields: [FieldDescription]) -> [UInt8]? {
        var buffer = OutputBuffer(capacity: 64)
        guard (try? RowDescription.encode(fields, formats: [], into: &buffer)) != nil else { return nil }
        return buffer.withBytes { Array($0) }
    }

    /// The same statement under another name; without its catalog where it reads none.
    func named(_ name: String, at time: Int64, keepsCatalog: Bool = true) -> PreparedStatement {
        var plan = plan
        if !keepsCatalog, case .query(let query, _) = plan { plan = .query(query, nil) }
        return with(plan, name: name, at: time)
    }

    /// The same statement with another plan that gives the same columns.
    func with(_ plan: StatementPlan) -> PreparedStatement { with(plan, name: name, at: prepareTime) }

    private func with(_ plan: StatementPlan, name: String, at time: Int64) -> PreparedStatement {
        PreparedStatement(
            name: name,
            text: text,
            parsed: parsed,
            parameterTypes: parameterTypes,
            columns: columns,
            plan: plan,
            isFromSQL: isFromSQL,
            prepareTime: time
        )
    }
}

extension FieldDescription {
    /// A column of a result as RowDescription tells it.
    init(_ column: OutputColumn) {
        self.init(
            name: column.name,
            tableOID: column.tableOID,
            attributeNumber: column.attributeNumber,
            typeOID: column.type.oid,
            typeSize: column.typeLength,
            typeModifier: column.typeModifier
        )
    }
}

extension [FormatCode] {
    /// Whether these codes of a Bind message ask for text in all columns.
    var isAllText: Bool { allSatisfy { $0 == .text } }
}
