import PostgresCatalog
import PostgresSQL
import PostgresWire

/// Reads the options of a COPY as PostgreSQL's `ProcessCopyOptions` does.
struct CopyOptionReader {
    private let statement: CopyStatement
    private let failure: (SQLState, String, SourceRange) -> PostgresError
    private var options = CopyOptions()
    private var delimiter: String?
    private var null: String?
    private var quote: String?
    private var escape: String?
    private var quoted: [String]?
    private var quotesAll = false
    private var notNull: [String]?
    private var forcedNull: [String]?

    init(_ statement: CopyStatement, failure: @escaping (SQLState, String, SourceRange) -> PostgresError) {
        self.statement = statement
        self.failure = failure
    }

    /// The options, with the columns that they name as indexes in `columns`; `all` are those of the table.
    static func read(
        _ statement: CopyStatement,
        failure: @escaping (SQLState, String, SourceRange) -> PostgresError
    ) throws(PostgresError) -> CopyOptionReader {
        var reader = CopyOptionReader(statement, failure: failure)
        try reader.readAll()
        try reader.check()
        return reader
    }

    private mutating func readAll() throws(PostgresError) {
        var seen: Set<String> = []
        var format = CopyOptions.Format.text
        for option in statement.options {
            let name = option.name.value
            guard seen.insert(name).inserted else {
                throw failure("42601", "conflicting or redundant options", option.range)
            }
            switch name {
            case "format":
                let text = try text(option)
                guard let known = CopyOptions.Format(rawValue: text) else {
                    throw failure(.invalidParameterValue, "COPY format \"\(text)\" not recognized", option.range)
                }
                format = known
            case "freeze": _ = try boolean(option)
            case "delimiter": delimiter = try text(option)
            case "null": null = try text(option)
            case "header": options.header = try header(option)
            case "quote": quote = try text(option)
            case "escape": escape = try text(option)
            case "force_quote":
                if case .star? = option.value { quotesAll = true } else { quoted = try list(option) }
            case "force_not_null": notNull = try list(option)
            case "force_null": forcedNull = try list(option)
            case "encoding": options.encoding = try encoding(option)
            default: throw failure("42601", "option \"\(name)\" not recognized", option.range)
            }
        }
        let (header, encoding) = (options.header, options.encoding)
        options = CopyOptions(format: format)
        options.header = header
        options.encoding = encoding
    }

    private func text(_ option: CopyOption) throws(PostgresError) -> String {
        switch option.value {
        case .word(let text)?, .string(let text)?: return text
        case .number(let expression)?: return Self.text(of: expression)
        case .star?: return "*"
        case .list?, nil: throw PostgresError("42601", "\(option.name.value) requires a parameter")
        }
    }

    private static func text(of number: Expression) -> String {
        switch number {
        case .literal(let literal):
            switch literal.value {
            case .integer(let value): String(value)
            case .decimal(let text), .string(let text): text
            case .null, .bool, .bits, .hexBits: ""
            }
        case .prefix(let prefix): prefix.operator.symbol + text(of: prefix.operand)
        default: ""
        }
    }

    private func boolean(_ option: CopyOption) throws(PostgresError) -> Bool {
        guard let value = option.value else { return true }
        switch value {
        case .word(let text), .string(let text):
            switch text.lowercased() {
            case "true", "on": return true
            case "false", "off": return false
            default: break
            }
        case .number(let expression):
            switch Self.text(of: expression) {
            case "1": return true
            case "0": return false
            default: break
            }
        case .star, .list: break
        }
        throw PostgresError("42601", "\(option.name.value) requires a Boolean value")
    }

    private func header(_ option: CopyOption) throws(PostgresError) -> CopyOptions.Header {
        switch option.value {
        case .word(let text)?, .string(let text)?:
            if text.lowercased() == "match" {
                guard statement.isFrom else {
                    throw PostgresError(.featureNotSupported, "cannot use \"match\" with HEADER in COPY TO")
                }
                return .match
            }
        default: break
        }
        do throws(PostgresError) {
            return try boolean(option) ? .present : .none
        } catch {
            throw PostgresError("42601", "\(option.name.value) requires a Boolean value or \"match\"")
        }
    }

    private func list(_ option: CopyOption) throws(PostgresError) -> [String] {
        if case .list(let names)? = option.value { return names }
        throw failure(
            .invalidParameterValue,
            "argument to option \"\(option.name.value)\" must be a list of column names",
            option.range
        )
    }

    private func encoding(_ option: CopyOption) throws(PostgresError) -> String {
        guard let encoding = CharacterEncoding(named: try text(option)) else {
            throw failure(
                .invalidParameterValue,
                "argument to option \"encoding\" must be a valid encoding name",
                option.range
            )
        }
        return encoding.name
    }

