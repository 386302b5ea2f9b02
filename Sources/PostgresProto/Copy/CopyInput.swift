import PostgresCatalog
import PostgresQuery
import PostgresWire

/// A running COPY FROM STDIN: takes the client's data piece by piece and writes the rows that it has read.
final class CopyInput {
    private let copy: BoundCopy
    private let execution: Execution
    private let writer: (any TableWriting)?
    private let environment: any FunctionEnvironment
    private let formats: TextFormats
    private let parser: CopyLineParser
    private var lines: CopyLineReader
    private var binary: CopyBinaryReader
    private let conversion: TextConversion?
    /// Bytes of a character that is not complete yet, in the client's encoding.
    private var unread: [UInt8] = []
    /// What was found in the data, to be told once all before it is read.
    private var unreadable: PostgresError?
    private var isHeaderDone: Bool
    private var isFinished = false

    init(
        _ copy: BoundCopy,
        environment: any FunctionEnvironment,
        conversion: TextConversion?,
        writer: (any TableWriting)?
    ) {
        self.conversion = conversion
        self.copy = copy
        self.environment = environment
        self.writer = writer
        formats = environment.formats
        execution = Execution(copy.query, environment: environment, scansSeeWrites: false)
        parser = CopyLineParser(copy.options)
        lines = CopyLineReader(copy.options)
        binary = CopyBinaryReader(columnCount: copy.columns.count)
        isHeaderDone = copy.options.header == .none
    }

    /// What the client is told before it sends its data.
    var response: CopyInResponse {
        CopyInResponse(
            formats: CopyFormats(copy.options.format == .binary ? .binary : .text, columnCount: copy.columns.count)
        )
    }

    /// Takes a piece of the data.
    func receive(_ data: [UInt8]) async throws {
        if isBinary {
            binary.append(data)
        } else if let conversion {
            appendConverted(data, conversion)
        } else {
            lines.append(data)
        }
        try await run()
        if let unreadable { throw failed(unreadable) }
    }

    /// Takes text in another encoding up to what cannot be read of it.
    private func appendConverted(_ data: [UInt8], _ conversion: TextConversion) {
        guard unreadable == nil else { return }
        unread += data
        let (text, length, error) = unread.withUnsafeBytes { conversion.readable($0) }
        unread.removeFirst(length)
        lines.append(text)
        unreadable = error
    }

    /// Takes note that the data is complete; gives the number of rows.
    func finish() async throws -> Int {
        if let conversion, !unread.isEmpty {
            do throws(PostgresError) {
                try unread.withUnsafeBytes { bytes in
                    Result { () throws(PostgresError) in _ = try conversion.serverText(bytes) }
                }.get()
            } catch {
                throw failed(error)
            }
        }
        if isBinary { binary.finish() } else { lines.finish() }
        try await run()
        if let session = (environment as? StatementEnvironment)?.session, !session.triggerEvents.isEmpty {
            try await session.handler?.fireAfterTriggers(from: 0)
        }
        return execution.affectedRows
    }

    private var isBinary: Bool { copy.options.format == .binary }

    /// Goes on until more data is needed.
    private func run() async throws {
        while !isFinished {
            switch try execution.next() {
            case .finished: isFinished = true
            case .rows: continue
            case .needsInput(.write):
                guard let request = execution.pendingWrite else { return }
                guard let writer else {
                    throw PostgresError(.featureNotSupported, "the tables of this server cannot be written to")
                }
                try environment.checkCancellation()
                execution.supply(try await write(request, writer))
            case .needsInput(let scan):
                let (rows, isLast) = try read()
                guard isLast || !rows.isEmpty else { return }
                execution.supply(rows, to: scan, isLast: isLast)
            }
        }
    }

    /// Writes rows; what is thrown gets the place of the last line that was read, where it names no other.
    private func write(_ request: WriteRequest, _ writer: any TableWriting) async throws -> WriteOutcomes {
        do {
            return try await writer.write(request)
        } catch var error as PostgresError {
            if error.context == nil { error.context = CopyContext.text(table: table, line: lineNumber) }
            throw error
        }
    }

    private var table: String { copy.table ?? "" }
    private var lineNumber: Int64 { Int64(isBinary ? binary.rowNumber : lines.lineNumber) }

    /// The rows that the data so far holds, at most a batch of them, and whether no more come.
    private func read() throws(PostgresError) -> (rows: [[PostgresValue]], isLast: Bool) {
        var rows: [[PostgresValue]] = []
        while rows.count < Execution.batchSize {
            guard let row = try isBinary ? binaryRow() : textRow() else {
                return (rows, isBinary ? binary.isAtEnd : lines.isAtEnd)
            }
            rows.append(row)
        }
        return (rows, false)
    }

