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
    private var depth = 0
    private static let depthLimit = 1_000
    private static let stepLimit = 2_000_000

    init(_ expression: RegularExpression, text: [Unicode.Scalar], _ environment: any FunctionEnvironment) {
        run = PatternRun(program: expression.program, text: text, watch: CancellationWatch(environment))
        options = expression.options
        groups = Array(repeating: nil, count: expression.groupCount + 1)
        hasBackReference = expression.hasBackReference
    }

    /// The first match at or behind a position: the whole, then the groups.
    mutating func next(from: Int) throws(PostgresError) -> [Range<Int>?]? {
        run.forgetEnds()
        var from = from
        let root = run.program.root
        while from <= run.text.count, let start = try run.firstStart(from: from) {
            let close = try firstEnd(from: start)
            for begin in start...max(start, close) {
                var ends = try run.ends(of: root, from: begin)
                if !run.program.parts[root].prefersShortest { ends.reverse() }
                for end in ends {
                    for index in groups.indices { groups[index] = nil }
                    if try dissect(root, begin, end) {
                        groups[0] = begin..<end
                        return groups
                    }
                }
            }
            from = close + 1
            // PostgreSQL does not look at the end of the text alone, once references did not fit before it.
            if from >= run.text.count { return nil }
        }
        return nil
    }

    /// Where the first of the matches ends that start at a position, where one does, or behind it.
    private mutating func firstEnd(from start: Int) throws(PostgresError) -> Int {
        let root = run.program.root
        var first = try run.ends(of: root, from: start).first ?? start
        var position = start + 1
        while position < first {
            if let end = try run.ends(of: root, from: position).first { first = min(first, end) }
            position += 1
        }
        return first
    }

    /// Whether the pattern matches anywhere.
    mutating func matches() throws(PostgresError) -> Bool {
        hasBackReference ? try next(from: 0) != nil : try run.matches()
    }

    /// Finds the groups in a part that matches from a position to another; false where a reference does not fit.
    private mutating func dissect(_ part: Int, _ start: Int, _ end: Int) throws(PostgresError) -> Bool {
        let known = run.program.parts[part]
        if known.groups.isEmpty, !hasBackReference { return true }
        steps += 1
        depth += 1
        defer { depth -= 1 }
        if steps > Self.stepLimit || depth > Self.depthLimit {
            throw PatternParser.error("regular expression is too complex")
        }
        guard try dissect(known.shape, start, end) else {
            forget(part)
            return false
        }
        if let group = known.group { groups[group] = start..<end }
        return true
    }

    private mutating func dissect(
        _ shape: PatternProgram.Shape,
        _ start: Int,
        _ end: Int
    ) throws(PostgresError) -> Bool {
        switch shape {
        case .plain: return true
        case .wrapped(let child): return try dissect(child, start, end)
        case .back(let number, let minimum, let maximum):
            try run.watch.step(end - start)
            return refers(to: number, minimum, maximum, start, end)
        case .either(let children):
            for child in children where try canMatch(child, start, end) {
                if try dissect(child, start, end) { return true }
            }
            return false
        case .pair(let first, let second): return try dissect(first, second, start, end)
        case .repeated(let child, let minimum, let maximum):
            // Where the part can match nothing, it is taken once rather than never.
            if minimum == 0, start == end {
                if !run.program.parts[child].prefersShortest, try canMatch(child, start, end) {
                    _ = try dissectRepetition(child, 1, maximum, start, end)
                }
                return true
            }
            return try dissectRepetition(child, minimum, maximum, start, end)
        }
    }

    /// The place between two parts: the first takes as much or as little as it prefers.
    private mutating func dissect(
        _ first: Int,
        _ second: Int,
        _ start: Int,
        _ end: Int
    ) throws(PostgresError) -> Bool {
        var cuts = Array(try run.ends(of: first, from: start).prefix { $0 <= end })
        if !run.program.parts[first].prefersShortest { cuts.reverse() }
        for (index, cut) in cuts.enumerated() {
            if index > 0 {
                forget(first)
                forget(second)
            }
            guard try canMatch(second, cut, end), try dissect(first, start, cut) else { continue }
            if try dissect(second, cut, end) { return true }
        }
        return false
    }

    /// Whether a stretch is what a group holds, so many times.
    private func refers(to number: Int, _ minimum: Int, _ maximum: Int?, _ start: Int, _ end: Int) -> Bool {
        guard let group = groups[number] else { return false }
        if group.isEmpty { return start == end && minimum <= maximum ?? .max }
        if start == end { return minimum == 0 }
        let (count, rest) = (end - start).quotientAndRemainder(dividingBy: group.count)
        guard rest == 0, count >= minimum, count <= maximum ?? .max else { return false }
        return (0..<count).allSatisfy { number in
            let first = start + number * group.count
            return zip(run.text[group], run.text[first..<(first + group.count)]).allSatisfy(isSame)
        }
    }

    private mutating func forget(_ part: Int) {
        for group in run.program.parts[part].groups { groups[group] = nil }
    }

    private mutating func canMatch(_ part: Int, _ start: Int, _ end: Int) throws(PostgresError) -> Bool {
        let ends = try run.ends(of: part, from: start)
        let place = Self.place(ofFirstAtLeast: end, in: ends)
        return place < ends.count && ends[place] == end
    }

    /// Where in rising numbers the first stands that is not below a limit.
    private static func place(ofFirstAtLeast limit: Int, in numbers: [Int]) -> Int {
        var (low, high) = (0, numbers.count)
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] < limit { low = middle + 1 } else { high = middle }
        }
        return low
    }

    private func isSame(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        left == right || (options.ignoresCase && left.simpleLowercase == right.simpleLowercase)
    }
}