    private func oneByte(_ text: String, _ what: String) throws(PostgresError) -> UInt8 {
        guard text.utf8.count == 1, let byte = text.utf8.first else {
            throw PostgresError(.featureNotSupported, "COPY \(what) must be a single one-byte character")
        }
        return byte
    }

    /// What options say together, in the order in which PostgreSQL looks.
    private mutating func check() throws(PostgresError) {
        let isBinary = options.format == .binary
        let isCSV = options.format == .csv
        if isBinary, delimiter != nil { throw PostgresError("42601", "cannot specify DELIMITER in BINARY mode") }
        if isBinary, null != nil { throw PostgresError("42601", "cannot specify NULL in BINARY mode") }
        if let delimiter { options.delimiter = try oneByte(delimiter, "delimiter") }
        if let null { options.null = Array(null.utf8) }
        if let quote, isCSV { options.quote = quote.utf8.first ?? 0 }
        options.escape = escape?.utf8.first ?? options.quote
        if options.delimiter == 10 || options.delimiter == 13 {
            throw PostgresError(.invalidParameterValue, "COPY delimiter cannot be newline or carriage return")
        }
        if options.null.contains(10) || options.null.contains(13) {
            throw PostgresError(
                .invalidParameterValue,
                "COPY null representation cannot use newline or carriage return"
            )
        }
        if !isCSV, #"\.abcdefghijklmnopqrstuvwxyz0123456789"#.utf8.contains(options.delimiter) {
            throw PostgresError(.invalidParameterValue, "COPY delimiter cannot be \"\(delimiter ?? "")\"")
        }
        if isBinary, options.header != .none {
            throw PostgresError(.featureNotSupported, "cannot specify HEADER in BINARY mode")
        }
        try checkQuotes(isCSV)
        try checkForced(isCSV)
        if options.null.contains(options.delimiter) {
            throw PostgresError(
                .featureNotSupported,
                "COPY delimiter must not appear in the NULL specification"
            )
        }
        if isCSV, options.null.contains(options.quote) {
            throw PostgresError(
                .featureNotSupported,
                "CSV quote character must not appear in the NULL specification"
            )
        }
    }

    private func checkQuotes(_ isCSV: Bool) throws(PostgresError) {
        if let quote {
            guard isCSV else { throw PostgresError(.featureNotSupported, "COPY quote available only in CSV mode") }
            _ = try oneByte(quote, "quote")
        }
        if isCSV, options.delimiter == options.quote {
            throw PostgresError(.invalidParameterValue, "COPY delimiter and quote must be different")
        }
        guard let escape else { return }
        guard isCSV else { throw PostgresError(.featureNotSupported, "COPY escape available only in CSV mode") }
        _ = try oneByte(escape, "escape")
    }

    private func checkForced(_ isCSV: Bool) throws(PostgresError) {
        func refuse(_ isGiven: Bool, _ what: String, only: String, _ isAllowed: Bool) throws(PostgresError) {
            guard isGiven else { return }
            guard isCSV else {
                throw PostgresError(.featureNotSupported, "COPY force \(what) available only in CSV mode")
            }
            guard isAllowed else {
                throw PostgresError(.featureNotSupported, "COPY force \(what) only available using COPY \(only)")
            }
        }
        try refuse(quoted != nil || quotesAll, "quote", only: "TO", !statement.isFrom)
        try refuse(notNull != nil, "not null", only: "FROM", statement.isFrom)
        try refuse(forcedNull != nil, "null", only: "FROM", statement.isFrom)
    }

    /// The options for data of these columns; `all` are those of the table, `relation` its name.
    func options(for columns: [String], all: [String], relation: String?) throws(PostgresError) -> CopyOptions {
        var options = options
        func indexes(_ names: [String]?, _ option: String) throws(PostgresError) -> Set<Int> {
            var found: Set<Int> = []
            for name in names ?? [] {
                guard let index = columns.firstIndex(of: name) else {
                    guard all.contains(name) else {
                        throw PostgresError(
                            .undefinedColumn,
                            relation.map { "column \"\(name)\" of relation \"\($0)\" does not exist" }
                                ?? "column \"\(name)\" does not exist"
                        )
                    }
                    throw PostgresError(
                        .invalidColumnReference,
                        "\(option) column \"\(name)\" not referenced by COPY"
                    )
                }
                found.insert(index)
            }
            return found
        }
        options.forceQuote = quotesAll ? Set(columns.indices) : try indexes(quoted, "FORCE_QUOTE")
        options.forceNotNull = try indexes(notNull, "FORCE_NOT_NULL")
        options.forceNull = try indexes(forcedNull, "FORCE_NULL")
        return options
    }
}
