import PostgresWire

/// Which keys have come so far, to be asked while more come: in memory as long as they fit, beyond that in sorted runs of
/// temporary files.
///
/// DISTINCT may put rows off until all have come. A recursive UNION may not, since what is new makes the next rows. So
/// each key is looked for when it comes, in one block of each run.
final class SeenKeys {
    /// How many runs of one size are merged to a larger one.
    private static let order = 4

    private let context: ExecutionContext
    private var recent: Set<[PostgresValue]> = []
    private var size = 0
    private var runs: [(level: Int, keys: KeyRun)] = []

    init(_ context: ExecutionContext) { self.context = context }

    /// Takes note of a key; whether it is the first of its kind.
    func insert(_ key: [PostgresValue]) throws(PostgresError) -> Bool {
        if try contains(key) { return false }
        recent.insert(key)
        size &+= key.memorySize &+ 16
        if context.memory.isBeyondHashLimit(size) { try flush() }
        return true
    }

    /// Whether no key has come.
    var isEmpty: Bool { recent.isEmpty && runs.isEmpty }

    /// Whether a key has come.
    func contains(_ key: [PostgresValue]) throws(PostgresError) -> Bool {
        if recent.contains(key) { return true }
        guard !runs.isEmpty else { return false }
        let hash = KeyRun.hash(key)
        for run in runs where try run.keys.contains(key, hash) { return true }
        return false
    }

    /// Makes a run of the keys in memory, and a larger run of several that are of one size.
    private func flush() throws(PostgresError) {
        let keys = recent.map { (hash: KeyRun.hash($0), key: $0) }.sorted { $0.hash < $1.hash }
        recent = []
        size = 0
        let run = try KeyRun(context)
        for (hash, key) in keys { try run.append(key, hash) }
        try run.finish()
        runs.append((0, run))
        while let level = runs.last?.level, runs.count(where: { $0.level == level }) >= Self.order {
            let merged = try KeyRun(merging: runs.filter { $0.level == level }.map(\.keys), context)
            runs.removeAll { $0.level == level }
            runs.append((level &+ 1, merged))
        }
    }
}
