public import PostgresSQL
public import PostgresWire

/// What EXPLAIN was asked for (PostgreSQL 15 docs, EXPLAIN).
public struct ExplainOptions: Sendable {
    /// How the plan is written.
    public enum Format: String, Sendable {
        case text, xml, json, yaml
    }

    /// Whether the statement is executed, and its nodes are measured.
    public var analyzes = false
    /// Whether more is told of each node.
    public var isVerbose = false
    /// Whether estimates are shown.
    public var showsCosts = true
    /// Whether the pages read and written are counted; there are none, which the formats for programs say.
    public var showsBuffers = false
    /// Whether the records of the write-ahead log are counted; there are none, which the formats for programs say.
    public var showsLog = false
    /// Whether settings are shown that change plans and have other values than they begin with.
    public var showsSettings = false
    /// Whether time is measured.
    public var takesTime: Bool
    /// Whether planning and execution time are shown.
    public var showsSummary: Bool
    /// How the plan is written.
    public var format = Format.text

    /// The options of a statement.
    ///
    /// - Parameter position: Where a place of the statement is in the text, as errors tell it.
    /// - Throws: 42601 for an unknown option or a value that is no truth value, 22023 for an unknown format and for an option
    ///   that needs ANALYZE.
    public init(
        _ options: [ExplainOption],
        position: (SourceRange) -> Int? = { _ in nil }
    ) throws(PostgresError) {
        var timing: Bool?
        var summary: Bool?
        for option in options {
            switch option.name {
            case "analyze": analyzes = try option.truth()
            case "verbose": isVerbose = try option.truth()
            case "costs": showsCosts = try option.truth()
            case "buffers": showsBuffers = try option.truth()
            case "wal": showsLog = try option.truth()
            case "settings": showsSettings = try option.truth()
            case "timing": timing = try option.truth()
            case "summary": summary = try option.truth()
            case "format": format = try option.format(position)
            default:
                throw PostgresError(
                    .syntaxError,
                    "unrecognized EXPLAIN option \"\(option.name)\"",
                    position: position(option.range)
                )
            }
        }
        takesTime = timing ?? analyzes
        showsSummary = summary ?? analyzes
        if showsLog, !analyzes { throw Self.needsAnalyze("WAL") }
        if takesTime, !analyzes { throw Self.needsAnalyze("TIMING") }
    }

    private static func needsAnalyze(_ option: String) -> PostgresError {
        PostgresError(.invalidParameterValue, "EXPLAIN option \(option) requires ANALYZE")
    }

    /// The type of the column that the plan is shown in.
    public var columnType: PostgresType {
        switch format {
        case .text, .yaml: .text
        case .xml: .xml
        case .json: .json
        }
    }
}

extension ExplainOption {
    /// The option's value as a truth value; one without a value is on.
    fileprivate func truth() throws(PostgresError) -> Bool {
        switch value?.lowercased() {
        case nil, "true", "on", "1": true
        case "false", "off", "0": false
        default: throw PostgresError(.syntaxError, "\(name) requires a Boolean value")
        }
    }

    /// The option's value as a format.
    fileprivate func format(_ position: (SourceRange) -> Int?) throws(PostgresError) -> ExplainOptions.Format {
        guard let value else { throw PostgresError(.syntaxError, "\(name) requires a parameter") }
        if let format = ExplainOptions.Format(rawValue: value) { return format }
        throw PostgresError(
            .invalidParameterValue,
            "unrecognized value for EXPLAIN option \"format\": \"\(value)\"",
            position: position(range)
        )
    }
}
