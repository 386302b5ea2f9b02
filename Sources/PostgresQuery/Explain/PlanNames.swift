/// The names that EXPLAIN has for the items of FROM: their aliases, each but once.
struct PlanNames {
    /// The name of each item by its entry.
    let aliases: [Int: String]
    /// Whether columns are written with them, since there is more than one item.
    let areQualified: Bool

    /// The names of the items that were noted, those of the outer queries first.
    init(_ notes: PlanNotes) {
        areQualified = notes.items.count > 1
        var aliases: [Int: String] = [:]
        var used: Set<String> = []
        let ordered = notes.items.sorted { ($0.value.depth, $0.key) < ($1.value.depth, $1.key) }
        for (entry, item) in ordered where !item.isQuery || notes.scannedQueries.contains(entry) {
            var name = item.alias
            var number = 1
            while !used.insert(name).inserted {
                name = "\(item.alias)_\(number)"
                number += 1
            }
            aliases[entry] = name
        }
        self.aliases = aliases
    }
}
