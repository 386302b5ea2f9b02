/// The sources that one query's expressions see.
struct NameSpace {
    /// A source with how it is seen.
    struct Item {
        /// The source's index.
        var source: Int
        /// Whether columns may be qualified with its name.
        var isNameVisible = true
        /// Whether its columns may stand unqualified.
        var areColumnsVisible = true
        /// Whether what is lateral may take its columns: not from the side of an outer join that is filled up.
        var isLateralAllowed = true
        /// Columns that stand unqualified for those of a join.
        var mergedColumns: Set<String> = []
        /// The only columns that it has, where it is no more than these.
        var hasOnly: Set<String>?
    }

    /// The sources in sight.
    private(set) var items: [Item]
    /// All sources of the query so far, in sight or not, by name.
    private var all: [String: Int] = [:]
    /// Whether FROM is being read, so that only what is lateral sees the sources to its left.
    var isReadingFrom = false
    /// Whether what is being read is lateral.
    var isLateral = false
    /// The items by their names and columns, as far as they have been asked for.
    private var index = NameIndex()
    /// The sources that a bare star stands for, once they have been asked for.
    private var starred: [Int]?

    /// Sources in sight.
    init(_ items: [Item], _ sources: [RowSource]) {
        self.items = items
        for item in items { remember(item.source, sources[item.source]) }
    }

    /// Brings more sources into sight.
    mutating func append(_ more: [Item]) {
        items += more
        starred = nil
    }

    /// Takes the last sources out of sight.
    mutating func removeLast(_ count: Int, _ sources: [RowSource]) {
        index.truncate(items, sources, to: items.count - count)
        items.removeLast(count)
        starred = nil
    }

    /// Puts other sources in sight.
    mutating func replaceAll(with items: [Item]) {
        self.items = items
        index = NameIndex()
        starred = nil
    }

    /// Notes that the query has a source, whether it is in sight or not.
    mutating func remember(_ index: Int, _ source: RowSource) {
        if let name = source.name, all[name] == nil { all[name] = index }
    }

    /// The first source of a name that the query has, in sight or not.
    func source(named name: String) -> Int? { all[name] }

    /// The items by their names and columns.
    mutating func index(_ sources: [RowSource]) -> NameIndex {
        index.extend(items, sources)
        return index
    }

    /// Whether the sources are in sight now.
    var isOpen: Bool { isLateral || !isReadingFrom }

    /// Whether nothing may be taken from a source, though it is in sight.
    func hides(_ item: Item) -> Bool { isReadingFrom && !item.isLateralAllowed }

    /// The sources that a bare star stands for.
    mutating func starSources() -> [Int] {
        if let starred { return starred }
        let sources = items.filter { $0.areColumnsVisible && $0.hasOnly == nil }.map(\.source)
        starred = sources
        return sources
    }
}

extension NameResolver {
    /// How many sources a meaning names at most.
    private static let mostCandidates = 100

    /// What a reference means at the current place.
    mutating func meaning(of column: ColumnReference) -> ColumnMeaning {
        let parts = column.parts.map(\.value)
        if column.isStar {
            guard let name = parts.last else {
                return .all(spaces.indices.last.map { spaces[$0].starSources() } ?? [])
            }
            switch qualified(name, parts.dropLast().last) {
            case .source(let source): return .all([source])
            case let other: return other
            }
        }
        switch parts.count {
        case 0: return .unknown
        case 1: return unqualified(parts[0])
        default: return qualified(parts[parts.count - 2], parts.dropLast(2).last)
        }
    }

    /// The source that a qualifier names: the innermost in sight.
    private mutating func qualified(_ name: String, _ schema: String?) -> ColumnMeaning {
        for place in spaces.indices.reversed() where spaces[place].isOpen {
            let places = spaces[place].index(resolution.sources).items(named: name)
            let items = spaces[place].items
            let sources = resolution.sources
            let called = places.map { items[$0] }.filter { sources[$0.source].isCalled(name, schema) }
            // A table that is written without its schema only counts where none is written with the one that is meant.
            let exact = called.filter { schema != nil && sources[$0.source].schema == schema }
            let found = Array((exact.isEmpty ? called : exact).prefix(Self.mostCandidates))
            guard let first = found.first else { continue }
            if found.count > 1 { return .ambiguous(found.map(\.source)) }
            return spaces[place].hides(first) ? .hidden(first.source) : .source(first.source)
        }
        for space in spaces.reversed() {
            if let hidden = space.source(named: name), resolution.sources[hidden].isCalled(name, schema) {
                return .hidden(hidden)
            }
        }
        return .unknown
    }

    /// The source of an unqualified column: the innermost that has it.
    ///
    /// - Parameter isLocal: Whether queries around this one do not count.
    mutating func unqualified(_ name: String, isLocal: Bool = false) -> ColumnMeaning {
        var possible: [Int] = []
        var whole: Int?
        for place in (isLocal ? spaces.indices.suffix(1) : spaces.indices).reversed() where spaces[place].isOpen {
            let index = spaces[place].index(resolution.sources)
            let items = spaces[place].items
            let certain = index.items(withColumn: name).prefix(Self.mostCandidates).map { items[$0] }
            if certain.count > 1 { return .ambiguous(certain.map(\.source)) }
            if let first = certain.first {
                if spaces[place].hides(first) { return .hidden(first.source) }
                return possible.isEmpty ? .source(first.source) : .undetermined(possible + [first.source])
            }
            let free = max(0, Self.mostCandidates - possible.count)
            possible += index.open.lazy.map { items[$0] }.filter { !$0.mergedColumns.contains(name) }
                .prefix(free).map(\.source)
            if SystemColumns.names.contains(name) {
                let free = max(0, Self.mostCandidates - possible.count)
                possible += index.relations.lazy.map { items[$0].source }.prefix(free)
                if !index.relations.isEmpty { break }
            }
            // The name of a source alone is its whole row, where no query has such a column.
            if whole == nil, !isLocal { whole = index.items(named: name).first.map { items[$0].source } }
        }
        if let whole, !possible.contains(whole) { possible.append(whole) }
        return possible.count > 1 ? .undetermined(possible) : possible.first.map { .source($0) } ?? .unknown
    }
}

/// The columns that every table has beside its own.
private enum SystemColumns {
    static let names: Set<String> = ["tableoid", "xmin", "cmin", "xmax", "cmax", "ctid"]
}

extension RowSource {
    /// The schema that is written before the name of a relation.
    fileprivate var schema: String? {
        guard case .relation(let relation) = kind else { return nil }
        return relation.schema
    }

    /// Whether a qualifier means this source.
    ///
    /// A relation that is written without its schema may be in the one that the qualifier names.
    fileprivate func isCalled(_ name: String, _ schema: String?) -> Bool {
        guard self.name == name else { return false }
        guard let schema else { return true }
        guard !isAlias, case .relation(let relation) = kind else { return false }
        return relation.schema == nil || relation.schema == schema
    }
}
