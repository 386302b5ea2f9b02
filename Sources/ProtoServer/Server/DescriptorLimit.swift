internal import Glibc

/// How many descriptors the process may have open.
enum DescriptorLimit {
    /// What is needed besides one for each client: listeners, loops, files and connections of handlers.
    private static let reserve: rlim_t = 1024

    /// Raises the limit, as far as the system allows, to what so many clients may need.
    static func raise(for clients: Int) {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        // Each client may have a connection of its handler behind it.
        let wanted = min(limit.rlim_max, rlim_t(clients) * 2 + reserve)
        guard limit.rlim_cur < wanted else { return }
        limit.rlim_cur = wanted
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}
