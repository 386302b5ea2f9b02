/// Finds the items of a name space by names, so that many columns among many items do not take the time of both together.
struct NameIndex {
    /// How many items it knows, from the first.
    private var count = 0
    /// The items that columns can be qualified with, by name.
    private var names: [String: [Int]] = [:]
    /// The items that certainly have a column, by its name.
    private var columns: [String: [Int]] = [:]
    /// The items that may have columns which are not known.
    private(set) var open: [Int] = []
    /// The relations whose own columns are all known, which have the system's columns beside them.
    private(set) var relations: [Int] = []

    /// The items of a name, in order.
    func items(named name: String) -> [Int] { names[name] ?? [] }

    /// The items that certainly have a column, in order.
    func items(withColumn name: String) -> [Int] { columns[name] ?? [] }

    /// Takes up the items that it does not know yet.
    mutating func extend(_ items: [NameSpace.Item], _ sources: [RowSource]) {
        while count < items.count {
            add(items[count], count, sources[items[count].source])
            count += 1
        }
    }

    private mutating func add(_ item: NameSpace.Item, _ place: Int, _ source: RowSource) {
        if item.isNameVisible, let name = source.name { names[name, default: []].append(place) }
        guard item.areColumnsVisible else { return }
        for column in Set(item.hasOnly ?? Set(source.columns)).subtracting(item.mergedColumns) {
            columns[column, default: []].append(place)
        }
        if item.hasOnly == nil, !source.hasAllColumns { open.append(place) }
        if Self.isKnownRelation(item, source) { relations.append(place) }
    }

    /// Forgets the items from a place on.
    mutating func truncate(_ items: [NameSpace.Item], _ sources: [RowSource], to length: Int) {
        while count > length {
            count -= 1
            let item = items[count]
            let source = sources[item.source]
            if item.isNameVisible, let name = source.name { names[name]?.removeLast() }
            guard item.areColumnsVisible else { continue }
            for column in Set(item.hasOnly ?? Set(source.columns)).subtracting(item.mergedColumns) {
                columns[column]?.removeLast()
            }
            if item.hasOnly == nil, !source.hasAllColumns { open.removeLast() }
            if Self.isKnownRelation(item, source) { relations.removeLast() }
        }
    }

    private static func isKnownRelation(_ item: NameSpace.Item, _ source: RowSource) -> Bool {
        guard case .relation = source.kind else { return false }
        return item.hasOnly == nil && source.hasAllColumns
    }
}
