/// The fields of an ErrorResponse or NoticeResponse (PostgreSQL 15 docs, §55.8).
///
/// All are optional, for a server may leave any of them out; fields of a kind that is not known are ignored.
public struct DiagnosticFields: Hashable, Sendable {
    /// The severity in the server's language (`S`).
    public var localizedSeverity: String?
    /// The severity: `ERROR`, `FATAL`, `PANIC`, `WARNING`, `NOTICE`, `DEBUG`, `INFO` or `LOG` (`V`).
    public var severity: String?
    /// The SQLSTATE (`C`).
    public var sqlState: SQLState?
    /// One line that says what is wrong (`M`).
    public var message: String?
    /// More, where one line is too short (`D`).
    public var detail: String?
    /// What the user might do about it (`H`).
    public var hint: String?
    /// Where in the query text, as a count of characters from 1 (`P`).
    public var position: Int?
    /// Where in `internalQuery`, as a count of characters from 1 (`p`).
    public var internalPosition: Int?
    /// A statement that the client did not write and that failed (`q`).
    public var internalQuery: String?
    /// What was going on (`W`).
    public var context: String?
    /// The schema of the object that it is about (`s`).
    public var schemaName: String?
    /// The table that it is about (`t`).
    public var tableName: String?
    /// The column that it is about (`c`).
    public var columnName: String?
    /// The data type that it is about (`d`).
    public var dataTypeName: String?
    /// The constraint that it is about (`n`).
    public var constraintName: String?
    /// The source file that reports it (`F`).
    public var file: String?
    /// The line in that file (`L`).
    public var line: Int?
    /// The routine in that file (`R`).
    public var routine: String?

    /// Fields of which none is set.
    public init() {}

    /// The fields that every error and notice has.
    public init(severity: String, sqlState: SQLState, message: String) {
        localizedSeverity = severity
        self.severity = severity
        self.sqlState = sqlState
        self.message = message
    }
}

extension DiagnosticFields {
    init(from reader: inout WireReader) throws(WireError) {
        while true {
            let code = try reader.readUInt8()
            if code == 0 { return }
            set(code, try reader.readCString())
        }
    }

    private mutating func set(_ code: UInt8, _ value: String) {
        switch Unicode.Scalar(code) {
        case "S": localizedSeverity = value
        case "V": severity = value
        case "C": sqlState = SQLState(rawValue: value)
        case "M": message = value
        case "D": detail = value
        case "H": hint = value
        case "P": position = Int(value)
        case "p": internalPosition = Int(value)
        case "q": internalQuery = value
        case "W": context = value
        default: setObjectOrSource(code, value)
        }
    }

    private mutating func setObjectOrSource(_ code: UInt8, _ value: String) {
        switch Unicode.Scalar(code) {
        case "s": schemaName = value
        case "t": tableName = value
        case "c": columnName = value
        case "d": dataTypeName = value
        case "n": constraintName = value
        case "F": file = value
        case "L": line = Int(value)
        case "R": routine = value
        default: break
        }
    }

    /// The fields that are set, in PostgreSQL's order.
    var list: [(code: UInt8, value: String)] {
        var list: [(code: UInt8, value: String)] = []
        func give(_ code: Unicode.Scalar, _ value: String?) {
            if let value { list.append((UInt8(ascii: code), value)) }
        }
        give("S", localizedSeverity)
        give("V", severity)
        give("C", sqlState?.rawValue)
        give("M", message)
        give("D", detail)
        give("H", hint)
        give("P", position.map { String($0) })
        give("p", internalPosition.map { String($0) })
        give("q", internalQuery)
        give("W", context)
        give("s", schemaName)
        give("t", tableName)
        give("c", columnName)
        give("d", dataTypeName)
        give("n", constraintName)
        give("F", file)
        give("L", line.map { String($0) })
        give("R", routine)
        return list
    }

    func encode(tag: UInt8, into buffer: inout OutputBuffer) {
        buffer.appendShortMessage(tag: tag) { buffer in
            for field in list {
                buffer.append(field.code)
                buffer.append(clipped: field.value)
            }
            buffer.append(0)
        }
    }
}
