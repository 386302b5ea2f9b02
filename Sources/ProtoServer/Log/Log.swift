internal import Glibc
public import PostgresProto

/// The server's log: a line for each event, `key=value` with quoted values, so that no value can forge a line.
///
/// Secrets are never logged: no password, no key, no parameter of a statement.
public struct Log: Sendable {
    /// What is logged: this level and those above.
    public let level: LogLevel
    /// The connection and its people, as they will stand in each line.
    private var prefix = ""
    private let write: @Sendable (String) -> Void

    /// A log that goes to the standard error stream, or line by line where `write` puts it.
    public init(level: LogLevel, write: (@Sendable (String) -> Void)? = nil) {
        self.level = level
        self.write = write ?? Self.writeToStandardError
    }

    /// The log of a connection.
    public func with(connection: UInt64) -> Log { with("connection=\(connection)") }

    /// The log of a connection whose user has said who it is.
    public func with(user: String, database: String) -> Log {
        with("user=\(Self.quoted(user)) database=\(Self.quoted(database))")
    }

    private func with(_ fields: String) -> Log {
        var copy = self
        copy.prefix += " " + fields
        return copy
    }

    /// Whether lines of this level are logged.
    public func logs(_ level: LogLevel) -> Bool { level <= self.level }

    /// Logs what has failed.
    public func error(_ event: String, _ message: @autoclosure () -> String, sqlState: String? = nil) {
        log(.error, event, message(), sqlState: sqlState)
    }

    /// Logs what may fail soon, or was refused.
    public func warning(_ event: String, _ message: @autoclosure () -> String, sqlState: String? = nil) {
        log(.warning, event, message(), sqlState: sqlState)
    }

    /// Logs what the server does.
    public func info(_ event: String, _ message: @autoclosure () -> String, sqlState: String? = nil) {
        log(.info, event, message(), sqlState: sqlState)
    }

    /// Logs what a connection does.
    public func debug(_ event: String, _ message: @autoclosure () -> String, sqlState: String? = nil) {
        log(.debug, event, message(), sqlState: sqlState)
    }

    /// Logs the smallest things.
    public func trace(_ event: String, _ message: @autoclosure () -> String, sqlState: String? = nil) {
        log(.trace, event, message(), sqlState: sqlState)
    }

    /// Logs a line; the message is made only when the level is on.
    public func log(
        _ level: LogLevel,
        _ event: String,
        _ message: @autoclosure () -> String,
        sqlState: String? = nil
    ) {
        guard logs(level) else { return }
        let state = sqlState.map { " sqlstate=\(Self.quoted($0))" } ?? ""
        let text = message()
        let end = text.isEmpty ? "" : " message=\(Self.quoted(text))"
        write("\(Self.timestamp()) \(level.rawValue.uppercased())\(prefix) event=\(event)\(state)\(end)\n")
    }

    /// A value in quotes, with escapes for what could end the quotes or the line.
    static func quoted(_ value: String) -> String {
        var result = "\""
        for scalar in value.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\\(scalar)"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            default:
                let category = scalar.properties.generalCategory
                if [.control, .format, .lineSeparator, .paragraphSeparator].contains(category) {
                    result += "\\u{\(String(scalar.value, radix: 16))}"
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }

    /// The time in UTC, as ISO 8601 has it, with milliseconds.
    private static func timestamp() -> String {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        var parts = tm()
        gmtime_r(&now.tv_sec, &parts)
        func digits(_ value: Int, _ width: Int) -> String {
            let text = String(value)
            return String(repeating: "0", count: max(width - text.count, 0)) + text
        }
        let date =
            "\(digits(Int(parts.tm_year) + 1900, 4))-\(digits(Int(parts.tm_mon) + 1, 2))-\(digits(Int(parts.tm_mday), 2))"
        let time = "\(digits(Int(parts.tm_hour), 2)):\(digits(Int(parts.tm_min), 2)):\(digits(Int(parts.tm_sec), 2))"
        return "\(date)T\(time).\(digits(now.tv_nsec / 1_000_000, 3))Z"
    }

    /// One system call for a line, so that lines of several threads do not mix.
    private static func writeToStandardError(_ line: String) {
        var line = line
        line.withUTF8 { bytes in
            var rest = UnsafeRawBufferPointer(bytes)
            while rest.count > 0 {
                let count = Glibc.write(2, rest.baseAddress, rest.count)
                guard count > 0 else { return }
                rest = UnsafeRawBufferPointer(rebasing: rest[count...])
            }
        }
    }
}
