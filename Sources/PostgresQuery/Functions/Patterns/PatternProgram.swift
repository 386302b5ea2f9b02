import PostgresWire

/// A regular expression as a nondeterministic automaton, in which each part of the tree is a run from one state to
/// another.
struct PatternProgram: Sendable {
    /// One state.
    enum State: Sendable {
        /// Takes a character of a set.
        case take(CharacterSet, next: Int)
        /// Goes on in two ways.
        case split(Int, Int)
        /// Goes on where a place is of a kind.
        case anchor(PatternAnchor, next: Int)
        /// Goes on where what is ahead or behind matches, or does not.
        case look(part: Int, isAhead: Bool, isNegative: Bool, next: Int)
        /// Goes nowhere.
        case end
    }

    /// What the search for groups has to know of a part.
    enum Shape: Sendable {
        /// Nothing in it remembers.
        case plain
        /// One part behind another.
        case pair(Int, Int)
        case either([Int])
        case back(Int, minimum: Int, maximum: Int?)
        case repeated(Int, minimum: Int, maximum: Int?)
        case wrapped(Int)
    }

    /// A part of the tree: it matches what leads from its first state to its last.
    struct Part: Sendable {
        var entry: Int
        var exit: Int
        var shape = Shape.plain
        var prefersShortest = false
        /// The group that remembers it.
        var group: Int?
        /// All groups in it, its own included.
        var groups: [Int] = []
    }

    private(set) var states: [State] = []
    private(set) var parts: [Part] = []
    /// The part that is the whole.
    private(set) var root = 0
    /// The trees of the groups, for references to them.
    private var groups: [Int: PatternNode] = [:]
    private static let stateLimit = 60_000

    /// Compiles a tree.
    init(_ node: PatternNode) throws(PostgresError) {
        collect(node)
        root = try part(PatternTree(node), next: state(.end))
    }

    private mutating func collect(_ node: PatternNode) {
        switch node {
        case .group(let number, let inner):
            groups[number] = inner.withoutPlaces
            collect(inner)
        case .sequence(let nodes), .either(let nodes): for node in nodes { collect(node) }
        case .repeated(let inner, _, _, _): collect(inner)
        case .empty, .set, .anchor, .look, .back: break
        }
    }

    private mutating func state(_ state: State) throws(PostgresError) -> Int {
        guard states.count < PatternProgram.stateLimit else {
            throw PatternParser.error("regular expression is too complex")
        }
        states.append(state)
        return states.count - 1
    }

    /// Adds a tree as a part, with the parts in it.
    private mutating func part(_ tree: PatternTree, next: Int) throws(PostgresError) -> Int {
        var part = Part(entry: next, exit: next, prefersShortest: tree.traits.contains(.shorter), group: tree.group)
        func add(groupsOf child: Int) { part.groups += parts[child].groups }
        switch tree.shape {
        case .plain(let node): part.entry = try compile(node, next: next)
        case .pair(let first, let second):
            let behind = try self.part(second, next: next)
            let before = try self.part(first, next: parts[behind].entry)
            part.entry = parts[before].entry
            part.shape = .pair(before, behind)
            add(groupsOf: before)
            add(groupsOf: behind)
        case .either(let branches):
            var children: [Int] = []
            for branch in branches {
                let child = try self.part(branch, next: next)
                add(groupsOf: child)
                children.append(child)
            }
            part.entry = children.last.map { parts[$0].entry } ?? next
            for child in children.dropLast().reversed() {
                part.entry = try state(.split(parts[child].entry, part.entry))
            }
            part.shape = .either(children)
        case .back(let number, let minimum, let maximum):
            part.entry = try compile(tree.language, next: next)
            part.shape = .back(number, minimum: minimum, maximum: maximum)
        case .repeated(let inner, let minimum, let maximum):
            part.entry = try compile(tree.language, next: next)
            let child = try self.part(inner, next: state(.end))
            add(groupsOf: child)
            part.shape = .repeated(child, minimum: minimum, maximum: maximum)
        case .wrapped(let inner):
            let child = try self.part(inner, next: next)
            part.entry = parts[child].entry
            add(groupsOf: child)
            part.shape = .wrapped(child)
        }
        if let group = tree.group { part.groups.append(group) }
        parts.append(part)
        return parts.count - 1
    }

    /// Adds the states of a tree, which go on at a state; the result is the first of them.
    private mutating func compile(_ node: PatternNode, next: Int) throws(PostgresError) -> Int {
        switch node {
        case .empty: return next
        case .set(let set): return try state(.take(set, next: next))
        case .anchor(let anchor): return try state(.anchor(anchor, next: next))
        case .look(let inner, let isAhead, let isNegative):
            let exit = try state(.end)
            parts.append(Part(entry: try compile(inner, next: exit), exit: exit))
            return try state(.look(part: parts.count - 1, isAhead: isAhead, isNegative: isNegative, next: next))
        case .sequence(let nodes):
            var entry = next
            for node in nodes.reversed() { entry = try compile(node, next: entry) }
            return entry
        case .either(let nodes):
            var entry = try compile(nodes[nodes.count - 1], next: next)
            for node in nodes.dropLast().reversed() { entry = try state(.split(compile(node, next: next), entry)) }
            return entry
        case .group(_, let inner): return try compile(inner, next: next)
        case .back(let number): return try compile(groups[number] ?? .empty, next: next)
        case .repeated(let inner, let minimum, let maximum, _):
            return try compile(inner, minimum, maximum, next: next)
        }
    }

    private mutating func compile(
        _ inner: PatternNode,
        _ minimum: Int,
        _ maximum: Int?,
        next: Int
    ) throws(PostgresError) -> Int {
        var entry = next
        if let maximum {
            for _ in 0..<(maximum - minimum) { entry = try state(.split(compile(inner, next: entry), next)) }
        } else {
            let loop = try state(.end)
            states[loop] = .split(try compile(inner, next: loop), next)
            entry = loop
        }
        for _ in 0..<minimum { entry = try compile(inner, next: entry) }
        return entry
    }
}
