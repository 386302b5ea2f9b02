internal import COpenSSL

/// What OpenSSL says has gone wrong.
enum OpenSSLError {
    /// The oldest reason in this thread's queue, which is emptied.
    static func takeReason(else fallback: String = "unknown error") -> String {
        let code = ERR_get_error()
        ERR_clear_error()
        guard code != 0, let reason = ERR_reason_error_string(code) else { return fallback }
        return String(cString: reason)
    }
}
