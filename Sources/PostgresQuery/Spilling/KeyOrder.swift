package import PostgresWire

/// Sorts keys: values that are compared one after the other, NULL above all others.
package enum KeyOrder {
    /// The numbers of keys of the same count in their order, equal ones as they are; `check` may end the sort.
    package static func sorted<Failure: Error>(
        _ keys: [[PostgresValue]],
        checking check: () throws(Failure) -> Void
    ) throws(Failure) -> [Int] {
        let slots = (keys.first ?? []).indices.map { SortSlot(slot: $0, isDescending: false, nullsFirst: false) }
        if let short = AbbreviatedKeys(keys, slots) {
            return try short.order(of: keys, isStable: true, checking: check)
        }
        var numbers = Array(keys.indices)
        try QuickSort.sort(
            &numbers,
            by: { left, right in
                let order = SortSlot.compare(keys[left], keys[right], slots)
                return order == 0 ? left - right : order
            },
            checking: check
        )
        return numbers
    }
}
