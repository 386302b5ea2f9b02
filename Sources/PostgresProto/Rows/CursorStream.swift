import PostgresQuery
import PostgresSQL
import PostgresWire

/// The rows of a cursor: where it stands, and with SCROLL the rows that it has passed.
///
/// With NO SCROLL nothing is kept, so a cursor over any number of rows needs no memory. A cursor that says neither can go
/// back as long as it has passed no more rows than are kept for it.
final class CursorStream {
    private let source: any RowStream
    private let types: [PostgresType]
    private var isScrollable: Bool
    /// How many rows are kept where SCROLL is not written; nil for all.
    private let keptLimit: Int?
    /// The tables whose rows the cursor's rows stand for: the identities are the last values of each row.
    private let tables: CursorTables
    private var identityCount: Int { tables.tables.count }
    /// The rows read from the source and kept (SCROLL), or read ahead and not yet given.
    private let kept: KeptRows
    private var isExhausted = false
    /// What was wrong with the first row when the cursor began.
    private var firstError: PostgresError?
    /// The name of the cursor, and whether a FETCH of it has ended with an error: then it gives no more rows.
    private let name: String
    private var hasFailed = false
    /// Before the first row 0, on the first row 1, and so on.
    private var position = 0
    /// How many rows the source has given (without SCROLL those before `kept` are gone).
    private var dropped = 0

    init(
        _ source: any RowStream,
        name: String,
        types: [PostgresType],
        isScrollable: Bool,
        isHeld: Bool = false,
        keptLimit: Int? = nil,
        tables: CursorTables = CursorTables(),
        environment: any FunctionEnvironment
    ) {
        self.name = name
        self.keptLimit = keptLimit
        self.source = source
        // Any other cursor keeps no more rows than a FETCH has asked for.
        kept = KeptRows(environment, mayBeMany: isScrollable || isHeld)
        self.types = types + tables.tables.map { _ in .tid }
        self.tables = tables
        self.isScrollable = isScrollable
    }

    /// The rows of one FETCH, or those that a MOVE has gone past.
    func fetch(_ direction: FetchStatement.Direction, isMove: Bool = false) async throws -> [[PostgresValue]] {
        guard !hasFailed else {
            throw PostgresError(.objectNotInPrerequisiteState, "portal \"\(name)\" cannot be run")
        }
        hasFailed = true
        let rows = try await move(direction, isMove: isMove)
        hasFailed = false
        return identityCount == 0 ? rows : rows.map { Array($0.dropLast(identityCount)) }
    }

    /// Where the row that the cursor stands on is kept; nil where it stands on none.
    private var currentIndex: Int? {
        let index = position - 1 - dropped
        return position >= 1 && (0..<kept.count).contains(index) ? index : nil
    }

    /// The identity of the row of a table that the cursor stands on.
    ///
    /// - Throws: 24000 where it stands on none, or its rows do not stand for rows of the table.
    func currentRow(of table: OID, _ tableName: String, cursor: String) throws(PostgresError) -> PostgresValue {
        let place = try tables.place(of: table, tableName, cursor: cursor)
        guard let index = currentIndex, let row = try kept.row(at: index) else {
            throw PostgresError(.invalidCursorState, "cursor \"\(cursor)\" is not positioned on a row")
        }
        return row[row.count - identityCount + place]
    }

    /// Takes note that a row has got another identity.
    func rowMoved(from identity: PostgresValue, to newIdentity: PostgresValue) {
        guard identityCount > 0, let index = currentIndex, var row = try? kept.row(at: index) else { return }
        for place in (row.count - identityCount)..<row.count where row[place] == identity { row[place] = newIdentity }
        kept.replace(at: index, with: row)
    }

    private func move(
        _ direction: FetchStatement.Direction,
        isMove: Bool
    ) async throws -> [[PostgresValue]] {
        switch direction {
        case .forward(0?), .backward(0?), .relative(0): return try await again(isMove: isMove)
        case .forward(let count?) where count < 0: return try await backward(.init(clamping: count.magnitude))
        case .forward(let count): return try await forward(count.map { Int(clamping: $0) } ?? .max)
        case .backward(let count?) where count < 0: return try await forward(.init(clamping: count.magnitude))
        // To go back over all rows is to begin anew, which a cursor that has not begun may do.
        case .backward(nil) where isMove && position == 0: return []
        case .backward(let count): return try await backward(count.map { Int(clamping: $0) } ?? .max)
        case .relative(let offset):
            if offset < 0 { try requireScroll() }
            return try await single(at: position.addingClamped(Int(clamping: offset)))
        case .absolute(let row) where row >= 0:
            if position > 0, row <= position { try requireScroll() }
            return try await single(at: Int(clamping: row))
        case .absolute(let row):
            try await read(upTo: .max)
            try requireScroll()
            return try await single(at: dropped + kept.count + 1 + Int(clamping: row))
        }
    }

