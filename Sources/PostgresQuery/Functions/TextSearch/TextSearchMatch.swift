import PostgresWire

/// Whether a document has what a query searches for (`@@`).
struct TextSearchMatch {
    /// An answer; `maybe` where the places that decide are not known.
    enum Answer { case no, maybe, yes }

    /// Places where a part of a phrase ends; with `isNegated` all others.
    private struct Places {
        var places: [Int] = []
        var isNegated = false
        /// How many places it spans besides the last one.
        var width = 0
    }

    let vector: TextSearchVector

    func matches(_ query: TextSearchQuery) -> Bool {
        guard let root = query.root else { return false }
        return answer(root) != .no
    }

    private func answer(_ node: TextSearchQuery.Node) -> Answer {
        switch node {
        case .word(let word, let weights, let isPrefix): return find(word, weights, isPrefix, nil).answer
        case .not(let operand):
            switch answer(operand) {
            case .no: return .yes
            case .yes: return .no
            case .maybe: return .maybe
            }
        case .and(let left, let right):
            let first = answer(left)
            if first == .no { return .no }
            let second = answer(right)
            return second == .yes ? first : second
        case .or(let left, let right):
            let first = answer(left)
            if first == .yes { return .yes }
            let second = answer(right)
            return second == .no ? first : second
        case .phrase:
            var places = Places()
            return phrase(node, &places) == .yes ? .yes : .no
        }
    }

    /// Whether a word of these weights is there, and where.
    private func find(
        _ word: String,
        _ weights: UInt8,
        _ isPrefix: Bool,
        _ wanted: Bool?
    ) -> (answer: Answer, places: [Int]) {
        let lexemes = isPrefix ? Array(vector.lexemes(startingWith: word)) : vector[word].map { [$0] } ?? []
        var result = Answer.no
        var places: Set<Int> = []
        for lexeme in lexemes {
            if lexeme.positions.isEmpty {
                // Where no places are known, a word has every weight.
                if wanted == nil { return (.yes, []) }
                result = .maybe
                continue
            }
            let fitting = lexeme.positions.filter { weights == 0 || weights & 1 << $0.weight.rawValue != 0 }
            if fitting.isEmpty { continue }
            if wanted == nil { return (.yes, []) }
            places.formUnion(fitting.map(\.place))
            if result == .no { result = .yes }
        }
        return (result, places.sorted())
    }

    private func phrase(_ node: TextSearchQuery.Node, _ result: inout Places) -> Answer {
        switch node {
        case .word(let word, let weights, let isPrefix):
            let found = find(word, weights, isPrefix, true)
            result.places = found.places
            return found.answer
        case .not(let operand):
            var inner = Places()
            switch phrase(operand, &inner) {
            case .no:
                result.isNegated = true
                return .yes
            case .maybe: return .maybe
            case .yes:
                if inner.places.isEmpty { return inner.isNegated ? .no : .yes }
                result.places = inner.places
                result.isNegated = !inner.isNegated
                return .yes
            }
        case .phrase(let left, let right, let distance): return both(left, right, distance, &result)
        case .and(let left, let right): return both(left, right, nil, &result)
        case .or(let left, let right): return either(left, right, &result)
        }
    }

    private func both(
        _ left: TextSearchQuery.Node,
        _ right: TextSearchQuery.Node,
        _ distance: Int?,
        _ result: inout Places
    ) -> Answer {
        var (first, second) = (Places(), Places())
        let one = phrase(left, &first)
        if one == .no { return .no }
        let two = phrase(right, &second)
        if two == .no { return .no }
        if one == .maybe || two == .maybe { return .maybe }
        if let distance {
            result.width = distance + first.width + second.width
            first.places = first.places.map { $0 + distance + second.width }
        } else {
            align(&first, &second, &result)
        }
        switch (first.isNegated, second.isNegated) {
        case (true, true):
            result.places = union(first, second)
            result.isNegated = true
            return .yes
        case (true, false): result.places = second.places.filter { !first.places.contains($0) }
        case (false, true): result.places = first.places.filter { !second.places.contains($0) }
        case (false, false): result.places = first.places.filter { second.places.contains($0) }
        }
        return result.places.isEmpty ? .no : .yes
    }

    private func either(
        _ left: TextSearchQuery.Node,
        _ right: TextSearchQuery.Node,
        _ result: inout Places
    ) -> Answer {
        var (first, second) = (Places(), Places())
        let one = phrase(left, &first)
        let two = phrase(right, &second)
        if one == .no, two == .no { return .no }
        if one == .maybe || two == .maybe { return .maybe }
        if one == .no { first = Places() }
        if two == .no { second = Places() }
        align(&first, &second, &result)
        switch (first.isNegated, second.isNegated) {
        case (true, true): result.places = first.places.filter { second.places.contains($0) }
        case (true, false): result.places = first.places.filter { !second.places.contains($0) }
        case (false, true): result.places = second.places.filter { !first.places.contains($0) }
        case (false, false):
            result.places = union(first, second)
            return result.places.isEmpty ? .no : .yes
        }
        result.isNegated = true
        return .yes
    }

    /// Makes both end at the same place.
    private func align(_ first: inout Places, _ second: inout Places, _ result: inout Places) {
        let width = max(first.width, second.width)
        let (shift, other) = (width - first.width, width - second.width)
        first.places = first.places.map { $0 + shift }
        second.places = second.places.map { $0 + other }
        result.width = width
    }

    private func union(_ first: Places, _ second: Places) -> [Int] {
        Set(first.places).union(second.places).sorted()
    }
}
