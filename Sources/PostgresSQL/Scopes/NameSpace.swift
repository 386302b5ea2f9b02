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
    var items: [Item] {
        didSet { starred = nil }
    }
    /// All sources of the query so far, in sight or not.
    var all: [Int]
    /// Whether FROM is being read, so that only what is lateral sees the sources to its left.
    var isReadingFrom = false
    /// Whether what is being read is lateral.
    var isLateral = false
    /// The sources that a bare star stands for, once they have been asked for.
    private var starred: [Int]?

    /// Sources in sight.
    init(_ items: [Item] = []) {
        self.items = items
        all = items.map(\.source)
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
    private func qualified(_ name: String, _ schema: String?) -> ColumnMeaning {
        for space in spaces.reversed() where space.isOpen {
            let found = space.items.filter { $0.isNameVisible && resolution.sources[$0.source].isCalled(name, schema) }
            guard let first = found.first else { continue }
            if found.count > 1 { return .ambiguous(found.prefix(Self.mostCandidates).map(\.source)) }
            return space.hides(first) ? .hidden(first.source) : .source(first.source)
        }
        for space in spaces.reversed() {
            if let hidden = space.all.first(where: { resolution.sources[$0].isCalled(name, schema) }) {
                return .hidden(hidden)
            }
        }
        return .unknown
    }

    /// The source of an unqualified column: the innermost that has it.
    ///
    /// - Parameter isLocal: Whether queries around this one do not count.
    func unqualified(_ name: String, isLocal: Bool = false) -> ColumnMeaning {
        var possible: [Int] = []
        for space in (isLocal ? spaces.suffix(1) : spaces[...]).reversed() where space.isOpen {
            let items = space.items.filter { $0.areColumnsVisible && !$0.mergedColumns.contains(name) }
            let certain = items.filter { has($0, name) }
            if certain.count > 1 { return .ambiguous(certain.prefix(Self.mostCandidates).map(\.source)) }
            if let first = certain.first {
                if space.hides(first) { return .hidden(first.source) }
                return possible.isEmpty ? .source(first.source) : .undetermined(possible + [first.source])
            }
            let free = max(0, Self.mostCandidates - possible.count)
            possible += items.lazy.filter { mayHave($0) }.prefix(free).map(\.source)
            // The name of a source alone is its whole row.
            let whole = space.items.first {
                $0.isNameVisible && resolution.sources[$0.source].name == name && !possible.contains($0.source)
            }
            if let whole {
                return possible.isEmpty ? .source(whole.source) : .undetermined(possible + [whole.source])
            }
        }
        return possible.count > 1 ? .undetermined(possible) : possible.first.map { .source($0) } ?? .unknown
    }

    private func has(_ item: NameSpace.Item, _ name: String) -> Bool {
        item.hasOnly?.contains(name) ?? resolution.sources[item.source].columns.contains(name)
    }

    private func mayHave(_ item: NameSpace.Item) -> Bool {
        item.hasOnly == nil && !resolution.sources[item.source].hasAllColumns
    }
}

extension RowSource {
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
