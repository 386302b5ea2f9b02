import PostgresProto
import PostgresWire

extension MemoryHandler {
    /// How long the session waits for locks, as its settings say.
    var patience: LockPatience {
        func duration(_ name: String) -> Duration? {
            guard let text = session.setting(name), let value = SettingDuration.milliseconds(of: text), value > 0 else {
                return nil
            }
            return .milliseconds(value)
        }
        return LockPatience(
            deadlockTimeout: duration("deadlock_timeout") ?? .seconds(1),
            lockTimeout: duration("lock_timeout")
        )
    }
}

/// The value of a setting that is a time, as SHOW writes it.
enum SettingDuration {
    /// `500ms`, `2s`, `1min`, `0` … in milliseconds.
    static func milliseconds(of text: String) -> Int64? {
        let digits = text.prefix { $0.isNumber }
        guard let number = Int64(digits) else { return nil }
        let factor: Int64
        switch text.dropFirst(digits.count) {
        case "", "ms": factor = 1
        case "s": factor = 1000
        case "min": factor = 60_000
        case "h": factor = 3_600_000
        case "d": factor = 86_400_000
        default: return nil
        }
        let (product, overflow) = number.multipliedReportingOverflow(by: factor)
        return overflow ? nil : product
    }
}