extension PatternSearch {
    /// Cuts a stretch into the times of a repetition: first all places between them, then each time is looked into, and
    /// where one does not fit the places from it on are moved.
    private mutating func dissectRepetition(
        _ child: Int,
        _ leastCount: Int,
        _ mostCount: Int?,
        _ start: Int,
        _ end: Int
    ) throws(PostgresError) -> Bool {
        let prefersShortest = run.program.parts[child].prefersShortest
        let minimum = max(leastCount, 1)
        let maximum = max(min(end - start, mostCount ?? .max), minimum)
        // The places behind the times so far; `verified` of these times are known to fit.
        var places = [start]
        var verified = 0
        var limit = prefersShortest ? start : end
        while true {
            steps += 1
            if steps > Self.stepLimit { throw PatternParser.error("regular expression is too complex") }
            let count = places.count
            let before = places[count - 1]
            if let place = try place(child, count, before, end, limit, minimum, maximum, prefersShortest) {
                places.append(place)
                verified = min(verified, count - 1)
                if place != end {
                    let isTooShort =
                        !prefersShortest && place == before
                        && (count >= minimum || minimum - count < end - place)
                    if count < maximum, !isTooShort {
                        limit = prefersShortest ? place : end
                        continue
                    }
                    if count >= maximum { places.removeLast() }
                } else if count >= minimum {
                    while verified < count {
                        forget(child)
                        guard try dissect(child, places[verified], places[verified + 1]) else { break }
                        verified += 1
                    }
                    if verified == count { return true }
                    places.removeLast(count - verified - 1)
                }
            }
            guard let next = Self.moved(&places, end, minimum, prefersShortest) else { return false }
            limit = next
        }
    }

    /// Where a time can end that starts at a place.
    private mutating func place(
        _ child: Int,
        _ count: Int,
        _ before: Int,
        _ end: Int,
        _ limit: Int,
        _ minimum: Int,
        _ maximum: Int,
        _ prefersShortest: Bool
    ) throws(PostgresError) -> Int? {
        let ends = try run.ends(of: child, from: before)
        guard prefersShortest else {
            let index = Self.place(ofFirstAtLeast: limit + 1, in: ends)
            return index > 0 ? ends[index - 1] : nil
        }
        var limit = limit
        if limit == before, limit != end, count >= minimum || minimum - count < end - limit { limit += 1 }
        if count >= maximum { limit = end }
        let index = Self.place(ofFirstAtLeast: limit, in: ends)
        return index < ends.count && ends[index] <= end ? ends[index] : nil
    }

    /// Takes back times until one can end elsewhere, and that one too; gives the limit for its next end.
    private static func moved(_ places: inout [Int], _ end: Int, _ minimum: Int, _ prefersShortest: Bool) -> Int? {
        while places.count > 1 {
            let place = places.removeLast()
            let count = places.count
            let before = places[count - 1]
            if prefersShortest {
                if place < end { return place + 1 }
            } else if place > before {
                let limit = place - 1
                if limit > before || (count < minimum && minimum - count >= end - before) { return limit }
            }
        }
        return nil
    }
}
