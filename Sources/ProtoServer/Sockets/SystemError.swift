internal import Glibc

/// A system call that failed.
struct SystemError: Error, Hashable, CustomStringConvertible {
    /// The errno.
    var number: Int32
    /// What was tried.
    var attempt: String

    init(number: Int32, _ attempt: String) {
        self.number = number
        self.attempt = attempt
    }

    /// What has gone wrong last in this thread.
    static func last(_ attempt: String) -> SystemError { SystemError(number: errno, attempt) }

    /// The system's words for an errno.
    static func reason(_ number: Int32) -> String {
        withUnsafeTemporaryAllocation(of: CChar.self, capacity: 256) { buffer in
            guard let start = buffer.baseAddress, strerror_r(number, start, 256) == 0 else { return "error \(number)" }
            return String(cString: start)
        }
    }

    var reason: String { Self.reason(number) }

    var description: String { "\(attempt): \(reason)" }
}
