import PostgresWire

/// Runs a program over a text: where parts match, in time proportional to states times characters.
struct PatternRun {
    let program: PatternProgram
    let text: [Unicode.Scalar]
    var watch: CancellationWatch
    private var seen: [Int]
    private var stamp = 0
    private var ends: [Key: [Int]] = [:]
    /// How many positions there are in `ends`.
    private var endCount = 0
    private static let endLimit = 1 << 20
    private var looks: [Key: Bool] = [:]

    private struct Key: Hashable {
        var part: Int
        var position: Int
    }

    init(program: PatternProgram, text: [Unicode.Scalar], watch: CancellationWatch) {
        self.program = program
        self.text = text
        self.watch = watch
        seen = Array(repeating: 0, count: program.states.count)
    }

    /// The first position from which the whole matches, at or behind a position.
    mutating func firstStart(from: Int) throws(PostgresError) -> Int? {
        var position = from
        // The earliest start of a match on its way, by state.
        var active: [(state: Int, start: Int)] = []
        var best: Int?
        let exit = program.parts[program.root].exit
        while true {
            var reached: [(state: Int, start: Int)] = []
            stamp &+= 1
            for (state, start) in active { try follow(state, start, position, exit, &reached) }
            if best == nil { try follow(program.parts[program.root].entry, position, position, exit, &reached) }
            for (state, start) in reached where state == exit && start < best ?? .max { best = start }
            if let found = best { reached.removeAll { $0.start >= found } }
            guard position < text.count else { return best }
            active.removeAll(keepingCapacity: true)
            for (state, start) in reached {
                if case .take(let set, let next) = program.states[state], set.contains(text[position]) {
                    active.append((next, start))
                }
            }
            active.sort { $0.start < $1.start }
            if active.isEmpty, best != nil { return best }
            position += 1
        }
    }

    /// Whether the whole matches anywhere.
    mutating func matches() throws(PostgresError) -> Bool {
        var active: [Int] = []
        let exit = program.parts[program.root].exit
        for position in 0...text.count {
            stamp &+= 1
            var reached: [(state: Int, start: Int)] = []
            for state in active { try follow(state, 0, position, exit, &reached) }
            try follow(program.parts[program.root].entry, 0, position, exit, &reached)
            if seen[exit] == stamp { return true }
            guard position < text.count else { break }
            active.removeAll(keepingCapacity: true)
            for (state, _) in reached {
                if case .take(let set, let next) = program.states[state], set.contains(text[position]) {
                    active.append(next)
                }
            }
        }
        return false
    }

    /// All positions at which a part that starts at a position can end, in rising order.
    mutating func ends(of part: Int, from: Int) throws(PostgresError) -> [Int] {
        if let known = ends[Key(part: part, position: from)] { return known }
        var result: [Int] = []
        var active = [program.parts[part].entry]
        let exit = program.parts[part].exit
        var position = from
        while !active.isEmpty {
            stamp &+= 1
            var reached: [(state: Int, start: Int)] = []
            for state in active { try follow(state, 0, position, exit, &reached) }
            if seen[exit] == stamp { result.append(position) }
            guard position < text.count else { break }
            active.removeAll(keepingCapacity: true)
            for (state, _) in reached {
                if case .take(let set, let next) = program.states[state], set.contains(text[position]) {
                    active.append(next)
                }
            }
            position += 1
        }
        endCount &+= result.count &+ 1
        // A pattern of several parts can have as many ends as pairs of characters: they can be found once more.
        if endCount > Self.endLimit { forgetEnds() }
        ends[Key(part: part, position: from)] = result
        return result
    }

    /// Lets go of the ends that are known, which are those of one match.
    mutating func forgetEnds() {
        if ends.isEmpty { return }
        ends = [:]
        endCount = 0
    }

    /// Adds the states that take a character or end the part, reached from a state without taking one.
    private mutating func follow(
        _ state: Int,
        _ start: Int,
        _ position: Int,
        _ exit: Int,
        _ reached: inout [(state: Int, start: Int)]
    ) throws(PostgresError) {
        var pending = [state]
        while let state = pending.popLast() {
            try watch.step()
            if seen[state] == stamp { continue }
            seen[state] = stamp
            if state == exit {
                reached.append((state, start))
                continue
            }
            switch program.states[state] {
            case .take: reached.append((state, start))
            case .split(let first, let second):
                pending.append(second)
                pending.append(first)
            case .anchor(let anchor, let next): if holds(anchor, at: position) { pending.append(next) }
            case .look(let part, let isAhead, let isNegative, let next):
                if try looks(at: part, position, isAhead: isAhead) != isNegative { pending.append(next) }
            case .end: break
            }
        }
    }

    private mutating func looks(at part: Int, _ position: Int, isAhead: Bool) throws(PostgresError) -> Bool {
        if let known = looks[Key(part: part, position: position)] { return known }
        // The run below uses marks of its own.
        let (outer, outerStamp) = (seen, stamp)
        defer { (seen, stamp) = (outer, outerStamp) }
        var result = false
        if isAhead {
            result = try !ends(of: part, from: position).isEmpty
        } else {
            for start in (0...position).reversed() where !result {
                result = try ends(of: part, from: start).contains(position)
            }
        }
        looks[Key(part: part, position: position)] = result
        return result
    }

    private func holds(_ anchor: PatternAnchor, at position: Int) -> Bool {
        switch anchor {
        case .textStart: return position == 0
        case .textEnd: return position == text.count
        case .lineStart: return position == 0 || text[position - 1] == "\n"
        case .lineEnd: return position == text.count || text[position] == "\n"
        case .wordStart: return !isWord(position - 1) && isWord(position)
        case .wordEnd: return isWord(position - 1) && !isWord(position)
        case .wordEdge: return isWord(position - 1) != isWord(position)
        case .notWordEdge: return isWord(position - 1) == isWord(position)
        }
    }

    private func isWord(_ position: Int) -> Bool {
        position >= 0 && position < text.count && CharacterSet.Named.word.contains(text[position])
    }
}
