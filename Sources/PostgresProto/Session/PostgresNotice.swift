public import PostgresWire

/// A message for the client that is no error (PostgreSQL 15 docs, §55.8).
public struct PostgresNotice: Hashable, Sendable {
    /// How loud it is.
    public enum Severity: String, Hashable, Sendable {
        /// Something to be wary of.
        case warning = "WARNING"
        /// Something good to know.
        case notice = "NOTICE"
        /// Something that was asked for.
        case info = "INFO"
        /// Details.
        case log = "LOG"
        /// More details.
        case debug = "DEBUG1"
    }

    /// How loud it is.
    public var severity: Severity
    /// The fields, as those of an error.
    public var fields: PostgresError

    /// A notice.
    public init(
        _ message: String,
        severity: Severity = .notice,
        sqlState: SQLState = "00000",
        detail: String? = nil,
        hint: String? = nil
    ) {
        self.severity = severity
        fields = PostgresError(sqlState, message, detail: detail, hint: hint)
    }
}

extension Session {
    /// Tells the client something before the running statement ends, where `client_min_messages` lets it through.
    public func notify(_ notice: PostgresNotice) {
        let order = ["debug5", "debug4", "debug3", "debug2", "debug1", "log", "notice", "warning", "error"]
        let least = order.firstIndex(of: settings.value("client_min_messages") ?? "notice") ?? 6
        let rank = order.firstIndex(of: notice.severity.rawValue.lowercased()) ?? order.count
        if rank >= least { notices.append(notice) }
    }
}
