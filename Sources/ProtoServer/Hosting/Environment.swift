internal import Glibc

/// The environment of the process.
enum Environment {
    /// All variables.
    static var variables: [String: String] {
        var variables: [String: String] = [:]
        guard var entry = unsafe_environ() else { return variables }
        while let text = entry.pointee {
            let parts = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { variables[String(parts[0])] = String(parts[1]) }
            entry += 1
        }
        return variables
    }

    private static func unsafe_environ() -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? { environ }
}
