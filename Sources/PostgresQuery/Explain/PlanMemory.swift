/// What EXPLAIN ANALYZE tells of the memory and the disk that a node took, in PostgreSQL's words.
extension PlanExplainer {
    /// How a sort was done: `Sort Method: quicksort  Memory: 25kB`.
    func sortMethod(of node: any PlanNode) -> [PlanDescription.Property] {
        guard let use = measurements?.memoryUse(of: node), let method = use.sortMethod else { return [] }
        let (place, size) = use.disk > 0 ? ("Disk", use.disk.kilobytes) : ("Memory", use.peak.kilobytes)
        return [
            .init("Sort Method", .text("\(method)  \(place): \(size)kB"), for: .text),
            .init("Sort Method", .text(method), for: .programs),
            .init("Sort Space Used", .integer(size), for: .programs),
            .init("Sort Space Type", .text(place), for: .programs),
        ]
    }

    /// What the hash table of groups took: `Batches: 1  Memory Usage: 24kB`.
    func groupMemory(of node: any PlanNode) -> [PlanDescription.Property] {
        guard let measurements else { return [] }
        var properties: [PlanDescription.Property] = []
        // Rows are parted only when they turn out to be too many.
        if options.showsCosts { properties.append(.init("Planned Partitions", .integer(0), for: .programs)) }
        guard let use = measurements.memoryUse(of: node) else { return properties }
        let (memory, disk) = (use.peak.kilobytes, use.disk.kilobytes)
        let onDisk = use.batches > 1 ? "  Disk Usage: \(disk)kB" : ""
        return properties + [
            .init("Batches", .text("\(use.batches)  Memory Usage: \(memory)kB\(onDisk)"), for: .text),
            .init("HashAgg Batches", .integer(use.batches), for: .programs),
            .init("Peak Memory Usage", .integer(memory), for: .programs),
            .init("Disk Usage", .integer(disk), for: .programs),
        ]
    }

    /// What the hash table of a join took: `Buckets: 1024  Batches: 1  Memory Usage: 48kB`.
    func joinMemory(of node: any PlanNode) -> [PlanDescription.Property] {
        guard let use = measurements?.memoryUse(of: node), let buckets = use.buckets else { return [] }
        let memory = use.peak.kilobytes
        return [
            .init("Buckets", .text("\(buckets)  Batches: \(use.batches)  Memory Usage: \(memory)kB"), for: .text),
            .init("Hash Buckets", .integer(buckets), for: .programs),
            .init("Original Hash Buckets", .integer(buckets), for: .programs),
            .init("Hash Batches", .integer(use.batches), for: .programs),
            .init("Original Hash Batches", .integer(use.batches), for: .programs),
            .init("Peak Memory Usage", .integer(memory), for: .programs),
        ]
    }
}

extension Int {
    /// A number of bytes in kilobytes, the last one begun.
    fileprivate var kilobytes: Int { self / 1024 &+ (self % 1024 > 0 ? 1 : 0) }
}
