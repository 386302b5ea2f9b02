internal import Glibc

/// The system's clock in PostgreSQL's terms.
enum SystemClock {
    /// Seconds from 1970-01-01 to 2000-01-01.
    private static let epoch: Int64 = 946_684_800

    /// Microseconds since 2000-01-01 00:00 UTC.
    static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return (Int64(time.tv_sec) - epoch) * 1_000_000 + Int64(time.tv_nsec) / 1000
    }
}
