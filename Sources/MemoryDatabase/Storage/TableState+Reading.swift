import PostgresWire

/// A row as a snapshot sees it, with its place.
struct FoundRow: Sendable {
    var place: Int
    var values: [PostgresValue]
}

/// How far a scan has come.
enum ScanPosition: Sendable {
    /// At this place of the table.
    case place(Int)
    /// Behind this entry of an index; nil before the first.
    case entry(OrderedIndex.Entry?)
    /// At the end.
    case end
}

extension TableState {
    /// The rows that a snapshot sees from a place on, at most this many; and the place to go on from.
    func rows(from start: Int, limit: Int, for snapshot: Snapshot) -> (rows: [FoundRow], next: ScanPosition) {
        var found: [FoundRow] = []
        found.reserveCapacity(min(limit, max(placeCount - start, 0)))
        var place = start
        while place < placeCount, found.count < limit {
            if let version = self[place].version(for: snapshot) {
                found.append(FoundRow(place: place, values: version.values))
            }
            place += 1
        }
        return (found, place < placeCount ? .place(place) : .end)
    }

    /// The rows of a range of an index's keys that a snapshot sees, in the order of the keys, and where to go on.
    func rows(
        in range: IndexRange,
        of id: OID,
        isDescending: Bool = false,
        after last: OrderedIndex.Entry?,
        limit: Int,
        for snapshot: Snapshot
    ) -> (rows: [FoundRow], next: ScanPosition) {
        guard let index = indexes.first(where: { $0.id == id }) else { return ([], .end) }
        var found: [FoundRow] = []
        var next = ScanPosition.end
        func take(_ entry: OrderedIndex.Entry) -> Bool {
            guard found.count < limit else { return false }
            // Whoever goes on from here must come past entries whose rows nobody saw, too.
            next = .entry(entry)
            guard let version = self[entry.row].version(for: snapshot) else { return true }
            if self[entry.row].older != nil {
                // The entry may be that of another version of the row.
                guard let key = try? index.makeKey(version.values), IndexKey.areEqual(key, entry.key) else {
                    return true
                }
            }
            found.append(FoundRow(place: entry.row, values: version.values))
            return true
        }
        if isDescending {
            index.entries.forEachReversed(in: range, before: last, take)
        } else {
            index.entries.forEach(in: range, after: last, take)
        }
        return (found, found.count < limit ? .end : next)
    }
}
