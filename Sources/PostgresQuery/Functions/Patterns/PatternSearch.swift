import PostgresWire

/// Finds matches and what their groups hold.
///
/// The earliest match is taken, and of those that start there the longest or the shortest, as the pattern's first
/// quantifier wants it; then each part from the left takes as much (or as little) as lets the rest match.
struct PatternSearch {
    private var run: PatternRun
    private let options: PatternOptions
    private var groups: [Range<Int>?]
    private let hasBackReference: Bool
    private var steps = 0
    private static let stepLimit = 2_000_000

    init(_ expression: RegularExpression, text: [Unicode.Scalar]) {
        run = PatternRun(program: expression.program, text: text)
        options = expression.options
        groups = Array(repeating: nil, count: expression.groupCount + 1)
        hasBackReference = expression.hasBackReference
    }

    /// The first match at or behind a position: the whole, then the groups.
    mutating func next(from: Int) throws(PostgresError) -> [Range<Int>?]? {
        var from = from
        let root = run.program.root
        while from <= run.text.count, let start = try run.firstStart(from: from) {
            var ends = try run.ends(of: root, from: start)
            if !run.program.parts[root].prefersShortest { ends.reverse() }
            for end in ends {
                for index in groups.indices { groups[index] = nil }
                if try takeApart(root, start, end) {
                    groups[0] = start..<end
                    return groups
                }
            }
            from = start + 1
        }
        return nil
    }

    /// Whether the pattern matches anywhere.
    mutating func matches() throws(PostgresError) -> Bool {
        hasBackReference ? try next(from: 0) != nil : try run.matches()
    }

    /// Finds the groups in a part that matches from a position to another; false where a reference does not fit.
    private mutating func takeApart(_ part: Int, _ start: Int, _ end: Int) throws(PostgresError) -> Bool {
        steps += 1
        if steps > PatternSearch.stepLimit { throw PatternParser.error("regular expression is too complex") }
        switch run.program.parts[part].shape {
        case .plain: return true
        case .group(let number, let child):
            guard try takeApart(child, start, end) else { return false }
            groups[number] = start..<end
            return true
        case .back(let number):
            guard let group = groups[number], group.count == end - start else { return false }
            return zip(run.text[group], run.text[start..<end]).allSatisfy(isSame)
        case .either(let children):
            for child in children where try canMatch(child, start, end) {
                // What another branch has found is not there in this one.
                for group in run.program.groups(in: part) { groups[group] = nil }
                if try takeApart(child, start, end) { return true }
            }
            return false
        case .sequence(let children, let suffixes):
            return try takeApart(start, end) { level in
                let isLast = level + 1 == children.count
                return Step(child: children[level], rest: isLast ? nil : suffixes[level + 1], canEnd: isLast)
            }
        case .repeated(let child, let minimum, _):
            if minimum == 0, start == end {
                return try canMatch(child, start, end) ? takeApart(child, start, end) : true
            }
            let program = run.program
            var parts = [part]
            return try takeApart(start, end) { level in
                while parts.count <= level + 1,
                    case .repeated(_, _, let rest?) = program.parts[parts[parts.count - 1]].shape
                {
                    parts.append(rest)
                }
                guard level < parts.count,
                    case .repeated(let child, let minimum, let rest) = program.parts[parts[level]].shape
                else { return nil }
                return Step(
                    child: child,
                    rest: rest,
                    canEnd: minimum <= 1,
                    mayBeEmpty: minimum > 0,
                    forgotten: program.groups(in: child)
                )
            }
        }
    }

    /// One element of a sequence, or one time of a repetition.
    private struct Step {
        var child: Int
        /// The part that has to match behind it.
        var rest: Int?
        /// Whether nothing has to come behind it.
        var canEnd: Bool
        var mayBeEmpty = true
        /// The groups that hold nothing any more when the step is taken anew.
        var forgotten: [Int] = []
    }

    /// Cuts a stretch into steps, each of which takes as much or as little as it prefers.
    private mutating func takeApart(
        _ start: Int,
        _ end: Int,
        _ step: (Int) -> Step?
    ) throws(PostgresError) -> Bool {
        guard let first = step(0) else { return start == end }
        var levels = [Level(step: first, start: start, cuts: try cuts(first, start, end))]
        while let level = levels.last {
            guard level.next < level.cuts.count else {
                levels.removeLast()
                continue
            }
            let cut = level.cuts[level.next]
            levels[levels.count - 1].next += 1
            for group in level.step.forgotten { groups[group] = nil }
            guard try takeApart(level.step.child, level.start, cut) else { continue }
            if cut == end, level.step.canEnd { return true }
            guard let following = step(levels.count) else { continue }
            levels.append(Level(step: following, start: cut, cuts: try cuts(following, cut, end)))
        }
        return false
    }

    private struct Level {
        var step: Step
        var start: Int
        var cuts: [Int]
        var next = 0
    }

    /// Where a step can end so that what follows matches up to the end, the preferred place first.
    private mutating func cuts(_ step: Step, _ start: Int, _ end: Int) throws(PostgresError) -> [Int] {
        var result: [Int] = []
        for cut in try run.ends(of: step.child, from: start) where cut <= end {
            if cut == start, !step.mayBeEmpty { continue }
            if cut == end, step.canEnd {
                result.append(cut)
            } else if let rest = step.rest, try canMatch(rest, cut, end) {
                result.append(cut)
            }
        }
        return run.program.parts[step.child].prefersShortest ? result : result.reversed()
    }

    private mutating func canMatch(_ part: Int, _ start: Int, _ end: Int) throws(PostgresError) -> Bool {
        let ends = try run.ends(of: part, from: start)
        var (low, high) = (0, ends.count)
        while low < high {
            let middle = (low + high) / 2
            if ends[middle] < end { low = middle + 1 } else { high = middle }
        }
        return low < ends.count && ends[low] == end
    }

    private func isSame(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        left == right || (options.ignoresCase && left.simpleLowercase == right.simpleLowercase)
    }
}
