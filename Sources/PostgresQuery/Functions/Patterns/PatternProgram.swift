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
        /// Its elements, and for each the part from there to the end.
        case sequence([Int], suffixes: [Int])
        case either([Int])
        case group(Int, Int)
        case back(Int)
        /// What is repeated, how often at least, and what is left after one time.
        case repeated(child: Int, minimum: Int, rest: Int?)
    }

    /// A part of the tree: it matches what leads from its first state to its last.
    struct Part: Sendable {
        var entry: Int
        var exit: Int
        var shape = Shape.plain
        var prefersShortest = false
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
        root = try part(node, next: state(.end))
    }

    /// The numbers of the groups in a part.
    func groups(in part: Int) -> [Int] {
        var found: [Int] = []
        var pending = [part]
        while let part = pending.popLast() {
            switch parts[part].shape {
            case .plain, .back: break
            case .sequence(let children, _), .either(let children): pending += children
            case .group(let number, let child):
                found.append(number)
                pending.append(child)
            case .repeated(let child, _, _): pending.append(child)
            }
        }
        return found
    }

    private mutating func collect(_ node: PatternNode) {
        switch node {
        case .group(let number, let inner):
            groups[number] = inner
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

    private mutating func add(_ part: Part) -> Int {
        parts.append(part)
        return parts.count - 1
    }

    /// Adds a tree as a part, with the parts in it that remember.
    private mutating func part(_ node: PatternNode, next: Int) throws(PostgresError) -> Int {
        let prefersShortest = node.preference == .shortest
        guard node.isRemembering else {
            return add(Part(entry: try compile(node, next: next), exit: next, prefersShortest: prefersShortest))
        }
        var part = Part(entry: next, exit: next, prefersShortest: prefersShortest)
        switch node {
        case .sequence(let nodes):
            var children: [Int] = []
            var suffixes: [Int] = []
            for node in nodes.reversed() {
                let child = try self.part(node, next: part.entry)
                part.entry = parts[child].entry
                children.append(child)
                suffixes.append(add(Part(entry: part.entry, exit: next)))
            }
            part.shape = .sequence(children.reversed(), suffixes: suffixes.reversed())
        case .either(let nodes):
            var children: [Int] = []
            for node in nodes { children.append(try self.part(node, next: next)) }
            part.entry = parts[children[children.count - 1]].entry
            for child in children.dropLast().reversed() {
                part.entry = try state(.split(parts[child].entry, part.entry))
            }
            part.shape = .either(children)
        case .group(let number, let inner):
            let child = try self.part(inner, next: next)
            part.entry = parts[child].entry
            part.shape = .group(number, child)
        case .repeated(let inner, let minimum, let maximum, _):
            return try repetition(inner, minimum, maximum, next: next, prefersShortest)
        case .back(let number):
            part.entry = try compile(node, next: next)
            part.shape = .back(number)
        case .empty, .set, .anchor, .look: break
        }
        return add(part)
    }

    /// Adds a repetition and, for the search for groups, what is left of it after each time.
    private mutating func repetition(
        _ inner: PatternNode,
        _ minimum: Int,
        _ maximum: Int?,
        next: Int,
        _ prefersShortest: Bool
    ) throws(PostgresError) -> Int {
        var part = Part(entry: next, exit: next, prefersShortest: prefersShortest)
        var child: Int?
        var index: Int?
        if let maximum {
            guard maximum > 0 else { return add(part) }
            for _ in 0..<(maximum - minimum) {
                let copy = try copy(inner, &child, next: part.entry)
                part.entry = try state(.split(copy, next))
                part.shape = .repeated(child: child ?? 0, minimum: 0, rest: index)
                index = add(part)
            }
        } else {
            let loop = try state(.end)
            states[loop] = .split(try copy(inner, &child, next: loop), next)
            part.entry = loop
            part.shape = .repeated(child: child ?? 0, minimum: 0, rest: parts.count)
            index = add(part)
        }
        for count in 0..<minimum {
            part.entry = try copy(inner, &child, next: part.entry)
            part.shape = .repeated(child: child ?? 0, minimum: count + 1, rest: index)
            index = add(part)
        }
        return index ?? add(part)
    }

    /// One more copy of what is repeated; the first is a part of its own.
    private mutating func copy(_ inner: PatternNode, _ child: inout Int?, next: Int) throws(PostgresError) -> Int {
        guard child == nil else { return try compile(inner, next: next) }
        let part = try part(inner, next: next)
        child = part
        return parts[part].entry
    }

    /// Adds the states of a tree, which go on at a state; the result is the first of them.
    private mutating func compile(_ node: PatternNode, next: Int) throws(PostgresError) -> Int {
        switch node {
        case .empty: return next
        case .set(let set): return try state(.take(set, next: next))
        case .anchor(let anchor): return try state(.anchor(anchor, next: next))
        case .look(let inner, let isAhead, let isNegative):
            let exit = try state(.end)
            let part = add(Part(entry: try compile(inner, next: exit), exit: exit))
            return try state(.look(part: part, isAhead: isAhead, isNegative: isNegative, next: next))
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