    /// The row at the position once more, to which FETCH goes back by a row and forward again.
    private func again(isMove: Bool) async throws -> [[PostgresValue]] {
        if currentIndex != nil, !isMove { try requireScroll() }
        return try await single(at: position)
    }

    /// `count` rows behind the position.
    private func forward(_ count: Int) async throws -> [[PostgresValue]] {
        let end = position.addingClamped(count)
        try await read(upTo: end)
        let available = dropped + kept.count
        let first = min(position - dropped, kept.count)
        let rows = try kept.rows(at: first..<max(min(end, available) - dropped, first))
        position = end > available ? available + 1 : end
        forget()
        return rows
    }

    private func backward(_ count: Int) async throws -> [[PostgresValue]] {
        try requireScroll()
        var rows: [[PostgresValue]] = []
        var row = position - 1
        while row >= 1, rows.count < count {
            guard let found = try kept.row(at: row - 1) else { break }
            rows.append(found)
            row -= 1
        }
        position = rows.count < count ? 0 : position - rows.count
        return rows
    }

    /// The row of this number; the cursor then stands on it, or before or behind all rows.
    private func single(at row: Int) async throws -> [[PostgresValue]] {
        let row = max(row, 0)
        if row < position { try requireScroll() }
        try await read(upTo: row)
        let available = dropped + kept.count
        position = min(row, available == .max ? row : available + 1)
        guard row >= 1, row <= available, row > dropped, let found = try kept.row(at: row - dropped - 1) else {
            return []
        }
        forget()
        return [found]
    }

    private func requireScroll() throws(PostgresError) {
        guard !isScrollable else { return }
        throw PostgresError(
            "55000",
            "cursor can only scan forward",
            hint: "Declare it with SCROLL option to enable backward scan."
        )
    }

    /// Without SCROLL the rows passed are dropped, but for the one that the cursor stands on.
    private func forget() {
        if let keptLimit, kept.count > keptLimit { isScrollable = false }
        guard !isScrollable else { return }
        let passed = min(max(position - 1 - dropped, 0), kept.count)
        if kept.removeFirst(passed) { dropped += passed }
    }

    /// How many rows a cursor keeps that does not say SCROLL.
    static let usualLimit = 10_000

    /// Begins to read, so that the rows are those of now and not of the first FETCH.
    ///
    /// What is wrong with the first row is told when that is fetched; `planFailure` is what is wrong with the plan.
    func begin(_ planFailure: PostgresError?) async throws {
        do {
            try await read(upTo: 1)
        } catch let error as PostgresError where error != planFailure && Self.isOfValues(error) {
            firstError = error
        }
    }

    /// Whether an error tells of what was computed, and not of the session or the transaction.
    private static func isOfValues(_ error: PostgresError) -> Bool {
        ["0A", "21", "22", "23", "2F", "38", "42", "P0"].contains(error.sqlState.rawValue.prefix(2))
    }

    /// Reads all rows that are left, for a cursor that outlives its transaction.
    func readAll() async throws { try await read(upTo: .max) }

    /// Reads from the source until it has given this many rows, or has no more.
    private func read(upTo row: Int) async throws {
        while !isExhausted, dropped + kept.count < row {
            if let firstError { throw firstError }
            var collector = RowWriter(collecting: types, textFormats: TextFormats())
            let wanted = row == .max ? Int.max : row - dropped - kept.count
            isExhausted = try await !source.write(into: &collector, limit: wanted)
            try kept.append(contentsOf: collector.takeRows())
        }
    }
}

extension Int {
    /// The sum, or the nearest number that there is.
    fileprivate func addingClamped(_ other: Int) -> Int {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other > 0 ? .max : .min) : sum
    }
}
