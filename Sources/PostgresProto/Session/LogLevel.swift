/// How much is logged.
public enum LogLevel: String, CaseIterable, Comparable, Sendable {
    /// What has failed.
    case error
    /// What may fail soon, or was refused.
    case warning
    /// What a server does: starts, stops, connections.
    case info
    /// What connections do.
    case debug
    /// Everything.
    case trace

    private var rank: Int {
        switch self {
        case .error: 0
        case .warning: 1
        case .info: 2
        case .debug: 3
        case .trace: 4
        }
    }

    /// Whether this level logs less than another.
    public static func < (left: LogLevel, right: LogLevel) -> Bool { left.rank < right.rank }
}
