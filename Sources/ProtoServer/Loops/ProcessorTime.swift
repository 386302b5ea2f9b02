internal import CLinux
internal import Glibc

/// How much of the machine's processors has nothing to do, as `/proc/stat` counts it.
final class ProcessorTime {
    private var last: (idle: UInt64, time: UInt64)?

    /// What was idle since the last call, in percent of one core; nil at the first call after `forget`.
    func idlePercent() -> Int? {
        guard let ticks = Self.idleTicks() else { return nil }
        let now = linux_monotonic_nanoseconds()
        defer { last = (ticks, now) }
        guard let last, now > last.time, ticks >= last.idle else { return nil }
        let ticksPerSecond = UInt64(max(sysconf(Int32(_SC_CLK_TCK)), 1))
        let nanoseconds = (ticks &- last.idle).multipliedReportingOverflow(by: 1_000_000_000 / ticksPerSecond)
        guard !nanoseconds.overflow else { return nil }
        return Int(clamping: nanoseconds.partialValue / max((now &- last.time) / 100, 1))
    }

    /// Forgets the last call, so that the next one begins to count.
    func forget() { last = nil }

    /// The ticks in which processors were idle or waited for a disk, of all processors since the machine started.
    private static func idleTicks() -> UInt64? {
        let file = open("/proc/stat", O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return nil }
        defer { close(file) }
        return withUnsafeTemporaryAllocation(byteCount: 256, alignment: 1) { bytes in
            let count = read(file, bytes.baseAddress, bytes.count)
            guard count > 0 else { return nil }
            let line = bytes[..<count].prefix { $0 != UInt8(ascii: "\n") }
            let fields = line.split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
            guard fields.count > 5, fields[0] == "cpu", let idle = UInt64(fields[4]), let waiting = UInt64(fields[5])
            else { return nil }
            return idle &+ waiting
        }
    }
}
