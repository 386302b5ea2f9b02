/// What a node has taken of memory and disk for the rows that it holds: the figures of EXPLAIN ANALYZE.
struct MemoryUse {
    /// How rows were sorted: `quicksort`, `top-N heapsort` or `external merge`; nil for other nodes.
    var sortMethod: String?
    /// How many slots a join's hash table has; nil for other nodes.
    var buckets: Int?
    /// In how many parts the rows were worked on: 1 where all fit the memory.
    var batches = 1
    /// How many bytes of memory the rows took at most.
    var peak: Int
    /// How many bytes of temporary files.
    var disk = 0

    /// The larger of each figure.
    func largest(_ other: MemoryUse) -> MemoryUse {
        MemoryUse(
            sortMethod: disk > 0 ? sortMethod : other.sortMethod,
            buckets: buckets.map { max($0, other.buckets ?? 0) } ?? other.buckets,
            batches: max(batches, other.batches),
            peak: max(peak, other.peak),
            disk: max(disk, other.disk)
        )
    }
}

extension MemoryUse {
    /// What a sort has taken.
    init(of sorter: RowSorter) {
        self.init(sortMethod: sorter.method, peak: sorter.peak, disk: sorter.fileSize)
    }
}