    private func textRow() throws(PostgresError) -> [PostgresValue]? {
        let line: [UInt8]?
        do throws(PostgresError) {
            line = try lines.next()
        } catch {
            throw located(error)
        }
        guard let line else { return nil }
        let number = lineNumber
        func fail(_ error: PostgresError) -> PostgresError {
            var error = error
            if error.context == nil { error.context = CopyContext.text(table: table, line: number, bytes: line) }
            return error
        }
        let values: [[UInt8]?]
        do throws(PostgresError) {
            values = try parser.values(of: line)
            if !isHeaderDone {
                isHeaderDone = true
                if copy.options.header == .match { try checkHeader(values) }
                return try textRow()
            }
            guard values.count <= copy.columns.count else {
                throw PostgresError(.badCopyFileFormat, "extra data after last expected column")
            }
        } catch {
            throw fail(error)
        }
        var row: [PostgresValue] = []
        row.reserveCapacity(values.count + 2)
        for (column, value) in zip(copy.columns, values) {
            row.append(try self.value(value, column, number, line))
        }
        if values.count < copy.columns.count {
            throw fail(
                PostgresError(
                    .badCopyFileFormat,
                    "missing data for column \"\(copy.columns[values.count].name)\""
                )
            )
        }
        row.append(.int8(number))
        row.append(.text(String(decoding: line.prefix(104), as: UTF8.self)))
        return row
    }

    private func value(
        _ bytes: [UInt8]?,
        _ column: Column,
        _ line: Int64,
        _ text: [UInt8]
    ) throws(PostgresError) -> PostgresValue {
        guard let bytes else { return .null }
        do throws(PostgresError) {
            if TypeInput.isNeeded(for: column.type) {
                guard let text = String(validating: bytes, as: UTF8.self) else {
                    throw PostgresError(.characterNotInRepertoire, "invalid byte sequence for encoding \"UTF8\"")
                }
                let input = TypeInput(environment)
                return try input.value(of: text, as: column.type, typeModifier: column.typeModifier)
            }
            let result = bytes.withUnsafeBytes { bytes in
                Result { () throws(PostgresError) in
                    try PostgresValue(
                        text: bytes,
                        type: column.type,
                        typeModifier: column.typeModifier,
                        formats: formats
                    )
                }
            }
            return try result.get()
        } catch {
            var error = error
            // The encoding is that of the line, whatever the column; a line that is right has bytes behind backslashes.
            let isReadable = String(validating: text, as: UTF8.self) != nil
            error.context =
                error.sqlState != .characterNotInRepertoire
                ? CopyContext.text(table: table, line: line, column: column.name, value: bytes)
                : isReadable
                    ? CopyContext.text(table: table, line: line, bytes: text)
                    : CopyContext.text(table: table, line: line)
            throw error
        }
    }

    /// HEADER MATCH: the first line must name the columns.
    private func checkHeader(_ names: [[UInt8]?]) throws(PostgresError) {
        guard names.count == copy.columns.count else {
            throw PostgresError(
                .badCopyFileFormat,
                "wrong number of fields in header line: got \(names.count), expected \(copy.columns.count)"
            )
        }
        for (index, (name, column)) in zip(names, copy.columns).enumerated() {
            guard let name else {
                throw PostgresError(
                    .badCopyFileFormat,
                    "column name mismatch in header line field \(index + 1): got null value "
                        + "(\"\(String(decoding: copy.options.null, as: UTF8.self))\"), expected \"\(column.name)\""
                )
            }
            let text = String(decoding: name, as: UTF8.self)
            guard text == column.name else {
                throw PostgresError(
                    .badCopyFileFormat,
                    "column name mismatch in header line field \(index + 1): got \"\(text)\", expected "
                        + "\"\(column.name)\""
                )
            }
        }
    }

    private func binaryRow() throws(PostgresError) -> [PostgresValue]? {
        let values: [[UInt8]?]?
        do throws(PostgresError) {
            values = try binary.next()
        } catch {
            throw located(error)
        }
        guard let values else { return nil }
        let number = lineNumber
        var row: [PostgresValue] = []
        for (column, value) in zip(copy.columns, values) {
            guard let value else {
                row.append(.null)
                continue
            }
            do throws(PostgresError) {
                let value = try converted(value, column.type)
                let read =
                    try TypeInput.isNeeded(for: column.type)
                    ? TypeInput(environment).value(binary: value, as: column.type)
                    : PostgresValue(binary: value, type: column.type)
                row.append(try read.applying(typeModifier: column.typeModifier, of: column.type))
            } catch {
                var error = error
                error.context = CopyContext.text(table: table, line: number, column: column.name)
                throw error
            }
        }
        row.append(.int8(number))
        row.append(.null)
        return row
    }

    /// A binary value with its text in UTF-8.
    private func converted(_ value: [UInt8], _ type: PostgresType) throws(PostgresError) -> [UInt8] {
        guard let conversion else { return value }
        return try value.withUnsafeBytes { bytes in
            Result { () throws(PostgresError) in
                try TextInBinary.convert(bytes, of: type, conversion.serverText)
            }
        }.get()
    }

    private func located(_ error: PostgresError) -> PostgresError {
        var error = error
        if isBinary, let column = binary.column, copy.columns.indices.contains(column) {
            error.context = CopyContext.text(table: table, line: lineNumber, column: copy.columns[column].name)
        } else if lineNumber > 0 {
            error.context = CopyContext.text(table: table, line: lineNumber)
        }
        return error
    }

    /// The error of a client that cannot go on, with the place where its data has ended.
    func failed(_ error: PostgresError) -> PostgresError {
        var error = error
        let line = isBinary ? binary.rowNumber + 1 : lines.currentLineNumber
        error.context = CopyContext.text(table: table, line: Int64(line))
        return error
    }
}
