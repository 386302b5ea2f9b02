extension PatternTree {
    /// Cuts a pattern.
    init(_ node: PatternNode) {
        switch node {
        case .either(let branches): self = Self.either(branches.map { PatternTree($0) })
        case .sequence(let nodes): self = Self.branch(nodes)
        default: self = Self.branch([node])
        }
    }

    private static func either(_ branches: [PatternTree]) -> PatternTree {
        let traits = branches.reduce(PatternTraits.longer) { $0.union($0.union($1.traits).raised) }
        guard traits.isMessy else {
            return PatternTree(shape: .plain(.either(branches.map(\.language))), traits: traits)
        }
        return PatternTree(shape: .either(branches), traits: traits)
    }

    /// A piece of a branch: what stands before the first part that must be looked into, and that part.
    fileprivate struct Piece {
        var before: [PatternNode] = []
        var beforeTraits: PatternTraits = []
        /// Whether nothing stands before it, not even what matches no character.
        var isFirst = true
        /// The part, and the traits that what stands behind it is combined with.
        var part: (tree: PatternTree, traits: PatternTraits)?
    }

    /// One element behind the other.
    private static func branch(_ nodes: [PatternNode]) -> PatternTree {
        var pieces: [Piece] = []
        var piece = Piece()
        for node in nodes {
            if let part = piece.takeUp(node) {
                piece.part = part
                pieces.append(piece)
                piece = Piece()
            } else {
                piece.before.append(node)
                piece.isFirst = false
            }
        }
        var rest: PatternTree?
        if !piece.isFirst || pieces.isEmpty {
            rest = PatternTree(shape: .plain(.sequence(piece.before)), traits: piece.beforeTraits)
        }
        for piece in pieces.reversed() { rest = piece.joined(to: rest) }
        return rest ?? PatternTree(shape: .plain(.empty), traits: [])
    }
}

extension PatternTree.Piece {
    /// The part that an element is, where it must be looked into; otherwise it goes to what stands before.
    fileprivate mutating func takeUp(_ node: PatternNode) -> (tree: PatternTree, traits: PatternTraits)? {
        var (atom, minimum, maximum, preference): (PatternNode, Int, Int?, PatternPreference?) = (node, 1, 1, nil)
        if case .repeated(let inner, let least, let most, let wanted) = node {
            (atom, minimum, maximum, preference) = (inner, least, most, wanted)
            if maximum == 0 { return nil }
        }
        let wanted = PatternTraits(preference)
        switch atom {
        case .empty, .anchor, .look: return nil
        case .set:
            let all = beforeTraits.union(wanted)
            guard all.raised.isMessy else {
                beforeTraits = all
                return nil
            }
            let tree = PatternTree(shape: .plain(atom), traits: [])
            return (tree.repeated(minimum, maximum, wanted), wanted)
        case .back(let number):
            let traits = PatternTraits.refers.union(wanted.combined(with: .refers))
            let shape = PatternShape.back(number, minimum: minimum, maximum: maximum)
            return (PatternTree(shape: shape, traits: traits), wanted.combined(with: .refers))
        case .group, .sequence, .either, .repeated:
            let tree = PatternTree(parenthesised: atom)
            return (tree.repeated(minimum, maximum, wanted), wanted.combined(with: tree.traits))
        }
    }

    /// The piece with the rest of its branch.
    fileprivate func joined(to rest: PatternTree?) -> PatternTree {
        guard let (tree, partTraits) = part else { return rest ?? PatternTree(shape: .plain(.empty), traits: []) }
        let first = PatternTree(shape: .plain(.sequence(before)), traits: beforeTraits)
        guard let rest else {
            if isFirst { return tree }
            return PatternTree(
                shape: .pair(first, tree),
                traits: beforeTraits.union(beforeTraits.combined(with: tree.traits))
            )
        }
        let innerTraits = partTraits.union(partTraits.combined(with: rest.traits))
        let traits = beforeTraits.union(beforeTraits.combined(with: innerTraits))
        if isFirst { return PatternTree(shape: .pair(tree, rest), traits: traits) }
        var inner = PatternTree(shape: .pair(tree, rest), traits: innerTraits)
        if tree.isPlain, rest.isPlain, !tree.traits.union(rest.traits).raised.isMessy {
            inner = PatternTree(
                shape: .plain(.sequence([tree.language, rest.language])),
                traits: tree.traits.combined(with: rest.traits)
            )
        }
        return PatternTree(shape: .pair(first, inner), traits: traits)
    }
}

extension PatternTree {
    fileprivate var isPlain: Bool { if case .plain = shape, group == nil { true } else { false } }

    /// What stands in parentheses.
    fileprivate init(parenthesised node: PatternNode) {
        guard case .group(let number, let inner) = node else {
            self = PatternTree(node)
            return
        }
        let tree = PatternTree(inner)
        self = tree.group == nil ? tree : PatternTree(shape: .wrapped(tree), traits: tree.traits)
        traits.insert(.remembers)
        group = number
    }

    /// The part so many times.
    fileprivate func repeated(_ minimum: Int, _ maximum: Int?, _ wanted: PatternTraits) -> PatternTree {
        let own = traits.intersection([.longer, .shorter, .mixed])
        if minimum == 1, maximum == 1, wanted.isEmpty || own.isEmpty || own == wanted { return self }
        let all = wanted.combined(with: traits)
        func times(_ least: Int, _ most: Int?) -> PatternShape {
            .plain(.repeated(language, minimum: least, maximum: most, preference: nil))
        }
        if traits.isDisjoint(with: [.remembers, .refers]) {
            return PatternTree(shape: times(minimum, maximum), traits: all)
        }
        if minimum > 0, !traits.contains(.refers) {
            // Only the last time is remembered; those before are one part.
            let before = PatternTree(shape: times(minimum - 1, maximum.map { $0 - 1 }), traits: all.preference)
            return PatternTree(shape: .pair(before, self), traits: all)
        }
        return PatternTree(shape: .repeated(self, minimum: minimum, maximum: maximum), traits: all)
    }
}
