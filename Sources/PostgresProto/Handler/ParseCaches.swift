import PostgresSQL
import Synchronization

/// The caches of parsed statements that all connections of the process share: one for each set of parser options.
enum ParseCaches {
    /// Handlers of a program know a few sets of statements; one that makes up new ones all the time shares nothing.
    private static let maximumCount = 64

    private static let caches = Mutex<[ParserOptions: ParseCache]>([:])

    /// The cache for these options.
    static func cache(for options: ParserOptions) -> ParseCache {
        caches.withLock { caches in
            if let cache = caches[options] { return cache }
            let cache = ParseCache(Parser(options))
            if caches.count < maximumCount { caches[options] = cache }
            return cache
        }
    }
}
